package org.coachingtoolkit.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.PlanDomain;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;

@Domain(PlanDomain.class)
@Domain(DomainContext.Global.class)
class LongTermPlanProperties {
    @Property
    void thePlanOfSomeYearsIsThePlansOfEachOfThem(
            @ForAll Plans plans,
            @ForAll @IntRange(min = 2018, max = 2034) int first,
            @ForAll @IntRange(min = 1, max = 10) int years) {
        assertThat(plan(plans, first, years).entries())
                .isEqualTo(IntStream.range(first, first + years)
                        .mapToObj(year -> plan(plans, year, 1))
                        .flatMap(plan -> plan.entries().stream())
                        .toList());
    }

    @Property
    void entriesGoYearByYearAndKindByKind(@ForAll Plans plans, @ForAll @IntRange(min = 2018, max = 2034) int first) {
        assertThat(plan(plans, first, 5).entries())
                .isSortedAccordingTo(Comparator.comparing(LongTermEntry::year).thenComparing(LongTermEntry::kind))
                .allSatisfy(entry -> assertThat(entry.year().startYear()).isBetween(first, first + 4));
    }

    @Property
    void everyCourseThatIsPlannedIsForeseenOnce(
            @ForAll Plans plans, @ForAll @IntRange(min = 2018, max = 2034) int first) {
        assertThat(plan(plans, first, 5).entries().stream().filter(entry -> entry.kind() == LongTermKind.COURSE))
                .containsExactlyInAnyOrderElementsOf(plans.courses().stream()
                        .filter(course ->
                                course.completedOn() == null && course.year() >= first && course.year() < first + 5)
                        .map(course -> new LongTermEntry(
                                Coachee.of(course.teacher()),
                                new SchoolYear(course.year()),
                                LongTermKind.COURSE,
                                course.title()))
                        .toList());
    }

    @Property
    void theRetrainingPlanHasEveryTeacherOnceInOrder(
            @ForAll Plans plans, @ForAll @IntRange(min = 2018, max = 2034) int first) {
        assertThat(RetrainingPlan.of(PlanDomain.TEACHERS, plans, first, 3).rows())
                .extracting(RetrainingRow::teacher)
                .isEqualTo(PlanDomain.TEACHERS.stream().map(Teacher::id).toList());
    }

    @Property
    void theRetrainingPlanOfSomeYearsIsThePlansOfEachOfThem(
            @ForAll Plans plans,
            @ForAll @IntRange(min = 2018, max = 2034) int first,
            @ForAll @IntRange(min = 1, max = 10) int years) {
        RetrainingPlan plan = RetrainingPlan.of(PlanDomain.TEACHERS, plans, first, years);
        for (int teacher = 0; teacher < plan.rows().size(); teacher++) {
            int row = teacher;
            assertThat(plan.rows().get(teacher).planned())
                    .isEqualTo(IntStream.range(first, first + years)
                            .mapToObj(year -> RetrainingPlan.of(PlanDomain.TEACHERS, plans, year, 1))
                            .flatMap(each -> each.rows().get(row).planned().stream())
                            .toList());
        }
    }

    @Property
    void noCompletedCourseIsLaterThanTheLast(@ForAll Plans plans) {
        for (RetrainingRow row :
                RetrainingPlan.of(PlanDomain.TEACHERS, plans, 2026, 1).rows()) {
            List<TrainingCourse> completed = plans.courses().stream()
                    .filter(course -> course.teacher().equals(row.teacher()) && course.completedOn() != null)
                    .toList();
            TrainingCourse last = row.last();
            if (last == null) {
                assertThat(completed).isEmpty();
            } else {
                assertThat(completed)
                        .contains(last)
                        .allSatisfy(course -> assertThat(course.completedOn()).isBeforeOrEqualTo(last.completedOn()));
            }
        }
    }

    private static LongTermPlan plan(Plans plans, int first, int years) {
        return LongTermPlan.of(List.of(), plans, new SchoolYear(first), years);
    }
}

package org.coachingtoolkit.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.ProgrammeDomain;
import org.coachingtoolkit.core.session.CoachingSession;

@Domain(ProgrammeDomain.class)
class MonthlyPlanProperties {
    @Property
    void thePlanOfAMonthHoldsEachSessionOfThatMonthExactlyOnce(@ForAll CoachingProgramme programme) {
        for (CoachingSession session : programme.schedule().sessions()) {
            YearMonth month = YearMonth.from(session.start());
            assertThat(MonthlyPlan.of(programme.schedule(), programme.plans(), month)
                            .sessions())
                    .containsExactlyInAnyOrderElementsOf(programme.schedule().sessions().stream()
                            .filter(other -> YearMonth.from(other.start()).equals(month))
                            .toList());
        }
    }

    @Property
    void theTwelvePlansTogetherHoldTheYear(@ForAll CoachingProgramme programme) {
        for (SchoolYear year : years(programme)) {
            List<MonthlyPlan> plans = MonthlyPlan.of(programme.schedule(), programme.plans(), year);
            assertThat(plans).hasSize(12);
            assertThat(plans.stream().flatMap(plan -> plan.sessions().stream()))
                    .containsExactlyInAnyOrderElementsOf(programme.schedule().sessions().stream()
                            .filter(session ->
                                    year.range().contains(session.start().toLocalDate()))
                            .toList());
            assertThat(plans.stream().flatMap(plan -> plan.events().stream()))
                    .containsExactlyInAnyOrderElementsOf(programme.plans().events().stream()
                            .filter(event -> year.range().contains(event.on()))
                            .toList());
            assertThat(plans.stream().flatMap(plan -> plan.visits().stream()))
                    .containsExactlyInAnyOrderElementsOf(programme.plans().visits().stream()
                            .filter(visit -> year.range().contains(visit.on()))
                            .toList());
        }
    }

    @Property
    void thePlansOfAllMonthsHoldEverythingWithADay(@ForAll CoachingProgramme programme) {
        List<MonthlyPlan> plans = MonthlyPlan.of(programme.schedule(), programme.plans());

        assertThat(plans).noneMatch(MonthlyPlan::isEmpty);
        assertThat(plans).extracting(MonthlyPlan::month).doesNotHaveDuplicates().isSorted();
        assertThat(plans)
                .allSatisfy(plan -> assertThat(plan)
                        .isEqualTo(MonthlyPlan.of(programme.schedule(), programme.plans(), plan.month())));
        assertThat(plans.stream().mapToInt(plan -> plan.sessions().size()).sum())
                .isEqualTo(programme.schedule().sessions().size());
        assertThat(plans.stream().mapToInt(plan -> plan.actions().size()).sum())
                .isEqualTo((int) programme.plans().actions().stream()
                        .filter(action -> action.due() != null)
                        .count());
    }

    @Property
    void theAnnualPlanCountsTheSessionsOfItsGoals(@ForAll CoachingProgramme programme) {
        for (SchoolYear year : years(programme)) {
            AnnualPlan plan = AnnualPlan.of(programme.schedule(), programme.goals(), programme.plans(), year);
            for (AnnualPlanRow row : plan.rows()) {
                assertThat((long) row.sessions())
                        .isEqualTo(programme.schedule().sessions().stream()
                                .filter(session -> session.isActive()
                                        && session.goal().equals(row.goal().id())
                                        && year.range().contains(session.start().toLocalDate()))
                                .count());
            }
        }
    }

    private static List<SchoolYear> years(CoachingProgramme programme) {
        return programme.schedule().sessions().stream()
                .map(session -> SchoolYear.of(session.start().toLocalDate()))
                .distinct()
                .toList();
    }
}

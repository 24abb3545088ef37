package org.coachingtoolkit.core.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.plan.PlanChecker;
import org.coachingtoolkit.core.plan.PlanFinding;

@Domain(PlanDomain.class)
class SelfEducationProgrammeProperties {
    @Property
    void itsSchoolYearsFollowEachOtherFromItsFirstDayToItsLast(@ForAll SelfEducationProgramme programme) {
        List<SchoolYear> years = programme.schoolYears().toList();
        assertThat(years.get(0).range().contains(programme.period().start())).isTrue();
        assertThat(years.get(years.size() - 1)
                        .range()
                        .contains(programme.period().end()))
                .isTrue();
        for (int i = 1; i < years.size(); i++) {
            assertThat(years.get(i).startYear()).isEqualTo(years.get(i - 1).startYear() + 1);
        }
    }

    @Property
    void twoYearsAreMoreThanEighteenMonthsAndAtMostTwentyFour(@ForAll LocalDate start) {
        assertThat(from(start, start.plusMonths(24).minusDays(1)).isTwoYears()).isTrue();
        assertThat(from(start, start.plusMonths(24)).isTwoYears()).isFalse();
        assertThat(from(start, start.plusMonths(18).plusDays(1)).isTwoYears()).isTrue();
        assertThat(from(start, start.plusMonths(18)).isTwoYears()).isFalse();
    }

    @Property
    void everySchoolYearHasAPresentationOrIsAskedAbout(@ForAll SelfEducationProgramme programme) {
        Set<Object> presented = programme.presentations().stream()
                .map(presentation -> SchoolYear.of(presentation.on()))
                .collect(Collectors.toSet());
        assertThat(check(programme).stream()
                        .filter(finding -> finding.code() == PlanFinding.SELF_EDUCATION_YEAR_WITHOUT_PRESENTATION)
                        .map(finding -> finding.arguments().get("year")))
                .containsExactlyInAnyOrderElementsOf(programme
                        .schoolYears()
                        .filter(year -> !presented.contains(year))
                        .map(Object.class::cast)
                        .toList());
    }

    private static List<Finding> check(SelfEducationProgramme programme) {
        return PlanChecker.check(
                Plans.builder().selfEducation(List.of(programme)).build(), LocalDate.of(2026, 11, 16), 30);
    }

    private static SelfEducationProgramme from(LocalDate start, LocalDate end) {
        return new SelfEducationProgramme(
                new TeacherId("t1"),
                "Questions",
                null,
                null,
                List.of(),
                DateRange.of(start, end),
                List.of(),
                List.of());
    }
}

package org.coachingtoolkit.core.development;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.plan.PlanChecker;
import org.coachingtoolkit.core.plan.PlanFinding;

@Domain(PlanDomain.class)
class MutualVisitProperties {
    @Property
    void aVisitIsAskedAboutExactlyForWhatItLacks(@ForAll MutualVisit visit, @ForAll LocalDate asOf) {
        List<FindingCode> expected = new ArrayList<>();
        if (visit.visited().equals(visit.visitor())) {
            expected.add(PlanFinding.VISIT_SELF);
        }
        if (visit.on().isBefore(asOf) && visit.marks().isEmpty()) {
            expected.add(PlanFinding.VISIT_NO_CRITERIA);
        }
        if (visit.discussedOn() == null) {
            if (visit.on().isBefore(asOf)) {
                expected.add(PlanFinding.VISIT_NOT_DISCUSSED);
            }
        } else if (visit.discussedOn().isBefore(visit.on())) {
            expected.add(PlanFinding.VISIT_DISCUSSED_EARLY);
        }
        assertThat(check(List.of(visit), asOf)).extracting(Finding::code).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Property
    void visitsAreAskedAboutOneByOne(@ForAll MutualVisit one, @ForAll MutualVisit other, @ForAll LocalDate asOf) {
        List<FindingCode> apart = new ArrayList<>(codes(check(List.of(one), asOf)));
        apart.addAll(codes(check(List.of(other), asOf)));
        assertThat(codes(check(List.of(one, other), asOf))).containsExactlyInAnyOrderElementsOf(apart);
    }

    @Property
    void timeTakesNoQuestionBack(@ForAll MutualVisit visit, @ForAll LocalDate asOf) {
        assertThat(codes(check(List.of(visit), asOf.plusYears(1)))).containsAll(codes(check(List.of(visit), asOf)));
    }

    private static List<Finding> check(List<MutualVisit> visits, LocalDate asOf) {
        return PlanChecker.check(Plans.builder().visits(visits).build(), asOf, 30);
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}

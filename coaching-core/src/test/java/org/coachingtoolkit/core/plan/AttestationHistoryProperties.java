package org.coachingtoolkit.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.development.AttestationResult;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.development.PlanDomain;
import org.coachingtoolkit.core.development.Plans;

@Domain(PlanDomain.class)
class AttestationHistoryProperties {
    private static final CountryProfile RUSSIA = CountryProfile.find("RU").orElseThrow();

    @Property
    void everyAttestationStandsInItOnceByDay(@ForAll Plans plans) {
        assertThat(history(plans).standings())
                .isSortedAccordingTo(
                        Comparator.comparing(standing -> standing.attestation().on()))
                .extracting(AttestationStanding::attestation)
                .containsExactlyInAnyOrderElementsOf(plans.attestations());
    }

    @Property
    void aTeachersResultsLeadFromAnAwardToTheCategoryHeldNow(@ForAll Plans plans) {
        PlanDomain.TEACHERS.forEach(teacher -> {
            String held = null;
            for (AttestationStanding standing : history(plans).standings()) {
                String category = standing.attestation().category();
                if (!standing.attestation().teacher().equals(teacher.id())) {
                    continue;
                }
                if (category == null || !RUSSIA.has(category)) {
                    assertThat(standing.result()).isNull();
                    continue;
                }
                AttestationResult expected = held == null
                        ? AttestationResult.AWARDED
                        : held.equals(category)
                                ? AttestationResult.CONFIRMED
                                : category.equals("HIGHEST") ? AttestationResult.RAISED : AttestationResult.LOWERED;
                assertThat(standing.result()).isEqualTo(expected);
                held = category;
            }
        });
    }

    @Property
    void resultsOfTwoSpansThatMeetAddUp(@ForAll Plans plans, @ForAll LocalDate day) {
        AttestationHistory history = history(plans);
        DateRange before = DateRange.of(LocalDate.of(2019, 1, 1), day);
        DateRange after = DateRange.of(day.plusDays(1), LocalDate.of(2040, 1, 1));
        for (AttestationResult result : AttestationResult.values()) {
            assertThat(history.results(before).getOrDefault(result, 0)
                            + history.results(after).getOrDefault(result, 0))
                    .isEqualTo((int) history.standings().stream()
                            .map(AttestationStanding::result)
                            .filter(result::equals)
                            .count());
        }
    }

    @Property
    void theLastOfEachKindIsCurrent(@ForAll Plans plans) {
        AttestationHistory history = history(plans);
        List<AttestationStanding> current = history.current().toList();
        assertThat(current)
                .allSatisfy(standing -> assertThat(history.standings())
                        .filteredOn(other -> other.attestation()
                                        .teacher()
                                        .equals(standing.attestation().teacher())
                                && other.attestation().kind()
                                        == standing.attestation().kind())
                        .allSatisfy(other -> assertThat(other.attestation().on())
                                .isBeforeOrEqualTo(standing.attestation().on())));
        assertThat(current.stream()
                        .map(standing -> standing.attestation().teacher() + " "
                                + standing.attestation().kind()))
                .containsExactlyInAnyOrderElementsOf(plans.attestations().stream()
                        .map(attestation -> attestation.teacher() + " " + attestation.kind())
                        .distinct()
                        .toList());
    }

    @Property
    void nothingFallsDueBeforeItsTerm(@ForAll Plans plans) {
        CountryProfile.all()
                .forEach(profile -> AttestationHistory.of(plans.attestations(), profile)
                        .standings()
                        .forEach(standing -> standing.dueOn()
                                .ifPresent(due -> assertThat(due)
                                        .isEqualTo(standing.attestation().on().plusYears(profile.termYears())))));
    }

    private static AttestationHistory history(Plans plans) {
        return AttestationHistory.of(plans.attestations(), RUSSIA);
    }
}

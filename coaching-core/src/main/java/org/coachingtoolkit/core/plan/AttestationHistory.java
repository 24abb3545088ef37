package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.AttestationKind;
import org.coachingtoolkit.core.development.AttestationResult;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;

/**
 * The attestations of an institution's teachers, with what each has changed: categories confirmed and raised.
 *
 * @param standings the attestations by their day
 */
public record AttestationHistory(List<AttestationStanding> standings) {
    /** Copies the list. */
    public AttestationHistory {
        standings = List.copyOf(requireNonNull(standings, "standings"));
    }

    /** Returns the history of attestations under the terms of a country. */
    public static AttestationHistory of(List<Attestation> attestations, CountryProfile profile) {
        Map<TeacherId, String> held = new LinkedHashMap<>();
        List<AttestationStanding> standings = new ArrayList<>();
        attestations.stream().sorted(Comparator.comparing(Attestation::on)).forEach(attestation -> {
            String category = attestation.category();
            AttestationResult result = null;
            if (category != null && profile.has(category)) {
                result = compare(profile, held.put(attestation.teacher(), category), category);
            }
            standings.add(new AttestationStanding(
                    attestation, result, profile.dueOn(attestation).orElse(null)));
        });
        return new AttestationHistory(standings);
    }

    private static AttestationResult compare(CountryProfile profile, @Nullable String before, String after) {
        if (before == null) {
            return AttestationResult.AWARDED;
        }
        int change = Integer.compare(profile.rank(after), profile.rank(before));
        if (change == 0) {
            return AttestationResult.CONFIRMED;
        }
        return change > 0 ? AttestationResult.RAISED : AttestationResult.LOWERED;
    }

    /** Returns for each teacher the last attestation of each kind. */
    public Stream<AttestationStanding> current() {
        Map<TeacherId, Map<AttestationKind, AttestationStanding>> last = new LinkedHashMap<>();
        standings.forEach(standing -> last.computeIfAbsent(
                        standing.attestation().teacher(), none -> new EnumMap<>(AttestationKind.class))
                .put(standing.attestation().kind(), standing));
        return last.values().stream().flatMap(byKind -> byKind.values().stream());
    }

    /** Returns how many attestations of a span of days had each result; results that none had are left out. */
    public Map<AttestationResult, Integer> results(DateRange range) {
        Map<AttestationResult, Integer> counts = new EnumMap<>(AttestationResult.class);
        for (AttestationStanding standing : standings) {
            AttestationResult result = standing.result();
            if (result != null && range.contains(standing.attestation().on())) {
                counts.merge(result, 1, Integer::sum);
            }
        }
        return counts;
    }
}

package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.AttestationResult;
import org.jspecify.annotations.Nullable;

/**
 * An attestation seen in the row of a teacher's attestations.
 *
 * @param attestation the attestation
 * @param result what it has changed; {@code null} if it was about the post, or its category is not in the profile
 * @param due the day by which the next is to follow; {@code null} if it holds for good or no term is known
 */
public record AttestationStanding(
        Attestation attestation,
        @Nullable AttestationResult result,
        @Nullable LocalDate due) {
    /** Checks that there is an attestation. */
    public AttestationStanding {
        requireNonNull(attestation, "attestation");
    }

    /** Returns the day by which the next is to follow; empty if it holds for good or no term is known. */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(due);
    }
}

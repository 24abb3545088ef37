package org.coachingtoolkit.core.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a coach meets one requirement of clause I.3.
 *
 * @param requirement the requirement
 * @param document what shows it: a certificate, a decision of the methodical council, a reference
 * @param on the day of that document; {@code null} if it bears none
 */
public record EligibilityEvidence(
        CoachRequirement requirement,
        String document,
        @Nullable LocalDate on) {
    /**
     * Checks the document.
     *
     * @throws IllegalArgumentException if the document is blank
     */
    public EligibilityEvidence {
        requireNonNull(requirement, "requirement");
        if (requireNonNull(document, "document").isBlank()) {
            throw new IllegalArgumentException("document must not be blank");
        }
    }
}

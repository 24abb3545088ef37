package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a visitor saw by one criterion.
 *
 * @param criterion the criterion
 * @param level how far it is met
 * @param fact what was seen; {@code null} where nothing is noted
 */
public record VisitMark(
        String criterion, VisitLevel level, @Nullable String fact) {
    /**
     * Checks the criterion.
     *
     * @throws IllegalArgumentException if the criterion is blank
     */
    public VisitMark {
        requireNonNull(level, "level");
        if (requireNonNull(criterion, "criterion").isBlank()) {
            throw new IllegalArgumentException("criterion must not be blank");
        }
    }
}

package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

/**
 * Days without school: a public holiday or the holidays between terms.
 *
 * @param name what the days are called, as the school writes it
 * @param range the first and last day off
 */
public record Holiday(String name, DateRange range) {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public Holiday {
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        requireNonNull(range, "range");
    }
}

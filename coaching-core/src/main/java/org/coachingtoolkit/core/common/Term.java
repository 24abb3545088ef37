package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

/**
 * A term of a school year.
 *
 * @param kind what the year is divided into
 * @param number the place in the year, counted from 1: up to 4 quarters, 3 trimesters or 2 semesters
 * @param range its first and last day of teaching
 */
public record Term(TermKind kind, int number, DateRange range) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if a year does not have that many terms of the kind
     */
    public Term {
        requireNonNull(kind, "kind");
        requireNonNull(range, "range");
        int most = switch (kind) {
            case QUARTER -> 4;
            case TRIMESTER -> 3;
            case SEMESTER -> 2;
        };
        if (number < 1 || number > most) {
            throw new IllegalArgumentException("number must be 1 to " + most + " for " + kind + ": " + number);
        }
    }
}

package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.finding.ClauseRef;

/**
 * A clause (пункт) of the Regulation.
 *
 * @param ref its id, the same in every edition and language: IV.2
 * @param number its number as the edition prints it: {@code 2.} or {@code 4.2.}
 * @param text its words
 * @param added whether the source does not have it, and the edition or the institution adds it
 */
public record Clause(ClauseRef ref, String number, String text, boolean added) {
    /** Checks that no part is missing. */
    public Clause {
        requireNonNull(ref, "ref");
        requireNonNull(number, "number");
        requireNonNull(text, "text");
    }
}

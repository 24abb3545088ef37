package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.finding.ClauseRef;

/**
 * A clause that an institution adds to the Regulation.
 *
 * @param ref its id, none that the Regulation has: I.5, VII.1
 * @param text its words
 */
public record LocalClause(ClauseRef ref, LocalizedText text) {
    /** Checks that both are given. */
    public LocalClause {
        requireNonNull(ref, "ref");
        requireNonNull(text, "text");
    }
}

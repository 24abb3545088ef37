package org.coachingtoolkit.core.programme;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.jspecify.annotations.Nullable;

/**
 * A clause that an institution adds to the Regulation.
 *
 * @param ref its id, one that the edition does not have: I.5, VII.1
 * @param text its words
 * @param bound what a program can check of it; {@code null} if it is for people to judge
 */
public record LocalClause(
        ClauseRef ref, LocalizedText text, @Nullable LocalBound bound) {
    /** Checks that id and words are given. */
    public LocalClause {
        requireNonNull(ref, "ref");
        requireNonNull(text, "text");
    }

    /** Makes a clause that is for people to judge, or for a rule in code. */
    public LocalClause(ClauseRef ref, LocalizedText text) {
        this(ref, text, null);
    }
}

package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/**
 * What the rule of a clause of an institution's own can find: less or more than the clause says.
 *
 * @param ref the clause
 * @param bound which of its bounds is not kept
 */
record LocalFinding(ClauseRef ref, Bound bound) implements FindingCode {
    LocalFinding {
        requireNonNull(ref, "ref");
        requireNonNull(bound, "bound");
    }

    @Override
    public Definition definition() {
        return new Definition(
                bound == Bound.LEAST ? "regulation.local.too-little" : "regulation.local.too-much",
                Severity.WARNING,
                ref);
    }

    /** A bound of a clause. */
    enum Bound {
        LEAST,
        MOST
    }
}

package org.coachingtoolkit.core.analytics.association;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;

/**
 * How closely two variables go together.
 *
 * @param coefficient from -1 to 1; with an interval where the method has one
 * @param test the test that there is no association
 * @param incomplete how many pairs were left out because a half was missing
 */
public record Correlation(Estimate coefficient, TestResult test, long incomplete) {
    /** Checks for presence. */
    public Correlation {
        requireNonNull(coefficient, "coefficient");
        requireNonNull(test, "test");
    }

    /** Returns the same without an interval: with fewer than four pairs, or at either end of the range, there is none. */
    Correlation withoutInterval() {
        Estimate without =
                coefficient.withoutInterval(n() < 4 ? UndefinedReason.TOO_FEW_OBSERVATIONS : UndefinedReason.AT_LIMIT);
        return new Correlation(without, test, incomplete);
    }

    /** Returns the number of complete pairs. */
    public long n() {
        return coefficient.n();
    }
}

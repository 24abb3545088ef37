package org.coachingtoolkit.core.analytics.association;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.TestResult;

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

    /** Returns the number of complete pairs. */
    public long n() {
        return coefficient.n();
    }
}

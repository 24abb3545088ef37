package org.coachingtoolkit.core.analytics.comparison;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.TestResult;

/**
 * Two of several groups.
 *
 * @param first the name of one group
 * @param second the name of the other
 * @param test the test of their difference, first minus second, with its own p
 * @param adjustedP the p adjusted for the number of pairs
 */
public record PairOfGroups(String first, String second, TestResult test, Estimate adjustedP) {
    /** Checks for presence. */
    public PairOfGroups {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
        requireNonNull(test, "test");
        requireNonNull(adjustedP, "adjustedP");
    }
}

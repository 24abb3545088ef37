package org.coachingtoolkit.core.analytics;

/** What a reader must know to read a test's p aright. */
public enum Remark {
    /** No pair changed: there is nothing to test, and p is 1 by convention. */
    NO_CHANGE_AT_ALL,
    /** All values are the same: there is nothing to rank, and p is 1 by convention. */
    ALL_VALUES_TIED,
    /** Some cells of the table expect fewer than five cases; the chi-squared approximation is rough. */
    SMALL_EXPECTED_COUNTS,
    /** Pairs of cells that are both empty were left out, and the degrees of freedom with them. */
    EMPTY_CELLS_LEFT_OUT
}

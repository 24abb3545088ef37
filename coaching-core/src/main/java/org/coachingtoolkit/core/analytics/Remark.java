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
    EMPTY_CELLS_LEFT_OUT,
    /** A coefficient of consistency is negative: are items reversed that the codebook does not say so of? */
    NEGATIVE,
    /** Items load on their factor with both signs: are some of them reversed? */
    LOADINGS_OF_BOTH_SIGNS,
    /** There are fewer people than the method needs to be trusted. */
    FEW_PEOPLE,
    /** The groups differ in how the first wave tells the last, so that one adjusted difference does not hold for all. */
    SLOPES_DIFFER,
    /** Repeated measurements are not spherical; the degrees of freedom were corrected. */
    NOT_SPHERICAL,
    /** The values are not normally distributed; a method by ranks stands beside. */
    NOT_NORMAL,
    /** Those who left differed at the start from those who stayed. */
    LEAVERS_DIFFER,
    /** A share of variance between groups is estimated below zero, where it cannot be: no more than by chance. */
    BELOW_ZERO
}

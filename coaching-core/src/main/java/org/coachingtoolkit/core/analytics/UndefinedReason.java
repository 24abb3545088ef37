package org.coachingtoolkit.core.analytics;

/** Why a statistic has no value for these data, or no confidence interval. */
public enum UndefinedReason {
    /** There are fewer observations than the statistic needs. */
    TOO_FEW_OBSERVATIONS,
    /** There are fewer items, raters, groups or levels than the statistic needs. */
    TOO_FEW_VARIABLES,
    /** All values are the same, so that there is no variance to divide by. */
    NO_VARIATION,
    /** Agreement by chance is already perfect, so that nothing is left to divide by. */
    CHANCE_AGREEMENT_IS_PERFECT,
    /** The matrix of covariances or correlations is singular or not positive definite. */
    SINGULAR_MATRIX,
    /** A factor explains all of an item, or more: a Heywood case. */
    HEYWOOD_CASE,
    /** The iterations did not settle. */
    NOT_CONVERGED,
    /** What is compared was answered on different scales. */
    DIFFERENT_SCALES,
    /** Values are outside of the domain of the statistic, such as a maximum below a mean. */
    OUT_OF_DOMAIN,
    /** The value is the least or the greatest that there can be, where the formula of the interval ends. */
    AT_LIMIT,
    /** The exact distribution holds only without tied values. */
    TIED_VALUES,
    /** The exact distribution is too large to be enumerated; the asymptotic one is good at that size. */
    TOO_LARGE_FOR_EXACT
}

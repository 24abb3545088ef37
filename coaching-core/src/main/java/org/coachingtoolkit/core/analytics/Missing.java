package org.coachingtoolkit.core.analytics;

/** How unanswered items are treated when several items are analysed together. */
public enum Missing {
    /** Only people who answered every item count. */
    LISTWISE,
    /**
     * Each covariance rests on the people who answered both items. The matrix may then be one that no data can have;
     * what needs its inverse is undefined if so.
     */
    PAIRWISE
}

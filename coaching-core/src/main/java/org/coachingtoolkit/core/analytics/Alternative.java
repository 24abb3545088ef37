package org.coachingtoolkit.core.analytics;

/** What a test holds against the null hypothesis. */
public enum Alternative {
    /** There is a difference in either direction. */
    TWO_SIDED,
    /** The second wave, or the first group, is higher. */
    GREATER,
    /** The second wave, or the first group, is lower. */
    LESS
}

package org.coachingtoolkit.core.analytics.description;

/** Which of the three usual definitions of skewness and kurtosis is meant (Joanes and Gill 1998). */
public enum MomentType {
    /** The moments of the sample: g1, g2. */
    TYPE_1,
    /** Corrected for bias, as SPSS and SAS print: G1 from three values on, G2 from four. */
    TYPE_2,
    /** With the variance of divisor n-1, as psych prints: b1, b2. */
    TYPE_3
}

package org.coachingtoolkit.core.analytics.numeric;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/** The chi-squared distribution. */
public final class ChiSquare {
    private ChiSquare() {}

    /** Returns P(X &gt; x). */
    public static double sf(double x, double df) {
        return ChiSquaredDistribution.of(df).survivalProbability(x);
    }

    /** Returns the x below which the share p lies, 0 &lt; p &lt; 1. */
    public static double quantile(double p, double df) {
        return ChiSquaredDistribution.of(df).inverseCumulativeProbability(p);
    }
}

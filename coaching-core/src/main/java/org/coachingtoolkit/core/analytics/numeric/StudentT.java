package org.coachingtoolkit.core.analytics.numeric;

import org.apache.commons.statistics.distribution.TDistribution;

/** Student's t distribution; the degrees of freedom may be fractional (Welch-Satterthwaite). */
public final class StudentT {
    private StudentT() {}

    /** Returns P(T &gt; t). */
    public static double sf(double t, double df) {
        return TDistribution.of(df).survivalProbability(t);
    }

    /** Returns P(T &le; t). */
    public static double cdf(double t, double df) {
        return TDistribution.of(df).cumulativeProbability(t);
    }

    /** Returns P(|T| &ge; |t|). */
    public static double twoSided(double t, double df) {
        return 2 * sf(Math.abs(t), df);
    }

    /** Returns the t above which the share p lies, 0 &lt; p &lt; 1. */
    public static double upperQuantile(double p, double df) {
        return TDistribution.of(df).inverseSurvivalProbability(p);
    }

    /** Returns the two-sided critical value at a confidence level, e.g. 1.96 at 0.95 for many degrees of freedom. */
    public static double critical(double level, double df) {
        return upperQuantile((1 - level) / 2, df);
    }
}

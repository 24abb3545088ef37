package org.coachingtoolkit.core.analytics.numeric;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The standard normal distribution. */
public final class Normal {
    private static final NormalDistribution STANDARD = NormalDistribution.of(0, 1);

    private Normal() {}

    /** Returns P(Z &le; z). */
    public static double cdf(double z) {
        return STANDARD.cumulativeProbability(z);
    }

    /** Returns P(Z &gt; z), with full relative precision in the far tail. */
    public static double sf(double z) {
        return STANDARD.survivalProbability(z);
    }

    /** Returns the density at z. */
    public static double density(double z) {
        return STANDARD.density(z);
    }

    /** Returns the z below which the share p lies, 0 &lt; p &lt; 1. */
    public static double quantile(double p) {
        return STANDARD.inverseCumulativeProbability(p);
    }

    /** Returns P(|Z| &ge; |z|). */
    public static double twoSided(double z) {
        return 2 * sf(Math.abs(z));
    }
}

package org.coachingtoolkit.core.analytics.numeric;

import org.apache.commons.statistics.distribution.FDistribution;

/** Fisher's F distribution; the degrees of freedom may be fractional. */
public final class FisherF {
    private FisherF() {}

    /** Returns P(F &gt; x). */
    public static double sf(double x, double df1, double df2) {
        return FDistribution.of(df1, df2).survivalProbability(x);
    }

    /** Returns P(F &le; x). */
    public static double cdf(double x, double df1, double df2) {
        return FDistribution.of(df1, df2).cumulativeProbability(x);
    }

    /**
     * Returns the x below which the share p lies, 0 &lt; p &lt; 1.
     *
     * <p>The library's quantile is right to about nine digits for very small quantiles; Newton steps on the nearer tail
     * carry it to the precision of the distribution function itself, which the limits of Feldt and of the ICC need.
     */
    public static double quantile(double p, double df1, double df2) {
        FDistribution f = FDistribution.of(df1, df2);
        double x = f.inverseCumulativeProbability(p);
        for (int step = 0; step < 4; step++) {
            double density = f.density(x);
            if (!(density > 0) || Double.isInfinite(density)) {
                return x;
            }
            double excess = p < 0.5 ? f.cumulativeProbability(x) - p : (1 - p) - f.survivalProbability(x);
            double next = x - excess / density;
            if (!(next > 0)) {
                return x;
            }
            if (Math.abs(next - x) <= 2 * Math.ulp(x)) {
                return next;
            }
            x = next;
        }
        return x;
    }
}

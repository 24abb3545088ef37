package org.coachingtoolkit.core.analytics.numeric;

/**
 * The noncentral t distribution: (Z + delta) / S, where Z is standard normal and S the chi of the degrees of freedom
 * divided by their square root. Confidence limits of standardised mean differences come from it (Steiger and Fouladi
 * 1997; Cumming and Finch 2001).
 */
public final class NoncentralT {
    private static final double PRECISION = 1e-13;

    private NoncentralT() {}

    /** Returns P(T &le; t) = E[&Phi;(t S - delta)], integrated directly, so that large delta are no special case. */
    public static double cdf(double t, double df, double delta) {
        return new ChiMixture(df).mean(s -> Normal.cdf(t * s - delta), Math.abs(delta));
    }

    private static double sf(double t, double df, double delta) {
        return new ChiMixture(df).mean(s -> Normal.sf(t * s - delta), Math.abs(delta));
    }

    /**
     * Returns the delta for which P(T &le; t) = p: the smaller p, the larger delta.
     *
     * @param p a probability between 0 and 1, both excluded
     */
    public static double delta(double p, double t, double df) {
        double guess = t - Normal.quantile(p) * Math.sqrt(1 + t * t / (2 * df));
        double reach = 1 + 0.1 * Math.abs(t);
        double low = guess - reach;
        double high = guess + reach;
        while (excess(p, t, df, low) < 0) {
            low -= reach;
            reach *= 2;
        }
        while (excess(p, t, df, high) > 0) {
            high += reach;
            reach *= 2;
        }
        return Roots.bracketed(delta -> excess(p, t, df, delta), low, high, PRECISION);
    }

    private static double excess(double p, double t, double df, double delta) {
        return p < 0.5 ? cdf(t, df, delta) - p : (1 - p) - sf(t, df, delta);
    }
}

package org.coachingtoolkit.core.analytics.numeric;

/**
 * The distribution of the range of {@code groups} standard normal values divided by an independent estimate of their
 * standard deviation (Tukey 1949). Its upper tail is the p of the honestly significant difference.
 *
 * <p>The range of c normal values exceeds w with probability
 * c &int; &phi;(z) {&Phi;(z)<sup>c-1</sup> - [&Phi;(z) - &Phi;(z-w)]<sup>c-1</sup>} dz. The difference is taken by
 * expm1 and log1p, so that tail probabilities keep their relative precision, which 1 minus a distribution function
 * would lose.
 */
public final class StudentizedRange {
    private static final double STEP = 0.125;
    private static final double REACH = 38;

    private StudentizedRange() {}

    /**
     * Returns P(Q &gt; q).
     *
     * @param groups how many means are compared, at least 2
     * @param df degrees of freedom of the standard deviation
     */
    public static double sf(double q, int groups, double df) {
        if (q <= 0) {
            return 1;
        }
        return Math.min(1, new ChiMixture(df).mean(s -> rangeSf(q * s, groups), 0));
    }

    /**
     * Returns P(Q &gt; q) where the standard deviation is known.
     *
     * @param groups how many means are compared, at least 2
     */
    public static double sf(double q, int groups) {
        return q <= 0 ? 1 : rangeSf(q, groups);
    }

    private static double rangeSf(double w, int groups) {
        double sum = 0;
        // the integrand is below phi(z) and, for z < w/2, below (c-1) phi(z) Phi(z-w): centre the walk on the mass
        double centre = Math.min(w / 2, 3);
        for (int side = -1; side <= 1; side += 2) {
            double best = 0;
            for (int i = side < 0 ? 1 : 0; i * STEP < REACH; i++) {
                double term = integrand(centre + side * i * STEP, w, groups);
                sum += term;
                best = Math.max(best, term);
                if (term < best * 1e-18) {
                    break;
                }
            }
        }
        return Math.min(1, groups * sum * STEP);
    }

    private static double integrand(double z, double w, int groups) {
        double below = Normal.cdf(z);
        if (below == 0) {
            return 0;
        }
        double tail = Normal.cdf(z - w) / below;
        double inner = tail >= 1 ? 1 : -Math.expm1((groups - 1) * Math.log1p(-tail));
        return Normal.density(z) * Math.pow(below, groups - 1) * inner;
    }
}

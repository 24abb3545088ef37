package org.coachingtoolkit.core.analytics.comparison;

import org.apache.commons.numbers.gamma.GammaRatio;

/** The factor J by which a standardised difference of small samples is made unbiased (Hedges 1981). */
public enum HedgesCorrection {
    /** &Gamma;(df/2) / (&radic;(df/2) &Gamma;((df-1)/2)). */
    EXACT {
        @Override
        public double factor(double df) {
            return GammaRatio.delta(requireMoreThanOne(df) / 2, -0.5) / Math.sqrt(df / 2);
        }
    },
    /** 1 - 3/(4df - 1). */
    APPROXIMATE {
        @Override
        public double factor(double df) {
            return 1 - 3 / (4 * requireMoreThanOne(df) - 1);
        }
    };

    /**
     * Returns the factor.
     *
     * @param df degrees of freedom, more than 1
     * @throws IllegalArgumentException if there are too few
     */
    public abstract double factor(double df);

    private static double requireMoreThanOne(double df) {
        if (!(df > 1)) {
            throw new IllegalArgumentException("df must be more than 1: " + df);
        }
        return df;
    }
}

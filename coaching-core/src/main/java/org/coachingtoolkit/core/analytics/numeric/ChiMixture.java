package org.coachingtoolkit.core.analytics.numeric;

import java.util.function.DoubleUnaryOperator;
import org.apache.commons.numbers.gamma.LogGamma;

/**
 * The mean of a function of S, where S is chi with {@code df} degrees of freedom divided by the square root of
 * {@code df}: the standard deviation of a normal sample whose true one is 1. Student's t, its noncentral form and the
 * studentised range are all such means.
 *
 * <p>The integral over x = ln S has the density 2 (df/2)<sup>df/2</sup> / &Gamma;(df/2) exp(df x - df e<sup>2x</sup>/2),
 * which is analytic and dies off at both ends, so that the plain trapezoidal rule converges geometrically.
 */
final class ChiMixture {
    private static final double NEGLIGIBLE = Math.log(1e-120);

    private final double df;
    private final double logScale;

    ChiMixture(double df) {
        this.df = df;
        this.logScale = Math.log(2) + df / 2 * Math.log(df / 2) - LogGamma.value(df / 2) - df / 2;
    }

    /**
     * Returns the mean of f(S).
     *
     * @param f a function of values from 0 to 1
     * @param steepness the distance from 0, in standard deviations, at which f changes: the step must resolve it. A
     *     function that changes about 0, however fast, needs none
     */
    double mean(DoubleUnaryOperator f, double steepness) {
        double width = Math.min(0.5, 1 / Math.sqrt(2 * df));
        double step = Math.min(width, 1 / (1 + steepness)) / 5;
        double sum = Math.exp(logScale) * f.applyAsDouble(1);
        for (int side = -1; side <= 1; side += 2) {
            for (int i = 1; ; i++) {
                double x = side * i * step;
                // the exponent relative to its maximum at x = 0, without cancellation
                double exponent = -df / 2 * (Math.expm1(2 * x) - 2 * x);
                if (exponent < NEGLIGIBLE) {
                    break;
                }
                sum += Math.exp(logScale + exponent) * f.applyAsDouble(Math.exp(x));
            }
        }
        return sum * step;
    }
}

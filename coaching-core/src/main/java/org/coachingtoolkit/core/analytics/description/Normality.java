package org.coachingtoolkit.core.analytics.description;

import java.util.List;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.Normal;

/** Whether values may come from a normal distribution. */
public final class Normality {
    private static final int FEWEST = 3;
    private static final int MOST = 5000;

    private static final double[] LAST = {0, 0.221157, -0.147981, -2.071190, 4.434685, -2.706056};
    private static final double[] LAST_BUT_ONE = {0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633};
    private static final double[] SMALL_MEAN = {0.544, -0.39978, 0.025054, -6.714e-4};
    private static final double[] SMALL_DEVIATION = {1.3822, -0.77857, 0.062767, -0.0020322};
    private static final double[] LARGE_MEAN = {-1.5861, -0.31082, -0.083751, 0.0038915};
    private static final double[] LARGE_DEVIATION = {-0.4803, -0.082676, 0.0030302};
    private static final double[] SMALL_GAMMA = {-2.273, 0.459};

    private Normality() {}

    /**
     * Tests for normality by Shapiro and Wilk's W, with Royston's (1995) approximations of the weights and of the
     * distribution of ln(1 - W), algorithm AS R94.
     *
     * @return W and p; undefined for fewer than 3 or more than 5000 values, and without variation
     */
    public static TestResult shapiroWilk(Frequencies values) {
        long n = values.n();
        if (n < FEWEST) {
            return TestResult.undefined(Method.SHAPIRO_WILK, UndefinedReason.TOO_FEW_OBSERVATIONS, n);
        }
        if (n > MOST) {
            return TestResult.undefined(Method.SHAPIRO_WILK, UndefinedReason.OUT_OF_DOMAIN, n);
        }
        if (values.distinct() == 1) {
            return TestResult.undefined(Method.SHAPIRO_WILK, UndefinedReason.NO_VARIATION, n);
        }
        double[] x = new double[(int) n];
        int at = 0;
        double centre = values.sum() / n;
        for (int i = 0; i < values.distinct(); i++) {
            for (long c = 0; c < values.count(i); c++) {
                x[at++] = values.value(i) - centre;
            }
        }
        double[] weights = weights(x.length);
        double[] sums = sums(x, weights);
        // 1 - W without cancellation: (sqrt(SSa SSx) - Sax)(sqrt(SSa SSx) + Sax) / (SSa SSx)
        double root = Math.sqrt(sums[0] * sums[1]);
        double complement = (root - sums[2]) * (root + sums[2]) / (sums[0] * sums[1]);
        return TestResult.of(Method.SHAPIRO_WILK, 1 - complement, List.of(), p(complement, x.length), n);
    }

    private static double[] weights(int n) {
        int half = n / 2;
        double[] a = new double[half];
        if (n == 3) {
            a[0] = Math.sqrt(0.5);
            return a;
        }
        double sum = 0;
        for (int i = 0; i < half; i++) {
            a[i] = Normal.quantile((i + 1 - 0.375) / (n + 0.25));
            sum += 2 * a[i] * a[i];
        }
        double root = Math.sqrt(sum);
        double u = 1 / Math.sqrt(n);
        double first = polynomial(LAST, u) - a[0] / root;
        int from;
        double factor;
        if (n > 5) {
            double second = polynomial(LAST_BUT_ONE, u) - a[1] / root;
            factor = Math.sqrt(
                    (sum - 2 * a[0] * a[0] - 2 * a[1] * a[1]) / (1 - 2 * first * first - 2 * second * second));
            a[1] = second;
            from = 2;
        } else {
            factor = Math.sqrt((sum - 2 * a[0] * a[0]) / (1 - 2 * first * first));
            from = 1;
        }
        a[0] = first;
        for (int i = from; i < half; i++) {
            a[i] /= -factor;
        }
        return a;
    }

    /** Returns the sums of squared weights and squared values, and their cross product, all about their means. */
    private static double[] sums(double[] x, double[] weights) {
        int n = x.length;
        double ssa = 0;
        double ssx = 0;
        double sax = 0;
        for (int i = 0; i < n; i++) {
            int mirrored = Math.min(i, n - 1 - i);
            double a = mirrored >= weights.length ? 0 : i < n - 1 - i ? -weights[mirrored] : weights[mirrored];
            ssa += a * a;
            ssx += x[i] * x[i];
            sax += a * x[i];
        }
        return new double[] {ssa, ssx, sax};
    }

    private static double p(double complement, int n) {
        double w = 1 - complement;
        if (n == 3) {
            return Math.max(0, 6 / Math.PI * (Math.asin(Math.sqrt(w)) - Math.asin(Math.sqrt(0.75))));
        }
        double y = Math.log(complement);
        double mean;
        double deviation;
        if (n <= 11) {
            double gamma = polynomial(SMALL_GAMMA, n);
            if (y >= gamma) {
                return 1e-99;
            }
            y = -Math.log(gamma - y);
            mean = polynomial(SMALL_MEAN, n);
            deviation = Math.exp(polynomial(SMALL_DEVIATION, n));
        } else {
            double log = Math.log(n);
            mean = polynomial(LARGE_MEAN, log);
            deviation = Math.exp(polynomial(LARGE_DEVIATION, log));
        }
        return Normal.sf((y - mean) / deviation);
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = value * x + coefficients[i];
        }
        return value;
    }
}

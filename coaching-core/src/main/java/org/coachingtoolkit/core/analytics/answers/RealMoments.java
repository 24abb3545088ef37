package org.coachingtoolkit.core.analytics.answers;

import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.UndefinedReason;

/**
 * Moments of real values, by the updates of Chan, Golub and LeVeque (1983) and P&eacute;bay (2008). They do not lose
 * half of their digits to a large mean as sums of squares do, but they round: splits and orders move the variance by
 * some units in the last place of the mean times the spread. Whole numbers are better counted ({@link ValueCounts}).
 */
public final class RealMoments implements MergeableStatistic<Double, RealMoments.Summary, RealMoments> {
    private static final long serialVersionUID = 1;

    private long n;
    private double mean;
    private double m2;
    private double m3;
    private double m4;

    /**
     * What the moments tell.
     *
     * @param mean the mean
     * @param variance the variance, divisor n-1
     * @param skewness g1
     * @param kurtosis g2, in excess of the normal distribution's
     */
    public record Summary(Estimate mean, Estimate variance, Estimate skewness, Estimate kurtosis) {}

    /** Makes an empty accumulator. */
    public RealMoments() {}

    /**
     * Takes in one more value.
     *
     * @throws IllegalArgumentException if it is not finite
     */
    @Override
    public void accept(Double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("value must be finite: " + value);
        }
        RealMoments one = new RealMoments();
        one.n = 1;
        one.mean = value;
        combine(one);
    }

    @Override
    public RealMoments combine(RealMoments other) {
        if (other.n == 0) {
            return this;
        }
        double a = n;
        double b = other.n;
        double both = a + b;
        double d = other.mean - mean;
        double dn = d / both;
        double newM4 = m4
                + other.m4
                + d * dn * dn * dn * a * b * (a * a - a * b + b * b)
                + 6 * dn * dn * (a * a * other.m2 + b * b * m2)
                + 4 * dn * (a * other.m3 - b * m3);
        double newM3 = m3 + other.m3 + d * dn * dn * a * b * (a - b) + 3 * dn * (a * other.m2 - b * m2);
        m2 += other.m2 + d * dn * a * b;
        m3 = newM3;
        m4 = newM4;
        mean += dn * b;
        n += other.n;
        return this;
    }

    @Override
    public Summary result() {
        Estimate none = Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n);
        Estimate flat = Estimate.undefined(UndefinedReason.NO_VARIATION, n);
        double variance = m2 / n;
        return new Summary(
                n == 0 ? none : Estimate.of(mean, n),
                n < 2 ? none : Estimate.of(m2 / (n - 1), n),
                n < 2 ? none : m2 == 0 ? flat : Estimate.of(m3 / n / Math.pow(variance, 1.5), n),
                n < 2 ? none : m2 == 0 ? flat : Estimate.of(m4 / n / (variance * variance) - 3, n));
    }

    @Override
    public String toString() {
        return "RealMoments[n=" + n + ", mean=" + mean + "]";
    }
}

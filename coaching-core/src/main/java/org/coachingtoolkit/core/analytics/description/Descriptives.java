package org.coachingtoolkit.core.analytics.description;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.StudentT;

/**
 * What the values of one variable look like. Missing values are left out and counted.
 *
 * @param values how often each value occurs
 */
public record Descriptives(Frequencies values) {
    /** Checks for presence. */
    public Descriptives {
        requireNonNull(values, "values");
    }

    /** Returns the description of a sample. */
    public static Descriptives of(Sample sample) {
        return new Descriptives(sample.frequencies());
    }

    /** Returns the description of counted values. */
    public static Descriptives of(Frequencies values) {
        return new Descriptives(values);
    }

    /** Returns the number of values that are there. */
    public long n() {
        return values.n();
    }

    /** Returns how many values are missing. */
    public long missing() {
        return values.missing();
    }

    /** Returns the sum of the values. */
    public double sum() {
        return values.sum();
    }

    /** Returns the mean, without interval. */
    public Estimate mean() {
        return values.mean();
    }

    /** Returns the mean with its confidence interval, mean &plusmn; t s/&radic;n; without interval if n &lt; 2. */
    public Estimate mean(double level) {
        Interval.requireLevel(level);
        Estimate mean = mean();
        if (n() < 2) {
            return mean.withoutInterval(UndefinedReason.TOO_FEW_OBSERVATIONS);
        }
        double half =
                StudentT.critical(level, (double) (n() - 1)) * standardError().orElseThrow();
        double value = mean.orElseThrow();
        return mean.with(new Interval(value - half, value + half, level));
    }

    /** Returns the variance, divisor n-1. */
    public Estimate variance() {
        return values.variance();
    }

    /** Returns the standard deviation, divisor n-1. */
    public Estimate standardDeviation() {
        return variance().map(Math::sqrt);
    }

    /** Returns the standard error of the mean. */
    public Estimate standardError() {
        return variance().map(variance -> Math.sqrt(variance / n()));
    }

    /** Returns the lowest value. */
    public Estimate min() {
        return n() == 0 ? none() : Estimate.of(values.value(0), n());
    }

    /** Returns the highest value. */
    public Estimate max() {
        return n() == 0 ? none() : Estimate.of(values.value(values.distinct() - 1), n());
    }

    /** Returns the median. */
    public Estimate median() {
        return quantile(0.5, QuantileType.TYPE_7);
    }

    /**
     * Returns a quantile.
     *
     * @param p the share of the values below it, from 0 to 1
     * @throws IllegalArgumentException if p is not a share
     */
    public Estimate quantile(double p, QuantileType type) {
        if (!(p >= 0 && p <= 1)) {
            throw new IllegalArgumentException("p must be in 0..1: " + p);
        }
        return n() == 0 ? none() : Estimate.of(type.of(values, p), n());
    }

    /** Returns the median of the absolute deviations from the median, without the factor 1.4826. */
    public Estimate medianAbsoluteDeviation() {
        if (n() == 0) {
            return none();
        }
        double median = median().orElseThrow();
        return of(values.map(value -> Math.abs(value - median))).median();
    }

    /**
     * Returns the mean without the lowest and the highest values.
     *
     * @param share the share left out at each end, from 0 to below 0.5; rounded down to whole values
     * @throws IllegalArgumentException if the share is out of range
     */
    public Estimate trimmedMean(double share) {
        if (!(share >= 0 && share < 0.5)) {
            throw new IllegalArgumentException("share must be from 0 to below 0.5: " + share);
        }
        if (n() == 0) {
            return none();
        }
        long cut = (long) Math.floor(n() * share);
        double sum = 0;
        long passed = 0;
        for (int i = 0; i < values.distinct(); i++) {
            long first = Math.max(passed, cut);
            passed += values.count(i);
            long last = Math.min(passed, n() - cut);
            sum += Math.max(0, last - first) * values.value(i);
        }
        return Estimate.of(sum / (n() - 2 * cut), n());
    }

    /** Returns the skewness; undefined without variation, and of {@link MomentType#TYPE_2} below three values. */
    public Estimate skewness(MomentType type) {
        long n = n();
        if (n < (type == MomentType.TYPE_2 ? 3 : 2)) {
            return none();
        }
        double m2 = values.centralPowerSum(2) / n;
        if (m2 == 0) {
            return Estimate.undefined(UndefinedReason.NO_VARIATION, n);
        }
        double g1 = values.centralPowerSum(3) / n / Math.pow(m2, 1.5);
        double share = (n - 1.0) / n;
        return Estimate.of(
                switch (type) {
                    case TYPE_1 -> g1;
                    case TYPE_2 -> g1 * Math.sqrt((double) n * (n - 1)) / (n - 2);
                    case TYPE_3 -> g1 * share * Math.sqrt(share);
                },
                n);
    }

    /**
     * Returns the kurtosis in excess of the normal distribution's; undefined without variation, and of
     * {@link MomentType#TYPE_2} below four values.
     */
    public Estimate kurtosis(MomentType type) {
        long n = n();
        if (n < (type == MomentType.TYPE_2 ? 4 : 2)) {
            return none();
        }
        double m2 = values.centralPowerSum(2) / n;
        if (m2 == 0) {
            return Estimate.undefined(UndefinedReason.NO_VARIATION, n);
        }
        double g2 = values.centralPowerSum(4) / n / (m2 * m2) - 3;
        double share = (n - 1.0) / n;
        return Estimate.of(
                switch (type) {
                    case TYPE_1 -> g2;
                    case TYPE_2 -> ((n + 1) * g2 + 6) * (n - 1) / ((n - 2.0) * (n - 3.0));
                    case TYPE_3 -> (g2 + 3) * share * share - 3;
                },
                n);
    }

    /** Returns the share of answers at the lowest level of the declared scale. */
    public Estimate floorShare(AnswerScale scale) {
        return share(scale.min());
    }

    /** Returns the share of answers at the highest level of the declared scale. */
    public Estimate ceilingShare(AnswerScale scale) {
        return share(scale.max());
    }

    /** Returns the share of one value among those that are there. */
    public Estimate share(double value) {
        return n() == 0 ? none() : Estimate.of((double) values.countOf(value) / n(), n());
    }

    private Estimate none() {
        return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n());
    }
}

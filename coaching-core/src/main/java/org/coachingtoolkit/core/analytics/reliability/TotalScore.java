package org.coachingtoolkit.core.analytics.reliability;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.ItemTotals;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.FisherF;

/**
 * The part of reliability that needs only each item's variance and covariance with the sum of all: alpha, alpha if an
 * item is dropped, item-rest correlations, the standard error of measurement.
 *
 * @param items the items and their sum
 */
public record TotalScore(ItemTotals items) {
    private static final double NEGLIGIBLE = 1e-12;

    /** Checks for presence. */
    public TotalScore {
        requireNonNull(items, "items");
    }

    /** Returns the number of people used. */
    public long n() {
        return items.n();
    }

    /** Returns Cronbach's (1951) alpha, k/(k-1) (1 - &Sigma; c<sub>ii</sub> / s<sub>T</sub>&sup2;), without interval. */
    public Estimate alpha() {
        return alpha(items.size(), items.trace(), items.totalVariance());
    }

    /**
     * Returns alpha with the interval of Feldt (1965): 1 - (1-alpha) F, with quantiles of F for n-1 and (n-1)(k-1)
     * degrees of freedom. There is none where alpha is above 1, which pairwise covariances can lead to.
     */
    public Estimate alpha(double level) {
        Interval.requireLevel(level);
        Estimate alpha = alpha();
        if (!alpha.isDefined()) {
            return alpha;
        }
        double error = 1 - alpha.orElseThrow();
        if (error < 0) {
            return alpha.withoutInterval(UndefinedReason.OUT_OF_DOMAIN);
        }
        double df1 = n() - 1.0;
        double df2 = df1 * (items.size() - 1);
        double tail = (1 - level) / 2;
        return alpha.with(new Interval(
                1 - error * FisherF.quantile(1 - tail, df1, df2), 1 - error * FisherF.quantile(tail, df1, df2), level));
    }

    /**
     * Returns alpha without an item, from s<sub>T</sub>&sup2; - 2 cov(i,T) + s<sub>i</sub>&sup2;; undefined with fewer
     * than three items.
     */
    public Estimate alphaIfDropped(int item) {
        return alpha(items.size() - 1, items.trace() - items.variance(item), rest(item));
    }

    /** Returns the correlation of an item with the sum of the others. */
    public Estimate itemRest(int item) {
        return correlation(items.withTotal(item) - items.variance(item), items.variance(item), rest(item));
    }

    /** Returns the correlation of an item with the sum of all. */
    public Estimate itemTotal(int item) {
        return correlation(items.withTotal(item), items.variance(item), items.totalVariance());
    }

    /** Returns the mean of an item. */
    public Estimate mean(int item) {
        return n() < 1 ? tooFew() : Estimate.of(items.mean(item), n());
    }

    /** Returns the standard deviation of an item. */
    public Estimate standardDeviation(int item) {
        return n() < 2 ? tooFew() : Estimate.of(Math.sqrt(items.variance(item)), n());
    }

    /** Returns the mean of the sum score. */
    public Estimate sumMean() {
        return n() < 1 ? tooFew() : Estimate.of(items.totalMean(), n());
    }

    /** Returns the standard deviation of the sum score. */
    public Estimate sumStandardDeviation() {
        return n() < 2 ? tooFew() : Estimate.of(Math.sqrt(items.totalVariance()), n());
    }

    /**
     * Returns the standard error of measurement of a person's sum score, s<sub>T</sub> &radic;(1-r).
     *
     * @param reliability r: alpha, or another coefficient such as omega; say which
     */
    public Estimate standardErrorOfSum(Estimate reliability) {
        return reliability.map(value -> Math.sqrt(items.totalVariance() * (1 - value)));
    }

    /** Returns the standard error of measurement of a person's mean score. */
    public Estimate standardErrorOfMean(Estimate reliability) {
        return standardErrorOfSum(reliability).map(error -> error / items.size());
    }

    private Estimate alpha(int k, double trace, double total) {
        if (k < 2) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_VARIABLES, n());
        }
        if (n() < 2) {
            return tooFew();
        }
        return total > NEGLIGIBLE * trace
                ? Estimate.of(k / (k - 1.0) * (1 - trace / total), n())
                : Estimate.undefined(UndefinedReason.NO_VARIATION, n());
    }

    private Estimate correlation(double covariance, double variance, double other) {
        if (n() < 2) {
            return tooFew();
        }
        return variance > 0 && other > NEGLIGIBLE * variance
                ? Estimate.of(covariance / Math.sqrt(variance * other), n())
                : Estimate.undefined(UndefinedReason.NO_VARIATION, n());
    }

    private double rest(int item) {
        return items.totalVariance() - 2 * items.withTotal(item) + items.variance(item);
    }

    private Estimate tooFew() {
        return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n());
    }
}

package org.coachingtoolkit.core.analytics.answers;

import java.util.Arrays;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.agreement.IntraclassCorrelation;
import org.jspecify.annotations.Nullable;

/**
 * Sums of ratings, of their squares, of each rater and of the squares of each target's total: the mean squares of all
 * six intraclass correlations and of repeated measurements. Targets that a rater left out do not count.
 */
public final class RatingSums implements MergeableStatistic<AnswerRow, IntraclassCorrelation, RatingSums> {
    private static final long serialVersionUID = 1;

    private final int min;
    private final int max;
    private final long[] raterSums;
    private long squares;
    private long squaredTotals;
    private long targets;
    private long leftOut;

    /**
     * Makes an empty accumulator.
     *
     * @param raters the number of raters
     * @param scale the scale of the ratings
     */
    public RatingSums(int raters, AnswerScale scale) {
        this.min = scale.min();
        this.max = scale.max();
        this.raterSums = new long[raters];
    }

    /**
     * Takes in the ratings of one more target.
     *
     * @throws IllegalArgumentException if the number of ratings is not that of the raters, or a rating is not on the
     *     scale
     */
    @Override
    public void accept(AnswerRow row) {
        row.requireSize(raterSums.length);
        if (!row.isComplete()) {
            leftOut++;
            return;
        }
        AnswerScale scale = new AnswerScale(min, max);
        long total = 0;
        long square = 0;
        for (int j = 0; j < raterSums.length; j++) {
            long x = scale.require(row.answer(j)) - (long) min;
            total += x;
            square += x * x;
        }
        for (int j = 0; j < raterSums.length; j++) {
            raterSums[j] += row.answer(j) - min;
        }
        squares += square;
        squaredTotals += total * total;
        targets++;
    }

    @Override
    public RatingSums combine(RatingSums other) {
        if (min != other.min || max != other.max || raterSums.length != other.raterSums.length) {
            throw new IllegalArgumentException("accumulators must have the same raters and scale");
        }
        CoMoments.add(raterSums, other.raterSums);
        squares = Math.addExact(squares, other.squares);
        squaredTotals = Math.addExact(squaredTotals, other.squaredTotals);
        targets += other.targets;
        leftOut += other.leftOut;
        return this;
    }

    /** Returns how many targets were left out because a rating was missing. */
    public long leftOut() {
        return leftOut;
    }

    @Override
    public IntraclassCorrelation result() {
        long k = raterSums.length;
        if (targets == 0 || k == 0) {
            return IntraclassCorrelation.ofSums(0, raterSums.length, 0, 0, 0, 0);
        }
        long grand = Arrays.stream(raterSums).sum();
        double raters = 0;
        for (long sum : raterSums) {
            double d = ExactRatio.of(sum, k, grand, 1, k, 1);
            raters += d * d / targets;
        }
        double between = ExactRatio.of(targets, squaredTotals, grand, grand, targets, k);
        double within = ExactRatio.of(k, squares, 1, squaredTotals, k, 1);
        return IntraclassCorrelation.ofSums(
                targets, raterSums.length, between, within, raters, Math.max(0, within - raters));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RatingSums that
                && min == that.min
                && max == that.max
                && Arrays.equals(raterSums, that.raterSums)
                && squares == that.squares
                && squaredTotals == that.squaredTotals
                && targets == that.targets
                && leftOut == that.leftOut;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(raterSums) * 31 + Long.hashCode(squares);
    }

    @Override
    public String toString() {
        return "RatingSums[raters=" + raterSums.length + ", targets=" + targets + "]";
    }
}

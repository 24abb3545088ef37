package org.coachingtoolkit.core.analytics.answers;

import java.util.Arrays;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Pairs;
import org.jspecify.annotations.Nullable;

/**
 * How often each pair of levels was answered together by two raters, in two waves, to two items: all that kappa,
 * agreement, Bowker, McNemar, chi-squared, rank correlations and paired comparisons need.
 */
public final class JointCounts implements MergeableStatistic<AnswerRow, Pairs, JointCounts> {
    private static final long serialVersionUID = 1;

    private final int min;
    private final int max;
    private final long[] counts;
    private long incomplete;

    /**
     * Makes an empty accumulator.
     *
     * @param scale the scale of both, of 1024 levels at most
     * @throws IllegalArgumentException if there are more levels
     */
    public JointCounts(AnswerScale scale) {
        if (scale.levels() > 1024) {
            throw new IllegalArgumentException("scale must have 1024 levels at most: " + scale.levels());
        }
        this.min = scale.min();
        this.max = scale.max();
        this.counts = new long[scale.levels() * scale.levels()];
    }

    /**
     * Takes in one more pair.
     *
     * @throws IllegalArgumentException if there are not two answers, or an answer is not on the scale
     */
    @Override
    public void accept(AnswerRow row) {
        row.requireSize(2);
        if (!row.isComplete()) {
            incomplete++;
            return;
        }
        AnswerScale scale = new AnswerScale(min, max);
        counts[(scale.require(row.answer(0)) - min) * scale.levels() + scale.require(row.answer(1)) - min]++;
    }

    @Override
    public JointCounts combine(JointCounts other) {
        if (min != other.min || max != other.max) {
            throw new IllegalArgumentException("accumulators must have the same scale");
        }
        CoMoments.add(counts, other.counts);
        incomplete += other.incomplete;
        return this;
    }

    @Override
    public Pairs result() {
        int levels = max - min + 1;
        double[] x = new double[counts.length];
        double[] y = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            x[i] = min + i / levels;
            y[i] = min + i % levels;
        }
        return Pairs.ofCounts(x, y, counts, incomplete);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof JointCounts that
                && min == that.min
                && max == that.max
                && Arrays.equals(counts, that.counts)
                && incomplete == that.incomplete;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts) * 31 + Long.hashCode(incomplete);
    }

    @Override
    public String toString() {
        return "JointCounts[n=" + Arrays.stream(counts).sum() + "]";
    }
}

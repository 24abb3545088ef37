package org.coachingtoolkit.core.analytics.answers;

import java.util.Arrays;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.jspecify.annotations.Nullable;

/** How often each difference, second answer minus first, occurs: enough for signed ranks, the sign test and the t test. */
public final class DifferenceCounts implements MergeableStatistic<AnswerRow, Frequencies, DifferenceCounts> {
    private static final long serialVersionUID = 1;

    private final int min;
    private final int max;
    private final long[] counts;
    private long incomplete;

    /**
     * Makes an empty accumulator.
     *
     * @param scale the scale of both answers
     */
    public DifferenceCounts(AnswerScale scale) {
        this.min = scale.min();
        this.max = scale.max();
        this.counts = new long[2 * scale.levels() - 1];
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
        counts[scale.require(row.answer(1)) - scale.require(row.answer(0)) + max - min]++;
    }

    @Override
    public DifferenceCounts combine(DifferenceCounts other) {
        if (min != other.min || max != other.max) {
            throw new IllegalArgumentException("accumulators must have the same scale");
        }
        CoMoments.add(counts, other.counts);
        incomplete += other.incomplete;
        return this;
    }

    @Override
    public Frequencies result() {
        return Frequencies.ofCounts(ValueCounts.values(min - max, max - min), counts, incomplete);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DifferenceCounts that
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
        return "DifferenceCounts[n=" + Arrays.stream(counts).sum() + "]";
    }
}

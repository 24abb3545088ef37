package org.coachingtoolkit.core.analytics.answers;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.jspecify.annotations.Nullable;

/** How often each level of the scale, and no level, was answered to each item. */
public final class ValueCounts implements MergeableStatistic<AnswerRow, List<Frequencies>, ValueCounts> {
    private static final long serialVersionUID = 1;

    private final int items;
    private final int min;
    private final int max;
    private final long[] counts;
    private final long[] missing;

    /**
     * Makes an empty accumulator.
     *
     * @param items the number of items
     * @param scale the scale of all items
     */
    public ValueCounts(int items, AnswerScale scale) {
        this.items = items;
        this.min = scale.min();
        this.max = scale.max();
        this.counts = new long[items * scale.levels()];
        this.missing = new long[items];
    }

    /**
     * Takes in one more person.
     *
     * @throws IllegalArgumentException if the number of answers is not that of the items, or an answer is not on the
     *     scale
     */
    @Override
    public void accept(AnswerRow row) {
        row.requireSize(items);
        AnswerScale scale = new AnswerScale(min, max);
        for (int i = 0; i < items; i++) {
            if (row.isAnswered(i)) {
                counts[i * scale.levels() + scale.require(row.answer(i)) - min]++;
            } else {
                missing[i]++;
            }
        }
    }

    @Override
    public ValueCounts combine(ValueCounts other) {
        if (items != other.items || min != other.min || max != other.max) {
            throw new IllegalArgumentException("accumulators must have the same items and scale");
        }
        CoMoments.add(counts, other.counts);
        CoMoments.add(missing, other.missing);
        return this;
    }

    /** Returns the frequencies of each item. */
    @Override
    public List<Frequencies> result() {
        int levels = max - min + 1;
        double[] values = values(min, max);
        return IntStream.range(0, items)
                .mapToObj(i -> Frequencies.ofCounts(
                        values, Arrays.copyOfRange(counts, i * levels, (i + 1) * levels), missing[i]))
                .toList();
    }

    static double[] values(int min, int max) {
        return IntStream.rangeClosed(min, max).asDoubleStream().toArray();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ValueCounts that
                && items == that.items
                && min == that.min
                && max == that.max
                && Arrays.equals(counts, that.counts)
                && Arrays.equals(missing, that.missing);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(counts) * 31 + Arrays.hashCode(missing);
    }

    @Override
    public String toString() {
        return "ValueCounts[items=" + items + "]";
    }
}

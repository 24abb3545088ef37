package org.coachingtoolkit.core.analytics.answers;

import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.ItemTotals;
import org.jspecify.annotations.Nullable;

/**
 * For each item the sums of x, x&sup2; and x times the person's total: enough for alpha, alpha if dropped and item-rest
 * correlations, in steps that grow with the number of items and not with its square. People who left an item out do not
 * count.
 */
public final class ItemSums implements MergeableStatistic<AnswerRow, ItemTotals, ItemSums> {
    private static final long serialVersionUID = 1;

    private final String[] items;
    private final int min;
    private final int max;
    private final long[] sums;
    private final long[] squares;
    private final long[] withTotal;
    private long total;
    private long totalSquares;
    private long n;
    private long leftOut;

    /**
     * Makes an empty accumulator.
     *
     * @param items the names of the items
     * @param scale the scale of all items
     */
    public ItemSums(List<String> items, AnswerScale scale) {
        this.items = items.toArray(String[]::new);
        this.min = scale.min();
        this.max = scale.max();
        this.sums = new long[this.items.length];
        this.squares = new long[this.items.length];
        this.withTotal = new long[this.items.length];
    }

    /**
     * Takes in one more person.
     *
     * @throws IllegalArgumentException if the number of answers is not that of the items, or an answer is not on the
     *     scale
     */
    @Override
    public void accept(AnswerRow row) {
        int k = row.requireSize(items.length);
        if (!row.isComplete()) {
            leftOut++;
            return;
        }
        AnswerScale scale = new AnswerScale(min, max);
        long sum = 0;
        for (int i = 0; i < k; i++) {
            sum += scale.require(row.answer(i)) - (long) min;
        }
        for (int i = 0; i < k; i++) {
            long x = row.answer(i) - (long) min;
            sums[i] += x;
            squares[i] += x * x;
            withTotal[i] += x * sum;
        }
        total += sum;
        totalSquares += sum * sum;
        n++;
    }

    @Override
    public ItemSums combine(ItemSums other) {
        if (!Arrays.equals(items, other.items) || min != other.min || max != other.max) {
            throw new IllegalArgumentException("accumulators must have the same items and scale");
        }
        CoMoments.add(sums, other.sums);
        CoMoments.add(squares, other.squares);
        CoMoments.add(withTotal, other.withTotal);
        total = Math.addExact(total, other.total);
        totalSquares = Math.addExact(totalSquares, other.totalSquares);
        n += other.n;
        leftOut += other.leftOut;
        return this;
    }

    @Override
    public ItemTotals result() {
        int k = items.length;
        double[] means = new double[k];
        double[] variances = new double[k];
        double[] covariances = new double[k];
        for (int i = 0; i < k; i++) {
            means[i] = n == 0 ? 0 : min + ExactRatio.of(sums[i], 1, 0, 0, n, 1);
            variances[i] = n < 2 ? 0 : ExactRatio.of(n, squares[i], sums[i], sums[i], n, n - 1);
            covariances[i] = n < 2 ? 0 : ExactRatio.of(n, withTotal[i], sums[i], total, n, n - 1);
        }
        double totalVariance = n < 2 ? 0 : ExactRatio.of(n, totalSquares, total, total, n, n - 1);
        return ItemTotals.of(List.of(items), means, variances, covariances, totalVariance, n, leftOut);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ItemSums that
                && Arrays.equals(items, that.items)
                && min == that.min
                && max == that.max
                && Arrays.equals(sums, that.sums)
                && Arrays.equals(squares, that.squares)
                && Arrays.equals(withTotal, that.withTotal)
                && total == that.total
                && totalSquares == that.totalSquares
                && n == that.n
                && leftOut == that.leftOut;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(withTotal) * 31 + Long.hashCode(n);
    }

    @Override
    public String toString() {
        return "ItemSums[items=" + items.length + ", n=" + n + "]";
    }
}

package org.coachingtoolkit.core.analytics.answers;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Missing;
import org.jspecify.annotations.Nullable;

/**
 * Sums and cross products of several items in whole numbers: all covariances, listwise or pairwise, exact until one
 * division at the end.
 *
 * <p>For each pair of items it holds the number of people who answered both, the sum of the first item over them and the
 * sum of products; answers count from the lowest level, which leaves covariances as they are. Twenty-five times 10<sup>
 * 9</sup> people fit many times over.
 */
public final class CoMoments implements MergeableStatistic<AnswerRow, Covariances, CoMoments> {
    private static final long serialVersionUID = 1;

    private final String[] items;
    private final int min;
    private final int max;
    private final Missing missing;
    private final long[] counts;
    private final long[] sums;
    private final long[] products;
    private long rows;

    /**
     * Makes an empty accumulator.
     *
     * @param items the names of the items
     * @param scale the scale of all items
     * @param missing how people with missing answers are treated
     */
    public CoMoments(List<String> items, AnswerScale scale, Missing missing) {
        this.items = items.toArray(String[]::new);
        this.min = scale.min();
        this.max = scale.max();
        this.missing = requireNonNull(missing, "missing");
        int k = this.items.length;
        this.counts = new long[k * k];
        this.sums = new long[k * k];
        this.products = new long[k * k];
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
        AnswerScale scale = new AnswerScale(min, max);
        for (int i = 0; i < k; i++) {
            if (row.isAnswered(i)) {
                scale.require(row.answer(i));
            }
        }
        rows++;
        if (missing == Missing.LISTWISE && !row.isComplete()) {
            return;
        }
        for (int i = 0; i < k; i++) {
            if (row.isAnswered(i)) {
                long x = (long) row.answer(i) - min;
                for (int j = 0; j < k; j++) {
                    if (row.isAnswered(j)) {
                        counts[i * k + j]++;
                        sums[i * k + j] += x;
                        products[i * k + j] += x * (row.answer(j) - min);
                    }
                }
            }
        }
    }

    /**
     * Takes in all people of a matrix, 64 at a time.
     *
     * @throws IllegalArgumentException if items or scale differ
     */
    public void acceptAll(AnswerMatrix matrix) {
        if (!matrix.items().equals(List.of(items)) || !matrix.scale().equals(new AnswerScale(min, max))) {
            throw new IllegalArgumentException("matrix must have the items and the scale of this accumulator");
        }
        rows += matrix.rows();
        matrix.addProducts(missing, counts, sums, products);
    }

    @Override
    public CoMoments combine(CoMoments other) {
        if (!Arrays.equals(items, other.items) || min != other.min || max != other.max || missing != other.missing) {
            throw new IllegalArgumentException("accumulators must have the same items, scale and treatment of missing");
        }
        add(counts, other.counts);
        add(sums, other.sums);
        add(products, other.products);
        rows += other.rows;
        return this;
    }

    static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] = Math.addExact(to[i], from[i]);
        }
    }

    /** Returns means and covariances, (n &Sigma;xy - &Sigma;x &Sigma;y)/(n(n-1)) for each pair; 0 where n is below 2. */
    @Override
    public Covariances result() {
        int k = items.length;
        double[] means = new double[k];
        double[][] covariances = new double[k][k];
        for (int i = 0; i < k; i++) {
            long own = counts[i * k + i];
            means[i] = own == 0 ? 0 : min + ExactRatio.of(sums[i * k + i], 1, 0, 0, own, 1);
            for (int j = 0; j <= i; j++) {
                int ij = i * k + j;
                long n = counts[ij];
                covariances[i][j] = n < 2 ? 0 : ExactRatio.of(n, products[ij], sums[ij], sums[j * k + i], n, n - 1);
                covariances[j][i] = covariances[i][j];
            }
        }
        long n = missing == Missing.PAIRWISE || k == 0 ? rows : counts[0];
        return Covariances.of(List.of(items), means, covariances, n, rows - n, missing);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoMoments that
                && Arrays.equals(items, that.items)
                && min == that.min
                && max == that.max
                && missing == that.missing
                && rows == that.rows
                && Arrays.equals(counts, that.counts)
                && Arrays.equals(sums, that.sums)
                && Arrays.equals(products, that.products);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(products) * 31 + Long.hashCode(rows);
    }

    @Override
    public String toString() {
        return "CoMoments[items=" + items.length + ", rows=" + rows + ", " + missing + "]";
    }
}

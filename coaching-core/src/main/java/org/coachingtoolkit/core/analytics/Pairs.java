package org.coachingtoolkit.core.analytics;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * How often each pair of values of two variables occurs together: two waves of the same people, two raters of the same
 * lessons, two scores. Distinct pairs in ascending order with their counts; pairs of which a half is missing are left
 * out and counted. Immutable.
 */
public final class Pairs {
    private final double[] xs;
    private final double[] ys;
    private final long[] counts;
    private final long n;
    private final long incomplete;

    private Pairs(double[] xs, double[] ys, long[] counts, long incomplete) {
        this.xs = xs;
        this.ys = ys;
        this.counts = counts;
        this.incomplete = incomplete;
        long total = 0;
        for (long count : counts) {
            total = Math.addExact(total, count);
        }
        this.n = total;
    }

    /**
     * Counts the pairs of two samples of the same people.
     *
     * @throws IllegalArgumentException if the samples differ in size
     */
    public static Pairs of(Sample x, Sample y) {
        if (x.size() != y.size()) {
            throw new IllegalArgumentException("samples must have the same size: " + x.size() + ", " + y.size());
        }
        int[] complete = IntStream.range(0, x.size())
                .filter(i -> x.isPresent(i) && y.isPresent(i))
                .toArray();
        double[] xs = new double[complete.length];
        double[] ys = new double[complete.length];
        long[] ones = new long[complete.length];
        for (int i = 0; i < complete.length; i++) {
            xs[i] = x.value(complete[i]);
            ys[i] = y.value(complete[i]);
            ones[i] = 1;
        }
        return ofCounts(xs, ys, ones, x.size() - complete.length);
    }

    /**
     * Returns pairs that were already counted, in any order. Equal pairs are counted together; those with count 0 are
     * left out.
     *
     * @param incomplete how many pairs were left out because a half was missing
     * @throws IllegalArgumentException if the lengths differ, a value is not finite or a count is negative
     */
    public static Pairs ofCounts(double[] x, double[] y, long[] counts, long incomplete) {
        if (x.length != y.length || x.length != counts.length || incomplete < 0) {
            throw new IllegalArgumentException("there must be one y and one count for each x, and incomplete >= 0: "
                    + x.length + ", " + y.length + ", " + counts.length + ", " + incomplete);
        }
        for (int i = 0; i < x.length; i++) {
            if (!Double.isFinite(x[i]) || !Double.isFinite(y[i]) || counts[i] < 0) {
                throw new IllegalArgumentException(
                        "values must be finite and counts not negative: " + x[i] + ", " + y[i] + ", " + counts[i]);
            }
        }
        Integer[] order = IntStream.range(0, x.length).boxed().toArray(Integer[]::new);
        Arrays.sort(order, (a, b) -> {
            int byX = Double.compare(x[a] + 0.0, x[b] + 0.0);
            return byX != 0 ? byX : Double.compare(y[a] + 0.0, y[b] + 0.0);
        });
        double[] xs = new double[x.length];
        double[] ys = new double[x.length];
        long[] kept = new long[x.length];
        int size = 0;
        for (int i : order) {
            if (counts[i] == 0) {
                continue;
            }
            if (size > 0 && xs[size - 1] == x[i] && ys[size - 1] == y[i]) {
                kept[size - 1] = Math.addExact(kept[size - 1], counts[i]);
            } else {
                xs[size] = x[i] + 0.0;
                ys[size] = y[i] + 0.0;
                kept[size++] = counts[i];
            }
        }
        return new Pairs(Arrays.copyOf(xs, size), Arrays.copyOf(ys, size), Arrays.copyOf(kept, size), incomplete);
    }

    /** Returns the number of complete pairs. */
    public long n() {
        return n;
    }

    /** Returns how many pairs were left out because a half was missing. */
    public long incomplete() {
        return incomplete;
    }

    /** Returns how many different pairs there are. */
    public int distinct() {
        return counts.length;
    }

    /** Returns the first value of a distinct pair. */
    public double x(int index) {
        return xs[index];
    }

    /** Returns the second value of a distinct pair. */
    public double y(int index) {
        return ys[index];
    }

    /** Returns how often a distinct pair occurs. */
    public long count(int index) {
        return counts[index];
    }

    /** Returns the frequencies of the first values of the complete pairs. */
    public Frequencies xs() {
        return combined((x, y) -> x);
    }

    /** Returns the frequencies of the second values of the complete pairs. */
    public Frequencies ys() {
        return combined((x, y) -> y);
    }

    /** Returns the frequencies of second minus first. */
    public Frequencies differences() {
        return combined((x, y) -> y - x);
    }

    /**
     * Returns the frequencies of second minus first, rounded to so many decimals. Two decimal differences that are equal
     * on paper, such as 0.9 - 0.8 and 0.2 - 0.1, may differ in their last binary digit; rounding ties them again.
     *
     * @param decimals from 0 to 15
     */
    public Frequencies differences(int decimals) {
        double scale = Math.pow(10, decimals);
        return combined((x, y) -> {
            double rounded = Math.rint((y - x) * scale) / scale;
            return Double.isFinite(rounded) ? rounded : y - x;
        });
    }

    /** Returns the frequencies of a function of both values; incomplete pairs count as missing. */
    public Frequencies combined(DoubleBinaryOperator function) {
        double[] values = new double[counts.length];
        Integer[] order = new Integer[counts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = function.applyAsDouble(xs[i], ys[i]) + 0.0;
            order[i] = i;
        }
        Arrays.sort(order, (a, b) -> Double.compare(values[a], values[b]));
        double[] ascending = new double[values.length];
        long[] sorted = new long[values.length];
        for (int i = 0; i < order.length; i++) {
            ascending[i] = values[order[i]];
            sorted[i] = counts[order[i]];
        }
        return Frequencies.ofCounts(ascending, sorted, incomplete);
    }

    /** Returns the pairs with first and second exchanged. */
    public Pairs swapped() {
        return ofCounts(ys, xs, counts, incomplete);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Pairs that
                && Arrays.equals(xs, that.xs)
                && Arrays.equals(ys, that.ys)
                && Arrays.equals(counts, that.counts)
                && incomplete == that.incomplete;
    }

    @Override
    public int hashCode() {
        return (Arrays.hashCode(xs) * 31 + Arrays.hashCode(ys)) * 31 + Arrays.hashCode(counts);
    }

    @Override
    public String toString() {
        return "Pairs[n=" + n + ", distinct=" + counts.length + ", incomplete=" + incomplete + "]";
    }
}

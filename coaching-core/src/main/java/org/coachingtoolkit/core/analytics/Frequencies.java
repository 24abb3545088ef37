package org.coachingtoolkit.core.analytics;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * How often each value of a variable occurs: distinct values in ascending order with their counts. Immutable.
 *
 * <p>Everything that one variable, or one group, can tell is in it: moments, quantiles and ranks. For answers on a scale
 * it stays a handful of numbers, whether ten people answered or a thousand million, so that rank tests cost nothing.
 */
public final class Frequencies {
    private final double[] values;
    private final long[] counts;
    private final long n;
    private final long missing;

    private Frequencies(double[] values, long[] counts, long missing) {
        this.values = values;
        this.counts = counts;
        this.missing = missing;
        long total = 0;
        for (long count : counts) {
            total = Math.addExact(total, count);
        }
        this.n = total;
    }

    /**
     * Counts values.
     *
     * @param values the values that are there, in any order
     * @param missing how many more are missing
     * @throws IllegalArgumentException if a value is not finite or the number of missing values is negative
     */
    public static Frequencies of(double[] values, long missing) {
        double[] sorted = new double[values.length];
        for (int i = 0; i < sorted.length; i++) {
            sorted[i] = values[i] + 0.0;
        }
        Arrays.sort(sorted);
        long[] ones = new long[sorted.length];
        Arrays.fill(ones, 1);
        return ofCounts(sorted, ones, missing);
    }

    /**
     * Returns frequencies that were already counted. Equal values are counted together; values with count 0 are left
     * out.
     *
     * @throws IllegalArgumentException if values do not ascend or are not finite, or a count is negative
     */
    public static Frequencies ofCounts(double[] ascending, long[] counts, long missing) {
        if (ascending.length != counts.length) {
            throw new IllegalArgumentException(
                    "there must be one count for each value: " + ascending.length + ", " + counts.length);
        }
        if (missing < 0) {
            throw new IllegalArgumentException("missing must not be negative: " + missing);
        }
        double[] distinct = new double[ascending.length];
        long[] kept = new long[ascending.length];
        int size = 0;
        for (int i = 0; i < ascending.length; i++) {
            double value = ascending[i] + 0.0;
            if (!Double.isFinite(value) || (i > 0 && value < ascending[i - 1]) || counts[i] < 0) {
                throw new IllegalArgumentException(
                        "values must ascend, be finite and have counts of 0 or more: " + value + ", " + counts[i]);
            }
            if (counts[i] == 0) {
                continue;
            }
            if (size > 0 && distinct[size - 1] == value) {
                kept[size - 1] = Math.addExact(kept[size - 1], counts[i]);
            } else {
                distinct[size] = value;
                kept[size++] = counts[i];
            }
        }
        return new Frequencies(Arrays.copyOf(distinct, size), Arrays.copyOf(kept, size), missing);
    }

    /** Returns the frequencies of several groups together. */
    public static Frequencies pooled(List<Frequencies> groups) {
        requireNonNull(groups, "groups");
        int size = 0;
        long missing = 0;
        for (Frequencies group : groups) {
            size += group.distinct();
            missing = Math.addExact(missing, group.missing);
        }
        double[][] pairs = new double[size][];
        int at = 0;
        for (Frequencies group : groups) {
            for (int i = 0; i < group.distinct(); i++) {
                pairs[at++] = new double[] {group.values[i], group.counts[i]};
            }
        }
        return ofPairs(pairs, missing);
    }

    /** Returns the frequencies of a function of the values, which need not keep their order. */
    public Frequencies map(DoubleUnaryOperator function) {
        double[][] pairs = new double[values.length][];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = new double[] {function.applyAsDouble(values[i]), counts[i]};
        }
        return ofPairs(pairs, missing);
    }

    private static Frequencies ofPairs(double[][] pairs, long missing) {
        Arrays.sort(pairs, (a, b) -> Double.compare(a[0], b[0]));
        double[] values = new double[pairs.length];
        long[] counts = new long[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            values[i] = pairs[i][0];
            counts[i] = (long) pairs[i][1];
        }
        return ofCounts(values, counts, missing);
    }

    /** Returns these frequencies without one value, such as differences without those of zero. */
    public Frequencies without(double value) {
        long[] kept = counts.clone();
        int index = Arrays.binarySearch(values, value);
        if (index < 0) {
            return this;
        }
        kept[index] = 0;
        return ofCounts(values, kept, missing);
    }

    /** Returns the number of values that are there. */
    public long n() {
        return n;
    }

    /** Returns how many values are missing. */
    public long missing() {
        return missing;
    }

    /** Returns how many different values there are. */
    public int distinct() {
        return values.length;
    }

    /** Returns a distinct value; index 0 is the lowest. */
    public double value(int index) {
        return values[index];
    }

    /** Returns how often a distinct value occurs; index 0 is the lowest. */
    public long count(int index) {
        return counts[index];
    }

    /** Returns how often a value occurs; 0 if never. */
    public long countOf(double value) {
        int index = Arrays.binarySearch(values, value + 0.0);
        return index < 0 ? 0 : counts[index];
    }

    /** Returns the sum of all values. */
    public double sum() {
        double sum = 0;
        for (int i = 0; i < values.length; i++) {
            sum += counts[i] * values[i];
        }
        return sum;
    }

    /** Returns the mean; undefined without values. */
    public Estimate mean() {
        return n == 0 ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, 0) : Estimate.of(sum() / n, n);
    }

    /** Returns the variance with divisor n-1; undefined with fewer than two values. */
    public Estimate variance() {
        return n < 2
                ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n)
                : Estimate.of(centralPowerSum(2) / (n - 1), n);
    }

    /**
     * Returns the sum of (x - mean)<sup>power</sup>, corrected for the rounding of the mean when the power is 2; 0
     * without values, and exactly 0 if all values are the same.
     */
    public double centralPowerSum(int power) {
        if (values.length < 2) {
            return 0;
        }
        double mean = sum() / n;
        double sum = 0;
        double slip = 0;
        for (int i = 0; i < values.length; i++) {
            double d = values[i] - mean;
            double term = d;
            for (int p = 1; p < power; p++) {
                term *= d;
            }
            sum += counts[i] * term;
            slip += counts[i] * d;
        }
        return power == 2 ? sum - slip * slip / n : sum;
    }

    /** Returns the value that has this place, from 1 to n, in ascending order. */
    public double ordered(long place) {
        if (place < 1 || place > n) {
            throw new IllegalArgumentException("place must be in 1.." + n + ": " + place);
        }
        long passed = 0;
        int index = 0;
        while (passed + counts[index] < place) {
            passed += counts[index++];
        }
        return values[index];
    }

    /**
     * Returns twice the midrank of each distinct value, which is a whole number: ties share the mean of the places that
     * they take together.
     */
    public long[] doubledMidranks() {
        long[] ranks = new long[counts.length];
        long passed = 0;
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = 2 * passed + counts[i] + 1;
            passed += counts[i];
        }
        return ranks;
    }

    /** Returns the sum of t&sup3; - t over the ties, by which rank tests are corrected. */
    public double tieSum() {
        double sum = 0;
        for (long t : counts) {
            sum += (double) t * t * t - t;
        }
        return sum;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Frequencies that
                && Arrays.equals(values, that.values)
                && Arrays.equals(counts, that.counts)
                && missing == that.missing;
    }

    @Override
    public int hashCode() {
        return (Arrays.hashCode(values) * 31 + Arrays.hashCode(counts)) * 31 + Long.hashCode(missing);
    }

    @Override
    public String toString() {
        return "Frequencies[n=" + n + ", distinct=" + values.length + ", missing=" + missing + "]";
    }
}

package org.coachingtoolkit.core.analytics;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The values of one variable, in the order of the people; a missing value is a state of its own. Immutable.
 */
public final class Sample {
    private final double[] values;
    private final BitSet present;

    private Sample(double[] values, BitSet present) {
        this.values = values;
        this.present = present;
    }

    /**
     * Returns a sample in which nothing is missing.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Sample of(double... values) {
        BitSet present = new BitSet(values.length);
        present.set(0, values.length);
        return checked(values.clone(), present);
    }

    /**
     * Returns a sample; null stands for a missing value.
     *
     * @throws IllegalArgumentException if a value is not finite
     */
    public static Sample ofNullable(List<? extends @Nullable Number> values) {
        requireNonNull(values, "values");
        double[] numbers = new double[values.size()];
        BitSet present = new BitSet(numbers.length);
        for (int i = 0; i < numbers.length; i++) {
            Number value = values.get(i);
            if (value != null) {
                numbers[i] = value.doubleValue();
                present.set(i);
            }
        }
        return checked(numbers, present);
    }

    private static Sample checked(double[] values, BitSet present) {
        for (int i = 0; i < values.length; i++) {
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("values must be finite: value " + i + " is " + values[i]);
            }
            values[i] += 0.0;
        }
        return new Sample(values, present);
    }

    /** Returns the number of people, whether their value is missing or not. */
    public int size() {
        return values.length;
    }

    /** Returns the number of values that are not missing. */
    public int n() {
        return present.cardinality();
    }

    /** Returns whether the value of a person is there. */
    public boolean isPresent(int index) {
        return present.get(index);
    }

    /**
     * Returns the value of a person.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public double value(int index) {
        if (!present.get(index)) {
            throw new IllegalArgumentException("value is missing: " + index);
        }
        return values[index];
    }

    /** Returns this sample with a function applied to the values that are there. */
    public Sample map(DoubleUnaryOperator function) {
        double[] mapped = new double[values.length];
        present.stream().forEach(i -> mapped[i] = function.applyAsDouble(values[i]));
        return checked(mapped, present);
    }

    /** Returns this sample with one value in the place of those that are missing: imputation, only where it is wanted. */
    public Sample filledWith(double value) {
        double[] filled = values.clone();
        for (int i = 0; i < filled.length; i++) {
            if (!present.get(i)) {
                filled[i] = value;
            }
        }
        return of(filled);
    }

    /** Returns the values that are there, in order. */
    public double[] toArray() {
        return present.stream().mapToDouble(i -> values[i]).toArray();
    }

    /** Returns how often each value occurs. */
    public Frequencies frequencies() {
        return Frequencies.of(toArray(), (long) size() - n());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sample that && Arrays.equals(values, that.values) && present.equals(that.present);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values) * 31 + present.hashCode();
    }

    @Override
    public String toString() {
        return "Sample[size=" + size() + ", n=" + n() + "]";
    }
}

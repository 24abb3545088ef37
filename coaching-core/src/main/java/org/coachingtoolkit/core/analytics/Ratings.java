package org.coachingtoolkit.core.analytics;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Units in rows, each rated by the same raters (or measured in the same waves, or answering the same items) in columns.
 * A missing rating is a state of its own. Immutable.
 */
public final class Ratings {
    private final List<Sample> raters;
    private final int units;
    private final int[] complete;

    private Ratings(List<Sample> raters) {
        this.raters = List.copyOf(raters);
        this.units = raters.get(0).size();
        this.complete = IntStream.range(0, units)
                .filter(unit -> this.raters.stream().allMatch(rater -> rater.isPresent(unit)))
                .toArray();
    }

    /**
     * Returns the ratings of raters, each of whom rated the same units in the same order.
     *
     * @throws IllegalArgumentException if there is no rater or their numbers of units differ
     */
    public static Ratings of(List<Sample> raters) {
        requireNonNull(raters, "raters");
        if (raters.isEmpty()
                || raters.stream()
                        .anyMatch(rater -> rater.size() != raters.get(0).size())) {
            throw new IllegalArgumentException("there must be raters with equal numbers of units: "
                    + raters.stream().map(Sample::size).toList());
        }
        return new Ratings(raters);
    }

    /** Returns the number of units, complete or not. */
    public int units() {
        return units;
    }

    /** Returns the number of raters. */
    public int raters() {
        return raters.size();
    }

    /** Returns the ratings of one rater. */
    public Sample rater(int index) {
        return raters.get(index);
    }

    /** Returns the number of units that every rater rated. */
    public int completeUnits() {
        return complete.length;
    }

    /** Returns the ratings of the units that every rater rated: one array for each unit. */
    public double[][] completeRows() {
        double[][] rows = new double[complete.length][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row(complete[i]);
        }
        return rows;
    }

    /** Returns the ratings that a unit has, in the order of the raters. */
    public double[] row(int unit) {
        return raters.stream()
                .filter(rater -> rater.isPresent(unit))
                .mapToDouble(rater -> rater.value(unit))
                .toArray();
    }

    /** Returns the different ratings that occur, in ascending order. */
    public double[] levels() {
        return raters.stream()
                .flatMapToDouble(rater -> Arrays.stream(rater.toArray()))
                .sorted()
                .distinct()
                .toArray();
    }

    @Override
    public String toString() {
        return "Ratings[units=" + units + ", raters=" + raters.size() + ", complete=" + complete.length + "]";
    }
}

package org.coachingtoolkit.core.analytics.answers;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.TreeMap;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.agreement.Krippendorff;
import org.jspecify.annotations.Nullable;

/**
 * How often two levels meet in the ratings of a unit, kept apart by the number of ratings that the unit has, so that the
 * division by that number less one comes at the end: Krippendorff's alpha.
 */
public final class CoincidenceCounts implements MergeableStatistic<AnswerRow, Estimate, CoincidenceCounts> {
    private static final long serialVersionUID = 1;

    private final int min;
    private final int max;
    private final Krippendorff.Metric metric;
    private final TreeMap<Integer, long[]> bySize = new TreeMap<>();
    private long units;

    /**
     * Makes an empty accumulator.
     *
     * @param scale the scale of the ratings, of 1024 levels at most
     * @param metric how far two ratings are apart
     * @throws IllegalArgumentException if there are more levels
     */
    public CoincidenceCounts(AnswerScale scale, Krippendorff.Metric metric) {
        if (scale.levels() > 1024) {
            throw new IllegalArgumentException("scale must have 1024 levels at most: " + scale.levels());
        }
        this.min = scale.min();
        this.max = scale.max();
        this.metric = requireNonNull(metric, "metric");
    }

    /**
     * Takes in the ratings of one more unit, of any number of raters.
     *
     * @throws IllegalArgumentException if a rating is not on the scale
     */
    @Override
    public void accept(AnswerRow row) {
        AnswerScale scale = new AnswerScale(min, max);
        int levels = scale.levels();
        int[] used = new int[row.size()];
        int m = 0;
        for (int i = 0; i < row.size(); i++) {
            if (row.isAnswered(i)) {
                used[m++] = scale.require(row.answer(i)) - min;
            }
        }
        if (m < 2) {
            return;
        }
        units++;
        long[] counts = bySize.computeIfAbsent(m, size -> new long[levels * levels]);
        for (int a = 0; a < m; a++) {
            for (int b = 0; b < m; b++) {
                counts[used[a] * levels + used[b]] += a == b ? 0 : 1;
            }
        }
    }

    @Override
    public CoincidenceCounts combine(CoincidenceCounts other) {
        if (min != other.min || max != other.max || metric != other.metric) {
            throw new IllegalArgumentException("accumulators must have the same scale and metric");
        }
        other.bySize.forEach(
                (size, counts) -> CoMoments.add(bySize.computeIfAbsent(size, key -> new long[counts.length]), counts));
        units += other.units;
        return this;
    }

    /** Returns Krippendorff's alpha. */
    @Override
    public Estimate result() {
        int levels = max - min + 1;
        double[][] coincidences = new double[levels][levels];
        bySize.forEach((size, counts) -> {
            for (int i = 0; i < counts.length; i++) {
                coincidences[i / levels][i % levels] += (double) counts[i] / (size - 1);
            }
        });
        return Krippendorff.alpha(coincidences, ValueCounts.values(min, max), metric, units);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CoincidenceCounts that
                && min == that.min
                && max == that.max
                && metric == that.metric
                && units == that.units
                && bySize.keySet().equals(that.bySize.keySet())
                && bySize.entrySet().stream()
                        .allMatch(size -> Arrays.equals(size.getValue(), that.bySize.get(size.getKey())));
    }

    @Override
    public int hashCode() {
        return bySize.keySet().hashCode() * 31 + Long.hashCode(units);
    }

    @Override
    public String toString() {
        return "CoincidenceCounts[units=" + units + ", " + metric + "]";
    }
}

package org.coachingtoolkit.core.analytics.agreement;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.jspecify.annotations.Nullable;

/**
 * Krippendorff's (2011) alpha: agreement of any number of raters, who may leave units out.
 *
 * <p>Each unit with m &ge; 2 ratings adds (n<sub>uc</sub> n<sub>uk</sub> - [c=k] n<sub>uc</sub>)/(m-1) to the
 * coincidences o<sub>ck</sub>, complete data or not; alpha = 1 - (n-1) &Sigma; o<sub>ck</sub>
 * d&sup2;<sub>ck</sub> / &Sigma; n<sub>c</sub> n<sub>k</sub> d&sup2;<sub>ck</sub>.
 */
public final class Krippendorff {
    /** How far two ratings are apart. */
    public enum Metric {
        /** Equal or not. */
        NOMINAL,
        /** By the number of ratings that lie between. */
        ORDINAL,
        /** By the difference. */
        INTERVAL,
        /** By the difference relative to the sum. */
        RATIO
    }

    private final double[] levels;
    /** The places in the levels of each unit's ratings. */
    private final int[][] ratingsOfUnits;

    private final long units;

    private Krippendorff(double[] levels, int[][] ratingsOfUnits) {
        this.levels = levels;
        this.ratingsOfUnits = ratingsOfUnits;
        this.units = ratingsOfUnits.length;
    }

    /** Returns the ratings, prepared; units with fewer than two ratings cannot disagree and do not count. */
    public static Krippendorff of(Ratings ratings) {
        double[] levels = ratings.levels();
        int[][] places = new int[ratings.units()][];
        int used = 0;
        for (int unit = 0; unit < ratings.units(); unit++) {
            double[] row = ratings.row(unit);
            if (row.length >= 2) {
                places[used++] = Arrays.stream(row)
                        .mapToInt(rating -> Arrays.binarySearch(levels, rating))
                        .toArray();
            }
        }
        return new Krippendorff(levels, Arrays.copyOf(places, used));
    }

    /** Returns alpha; undefined if there is no pair of ratings, or nothing but one category. */
    public Estimate alpha(Metric metric) {
        return alpha(coincidences(null), levels, metric, units);
    }

    /**
     * Returns alpha with a percentile interval by drawing units with replacement; the same seed gives the same interval.
     *
     * @param replicates how many samples of units are drawn, at least 100
     * @throws IllegalArgumentException if there are fewer replicates
     */
    public Estimate alpha(Metric metric, double level, int replicates, long seed) {
        Interval.requireLevel(level);
        if (replicates < 100) {
            throw new IllegalArgumentException("replicates must be at least 100: " + replicates);
        }
        Estimate alpha = alpha(metric);
        if (!alpha.isDefined()) {
            return alpha;
        }
        SplittableRandom random = new SplittableRandom(seed);
        double[] drawn = new double[replicates];
        int defined = 0;
        for (int b = 0; b < replicates; b++) {
            int[] times = new int[ratingsOfUnits.length];
            for (int i = 0; i < times.length; i++) {
                times[random.nextInt(times.length)]++;
            }
            Estimate replicate = alpha(coincidences(times), levels, metric, units);
            if (replicate.isDefined()) {
                drawn[defined++] = replicate.orElseThrow();
            }
        }
        double[] sorted = Arrays.copyOf(drawn, defined);
        Arrays.sort(sorted);
        if (defined == 0) {
            return alpha;
        }
        int low = (int) Math.floor((1 - level) / 2 * (defined - 1));
        return alpha.with(new Interval(sorted[low], sorted[defined - 1 - low], level));
    }

    /** Returns alpha of symmetric counts of how often two levels, ascending, meet in one of the units. */
    private static Estimate alpha(double[][] coincidences, double[] levels, Metric metric, long units) {
        int k = levels.length;
        double[] margin = new double[k];
        double n = 0;
        for (int c = 0; c < k; c++) {
            margin[c] = Arrays.stream(coincidences[c]).sum();
            n += margin[c];
        }
        double observed = 0;
        double expected = 0;
        for (int c = 0; c < k; c++) {
            for (int d = 0; d < k; d++) {
                double distance = distance(levels, margin, metric, c, d);
                observed += coincidences[c][d] * distance;
                expected += margin[c] * margin[d] * distance;
            }
        }
        if (n < 2) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, units);
        }
        return expected > 0
                ? Estimate.of(1 - (n - 1) * observed / expected, units)
                : Estimate.undefined(UndefinedReason.NO_VARIATION, units);
    }

    /** Counts the pairs of ratings of each unit, each unit as often as it was drawn; once without an argument. */
    private double[][] coincidences(int @Nullable [] times) {
        double[][] coincidences = new double[levels.length][levels.length];
        for (int u = 0; u < ratingsOfUnits.length; u++) {
            int[] places = ratingsOfUnits[u];
            double weight = (times == null ? 1.0 : times[u]) / (places.length - 1);
            for (int i = 0; i < places.length; i++) {
                for (int j = 0; j < places.length; j++) {
                    coincidences[places[i]][places[j]] += i == j ? 0 : weight;
                }
            }
        }
        return coincidences;
    }

    private static double distance(double[] levels, double[] margin, Metric metric, int c, int d) {
        if (c == d) {
            return 0;
        }
        double root = switch (metric) {
            case NOMINAL -> 1;
            case INTERVAL -> levels[c] - levels[d];
            case RATIO -> levels[c] + levels[d] == 0 ? 0 : (levels[c] - levels[d]) / (levels[c] + levels[d]);
            case ORDINAL -> {
                double between = -(margin[c] + margin[d]) / 2;
                for (int g = Math.min(c, d); g <= Math.max(c, d); g++) {
                    between += margin[g];
                }
                yield between;
            }
        };
        return root * root;
    }
}

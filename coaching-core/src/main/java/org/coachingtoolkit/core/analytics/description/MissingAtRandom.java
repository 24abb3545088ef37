package org.coachingtoolkit.core.analytics.description;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ChiSquare;
import org.coachingtoolkit.core.analytics.numeric.Matrix;

/**
 * Little's (1988) test that answers are missing completely at random.
 *
 * <p>People are put together by what they miss. d&sup2; = &Sigma; n<sub>j</sub> (m<sub>j</sub> - &mu;<sub>j</sub>)'
 * &Sigma;<sub>j</sub><sup>-1</sup> (m<sub>j</sub> - &mu;<sub>j</sub>) over these patterns, with the pattern's means of
 * what it has, and the maximum-likelihood mean and covariance of all people (EM; covariance times n/(n-1)); chi-squared
 * with &Sigma; k<sub>j</sub> - k degrees of freedom. It supposes normal values, so on answers of few levels it is a hint.
 */
public final class MissingAtRandom {
    private static final int MOST_STEPS = 10_000;
    private static final int MOST_ITEMS = 100;
    private static final double SETTLED = 1e-12;

    private final int k;
    private final Map<BitSet, Group> patterns = new HashMap<>();
    private long n;
    private double[] mean;
    private double[][] covariance;

    private MissingAtRandom(int people, int items, Answers answers) {
        k = items;
        mean = new double[k];
        covariance = new double[k][k];
        long[] total = new long[k];
        for (int person = 0; person < people; person++) {
            BitSet present = new BitSet();
            double[] values = new double[k];
            for (int i = 0; i < k; i++) {
                double value = answers.get(person, i);
                if (!Double.isNaN(value)) {
                    present.set(i);
                    values[i] = value;
                    mean[i] += value;
                    total[i]++;
                }
            }
            if (!present.isEmpty()) {
                patterns.computeIfAbsent(present, key -> new Group(k)).add(values);
                n++;
            }
        }
        for (int i = 0; i < k; i++) {
            mean[i] /= Math.max(1, total[i]);
            for (int person = 0; person < people; person++) {
                double d = answers.get(person, i) - mean[i];
                covariance[i][i] += Double.isNaN(d) ? 0 : d * d / total[i];
            }
        }
    }

    /** Answers that lie elsewhere. */
    @FunctionalInterface
    public interface Answers {
        /** Returns the answer of a person to an item; NaN if it is missing. */
        double get(int person, int item);
    }

    /** Tests whether answers are missing completely at random; people in rows, items in columns. */
    public static TestResult little(Ratings answers) {
        return little(
                answers.units(),
                answers.raters(),
                (person, item) -> answers.rater(item).isPresent(person)
                        ? answers.rater(item).value(person)
                        : Double.NaN);
    }

    /**
     * Tests whether answers are missing completely at random. People without any answer do not count.
     *
     * @param people the number of people
     * @param items the number of items, at most 100
     * @param answers reads the answers
     * @return undefined if nothing is missing (there is one pattern), an item does not vary, there are fewer people than
     *     items, or the estimates do not settle
     * @throws IllegalArgumentException if there are more items
     */
    public static TestResult little(int people, int items, Answers answers) {
        if (items > MOST_ITEMS) {
            throw new IllegalArgumentException("items must be at most " + MOST_ITEMS + ": " + items);
        }
        MissingAtRandom test = new MissingAtRandom(people, items, answers);
        UndefinedReason reason = test.patterns.size() < 2
                ? UndefinedReason.TOO_FEW_VARIABLES
                : test.n <= test.k ? UndefinedReason.TOO_FEW_OBSERVATIONS : null;
        for (int i = 0; i < test.k && reason == null; i++) {
            reason = test.covariance[i][i] > 0 ? null : UndefinedReason.NO_VARIATION;
        }
        return reason != null ? TestResult.undefined(Method.LITTLE_MCAR, reason, test.n) : test.result();
    }

    /**
     * Returns the mean of each item by maximum likelihood from all answers that there are, as if they were normal and missing
     * at random (Dempster, Laird and Rubin 1977).
     */
    public static List<Estimate> means(int people, int items, Answers answers) {
        MissingAtRandom of = new MissingAtRandom(people, items, answers);
        for (int i = 0; i < items; i++) {
            if (!(of.covariance[i][i] > 0)) {
                return Collections.nCopies(items, Estimate.undefined(UndefinedReason.NO_VARIATION, of.n));
            }
        }
        for (int step = 0; step < 10_000; step++) {
            double change = of.improve();
            if (Double.isNaN(change)) {
                return Collections.nCopies(items, Estimate.undefined(UndefinedReason.SINGULAR_MATRIX, of.n));
            }
            if (change < 1e-13) {
                break;
            }
        }
        return Arrays.stream(of.mean)
                .<Estimate>mapToObj(mean -> Estimate.of(mean, of.n))
                .toList();
    }

    private TestResult result() {
        double change = Double.POSITIVE_INFINITY;
        for (int step = 0; step < MOST_STEPS && change > SETTLED; step++) {
            change = improve();
        }
        if (!(change <= SETTLED)) {
            return TestResult.undefined(
                    Method.LITTLE_MCAR,
                    Double.isNaN(change) ? UndefinedReason.SINGULAR_MATRIX : UndefinedReason.NOT_CONVERGED,
                    n);
        }
        double chiSquared = 0;
        double df = -k;
        for (Map.Entry<BitSet, Group> pattern : patterns.entrySet()) {
            int[] there = pattern.getKey().stream().toArray();
            double[] d = pattern.getValue().deviations(there, mean);
            Optional<Matrix> matrix = Matrix.of(part(there));
            if (matrix.isEmpty()) {
                return TestResult.undefined(Method.LITTLE_MCAR, UndefinedReason.SINGULAR_MATRIX, n);
            }
            double[] solved = matrix.get().solve(d);
            for (int i = 0; i < there.length; i++) {
                chiSquared += pattern.getValue().people * d[i] * solved[i] * (n - 1) / n;
            }
            df += there.length;
        }
        return TestResult.of(Method.LITTLE_MCAR, chiSquared, List.of(df), ChiSquare.sf(chiSquared, df), n);
    }

    private double[][] part(int[] kept) {
        return Arrays.stream(kept)
                .mapToObj(i ->
                        Arrays.stream(kept).mapToDouble(j -> covariance[i][j]).toArray())
                .toArray(double[][]::new);
    }

    /** Makes one step of expectation and maximisation; returns how far it went, NaN if a matrix is singular. */
    private double improve() {
        double[] sum = new double[k];
        double[][] products = new double[k][k];
        for (Map.Entry<BitSet, Group> pattern : patterns.entrySet()) {
            int[] there = pattern.getKey().stream().toArray();
            Optional<Matrix> matrix = Matrix.of(part(there));
            if (matrix.isEmpty()) {
                return Double.NaN;
            }
            double[][] weights = weights(there, pattern.getKey(), matrix.get());
            addExpected(pattern.getKey(), pattern.getValue(), there, weights, sum, products);
        }
        double change = 0;
        double[] newMean = new double[k];
        double[][] newCovariance = new double[k][k];
        for (int i = 0; i < k; i++) {
            newMean[i] = mean[i] + sum[i] / n;
            change = Math.max(change, Math.abs(sum[i] / n) / Math.sqrt(covariance[i][i]));
        }
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                newCovariance[i][j] = products[i][j] / n - sum[i] / n * (sum[j] / n);
                change = Math.max(
                        change,
                        Math.abs(newCovariance[i][j] - covariance[i][j])
                                / Math.sqrt(covariance[i][i] * covariance[j][j]));
            }
        }
        mean = newMean;
        covariance = newCovariance;
        return change;
    }

    /** Returns for each item how it is expected from the items that are there: itself, if it is one of them. */
    private double[][] weights(int[] there, BitSet present, Matrix matrix) {
        double[][] weights = new double[k][there.length];
        for (int i = 0; i < k; i++) {
            if (present.get(i)) {
                weights[i][Arrays.binarySearch(there, i)] = 1;
            } else {
                int item = i;
                weights[i] = matrix.solve(Arrays.stream(there)
                        .mapToDouble(j -> covariance[item][j])
                        .toArray());
            }
        }
        return weights;
    }

    private void addExpected(
            BitSet present, Group group, int[] there, double[][] weights, double[] sum, double[][] products) {
        double[] d = group.deviations(there, mean);
        double[][] about = group.productsAbout(there, mean);
        for (int i = 0; i < k; i++) {
            double[] row = new double[there.length];
            for (int a = 0; a < there.length; a++) {
                sum[i] += group.people * weights[i][a] * d[a];
                for (int b = 0; b < there.length; b++) {
                    row[b] += weights[i][a] * about[a][b];
                }
            }
            for (int j = 0; j < k; j++) {
                double left = present.get(i) || present.get(j) ? 0 : covariance[i][j];
                for (int b = 0; b < there.length; b++) {
                    products[i][j] += row[b] * weights[j][b];
                    left -= present.get(i) || present.get(j) ? 0 : weights[i][b] * covariance[there[b]][j];
                }
                products[i][j] += group.people * left;
            }
        }
    }

    /** The people who miss the same: their number, sums and products. */
    private static final class Group {
        private final double[] sums;
        private final double[][] products;
        private long people;

        private Group(int k) {
            sums = new double[k];
            products = new double[k][k];
        }

        private void add(double[] values) {
            people++;
            for (int i = 0; i < sums.length; i++) {
                sums[i] += values[i];
                for (int j = 0; j < sums.length; j++) {
                    products[i][j] += values[i] * values[j];
                }
            }
        }

        private double[] deviations(int[] there, double[] mean) {
            return Arrays.stream(there)
                    .mapToDouble(i -> sums[i] / people - mean[i])
                    .toArray();
        }

        private double[][] productsAbout(int[] there, double[] mean) {
            double[][] about = new double[there.length][there.length];
            for (int a = 0; a < there.length; a++) {
                for (int b = 0; b < there.length; b++) {
                    int i = there[a];
                    int j = there[b];
                    about[a][b] = products[i][j] - mean[i] * sums[j] - mean[j] * sums[i] + people * mean[i] * mean[j];
                }
            }
            return about;
        }
    }
}

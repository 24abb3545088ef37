package org.coachingtoolkit.core.analytics;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Means and covariances of several items: all that reliability and the one-factor model need. Immutable.
 *
 * <p>From answers on a scale they come exactly, by integer cross products ({@code answers.CoMoments}); from real values
 * by two passes.
 */
public final class Covariances {
    private final List<String> items;
    private final double[] means;
    private final double[][] covariances;
    private final long n;
    private final long leftOut;
    private final Missing missing;

    private Covariances(
            List<String> items, double[] means, double[][] covariances, long n, long leftOut, Missing missing) {
        this.items = items;
        this.means = means;
        this.covariances = covariances;
        this.n = n;
        this.leftOut = leftOut;
        this.missing = missing;
    }

    /**
     * Returns covariances that were computed elsewhere.
     *
     * @param items the names of the items
     * @param means the mean of each item
     * @param covariances the covariances, divisor n-1; symmetric
     * @param n the number of people used
     * @param leftOut how many people were left out
     * @param missing how people with missing answers were treated
     * @throws IllegalArgumentException if the shapes do not fit, a number is not finite or a variance is negative
     */
    public static Covariances of(
            List<String> items, double[] means, double[][] covariances, long n, long leftOut, Missing missing) {
        int k = items.size();
        boolean fits = means.length == k && covariances.length == k;
        for (int i = 0; fits && i < k; i++) {
            fits = covariances[i].length == k
                    && Double.isFinite(means[i])
                    && covariances[i][i] >= 0
                    && Arrays.stream(covariances[i]).allMatch(Double::isFinite);
        }
        if (!fits) {
            throw new IllegalArgumentException("means and covariances must be finite and " + k + " wide");
        }
        return new Covariances(
                List.copyOf(items),
                means.clone(),
                Arrays.stream(covariances).map(double[]::clone).toArray(double[][]::new),
                n,
                leftOut,
                missing);
    }

    /**
     * Computes the covariances of real values.
     *
     * <p>Pairwise, n is the number of all people, as psych has it; each covariance rests on fewer.
     *
     * @param items the names of the items
     * @param answers people in rows, items in columns, keyed in one direction
     * @throws IllegalArgumentException if the number of names is not that of the items
     */
    public static Covariances of(List<String> items, Ratings answers, Missing missing) {
        int k = answers.raters();
        if (items.size() != k) {
            throw new IllegalArgumentException("there must be one name for each item: " + items.size() + ", " + k);
        }
        double[] means = new double[k];
        double[][] covariances = new double[k][k];
        if (missing == Missing.LISTWISE) {
            double[][] rows = answers.completeRows();
            for (int i = 0; i < k; i++) {
                int item = i;
                means[i] =
                        mean(Arrays.stream(rows).mapToDouble(row -> row[item]).toArray());
            }
            for (double[] row : rows) {
                for (int i = 0; i < k; i++) {
                    for (int j = 0; j <= i; j++) {
                        covariances[i][j] += (row[i] - means[i]) * (row[j] - means[j]);
                    }
                }
            }
            for (int i = 0; i < k; i++) {
                for (int j = 0; j <= i; j++) {
                    covariances[i][j] /= Math.max(1, rows.length - 1);
                    covariances[j][i] = covariances[i][j];
                }
            }
            return new Covariances(
                    List.copyOf(items), means, covariances, rows.length, answers.units() - rows.length, missing);
        }
        for (int i = 0; i < k; i++) {
            means[i] = mean(answers.rater(i).toArray());
            for (int j = 0; j <= i; j++) {
                covariances[i][j] = covariance(answers.rater(i), answers.rater(j));
                covariances[j][i] = covariances[i][j];
            }
        }
        return new Covariances(List.copyOf(items), means, covariances, answers.units(), 0, missing);
    }

    private static double mean(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return values.length == 0 ? 0 : sum / values.length;
    }

    private static double covariance(Sample x, Sample y) {
        int[] both = IntStream.range(0, x.size())
                .filter(i -> x.isPresent(i) && y.isPresent(i))
                .toArray();
        double meanX = mean(Arrays.stream(both).mapToDouble(x::value).toArray());
        double meanY = mean(Arrays.stream(both).mapToDouble(y::value).toArray());
        double sum = 0;
        for (int i : both) {
            sum += (x.value(i) - meanX) * (y.value(i) - meanY);
        }
        return sum / Math.max(1, both.length - 1);
    }

    /** Returns the names of the items. */
    public List<String> items() {
        return items;
    }

    /** Returns the number of items. */
    public int size() {
        return items.size();
    }

    /** Returns the number of people used; pairwise, of all people. */
    public long n() {
        return n;
    }

    /** Returns how many people were left out. */
    public long leftOut() {
        return leftOut;
    }

    /** Returns how people with missing answers were treated. */
    public Missing missing() {
        return missing;
    }

    /** Returns the mean of an item. */
    public double mean(int item) {
        return means[item];
    }

    /** Returns the covariance of two items, or the variance of one. */
    public double get(int i, int j) {
        return covariances[i][j];
    }

    /** Returns the sum of the covariances of one item with all, its own variance included. */
    public double withTotal(int item) {
        double sum = 0;
        for (double covariance : covariances[item]) {
            sum += covariance;
        }
        return sum;
    }

    /** Returns the variance of the sum of the items. */
    public double totalVariance() {
        double sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += withTotal(i);
        }
        return sum;
    }

    /** Returns how each item goes together with the sum of all. */
    public ItemTotals totals() {
        int[] all = IntStream.range(0, size()).toArray();
        return ItemTotals.of(
                items,
                means,
                Arrays.stream(all).mapToDouble(i -> covariances[i][i]).toArray(),
                Arrays.stream(all).mapToDouble(this::withTotal).toArray(),
                totalVariance(),
                n,
                leftOut);
    }

    /**
     * Returns the covariances with some items turned round on their scale, as items that are keyed against it must be.
     *
     * @param scale the scale of these items
     * @param reversed the indices of the items
     */
    public Covariances reversed(AnswerScale scale, int... reversed) {
        double[] newMeans = means.clone();
        double[][] turned = toArray();
        for (int item : reversed) {
            newMeans[item] = scale.min() + (double) scale.max() - newMeans[item];
            for (int j = 0; j < size(); j++) {
                turned[item][j] = -turned[item][j];
                turned[j][item] = -turned[j][item];
            }
        }
        return new Covariances(items, newMeans, turned, n, leftOut, missing);
    }

    /** Returns the covariances of the answers times a factor, as where they were counted in half points. */
    public Covariances scaled(double factor) {
        double[][] scaled = toArray();
        for (double[] row : scaled) {
            for (int j = 0; j < row.length; j++) {
                row[j] *= factor * factor;
            }
        }
        return new Covariances(
                items, Arrays.stream(means).map(mean -> factor * mean).toArray(), scaled, n, leftOut, missing);
    }

    /** Returns the matrix. */
    public double[][] toArray() {
        return Arrays.stream(covariances).map(double[]::clone).toArray(double[][]::new);
    }

    /**
     * Returns the correlations.
     *
     * @throws IllegalStateException if an item has no variance
     */
    public double[][] correlations() {
        int k = size();
        double[][] r = new double[k][k];
        for (int i = 0; i < k; i++) {
            if (covariances[i][i] == 0) {
                throw new IllegalStateException("item has no variance: " + items.get(i));
            }
            for (int j = 0; j < i; j++) {
                r[i][j] = covariances[i][j] / Math.sqrt(covariances[i][i] * covariances[j][j]);
                r[j][i] = r[i][j];
            }
            r[i][i] = 1;
        }
        return r;
    }

    /** Returns whether every item has variance. */
    public boolean allVary() {
        return IntStream.range(0, size()).allMatch(i -> covariances[i][i] > 0);
    }

    /** Returns the covariances of some of the items. */
    public Covariances only(int... kept) {
        double[][] part = new double[kept.length][kept.length];
        for (int i = 0; i < kept.length; i++) {
            for (int j = 0; j < kept.length; j++) {
                part[i][j] = covariances[kept[i]][kept[j]];
            }
        }
        return new Covariances(
                Arrays.stream(kept).mapToObj(items::get).toList(),
                Arrays.stream(kept).mapToDouble(i -> means[i]).toArray(),
                part,
                n,
                leftOut,
                missing);
    }

    /** Returns the covariances of all items but one. */
    public Covariances without(int item) {
        return only(IntStream.range(0, size()).filter(i -> i != item).toArray());
    }

    @Override
    public String toString() {
        return "Covariances[items=" + size() + ", n=" + n + ", " + missing + "]";
    }
}

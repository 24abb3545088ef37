package org.coachingtoolkit.core.analytics.comparison;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.Matrix;
import org.coachingtoolkit.core.analytics.numeric.Roots;
import org.coachingtoolkit.core.analytics.numeric.StudentT;

/**
 * Regression of a score of people who come in clusters, such as teachers in schools, in the two usual ways: ordinary least
 * squares with standard errors that heed the clusters (Liang and Zeger 1986, with the factor G/(G-1) (n-1)/(n-k) and G-1
 * degrees of freedom), and a random intercept of each cluster by restricted maximum likelihood (Patterson and Thompson
 * 1971), with G-k degrees of freedom.
 */
public final class ClusteredRegression {
    /** Steps in which the share of variance between clusters is looked through for each optimum. */
    private static final int STEPS = 200;

    private static final double PRECISION = 1e-14;

    private final List<Cluster> clusters;
    private final int n;
    private final int k;
    private final double level;

    private ClusteredRegression(List<Cluster> clusters, int n, int k, double level) {
        this.clusters = clusters;
        this.n = n;
        this.k = k;
        this.level = level;
    }

    /**
     * One coefficient.
     *
     * @param coefficient the coefficient with its interval
     * @param standardError its standard error
     * @param test the test that it is 0
     */
    public record Term(Estimate coefficient, Estimate standardError, TestResult test) {
        /** Checks for presence. */
        public Term {
            requireNonNull(coefficient, "coefficient");
            requireNonNull(standardError, "standardError");
            requireNonNull(test, "test");
        }
    }

    /**
     * The model with a random intercept.
     *
     * @param terms the fixed coefficients, in the order of the design
     * @param between the standard deviation of the intercepts
     * @param within the standard deviation of people within clusters
     * @param share the share of the variance that lies between clusters, the rest after the coefficients
     */
    public record RandomIntercept(List<Term> terms, Estimate between, Estimate within, Estimate share) {
        /** Copies the list. */
        public RandomIntercept {
            terms = List.copyOf(terms);
            requireNonNull(between, "between");
            requireNonNull(within, "within");
            requireNonNull(share, "share");
        }
    }

    /** What is needed of a cluster: its people, and the sums of their predictors. */
    @SuppressWarnings("ArrayRecordComponent") // never changed, compared by nobody
    private record Cluster(double[][] x, double[] y, double[] sums) {}

    /**
     * Takes the people.
     *
     * @param design the predictors of each person, that of the intercept among them
     * @param y the score of each person
     * @param cluster the number of each person's cluster
     * @param level the confidence level
     */
    public static ClusteredRegression of(double[][] design, double[] y, int[] cluster, double level) {
        Interval.requireLevel(level);
        Map<Integer, List<Integer>> members = new HashMap<>();
        for (int i = 0; i < y.length; i++) {
            members.computeIfAbsent(cluster[i], c -> new ArrayList<>()).add(i);
        }
        int k = design.length == 0 ? 0 : design[0].length;
        List<Cluster> clusters = new ArrayList<>();
        members.values().forEach(people -> {
            double[] sums = new double[k];
            for (int person : people) {
                for (int j = 0; j < k; j++) {
                    sums[j] += design[person][j];
                }
            }
            clusters.add(new Cluster(
                    people.stream().map(person -> design[person]).toArray(double[][]::new),
                    people.stream().mapToDouble(person -> y[person]).toArray(),
                    sums));
        });
        return new ClusteredRegression(clusters, y.length, k, level);
    }

    /** Returns the number of clusters. */
    public int clusters() {
        return clusters.size();
    }

    /** Returns the coefficients by least squares, each with an error that heeds the clusters. */
    public List<Term> robust() {
        Optional<Fit> fit = fit(0);
        if (fit.isEmpty() || clusters.size() < 2) {
            return undefined(
                    fit.isEmpty() ? UndefinedReason.SINGULAR_MATRIX : UndefinedReason.TOO_FEW_VARIABLES,
                    Method.CLUSTER_ROBUST);
        }
        double[][] bread = fit.get().inverse;
        double[][] meat = new double[k][k];
        for (Cluster cluster : clusters) {
            double[] score = new double[k];
            for (int i = 0; i < cluster.y.length; i++) {
                double residual = cluster.y[i] - dot(cluster.x[i], fit.get().b);
                for (int j = 0; j < k; j++) {
                    score[j] += cluster.x[i][j] * residual;
                }
            }
            add(meat, score, 1);
        }
        double g = clusters.size();
        double factor = g / (g - 1) * (n - 1) / (n - (double) k);
        List<Term> terms = new ArrayList<>();
        for (int j = 0; j < k; j++) {
            terms.add(
                    term(fit.get().b[j], Math.sqrt(factor * quadratic(meat, bread[j])), g - 1, Method.CLUSTER_ROBUST));
        }
        return terms;
    }

    /** Fits a random intercept of each cluster. */
    public RandomIntercept randomIntercept() {
        OptionalDouble ratio = ratio();
        Optional<Fit> fit = ratio.isPresent() ? fit(ratio.getAsDouble()) : Optional.empty();
        double df = clusters.size() - (double) k;
        if (fit.isEmpty() || df < 1) {
            UndefinedReason reason =
                    clusters.size() <= k ? UndefinedReason.TOO_FEW_VARIABLES : UndefinedReason.SINGULAR_MATRIX;
            Estimate none = Estimate.undefined(reason, n);
            return new RandomIntercept(undefined(reason, Method.RANDOM_INTERCEPT), none, none, none);
        }
        double lambda = ratio.orElseThrow();
        double within = fit.get().residual / (n - (double) k);
        List<Term> terms = new ArrayList<>();
        for (int j = 0; j < k; j++) {
            terms.add(term(fit.get().b[j], Math.sqrt(within * fit.get().inverse[j][j]), df, Method.RANDOM_INTERCEPT));
        }
        return new RandomIntercept(
                terms,
                Estimate.of(Math.sqrt(lambda * within), n),
                Estimate.of(Math.sqrt(within), n),
                Estimate.of(lambda / (1 + lambda), n));
    }

    /**
     * Returns the ratio of the variance between clusters to that within at which the restricted likelihood is highest: of all
     * its optima, and of none between clusters at all, the best.
     */
    private OptionalDouble ratio() {
        if (n <= k || clusters.size() < 2 || fit(0).isEmpty() || !(fit(0).orElseThrow().residual > 0)) {
            return OptionalDouble.empty();
        }
        double best = 0;
        double least = fit(0).orElseThrow().criterion;
        double below = 0;
        for (int step = 1; step < STEPS; step++) {
            double above = step / (double) STEPS;
            if (slope(below) < 0 && slope(above) >= 0) {
                double share = Roots.bracketed(this::slope, below, above, PRECISION);
                double criterion = fit(share / (1 - share)).map(Fit::criterion).orElse(Double.MAX_VALUE);
                if (criterion < least) {
                    least = criterion;
                    best = share / (1 - share);
                }
            }
            below = above;
        }
        return OptionalDouble.of(best);
    }

    private double slope(double share) {
        return fit(share / (1 - share)).map(Fit::slope).orElse(0.0);
    }

    /** Fits the coefficients where the variance between clusters is so many times that within. */
    private Optional<Fit> fit(double lambda) {
        double[][] a = new double[k][k];
        double[] right = new double[k];
        double logs = 0;
        for (Cluster cluster : clusters) {
            int size = cluster.y.length;
            double c = lambda / (1 + lambda * size);
            double sum = 0;
            for (int i = 0; i < size; i++) {
                add(a, cluster.x[i], 1);
                sum += cluster.y[i];
                for (int j = 0; j < k; j++) {
                    right[j] += cluster.x[i][j] * cluster.y[i];
                }
            }
            add(a, cluster.sums, -c);
            for (int j = 0; j < k; j++) {
                right[j] -= c * cluster.sums[j] * sum;
            }
            logs += Math.log1p(lambda * size);
        }
        Optional<Matrix> decomposed = k == 0 || n <= k ? Optional.empty() : Matrix.of(a);
        if (decomposed.isEmpty()) {
            return Optional.empty();
        }
        double[] b = decomposed.get().solve(right);
        double[][] inverse = decomposed.get().inverse();
        double residual = 0;
        double change = 0;
        double trace = 0;
        double slopes = 0;
        for (Cluster cluster : clusters) {
            int size = cluster.y.length;
            double c = lambda / (1 + lambda * size);
            double derivative = 1 / ((1 + lambda * size) * (1 + lambda * size));
            double sum = 0;
            for (int i = 0; i < size; i++) {
                double e = cluster.y[i] - dot(cluster.x[i], b);
                sum += e;
                residual += e * e;
            }
            residual -= c * sum * sum;
            change -= derivative * sum * sum;
            trace -= derivative * quadratic(inverse, cluster.sums);
            slopes += size / (1 + lambda * size);
        }
        double freedom = n - (double) k;
        return Optional.of(new Fit(
                b,
                inverse,
                residual,
                freedom * Math.log(residual / freedom) + logs + decomposed.get().logDeterminant(),
                freedom * change / residual + slopes + trace));
    }

    /** A fit at one ratio of variances; the criterion is -2 times the restricted log-likelihood but for a constant. */
    @SuppressWarnings("ArrayRecordComponent") // never changed, compared by nobody
    private record Fit(double[] b, double[][] inverse, double residual, double criterion, double slope) {}

    private Term term(double b, double error, double df, Method method) {
        double half = StudentT.critical(level, df) * error;
        return new Term(
                Estimate.of(b, n, new Interval(b - half, b + half, level)),
                Estimate.of(error, n),
                error > 0
                        ? TestResult.of(method, b / error, List.of(df), StudentT.twoSided(b / error, df), n)
                        : TestResult.undefined(method, UndefinedReason.NO_VARIATION, n));
    }

    private List<Term> undefined(UndefinedReason reason, Method method) {
        Estimate none = Estimate.undefined(reason, n);
        List<Term> terms = new ArrayList<>();
        for (int j = 0; j < k; j++) {
            terms.add(new Term(none, none, TestResult.undefined(method, reason, n)));
        }
        return terms;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static void add(double[][] matrix, double[] v, double factor) {
        for (int i = 0; i < v.length; i++) {
            for (int j = 0; j < v.length; j++) {
                matrix[i][j] += factor * v[i] * v[j];
            }
        }
    }

    private static double quadratic(double[][] matrix, double[] v) {
        double sum = 0;
        for (int i = 0; i < v.length; i++) {
            sum += v[i] * dot(matrix[i], v);
        }
        return sum;
    }
}

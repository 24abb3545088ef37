package org.coachingtoolkit.core.analytics.association;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ExactRanks;
import org.coachingtoolkit.core.analytics.numeric.Normal;
import org.coachingtoolkit.core.analytics.numeric.StudentT;

/** Correlations of two variables of the same people. A constant variable leaves them undefined. */
public final class Correlations {
    private static final int MOST_PERMUTED = 9;

    private Correlations() {}

    /** Returns the covariance, divisor n-1. */
    public static Estimate covariance(Pairs pairs) {
        long n = pairs.n();
        return n < 2
                ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n)
                : Estimate.of(sums(pairs, x -> x, y -> y)[2] / (n - 1), n);
    }

    /**
     * Returns Pearson's r with the interval by Fisher's z (from four pairs on) and the test by t = r
     * &radic;((n-2)/(1-r&sup2;)). If |r| is 1, p is 0 and there is no interval.
     */
    public static Correlation pearson(Pairs pairs, double level) {
        Interval.requireLevel(level);
        Correlation result = product(pairs, sums(pairs, x -> x, y -> y), Method.PEARSON);
        Estimate r = result.coefficient();
        if (!r.isDefined() || pairs.n() < 4 || Math.abs(r.orElseThrow()) >= 1) {
            return result.withoutInterval();
        }
        double z = Math.log((1 + r.orElseThrow()) / (1 - r.orElseThrow())) / 2;
        double half = Normal.quantile((1 + level) / 2) / Math.sqrt(pairs.n() - 3.0);
        Interval interval = new Interval(Math.tanh(z - half), Math.tanh(z + half), level);
        return new Correlation(r.with(interval), result.test(), pairs.incomplete());
    }

    /** Returns Spearman's rho, Pearson's r of the midranks, with the test by t. */
    public static Correlation spearman(Pairs pairs) {
        return product(pairs, sums(pairs, rankOf(pairs.xs()), rankOf(pairs.ys())), Method.SPEARMAN);
    }

    /** Returns the same with an interval by Fisher's z, whose variance is (1+rho&sup2;/2)/(n-3) (Bonett and Wright 2000). */
    public static Correlation spearman(Pairs pairs, double level) {
        Interval.requireLevel(level);
        Correlation of = spearman(pairs);
        Estimate rho = of.coefficient();
        if (!rho.isDefined() || pairs.n() < 4 || Math.abs(rho.orElseThrow()) >= 1) {
            return of.withoutInterval();
        }
        double r = rho.orElseThrow();
        double z = Math.log((1 + r) / (1 - r)) / 2;
        double half = Normal.quantile((1 + level) / 2) * Math.sqrt((1 + r * r / 2) / (pairs.n() - 3.0));
        return new Correlation(
                rho.with(new Interval(Math.tanh(z - half), Math.tanh(z + half), level)), of.test(), of.incomplete());
    }

    /**
     * Returns the exact test of Spearman's rho over all orders; the statistic is the sum of squared rank differences.
     * Undefined with ties or more than nine pairs.
     */
    public static TestResult spearmanExact(Pairs pairs) {
        long n = pairs.n();
        if (n < 2) {
            return TestResult.undefined(Method.SPEARMAN_EXACT, UndefinedReason.TOO_FEW_OBSERVATIONS, n);
        }
        if (n > MOST_PERMUTED) {
            return TestResult.undefined(Method.SPEARMAN_EXACT, UndefinedReason.TOO_LARGE_FOR_EXACT, n);
        }
        if (pairs.xs().distinct() < n || pairs.ys().distinct() < n) {
            return TestResult.undefined(Method.SPEARMAN_EXACT, UndefinedReason.TIED_VALUES, n);
        }
        DoubleUnaryOperator rankX = rankOf(pairs.xs());
        DoubleUnaryOperator rankY = rankOf(pairs.ys());
        long sum = 0;
        for (int i = 0; i < pairs.distinct(); i++) {
            long d = Math.round((rankX.applyAsDouble(pairs.x(i)) - rankY.applyAsDouble(pairs.y(i))) / 2);
            sum += d * d;
        }
        double below = ExactRanks.squaredDifferencesCdf((int) n, sum);
        double above = 1 - ExactRanks.squaredDifferencesCdf((int) n, sum - 1);
        return TestResult.of(Method.SPEARMAN_EXACT, (double) sum, Math.min(1, 2 * Math.min(below, above)), n);
    }

    /**
     * Returns Kendall's tau-b with the test by z, the variance of concordant minus discordant pairs being corrected for
     * ties in both variables.
     */
    public static Correlation kendall(Pairs pairs) {
        long n = pairs.n();
        Frequencies xs = pairs.xs();
        Frequencies ys = pairs.ys();
        if (n < 2 || xs.distinct() < 2 || ys.distinct() < 2) {
            return undefined(Method.KENDALL_TAU_B, pairs);
        }
        double difference = concordantMinusDiscordant(pairs, ys);
        double all = n * (n - 1.0) / 2;
        double tau = difference / Math.sqrt((all - tiedPairs(xs)) * (all - tiedPairs(ys)));
        double v0 = n * (n - 1.0) * (2.0 * n + 5);
        double vt = ties(xs, t -> t * (t - 1) * (2 * t + 5));
        double vu = ties(ys, t -> t * (t - 1) * (2 * t + 5));
        double v1 = ties(xs, t -> t * (t - 1)) * ties(ys, t -> t * (t - 1));
        double v2 = ties(xs, t -> t * (t - 1) * (t - 2)) * ties(ys, t -> t * (t - 1) * (t - 2));
        double variance =
                (v0 - vt - vu) / 18 + v1 / (2.0 * n * (n - 1)) + (n > 2 ? v2 / (9.0 * n * (n - 1.0) * (n - 2.0)) : 0);
        double z = difference / Math.sqrt(variance);
        return new Correlation(
                Estimate.of(Math.max(-1, Math.min(1, tau)), n),
                TestResult.of(Method.KENDALL_TAU_B, z, Normal.twoSided(z), n),
                pairs.incomplete());
    }

    private static Correlation product(Pairs pairs, double[] sums, Method method) {
        long n = pairs.n();
        if (n < 2 || !(sums[0] > 0) || !(sums[1] > 0)) {
            return undefined(method, pairs);
        }
        double r = Math.max(-1, Math.min(1, sums[2] / Math.sqrt(sums[0] * sums[1])));
        Estimate coefficient = Estimate.of(r, n);
        if (n < 3) {
            return new Correlation(
                    coefficient,
                    TestResult.undefined(method, UndefinedReason.TOO_FEW_OBSERVATIONS, n),
                    pairs.incomplete());
        }
        double df = n - 2.0;
        if (Math.abs(r) == 1) {
            TestResult perfect = new TestResult(
                    method,
                    Estimate.undefined(UndefinedReason.OUT_OF_DOMAIN, n),
                    List.of(df),
                    Estimate.of(0, n),
                    Set.of());
            return new Correlation(coefficient, perfect, pairs.incomplete());
        }
        double t = r * Math.sqrt(df / ((1 - r) * (1 + r)));
        return new Correlation(
                coefficient, TestResult.of(method, t, List.of(df), StudentT.twoSided(t, df), n), pairs.incomplete());
    }

    private static Correlation undefined(Method method, Pairs pairs) {
        long n = pairs.n();
        UndefinedReason reason = n < 2 ? UndefinedReason.TOO_FEW_OBSERVATIONS : UndefinedReason.NO_VARIATION;
        return new Correlation(
                Estimate.undefined(reason, n), TestResult.undefined(method, reason, n), pairs.incomplete());
    }

    /** Returns the sums of squares of both variables about their means, and of their products. */
    private static double[] sums(Pairs pairs, DoubleUnaryOperator fx, DoubleUnaryOperator fy) {
        if (pairs.distinct() == 0) {
            return new double[3];
        }
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < pairs.distinct(); i++) {
            meanX += pairs.count(i) * fx.applyAsDouble(pairs.x(i));
            meanY += pairs.count(i) * fy.applyAsDouble(pairs.y(i));
        }
        meanX /= pairs.n();
        meanY /= pairs.n();
        double xx = 0;
        double yy = 0;
        double xy = 0;
        for (int i = 0; i < pairs.distinct(); i++) {
            double dx = fx.applyAsDouble(pairs.x(i)) - meanX;
            double dy = fy.applyAsDouble(pairs.y(i)) - meanY;
            xx += pairs.count(i) * dx * dx;
            yy += pairs.count(i) * dy * dy;
            xy += pairs.count(i) * dx * dy;
        }
        return new double[] {
            pairs.xs().distinct() < 2 ? 0 : xx, pairs.ys().distinct() < 2 ? 0 : yy, xy,
        };
    }

    private static DoubleUnaryOperator rankOf(Frequencies values) {
        double[] distinct = new double[values.distinct()];
        for (int i = 0; i < distinct.length; i++) {
            distinct[i] = values.value(i);
        }
        long[] ranks = values.doubledMidranks();
        return value -> ranks[Arrays.binarySearch(distinct, value)];
    }

    /** Walks through the pairs by x and counts those with lower and with higher y in a tree of partial sums. */
    private static double concordantMinusDiscordant(Pairs pairs, Frequencies ys) {
        double[] distinct = new double[ys.distinct()];
        for (int i = 0; i < distinct.length; i++) {
            distinct[i] = ys.value(i);
        }
        long[] tree = new long[distinct.length + 1];
        long seen = 0;
        double difference = 0;
        int i = 0;
        while (i < pairs.distinct()) {
            int end = i;
            while (end < pairs.distinct() && pairs.x(end) == pairs.x(i)) {
                int place = Arrays.binarySearch(distinct, pairs.y(end)) + 1;
                double below = prefix(tree, place - 1);
                double above = seen - prefix(tree, place);
                difference += pairs.count(end) * (below - above);
                end++;
            }
            for (; i < end; i++) {
                seen += pairs.count(i);
                for (int p = Arrays.binarySearch(distinct, pairs.y(i)) + 1; p < tree.length; p += p & -p) {
                    tree[p] += pairs.count(i);
                }
            }
        }
        return difference;
    }

    private static double prefix(long[] tree, int place) {
        long sum = 0;
        for (int p = place; p > 0; p -= p & -p) {
            sum += tree[p];
        }
        return sum;
    }

    private static double tiedPairs(Frequencies values) {
        return ties(values, t -> t * (t - 1) / 2);
    }

    private static double ties(Frequencies values, DoubleUnaryOperator function) {
        double sum = 0;
        for (int i = 0; i < values.distinct(); i++) {
            sum += function.applyAsDouble((double) values.count(i));
        }
        return sum;
    }
}

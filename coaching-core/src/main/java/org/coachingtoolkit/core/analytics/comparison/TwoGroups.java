package org.coachingtoolkit.core.analytics.comparison;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Group;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ExactRanks;
import org.coachingtoolkit.core.analytics.numeric.Normal;
import org.coachingtoolkit.core.analytics.numeric.StudentT;

/**
 * Two groups of different people. Differences are first minus second. Tests and effects of means are undefined if a
 * group has fewer than two people.
 *
 * @param first one group
 * @param second the other
 */
public record TwoGroups(Group first, Group second) {
    /** Checks for presence. */
    public TwoGroups {
        requireNonNull(first, "first");
        requireNonNull(second, "second");
    }

    /** Returns the comparison of two groups. */
    public static TwoGroups of(Group first, Group second) {
        return new TwoGroups(first, second);
    }

    /** Returns the number of people in both groups. */
    public long n() {
        return first.values().n() + second.values().n();
    }

    /** Returns Welch's t test, which does not suppose equal variances. */
    public TestResult welch() {
        if (!enough()) {
            return TestResult.undefined(Method.WELCH_T, UndefinedReason.TOO_FEW_OBSERVATIONS, n());
        }
        double se = welchError();
        if (se == 0) {
            return TestResult.undefined(Method.WELCH_T, UndefinedReason.NO_VARIATION, n());
        }
        double t = difference() / se;
        double df = welchDf();
        return TestResult.of(Method.WELCH_T, t, List.of(df), StudentT.twoSided(t, df), n());
    }

    /** Returns Student's t test, which supposes equal variances. */
    public TestResult student() {
        if (!enough()) {
            return TestResult.undefined(Method.STUDENT_T, UndefinedReason.TOO_FEW_OBSERVATIONS, n());
        }
        double se = pooled()
                * Math.sqrt(1.0 / first.values().n() + 1.0 / second.values().n());
        if (se == 0) {
            return TestResult.undefined(Method.STUDENT_T, UndefinedReason.NO_VARIATION, n());
        }
        double t = difference() / se;
        return TestResult.of(Method.STUDENT_T, t, List.of(df()), StudentT.twoSided(t, df()), n());
    }

    /** Returns the difference of the means with Welch's interval. */
    public Estimate meanDifference(double level) {
        Interval.requireLevel(level);
        if (first.values().n() == 0 || second.values().n() == 0) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n());
        }
        Estimate difference = Estimate.of(difference(), n());
        if (!enough() || welchError() == 0) {
            return difference.withoutInterval(
                    enough() ? UndefinedReason.NO_VARIATION : UndefinedReason.TOO_FEW_OBSERVATIONS);
        }
        double half = StudentT.critical(level, welchDf()) * welchError();
        return difference.with(new Interval(difference() - half, difference() + half, level));
    }

    /** Returns Cohen's d, the difference in pooled standard deviations, with its interval by the noncentral t. */
    public Estimate cohenD(double level) {
        Interval.requireLevel(level);
        Estimate d = standardized((v1, v2) -> pooled());
        if (!d.isDefined()) {
            return d;
        }
        double scale =
                1 / Math.sqrt(1.0 / first.values().n() + 1.0 / second.values().n());
        return d.with(StandardizedInterval.of(d.orElseThrow(), scale, df(), level));
    }

    /** Returns Hedges' g, Cohen's d made unbiased. */
    public Estimate hedgesG(HedgesCorrection correction) {
        return n() < 4
                ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n())
                : standardized((v1, v2) -> pooled()).map(d -> d * correction.factor(df()));
    }

    /** Returns the same with the interval of d, made unbiased in the same way. */
    public Estimate hedgesG(HedgesCorrection correction, double level) {
        Estimate g = hedgesG(correction);
        Interval interval = cohenD(level).interval();
        if (!g.isDefined() || interval == null) {
            return g;
        }
        double factor = correction.factor(df());
        return g.with(new Interval(factor * interval.lower(), factor * interval.upper(), level));
    }

    /** Returns Glass' delta, the difference in standard deviations of the second group. */
    public Estimate glassDelta() {
        return standardized((v1, v2) -> Math.sqrt(v2));
    }

    /** Returns Mann and Whitney's U of the first group: how often its values are higher, ties counting one half. */
    public Estimate mannWhitneyU() {
        long n1 = first.values().n();
        return n1 == 0 || second.values().n() == 0
                ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n())
                : Estimate.of(rankSum() / 2.0 - n1 * (n1 + 1.0) / 2, n());
    }

    /** Returns the rank test by the normal approximation, corrected for ties; its statistic is z. */
    public TestResult mannWhitney() {
        return mannWhitney(Method.MANN_WHITNEY, 0);
    }

    /** Returns the same with the correction for continuity, as R has it. */
    public TestResult mannWhitneyCorrected() {
        return mannWhitney(Method.MANN_WHITNEY_CORRECTED, 0.5);
    }

    /** Returns the exact conditional rank test, ties allowed; its statistic is U. */
    public TestResult mannWhitneyExact() {
        Estimate u = mannWhitneyU();
        if (!u.isDefined()) {
            return TestResult.undefined(Method.MANN_WHITNEY_EXACT, UndefinedReason.TOO_FEW_OBSERVATIONS, n());
        }
        if (pooledValues().distinct() == 1) {
            return TestResult.nothingToTest(Method.MANN_WHITNEY_EXACT, Remark.ALL_VALUES_TIED, n());
        }
        if (n() > 100_000) {
            return TestResult.undefined(Method.MANN_WHITNEY_EXACT, UndefinedReason.TOO_LARGE_FOR_EXACT, n());
        }
        long[] ranks = SignedRanks.expandedRanks(pooledValues());
        boolean swap = second.values().n() < first.values().n();
        int size = Math.toIntExact(Math.min(first.values().n(), second.values().n()));
        if (!ExactRanks.sumIsFeasible(ranks, size)) {
            return TestResult.undefined(Method.MANN_WHITNEY_EXACT, UndefinedReason.TOO_LARGE_FOR_EXACT, n());
        }
        long observed = swap ? n() * (n() + 1) - rankSum() : rankSum();
        double mean = size * (n() + 1.0);
        double p = ExactRanks.twoSided(ExactRanks.sumDistribution(ranks, size), observed, mean);
        return TestResult.of(Method.MANN_WHITNEY_EXACT, u.orElseThrow(), p, n());
    }

    /** Returns Cliff's (1993) delta, 2U/(n1 n2) - 1: the share of pairs where the first is higher less where it is lower. */
    public Estimate cliffsDelta() {
        return probabilityOfSuperiority().map(a -> 2 * a - 1);
    }

    /** Returns Cliff's delta with an interval by Fisher's z and the standard error of U, &radic;((n1+n2+1)/(3 n1 n2)). */
    public Estimate cliffsDelta(double level) {
        return RankInterval.of(
                cliffsDelta(),
                Math.sqrt((n() + 1.0)
                        / (3.0 * first.values().n() * second.values().n())),
                level);
    }

    /** Returns Vargha and Delaney's (2000) A, U/(n1 n2). */
    public Estimate probabilityOfSuperiority() {
        return mannWhitneyU()
                .map(u -> u / ((double) first.values().n() * second.values().n()));
    }

    private TestResult mannWhitney(Method method, double correction) {
        Estimate u = mannWhitneyU();
        if (!u.isDefined()) {
            return TestResult.undefined(method, UndefinedReason.TOO_FEW_OBSERVATIONS, n());
        }
        double n1 = first.values().n();
        double n2 = second.values().n();
        double n = n1 + n2;
        double variance = n1 * n2 / 12 * (n + 1 - pooledValues().tieSum() / (n * (n - 1)));
        if (!(variance > 0) || pooledValues().distinct() == 1) {
            return TestResult.nothingToTest(method, Remark.ALL_VALUES_TIED, n());
        }
        double distance = u.orElseThrow() - n1 * n2 / 2;
        double corrected = Math.signum(distance) * Math.max(0, Math.abs(distance) - correction);
        double z = corrected / Math.sqrt(variance);
        return TestResult.of(method, z, Math.min(1, Normal.twoSided(z)), n());
    }

    /** Returns twice the sum of the ranks of the first group. */
    private long rankSum() {
        Frequencies all = pooledValues();
        long[] ranks = all.doubledMidranks();
        long sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            sum = Math.addExact(sum, Math.multiplyExact(ranks[i], first.values().countOf(all.value(i))));
        }
        return sum;
    }

    private Frequencies pooledValues() {
        return Frequencies.pooled(List.of(first.values(), second.values()));
    }

    private boolean enough() {
        return first.values().n() >= 2 && second.values().n() >= 2;
    }

    private double df() {
        return n() - 2.0;
    }

    private double difference() {
        return first.values().mean().orElseThrow() - second.values().mean().orElseThrow();
    }

    private double pooled() {
        return Math.sqrt((first.values().centralPowerSum(2) + second.values().centralPowerSum(2)) / df());
    }

    private double squaredError(Group group) {
        return group.values().variance().orElseThrow() / group.values().n();
    }

    private double welchError() {
        return Math.sqrt(squaredError(first) + squaredError(second));
    }

    private double welchDf() {
        double e1 = squaredError(first);
        double e2 = squaredError(second);
        return (e1 + e2)
                * (e1 + e2)
                / (e1 * e1 / (first.values().n() - 1)
                        + e2 * e2 / (second.values().n() - 1));
    }

    private Estimate standardized(DoubleBinaryOperator standardDeviation) {
        if (!enough()) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n());
        }
        double s = standardDeviation.applyAsDouble(
                first.values().variance().orElseThrow(),
                second.values().variance().orElseThrow());
        return s > 0 ? Estimate.of(difference() / s, n()) : Estimate.undefined(UndefinedReason.NO_VARIATION, n());
    }
}

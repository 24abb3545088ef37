package org.coachingtoolkit.core.analytics.comparison;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.coachingtoolkit.core.analytics.Alternative;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.association.Correlations;
import org.coachingtoolkit.core.analytics.numeric.StudentT;

/**
 * The same people before and after: how the mean changed, and how much that is. Differences are after minus before.
 * People who miss one of the waves are left out and counted.
 *
 * @param waves before and after
 */
public record PairedComparison(Pairs waves) {
    /** Checks for presence. */
    public PairedComparison {
        requireNonNull(waves, "waves");
    }

    /** Returns the comparison of two waves. */
    public static PairedComparison of(Pairs waves) {
        return new PairedComparison(waves);
    }

    /** Returns the number of people with both waves. */
    public long n() {
        return waves.n();
    }

    /** Returns the paired t test; undefined if all differences are the same. */
    public TestResult tTest(Alternative alternative) {
        Estimate dz = cohenDz();
        if (!dz.isDefined()) {
            return dz.match(
                    defined -> TestResult.undefined(Method.PAIRED_T, UndefinedReason.NO_VARIATION, n()),
                    undefined -> TestResult.undefined(Method.PAIRED_T, undefined.reason(), n()));
        }
        double df = n() - 1.0;
        double t = dz.orElseThrow() * Math.sqrt((double) n());
        double p = switch (alternative) {
            case TWO_SIDED -> StudentT.twoSided(t, df);
            case GREATER -> StudentT.sf(t, df);
            case LESS -> StudentT.cdf(t, df);
        };
        return TestResult.of(Method.PAIRED_T, t, List.of(df), p, n());
    }

    /** Returns the mean difference with its interval; without interval if n &lt; 2. */
    public Estimate meanDifference(double level) {
        Interval.requireLevel(level);
        Estimate mean = differences().mean();
        if (n() < 2) {
            return mean.withoutInterval(UndefinedReason.TOO_FEW_OBSERVATIONS);
        }
        double half = StudentT.critical(level, n() - 1.0)
                * standardDeviation(differences()).orElseThrow()
                / Math.sqrt((double) n());
        return mean.with(new Interval(mean.orElseThrow() - half, mean.orElseThrow() + half, level));
    }

    /** Returns the standard deviation of the differences. */
    public Estimate standardDeviationOfDifferences() {
        return standardDeviation(differences());
    }

    /** Returns the correlation of the waves. */
    public Estimate correlation() {
        return Correlations.pearson(waves, 0.95).coefficient();
    }

    /** Returns d<sub>z</sub>, the mean difference in standard deviations of the differences, without interval. */
    public Estimate cohenDz() {
        return standardized(standardDeviation(differences()));
    }

    /** Returns d<sub>z</sub> with its interval by the noncentral t distribution. */
    public Estimate cohenDz(double level) {
        Interval.requireLevel(level);
        Estimate dz = cohenDz();
        return dz.isDefined()
                ? dz.with(StandardizedInterval.of(dz.orElseThrow(), Math.sqrt((double) n()), n() - 1.0, level))
                : dz;
    }

    /** Returns d<sub>av</sub>, the mean difference in means of both standard deviations (Cumming 2012; Lakens 2013). */
    public Estimate cohenDav() {
        return standardized(both((s1, s2) -> (s1 + s2) / 2));
    }

    /** Returns d<sub>av</sub> with the root of the mean variance in the place of the mean standard deviation. */
    public Estimate cohenDavRootMeanSquare() {
        return standardized(both((s1, s2) -> Math.sqrt((s1 * s1 + s2 * s2) / 2)));
    }

    /** Returns d<sub>rm</sub> = d<sub>z</sub> &radic;(2(1-r)) (Morris and DeShon 2002). */
    public Estimate cohenDrm() {
        Estimate r = correlation();
        return r.isDefined() ? cohenDz().map(dz -> dz * Math.sqrt(2 * (1 - r.orElseThrow()))) : r;
    }

    /** Returns Glass' delta, the mean difference in standard deviations of the first wave. */
    public Estimate glassDelta() {
        return standardized(standardDeviation(waves.xs()));
    }

    /** Returns a standardised difference made unbiased with n-1 degrees of freedom: g of d. */
    public Estimate hedges(Estimate d, HedgesCorrection correction) {
        return n() < 3
                ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n())
                : d.map(value -> value * correction.factor(n() - 1.0));
    }

    /** Returns how many people have a higher value after. */
    public long improved() {
        return count(differences(), 1);
    }

    /** Returns how many people have a lower value after. */
    public long worsened() {
        return count(differences(), -1);
    }

    /** Returns how many people have the same value. */
    public long unchanged() {
        return n() - improved() - worsened();
    }

    /** Returns the share of people with a higher value after. */
    public Estimate improvedShare() {
        return n() == 0
                ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, 0)
                : Estimate.of((double) improved() / n(), n());
    }

    /** Returns the exact sign test; its statistic is the number of people who improved. */
    public TestResult signTest() {
        long changed = improved() + worsened();
        if (changed == 0) {
            return TestResult.nothingToTest(Method.SIGN_TEST, Remark.NO_CHANGE_AT_ALL, n());
        }
        return TestResult.of(Method.SIGN_TEST, (double) improved(), halfBinomialTwoSided(improved(), changed), n());
    }

    /** Returns the two-sided p of so many successes out of n, each with probability one half. */
    static double halfBinomialTwoSided(long successes, long n) {
        long fewer = Math.min(successes, n - successes);
        double tail = BinomialDistribution.of(Math.toIntExact(n), 0.5).cumulativeProbability(Math.toIntExact(fewer));
        return Math.min(1, 2 * tail);
    }

    private Frequencies differences() {
        return waves.differences(SignedRanks.DECIMALS);
    }

    private Estimate standardized(Estimate standardDeviation) {
        if (!standardDeviation.isDefined()) {
            return standardDeviation;
        }
        double s = standardDeviation.orElseThrow();
        return s > 0
                ? waves.differences().mean().map(mean -> mean / s)
                : Estimate.undefined(UndefinedReason.NO_VARIATION, n());
    }

    private Estimate both(DoubleBinaryOperator function) {
        Estimate first = standardDeviation(waves.xs());
        Estimate second = standardDeviation(waves.ys());
        return first.isDefined() ? second.map(s2 -> function.applyAsDouble(first.orElseThrow(), s2)) : first;
    }

    private static Estimate standardDeviation(Frequencies values) {
        return values.variance().map(Math::sqrt);
    }

    private static long count(Frequencies differences, int sign) {
        long count = 0;
        for (int i = 0; i < differences.distinct(); i++) {
            count += Math.signum(differences.value(i)) == sign ? differences.count(i) : 0;
        }
        return count;
    }
}

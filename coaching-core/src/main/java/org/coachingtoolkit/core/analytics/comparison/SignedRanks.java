package org.coachingtoolkit.core.analytics.comparison;

import java.util.Arrays;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ExactRanks;
import org.coachingtoolkit.core.analytics.numeric.Normal;

/**
 * Wilcoxon's (1945) signed ranks: differences after minus before, zeros left out, ties with midranks. V is the sum of
 * the ranks of positive differences.
 */
public final class SignedRanks {
    /** Decimals to which differences are rounded before ranking, so that decimal ties are ties. */
    public static final int DECIMALS = 10;

    private static final int MOST_DISTINCT = 4000;

    private final Frequencies differences;
    private final Frequencies nonZero;
    private final Frequencies magnitudes;
    private final double[] positives;

    private SignedRanks(Frequencies differences) {
        this.differences = differences;
        this.nonZero = differences.without(0);
        this.magnitudes = nonZero.map(Math::abs);
        this.positives = positiveCounts(magnitudes, nonZero);
    }

    /** Returns the ranks of the differences of two waves, rounded to {@value #DECIMALS} decimals. */
    public static SignedRanks of(Pairs waves) {
        return of(waves.differences(DECIMALS));
    }

    /** Returns the ranks of differences as they are. */
    public static SignedRanks of(Frequencies differences) {
        return new SignedRanks(differences);
    }

    /** Returns the number of differences, zeros included. */
    public long n() {
        return differences.n();
    }

    /** Returns the number of differences that are not zero. */
    public long nonZero() {
        return nonZero.n();
    }

    /** Returns V, the sum of the ranks of positive differences. */
    public double positiveRankSum() {
        return positive(magnitudes.doubledMidranks(), positives) / 2;
    }

    /** Returns the test by the normal approximation without correction for continuity; its statistic is z. */
    public TestResult test() {
        return asymptotic(Method.SIGNED_RANK, 0);
    }

    /** Returns the test with the correction for continuity, as R has it; its statistic is z. */
    public TestResult correctedTest() {
        return asymptotic(Method.SIGNED_RANK_CORRECTED, 0.5);
    }

    /** Returns the exact conditional test, ties allowed; its statistic is V. */
    public TestResult exactTest() {
        if (nonZero() == 0) {
            return TestResult.nothingToTest(Method.SIGNED_RANK_EXACT, Remark.NO_CHANGE_AT_ALL, n());
        }
        if (nonZero() > 100_000) {
            return TestResult.undefined(Method.SIGNED_RANK_EXACT, UndefinedReason.TOO_LARGE_FOR_EXACT, n());
        }
        long[] ranks = expandedRanks(magnitudes);
        if (!ExactRanks.signedIsFeasible(ranks)) {
            return TestResult.undefined(Method.SIGNED_RANK_EXACT, UndefinedReason.TOO_LARGE_FOR_EXACT, n());
        }
        double v = positiveRankSum();
        double mean = nonZero() * (nonZero() + 1.0) / 2;
        double p = ExactRanks.twoSided(ExactRanks.signedDistribution(ranks), Math.round(2 * v), mean);
        return TestResult.of(Method.SIGNED_RANK_EXACT, v, p, n());
    }

    /** Returns the test by Pratt (1959): zeros are ranked with all others and then left out; its statistic is z. */
    public TestResult prattTest() {
        if (nonZero() == 0) {
            return TestResult.nothingToTest(Method.SIGNED_RANK_PRATT, Remark.NO_CHANGE_AT_ALL, n());
        }
        long zeros = n() - nonZero();
        long[] ranks = magnitudes.doubledMidranks();
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < ranks.length; i++) {
            double rank = ranks[i] / 2.0 + zeros;
            sum += rank * (2 * positives[i] - magnitudes.count(i));
            squares += rank * rank * magnitudes.count(i);
        }
        double z = sum / Math.sqrt(squares);
        return TestResult.of(Method.SIGNED_RANK_PRATT, z, Normal.twoSided(z), n());
    }

    /** Returns the effect size r = z/&radic;n, n being all pairs. */
    public Estimate effectSizeR() {
        return nonZero() == 0
                ? Estimate.undefined(UndefinedReason.NO_VARIATION, n())
                : test().statistic().map(z -> z / Math.sqrt((double) n()));
    }

    /** Returns the matched-pairs rank-biserial correlation, (T+ - T-)/(T+ + T-) (Kerby 2014). */
    public Estimate rankBiserial() {
        double all = nonZero() * (nonZero() + 1.0) / 2;
        return nonZero() == 0
                ? Estimate.undefined(UndefinedReason.NO_VARIATION, n())
                : Estimate.of((2 * positiveRankSum() - all) / all, n());
    }

    /** Returns the same with an interval by Fisher's z and the standard error of the rank sum, &radic;((2n+1)/(1.5n(n+1))). */
    public Estimate rankBiserial(double level) {
        double n = nonZero();
        return RankInterval.of(rankBiserial(), Math.sqrt((2 * n + 1) / (1.5 * n * (n + 1))), level);
    }

    /**
     * Returns the pseudomedian of the differences that are not zero: the median of their Walsh averages (Hodges and
     * Lehmann 1963).
     */
    public Estimate pseudomedian() {
        int k = nonZero.distinct();
        if (k == 0) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n());
        }
        if (k > MOST_DISTINCT) {
            return Estimate.undefined(UndefinedReason.TOO_LARGE_FOR_EXACT, n());
        }
        double[][] averages = new double[k * (k + 1) / 2][];
        int at = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double count = i == j
                        ? nonZero.count(i) * (nonZero.count(i) + 1.0) / 2
                        : (double) nonZero.count(i) * nonZero.count(j);
                averages[at++] = new double[] {(nonZero.value(i) + nonZero.value(j)) / 2, count};
            }
        }
        Arrays.sort(averages, (a, b) -> Double.compare(a[0], b[0]));
        double all = nonZero() * (nonZero() + 1.0) / 2;
        double low = at(averages, Math.floor((all + 1) / 2));
        double high = at(averages, Math.floor(all / 2) + 1);
        return Estimate.of((low + high) / 2, n());
    }

    private static double at(double[][] weighted, double place) {
        double passed = 0;
        int i = 0;
        while (passed + weighted[i][1] < place) {
            passed += weighted[i++][1];
        }
        return weighted[i][0];
    }

    private TestResult asymptotic(Method method, double correction) {
        double m = nonZero();
        if (m == 0) {
            return TestResult.nothingToTest(method, Remark.NO_CHANGE_AT_ALL, n());
        }
        double variance = m * (m + 1) * (2 * m + 1) / 24 - magnitudes.tieSum() / 48;
        double distance = positiveRankSum() - m * (m + 1) / 4;
        double corrected = Math.signum(distance) * Math.max(0, Math.abs(distance) - correction);
        double z = corrected / Math.sqrt(variance);
        return TestResult.of(method, z, Math.min(1, Normal.twoSided(z)), n());
    }

    private static double[] positiveCounts(Frequencies magnitudes, Frequencies nonZero) {
        double[] counts = new double[magnitudes.distinct()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = nonZero.countOf(magnitudes.value(i));
        }
        return counts;
    }

    private static double positive(long[] doubledRanks, double[] counts) {
        double sum = 0;
        for (int i = 0; i < counts.length; i++) {
            sum += doubledRanks[i] * counts[i];
        }
        return sum;
    }

    /** Returns twice the midrank of each single value. */
    static long[] expandedRanks(Frequencies values) {
        long[] distinct = values.doubledMidranks();
        long[] ranks = new long[Math.toIntExact(values.n())];
        int at = 0;
        for (int i = 0; i < distinct.length; i++) {
            int end = at + Math.toIntExact(values.count(i));
            Arrays.fill(ranks, at, end, distinct[i]);
            at = end;
        }
        return ranks;
    }
}

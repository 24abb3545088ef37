package org.coachingtoolkit.core.analytics.comparison;

import java.util.List;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ChiSquare;
import org.coachingtoolkit.core.analytics.numeric.Normal;

/**
 * Whether a share changed in the same people: only those who changed count, b in one direction and c in the other. If
 * nobody changed, p is 1 and flagged.
 */
public final class McNemar {
    private final long b;
    private final long c;
    private final long n;

    private McNemar(long b, long c, long n) {
        this.b = b;
        this.c = c;
        this.n = n;
    }

    /**
     * Returns the changes that a 2 x 2 table shows, before in rows, after in columns.
     *
     * @throws IllegalArgumentException if the table is not 2 x 2
     */
    public static McNemar of(CrossTable table) {
        if (table.requireSquare() != 2) {
            throw new IllegalArgumentException("table must be 2 x 2: " + table.requireSquare());
        }
        return new McNemar(table.count(0, 1), table.count(1, 0), table.n());
    }

    /** Returns chi-squared = (b-c)&sup2;/(b+c). */
    public TestResult test() {
        return chiSquared(Method.MCNEMAR, Math.abs((double) b - c));
    }

    /** Returns the same with the correction for continuity, (|b-c|-1)&sup2;/(b+c). */
    public TestResult correctedTest() {
        return chiSquared(Method.MCNEMAR_CORRECTED, Math.max(0, Math.abs((double) b - c) - 1));
    }

    /** Returns the exact binomial test; its statistic is b. */
    public TestResult exactTest() {
        return b + c == 0
                ? nothing(Method.MCNEMAR_EXACT)
                : TestResult.of(Method.MCNEMAR_EXACT, (double) b, PairedComparison.halfBinomialTwoSided(b, b + c), n);
    }

    /**
     * Returns the mid-p test, the best choice for small numbers; its statistic is b. Where b = c, p is 1 - f(b)/2 (Fagerland,
     * Lydersen and Laake 2013).
     */
    public TestResult midPTest() {
        if (b + c == 0) {
            return nothing(Method.MCNEMAR_MID_P);
        }
        BinomialDistribution binomial = BinomialDistribution.of(Math.toIntExact(b + c), 0.5);
        int fewer = Math.toIntExact(Math.min(b, c));
        double observed = binomial.probability(fewer);
        double p = b == c ? 1 - observed / 2 : 2 * binomial.cumulativeProbability(fewer) - observed;
        return TestResult.of(Method.MCNEMAR_MID_P, (double) b, p, n);
    }

    /**
     * Returns the change of the share, after minus before, with the interval of Bonett and Price (2012), which holds for
     * small numbers too.
     */
    public Estimate difference(double level) {
        Interval.requireLevel(level);
        if (n == 0) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, 0);
        }
        double up = (b + 1.0) / (n + 2.0);
        double down = (c + 1.0) / (n + 2.0);
        double half = Normal.quantile((1 + level) / 2) * Math.sqrt((up + down - (up - down) * (up - down)) / (n + 2.0));
        return Estimate.of(
                (b - c) / (double) n,
                n,
                new Interval(Math.max(-1, up - down - half), Math.min(1, up - down + half), level));
    }

    private TestResult chiSquared(Method method, double distance) {
        if (b + c == 0) {
            return nothing(method);
        }
        double chi = distance * distance / (b + c);
        return TestResult.of(method, chi, List.of(1.0), ChiSquare.sf(chi, 1), n);
    }

    private TestResult nothing(Method method) {
        return TestResult.nothingToTest(method, Remark.NO_CHANGE_AT_ALL, n);
    }
}

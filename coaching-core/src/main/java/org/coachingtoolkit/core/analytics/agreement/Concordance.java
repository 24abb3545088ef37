package org.coachingtoolkit.core.analytics.agreement;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ChiSquare;

/**
 * Kendall's W: whether raters put the same units in the same order, from 0 to 1, corrected for ties.
 *
 * @param w 12S / (m&sup2;(n&sup3;-n) - m &Sigma;(t&sup3;-t))
 * @param test the test that the orders have nothing in common, chi-squared = m(n-1)W
 * @param leftOut how many units were left out because a rating was missing
 */
public record Concordance(Estimate w, TestResult test, long leftOut) {
    /** Checks for presence. */
    public Concordance {
        requireNonNull(w, "w");
        requireNonNull(test, "test");
    }

    /** Returns the concordance of the raters. */
    public static Concordance of(Ratings ratings) {
        double[][] rows = ratings.completeRows();
        long n = rows.length;
        int m = ratings.raters();
        long leftOut = ratings.units() - n;
        double[] rankSums = new double[rows.length];
        double ties = 0;
        for (int r = 0; r < m; r++) {
            double[] column = new double[rows.length];
            for (int i = 0; i < column.length; i++) {
                column[i] = rows[i][r];
            }
            Frequencies values = Sample.of(column).frequencies();
            long[] doubled = values.doubledMidranks();
            ties += values.tieSum();
            for (int v = 0; v < doubled.length; v++) {
                for (int i = 0; i < column.length; i++) {
                    if (column[i] == values.value(v)) {
                        rankSums[i] += doubled[v] / 2.0;
                    }
                }
            }
        }
        double s = Sample.of(rankSums).frequencies().centralPowerSum(2);
        double most = (double) m * m * ((double) n * n * n - n) - m * ties;
        if (m < 2 || n < 2 || !(most > 0)) {
            UndefinedReason reason = m < 2
                    ? UndefinedReason.TOO_FEW_VARIABLES
                    : n < 2 ? UndefinedReason.TOO_FEW_OBSERVATIONS : UndefinedReason.NO_VARIATION;
            return new Concordance(
                    Estimate.undefined(reason, n), TestResult.undefined(Method.KENDALL_W, reason, n), leftOut);
        }
        double w = 12 * s / most;
        double chi = m * (n - 1.0) * w;
        double df = n - 1.0;
        return new Concordance(
                Estimate.of(w, n),
                TestResult.of(Method.KENDALL_W, chi, List.of(df), ChiSquare.sf(chi, df), n),
                leftOut);
    }
}

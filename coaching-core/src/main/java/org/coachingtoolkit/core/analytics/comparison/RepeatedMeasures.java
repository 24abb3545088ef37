package org.coachingtoolkit.core.analytics.comparison;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Missing;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.agreement.IntraclassCorrelation;
import org.coachingtoolkit.core.analytics.numeric.ChiSquare;
import org.coachingtoolkit.core.analytics.numeric.FisherF;

/**
 * The same people in three waves or more. People who miss a wave are left out and counted.
 *
 * @param anova the analysis of variance of repeated measurements, as if spherical
 * @param greenhouseGeisser the epsilon by which its degrees of freedom shrink (Greenhouse and Geisser 1959)
 * @param huynhFeldt the same, less strict, at most 1 (Huynh and Feldt 1976)
 * @param corrected the analysis with the degrees of freedom of Greenhouse and Geisser
 * @param partialEtaSquared the share of the variance within people that lies between waves
 * @param friedman Friedman's (1937) test on ranks, corrected for ties
 * @param kendallW its effect size, chi-squared/(n(k-1))
 * @param leftOut how many people were left out because a wave was missing
 */
public record RepeatedMeasures(
        TestResult anova,
        Estimate greenhouseGeisser,
        Estimate huynhFeldt,
        TestResult corrected,
        Estimate partialEtaSquared,
        TestResult friedman,
        Estimate kendallW,
        long leftOut) {
    /** Checks for presence. */
    public RepeatedMeasures {
        requireNonNull(anova, "anova");
        requireNonNull(greenhouseGeisser, "greenhouseGeisser");
        requireNonNull(huynhFeldt, "huynhFeldt");
        requireNonNull(corrected, "corrected");
        requireNonNull(partialEtaSquared, "partialEtaSquared");
        requireNonNull(friedman, "friedman");
        requireNonNull(kendallW, "kendallW");
    }

    /** Returns the comparison of waves: people in rows, waves in columns. */
    public static RepeatedMeasures of(Ratings waves) {
        long n = waves.completeUnits();
        int k = waves.raters();
        long leftOut = waves.units() - n;
        if (k < 2 || n < 2) {
            UndefinedReason reason = k < 2 ? UndefinedReason.TOO_FEW_VARIABLES : UndefinedReason.TOO_FEW_OBSERVATIONS;
            Estimate none = Estimate.undefined(reason, n);
            TestResult test = TestResult.undefined(Method.REPEATED_ANOVA, reason, n);
            return new RepeatedMeasures(
                    test, none, none, test, none, TestResult.undefined(Method.FRIEDMAN, reason, n), none, leftOut);
        }
        TestResult friedman = friedman(waves.completeRows());
        Estimate w = friedman.remarks().isEmpty()
                ? friedman.statistic().map(chi -> chi / (n * (k - 1.0)))
                : Estimate.undefined(UndefinedReason.NO_VARIATION, n);
        IntraclassCorrelation squares = IntraclassCorrelation.of(waves);
        double epsilon = epsilon(Covariances.of(Collections.nCopies(k, ""), waves, Missing.LISTWISE));
        if (squares.residual() == 0 || !(epsilon > 0)) {
            Estimate none = Estimate.undefined(UndefinedReason.NO_VARIATION, n);
            TestResult test = TestResult.undefined(Method.REPEATED_ANOVA, UndefinedReason.NO_VARIATION, n);
            return new RepeatedMeasures(test, none, none, test, none, friedman, w, leftOut);
        }
        double df1 = k - 1.0;
        double df2 = df1 * (n - 1);
        double f = squares.betweenRaters() / squares.residual();
        double denominator = df1 * (n - 1 - df1 * epsilon);
        Estimate huynhFeldt = denominator > 0
                ? Estimate.of(Math.min(1, (n * df1 * epsilon - 2) / denominator), n)
                : Estimate.of(1, n);
        double waveSquares = squares.betweenRaters() * df1;
        return new RepeatedMeasures(
                test(f, df1, df2, n),
                Estimate.of(epsilon, n),
                huynhFeldt,
                test(f, df1 * epsilon, df2 * epsilon, n),
                Estimate.of(waveSquares / (waveSquares + squares.residual() * df2), n),
                friedman,
                w,
                leftOut);
    }

    private static TestResult test(double f, double df1, double df2, long n) {
        return TestResult.of(Method.REPEATED_ANOVA, f, List.of(df1, df2), FisherF.sf(f, df1, df2), n);
    }

    /** Returns tr(D)&sup2;/((k-1) tr(D&sup2;)) of the covariances D, centred by rows and columns; 0 if they are all 0. */
    private static double epsilon(Covariances waves) {
        int k = waves.size();
        double grand = waves.totalVariance() / ((double) k * k);
        double trace = 0;
        double squares = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                double d = waves.get(i, j) - waves.withTotal(i) / k - waves.withTotal(j) / k + grand;
                squares += d * d;
                trace += i == j ? d : 0;
            }
        }
        return squares == 0 ? 0 : trace * trace / ((k - 1) * squares);
    }

    private static TestResult friedman(double[][] rows) {
        int k = rows[0].length;
        int n = rows.length;
        double[] rankSums = new double[k];
        double ties = 0;
        for (double[] row : rows) {
            Frequencies values = Sample.of(row).frequencies();
            long[] doubled = values.doubledMidranks();
            ties += values.tieSum();
            for (int v = 0; v < doubled.length; v++) {
                for (int j = 0; j < k; j++) {
                    if (row[j] == values.value(v)) {
                        rankSums[j] += doubled[v] / 2.0;
                    }
                }
            }
        }
        double squares = 0;
        for (double sum : rankSums) {
            double d = sum - n * (k + 1) / 2.0;
            squares += d * d;
        }
        double variance = n * k * (k + 1.0) - ties / (k - 1.0);
        if (!(variance > 0)) {
            return TestResult.nothingToTest(Method.FRIEDMAN, Remark.ALL_VALUES_TIED, n);
        }
        double chi = 12 * squares / variance;
        return TestResult.of(Method.FRIEDMAN, chi, List.of(k - 1.0), ChiSquare.sf(chi, k - 1.0), n);
    }
}

package org.coachingtoolkit.core.analytics.comparison;

import java.util.Collections;
import java.util.List;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Missing;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ChiSquare;
import org.coachingtoolkit.core.analytics.numeric.Eigen;

/** Whether the differences of all pairs of waves vary alike, as the analysis of repeated measurements assumes. */
public final class Sphericity {
    private Sphericity() {}

    /**
     * Returns Mauchly's (1940) test; its statistic is W, its p is that of chi-squared with the term of second order, as R has
     * it.
     *
     * @param waves people in rows, three waves or more in columns
     */
    public static TestResult mauchly(Ratings waves) {
        int n = waves.completeUnits();
        int k = waves.raters();
        if (k < 3) {
            return TestResult.undefined(Method.MAUCHLY, UndefinedReason.TOO_FEW_VARIABLES, n);
        }
        if (n <= k) {
            return TestResult.undefined(Method.MAUCHLY, UndefinedReason.TOO_FEW_OBSERVATIONS, n);
        }
        Covariances of = Covariances.of(Collections.nCopies(k, ""), waves, Missing.LISTWISE);
        double[][] centred = new double[k][k];
        double grand = of.totalVariance() / ((double) k * k);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                centred[i][j] = of.get(i, j) - of.withTotal(i) / k - of.withTotal(j) / k + grand;
            }
        }
        Eigen eigen = Eigen.of(centred);
        int p = k - 1;
        double logW = 0;
        double trace = 0;
        for (int i = 0; i < p; i++) {
            logW += Math.log(eigen.value(i));
            trace += eigen.value(i);
        }
        logW -= p * Math.log(trace / p);
        if (!Double.isFinite(logW)) {
            return TestResult.undefined(Method.MAUCHLY, UndefinedReason.SINGULAR_MATRIX, n);
        }
        double df = n - 1.0;
        double rho = 1 - (2.0 * p * p + p + 2) / (6 * p * df);
        double second = (p + 2.0)
                * (p - 1.0)
                * (p - 2.0)
                * (2.0 * p * p * p + 6.0 * p * p + 3.0 * p + 2)
                / (288 * (df * p * rho) * (df * p * rho));
        double chi = -df * rho * logW;
        double f = p * (p + 1) / 2.0 - 1;
        double first = ChiSquare.sf(chi, f);
        double value = first + second * (ChiSquare.sf(chi, f + 4) - first);
        return new TestResult(
                Method.MAUCHLY,
                Estimate.of(Math.exp(logW), n),
                List.of(f),
                Estimate.of(Math.max(0, Math.min(1, value)), n),
                java.util.Set.of());
    }
}

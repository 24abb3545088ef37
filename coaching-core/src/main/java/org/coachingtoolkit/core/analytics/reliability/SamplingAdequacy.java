package org.coachingtoolkit.core.analytics.reliability;

import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ChiSquare;
import org.coachingtoolkit.core.analytics.numeric.Matrix;

/**
 * Whether a factor analysis of the items is worth while.
 *
 * @param kaiserMeyerOlkin the overall measure of sampling adequacy (Kaiser and Rice 1974): squared correlations against
 *     squared partial correlations
 * @param bartlett the test that all correlations are zero, -(n - 1 - (2k+5)/6) ln|R| (Bartlett 1951)
 */
public record SamplingAdequacy(Estimate kaiserMeyerOlkin, TestResult bartlett) {
    /** Returns the adequacy of the items. */
    public static SamplingAdequacy of(Covariances items) {
        long n = items.n();
        int k = items.size();
        if (k < 2 || n < 2 || !items.allVary()) {
            return none(
                    k < 2
                            ? UndefinedReason.TOO_FEW_VARIABLES
                            : n < 2 ? UndefinedReason.TOO_FEW_OBSERVATIONS : UndefinedReason.NO_VARIATION,
                    n);
        }
        double[][] r = items.correlations();
        Optional<Matrix> matrix = Matrix.of(r);
        if (matrix.isEmpty()) {
            return none(UndefinedReason.SINGULAR_MATRIX, n);
        }
        double[][] q = matrix.get().inverse();
        double squares = 0;
        double partial = 0;
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                squares += r[i][j] * r[i][j];
                partial += q[i][j] * q[i][j] / (q[i][i] * q[j][j]);
            }
        }
        double chiSquared = -(n - 1 - (2 * k + 5) / 6.0) * matrix.get().logDeterminant();
        double df = k * (k - 1) / 2.0;
        return new SamplingAdequacy(
                squares == 0
                        ? Estimate.undefined(UndefinedReason.NO_VARIATION, n)
                        : Estimate.of(squares / (squares + partial), n),
                TestResult.of(
                        Method.BARTLETT_SPHERICITY,
                        chiSquared,
                        List.of(df),
                        ChiSquare.sf(Math.max(0, chiSquared), df),
                        n));
    }

    private static SamplingAdequacy none(UndefinedReason reason, long n) {
        return new SamplingAdequacy(
                Estimate.undefined(reason, n), TestResult.undefined(Method.BARTLETT_SPHERICITY, reason, n));
    }
}

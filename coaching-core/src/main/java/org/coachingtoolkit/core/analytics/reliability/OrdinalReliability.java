package org.coachingtoolkit.core.analytics.reliability;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.association.Polychoric;

/**
 * Consistency of items whose levels are steps of something continuous: alpha and omega of the polychoric correlations
 * (Zumbo, Gadermann and Zeisser 2007).
 *
 * @param alpha alpha of the correlations
 * @param omega omega total of one factor by minimum residuals, against the variance that the correlations have
 */
public record OrdinalReliability(Estimate alpha, Estimate omega) {
    /**
     * Returns both.
     *
     * @param tables for each item after the first its tables with those before: the second item with the first, the third
     *     with the first and the second, and so on
     */
    public static OrdinalReliability of(List<List<CrossTable>> tables) {
        requireNonNull(tables, "tables");
        int k = tables.size() + 1;
        double[][] r = new double[k][k];
        long n = Long.MAX_VALUE;
        for (int i = 0; i < k; i++) {
            r[i][i] = 1;
            for (int j = 0; j < i; j++) {
                Estimate one = Polychoric.twoStep(tables.get(i - 1).get(j));
                n = Math.min(n, one.n());
                if (!one.isDefined()) {
                    return new OrdinalReliability(one, one);
                }
                r[i][j] = one.orElseThrow();
                r[j][i] = r[i][j];
            }
        }
        double sum = Arrays.stream(r).flatMapToDouble(Arrays::stream).sum();
        long people = n;
        Estimate alpha = k < 2 || !(sum > 0)
                ? Estimate.undefined(UndefinedReason.TOO_FEW_VARIABLES, people)
                : Estimate.of(k / (k - 1.0) * (1 - k / sum), people);
        if (k < 3) {
            return new OrdinalReliability(alpha, Estimate.undefined(UndefinedReason.TOO_FEW_VARIABLES, people));
        }
        FactorFit fit = FactorFit.minimumResidual(r);
        double[] l = fit.loadings();
        Estimate omega = l == null
                ? Estimate.undefined(requireNonNull(fit.reason()), people)
                : Estimate.of(1 - Arrays.stream(l).map(one -> 1 - one * one).sum() / sum, people);
        return new OrdinalReliability(alpha, omega);
    }
}

package org.coachingtoolkit.core.analytics.association;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.BivariateNormal;
import org.coachingtoolkit.core.analytics.numeric.Normal;
import org.coachingtoolkit.core.analytics.numeric.Roots;

/** The correlation of two normal variables of which only ordered levels were seen. */
public final class Polychoric {
    private static final double LIMIT = 0.9999;
    private static final double PRECISION = 1e-9;

    private Polychoric() {}

    /**
     * Returns the polychoric correlation by the two-step method (Olsson 1979): thresholds from the margins, then the
     * correlation of greatest likelihood. Undefined if a variable has a single level.
     */
    public static Estimate twoStep(CrossTable table) {
        int[] rows = IntStream.range(0, table.rows().size())
                .filter(i -> table.rowTotal(i) > 0)
                .toArray();
        int[] columns = IntStream.range(0, table.columns().size())
                .filter(j -> table.columnTotal(j) > 0)
                .toArray();
        long n = table.n();
        if (rows.length < 2 || columns.length < 2) {
            return Estimate.undefined(UndefinedReason.NO_VARIATION, n);
        }
        double[] below =
                thresholds(Arrays.stream(rows).mapToLong(table::rowTotal).toArray(), n);
        double[] left =
                thresholds(Arrays.stream(columns).mapToLong(table::columnTotal).toArray(), n);
        return Estimate.of(
                Roots.minimum(rho -> -logLikelihood(table, rows, columns, below, left, rho), -LIMIT, LIMIT, PRECISION),
                n);
    }

    private static double[] thresholds(long[] totals, long n) {
        double[] thresholds = new double[totals.length + 1];
        thresholds[0] = Double.NEGATIVE_INFINITY;
        long passed = 0;
        for (int i = 0; i < totals.length - 1; i++) {
            passed += totals[i];
            thresholds[i + 1] = Normal.quantile((double) passed / n);
        }
        thresholds[totals.length] = Double.POSITIVE_INFINITY;
        return thresholds;
    }

    private static double logLikelihood(
            CrossTable table, int[] rows, int[] columns, double[] below, double[] left, double rho) {
        double[][] corner = new double[below.length][left.length];
        for (int i = 0; i < below.length; i++) {
            for (int j = 0; j < left.length; j++) {
                corner[i][j] = BivariateNormal.cdf(below[i], left[j], rho);
            }
        }
        double sum = 0;
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < columns.length; j++) {
                long count = table.count(rows[i], columns[j]);
                if (count > 0) {
                    double p = corner[i + 1][j + 1] - corner[i][j + 1] - corner[i + 1][j] + corner[i][j];
                    sum += count * Math.log(Math.max(p, 1e-300));
                }
            }
        }
        return sum;
    }
}

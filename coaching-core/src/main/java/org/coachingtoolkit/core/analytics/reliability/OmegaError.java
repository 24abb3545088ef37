package org.coachingtoolkit.core.analytics.reliability;

import java.util.Arrays;
import org.coachingtoolkit.core.analytics.numeric.Matrix;

/** The standard error of omega, (&Sigma;&lambda;)&sup2;/((&Sigma;&lambda;)&sup2; + &Sigma;&psi;), by the delta method. */
final class OmegaError {
    private OmegaError() {}

    /**
     * Returns the error; NaN where the information is singular.
     *
     * @param loading the loadings of the raw items
     * @param unique their unique variances
     * @param n the number of people
     */
    static double of(double[] loading, double[] unique, long n) {
        int k = loading.length;
        double sum = Arrays.stream(loading).sum();
        double rest = Arrays.stream(unique).sum();
        double whole = sum * sum + rest;
        double[] gradient = new double[2 * k];
        for (int i = 0; i < k; i++) {
            gradient[i] = 2 * sum * rest / (whole * whole);
            gradient[k + i] = -sum * sum / (whole * whole);
        }
        double squares = 0;
        for (int i = 0; i < k; i++) {
            squares += loading[i] * loading[i] / unique[i];
        }
        double[][] inverse = new double[k][k];
        double[] weights = new double[k];
        for (int i = 0; i < k; i++) {
            weights[i] = loading[i] / unique[i] / (1 + squares);
            for (int j = 0; j < k; j++) {
                inverse[i][j] =
                        (i == j ? 1 / unique[i] : 0) - loading[i] / unique[i] * loading[j] / unique[j] / (1 + squares);
            }
        }
        double common = squares / (1 + squares);
        double[][] information = new double[2 * k][2 * k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                information[i][j] = n * (weights[i] * weights[j] + common * inverse[i][j]);
                information[i][k + j] = n * inverse[i][j] * weights[j];
                information[k + j][i] = information[i][k + j];
                information[k + i][k + j] = n * inverse[i][j] * inverse[i][j] / 2;
            }
        }
        return Matrix.of(information)
                .map(of -> of.solve(gradient))
                .map(solved -> {
                    double variance = 0;
                    for (int i = 0; i < 2 * k; i++) {
                        variance += gradient[i] * solved[i];
                    }
                    return Math.sqrt(variance);
                })
                .orElse(Double.NaN);
    }
}

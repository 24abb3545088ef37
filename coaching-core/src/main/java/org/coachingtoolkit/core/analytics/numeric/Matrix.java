package org.coachingtoolkit.core.analytics.numeric;

import java.util.Optional;

/**
 * A small symmetric positive definite matrix, taken apart by Cholesky: covariances and correlations of some dozens of
 * items. What is not positive definite has no such decomposition, and nothing here smooths it.
 */
public final class Matrix {
    private static final double SINGULAR = 1e-11;

    private final double[][] lower;

    private Matrix(double[][] lower) {
        this.lower = lower;
    }

    /** Returns the decomposition; empty if the matrix is not positive definite, or singular to working precision. */
    public static Optional<Matrix> of(double[][] symmetric) {
        int k = symmetric.length;
        double[][] l = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = symmetric[i][j];
                for (int m = 0; m < j; m++) {
                    sum -= l[i][m] * l[j][m];
                }
                if (i == j) {
                    if (!(sum > SINGULAR * Math.abs(symmetric[i][i]))) {
                        return Optional.empty();
                    }
                    l[i][i] = Math.sqrt(sum);
                } else {
                    l[i][j] = sum / l[j][j];
                }
            }
        }
        return Optional.of(new Matrix(l));
    }

    /** Returns the natural logarithm of the determinant. */
    public double logDeterminant() {
        double sum = 0;
        for (int i = 0; i < lower.length; i++) {
            sum += 2 * Math.log(lower[i][i]);
        }
        return sum;
    }

    /** Returns the x for which the matrix times x is the right side. */
    public double[] solve(double[] rightSide) {
        int k = lower.length;
        double[] x = rightSide.clone();
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < i; j++) {
                x[i] -= lower[i][j] * x[j];
            }
            x[i] /= lower[i][i];
        }
        for (int i = k - 1; i >= 0; i--) {
            for (int j = i + 1; j < k; j++) {
                x[i] -= lower[j][i] * x[j];
            }
            x[i] /= lower[i][i];
        }
        return x;
    }

    /** Returns the inverse. */
    public double[][] inverse() {
        int k = lower.length;
        double[][] inverse = new double[k][];
        for (int i = 0; i < k; i++) {
            double[] unit = new double[k];
            unit[i] = 1;
            inverse[i] = solve(unit);
        }
        return inverse;
    }
}

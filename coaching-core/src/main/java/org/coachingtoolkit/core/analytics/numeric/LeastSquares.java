package org.coachingtoolkit.core.analytics.numeric;

import java.util.Optional;

/** Ordinary least squares by Householder reflections, which do not square the condition of the design as X'X does. */
public final class LeastSquares {
    private static final double SINGULAR = 1e-10;

    private final double[] coefficients;
    private final double[] inverseDiagonal;
    private final double residualSumOfSquares;

    private LeastSquares(double[] coefficients, double[] inverseDiagonal, double residualSumOfSquares) {
        this.coefficients = coefficients;
        this.inverseDiagonal = inverseDiagonal;
        this.residualSumOfSquares = residualSumOfSquares;
    }

    /**
     * Fits y on the columns of a design.
     *
     * @param design one array for each observation; at least as many observations as columns
     * @return the fit; empty if the columns depend on one another
     */
    public static Optional<LeastSquares> fit(double[][] design, double[] y) {
        int n = design.length;
        int k = design[0].length;
        double[][] a = new double[n][];
        for (int i = 0; i < n; i++) {
            a[i] = design[i].clone();
        }
        double[] b = y.clone();
        for (int c = 0; c < k; c++) {
            double whole = norm(design, c, 0);
            double norm = norm(a, c, c);
            if (!(norm > SINGULAR * whole)) {
                return Optional.empty();
            }
            double alpha = a[c][c] > 0 ? -norm : norm;
            double[] v = new double[n];
            for (int i = c; i < n; i++) {
                v[i] = a[i][c];
            }
            v[c] -= alpha;
            double vv = 0;
            for (int i = c; i < n; i++) {
                vv += v[i] * v[i];
            }
            for (int j = c; j < k; j++) {
                double dot = 0;
                for (int i = c; i < n; i++) {
                    dot += v[i] * a[i][j];
                }
                for (int i = c; i < n; i++) {
                    a[i][j] -= 2 * dot / vv * v[i];
                }
            }
            double dot = 0;
            for (int i = c; i < n; i++) {
                dot += v[i] * b[i];
            }
            for (int i = c; i < n; i++) {
                b[i] -= 2 * dot / vv * v[i];
            }
        }
        double residual = 0;
        for (int i = k; i < n; i++) {
            residual += b[i] * b[i];
        }
        return Optional.of(new LeastSquares(back(a, b, k), inverseDiagonal(a, k), residual));
    }

    /** Returns the coefficient of each column. */
    public double[] coefficients() {
        return coefficients.clone();
    }

    /** Returns the diagonal of the inverse of X'X. */
    public double[] inverseDiagonal() {
        return inverseDiagonal.clone();
    }

    /** Returns the sum of squared residuals. */
    public double residualSumOfSquares() {
        return residualSumOfSquares;
    }

    private static double norm(double[][] a, int column, int from) {
        double sum = 0;
        for (int i = from; i < a.length; i++) {
            sum += a[i][column] * a[i][column];
        }
        return Math.sqrt(sum);
    }

    private static double[] back(double[][] r, double[] b, int k) {
        double[] x = new double[k];
        for (int i = k - 1; i >= 0; i--) {
            double sum = b[i];
            for (int j = i + 1; j < k; j++) {
                sum -= r[i][j] * x[j];
            }
            x[i] = sum / r[i][i];
        }
        return x;
    }

    private static double[] inverseDiagonal(double[][] r, int k) {
        double[] diagonal = new double[k];
        for (int c = 0; c < k; c++) {
            double[] unit = new double[k];
            unit[c] = 1;
            double[] column = back(r, unit, k);
            for (int i = 0; i <= c; i++) {
                diagonal[i] += column[i] * column[i];
            }
        }
        return diagonal;
    }
}

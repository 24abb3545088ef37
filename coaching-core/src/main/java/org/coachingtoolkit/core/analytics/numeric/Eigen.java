package org.coachingtoolkit.core.analytics.numeric;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Eigenvalues and eigenvectors of a symmetric matrix by Jacobi's (1846) rotations. */
public final class Eigen {
    private static final int MOST_SWEEPS = 60;

    private final double[] values;
    private final double[][] vectors;

    private Eigen(double[] values, double[][] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /** Returns them, the largest value first. The lower triangle is not looked at. */
    public static Eigen of(double[][] symmetric) {
        int k = symmetric.length;
        double[][] a = Arrays.stream(symmetric).map(double[]::clone).toArray(double[][]::new);
        double[][] v = new double[k][k];
        for (int i = 0; i < k; i++) {
            v[i][i] = 1;
        }
        for (int sweep = 0; sweep < MOST_SWEEPS && !isDiagonal(a); sweep++) {
            for (int p = 0; p < k; p++) {
                for (int q = p + 1; q < k; q++) {
                    rotate(a, v, p, q);
                }
            }
        }
        Integer[] order = IntStream.range(0, k).boxed().toArray(Integer[]::new);
        Arrays.sort(order, Comparator.comparingDouble((Integer i) -> -a[i][i]));
        double[] values = new double[k];
        double[][] vectors = new double[k][k];
        for (int place = 0; place < k; place++) {
            values[place] = a[order[place]][order[place]];
            for (int i = 0; i < k; i++) {
                vectors[place][i] = v[i][order[place]];
            }
        }
        return new Eigen(values, vectors);
    }

    private static boolean isDiagonal(double[][] a) {
        double off = 0;
        double on = 0;
        for (int i = 0; i < a.length; i++) {
            on += a[i][i] * a[i][i];
            for (int j = i + 1; j < a.length; j++) {
                off += a[i][j] * a[i][j];
            }
        }
        return off <= 1e-32 * on;
    }

    private static void rotate(double[][] a, double[][] v, int p, int q) {
        double off = a[p][q];
        if (off == 0) {
            return;
        }
        double theta = (a[q][q] - a[p][p]) / (2 * off);
        double t = Math.signum(theta == 0 ? 1 : theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        double c = 1 / Math.sqrt(t * t + 1);
        double s = t * c;
        for (int i = 0; i < a.length; i++) {
            if (i != p && i != q) {
                double ip = i < p ? a[i][p] : a[p][i];
                double iq = i < q ? a[i][q] : a[q][i];
                set(a, i, p, c * ip - s * iq);
                set(a, i, q, s * ip + c * iq);
            }
            double vp = v[i][p];
            v[i][p] = c * vp - s * v[i][q];
            v[i][q] = s * vp + c * v[i][q];
        }
        a[p][p] -= t * off;
        a[q][q] += t * off;
        a[p][q] = 0;
    }

    private static void set(double[][] a, int i, int j, double value) {
        a[Math.min(i, j)][Math.max(i, j)] = value;
    }

    /** Returns an eigenvalue, the largest at 0. */
    public double value(int place) {
        return values[place];
    }

    /** Returns the eigenvector of length 1 that belongs to a value. */
    public double[] vector(int place) {
        return vectors[place].clone();
    }
}

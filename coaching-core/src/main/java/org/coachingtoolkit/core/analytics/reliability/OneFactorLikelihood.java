package org.coachingtoolkit.core.analytics.reliability;

import java.util.Optional;
import org.coachingtoolkit.core.analytics.numeric.Eigen;
import org.coachingtoolkit.core.analytics.numeric.Matrix;

/**
 * The discrepancy of the one-factor model as a function of the logarithms of the uniquenesses, the loadings being the best
 * for them (J&ouml;reskog 1967; Lawley and Maxwell 1971): 0 where the model fits exactly.
 */
final class OneFactorLikelihood {
    /** The lowest uniqueness. */
    private static final double BOUND = Math.log(1e-4);

    private static final double HIGHEST = Math.log(2);
    private static final int MOST_STEPS = 400;

    private final double[][] r;
    private final double logDeterminant;

    OneFactorLikelihood(double[][] r) {
        this.r = r;
        this.logDeterminant = Matrix.of(r).orElseThrow().logDeterminant();
    }

    /** Returns the discrepancy: that of all eigenvalues but the first, or of all where no factor helps. */
    double loss(double[] x) {
        return loss(x, scaled(x));
    }

    private double loss(double[] x, Eigen eigen) {
        double trace = 0;
        double log = logDeterminant;
        for (int i = 0; i < x.length; i++) {
            trace += Math.exp(-x[i]);
            log -= x[i];
        }
        double first = eigen.value(0);
        return first > 1 ? trace - first - (log - Math.log(first)) - (x.length - 1) : trace - log - x.length;
    }

    private Eigen scaled(double[] x) {
        int k = x.length;
        double[][] scaled = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                scaled[i][j] = r[i][j] * Math.exp(-(x[i] + x[j]) / 2);
            }
        }
        return Eigen.of(scaled);
    }

    private static double[] loadings(double[] x, Eigen eigen) {
        double[] l = new double[x.length];
        double size = Math.sqrt(Math.max(0, eigen.value(0) - 1));
        for (int i = 0; i < l.length; i++) {
            l[i] = Math.exp(x[i] / 2) * eigen.vector(0)[i] * size;
        }
        return l;
    }

    double[] loadings(double[] x) {
        return loadings(x, scaled(x));
    }

    double[] gradient(double[] x) {
        return gradient(x, scaled(x));
    }

    private double[] gradient(double[] x, Eigen eigen) {
        double[] l = loadings(x, eigen);
        double[] gradient = new double[x.length];
        for (int i = 0; i < l.length; i++) {
            double psi = Math.exp(x[i]);
            gradient[i] = (l[i] * l[i] + psi - r[i][i]) / psi;
        }
        return gradient;
    }

    boolean isOnBound(double[] x) {
        for (double one : x) {
            if (one <= BOUND + 1e-9) {
                return true;
            }
        }
        return false;
    }

    /** Goes down from a start within the bounds. */
    double[] minimise(double[] start) {
        int k = start.length;
        double[] x = bounded(start.clone());
        double[][] inverse = identity(k);
        Eigen eigen = scaled(x);
        double loss = loss(x, eigen);
        double[] gradient = gradient(x, eigen);
        boolean fresh = true;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] direction = new double[k];
            double slope = 0;
            double size = 0;
            for (int i = 0; i < k; i++) {
                if (isHeld(x[i], gradient[i])) {
                    continue;
                }
                size = Math.max(size, Math.abs(gradient[i]));
                for (int j = 0; j < k; j++) {
                    if (!isHeld(x[j], gradient[j])) {
                        direction[i] -= inverse[i][j] * gradient[j];
                    }
                }
                slope += direction[i] * gradient[i];
            }
            if (size < 1e-10) {
                break;
            }
            double scale = 1;
            double[] next = x;
            double nextLoss = loss;
            Eigen nextEigen = eigen;
            boolean down = false;
            for (int half = 0; slope < 0 && half < 40 && !down; half++, scale /= 2) {
                next = bounded(plus(x, direction, Math.min(scale, 2 * scale / Math.max(1, largest(direction)))));
                nextEigen = scaled(next);
                nextLoss = loss(next, nextEigen);
                down = nextLoss < loss + 1e-4 * scale * slope * 0.01;
            }
            if (!down) {
                if (fresh) {
                    break;
                }
                inverse = identity(k);
                fresh = true;
                continue;
            }
            double[] nextGradient = gradient(next, nextEigen);
            fresh = !update(inverse, x, next, gradient, nextGradient);
            x = next;
            loss = nextLoss;
            gradient = nextGradient;
        }
        return x;
    }

    /** Returns whether a value lies on a bound and wants to go beyond. */
    private static boolean isHeld(double x, double gradient) {
        return (x <= BOUND && gradient > 0) || (x >= HIGHEST && gradient < 0);
    }

    private static double[] bounded(double[] x) {
        for (int i = 0; i < x.length; i++) {
            x[i] = Math.max(BOUND, Math.min(HIGHEST, x[i]));
        }
        return x;
    }

    /** Learns the curvature from a step; returns whether it told anything. */
    private static boolean update(double[][] h, double[] x, double[] next, double[] g, double[] nextG) {
        int k = x.length;
        double[] s = plus(next, x, -1);
        double[] y = plus(nextG, g, -1);
        double sy = dot(s, y);
        if (!(sy > 1e-14)) {
            return false;
        }
        double[] hy = new double[k];
        for (int i = 0; i < k; i++) {
            hy[i] = dot(h[i], y);
        }
        double yhy = dot(y, hy);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                h[i][j] += (1 + yhy / sy) * s[i] * s[j] / sy - (hy[i] * s[j] + s[i] * hy[j]) / sy;
            }
        }
        return true;
    }

    /** Finishes at an inner optimum by Newton steps with second derivatives by differences of the first. */
    double[] polish(double[] found) {
        int k = found.length;
        double[] x = found;
        for (int step = 0; step < 8; step++) {
            double[] gradient = gradient(x);
            double[][] hessian = new double[k][k];
            for (int j = 0; j < k; j++) {
                double[] unit = new double[k];
                unit[j] = 1;
                double[] up = gradient(plus(x, unit, 1e-5));
                double[] down = gradient(plus(x, unit, -1e-5));
                for (int i = 0; i < k; i++) {
                    hessian[i][j] += (up[i] - down[i]) / 4e-5;
                    hessian[j][i] += (up[i] - down[i]) / 4e-5;
                }
            }
            Optional<Matrix> curvature = Matrix.of(hessian);
            if (curvature.isEmpty()) {
                return x;
            }
            double[] change = curvature.get().solve(gradient);
            double[] next = plus(x, change, -1);
            if (largest(change) > 0.1 || (largest(gradient(next)) > largest(gradient) && largest(gradient) < 1e-12)) {
                return x;
            }
            x = next;
            if (largest(change) < 1e-13) {
                return x;
            }
        }
        return x;
    }

    private static double[][] identity(int k) {
        double[][] identity = new double[k][k];
        for (int i = 0; i < k; i++) {
            identity[i][i] = 1;
        }
        return identity;
    }

    private static double[] plus(double[] a, double[] b, double scale) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + scale * b[i];
        }
        return sum;
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    private static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            largest = Math.max(largest, Math.abs(value));
        }
        return largest;
    }
}

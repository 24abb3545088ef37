package org.coachingtoolkit.core.analytics.reliability;

import java.util.Arrays;
import java.util.Optional;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.Matrix;
import org.jspecify.annotations.Nullable;

/** Finds the loadings of one factor on a correlation matrix: loadings, or the reason why there are none. */
final class FactorFit {
    private static final int MOST_STEPS = 500;
    private static final double SETTLED = 1e-14;

    private final double @Nullable [] loadings;
    private final @Nullable UndefinedReason reason;

    private FactorFit(double @Nullable [] loadings, @Nullable UndefinedReason reason) {
        this.loadings = loadings;
        this.reason = reason;
    }

    double @Nullable [] loadings() {
        return loadings;
    }

    @Nullable UndefinedReason reason() {
        return reason;
    }

    private static FactorFit none(UndefinedReason reason) {
        return new FactorFit(null, reason);
    }

    private static FactorFit of(double[] loadings) {
        for (double loading : loadings) {
            if (!(Math.abs(loading) < 1)) {
                return none(UndefinedReason.HEYWOOD_CASE);
            }
        }
        double sum = Arrays.stream(loadings).sum();
        return new FactorFit(
                sum < 0 ? Arrays.stream(loadings).map(loading -> -loading).toArray() : loadings, null);
    }

    /**
     * Minimises the sum of (r<sub>ij</sub> - l<sub>i</sub>l<sub>j</sub>)&sup2; over i &lt; j by Newton steps, damped as
     * Levenberg (1944) has it.
     */
    static FactorFit minimumResidual(double[][] r) {
        double[] l = start(r);
        double loss = residual(r, l);
        double damping = 1e-3;
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = residualGradient(r, l);
            Optional<Matrix> hessian = Matrix.of(residualHessian(r, l, damping));
            if (hessian.isEmpty()) {
                damping = Math.max(1e-3, damping * 10);
                continue;
            }
            double[] change = hessian.get().solve(gradient);
            double[] next = minus(l, change);
            double nextLoss = residual(r, next);
            if (largest(change) < SETTLED) {
                return of(next);
            }
            if (nextLoss <= loss * (1 + 1e-14)) {
                l = next;
                loss = nextLoss;
                damping = damping < 1e-12 ? 0 : damping / 100;
            } else {
                damping = Math.max(1e-6, damping * 10);
            }
        }
        return none(UndefinedReason.NOT_CONVERGED);
    }

    /**
     * Minimises ln|S| + tr(R S<sup>-1</sup>), S = ll' + diag(psi), by scoring with the expected second derivatives
     * (J&ouml;reskog 1969). The model has no scale, so correlations do.
     */
    static FactorFit maximumLikelihood(double[][] r) {
        if (Matrix.of(r).isEmpty()) {
            return none(UndefinedReason.SINGULAR_MATRIX);
        }
        int k = r.length;
        double[] l = start(r);
        double[] psi = Arrays.stream(l)
                .map(loading -> Math.max(0.1, 1 - loading * loading))
                .toArray();
        double loss = likelihoodLoss(r, l, psi);
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<double[]> found = scoringStep(r, l, psi);
            if (found.isEmpty()) {
                return none(UndefinedReason.NOT_CONVERGED);
            }
            double[] change = found.get();
            double scale = 1;
            while (true) {
                double[] nextL = new double[k];
                double[] nextPsi = new double[k];
                boolean inside = true;
                for (int i = 0; i < k; i++) {
                    nextL[i] = l[i] - scale * change[i];
                    nextPsi[i] = psi[i] - scale * change[k + i];
                    inside &= nextPsi[i] > 0;
                }
                double nextLoss = inside ? likelihoodLoss(r, nextL, nextPsi) : Double.POSITIVE_INFINITY;
                if (nextLoss <= loss + 1e-13 * Math.abs(loss)) {
                    l = nextL;
                    psi = nextPsi;
                    loss = nextLoss;
                    break;
                }
                scale /= 2;
                if (scale < 1e-12) {
                    return none(UndefinedReason.HEYWOOD_CASE);
                }
            }
            if (largest(change) * scale < 1e-13) {
                return scale < 1 ? none(UndefinedReason.HEYWOOD_CASE) : of(l);
            }
            if (Arrays.stream(psi).min().orElse(0) < 1e-7) {
                return none(UndefinedReason.HEYWOOD_CASE);
            }
        }
        return none(UndefinedReason.NOT_CONVERGED);
    }

    /** Returns one centroid step and some of alternating least squares from it. */
    private static double[] start(double[][] r) {
        int k = r.length;
        double[] l = new double[k];
        Arrays.fill(l, 0.5);
        for (int step = 0; step < 30; step++) {
            double[] next = new double[k];
            for (int i = 0; i < k; i++) {
                double cross = 0;
                double squares = 0;
                for (int j = 0; j < k; j++) {
                    if (j != i) {
                        cross += r[i][j] * l[j];
                        squares += l[j] * l[j];
                    }
                }
                next[i] = squares == 0 ? 0 : Math.max(-0.95, Math.min(0.95, cross / squares));
                l[i] = (l[i] + next[i]) / 2;
            }
        }
        return l;
    }

    private static double residual(double[][] r, double[] l) {
        double sum = 0;
        for (int i = 0; i < l.length; i++) {
            for (int j = 0; j < i; j++) {
                double d = r[i][j] - l[i] * l[j];
                sum += d * d;
            }
        }
        return sum;
    }

    private static double[] residualGradient(double[][] r, double[] l) {
        double[] gradient = new double[l.length];
        for (int i = 0; i < l.length; i++) {
            for (int j = 0; j < l.length; j++) {
                if (j != i) {
                    gradient[i] += (l[i] * l[j] - r[i][j]) * l[j];
                }
            }
        }
        return gradient;
    }

    private static double[][] residualHessian(double[][] r, double[] l, double damping) {
        int k = l.length;
        double[][] hessian = new double[k][k];
        for (int i = 0; i < k; i++) {
            hessian[i][i] = damping;
            for (int j = 0; j < k; j++) {
                if (j != i) {
                    hessian[i][i] += l[j] * l[j];
                    hessian[i][j] = 2 * l[i] * l[j] - r[i][j];
                }
            }
        }
        return hessian;
    }

    private static double likelihoodLoss(double[][] r, double[] l, double[] psi) {
        double[] scaled = new double[l.length];
        double quadratic = 1;
        double loss = 0;
        for (int i = 0; i < l.length; i++) {
            scaled[i] = l[i] / psi[i];
            quadratic += l[i] * scaled[i];
            loss += Math.log(psi[i]) + r[i][i] / psi[i];
        }
        double cross = 0;
        for (int i = 0; i < l.length; i++) {
            for (int j = 0; j < l.length; j++) {
                cross += scaled[i] * r[i][j] * scaled[j];
            }
        }
        return loss + Math.log(quadratic) - cross / quadratic;
    }

    /** Returns the change of loadings and uniquenesses, to be subtracted. */
    private static Optional<double[]> scoringStep(double[][] r, double[] l, double[] psi) {
        int k = l.length;
        double[][] inverse = inverse(l, psi);
        double[] u = times(inverse, l);
        double quadratic = 0;
        for (int i = 0; i < k; i++) {
            quadratic += l[i] * u[i];
        }
        // omega = S^-1 (S - R) S^-1
        double[][] omega = product(product(inverse, r), inverse);
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                omega[i][j] = inverse[i][j] - omega[i][j];
            }
        }
        double[] along = times(omega, l);
        double[] gradient = new double[2 * k];
        double[][] hessian = new double[2 * k][2 * k];
        for (int i = 0; i < k; i++) {
            gradient[i] = 2 * along[i];
            gradient[k + i] = omega[i][i];
            for (int j = 0; j < k; j++) {
                hessian[i][j] = 2 * (inverse[i][j] * quadratic + u[i] * u[j]);
                hessian[i][k + j] = 2 * inverse[i][j] * u[j];
                hessian[k + j][i] = hessian[i][k + j];
                hessian[k + i][k + j] = inverse[i][j] * inverse[i][j];
            }
        }
        return Matrix.of(hessian).map(matrix -> matrix.solve(gradient));
    }

    private static double[][] inverse(double[] l, double[] psi) {
        int k = l.length;
        double quadratic = 1;
        for (int i = 0; i < k; i++) {
            quadratic += l[i] * l[i] / psi[i];
        }
        double[][] inverse = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int j = 0; j < k; j++) {
                inverse[i][j] = (i == j ? 1 / psi[i] : 0) - l[i] / psi[i] * (l[j] / psi[j]) / quadratic;
            }
        }
        return inverse;
    }

    private static double[][] product(double[][] a, double[][] b) {
        int k = a.length;
        double[][] product = new double[k][k];
        for (int i = 0; i < k; i++) {
            for (int m = 0; m < k; m++) {
                for (int j = 0; j < k; j++) {
                    product[i][j] += a[i][m] * b[m][j];
                }
            }
        }
        return product;
    }

    private static double[] times(double[][] a, double[] x) {
        return Arrays.stream(a)
                .mapToDouble(row -> {
                    double sum = 0;
                    for (int j = 0; j < x.length; j++) {
                        sum += row[j] * x[j];
                    }
                    return sum;
                })
                .toArray();
    }

    private static double[] minus(double[] a, double[] b) {
        double[] difference = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            difference[i] = a[i] - b[i];
        }
        return difference;
    }

    private static double largest(double[] values) {
        return Arrays.stream(values).map(Math::abs).max().orElse(0);
    }
}

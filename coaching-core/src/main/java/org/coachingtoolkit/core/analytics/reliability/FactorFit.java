package org.coachingtoolkit.core.analytics.reliability;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.Matrix;
import org.jspecify.annotations.Nullable;

/** Finds the loadings of one factor on a correlation matrix: loadings, or the reason why there are none. */
final class FactorFit {
    private static final int MOST_STEPS = 500;
    private static final double SETTLED = 1e-14;
    /** How flat the function must be where it is called least. */
    private static final double FLAT = 1e-7;
    /** A loading that goes so far does not come back. */
    private static final double BEYOND = 50;

    private static final int FEW_ITEMS = 15;
    private static final int MANY_STARTS = 8;
    private static final int FEW_STARTS = 1;

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
     * Levenberg (1944) has it, from several starts.
     */
    static FactorFit minimumResidual(double[][] r) {
        double @Nullable [] best = null;
        for (double[] start : loadingStarts(r)) {
            double[] l = leastResidual(r, start);
            if (best == null || residual(r, l) < residual(r, best) - 1e-12) {
                best = l;
            }
        }
        if (best == null || largest(best) >= 1) {
            return none(UndefinedReason.HEYWOOD_CASE);
        }
        return largest(residualGradient(r, best)) < FLAT ? of(best) : none(UndefinedReason.NOT_CONVERGED);
    }

    /** Goes down from a start as far as the residuals do; stops where a loading is far beyond 1. */
    private static double[] leastResidual(double[][] r, double[] start) {
        double[] l = start;
        double loss = residual(r, l);
        double damping = 1e-3;
        for (int step = 0; step < MOST_STEPS && largest(l) < BEYOND; step++) {
            Optional<Matrix> hessian = Matrix.of(residualHessian(r, l, damping));
            if (hessian.isEmpty()) {
                damping = Math.max(1e-3, damping * 10);
                continue;
            }
            double[] change = hessian.get().solve(residualGradient(r, l));
            double[] next = minus(l, change);
            double nextLoss = residual(r, next);
            if (nextLoss <= loss * (1 + 1e-14)) {
                l = next;
                loss = nextLoss;
                damping = damping < 1e-12 ? 0 : damping / 100;
            } else {
                damping = Math.max(1e-6, damping * 10);
            }
            if (largest(change) < SETTLED || damping > 1e12) {
                break;
            }
        }
        return l;
    }

    /**
     * Maximises the likelihood over the uniquenesses, for which the loadings follow from the first eigenvector (J&ouml;reskog
     * 1967): steps of Broyden, Fletcher, Goldfarb and Shanno from several starts, and a finish of Newton. The model has no
     * scale, so correlations do. A uniqueness that falls to its lower bound is a Heywood case.
     */
    static FactorFit maximumLikelihood(double[][] r) {
        if (Matrix.of(r).isEmpty()) {
            return none(UndefinedReason.SINGULAR_MATRIX);
        }
        OneFactorLikelihood likelihood = new OneFactorLikelihood(r);
        double @Nullable [] best = null;
        double least = Double.POSITIVE_INFINITY;
        for (double[] start : uniquenessStarts(r)) {
            double[] found = likelihood.minimise(start);
            double loss = likelihood.loss(found);
            if (loss < least - 1e-10) {
                least = loss;
                best = found;
            }
        }
        if (best == null) {
            return none(UndefinedReason.NOT_CONVERGED);
        }
        if (likelihood.isOnBound(best)) {
            return none(UndefinedReason.HEYWOOD_CASE);
        }
        double[] polished = likelihood.polish(best);
        return largest(likelihood.gradient(polished)) < FLAT
                ? of(likelihood.loadings(polished))
                : none(UndefinedReason.NOT_CONVERGED);
    }

    /** Returns starts: alternating least squares, all loadings alike, and some by chance, always the same. */
    private static List<double[]> loadingStarts(double[][] r) {
        int k = r.length;
        List<double[]> starts = new ArrayList<>(List.of(start(r)));
        SplittableRandom random = new SplittableRandom(k);
        for (int i = 0; i < (k <= FEW_ITEMS ? MANY_STARTS : FEW_STARTS); i++) {
            starts.add(random.doubles(k, -0.9, 0.9).toArray());
        }
        return starts;
    }

    /** Returns starts as logarithms of uniquenesses: from multiple correlations, all alike, and some by chance. */
    private static List<double[]> uniquenessStarts(double[][] r) {
        int k = r.length;
        double[][] inverse = Matrix.of(r).orElseThrow().inverse();
        List<double[]> starts = new ArrayList<>();
        double[] multiple = new double[k];
        double[] alike = new double[k];
        for (int i = 0; i < k; i++) {
            multiple[i] = Math.log(Math.max(0.01, (1 - 0.5 / k) / inverse[i][i]));
            alike[i] = Math.log(0.5);
        }
        starts.add(multiple);
        starts.add(alike);
        SplittableRandom random = new SplittableRandom(k);
        for (int i = 0; i < (k <= FEW_ITEMS ? MANY_STARTS : FEW_STARTS); i++) {
            starts.add(random.doubles(k, Math.log(0.02), 0).toArray());
        }
        return starts;
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

package org.coachingtoolkit.core.analytics.reliability;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.Matrix;

/**
 * The Rasch model of items that are solved or not, by conditional maximum likelihood (Andersen 1972): difficulties that
 * do not depend on who answered. Item totals and the distribution of raw scores are all it needs.
 *
 * @param difficulties the difficulty of each item in logits, their sum being 0
 */
public record RaschModel(List<Estimate> difficulties) {
    private static final int MOST_STEPS = 100;

    /** Copies the list. */
    public RaschModel {
        difficulties = List.copyOf(requireNonNull(difficulties, "difficulties"));
    }

    /**
     * Fits the model. People who solved nothing or everything say nothing about difficulties and do not count.
     *
     * @param solved how many people solved each item
     * @param rawScores how many people have each raw score, from 0 to the number of items
     * @throws IllegalArgumentException if the raw scores do not sum up to the totals of the items
     */
    public static RaschModel fit(long[] solved, long[] rawScores) {
        int k = solved.length;
        if (rawScores.length != k + 1 || Arrays.stream(solved).sum() != weighted(rawScores)) {
            throw new IllegalArgumentException("raw scores must be 0.." + k + " and sum up to the totals of the items");
        }
        long n = Arrays.stream(rawScores, 1, k).sum();
        long[] totals = Arrays.stream(solved).map(total -> total - rawScores[k]).toArray();
        if (k < 2) {
            return none(UndefinedReason.TOO_FEW_VARIABLES, k, n);
        }
        if (n < 1 || Arrays.stream(totals).anyMatch(total -> total <= 0 || total >= n)) {
            return none(n < 1 ? UndefinedReason.TOO_FEW_OBSERVATIONS : UndefinedReason.NO_VARIATION, k, n);
        }
        double[] easiness = Arrays.stream(totals)
                .mapToDouble(total -> Math.log((double) total / (n - total)))
                .toArray();
        centre(easiness);
        for (int step = 0; step < MOST_STEPS; step++) {
            double[] gradient = new double[k];
            double[][] information = new double[k][k];
            derivatives(easiness, totals, rawScores, gradient, information);
            // the information is singular along a common shift; a constant added there leaves the step free of shift
            for (double[] row : information) {
                for (int j = 0; j < k; j++) {
                    row[j] += 1;
                }
            }
            double[] change =
                    Matrix.of(information).map(matrix -> matrix.solve(gradient)).orElse(null);
            if (change == null) {
                return none(UndefinedReason.NOT_CONVERGED, k, n);
            }
            double largest = 0;
            for (int i = 0; i < k; i++) {
                double limited = Math.max(-1, Math.min(1, change[i]));
                easiness[i] += limited;
                largest = Math.max(largest, Math.abs(limited));
            }
            centre(easiness);
            if (largest < 1e-12) {
                List<Estimate> difficulties = new ArrayList<>();
                for (double value : easiness) {
                    difficulties.add(Estimate.of(-value, n));
                }
                return new RaschModel(difficulties);
            }
        }
        return none(UndefinedReason.NOT_CONVERGED, k, n);
    }

    private static void derivatives(
            double[] easiness, long[] totals, long[] rawScores, double[] gradient, double[][] information) {
        int k = easiness.length;
        double[] e = Arrays.stream(easiness).map(Math::exp).toArray();
        double[] all = symmetric(e, -1, -1);
        double[][] withoutOne = new double[k][];
        for (int i = 0; i < k; i++) {
            withoutOne[i] = symmetric(e, i, -1);
            gradient[i] = totals[i];
        }
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                double[] withoutBoth = i == j ? withoutOne[i] : symmetric(e, i, j);
                double sum = 0;
                for (int score = 1; score < k; score++) {
                    if (rawScores[score] == 0) {
                        continue;
                    }
                    double pi = e[i] * withoutOne[i][score - 1] / all[score];
                    double pj = e[j] * withoutOne[j][score - 1] / all[score];
                    double both = i == j ? pi : score < 2 ? 0 : e[i] * e[j] * withoutBoth[score - 2] / all[score];
                    sum += rawScores[score] * (both - pi * pj);
                    if (i == j) {
                        gradient[i] -= rawScores[score] * pi;
                    }
                }
                information[i][j] = sum;
                information[j][i] = sum;
            }
        }
    }

    /** Returns the elementary symmetric functions of the easinesses, leaving out up to two items. */
    private static double[] symmetric(double[] e, int leftOut, int alsoLeftOut) {
        double[] gamma = new double[e.length + 1];
        gamma[0] = 1;
        int taken = 0;
        for (int i = 0; i < e.length; i++) {
            if (i != leftOut && i != alsoLeftOut) {
                taken++;
                for (int score = taken; score > 0; score--) {
                    gamma[score] += e[i] * gamma[score - 1];
                }
            }
        }
        return gamma;
    }

    private static void centre(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        for (int i = 0; i < values.length; i++) {
            values[i] -= mean;
        }
    }

    private static long weighted(long[] rawScores) {
        long sum = 0;
        for (int score = 0; score < rawScores.length; score++) {
            sum += score * rawScores[score];
        }
        return sum;
    }

    private static RaschModel none(UndefinedReason reason, int items, long n) {
        return new RaschModel(Collections.nCopies(items, Estimate.undefined(reason, n)));
    }
}

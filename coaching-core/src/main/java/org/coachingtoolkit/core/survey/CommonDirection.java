package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of some items run against the most of them: those whose weight in the first principal component of the standardised
 * answers has the other sign. Their correlation with the sum of the rest would not do: where two of five are reversed, a third
 * goes against a rest that is mixed.
 */
final class CommonDirection {
    private static final int STEPS = 60;

    private final List<List<Double>> answers;
    private final double[][] standard;
    private final boolean[] against;

    /**
     * @param answers by item the answers of all people; {@code null} where one is missing
     */
    CommonDirection(List<List<Double>> answers) {
        this.answers = answers;
        standard = new double[answers.size()][];
        for (int i = 0; i < standard.length; i++) {
            standard[i] = standardised(answers.get(i));
        }
        double[] weights = weights();
        double positive = 0;
        double sum = 0;
        for (double weight : weights) {
            positive += weight > 0 ? 1 : weight < 0 ? -1 : 0;
            sum += weight;
        }
        boolean up = positive > 0 || (positive == 0 && sum >= 0);
        against = new boolean[weights.length];
        for (int i = 0; i < weights.length; i++) {
            against[i] = up ? weights[i] < 0 : weights[i] > 0;
        }
    }

    /** Returns answers less their mean over their length; a missing one is in the middle. */
    private static double[] standardised(List<Double> of) {
        double mean = of.stream()
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .average()
                .orElse(0);
        double[] standard = new double[of.size()];
        for (int i = 0; i < standard.length; i++) {
            Double answer = of.get(i);
            standard[i] = answer == null ? 0 : answer - mean;
        }
        double length = length(standard);
        for (int i = 0; i < standard.length; i++) {
            standard[i] = length == 0 ? 0 : standard[i] / length;
        }
        return standard;
    }

    private static double length(double[] of) {
        return Math.sqrt(Arrays.stream(of).map(x -> x * x).sum());
    }

    /** Returns the weights of the first component, by repeated multiplication from the correlations with the first item that differs. */
    private double[] weights() {
        double[] weights = new double[standard.length];
        double[] scores = Arrays.stream(standard)
                .filter(item -> length(item) > 0)
                .findFirst()
                .orElseGet(() -> new double[0]);
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < weights.length; i++) {
                double sum = 0;
                for (int row = 0; row < scores.length; row++) {
                    sum += standard[i][row] * scores[row];
                }
                weights[i] = sum;
            }
            double length = length(weights);
            double[] next = new double[scores.length];
            for (int i = 0; i < weights.length && length > 0; i++) {
                weights[i] /= length;
                for (int row = 0; row < next.length; row++) {
                    next[row] += standard[i][row] * weights[i];
                }
            }
            scores = next;
        }
        return weights;
    }

    boolean isAgainst(int item) {
        return against[item];
    }

    /** Returns by person the mean of what the other items say, those that run against the most turned round. */
    List<@Nullable Double> rest(int item) {
        int people = answers.get(item).size();
        List<@Nullable Double> rest = new ArrayList<>();
        for (int row = 0; row < people; row++) {
            double sum = 0;
            int count = 0;
            for (int i = 0; i < answers.size(); i++) {
                Double answer = answers.get(i).get(row);
                if (i != item && answer != null) {
                    sum += against[i] ? -standard[i][row] : standard[i][row];
                    count++;
                }
            }
            rest.add(count == 0 ? null : sum / count);
        }
        return rest;
    }
}

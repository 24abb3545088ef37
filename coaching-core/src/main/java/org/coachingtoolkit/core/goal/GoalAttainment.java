package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.Stream;

/**
 * How far one goal was reached, on the scale of goal attainment scaling (Kiresuk and Sherman 1968), for the stages of
 * monitoring and analysing results.
 *
 * @param level how far
 * @param weight how much the goal counts beside others, positive
 */
public record GoalAttainment(AttainmentLevel level, double weight) {
    /** The correlation between goals that the authors of the scale assume. */
    public static final double USUAL_CORRELATION = 0.3;

    /**
     * Checks the weight.
     *
     * @throws IllegalArgumentException if the weight is not positive and finite
     */
    public GoalAttainment {
        requireNonNull(level, "level");
        if (!(weight > 0 && Double.isFinite(weight))) {
            throw new IllegalArgumentException("weight must be positive: " + weight);
        }
    }

    /** Returns the attainment of those goals of which it is known, each of weight 1, in their order. */
    public static List<GoalAttainment> of(List<Goal> goals) {
        return requireNonNull(goals, "goals").stream()
                .map(Goal::attained)
                .flatMap(Stream::ofNullable)
                .map(level -> new GoalAttainment(level, 1))
                .toList();
    }

    /**
     * Returns the T score of several goals together: {@code 50 + 10 Σwx / √((1-ρ)Σw² + ρ(Σw)²)}.
     *
     * <p>It is 50 if every goal was reached as expected; with the usual correlation 30 to 70 for one goal, 22.6 to 77.4 for
     * three of equal weight. The levels are ordinal and the formula takes them as an interval scale, which is its known
     * weakness.
     *
     * @param correlation the correlation ρ supposed between goals, 0 to 1
     * @throws IllegalArgumentException if there are no goals, or the correlation is out of range
     */
    public static double tScore(List<GoalAttainment> attainments, double correlation) {
        if (requireNonNull(attainments, "attainments").isEmpty()) {
            throw new IllegalArgumentException("attainments must not be empty");
        }
        if (!(correlation >= 0 && correlation <= 1)) {
            throw new IllegalArgumentException("correlation must be 0 to 1: " + correlation);
        }
        double weighted = 0;
        double weights = 0;
        double squares = 0;
        for (GoalAttainment attainment : attainments) {
            weighted += attainment.weight * attainment.level.score();
            weights += attainment.weight;
            squares += attainment.weight * attainment.weight;
        }
        return 50 + 10 * weighted / Math.sqrt((1 - correlation) * squares + correlation * weights * weights);
    }
}

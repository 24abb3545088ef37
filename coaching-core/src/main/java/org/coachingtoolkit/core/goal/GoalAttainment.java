package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How far one goal was reached, on the scale of goal attainment scaling (Kiresuk and Sherman 1968), for the stages of
 * monitoring and analysing results.
 *
 * @param goal the goal
 * @param level from -2, much less than expected, over 0, as expected, to 2, much more than expected
 * @param weight how much the goal counts beside others, 1 to 1000
 */
public record GoalAttainment(GoalId goal, int level, int weight) {
    /** The correlation between goals that the authors of the scale assume. */
    public static final double RHO = 0.3;

    private static final int MOST_WEIGHT = 1000;

    /**
     * Checks level and weight.
     *
     * @throws IllegalArgumentException if the level is not -2 to 2, or the weight is not 1 to 1000
     */
    public GoalAttainment {
        requireNonNull(goal, "goal");
        if (level < -2 || level > 2) {
            throw new IllegalArgumentException("level must be -2 to 2: " + level);
        }
        if (weight < 1 || weight > MOST_WEIGHT) {
            throw new IllegalArgumentException("weight must be 1 to " + MOST_WEIGHT + ": " + weight);
        }
    }

    /** Returns the attainment of a goal of weight 1. */
    public static GoalAttainment of(GoalId goal, int level) {
        return new GoalAttainment(goal, level, 1);
    }

    /**
     * Returns the T score of several goals together: {@code 50 + 10 Σwx / √((1-ρ)Σw² + ρ(Σw)²)} with ρ = {@value #RHO}.
     *
     * <p>It is 50 if every goal was reached as expected; 30 to 70 for one goal, 22.6 to 77.4 for three of equal weight. The
     * levels are ordinal and the formula takes them as an interval scale, which is its known weakness.
     *
     * @throws IllegalArgumentException if there are no goals
     */
    public static double tScore(List<GoalAttainment> attainments) {
        requireNonNull(attainments, "attainments");
        if (attainments.isEmpty()) {
            throw new IllegalArgumentException("attainments must not be empty");
        }
        long weighted = 0;
        long weights = 0;
        long squares = 0;
        for (GoalAttainment attainment : attainments) {
            weighted += (long) attainment.weight * attainment.level;
            weights += attainment.weight;
            squares += (long) attainment.weight * attainment.weight;
        }
        return 50 + 10 * weighted / Math.sqrt((1 - RHO) * squares + RHO * weights * weights);
    }
}

package org.coachingtoolkit.core.analytics.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.UndefinedReason;

/** Goal attainment scaling: one score of goals that each have five levels of their own (Kiresuk and Sherman 1968). */
public final class GoalAttainment {
    /** The correlation between goals that Kiresuk and Sherman suppose. */
    public static final double USUAL_CORRELATION = 0.3;

    private GoalAttainment() {}

    /**
     * One goal and what became of it.
     *
     * @param attained from -2, much less than expected, over 0, as expected, to 2, much more
     * @param weight how much the goal matters against the others, positive
     */
    public record Goal(int attained, double weight) {
        /**
         * Checks the ranges.
         *
         * @throws IllegalArgumentException if a number is out of range
         */
        public Goal {
            if (attained < -2 || attained > 2) {
                throw new IllegalArgumentException("attained must be in -2..2: " + attained);
            }
            if (!(weight > 0 && Double.isFinite(weight))) {
                throw new IllegalArgumentException("weight must be positive: " + weight);
            }
        }
    }

    /**
     * Returns the T score, 50 + 10 &Sigma;wx / &radic;((1-rho) &Sigma;w&sup2; + rho (&Sigma;w)&sup2;); 50 if all was
     * attained as expected. Undefined without goals.
     *
     * @param correlation the correlation rho supposed between goals, from 0 to 1
     * @throws IllegalArgumentException if it is out of range
     */
    public static Estimate tScore(List<Goal> goals, double correlation) {
        requireNonNull(goals, "goals");
        if (!(correlation >= 0 && correlation <= 1)) {
            throw new IllegalArgumentException("correlation must be in 0..1: " + correlation);
        }
        if (goals.isEmpty()) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, 0);
        }
        double weighted = 0;
        double squares = 0;
        double weights = 0;
        for (Goal goal : goals) {
            weighted += goal.weight() * goal.attained();
            squares += goal.weight() * goal.weight();
            weights += goal.weight();
        }
        return Estimate.of(
                50 + 10 * weighted / Math.sqrt((1 - correlation) * squares + correlation * weights * weights),
                goals.size());
    }
}

package org.coachingtoolkit.core.analytics;

/**
 * A confidence interval.
 *
 * @param lower the lower limit
 * @param upper the upper limit, not below the lower one
 * @param level the confidence level, such as 0.95
 */
public record Interval(double lower, double upper, double level) {
    /**
     * Checks the order of the limits and the level.
     *
     * @throws IllegalArgumentException if a limit is not finite, the limits are in the wrong order or the level is not
     *     between 0 and 1
     */
    public Interval {
        if (!(lower <= upper) || Double.isInfinite(lower) || Double.isInfinite(upper)) {
            throw new IllegalArgumentException("limits must be finite and in order: " + lower + ", " + upper);
        }
        requireLevel(level);
    }

    /**
     * Returns the level if it is one.
     *
     * @throws IllegalArgumentException if the level is not between 0 and 1, both excluded
     */
    public static double requireLevel(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("level must be between 0 and 1: " + level);
        }
        return level;
    }
}

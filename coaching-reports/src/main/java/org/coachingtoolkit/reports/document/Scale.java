package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/**
 * The scale of a {@link Chart}'s figures.
 *
 * @param min the figure at the centre or the foot
 * @param max the figure at the rim or the top, above {@code min}
 * @param step the distance between the lines of the grid, positive; at most 50 of them
 */
public record Scale(BigDecimal min, BigDecimal max, BigDecimal step) {
    private static final BigDecimal MAX_STEPS = BigDecimal.valueOf(50);

    /** Checks the order of the ends and the number of steps. */
    public Scale {
        requireNonNull(min, "min");
        requireNonNull(max, "max");
        requireNonNull(step, "step");
        if (min.compareTo(max) >= 0) {
            throw new IllegalArgumentException("min must be less than max: " + min + ", " + max);
        }
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("step must be positive: " + step);
        }
        if (max.subtract(min).compareTo(step.multiply(MAX_STEPS)) > 0) {
            throw new IllegalArgumentException(
                    "step must divide the scale into 50 parts at most: " + min + ", " + max + ", " + step);
        }
    }

    /** Returns a scale of whole numbers with a line at each of them. */
    public static Scale of(int min, int max) {
        return new Scale(BigDecimal.valueOf(min), BigDecimal.valueOf(max), BigDecimal.ONE);
    }

    /** Returns whether a figure lies on the scale, its ends included. */
    public boolean contains(BigDecimal value) {
        return value.compareTo(min) >= 0 && value.compareTo(max) <= 0;
    }
}

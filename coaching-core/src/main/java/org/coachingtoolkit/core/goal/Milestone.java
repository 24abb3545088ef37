package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A point on the way to a goal.
 *
 * @param on the day
 * @param description what will be seen on that day
 * @param value the value of the goal's numeric measure by then; {@code null} where there is none
 */
public record Milestone(
        LocalDate on, String description, @Nullable BigDecimal value) {
    /**
     * Normalises the value, so that 1.0 and 1.00 are one value.
     *
     * @throws IllegalArgumentException if the description is blank
     */
    public Milestone {
        requireNonNull(on, "on");
        if (requireNonNull(description, "description").isBlank()) {
            throw new IllegalArgumentException("description must not be blank");
        }
        if (value != null) {
            value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        }
    }
}

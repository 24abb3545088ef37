package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * The time that a goal takes, and the time that the teacher has for it.
 *
 * @param weekly what the goal needs in a week, positive, at most 168 hours
 * @param capacity what the teacher can give in a week, positive, at most 168 hours
 */
public record Effort(Duration weekly, Duration capacity) {
    private static final Duration WEEK = Duration.ofDays(7);

    /**
     * Checks both lengths.
     *
     * @throws IllegalArgumentException if a length is not positive or longer than a week
     */
    public Effort {
        requireLength("weekly", weekly);
        requireLength("capacity", capacity);
    }

    private static void requireLength(String name, Duration length) {
        if (requireNonNull(length, name).isNegative() || length.isZero() || length.compareTo(WEEK) > 0) {
            throw new IllegalArgumentException(name + " must be positive and at most 168 hours: " + length);
        }
    }
}

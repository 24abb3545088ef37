package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.people.CoachId;

/**
 * How many sessions a coach-consultant can lead.
 *
 * @param coach the coach
 * @param perDay the most sessions on one day, 1 to 24
 * @param perWeek the most sessions from Monday to Sunday, 1 to 168
 */
public record CoachCapacity(CoachId coach, int perDay, int perWeek) {
    /**
     * Checks both numbers.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public CoachCapacity {
        requireNonNull(coach, "coach");
        if (perDay < 1 || perDay > 24) {
            throw new IllegalArgumentException("perDay must be 1 to 24: " + perDay);
        }
        if (perWeek < 1 || perWeek > 168) {
            throw new IllegalArgumentException("perWeek must be 1 to 168: " + perWeek);
        }
    }
}

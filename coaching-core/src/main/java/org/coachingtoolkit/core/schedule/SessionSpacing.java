package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.SessionFrequency;

/**
 * How many days may lie between two sessions for one goal, counted from day to day: Monday to the next Monday is 7.
 *
 * @param goal the goal
 * @param leastDays the fewest days, 1 to 366
 * @param mostDays the most days, from {@code leastDays} to 366
 */
public record SessionSpacing(GoalId goal, int leastDays, int mostDays) {
    /**
     * Checks both numbers.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public SessionSpacing {
        requireNonNull(goal, "goal");
        if (leastDays < 1 || leastDays > 366) {
            throw new IllegalArgumentException("leastDays must be 1 to 366: " + leastDays);
        }
        if (mostDays < leastDays || mostDays > 366) {
            throw new IllegalArgumentException("mostDays must be " + leastDays + " to 366: " + mostDays);
        }
    }

    /**
     * Returns the spacing that goes with a frequency where nothing else was agreed: its even distance, two fifths less
     * or more. Once a week gives 5 to 9 days, three times a month 6 to 14.
     */
    public static SessionSpacing of(GoalId goal, SessionFrequency frequency) {
        requireNonNull(frequency, "frequency");
        int even = frequency.intervalDays();
        int leeway = even * 2 / 5;
        return new SessionSpacing(goal, even - leeway, even + leeway);
    }
}

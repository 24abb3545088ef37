package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

/**
 * How often teacher and coach-consultant meet (clause IV.2).
 *
 * @param sessions the number of sessions in each span, 1 to 20
 * @param per the span
 */
public record SessionFrequency(int sessions, FrequencyUnit per) {
    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if the number is not 1 to 20
     */
    public SessionFrequency {
        if (sessions < 1 || sessions > 20) {
            throw new IllegalArgumentException("sessions must be 1 to 20: " + sessions);
        }
        requireNonNull(per, "per");
    }

    /** Returns the even distance between two sessions in days, at least 1. */
    public int intervalDays() {
        return Math.max(1, per.days() / sessions);
    }
}

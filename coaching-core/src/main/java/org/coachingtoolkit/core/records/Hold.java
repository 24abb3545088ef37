package org.coachingtoolkit.core.records;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What forbids to dispose of a case file although its term has run out: an inspection, a dispute, a decision to keep it
 * for good.
 *
 * @param ground why the file is held
 * @param from the first day of the hold
 * @param until its last day, not before the first; {@code null} while it has no end
 */
public record Hold(String ground, LocalDate from, @Nullable LocalDate until) {
    /**
     * Checks ground and days.
     *
     * @throws IllegalArgumentException if the ground is blank or the end is before the beginning
     */
    public Hold {
        requireNonNull(from, "from");
        if (requireNonNull(ground, "ground").isBlank()) {
            throw new IllegalArgumentException("ground must not be blank");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("until must not be before from: " + from + ", " + until);
        }
    }

    /** Returns a hold without an end. */
    public static Hold from(LocalDate from, String ground) {
        return new Hold(ground, from, null);
    }

    /** Returns whether the hold is in force on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /**
     * Returns the same hold with its last day.
     *
     * @throws IllegalArgumentException if the day is before the beginning of the hold
     */
    public Hold endingOn(LocalDate lastDay) {
        return new Hold(ground, from, requireNonNull(lastDay, "lastDay"));
    }
}

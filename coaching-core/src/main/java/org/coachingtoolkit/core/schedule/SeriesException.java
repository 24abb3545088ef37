package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * How one session of a series differs from the rule: it is cancelled, moved, or added.
 *
 * @param on the day of the session that the rule gives; {@code null} for an extra session
 * @param to day and time at which a moved or extra session begins; {@code null} if the session is cancelled
 * @param reason why; {@code null} where nobody has said
 */
public record SeriesException(
        @Nullable LocalDate on,
        @Nullable LocalDateTime to,
        @Nullable String reason) {
    /**
     * Checks that something is said.
     *
     * @throws IllegalArgumentException if neither the day nor the new time is given, or the year of the new time is not
     *     1900 to 9998
     */
    public SeriesException {
        if (on == null && to == null) {
            throw new IllegalArgumentException("on or to must be given");
        }
        if (to != null && (to.getYear() < 1900 || to.getYear() > 9998)) {
            throw new IllegalArgumentException("year of to must be 1900 to 9998: " + to);
        }
    }

    /** Returns that the session of a day is cancelled. */
    public static SeriesException cancel(LocalDate on, @Nullable String reason) {
        requireNonNull(on, "on");
        return new SeriesException(on, null, reason);
    }

    /** Returns that the session of a day is moved. */
    public static SeriesException move(LocalDate on, LocalDateTime to, @Nullable String reason) {
        requireNonNull(on, "on");
        requireNonNull(to, "to");
        return new SeriesException(on, to, reason);
    }

    /** Returns that there is an extra session. */
    public static SeriesException extra(LocalDateTime at, @Nullable String reason) {
        requireNonNull(at, "at");
        return new SeriesException(null, at, reason);
    }
}

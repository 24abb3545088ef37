package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;

/**
 * A course of further training, planned or completed.
 *
 * @param teacher who takes it
 * @param title its programme
 * @param provider who gives it; {@code null} while that is open
 * @param year the calendar year for which it is planned, 1900 to 9998
 * @param completedOn the day of its end; {@code null} before that
 * @param hours its academic hours, 1 to 10,000
 * @param document the document that shows it; {@code null} where there is none
 */
public record TrainingCourse(
        TeacherId teacher,
        String title,
        @Nullable String provider,
        int year,
        @Nullable LocalDate completedOn,
        int hours,
        @Nullable String document) {
    /**
     * Checks title, year and hours.
     *
     * @throws IllegalArgumentException if the title is blank or a number is out of its range
     */
    public TrainingCourse {
        requireNonNull(teacher, "teacher");
        if (requireNonNull(title, "title").isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        if (year < 1900 || year > 9998) {
            throw new IllegalArgumentException("year must be 1900 to 9998: " + year);
        }
        if (hours < 1 || hours > 10_000) {
            throw new IllegalArgumentException("hours must be 1 to 10000: " + hours);
        }
    }
}

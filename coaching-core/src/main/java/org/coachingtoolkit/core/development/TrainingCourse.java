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

    /** Returns a builder, with teacher, title, year and hours and nothing else. */
    public static Builder builder(TeacherId teacher, String title, int year, int hours) {
        return new Builder(teacher, title, year, hours);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(teacher, title, year, hours)
                .provider(provider)
                .completedOn(completedOn)
                .document(document);
    }

    /** Makes {@link TrainingCourse}; not thread-safe. */
    public static final class Builder {
        private TeacherId teacher;
        private String title;
        private @Nullable String provider;
        private int year;
        private @Nullable LocalDate completedOn;
        private int hours;
        private @Nullable String document;

        private Builder(TeacherId teacher, String title, int year, int hours) {
            this.teacher = requireNonNull(teacher, "teacher");
            this.title = requireNonNull(title, "title");
            this.year = year;
            this.hours = hours;
        }

        /** Sets who takes it. */
        public Builder teacher(TeacherId teacher) {
            this.teacher = teacher;
            return this;
        }

        /** Sets its programme. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** Sets who gives it. */
        public Builder provider(@Nullable String provider) {
            this.provider = provider;
            return this;
        }

        /** Sets the calendar year for which it is planned. */
        public Builder year(int year) {
            this.year = year;
            return this;
        }

        /** Sets the day of its end. */
        public Builder completedOn(@Nullable LocalDate completedOn) {
            this.completedOn = completedOn;
            return this;
        }

        /** Sets its academic hours. */
        public Builder hours(int hours) {
            this.hours = hours;
            return this;
        }

        /** Sets the document that shows it. */
        public Builder document(@Nullable String document) {
            this.document = document;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public TrainingCourse build() {
            return new TrainingCourse(teacher, title, provider, year, completedOn, hours, document);
        }
    }
}

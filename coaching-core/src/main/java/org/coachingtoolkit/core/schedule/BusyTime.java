package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.coachingtoolkit.core.common.DateRange;

/**
 * Hours at which a teacher, a coach-consultant or a room is taken: a weekly lesson, a duty on one day, a week's leave.
 *
 * <p>The hours repeat on each day that qualifies. With days of the week they qualify on those days, and only while the
 * institution works: lessons fall away in the holidays. Without days of the week they qualify on every day of the range.
 *
 * @param resource who or what is taken
 * @param days the first and last day on which the hours can be taken
 * @param weekdays the days of the week on which they are; empty for every day of the range
 * @param from the time at which they begin
 * @param to the time at which they end, after {@code from}; 00:00 is the end of the day, so that 00:00 to 00:00 is the
 *     whole day
 * @param kind how firmly they are taken
 * @param reason what takes them, as the institution writes it
 */
public record BusyTime(
        ScheduleResource resource,
        DateRange days,
        Set<DayOfWeek> weekdays,
        LocalTime from,
        LocalTime to,
        BusyKind kind,
        String reason) {
    /**
     * Checks hours and reason.
     *
     * @throws IllegalArgumentException if the hours do not end after they begin, or the reason is blank
     */
    public BusyTime {
        requireNonNull(resource, "resource");
        requireNonNull(days, "days");
        weekdays = Collections.unmodifiableSet(new TreeSet<>(weekdays));
        requireNonNull(from, "from");
        if (!requireNonNull(to, "to").equals(LocalTime.MIDNIGHT) && !to.isAfter(from)) {
            throw new IllegalArgumentException("to must be after from: " + from + " to " + to);
        }
        requireNonNull(kind, "kind");
        if (requireNonNull(reason, "reason").isBlank()) {
            throw new IllegalArgumentException("reason must not be blank");
        }
    }

    /** Returns hours taken every week on one day of the week, while the institution works. */
    public static BusyTime weekly(
            ScheduleResource resource, DateRange days, DayOfWeek weekday, LocalTime from, LocalTime to, String reason) {
        return new BusyTime(resource, days, Set.of(weekday), from, to, BusyKind.BUSY, reason);
    }

    /** Returns hours taken on one day. */
    public static BusyTime once(ScheduleResource resource, LocalDate day, LocalTime from, LocalTime to, String reason) {
        return new BusyTime(resource, DateRange.of(day, day), Set.of(), from, to, BusyKind.BUSY, reason);
    }

    /** Returns whole days taken: leave, a course, repairs. */
    public static BusyTime wholeDays(ScheduleResource resource, DateRange days, String reason) {
        return new BusyTime(resource, days, Set.of(), LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, BusyKind.BUSY, reason);
    }

    /** Returns the same hours, taken with another firmness. */
    public BusyTime with(BusyKind newKind) {
        return new BusyTime(resource, days, weekdays, from, to, newKind, reason);
    }

    /** Returns whether the hours are taken on a day. */
    public boolean appliesOn(LocalDate day, boolean schoolDay) {
        return days.contains(day) && (weekdays.isEmpty() || (schoolDay && weekdays.contains(day.getDayOfWeek())));
    }

    /** Returns whether the hours of a day share time with the half-open span from start to end. */
    public boolean overlaps(LocalDate day, LocalDateTime start, LocalDateTime end) {
        LocalDateTime until = to.equals(LocalTime.MIDNIGHT) ? day.plusDays(1).atStartOfDay() : day.atTime(to);
        return day.atTime(from).isBefore(end) && start.isBefore(until);
    }

    /** Returns a builder, with resource, days and reason and nothing else. */
    public static Builder builder(ScheduleResource resource, DateRange days, String reason) {
        return new Builder(resource, days, reason);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(resource, days, reason)
                .weekdays(weekdays)
                .from(from)
                .to(to)
                .kind(kind);
    }

    /** Makes {@link BusyTime}; not thread-safe. */
    public static final class Builder {
        private ScheduleResource resource;
        private DateRange days;
        private Set<DayOfWeek> weekdays = Set.of();
        private LocalTime from = LocalTime.MIDNIGHT;
        private LocalTime to = LocalTime.MIDNIGHT;
        private BusyKind kind = BusyKind.BUSY;
        private String reason;

        private Builder(ScheduleResource resource, DateRange days, String reason) {
            this.resource = resource;
            this.days = days;
            this.reason = reason;
        }

        /** Sets who or what is taken. */
        public Builder resource(ScheduleResource resource) {
            this.resource = resource;
            return this;
        }

        /** Sets the first and last day on which the hours can be taken. */
        public Builder days(DateRange days) {
            this.days = days;
            return this;
        }

        /** Sets the days of the week on which they are. */
        public Builder weekdays(Set<DayOfWeek> weekdays) {
            this.weekdays = weekdays;
            return this;
        }

        /** Sets the time at which they begin. */
        public Builder from(LocalTime from) {
            this.from = from;
            return this;
        }

        /** Sets the time at which they end. */
        public Builder to(LocalTime to) {
            this.to = to;
            return this;
        }

        /** Sets how firmly they are taken. */
        public Builder kind(BusyKind kind) {
            this.kind = kind;
            return this;
        }

        /** Sets what takes them. */
        public Builder reason(String reason) {
            this.reason = reason;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public BusyTime build() {
            return new BusyTime(resource, days, weekdays, from, to, kind, reason);
        }
    }
}

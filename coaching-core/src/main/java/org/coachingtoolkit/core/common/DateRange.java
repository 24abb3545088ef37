package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A span of days, both ends included, of at least one day.
 *
 * <p>Ranges have no natural order: one can begin earlier and another end later.
 *
 * @param start the first day
 * @param end the last day, not before the first
 */
public record DateRange(LocalDate start, LocalDate end) {
    /**
     * Checks the order of the ends.
     *
     * @throws IllegalArgumentException if the end is before the start
     */
    public DateRange {
        requireNonNull(start, "start");
        requireNonNull(end, "end");
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("end must not be before start: " + start + "/" + end);
        }
    }

    /** Returns the range between two days, both included. */
    public static DateRange of(LocalDate start, LocalDate end) {
        return new DateRange(start, end);
    }

    /** Returns whether the day lies in this range. */
    public boolean contains(LocalDate day) {
        requireNonNull(day, "day");
        return !day.isBefore(start) && !day.isAfter(end);
    }

    /** Returns whether every day of the other range lies in this one. */
    public boolean encloses(DateRange other) {
        requireNonNull(other, "other");
        return contains(other.start) && contains(other.end);
    }

    /** Returns whether the ranges share at least one day. */
    public boolean intersects(DateRange other) {
        requireNonNull(other, "other");
        return !other.end.isBefore(start) && !other.start.isAfter(end);
    }

    /** Returns the days that both ranges have; empty if there are none. */
    public Optional<DateRange> intersection(DateRange other) {
        requireNonNull(other, "other");
        if (!intersects(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                start.isAfter(other.start) ? start : other.start, end.isBefore(other.end) ? end : other.end));
    }

    /** Returns the number of days, at least 1. */
    public long days() {
        return ChronoUnit.DAYS.between(start, end) + 1;
    }

    /** Returns the days in order. */
    public Stream<LocalDate> stream() {
        return start.datesUntil(end.plusDays(1));
    }

    /** Returns the range in ISO form: {@code 2026-09-01/2027-05-31}. */
    @Override
    public String toString() {
        return start + "/" + end;
    }
}

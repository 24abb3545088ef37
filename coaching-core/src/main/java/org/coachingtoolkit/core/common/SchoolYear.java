package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A school year, 1 September to 31 August.
 *
 * @param startYear the calendar year of its September, 1900 to 9998
 */
public record SchoolYear(int startYear) implements Comparable<SchoolYear> {
    /**
     * Checks the year.
     *
     * @throws IllegalArgumentException if the year is not 1900 to 9998
     */
    public SchoolYear {
        if (startYear < 1900 || startYear > 9998) {
            throw new IllegalArgumentException("startYear must be 1900 to 9998: " + startYear);
        }
    }

    /** Returns the school year that a day belongs to. */
    public static SchoolYear of(LocalDate day) {
        requireNonNull(day, "day");
        return new SchoolYear(day.getMonthValue() >= Month.SEPTEMBER.getValue() ? day.getYear() : day.getYear() - 1);
    }

    /**
     * Returns the school year written as {@code 2026/27}; the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException if the text is not of that form or the second year does not follow the first
     */
    public static SchoolYear parse(String text) {
        requireNonNull(text, "text");
        if (text.length() == 7
                && text.charAt(4) == '/'
                && text.substring(0, 4).chars().allMatch(c -> c >= '0' && c <= '9')) {
            SchoolYear year = new SchoolYear(Integer.parseInt(text.substring(0, 4)));
            if (year.toString().equals(text)) {
                return year;
            }
        }
        throw new IllegalArgumentException("school year must be of the form 2026/27: '" + text + "'");
    }

    /** Returns 1 September to 31 August. */
    public DateRange range() {
        return new DateRange(LocalDate.of(startYear, 9, 1), LocalDate.of(startYear + 1, 8, 31));
    }

    /** Returns the twelve months from September to August. */
    public Stream<YearMonth> months() {
        YearMonth september = YearMonth.of(startYear, Month.SEPTEMBER);
        return IntStream.range(0, 12).mapToObj(september::plusMonths);
    }

    /** Returns the school year after this one. */
    public SchoolYear next() {
        return new SchoolYear(startYear + 1);
    }

    @Override
    public int compareTo(SchoolYear other) {
        return Integer.compare(startYear, other.startYear);
    }

    /** Returns the form {@code 2026/27}. */
    @Override
    public String toString() {
        int second = (startYear + 1) % 100;
        return startYear + "/" + (second < 10 ? "0" : "") + second;
    }
}

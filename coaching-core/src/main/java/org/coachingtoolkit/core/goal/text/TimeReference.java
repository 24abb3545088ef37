package org.coachingtoolkit.core.goal.text;

import static java.util.Objects.requireNonNull;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.common.Term;
import org.coachingtoolkit.core.common.TermKind;
import org.jspecify.annotations.Nullable;

/**
 * A term as a text names it, before it is a day: «к концу четверти», "in 3 months".
 *
 * @param unit what is counted
 * @param number which one: the month 1 to 12, the term, the weekday, the length; 0 for the one at hand
 * @param day the day of the month; 0 if it is not said
 * @param year the calendar year, of a school year its first; 0 if it is not said
 * @param edge which of its days is meant
 */
public record TimeReference(Unit unit, int number, int day, int year, Edge edge) {
    /** What a term is counted in. */
    public enum Unit {
        /** A day of the calendar. */
        DATE,
        /** A day of whichever month is at hand. */
        DAY_OF_MONTH,
        /** A whole month. */
        MONTH,
        /** A calendar year. */
        YEAR,
        /** A number of days from the start, or the week, month or year at hand. */
        DAYS,
        /** A number of weeks from the start. */
        WEEKS,
        /** A number of months from the start. */
        MONTHS,
        /** A number of years from the start. */
        YEARS,
        /** A quarter of the school year. */
        QUARTER,
        /** A trimester. */
        TRIMESTER,
        /** A semester. */
        SEMESTER,
        /** A term of the kind that the school has. */
        TERM,
        /** The school year. */
        SCHOOL_YEAR,
        /** A day of the week. */
        WEEKDAY
    }

    /** Which day of a stretch of time is meant. */
    public enum Edge {
        /** The first. */
        START,
        /** The one in the middle. */
        MIDDLE,
        /** The last. */
        END
    }

    /** Checks that unit and edge are there. */
    public TimeReference {
        requireNonNull(unit, "unit");
        requireNonNull(edge, "edge");
    }

    /**
     * Returns the day that is meant.
     *
     * @param from the day from which it is reckoned: a missing year is the first one that is not before it
     * @param calendar the school's terms; {@code null} if they are not known
     * @return the day; empty if no calendar tells it, or there is no such day
     */
    public Optional<LocalDate> resolve(LocalDate from, @Nullable SchoolCalendar calendar) {
        try {
            return switch (unit) {
                case DATE -> Optional.of(date(from));
                case DAY_OF_MONTH -> Optional.of(dayOfMonth(from));
                case MONTH -> Optional.of(edgeOf(month(from)));
                case YEAR -> Optional.of(edgeOf(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
                case DAYS -> Optional.of(from.plusDays(number));
                case WEEKS -> Optional.of(from.plusWeeks(number));
                case MONTHS -> Optional.of(from.plusMonths(number));
                case YEARS -> Optional.of(from.plusYears(number));
                case WEEKDAY -> Optional.of(from.with(TemporalAdjusters.nextOrSame(DayOfWeek.of(number))));
                case SCHOOL_YEAR -> Optional.of(schoolYear(from, calendar));
                case QUARTER -> term(from, calendar, TermKind.QUARTER);
                case TRIMESTER -> term(from, calendar, TermKind.TRIMESTER);
                case SEMESTER -> term(from, calendar, TermKind.SEMESTER);
                case TERM -> term(from, calendar, null);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Returns how many days a length has at least; 0 for what is not a length. */
    int shortestDays() {
        return switch (unit) {
            case DAYS -> number;
            case WEEKS -> number * 7;
            case MONTHS -> number * 28;
            case YEARS -> number * 365;
            default -> 0;
        };
    }

    private LocalDate date(LocalDate from) {
        if (year != 0) {
            return LocalDate.of(year, number, day);
        }
        LocalDate thisYear = LocalDate.of(from.getYear(), number, day);
        return thisYear.isBefore(from) ? LocalDate.of(from.getYear() + 1, number, day) : thisYear;
    }

    private LocalDate dayOfMonth(LocalDate from) {
        LocalDate thisMonth = from.withDayOfMonth(day);
        return thisMonth.isBefore(from) ? from.plusMonths(1).withDayOfMonth(day) : thisMonth;
    }

    private YearMonth month(LocalDate from) {
        if (year != 0) {
            return YearMonth.of(year, number);
        }
        YearMonth thisYear = YearMonth.of(from.getYear(), number);
        return thisYear.isBefore(YearMonth.from(from)) ? thisYear.plusYears(1) : thisYear;
    }

    private LocalDate schoolYear(LocalDate from, @Nullable SchoolCalendar calendar) {
        SchoolYear meant;
        if (year != 0) {
            meant = new SchoolYear(year);
        } else {
            SchoolYear now = calendar != null ? calendar.year() : SchoolYear.of(from);
            meant = number > 0 ? now.next() : now;
        }
        return edgeOf(meant.range().start(), LocalDate.of(meant.startYear() + 1, 5, 31));
    }

    private Optional<LocalDate> term(LocalDate from, @Nullable SchoolCalendar calendar, @Nullable TermKind kind) {
        if (calendar == null) {
            return Optional.empty();
        }
        return calendar.terms().stream()
                .filter(term -> kind == null || term.kind() == kind)
                .filter(term -> number > 0
                        ? term.number() == number
                        : !term.range().end().isBefore(from))
                .findFirst()
                .map(Term::range)
                .map(this::edgeOf);
    }

    private LocalDate edgeOf(DateRange range) {
        return edgeOf(range.start(), range.end());
    }

    private LocalDate edgeOf(YearMonth month) {
        return edgeOf(month.atDay(1), month.atEndOfMonth());
    }

    private LocalDate edgeOf(LocalDate first, LocalDate last) {
        return switch (edge) {
            case START -> first;
            case MIDDLE -> first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
            case END -> last;
        };
    }
}

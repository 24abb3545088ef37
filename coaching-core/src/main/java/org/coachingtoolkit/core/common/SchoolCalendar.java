package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days on which an institution works: its school year with terms, holidays and days of the week.
 *
 * <p>A kindergarten may have no terms. What overlaps or lies outside the year is not refused here: a draft can be held,
 * and rules say what is amiss.
 *
 * @param year the school year
 * @param terms its terms
 * @param holidays days off; places of findings count in the order given
 * @param workingDays days of the week on which sessions can be held; at least one
 */
public record SchoolCalendar(SchoolYear year, List<Term> terms, List<Holiday> holidays, Set<DayOfWeek> workingDays) {
    private static final Set<DayOfWeek> FIVE_DAYS =
            Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);

    /**
     * Copies the lists and sorts the days of the week.
     *
     * @throws IllegalArgumentException if there is no working day
     */
    public SchoolCalendar {
        requireNonNull(workingDays, "workingDays");
        requireNonNull(year, "year");
        terms = List.copyOf(requireNonNull(terms, "terms"));
        holidays = List.copyOf(requireNonNull(holidays, "holidays"));
        if (workingDays.isEmpty()) {
            throw new IllegalArgumentException("workingDays must not be empty");
        }
        workingDays = Collections.unmodifiableSet(new TreeSet<>(workingDays));
    }

    /** Returns a calendar of five working days a week without terms and holidays. */
    public static SchoolCalendar of(SchoolYear year) {
        return new SchoolCalendar(year, List.of(), List.of(), FIVE_DAYS);
    }

    /** Returns whether the institution works on a day: in the year, on a working day of the week, and no holiday. */
    public boolean isSchoolDay(LocalDate day) {
        requireNonNull(day, "day");
        return year.range().contains(day)
                && workingDays.contains(day.getDayOfWeek())
                && holiday(day).isEmpty();
    }

    /** Returns the holiday that a day falls on; empty if there is none. */
    public Optional<Holiday> holiday(LocalDate day) {
        requireNonNull(day, "day");
        return holidays.stream()
                .filter(holiday -> holiday.range().contains(day))
                .findFirst();
    }

    /** Returns the term of a kind with a number; empty if the school has none. */
    public Optional<Term> term(TermKind kind, int number) {
        requireNonNull(kind, "kind");
        return terms.stream()
                .filter(term -> term.kind() == kind && term.number() == number)
                .findFirst();
    }

    /** Returns the first term, of whatever kind, that a day lies in; empty between terms. */
    public Optional<Term> termOn(LocalDate day) {
        requireNonNull(day, "day");
        return terms.stream().filter(term -> term.range().contains(day)).findFirst();
    }
}

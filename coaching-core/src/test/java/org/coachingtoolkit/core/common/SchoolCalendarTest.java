package org.coachingtoolkit.core.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchoolCalendarTest {
    private static final DateRange NEW_YEAR = DateRange.of(LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 10));
    private static final Term FIRST =
            new Term(TermKind.QUARTER, 1, DateRange.of(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 23)));
    private static final SchoolCalendar CALENDAR = new SchoolCalendar(
            new SchoolYear(2026),
            List.of(FIRST),
            List.of(new Holiday("Новый год", NEW_YEAR)),
            Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY));

    @Test
    void worksOnWorkingDaysOfItsYearThatAreNoHolidays() {
        assertThat(CALENDAR.isSchoolDay(LocalDate.of(2026, 9, 3))).isTrue();
        assertThat(CALENDAR.isSchoolDay(LocalDate.of(2026, 9, 4))).isFalse();
        assertThat(CALENDAR.isSchoolDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(CALENDAR.isSchoolDay(LocalDate.of(2026, 8, 31))).isFalse();
    }

    @Test
    void knowsItsTermsAndHolidays() {
        assertThat(CALENDAR.term(TermKind.QUARTER, 1)).contains(FIRST);
        assertThat(CALENDAR.term(TermKind.QUARTER, 2)).isEmpty();
        assertThat(CALENDAR.termOn(LocalDate.of(2026, 10, 23))).contains(FIRST);
        assertThat(CALENDAR.termOn(LocalDate.of(2026, 10, 24))).isEmpty();
        assertThat(CALENDAR.holiday(LocalDate.of(2027, 1, 10)).map(Holiday::name))
                .contains("Новый год");
    }
}

package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.finding.Place;

/**
 * What a cell of a timetable says of days: the days of the week, and the weeks where it gives them.
 *
 * @param days the days; none where they are not certain, which was asked then
 * @param weeks the weeks; empty if the cell does not say
 * @param dated whether dates stand in it in place of days, or beside them
 */
record DayCell(List<DayOfWeek> days, String weeks, boolean dated) {
    private static final DayCell NONE = new DayCell(List.of(), "", false);

    /** Reads a cell that is about days, and asks about all of it that is not certain. */
    static DayCell of(String text, Place place, Reading reading, Weeks weeks) {
        WeekDays named = WeekDays.of(text);
        List<LocalDate> dates = reading.days(named.rest()).stream()
                .filter(Days.Day::isExact)
                .map(Days.Day::date)
                .toList();
        if (named.days().isEmpty()) {
            return ask(text, place, reading);
        }
        if (!dates.isEmpty()) {
            boolean fits = named.only().equals(Optional.of(dates.get(0).getDayOfWeek()))
                    && !Days.without(named.rest()).matches(".*[\\p{L}\\d].*");
            if (fits && reading.isFirst("dates")) {
                reading.ask(
                        IntakeFinding.DATES_AS_WEEK,
                        place,
                        "text",
                        reading.spoken(dates.get(0).toString()));
            }
            return fits ? new DayCell(named.days(), "", true) : ask(text, place, reading);
        }
        String rest = named.rest().matches("\\d{1,2}\\.?") ? "" : named.rest();
        if (rest.isEmpty()) {
            return new DayCell(named.days(), "", false);
        }
        return WeekMark.isWeek(rest) || WeekMark.isAbout(rest)
                ? new DayCell(named.days(), weeks.of(rest, place), false)
                : ask(text, place, reading);
    }

    private static DayCell ask(String text, Place place, Reading reading) {
        reading.ask(
                WeekMark.isAbout(text) ? IntakeFinding.WEEK_UNKNOWN : IntakeFinding.DAY_UNKNOWN, place, "text", text);
        return NONE;
    }

    /** Returns the weeks of a lesson on these days, where its row or grid has others. */
    String weeksOr(String others) {
        return weeks.isEmpty() ? others : weeks;
    }
}

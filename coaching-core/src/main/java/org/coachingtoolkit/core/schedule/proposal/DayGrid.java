package org.coachingtoolkit.core.schedule.proposal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.SchoolCalendar;

/**
 * The school days that can be planned, and the cells into which each of them is cut at the times at which sessions may
 * begin. Two sessions of one person that overlap always share a cell; sessions that begin at those times share one only if
 * they overlap.
 */
final class DayGrid {
    private static final int DAY_MINUTES = 24 * 60;

    private final List<LocalDate> days;
    private final long[] number;
    private final int[] counted;
    private final LocalDate start;
    private final int[] countedBefore;
    private final int[] week;
    private final int[] bounds;

    /**
     * @param from the first day that can be planned
     * @param to the last one; none can if it is before the first
     * @param minutes minutes of the day at which cells begin, besides the first one at midnight
     */
    DayGrid(SchoolCalendar calendar, LocalDate from, LocalDate to, Collection<Integer> minutes) {
        List<LocalDate> schoolDays = new ArrayList<>();
        List<Integer> countedDays = new ArrayList<>();
        start = from;
        countedBefore = new int[Math.toIntExact(Math.max(0, ChronoUnit.DAYS.between(from, to) + 1)) + 1];
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            int count = countedBefore(day) + (calendar.holiday(day).isPresent() ? 0 : 1);
            countedBefore[offset(day) + 1] = count;
            if (calendar.isSchoolDay(day)) {
                schoolDays.add(day);
                countedDays.add(count);
            }
        }
        days = schoolDays;
        counted = countedDays.stream().mapToInt(Integer::intValue).toArray();
        number = schoolDays.stream().mapToLong(LocalDate::toEpochDay).toArray();
        week = new int[number.length];
        for (int day = 1; day < number.length; day++) {
            boolean same = mondayOf(days.get(day)).equals(mondayOf(days.get(day - 1)));
            week[day] = week[day - 1] + (same ? 0 : 1);
        }
        bounds = Stream.concat(Stream.of(0), minutes.stream())
                .mapToInt(Integer::intValue)
                .distinct()
                .sorted()
                .toArray();
    }

    int days() {
        return number.length;
    }

    LocalDate day(int day) {
        return days.get(day);
    }

    /** Returns the number of a day; negative if it cannot be planned. */
    int indexOf(LocalDate day) {
        return Arrays.binarySearch(number, day.toEpochDay());
    }

    /** Returns the first school day that is not before a day; the number of days if there is none. */
    int firstFrom(LocalDate day) {
        int found = indexOf(day);
        return found >= 0 ? found : -found - 1;
    }

    int weeks() {
        return number.length == 0 ? 0 : week[number.length - 1] + 1;
    }

    int week(int day) {
        return week[day];
    }

    /** Returns the week of a day, whether or not it can be planned; -1 if no day of that week can. */
    int weekOf(LocalDate day) {
        LocalDate monday = mondayOf(day);
        int first = firstFrom(monday);
        return first < days() && number[first] < monday.toEpochDay() + 7 ? week[first] : -1;
    }

    int cells() {
        return bounds.length;
    }

    /** Returns the cell in which a minute of the day lies; the last one for minutes after the end of the day. */
    int cell(int minute) {
        int found = Arrays.binarySearch(bounds, Math.min(minute, DAY_MINUTES - 1));
        return found >= 0 ? found : -found - 2;
    }

    /** Returns the minute of the day at which a cell begins. */
    int minuteOf(int cell) {
        return bounds[cell];
    }

    /** Returns the minute of the day at which a cell ends. */
    int endOf(int cell) {
        return cell + 1 < bounds.length ? bounds[cell + 1] : DAY_MINUTES;
    }

    long epochDay(int day) {
        return number[day];
    }

    /** Returns the days from one day to a later one on the calendar. */
    int calendarGap(int earlier, int later) {
        return (int) (number[later] - number[earlier]);
    }

    /** Returns the days from one day to a later one, holidays not counted. */
    int countedGap(int earlier, int later) {
        return counted[later] - counted[earlier];
    }

    /** Returns the days that are no holidays from one day to another, both included and not outside of what can be planned. */
    int countedDays(LocalDate first, LocalDate last) {
        return countedBefore(last.plusDays(1)) - countedBefore(first);
    }

    private int countedBefore(LocalDate day) {
        return countedBefore[offset(day)];
    }

    private int offset(LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, day));
    }

    private static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
}

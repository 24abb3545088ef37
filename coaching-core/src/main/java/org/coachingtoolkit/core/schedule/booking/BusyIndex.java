package org.coachingtoolkit.core.schedule.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.schedule.BusyKind;
import org.coachingtoolkit.core.schedule.BusyTime;
import org.coachingtoolkit.core.schedule.ScheduleResource;

/** The hours that are taken, found by resource and day. */
public final class BusyIndex {
    private final SchoolCalendar calendar;
    private final Map<ScheduleResource, Hours> hours = new HashMap<>();

    public BusyIndex(Collection<BusyTime> busy, Persons persons, SchoolCalendar calendar) {
        this.calendar = calendar;
        busy.forEach(time -> hours.computeIfAbsent(persons.of(time.resource()), resource -> new Hours())
                .add(time));
    }

    public boolean has(ScheduleResource resource) {
        return hours.containsKey(resource);
    }

    /** Returns what takes the resource during the half-open span on the clock; empty if it is free. */
    public Optional<BusyTime> clash(ScheduleResource resource, LocalDateTime start, LocalDateTime end) {
        return during(resource, start, end)
                .filter(time -> time.kind() == BusyKind.BUSY)
                .findFirst();
    }

    /** Returns how many unwelcome hours of the resource the half-open span touches. */
    public int unwelcome(ScheduleResource resource, LocalDateTime start, LocalDateTime end) {
        return (int) during(resource, start, end)
                .filter(time -> time.kind() == BusyKind.UNWELCOME)
                .count();
    }

    private Stream<BusyTime> during(ScheduleResource resource, LocalDateTime start, LocalDateTime end) {
        Hours taken = hours.get(resource);
        if (taken == null) {
            return Stream.empty();
        }
        LocalDate first = start.toLocalDate();
        LocalDate last = end.toLocalDate();
        Stream<BusyTime> found = on(taken, first, start, end);
        return last.equals(first) ? found : Stream.concat(found, on(taken, last, start, end));
    }

    private Stream<BusyTime> on(Hours taken, LocalDate day, LocalDateTime start, LocalDateTime end) {
        List<BusyTime> weekly = taken.weekly.getOrDefault(day.getDayOfWeek(), List.of());
        List<BusyTime> single = taken.single.getOrDefault(day, List.of());
        return Stream.concat(weekly.stream(), single.stream())
                .filter(time -> time.overlaps(day, start, end)
                        && time.appliesOn(day, time.weekdays().isEmpty() || calendar.isSchoolDay(day)));
    }

    private static final class Hours {
        private final Map<DayOfWeek, List<BusyTime>> weekly = new EnumMap<>(DayOfWeek.class);
        private final Map<LocalDate, List<BusyTime>> single = new HashMap<>();

        void add(BusyTime time) {
            if (time.days().days() == 1) {
                single.computeIfAbsent(time.days().start(), day -> new ArrayList<>())
                        .add(time);
                return;
            }
            Collection<DayOfWeek> weekdays = time.weekdays().isEmpty() ? List.of(DayOfWeek.values()) : time.weekdays();
            weekdays.forEach(
                    day -> weekly.computeIfAbsent(day, d -> new ArrayList<>()).add(time));
        }
    }
}

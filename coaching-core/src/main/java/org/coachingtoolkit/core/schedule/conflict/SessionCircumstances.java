package org.coachingtoolkit.core.schedule.conflict;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.schedule.Room;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.booking.Bookings;
import org.coachingtoolkit.core.schedule.booking.BusyIndex;
import org.coachingtoolkit.core.schedule.booking.LocalTimeline;
import org.coachingtoolkit.core.schedule.booking.Persons;
import org.coachingtoolkit.core.session.CoachingSession;

/** Looks at each active session by itself: its local time, its day, its room and group, and hours that are taken. */
final class SessionCircumstances {
    private final SessionSchedule schedule;
    private final Persons persons;
    private final Bookings bookings;
    private final SchoolCalendar calendar;
    private final List<Finding> findings;
    private final Map<String, Room> rooms = new HashMap<>();
    private final Map<Integer, Boolean> schoolDays = new HashMap<>();

    SessionCircumstances(
            SessionSchedule schedule,
            Persons persons,
            Bookings bookings,
            SchoolCalendar calendar,
            List<Finding> findings) {
        this.schedule = schedule;
        this.persons = persons;
        this.bookings = bookings;
        this.calendar = calendar;
        this.findings = findings;
        schedule.constraints().rooms().forEach(room -> rooms.putIfAbsent(room.name(), room));
    }

    void run() {
        LocalTimeline timeline = new LocalTimeline(schedule.zone());
        for (int session = 0; session < bookings.sessions(); session++) {
            if (bookings.isActive(session)) {
                checkTime(session, timeline);
                checkSizes(session);
            }
        }
        BusyIndex busy = new BusyIndex(schedule.constraints().busy(), persons, calendar);
        for (int number = 0; number < bookings.resources().size(); number++) {
            ScheduleResource resource = bookings.resources().get(number);
            if (busy.has(resource)) {
                for (int position = bookings.first(number); position < bookings.first(number + 1); position++) {
                    checkBusy(bookings.sessionAt(position), resource, busy);
                }
            }
        }
    }

    private void checkTime(int index, LocalTimeline timeline) {
        int epochDay = bookings.epochDay(index);
        if (!schoolDays.computeIfAbsent(epochDay, day -> calendar.isSchoolDay(LocalDate.ofEpochDay(day)))) {
            report(
                    ScheduleFinding.OFF_DAY,
                    index,
                    Map.of("session", bookings.session(index).id(), "day", LocalDate.ofEpochDay(epochDay)));
        }
        if (timeline.changesNear(epochDay)) {
            checkClock(index, bookings.session(index), timeline);
        }
    }

    private void checkClock(int index, CoachingSession session, LocalTimeline timeline) {
        if (timeline.isInGap(session.start())) {
            report(ScheduleFinding.TIME_IN_GAP, index, Map.of("session", session.id(), "start", session.start()));
        } else if (timeline.isInOverlap(session.start())) {
            report(ScheduleFinding.TIME_IN_OVERLAP, index, Map.of("session", session.id(), "start", session.start()));
        }
    }

    private void checkSizes(int index) {
        Integer largest = schedule.constraints().largestGroup();
        int coached = bookings.coached(index);
        if (largest != null && coached > largest && bookings.session(index).coachee() instanceof Coachee.Group of) {
            report(
                    ScheduleFinding.GROUP_TOO_LARGE,
                    index,
                    Map.of("group", of.group(), "members", coached, "limit", largest));
        }
        String name = rooms.isEmpty() ? null : bookings.room(index);
        Room room = name == null ? null : rooms.get(name);
        if (room != null && room.seats() < coached + 1) {
            report(
                    ScheduleFinding.ROOM_TOO_SMALL,
                    index,
                    Map.of(
                            "session", bookings.session(index).id(),
                            "room", room.name(),
                            "seats", room.seats(),
                            "people", coached + 1));
        }
    }

    private void checkBusy(int index, ScheduleResource resource, BusyIndex busy) {
        CoachingSession session = bookings.session(index);
        busy.clash(resource, session.start(), session.end())
                .ifPresent(time -> report(
                        ScheduleFinding.BUSY,
                        index,
                        Map.of(
                                "session", session.id(),
                                "start", session.start(),
                                "resource", Bookings.named(resource),
                                "reason", time.reason())));
    }

    private void report(ScheduleFinding code, int index, Map<String, Object> arguments) {
        findings.add(Finding.of(code, ScheduleConflicts.placeOf(index), arguments));
    }
}

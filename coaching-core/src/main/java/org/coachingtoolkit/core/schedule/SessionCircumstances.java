package org.coachingtoolkit.core.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.session.CoachingSession;

/** Looks at each active session by itself: its local time, its day, its room and group, and hours that are taken. */
final class SessionCircumstances {
    private final SessionSchedule schedule;
    private final Bookings bookings;
    private final SchoolCalendar calendar;
    private final List<Finding> findings;
    private final Map<String, Room> rooms = new HashMap<>();
    private final Map<LocalDate, Boolean> schoolDays = new HashMap<>();

    SessionCircumstances(SessionSchedule schedule, Bookings bookings, SchoolCalendar calendar, List<Finding> findings) {
        this.schedule = schedule;
        this.bookings = bookings;
        this.calendar = calendar;
        this.findings = findings;
        schedule.constraints().rooms().forEach(room -> rooms.putIfAbsent(room.name(), room));
    }

    void run() {
        LocalTimeline timeline = new LocalTimeline(schedule.zone());
        for (int index = 0; index < schedule.sessions().size(); index++) {
            CoachingSession session = schedule.sessions().get(index);
            if (session.isActive()) {
                checkTime(index, session, timeline);
                checkSizes(index, session);
            }
        }
        BusyIndex busy = new BusyIndex(schedule.constraints().busy(), calendar);
        for (int number = 0; number < bookings.resources().size(); number++) {
            ScheduleResource resource = bookings.resources().get(number);
            if (busy.has(resource)) {
                for (int position = bookings.first(number); position < bookings.first(number + 1); position++) {
                    checkBusy(bookings.sessionAt(position), resource, busy);
                }
            }
        }
    }

    private void checkTime(int index, CoachingSession session, LocalTimeline timeline) {
        LocalDate day = session.start().toLocalDate();
        if (!schoolDays.computeIfAbsent(day, calendar::isSchoolDay)) {
            report(ScheduleFinding.OFF_DAY, index, Map.of("session", session.id(), "day", day));
        }
        if (timeline.isInGap(session.start())) {
            report(ScheduleFinding.TIME_IN_GAP, index, Map.of("session", session.id(), "start", session.start()));
        } else if (timeline.isInOverlap(session.start())) {
            report(ScheduleFinding.TIME_IN_OVERLAP, index, Map.of("session", session.id(), "start", session.start()));
        }
    }

    private void checkSizes(int index, CoachingSession session) {
        Integer largest = schedule.constraints().largestGroup();
        if (rooms.isEmpty() && largest == null) {
            return;
        }
        int members = bookings.members(session.coachee()).size();
        if (session.coachee() instanceof Coachee.Group of && largest != null && members > largest) {
            report(
                    ScheduleFinding.GROUP_TOO_LARGE,
                    index,
                    Map.of("group", of.group(), "members", members, "limit", largest));
        }
        String name = bookings.room(session);
        Room room = name == null ? null : rooms.get(name);
        if (room != null && room.seats() < members + 1) {
            report(
                    ScheduleFinding.ROOM_TOO_SMALL,
                    index,
                    Map.of("session", session.id(), "room", room.name(), "seats", room.seats(), "people", members + 1));
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
                                "resource", resource.idValue(),
                                "reason", time.reason())));
    }

    private void report(ScheduleFinding code, int index, Map<String, Object> arguments) {
        findings.add(Finding.of(code, ScheduleConflicts.placeOf(index), arguments));
    }
}

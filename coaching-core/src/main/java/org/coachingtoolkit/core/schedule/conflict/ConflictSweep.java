package org.coachingtoolkit.core.schedule.conflict;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.schedule.CoachCapacity;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.schedule.booking.Bookings;
import org.coachingtoolkit.core.schedule.booking.Persons;
import org.coachingtoolkit.core.session.CoachingSession;

/** Goes through the bookings of each resource in order of time: overlaps, pauses, and what a coach can lead. */
final class ConflictSweep {
    private static final int MONDAY_BEFORE_1970 = -3;

    private final SchedulingConstraints constraints;
    private final Bookings bookings;
    private final List<Finding> findings;
    private final Map<ScheduleResource, Map<CoachId, CoachCapacity>> capacities = new HashMap<>();

    ConflictSweep(SchedulingConstraints constraints, Persons persons, Bookings bookings, List<Finding> findings) {
        this.constraints = constraints;
        this.bookings = bookings;
        this.findings = findings;
        constraints
                .capacities()
                .forEach(capacity -> capacities
                        .computeIfAbsent(persons.of(capacity.coach()), person -> new LinkedHashMap<>())
                        .putIfAbsent(capacity.coach(), capacity));
    }

    void run() {
        for (int resource = 0; resource < bookings.resources().size(); resource++) {
            sweep(resource);
            for (CoachCapacity capacity : capacities
                    .getOrDefault(bookings.resources().get(resource), Map.of())
                    .values()) {
                count(resource, capacity);
            }
        }
    }

    private void sweep(int resource) {
        int running = -1;
        for (int position = bookings.first(resource); position < bookings.first(resource + 1); position++) {
            int session = bookings.sessionAt(position);
            if (running >= 0) {
                compare(resource, running, session);
            }
            if (running < 0 || bookings.end(session) > bookings.end(running)) {
                running = session;
            }
        }
    }

    private void compare(int resource, int earlier, int later) {
        long free = bookings.start(later) - bookings.end(earlier);
        if (free < 0) {
            report(overlap(resource, earlier, later), resource, earlier, later, Map.of());
            return;
        }
        if (bookings.resources().get(resource) instanceof ScheduleResource.OfRoom) {
            return;
        }
        boolean apart =
                bookings.areApart(earlier, later) && constraints.travel().compareTo(constraints.pause()) > 0;
        Duration least = apart ? constraints.travel() : constraints.pause();
        if (free < least.toSeconds()) {
            report(
                    apart ? ScheduleFinding.TRAVEL_SHORT : ScheduleFinding.PAUSE_SHORT,
                    resource,
                    earlier,
                    later,
                    Map.of("free", Duration.ofSeconds(free), "least", least));
        }
    }

    private ScheduleFinding overlap(int resource, int earlier, int later) {
        if (bookings.resources().get(resource) instanceof ScheduleResource.OfRoom) {
            return ScheduleFinding.ROOM_OVERLAP;
        }
        boolean leadsEarlier = bookings.leads(resource, earlier);
        boolean leadsLater = bookings.leads(resource, later);
        if (leadsEarlier && leadsLater) {
            return ScheduleFinding.COACH_OVERLAP;
        } else if (leadsEarlier || leadsLater) {
            return ScheduleFinding.COACH_IS_COACHED;
        }
        return bookings.isOfGroup(earlier) || bookings.isOfGroup(later)
                ? ScheduleFinding.GROUP_MEMBER_OVERLAP
                : ScheduleFinding.TEACHER_OVERLAP;
    }

    private void report(ScheduleFinding code, int resource, int earlier, int later, Map<String, Object> more) {
        CoachingSession session = bookings.session(later);
        Map<String, Object> arguments = new HashMap<>(more);
        arguments.put("resource", Bookings.named(bookings.resources().get(resource)));
        arguments.put("session", session.id());
        arguments.put("start", session.start());
        arguments.put("other", bookings.session(earlier).id());
        findings.add(Finding.of(code, ScheduleConflicts.placeOf(later), arguments));
    }

    /** Reports the first session beyond the capacity of each day and each week. */
    private void count(int person, CoachCapacity capacity) {
        Map<Integer, int[]> days = new HashMap<>();
        Map<Integer, int[]> weeks = new HashMap<>();
        for (int position = bookings.first(person); position < bookings.first(person + 1); position++) {
            int session = bookings.sessionAt(position);
            if (!bookings.isLedBy(session, capacity.coach())) {
                continue;
            }
            int day = bookings.epochDay(session);
            int monday = day - Math.floorMod(day - MONDAY_BEFORE_1970, 7);
            if (++days.computeIfAbsent(day, d -> new int[1])[0] == capacity.perDay() + 1) {
                exceeded(ScheduleFinding.COACH_DAY_LIMIT, capacity.coach(), day, capacity.perDay(), session);
            }
            if (++weeks.computeIfAbsent(monday, d -> new int[1])[0] == capacity.perWeek() + 1) {
                exceeded(ScheduleFinding.COACH_WEEK_LIMIT, capacity.coach(), monday, capacity.perWeek(), session);
            }
        }
    }

    private void exceeded(ScheduleFinding code, CoachId coach, int epochDay, int limit, int session) {
        findings.add(Finding.of(
                code,
                ScheduleConflicts.placeOf(session),
                Map.of("coach", coach, "day", LocalDate.ofEpochDay(epochDay), "limit", limit)));
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}

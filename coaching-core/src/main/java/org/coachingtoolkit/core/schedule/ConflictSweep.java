package org.coachingtoolkit.core.schedule;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.session.CoachingSession;

/** Goes through the bookings of each resource in order of time: overlaps, pauses, and what a coach can lead. */
final class ConflictSweep {
    private final SchedulingConstraints constraints;
    private final Bookings bookings;
    private final List<Finding> findings;
    private final Map<CoachId, CoachCapacity> capacities = new HashMap<>();

    ConflictSweep(SchedulingConstraints constraints, Bookings bookings, List<Finding> findings) {
        this.constraints = constraints;
        this.bookings = bookings;
        this.findings = findings;
        constraints.capacities().forEach(capacity -> capacities.putIfAbsent(capacity.coach(), capacity));
    }

    void run() {
        for (int number = 0; number < bookings.resources().size(); number++) {
            ScheduleResource resource = bookings.resources().get(number);
            int from = bookings.first(number);
            int to = bookings.first(number + 1);
            sweep(resource, from, to);
            if (resource instanceof ScheduleResource.OfCoach coach && capacities.containsKey(coach.coach())) {
                count(capacities.get(coach.coach()), from, to);
            }
        }
    }

    private void sweep(ScheduleResource resource, int from, int to) {
        int running = -1;
        for (int position = from; position < to; position++) {
            int session = bookings.sessionAt(position);
            if (running >= 0) {
                compare(resource, running, session);
            }
            if (running < 0 || bookings.end(session) > bookings.end(running)) {
                running = session;
            }
        }
    }

    private void compare(ScheduleResource resource, int earlier, int later) {
        long free = bookings.start(later) - bookings.end(earlier);
        if (free < 0) {
            report(overlap(resource, earlier, later), resource, earlier, later, Map.of());
            return;
        }
        if (resource instanceof ScheduleResource.OfRoom) {
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

    private ScheduleFinding overlap(ScheduleResource resource, int earlier, int later) {
        if (resource instanceof ScheduleResource.OfCoach) {
            return ScheduleFinding.COACH_OVERLAP;
        } else if (resource instanceof ScheduleResource.OfRoom) {
            return ScheduleFinding.ROOM_OVERLAP;
        }
        boolean inGroup = bookings.session(earlier).coachee() instanceof Coachee.Group
                || bookings.session(later).coachee() instanceof Coachee.Group;
        return inGroup ? ScheduleFinding.GROUP_MEMBER_OVERLAP : ScheduleFinding.TEACHER_OVERLAP;
    }

    private void report(
            ScheduleFinding code, ScheduleResource resource, int earlier, int later, Map<String, Object> more) {
        CoachingSession session = bookings.session(later);
        Map<String, Object> arguments = new HashMap<>(more);
        arguments.put("resource", resource.idValue());
        arguments.put("session", session.id());
        arguments.put("start", session.start());
        arguments.put("other", bookings.session(earlier).id());
        findings.add(Finding.of(code, ScheduleConflicts.placeOf(later), arguments));
    }

    /** Reports the first session beyond the capacity of each day and each week. */
    private void count(CoachCapacity capacity, int from, int to) {
        Map<LocalDate, int[]> days = new HashMap<>();
        Map<LocalDate, int[]> weeks = new HashMap<>();
        for (int position = from; position < to; position++) {
            int session = bookings.sessionAt(position);
            LocalDate day = bookings.session(session).start().toLocalDate();
            LocalDate monday = mondayOf(day);
            if (++days.computeIfAbsent(day, d -> new int[1])[0] == capacity.perDay() + 1) {
                exceeded(ScheduleFinding.COACH_DAY_LIMIT, capacity.coach(), day, capacity.perDay(), session);
            }
            if (++weeks.computeIfAbsent(monday, d -> new int[1])[0] == capacity.perWeek() + 1) {
                exceeded(ScheduleFinding.COACH_WEEK_LIMIT, capacity.coach(), monday, capacity.perWeek(), session);
            }
        }
    }

    private void exceeded(ScheduleFinding code, CoachId coach, LocalDate day, int limit, int session) {
        findings.add(Finding.of(
                code, ScheduleConflicts.placeOf(session), Map.of("coach", coach, "day", day, "limit", limit)));
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.minusDays(day.getDayOfWeek().getValue() - 1L);
    }
}

package org.coachingtoolkit.core.schedule.proposal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.schedule.booking.Bookings;
import org.coachingtoolkit.core.schedule.booking.BusyIndex;
import org.coachingtoolkit.core.session.CoachingSession;

/** The sessions that stay where they are, found by resource and day, and the hours that are taken. */
final class Commitments {
    private final SchedulingConstraints constraints;
    private final BusyIndex busy;
    private final Map<ScheduleResource, Map<LocalDate, List<CoachingSession>>> fixed = new HashMap<>();

    Commitments(SchedulingConstraints constraints, BusyIndex busy) {
        this.constraints = constraints;
        this.busy = busy;
    }

    void add(ScheduleResource resource, CoachingSession session) {
        Map<LocalDate, List<CoachingSession>> days = fixed.computeIfAbsent(resource, r -> new HashMap<>());
        LocalDate first = session.start().toLocalDate();
        LocalDate last = session.end().toLocalDate();
        first.datesUntil(last.plusDays(1))
                .forEach(
                        day -> days.computeIfAbsent(day, d -> new ArrayList<>()).add(session));
    }

    /** Returns whether the resource is free in the half-open span, with the pause that people need around it. */
    boolean isFree(ScheduleResource resource, LocalDateTime start, LocalDateTime end, boolean inHouse) {
        if (busy.clash(resource, start, end).isPresent()) {
            return false;
        }
        List<CoachingSession> onDay =
                fixed.getOrDefault(resource, Map.of()).getOrDefault(start.toLocalDate(), List.of());
        for (CoachingSession session : onDay) {
            Duration rest = resource instanceof ScheduleResource.OfRoom ? Duration.ZERO : rest(session, inHouse);
            if (start.isBefore(session.end().plus(rest)) && session.start().isBefore(end.plus(rest))) {
                return false;
            }
        }
        return true;
    }

    int unwelcome(ScheduleResource resource, LocalDateTime start, LocalDateTime end) {
        return busy.unwelcome(resource, start, end);
    }

    private Duration rest(CoachingSession session, boolean inHouse) {
        String place = Bookings.placeOf(session);
        boolean outside = place != null && constraints.room(place).isEmpty();
        return inHouse && outside && constraints.travel().compareTo(constraints.pause()) > 0
                ? constraints.travel()
                : constraints.pause();
    }
}

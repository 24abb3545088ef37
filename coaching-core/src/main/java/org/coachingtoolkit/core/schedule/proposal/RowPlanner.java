package org.coachingtoolkit.core.schedule.proposal;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.SessionSpacing;
import org.coachingtoolkit.core.schedule.booking.Bookings;
import org.coachingtoolkit.core.schedule.conflict.ScheduleFinding;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionMode;
import org.coachingtoolkit.core.session.Venue;
import org.jspecify.annotations.Nullable;

/** Makes a row of each goal: how many sessions it wants and where they could be; or says what is missing for one. */
final class RowPlanner {
    private static final int DAY_MINUTES = 24 * 60;

    private final ProposalModel model;
    private final DayGrid grid;
    private final ZoneRules rules;
    private final int moveCost;
    private final List<Row> rows = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * @param moveCost what it costs to move a session that is there already
     */
    RowPlanner(ProposalModel model, int moveCost) {
        this.model = model;
        this.moveCost = moveCost;
        grid = model.grid;
        rules = model.request.schedule().zone().getRules();
        model.goals().forEach(goal -> plan(goal).ifPresent(rows::add));
    }

    List<Row> rows() {
        return rows;
    }

    List<Finding> findings() {
        return findings;
    }

    void report(ScheduleFinding code, Goal goal, Map<String, Object> arguments) {
        Map<String, Object> all = new HashMap<>(arguments);
        all.put("goal", goal.id());
        Place place = Place.of("/goals").element(model.request.goals().indexOf(goal));
        findings.add(Finding.of(code, place, all));
    }

    private Optional<Row> plan(Goal goal) {
        CoachId coach = goal.coach();
        SessionAgreement agreement = goal.agreement();
        LocalDate due = goal.due();
        if (due != null && due.isBefore(model.request.from())) {
            return Optional.empty();
        } else if (coach == null) {
            report(ScheduleFinding.NO_COACH, goal, Map.of());
            return Optional.empty();
        } else if (agreement == null) {
            report(ScheduleFinding.NO_AGREEMENT, goal, Map.of());
            return Optional.empty();
        } else if (!isGroupUsable(goal)) {
            return Optional.empty();
        }
        LocalDate from = later(model.from, goal.start());
        LocalDate to = due != null && due.isBefore(model.to) ? due : model.to;
        int first = grid.firstFrom(from);
        int last = grid.firstFrom(to.plusDays(1)) - 1;
        if (first > last) {
            report(ScheduleFinding.NO_DAYS, goal, Map.of("from", from, "to", to));
            return Optional.empty();
        }
        SessionSpacing spacing =
                model.constraints.spacing(goal).orElseGet(() -> SessionSpacing.of(goal.id(), agreement.frequency()));
        Row.Parts parts =
                new Row.Parts(goal, coach, agreement.duration(), spacing, DateRange.of(from, to), grid.days());
        parts.target = Math.max(
                spacing.leastDays(),
                Math.min(spacing.mostDays(), agreement.frequency().intervalDays()));
        if (!takeSessions(parts, agreement.frequency(), first, last) || !takeResources(parts)) {
            return Optional.empty();
        }
        for (int day = 0; day < grid.days(); day++) {
            if (parts.pinnedDay[day]) {
                parts.candidates.add(0, 1, 0, 0, 0, Row.Candidates.ANY_ROOM);
            } else if (day >= first && day <= last) {
                addCandidates(parts, day);
            }
            parts.candidates.close(day);
        }
        return Optional.of(new Row(parts, grid));
    }

    private static LocalDate later(LocalDate one, @Nullable LocalDate other) {
        return other != null && other.isAfter(one) ? other : one;
    }

    private boolean isGroupUsable(Goal goal) {
        if (!(goal.coachee() instanceof Coachee.Group of)) {
            return true;
        }
        TeacherGroup group = model.group(of.group());
        Integer largest = model.constraints.largestGroup();
        if (group == null) {
            report(ScheduleFinding.UNKNOWN_GROUP, goal, Map.of("group", of.group()));
        } else if (largest != null && group.members().size() > largest) {
            report(
                    ScheduleFinding.GROUP_TOO_LARGE,
                    goal,
                    Map.of("group", group.id(), "members", group.members().size(), "limit", largest));
        } else {
            return true;
        }
        return false;
    }

    /** Reckons how many sessions are wanted, and which are there already; returns whether any are wanted. */
    private boolean takeSessions(Row.Parts parts, SessionFrequency frequency, int first, int last) {
        List<CoachingSession> pinned = new ArrayList<>();
        boolean anyBefore = false;
        for (CoachingSession session : model.fixedOf(parts.goal)) {
            LocalDate date = session.start().toLocalDate();
            int day = grid.indexOf(date);
            if (day >= first && day <= last) {
                parts.pinnedDay[day] = true;
                pinned.add(session);
            } else if (date.isBefore(grid.day(first))) {
                parts.lastBefore = date.toEpochDay();
                anyBefore = true;
            }
        }
        parts.pinned = pinned;
        parts.movable = model.movableOf(parts.goal);
        int regular = grid.countedDays(parts.period.start(), parts.period.end())
                * frequency.sessions()
                / frequency.per().days();
        int days = 0;
        for (boolean day : parts.pinnedDay) {
            days += day ? 1 : 0;
        }
        parts.wanted = Math.max(Math.max(regular, anyBefore ? 0 : 1), days + parts.movable.size());
        return parts.wanted > 0;
    }

    /** Numbers persons and rooms; returns whether there is a room, if one is needed. */
    private boolean takeResources(Row.Parts parts) {
        int[] persons = Stream.concat(
                        Stream.of(ScheduleResource.of(parts.coach)),
                        model.members(parts.goal.coachee()).stream().map(ScheduleResource::of))
                .mapToInt(model::number)
                .distinct()
                .toArray();
        Venue last = Stream.concat(model.fixedOf(parts.goal).stream(), parts.movable.stream())
                .max(SessionSchedule.ORDER)
                .map(CoachingSession::venue)
                .orElse(null);
        boolean online = last != null && last.mode() == SessionMode.ONLINE;
        parts.venue = online ? last : null;
        if (!online && !model.constraints.rooms().isEmpty()) {
            int people = persons.length;
            parts.rooms = model.constraints.rooms().stream()
                    .filter(room -> room.seats() >= people)
                    .mapToInt(room -> model.number(ScheduleResource.room(room.name())))
                    .distinct()
                    .toArray();
            if (parts.rooms.length == 0) {
                report(ScheduleFinding.NO_ROOM, parts.goal, Map.of("people", people));
                return false;
            }
        }
        parts.persons = persons;
        parts.coachNumber = model.coachNumber(parts.coach);
        return true;
    }

    private void addCandidates(Row.Parts parts, int day) {
        LocalDate date = grid.day(day);
        Map<LocalTime, CoachingSession> there = new TreeMap<>();
        parts.movable.stream()
                .filter(session -> session.start().toLocalDate().equals(date))
                .forEach(session -> there.putIfAbsent(session.start().toLocalTime(), session));
        Stream.concat(model.constraints.starts().stream(), there.keySet().stream())
                .distinct()
                .sorted()
                .forEach(time -> addCandidate(parts, date.atTime(time), there.get(time)));
    }

    private void addCandidate(Row.Parts parts, LocalDateTime start, @Nullable CoachingSession there) {
        LocalDateTime end = start.plus(parts.duration);
        boolean inHouse = parts.rooms.length > 0;
        if (!isOrdinary(start, end)) {
            return;
        }
        int cost = there == null ? 0 : -moveCost;
        for (int person : parts.persons) {
            ScheduleResource resource = model.resource(person);
            if (!model.commitments.isFree(resource, start, end, inHouse)) {
                return;
            }
            cost += model.commitments.unwelcome(resource, start, end);
        }
        int first = grid.cell(ProposalModel.minute(start.toLocalTime()));
        int until = lastMinute(start, parts.duration);
        int pause = lastMinute(start, parts.duration.plus(model.constraints.pause()));
        int room = there == null || !inHouse ? Row.Candidates.ANY_ROOM : ownRoom(parts, there);
        parts.candidates.add(
                start.toLocalTime().toSecondOfDay(), first, grid.cell(pause), grid.cell(until), cost, room);
    }

    /** Returns whether a session is within one day, and at times that there are once. */
    private boolean isOrdinary(LocalDateTime start, LocalDateTime end) {
        return !end.isAfter(start.toLocalDate().plusDays(1).atStartOfDay())
                && rules.getValidOffsets(start).size() == 1
                && rules.getOffset(start).equals(rules.getOffset(end));
    }

    private static int lastMinute(LocalDateTime start, Duration length) {
        long end = start.toLocalTime().toNanoOfDay() + length.toNanos();
        return (int) Math.min(DAY_MINUTES - 1, (end - 1) / 60_000_000_000L);
    }

    private int ownRoom(Row.Parts parts, CoachingSession there) {
        String place = Bookings.placeOf(there);
        if (place != null) {
            int number = model.number(ScheduleResource.room(place));
            for (int room : parts.rooms) {
                if (room == number) {
                    return number;
                }
            }
        }
        return Row.Candidates.ANY_ROOM;
    }
}

package org.coachingtoolkit.core.schedule.proposal;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.BusyTime;
import org.coachingtoolkit.core.schedule.CoachCapacity;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.schedule.booking.Bookings;
import org.coachingtoolkit.core.schedule.booking.BusyIndex;
import org.coachingtoolkit.core.schedule.booking.Persons;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/** A request, sorted: which sessions stay where they are, which can be moved, what can be planned, and numbers for all. */
final class ProposalModel {
    final ScheduleRequest request;
    final SchedulingConstraints constraints;
    final DayGrid grid;
    final LocalDate from;
    final LocalDate to;
    final Commitments commitments;

    private final Map<GoalId, Goal> goals = new TreeMap<>();
    private final Map<GroupId, TeacherGroup> groups = new HashMap<>();
    private final List<CoachingSession> fixed = new ArrayList<>();
    private final Map<GoalId, List<CoachingSession>> fixedOf = new HashMap<>();
    private final Map<GoalId, List<CoachingSession>> movableOf = new HashMap<>();
    private final Persons persons;
    private final Map<ScheduleResource, Integer> numbers = new HashMap<>();
    private final List<ScheduleResource> resources = new ArrayList<>();
    private final Map<CoachId, Integer> coachNumbers = new HashMap<>();
    private final List<CoachId> coaches = new ArrayList<>();

    /**
     * @param only the one goal for which sessions are planned; null for all
     */
    ProposalModel(ScheduleRequest request, Pinning pinning, @Nullable GoalId only) {
        this.request = request;
        constraints = request.schedule().constraints();
        persons = new Persons(request.coaches());
        request.groups().forEach(group -> groups.putIfAbsent(group.id(), group));
        request.goals().forEach(goal -> goals.putIfAbsent(goal.id(), goal));
        if (only != null) {
            goals.keySet().removeIf(id -> !id.equals(only));
        }
        DateRange year = request.calendar().year().range();
        DateRange period = request.schedule().period();
        from = Stream.of(request.from(), period.start(), year.start())
                .max(LocalDate::compareTo)
                .orElseThrow();
        to = period.end().isBefore(year.end()) ? period.end() : year.end();
        sortSessions(pinning);
        grid = new DayGrid(request.calendar(), from, to, minutes());
        commitments = new Commitments(constraints, new BusyIndex(constraints.busy(), persons, request.calendar()));
        fixed.forEach(this::commit);
    }

    private void sortSessions(Pinning pinning) {
        Set<GoalId> agreed = new HashSet<>();
        request.schedule().consents().stream()
                .filter(consent -> consent.consent().isComplete())
                .forEach(consent -> agreed.add(consent.goal()));
        request.schedule().inOrder().filter(CoachingSession::isActive).forEach(session -> {
            Goal goal = goals.get(session.goal());
            boolean pinned = pinning == Pinning.AGREED && agreed.contains(session.goal());
            if (goal != null && !pinned && isMovable(session, goal)) {
                movableOf.computeIfAbsent(goal.id(), id -> new ArrayList<>()).add(session);
            } else {
                fixed.add(session);
                fixedOf.computeIfAbsent(session.goal(), id -> new ArrayList<>()).add(session);
            }
        });
    }

    /** A session that its goal would not have proposed like this, or that is somewhere outside, is left alone. */
    private boolean isMovable(CoachingSession session, Goal goal) {
        String place = Bookings.placeOf(session);
        return session.status() == SessionStatus.PLANNED
                && !session.start().toLocalDate().isBefore(from)
                && session.start().truncatedTo(ChronoUnit.SECONDS).equals(session.start())
                && session.coachee().equals(goal.coachee())
                && session.coach().equals(goal.coach())
                && goal.agreement() != null
                && session.duration().equals(goal.agreement().duration())
                && (place == null || constraints.room(place).isPresent());
    }

    /** Returns the minutes at which cells begin: where sessions may, and where a room's hours begin and end. */
    private Set<Integer> minutes() {
        Set<Integer> minutes = new TreeSet<>();
        constraints.starts().forEach(start -> minutes.add(minute(start)));
        movableOf.values().stream()
                .flatMap(List::stream)
                .forEach(session -> minutes.add(minute(session.start().toLocalTime())));
        Set<String> rooms = new HashSet<>();
        constraints.rooms().forEach(room -> rooms.add(room.name()));
        fixed.stream()
                .filter(session -> rooms.contains(Bookings.placeOf(session)))
                .forEach(session -> {
                    minutes.add(minute(session.start().toLocalTime()));
                    minutes.add(minute(session.end().toLocalTime().plusNanos(59_999_999_999L)));
                });
        for (BusyTime busy : constraints.busy()) {
            if (busy.resource() instanceof ScheduleResource.OfRoom) {
                minutes.add(minute(busy.from()));
                minutes.add(minute(busy.to().plusNanos(59_999_999_999L)));
            }
        }
        return minutes;
    }

    private void commit(CoachingSession session) {
        commitments.add(persons.of(session.coach()), session);
        members(session.coachee()).forEach(teacher -> commitments.add(ScheduleResource.of(teacher), session));
        String place = Bookings.placeOf(session);
        if (place != null) {
            commitments.add(ScheduleResource.room(place), session);
        }
    }

    /** Returns the goals by their ids. */
    Iterable<Goal> goals() {
        return goals.values();
    }

    /** Returns the sessions for a goal that stay where they are, in order. */
    List<CoachingSession> fixedOf(Goal goal) {
        return fixedOf.getOrDefault(goal.id(), List.of());
    }

    /** Returns the sessions for a goal that can be moved, in order. */
    List<CoachingSession> movableOf(Goal goal) {
        return movableOf.getOrDefault(goal.id(), List.of());
    }

    /** Returns the ids of all sessions of the schedule, in a set of the caller's own. */
    Set<SessionId> takenIds() {
        Set<SessionId> taken = new HashSet<>();
        request.schedule().sessions().forEach(session -> taken.add(session.id()));
        return taken;
    }

    @Nullable TeacherGroup group(GroupId id) {
        return groups.get(id);
    }

    /** Returns the teachers who are coached; nobody for an unknown group. */
    List<TeacherId> members(Coachee coachee) {
        if (coachee instanceof Coachee.Group group) {
            TeacherGroup known = groups.get(group.group());
            return known == null ? List.of() : known.members();
        }
        return List.of(((Coachee.Individual) coachee).teacher());
    }

    /** Returns the number of a person or room; a coach-consultant who is a teacher too has one number. */
    int number(ScheduleResource resource) {
        return numbers.computeIfAbsent(persons.of(resource), r -> {
            resources.add(r);
            return resources.size() - 1;
        });
    }

    int coachNumber(CoachId coach) {
        return coachNumbers.computeIfAbsent(coach, c -> {
            coaches.add(c);
            return coaches.size() - 1;
        });
    }

    ScheduleResource resource(int number) {
        return resources.get(number);
    }

    /** Returns what is taken before anything is planned; to be called when all rows have their numbers. */
    Occupancy occupancy() {
        int[] perDay = new int[coaches.size()];
        int[] perWeek = new int[coaches.size()];
        for (int coach = 0; coach < perDay.length; coach++) {
            CoachCapacity capacity = constraints.capacity(coaches.get(coach)).orElse(null);
            perDay[coach] = capacity == null ? Integer.MAX_VALUE / 2 : capacity.perDay();
            perWeek[coach] = capacity == null ? Integer.MAX_VALUE / 2 : capacity.perWeek();
        }
        Occupancy occupancy = new Occupancy(grid, resources.size(), perDay, perWeek);
        for (CoachingSession session : fixed) {
            Integer coach = coachNumbers.get(session.coach());
            if (coach != null) {
                occupancy.addFixed(coach, session.start().toLocalDate());
            }
        }
        for (int number = 0; number < resources.size(); number++) {
            if (resources.get(number) instanceof ScheduleResource.OfRoom room) {
                blockRoom(occupancy, number, room);
            }
        }
        return occupancy;
    }

    private void blockRoom(Occupancy occupancy, int number, ScheduleResource.OfRoom room) {
        for (int day = 0; day < grid.days(); day++) {
            for (int cell = 0; cell < grid.cells(); cell++) {
                LocalDate date = grid.day(day);
                int start = grid.minuteOf(cell);
                int end = grid.endOf(cell);
                if (!commitments.isFree(
                        room,
                        date.atStartOfDay().plusMinutes(start),
                        date.atStartOfDay().plusMinutes(end),
                        true)) {
                    occupancy.block(number, day, cell);
                }
            }
        }
    }

    static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}

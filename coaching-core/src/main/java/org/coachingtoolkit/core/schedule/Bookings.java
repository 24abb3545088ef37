package org.coachingtoolkit.core.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionMode;
import org.coachingtoolkit.core.session.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is in which session, and when: for each resource of a schedule the active sessions that take it, by their
 * index in the schedule, in order of their beginning on the time line, then of their id.
 */
final class Bookings {
    private static final int NOWHERE = -1;

    /** Sessions begin in the years 1900 to 9998: 38 bits of seconds leave 25 bits for a session's index. */
    private static final int INDEX_BITS = 25;

    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
    private static final long EARLIEST = LocalDate.of(1899, 12, 1).toEpochDay() * 86_400;

    private final List<CoachingSession> sessions;
    private final Map<GroupId, TeacherGroup> groups = new HashMap<>();
    private final Set<String> rooms = new HashSet<>();
    private final List<ScheduleResource> resources = new ArrayList<>();
    private final Map<Object, Integer> numbers = new HashMap<>();
    private final long[] start;
    private final long[] end;
    private final int[] place;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<Integer> housePlaces = new HashSet<>();

    private int size;
    private int[] resourceOf;
    private int[] sessionOf;
    private int[] offsets = {0};
    private int[] byResource = {};

    Bookings(SessionSchedule schedule, List<TeacherGroup> groups) {
        sessions = schedule.sessions();
        if (sessions.size() > INDEX_MASK) {
            throw new IllegalArgumentException("sessions must be at most " + INDEX_MASK + ": " + sessions.size());
        }
        groups.forEach(group -> this.groups.putIfAbsent(group.id(), group));
        schedule.constraints().rooms().forEach(room -> rooms.add(room.name()));
        start = new long[sessions.size()];
        end = new long[sessions.size()];
        place = new int[sessions.size()];
        resourceOf = new int[3 * sessions.size() + 1];
        sessionOf = new int[resourceOf.length];
        LocalTimeline timeline = new LocalTimeline(schedule.zone());
        for (int index = 0; index < sessions.size(); index++) {
            if (sessions.get(index).isActive()) {
                book(index, sessions.get(index), timeline);
            }
        }
        sortByResource();
    }

    private void book(int index, CoachingSession session, LocalTimeline timeline) {
        start[index] = timeline.epochSecond(session.start());
        end[index] =
                start[index] + session.duration().plusSeconds(1).minusNanos(1).toSeconds();
        take(index, session.coach());
        if (session.coachee() instanceof Coachee.Individual individual) {
            take(index, individual.teacher());
        } else {
            members(session.coachee()).forEach(teacher -> take(index, teacher));
        }
        String where = placeOf(session);
        place[index] = where == null ? NOWHERE : places.computeIfAbsent(where, name -> places.size());
        if (where != null && rooms.contains(where)) {
            housePlaces.add(place[index]);
        }
        if (where != null && (rooms.isEmpty() || rooms.contains(where))) {
            take(index, where);
        }
    }

    /** Returns where people meet in person; null if they do not, or it is open. */
    static @Nullable String placeOf(CoachingSession session) {
        Venue venue = session.venue();
        String name = venue == null || venue.mode() == SessionMode.ONLINE ? null : venue.place();
        return name == null || name.isBlank() ? null : name;
    }

    private void take(int session, Object key) {
        if (size == resourceOf.length) {
            resourceOf = Arrays.copyOf(resourceOf, 2 * size);
            sessionOf = Arrays.copyOf(sessionOf, 2 * size);
        }
        resourceOf[size] = numbers.computeIfAbsent(key, this::number);
        sessionOf[size++] = session;
    }

    private int number(Object key) {
        if (key instanceof CoachId coach) {
            resources.add(ScheduleResource.of(coach));
        } else if (key instanceof TeacherId teacher) {
            resources.add(ScheduleResource.of(teacher));
        } else {
            resources.add(ScheduleResource.room((String) key));
        }
        return resources.size() - 1;
    }

    private void sortByResource() {
        offsets = new int[resources.size() + 1];
        for (int booking = 0; booking < size; booking++) {
            offsets[resourceOf[booking] + 1]++;
        }
        for (int resource = 0; resource < resources.size(); resource++) {
            offsets[resource + 1] += offsets[resource];
        }
        int[] next = Arrays.copyOf(offsets, resources.size());
        byResource = new int[size];
        for (int booking = 0; booking < size; booking++) {
            byResource[next[resourceOf[booking]]++] = sessionOf[booking];
        }
        for (int resource = 0; resource < resources.size(); resource++) {
            sortByStart(offsets[resource], offsets[resource + 1]);
        }
    }

    /** Sorts by beginning on the time line, then by id. */
    private void sortByStart(int from, int to) {
        boolean ordered = true;
        for (int i = from + 1; i < to && ordered; i++) {
            ordered = start[byResource[i - 1]] < start[byResource[i]];
        }
        if (ordered) {
            return;
        }
        long[] keys = new long[to - from];
        for (int i = from; i < to; i++) {
            keys[i - from] = ((start[byResource[i]] - EARLIEST) << INDEX_BITS) | byResource[i];
        }
        Arrays.sort(keys);
        for (int i = from; i < to; i++) {
            byResource[i] = (int) (keys[i - from] & INDEX_MASK);
        }
        for (int first = from, i = from + 1; i <= to; i++) {
            if (i == to || start[byResource[i]] != start[byResource[first]]) {
                sortById(first, i);
                first = i;
            }
        }
    }

    private void sortById(int from, int to) {
        if (to - from > 1) {
            int[] sorted = Arrays.stream(byResource, from, to)
                    .boxed()
                    .sorted(Comparator.comparing(index -> sessions.get(index).id()))
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(sorted, 0, byResource, from, sorted.length);
        }
    }

    List<ScheduleResource> resources() {
        return resources;
    }

    /** Returns the resource's bookings: sessions at the positions from {@code first} to before {@code first(next)}. */
    int first(int resource) {
        return offsets[resource];
    }

    int sessionAt(int position) {
        return byResource[position];
    }

    CoachingSession session(int index) {
        return sessions.get(index);
    }

    /** Returns the first second of an active session. */
    long start(int session) {
        return start[session];
    }

    /** Returns the second after the last one of an active session. */
    long end(int session) {
        return end[session];
    }

    /** Returns whether people have to go from one session to another in another place, at least one outside. */
    boolean areApart(int session, int other) {
        return place[session] != place[other]
                && place[session] != NOWHERE
                && place[other] != NOWHERE
                && !(housePlaces.contains(place[session]) && housePlaces.contains(place[other]));
    }

    /** Returns the teachers who are in a coachee's sessions; nobody for an unknown group. */
    List<TeacherId> members(Coachee coachee) {
        if (coachee instanceof Coachee.Group group) {
            TeacherGroup known = groups.get(group.group());
            return known == null ? List.of() : known.members();
        }
        return List.of(((Coachee.Individual) coachee).teacher());
    }

    /** Returns the room that a session takes; null if it takes none. */
    @Nullable String room(CoachingSession session) {
        String where = placeOf(session);
        return where != null && (rooms.isEmpty() || rooms.contains(where)) ? where : null;
    }
}

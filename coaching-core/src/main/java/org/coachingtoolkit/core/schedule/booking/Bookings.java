package org.coachingtoolkit.core.schedule.booking;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionMode;
import org.coachingtoolkit.core.session.Venue;
import org.jspecify.annotations.Nullable;

/**
 * Who and what is in which session, and when: for each resource of a schedule the active sessions that take it, by their
 * index in the schedule, in order of their beginning on the time line, then of their id.
 *
 * <p>Every session is looked at once, in the order of the file, and becomes a few numbers. Sessions are then sorted by
 * their beginning, O(n log n), and dealt out to their resources in that order, so that no resource is sorted by itself.
 */
public final class Bookings {
    /** Sessions begin in the years 1900 to 9998: 38 bits of seconds leave 25 bits for a session's index. */
    private static final int INDEX_BITS = 25;

    private static final long INDEX_MASK = (1L << INDEX_BITS) - 1;
    private static final int DAY_SECONDS = 86_400;
    private static final long EARLIEST = LocalDate.of(1899, 12, 1).toEpochDay() * DAY_SECONDS;
    private static final int BLOCK = 1024;

    private final List<CoachingSession> sessions;
    private final Set<String> rooms = new HashSet<>();
    private final List<ScheduleResource> resources = new ArrayList<>();
    private final int[] day;
    private final long[] start;
    private final long[] end;
    private final SessionColumn coaches;
    private final SessionColumn teachers;
    private final SessionColumn groups;
    private final SessionColumn places;

    private int[] coachResource = {};
    private int[] teacherResource = {};
    private int[] placeResource = {};
    private int[][] members = {};
    private int[] offsets = {0};
    private int[] byResource = {};

    public Bookings(SessionSchedule schedule, List<TeacherGroup> groups, Persons persons) {
        sessions = schedule.sessions();
        if (sessions.size() > INDEX_MASK) {
            throw new IllegalArgumentException("sessions must be at most " + INDEX_MASK + ": " + sessions.size());
        }
        schedule.constraints().rooms().forEach(room -> rooms.add(room.name()));
        day = new int[sessions.size()];
        start = new long[sessions.size()];
        end = new long[sessions.size()];
        readTimes(new LocalTimeline(schedule.zone()));
        coaches = new SessionColumn(sessions, session -> session.coach().value());
        teachers = new SessionColumn(
                sessions,
                session -> session.coachee() instanceof Coachee.Individual one
                        ? one.teacher().value()
                        : null);
        this.groups = new SessionColumn(
                sessions,
                session -> session.coachee() instanceof Coachee.Group group
                        ? group.group().value()
                        : null);
        places = new SessionColumn(sessions, Bookings::placeOf);
        numberResources(persons, groups);
        deal(inOrderOfTime());
    }

    /** Reads when sessions are: first all beginnings of a block, as {@link SessionColumn} reads names. */
    private void readTimes(LocalTimeline timeline) {
        List<LocalDateTime> starts = new ArrayList<>(BLOCK);
        for (int from = 0; from < start.length; from += BLOCK) {
            List<CoachingSession> block = sessions.subList(from, Math.min(from + BLOCK, start.length));
            starts.clear();
            block.forEach(session -> starts.add(session.start()));
            for (int i = 0; i < block.size(); i++) {
                start[from + i] = starts.get(i).toEpochSecond(ZoneOffset.UTC);
            }
            for (int i = 0; i < block.size(); i++) {
                end[from + i] = wholeSeconds(block.get(i).duration());
            }
        }
        for (int session = 0; session < start.length; session++) {
            long local = start[session];
            day[session] = Math.toIntExact(Math.floorDiv(local, DAY_SECONDS));
            start[session] = timeline.epochSecond(local);
            end[session] += start[session];
        }
    }

    private static long wholeSeconds(Duration duration) {
        return duration.toSeconds() + (duration.toNanosPart() > 0 ? 1 : 0);
    }

    /** Returns where people meet in person; null if they do not, or it is open. */
    public static @Nullable String placeOf(CoachingSession session) {
        Venue venue = session.venue();
        String name = venue == null || venue.mode() == SessionMode.ONLINE ? null : venue.place();
        return name == null || name.isBlank() ? null : name;
    }

    private void numberResources(Persons persons, List<TeacherGroup> known) {
        Map<ScheduleResource, Integer> numbers = new HashMap<>();
        ToIntFunction<ScheduleResource> number = resource -> numbers.computeIfAbsent(resource, r -> {
            resources.add(r);
            return resources.size() - 1;
        });
        coachResource = coaches.names().stream()
                .mapToInt(name -> number.applyAsInt(persons.of(new CoachId(name))))
                .toArray();
        teacherResource = teachers.names().stream()
                .mapToInt(name -> number.applyAsInt(ScheduleResource.of(new TeacherId(name))))
                .toArray();
        placeResource = places.names().stream()
                .mapToInt(name -> rooms.isEmpty() || rooms.contains(name)
                        ? number.applyAsInt(ScheduleResource.room(name))
                        : SessionColumn.NONE)
                .toArray();
        Map<String, TeacherGroup> byId = new HashMap<>();
        known.forEach(group -> byId.putIfAbsent(group.id().value(), group));
        members = groups.names().stream()
                .map(name -> Stream.ofNullable(byId.get(name))
                        .flatMap(group -> group.members().stream())
                        .mapToInt(teacher -> number.applyAsInt(ScheduleResource.of(teacher)))
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Returns the active sessions by their beginning on the time line. */
    private int[] inOrderOfTime() {
        return IntStream.range(0, sessions.size())
                .filter(session -> coaches.of(session) != SessionColumn.NONE)
                .mapToLong(session -> ((start[session] - EARLIEST) << INDEX_BITS) | session)
                .sorted()
                .mapToInt(key -> (int) (key & INDEX_MASK))
                .toArray();
    }

    /** Deals sessions out to the resources that they take: counts first, so that all fit into one array. */
    private void deal(int[] inOrder) {
        offsets = new int[resources.size() + 1];
        for (int session : inOrder) {
            forEachResource(session, resource -> offsets[resource + 1]++);
        }
        for (int resource = 0; resource < resources.size(); resource++) {
            offsets[resource + 1] += offsets[resource];
        }
        int[] next = offsets.clone();
        byResource = new int[offsets[resources.size()]];
        for (int session : inOrder) {
            forEachResource(session, resource -> byResource[next[resource]++] = session);
        }
        for (int resource = 0; resource < resources.size(); resource++) {
            sortEqualStarts(offsets[resource], offsets[resource + 1]);
        }
    }

    /** Tells each person and room that a session takes, each once even where its coach-consultant is coached in it. */
    private void forEachResource(int session, IntConsumer action) {
        int coach = coachResource[coaches.of(session)];
        action.accept(coach);
        int teacher = teachers.of(session);
        if (teacher != SessionColumn.NONE) {
            if (teacherResource[teacher] != coach) {
                action.accept(teacherResource[teacher]);
            }
        } else {
            for (int member : members[groups.of(session)]) {
                if (member != coach) {
                    action.accept(member);
                }
            }
        }
        int place = places.of(session);
        if (place != SessionColumn.NONE && placeResource[place] != SessionColumn.NONE) {
            action.accept(placeResource[place]);
        }
    }

    private void sortEqualStarts(int from, int to) {
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

    public List<ScheduleResource> resources() {
        return resources;
    }

    /** Returns the resource's bookings: sessions at the positions from {@code first} to before {@code first(next)}. */
    public int first(int resource) {
        return offsets[resource];
    }

    public int sessionAt(int position) {
        return byResource[position];
    }

    public CoachingSession session(int index) {
        return sessions.get(index);
    }

    /** Returns the number of sessions, active or not. */
    public int sessions() {
        return sessions.size();
    }

    public boolean isActive(int session) {
        return coaches.of(session) != SessionColumn.NONE;
    }

    /** Returns the day, counted from 1970-01-01, on which a session begins on the clock. */
    public int epochDay(int session) {
        return day[session];
    }

    /** Returns the first second of a session on the time line. */
    public long start(int session) {
        return start[session];
    }

    /** Returns the second after the last one of a session. */
    public long end(int session) {
        return end[session];
    }

    /** Returns whether a person leads an active session. */
    public boolean leads(int resource, int session) {
        return coachResource[coaches.of(session)] == resource;
    }

    /** Returns whether an active session is led under the id of a coach-consultant. */
    public boolean isLedBy(int session, CoachId coach) {
        return coaches.names().get(coaches.of(session)).equals(coach.value());
    }

    /** Returns whether an active session is one of a group. */
    public boolean isOfGroup(int session) {
        return groups.of(session) != SessionColumn.NONE;
    }

    /** Returns how many teachers are coached in an active session; none in that of an unknown group. */
    public int coached(int session) {
        return isOfGroup(session) ? members[groups.of(session)].length : 1;
    }

    /** Returns the room that an active session takes; null if it takes none. */
    public @Nullable String room(int session) {
        int place = places.of(session);
        return place != SessionColumn.NONE && placeResource[place] != SessionColumn.NONE
                ? places.names().get(place)
                : null;
    }

    /** Returns whether people have to go from one active session to another in another place, at least one outside. */
    public boolean areApart(int session, int other) {
        int here = places.of(session);
        int there = places.of(other);
        return here != there
                && here != SessionColumn.NONE
                && there != SessionColumn.NONE
                && !(isHouse(here) && isHouse(there));
    }

    private boolean isHouse(int place) {
        return !rooms.isEmpty() && placeResource[place] != SessionColumn.NONE;
    }

    /** Returns what a finding calls somebody or something that is booked: by the id, or a room by its name. */
    public static Object named(ScheduleResource resource) {
        if (resource instanceof ScheduleResource.OfTeacher of) {
            return of.teacher();
        }
        return resource instanceof ScheduleResource.OfCoach of ? of.coach() : resource.idValue();
    }
}

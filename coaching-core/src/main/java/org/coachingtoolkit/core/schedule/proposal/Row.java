package org.coachingtoolkit.core.schedule.proposal;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.schedule.SessionSpacing;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Venue;
import org.jspecify.annotations.Nullable;

/**
 * The sessions for one goal that are to be placed, and where they could be: its candidates by day, and the distances that
 * are allowed. Pinned sessions are candidates that stand alone on their day and that every chain has to visit.
 */
final class Row {
    /** What stands for "no limit" in sums of costs. */
    static final long INFINITE = Long.MAX_VALUE / 4;

    final Goal goal;
    final CoachId coach;
    final Duration duration;
    final int wanted;
    final SessionSpacing spacing;
    final int target;
    final int[] persons;
    final int coachNumber;
    final int[] rooms;
    final @Nullable Venue venue;
    final List<CoachingSession> pinned;
    final List<CoachingSession> movable;
    final Candidates candidates;
    final DateRange period;

    private final DayGrid grid;
    private final boolean[] pinnedDay;
    private final int[] pinBefore;
    private final int firstPin;
    private final int lastPin;
    private final long lastBefore;

    Row(Parts parts, DayGrid grid) {
        this.grid = grid;
        goal = parts.goal;
        coach = parts.coach;
        duration = parts.duration;
        wanted = parts.wanted;
        spacing = parts.spacing;
        target = parts.target;
        persons = parts.persons;
        coachNumber = parts.coachNumber;
        rooms = parts.rooms;
        venue = parts.venue;
        pinned = parts.pinned;
        movable = parts.movable;
        candidates = parts.candidates;
        period = parts.period;
        lastBefore = parts.lastBefore;
        pinnedDay = parts.pinnedDay;
        pinBefore = new int[grid.days()];
        int first = -1;
        int last = -1;
        for (int day = 0; day < grid.days(); day++) {
            pinBefore[day] = last;
            if (pinnedDay[day]) {
                first = first < 0 ? day : first;
                last = day;
            }
        }
        firstPin = first;
        lastPin = last;
    }

    /** Returns whether somebody takes part in the sessions of both rows. */
    boolean sharesPersonWith(Row other) {
        return Arrays.stream(persons)
                .anyMatch(person -> Arrays.stream(other.persons).anyMatch(same -> same == person));
    }

    /** Returns whether a chain may begin on a day. */
    boolean mayBegin(int day) {
        return (firstPin < 0 || day <= firstPin)
                && (pinnedDay[day] || grid.epochDay(day) - lastBefore >= spacing.leastDays());
    }

    /** Returns whether a chain may end on a day. */
    boolean mayEnd(int day) {
        return day >= lastPin;
    }

    /** Returns the earliest day from which a chain may go on to a day: no pinned one is passed over. */
    int earliestBefore(int day) {
        return Math.max(0, pinBefore[day]);
    }

    /**
     * Returns whether a chain may go from one day to a later one. Holidays do not count towards the most days, and what
     * people have agreed on is not measured: two pinned sessions may be at any distance, and so may the last pinned
     * session and the next one, if it is not too near.
     */
    boolean mayFollow(int earlier, int later) {
        if (pinnedDay[earlier] && pinnedDay[later]) {
            return true;
        }
        return grid.calendarGap(earlier, later) >= spacing.leastDays()
                && (pinnedDay[earlier] || pinnedDay[later] || grid.countedGap(earlier, later) <= spacing.mostDays());
    }

    /** Returns whether days before this one are too far from it to be followed by it. */
    boolean isTooFar(int earlier, int later) {
        return !pinnedDay[later] && grid.countedGap(earlier, later) > spacing.mostDays();
    }

    /** Returns by how many days two neighbouring sessions miss the even distance; holidays may count or not. */
    int deviation(int earlier, int later) {
        int most = grid.calendarGap(earlier, later);
        int least = grid.countedGap(earlier, later);
        return target > most ? target - most : Math.max(0, least - target);
    }

    /** Returns whether two neighbouring sessions are nearer than the even distance. */
    boolean isNear(int earlier, int later) {
        return target > grid.calendarGap(earlier, later);
    }

    /** The candidates of a row, day by day. */
    static final class Candidates {
        /** No room is needed, or any suitable one will do. */
        static final int ANY_ROOM = -1;

        private static final int FIELDS = 6;

        private final int[] from;
        private int size;
        private int[] data = new int[FIELDS * 64];

        Candidates(int days) {
            from = new int[days + 1];
        }

        /** Adds a candidate; days must be given in order, and every day closed by {@link #close}. */
        void add(int second, int cell, int lastCell, int lastRoomCell, int cost, int room) {
            if (FIELDS * (size + 1) > data.length) {
                data = Arrays.copyOf(data, 2 * data.length);
            }
            int at = FIELDS * size++;
            data[at] = second;
            data[at + 1] = cell;
            data[at + 2] = lastCell;
            data[at + 3] = lastRoomCell;
            data[at + 4] = cost;
            data[at + 5] = room;
        }

        void close(int day) {
            from[day + 1] = size;
        }

        int size() {
            return size;
        }

        int first(int day) {
            return from[day];
        }

        /** Returns the second of the day at which the session would begin. */
        int second(int candidate) {
            return data[FIELDS * candidate];
        }

        int cell(int candidate) {
            return data[FIELDS * candidate + 1];
        }

        /** Returns the last cell that the participants need, the pause after the session included. */
        int lastCell(int candidate) {
            return data[FIELDS * candidate + 2];
        }

        int lastRoomCell(int candidate) {
            return data[FIELDS * candidate + 3];
        }

        int cost(int candidate) {
            return data[FIELDS * candidate + 4];
        }

        int room(int candidate) {
            return data[FIELDS * candidate + 5];
        }

        /** Returns whether a candidate and one of another row on the same day have a cell in common. */
        boolean touches(int candidate, Candidates others, int other) {
            return cell(candidate) <= others.lastCell(other) && others.cell(other) <= lastCell(candidate);
        }

        /** Returns whether the candidate is a pinned session, whose resources are taken already. */
        boolean isPinned(int candidate) {
            return lastCell(candidate) < cell(candidate);
        }
    }

    /** What a row is made of, while it is being put together. */
    static final class Parts {
        final Goal goal;
        final CoachId coach;
        final Duration duration;
        final SessionSpacing spacing;
        final Candidates candidates;
        final boolean[] pinnedDay;
        final DateRange period;
        int wanted;
        int target;
        int[] persons = {};
        int coachNumber;
        int[] rooms = {};

        @Nullable Venue venue;

        List<CoachingSession> pinned = List.of();
        List<CoachingSession> movable = List.of();
        long lastBefore = Long.MIN_VALUE / 2;

        Parts(Goal goal, CoachId coach, Duration duration, SessionSpacing spacing, DateRange period, int days) {
            this.period = period;
            this.goal = goal;
            this.coach = coach;
            this.duration = duration;
            this.spacing = spacing;
            candidates = new Candidates(days);
            pinnedDay = new boolean[days];
        }
    }
}

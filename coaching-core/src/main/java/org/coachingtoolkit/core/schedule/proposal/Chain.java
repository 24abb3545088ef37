package org.coachingtoolkit.core.schedule.proposal;

import java.util.Arrays;

/** Where the sessions of a row are: a day, a candidate and a room for each, in order of time. */
final class Chain {
    /** No session. */
    static final Chain EMPTY = new Chain(new int[0], new int[0], new int[0], 0);

    private final int[] days;
    private final int[] candidates;
    private final int[] rooms;
    private final long cost;

    /**
     * @param rooms the rooms' numbers, {@link Row.Candidates#ANY_ROOM} where there is none
     * @param cost what is left to be desired, in points
     */
    Chain(int[] days, int[] candidates, int[] rooms, long cost) {
        this.days = days;
        this.candidates = candidates;
        this.rooms = rooms;
        this.cost = cost;
    }

    int length() {
        return days.length;
    }

    int day(int session) {
        return days[session];
    }

    int candidate(int session) {
        return candidates[session];
    }

    int room(int session) {
        return rooms[session];
    }

    /**
     * Returns whether this chain and one of another row cannot both be, because a person or a room would be in two sessions
     * at once.
     *
     * @param row the row of this chain
     * @param other the other chain
     * @param otherRow the row of the other chain
     */
    boolean clashes(Row row, Chain other, Row otherRow) {
        boolean related = row.sharesPersonWith(otherRow);
        for (int i = 0, j = 0; i < days.length && j < other.days.length; ) {
            if (days[i] < other.days[j]) {
                i++;
            } else if (days[i] > other.days[j]) {
                j++;
            } else {
                boolean sameRoom = rooms[i] >= 0 && rooms[i] == other.rooms[j];
                if ((related || sameRoom)
                        && row.candidates.touches(candidates[i], otherRow.candidates, other.candidates[j])) {
                    return true;
                }
                i++;
                j++;
            }
        }
        return false;
    }

    /** Returns whether another chain has its sessions at the same times. */
    boolean isLike(Chain other) {
        return Arrays.equals(candidates, other.candidates);
    }

    long cost() {
        return cost;
    }
}

package org.coachingtoolkit.core.schedule.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best chain of sessions of one row, given what everything costs by now. It is exact: since the sessions for a
 * goal are at least a day apart, they never meet each other on a day, so each day has one best candidate, and the best
 * chain is a shortest path through layers (the first session, the second, …) of days.
 *
 * <p>Only a weekly limit can make two sessions of one row compete; then the chain is searched again without the days that
 * would exceed it, and need not be the best one any more.
 *
 * <p>Keeps its tables between searches. Not thread-safe.
 */
final class ChainSearch {
    /** More than spacing and unwelcome hours usually tell apart. */
    private static final int SURCHARGE = (int) (100 * Occupancy.POINT);

    private final DayGrid grid;
    private final Occupancy occupancy;
    private final long[] dayCost;
    private final int[] dayCandidate;
    private final int[] dayRoom;
    private long[][] best = {};
    private int[][] previous = {};
    private boolean exact = true;

    ChainSearch(DayGrid grid, Occupancy occupancy) {
        this.grid = grid;
        this.occupancy = occupancy;
        dayCost = new long[grid.days()];
        dayCandidate = new int[grid.days()];
        dayRoom = new int[grid.days()];
    }

    /** Returns the best chain of so many sessions, or, if there is none, of as many as there can be. */
    Chain search(Row row, int wanted) {
        priceDays(row);
        return withinWeeks(row, wanted);
    }

    /** Returns some chain of so many sessions, or, if there is none, of as many as there can be: chance makes days dear. */
    Chain some(Row row, int wanted, Random random) {
        priceDays(row);
        for (int day = 0; day < dayCost.length; day++) {
            if (dayCost[day] < Row.INFINITE) {
                dayCost[day] += random.nextInt(SURCHARGE);
            }
        }
        return withinWeeks(row, wanted);
    }

    /** Returns the best chain whose sessions are on days of another chain of the row. */
    Chain on(Row row, Chain days) {
        priceDays(row);
        BitSet allowed = new BitSet();
        for (int session = 0; session < days.length(); session++) {
            allowed.set(days.day(session));
        }
        for (int day = allowed.nextClearBit(0); day < dayCost.length; day = allowed.nextClearBit(day + 1)) {
            dayCost[day] = Row.INFINITE;
        }
        return withinWeeks(row, days.length());
    }

    private Chain withinWeeks(Row row, int wanted) {
        Chain chain = shortest(row, wanted);
        exact = true;
        for (int day = tooMuchForWeek(row, chain); day >= 0; day = tooMuchForWeek(row, chain)) {
            dayCost[day] = Row.INFINITE;
            chain = shortest(row, wanted);
            exact = false;
        }
        return chain;
    }

    /** Returns the best chain of so many sessions, its own weekly load not heeded. */
    Chain relaxed(Row row, int wanted) {
        priceDays(row);
        return shortest(row, wanted);
    }

    /** Returns whether the last search has found the best there is. */
    boolean isExact() {
        return exact;
    }

    /** Returns a day of a chain on which its own sessions exceed a weekly limit that they would keep otherwise; or -1. */
    private int tooMuchForWeek(Row row, Chain chain) {
        if (row.spacing.leastDays() >= 7 || !occupancy.isStrict()) {
            return -1;
        }
        occupancy.add(row, chain, 1);
        int found = -1;
        for (int i = chain.length() - 1; i >= 0 && found < 0; i--) {
            if (!row.candidates.isPinned(chain.candidate(i)) && occupancy.isWeekFull(row, chain.day(i))) {
                found = chain.day(i);
            }
        }
        occupancy.add(row, chain, -1);
        return found;
    }

    /** Finds the best candidate of each day and what it costs. */
    private void priceDays(Row row) {
        Row.Candidates candidates = row.candidates;
        for (int day = 0; day < grid.days(); day++) {
            dayCost[day] = Row.INFINITE;
            int first = candidates.first(day);
            int end = candidates.first(day + 1);
            if (first == end) {
                continue;
            }
            boolean pinned = candidates.isPinned(first);
            long limits = pinned ? 0 : occupancy.dayCost(row, day);
            for (int candidate = first; candidate < end && limits < Row.INFINITE; candidate++) {
                long cost = limits + occupancy.cost(row, candidate, day);
                if (cost >= dayCost[day]) {
                    continue;
                }
                int room = bestRoom(row, candidate, day);
                long withRoom = room < 0 ? cost : cost + occupancy.roomCost(room, row, candidate, day);
                if (withRoom < dayCost[day]) {
                    dayCost[day] = withRoom;
                    dayCandidate[day] = candidate;
                    dayRoom[day] = room;
                }
            }
        }
    }

    private int bestRoom(Row row, int candidate, int day) {
        int own = row.candidates.room(candidate);
        if (own >= 0 || row.rooms.length == 0 || row.candidates.isPinned(candidate)) {
            return own;
        }
        int found = row.rooms[0];
        long cheapest = Row.INFINITE;
        for (int room : row.rooms) {
            long cost = occupancy.roomCost(room, row, candidate, day);
            if (cost < cheapest) {
                cheapest = cost;
                found = room;
                if (cost == 0) {
                    break;
                }
            }
        }
        return found;
    }

    /** Finds the best chain over the days as they are priced. */
    private Chain shortest(Row row, int sessions) {
        int wanted = Math.min(sessions, grid.days());
        if (best.length < wanted) {
            best = new long[wanted][grid.days()];
            previous = new int[wanted][grid.days()];
        }
        int length = 0;
        int last = -1;
        for (int layer = 0; layer < wanted; layer++) {
            if (layer == 0) {
                begin(row);
            } else if (!extend(row, layer)) {
                break;
            }
            int end = bestEnd(row, layer);
            if (end >= 0) {
                length = layer + 1;
                last = end;
            }
        }
        return length == 0 ? Chain.EMPTY : chain(row, length, last);
    }

    private void begin(Row row) {
        for (int day = 0; day < grid.days(); day++) {
            best[0][day] = dayCost[day] < Row.INFINITE && row.mayBegin(day) ? dayCost[day] : Row.INFINITE;
        }
    }

    private boolean extend(Row row, int layer) {
        long[] before = best[layer - 1];
        long[] now = best[layer];
        boolean reached = false;
        Arrays.fill(now, Row.INFINITE);
        for (int day = layer; day < grid.days(); day++) {
            if (dayCost[day] >= Row.INFINITE) {
                continue;
            }
            int earliest = row.earliestBefore(day);
            for (int earlier = day - 1; earlier >= earliest; earlier--) {
                if (before[earlier] >= Row.INFINITE || !row.mayFollow(earlier, day)) {
                    if (row.isTooFar(earlier, day)) {
                        earlier = Math.min(earlier, earliest + 1);
                    }
                    continue;
                }
                long cost = before[earlier] + dayCost[day] + Occupancy.POINT * row.deviation(earlier, day);
                if (cost < now[day]) {
                    now[day] = cost;
                    previous[layer][day] = earlier;
                    reached = true;
                }
            }
        }
        return reached;
    }

    private int bestEnd(Row row, int layer) {
        int end = -1;
        for (int day = 0; day < grid.days(); day++) {
            if (best[layer][day] < Row.INFINITE
                    && row.mayEnd(day)
                    && (end < 0 || best[layer][day] < best[layer][end])) {
                end = day;
            }
        }
        return end;
    }

    private Chain chain(Row row, int length, int last) {
        int[] days = new int[length];
        for (int layer = length - 1, day = last; layer >= 0; day = previous[layer][day], layer--) {
            days[layer] = day;
        }
        int[] candidates = new int[length];
        int[] rooms = new int[length];
        long cost = 0;
        for (int i = 0; i < length; i++) {
            candidates[i] = dayCandidate[days[i]];
            rooms[i] = dayRoom[days[i]];
            cost += row.candidates.cost(candidates[i]) + (i == 0 ? 0 : row.deviation(days[i - 1], days[i]));
        }
        return new Chain(days, candidates, rooms, cost);
    }

    /**
     * Returns up to so many best chains of a row, the best first, no two of which are alike, all free of clashes and as
     * long as the best one.
     */
    List<Chain> alternatives(Row row, int most) {
        Chain best = search(row, row.wanted);
        List<List<Link>> free = freeCandidates(row, most);
        List<List<Link>> links = List.of();
        for (int layer = 0; layer < best.length(); layer++) {
            List<List<Link>> next = new ArrayList<>();
            for (int day = 0; day < grid.days(); day++) {
                next.add(layer == 0 ? beginning(row, day, free) : extended(row, day, links, free, most));
            }
            links = next;
        }
        List<Link> ends = new ArrayList<>();
        for (int day = 0; day < links.size(); day++) {
            if (row.mayEnd(day)) {
                ends.addAll(links.get(day));
            }
        }
        List<Chain> chains = new ArrayList<>();
        if (best.length() > 0) {
            chains.add(best);
        }
        cheapest(ends, most).stream()
                .map(link -> link.toChain(best.length()))
                .filter(chain -> !chain.isLike(best) && tooMuchForWeek(row, chain) < 0)
                .forEach(chains::add);
        return chains.subList(0, Math.min(most, chains.size()));
    }

    private List<List<Link>> freeCandidates(Row row, int most) {
        List<List<Link>> free = new ArrayList<>();
        for (int day = 0; day < grid.days(); day++) {
            List<Link> onDay = new ArrayList<>();
            boolean possible = dayCost[day] < Row.INFINITE;
            for (int c = row.candidates.first(day); possible && c < row.candidates.first(day + 1); c++) {
                int room = bestRoom(row, c, day);
                long cost = occupancy.cost(row, c, day)
                        + (row.candidates.isPinned(c) ? 0 : occupancy.dayCost(row, day))
                        + (room < 0 ? 0 : occupancy.roomCost(room, row, c, day));
                if (cost < Row.INFINITE) {
                    onDay.add(new Link(row.candidates.cost(c), day, c, room, null));
                }
            }
            free.add(cheapest(onDay, most));
        }
        return free;
    }

    private static List<Link> beginning(Row row, int day, List<List<Link>> free) {
        return row.mayBegin(day) ? free.get(day) : List.of();
    }

    private static List<Link> extended(Row row, int day, List<List<Link>> links, List<List<Link>> free, int most) {
        if (free.get(day).isEmpty()) {
            return List.of();
        }
        List<Link> before = new ArrayList<>();
        for (int earlier = row.earliestBefore(day); earlier < day; earlier++) {
            if (row.mayFollow(earlier, day)) {
                int deviation = row.deviation(earlier, day);
                links.get(earlier).forEach(link -> before.add(link.later(deviation)));
            }
        }
        List<Link> found = new ArrayList<>();
        for (Link link : cheapest(before, most)) {
            for (Link candidate : free.get(day)) {
                found.add(new Link(link.cost + candidate.cost, day, candidate.candidate, candidate.room, link));
            }
        }
        return cheapest(found, most);
    }

    private static List<Link> cheapest(List<Link> links, int most) {
        return links.stream()
                .sorted(Comparator.comparingLong(link -> link.cost))
                .limit(most)
                .toList();
    }

    /** The end of a chain and what it has cost so far. */
    private static final class Link {
        private final long cost;
        private final int day;
        private final int candidate;
        private final int room;
        private final @Nullable Link before;

        Link(long cost, int day, int candidate, int room, @Nullable Link before) {
            this.cost = cost;
            this.day = day;
            this.candidate = candidate;
            this.room = room;
            this.before = before;
        }

        Link later(int deviation) {
            return new Link(cost + deviation, day, candidate, room, before);
        }

        Chain toChain(int wanted) {
            int[] days = new int[wanted];
            int[] candidates = new int[wanted];
            int[] rooms = new int[wanted];
            Link link = this;
            for (int i = wanted - 1; link != null; i--) {
                days[i] = link.day;
                candidates[i] = link.candidate;
                rooms[i] = link.room;
                link = link.before;
            }
            return new Chain(days, candidates, rooms, cost);
        }
    }
}

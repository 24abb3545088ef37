package org.coachingtoolkit.core.schedule.proposal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds chains for all rows that do not clash.
 *
 * <ol>
 *   <li>Each row by itself: what it could have at best, and what it cannot have at all.
 *   <li>One pass, the row with the fewest candidates first, each beside those before it.
 *   <li>If something is missing, the rows negotiate: every row takes its best chain although others want the same, for a
 *       price that rises round by round where too many meet (L. McMurchie and C. Ebeling, PathFinder, FPGA '95).
 *   <li>Ruin and recreate: a few rows are taken out and put in again in another order, and the result is kept if it is not
 *       worse (G. Schrimpf et al., Journal of Computational Physics 159, 2000). A row that lacks something wishes for one
 *       of the chains that it could have, and those are taken out that are in its way.
 * </ol>
 *
 * <p>Effort is counted in moves, a move being one search for one row; a clock plays no part.
 */
final class Negotiation {
    /** By the last round a double use costs more than any detour. */
    private static final int ROUNDS = 40;

    private static final long FIRST_PENALTY = Occupancy.POINT / 2;
    private static final long LAST_PENALTY = 1L << 24;
    private static final int LARGEST_RUIN = 6;

    /** What it costs a wish to have somebody give way: as much as chance makes of half the days. */
    private static final long WISH_PENALTY = 50 * Occupancy.POINT;

    private final List<Row> rows;
    private final Occupancy occupancy;
    private final ChainSearch search;
    private final Random random;
    private final Map<Integer, List<Integer>> rowsOfPerson = new HashMap<>();
    private final Chain[] alone;
    private final boolean[] proven;
    private final long[] bounds;
    private final int[] order;
    private final Chain[] chains;
    private long movesLeft;

    Negotiation(List<Row> rows, DayGrid grid, Occupancy occupancy, long seed, int moves) {
        this.rows = rows;
        this.occupancy = occupancy;
        search = new ChainSearch(grid, occupancy);
        random = new Random(seed);
        movesLeft = moves;
        alone = new Chain[rows.size()];
        proven = new boolean[rows.size()];
        for (int row = 0; row < alone.length; row++) {
            alone[row] = search.search(rows.get(row), rows.get(row).wanted);
            proven[row] = search.isExact();
        }
        bounds = new long[rows.size()];
        chains = new Chain[rows.size()];
        Arrays.fill(chains, Chain.EMPTY);
        order = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparingLong(this::slack))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int row = 0; row < rows.size(); row++) {
            for (int person : rows.get(row).persons) {
                rowsOfPerson
                        .computeIfAbsent(person, number -> new ArrayList<>())
                        .add(row);
            }
        }
    }

    private long slack(int row) {
        return 1000L * rows.get(row).candidates.size() / Math.max(1, alone[row].length());
    }

    /** Returns the best chain of a row if it were alone, as long as it can be. */
    Chain alone(int row) {
        return alone[row];
    }

    /** Returns whether no longer chain of a row exists even if it were alone. */
    boolean isProven(int row) {
        return proven[row];
    }

    /** Returns what a chain of a row as long as the one that was found costs at least. */
    long bound(int row) {
        return bounds[row];
    }

    /** Returns a chain for each row; one that is shorter than the row's alone was not found a place in full. */
    Chain[] run() {
        for (int row : order) {
            insert(row);
        }
        if (missing() > 0 && rows.size() > 1) {
            Chain[] onePass = chains.clone();
            long missing = missing();
            long cost = cost();
            negotiate();
            if (missing() > missing || (missing() == missing && cost() > cost)) {
                restore(onePass);
            }
        }
        if (rows.size() > 1) {
            while (movesLeft > 0) {
                ruinAndRecreate();
            }
        }
        reckonBounds();
        return chains;
    }

    /** Reckons what chains of the same length would cost if each row were alone. */
    private void reckonBounds() {
        for (int row = 0; row < chains.length; row++) {
            remove(row);
        }
        for (int row = 0; row < chains.length; row++) {
            bounds[row] = search.relaxed(rows.get(row), chains[row].length()).cost();
        }
        for (int row = 0; row < chains.length; row++) {
            put(row, chains[row]);
        }
    }

    /** Returns the persons and rooms that a row would have to share at least to have as much as it could have alone. */
    Set<Integer> contested(int row) {
        remove(row);
        occupancy.setPenalty(LAST_PENALTY);
        Chain wish = search.search(rows.get(row), alone[row].length());
        occupancy.setPenalty(0);
        occupancy.add(rows.get(row), wish, 1);
        Set<Integer> contested = occupancy.contested(rows.get(row), wish);
        occupancy.add(rows.get(row), wish, -1);
        put(row, chains[row]);
        return contested;
    }

    private void insert(int row) {
        put(row, search.search(rows.get(row), alone[row].length()));
        movesLeft--;
    }

    /** Inserts a row on the days of a wish, or, if it cannot be there, where it is best. */
    private void insert(int row, Chain wish) {
        Chain chain = wish.length() == 0 ? wish : search.on(rows.get(row), wish);
        if (chain.length() == 0) {
            insert(row);
        } else {
            put(row, chain);
            movesLeft--;
        }
    }

    private void put(int row, Chain chain) {
        chains[row] = chain;
        occupancy.add(rows.get(row), chain, 1);
    }

    private void remove(int row) {
        occupancy.add(rows.get(row), chains[row], -1);
    }

    private void restore(Chain[] earlier) {
        for (int row = 0; row < chains.length; row++) {
            remove(row);
        }
        for (int row = 0; row < chains.length; row++) {
            put(row, earlier[row]);
        }
    }

    private void negotiate() {
        long penalty = FIRST_PENALTY;
        boolean contested = true;
        long movesAfter = movesLeft / 2;
        for (int round = 0; contested && round < ROUNDS && (round == 0 || movesLeft > movesAfter); round++) {
            occupancy.setPenalty(penalty);
            for (int row : order) {
                remove(row);
                insert(row);
            }
            contested = occupancy.raisePrices();
            penalty = Math.min(LAST_PENALTY, penalty * 115 / 100 + 1);
        }
        List<Integer> toPlace = new ArrayList<>();
        for (int row : order) {
            if (contested && !occupancy.contested(rows.get(row), chains[row]).isEmpty()) {
                remove(row);
                chains[row] = Chain.EMPTY;
                toPlace.add(row);
            }
        }
        occupancy.setPenalty(0);
        occupancy.resetPrices();
        toPlace.forEach(this::insert);
    }

    /** If a row lacks something, half of the time that one with those in its way; otherwise any few. */
    private void ruinAndRecreate() {
        int any = random.nextInt(rows.size());
        OptionalInt lacking = IntStream.range(0, rows.size())
                .map(i -> (any + i) % rows.size())
                .filter(row -> missing(row) > 0)
                .findFirst();
        if (lacking.isPresent() && random.nextBoolean()) {
            Chain wish = wish(lacking.getAsInt());
            recreate(withThoseInTheWay(lacking.getAsInt(), wish), wish);
        } else {
            recreate(related(any), Chain.EMPTY);
        }
    }

    /**
     * Places rows anew in this order, and keeps the result if it is not worse.
     *
     * @param wish where the first one is to be, if it can be there; empty if it has no wish
     */
    private void recreate(List<Integer> ruined, Chain wish) {
        long missing = 0;
        long cost = 0;
        Chain[] before = new Chain[ruined.size()];
        for (int i = 0; i < before.length; i++) {
            int row = ruined.get(i);
            before[i] = chains[row];
            missing += missing(row);
            cost += chains[row].cost();
            remove(row);
        }
        insert(ruined.get(0), wish);
        ruined.stream().skip(1).forEach(this::insert);
        for (int row : ruined) {
            missing -= missing(row);
            cost -= chains[row].cost();
        }
        if (missing < 0 || (missing == 0 && cost < 0)) {
            ruined.forEach(this::remove);
            for (int i = 0; i < before.length; i++) {
                put(ruined.get(i), before[i]);
            }
        }
    }

    /** Returns a few rows in random order, the first one given; mostly such as share one of its persons with it. */
    private List<Integer> related(int first) {
        List<Integer> ruined = new ArrayList<>(List.of(first));
        int size = 2 + random.nextInt(Math.min(LARGEST_RUIN, rows.size()) - 1);
        int[] persons = rows.get(first).persons;
        List<Integer> related = rowsOfPerson.getOrDefault(persons[random.nextInt(persons.length)], List.of());
        boolean anywhere = random.nextInt(4) == 0 || related.size() < 2;
        for (int tries = 0; ruined.size() < size && tries < 2 * LARGEST_RUIN; tries++) {
            int row = anywhere ? random.nextInt(rows.size()) : related.get(random.nextInt(related.size()));
            if (!ruined.contains(row)) {
                ruined.add(row);
            }
        }
        return ruined;
    }

    /** Returns one of the longest chains that a row could have, few others being in its way. */
    private Chain wish(int row) {
        remove(row);
        occupancy.setPenalty(WISH_PENALTY);
        Chain wish = search.some(rows.get(row), alone[row].length(), random);
        occupancy.setPenalty(0);
        put(row, chains[row]);
        movesLeft--;
        return wish;
    }

    /** Returns a row and, in random order, those that have to give way to a chain of it. */
    private List<Integer> withThoseInTheWay(int row, Chain wish) {
        List<Integer> inTheWay = new ArrayList<>();
        for (int other = 0; other < chains.length; other++) {
            if (other != row && wish.clashes(rows.get(row), chains[other], rows.get(other))) {
                inTheWay.add(other);
            }
        }
        Collections.shuffle(inTheWay, random);
        inTheWay.add(0, row);
        return inTheWay;
    }

    private int missing(int row) {
        return alone[row].length() - chains[row].length();
    }

    private long missing() {
        return IntStream.range(0, chains.length).mapToLong(this::missing).sum();
    }

    private long cost() {
        return Arrays.stream(chains).mapToLong(Chain::cost).sum();
    }
}

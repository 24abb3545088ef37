package org.coachingtoolkit.core.schedule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 *       worse (G. Schrimpf et al., Journal of Computational Physics 159, 2000).
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

    private void ruinAndRecreate() {
        List<Integer> ruined = ruined();
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
        for (int row : ruined) {
            insert(row);
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

    /**
     * Returns a few rows in random order: first one that lacks something, if there is one, half of the time; then mostly
     * such as share one of its persons with it.
     */
    private List<Integer> ruined() {
        int first = random.nextInt(rows.size());
        boolean forMissing = random.nextBoolean();
        if (forMissing) {
            int from = first;
            first = IntStream.range(0, rows.size())
                    .map(i -> (from + i) % rows.size())
                    .filter(row -> missing(row) > 0)
                    .findFirst()
                    .orElse(from);
        }
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

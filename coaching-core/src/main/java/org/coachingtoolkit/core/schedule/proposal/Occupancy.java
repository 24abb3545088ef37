package org.coachingtoolkit.core.schedule.proposal;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * How often each person and room is wanted in each cell, and each coach-consultant on each day and in each week, and what
 * each of these costs by now. Everybody can be in one session at a time.
 */
final class Occupancy {
    /** One point of cost, in units of price. */
    static final long POINT = 16;

    private static final long MOST_CELLS = 50_000_000;
    private static final int BLOCKED = Integer.MIN_VALUE / 2;

    private final DayGrid grid;
    private final int[] use;
    private final int[] price;
    private final int[] dayUse;
    private final int[] dayPrice;
    private final int[] dayLimit;
    private final int[] weekUse;
    private final int[] weekPrice;
    private final int[] weekLimit;
    private long penalty;

    /**
     * @param resources the number of persons and rooms
     * @param dayLimit the most sessions of each coach on a day
     * @param weekLimit the most sessions of each coach in a week
     */
    Occupancy(DayGrid grid, int resources, int[] dayLimit, int[] weekLimit) {
        long cells = (long) resources * grid.days() * grid.cells();
        if (cells > MOST_CELLS) {
            throw new IllegalArgumentException("people, rooms, days and starts must make at most " + MOST_CELLS
                    + " cells: " + cells + ". Maybe plan a shorter period?");
        }
        this.grid = grid;
        this.dayLimit = dayLimit;
        this.weekLimit = weekLimit;
        use = new int[(int) cells];
        price = new int[(int) cells];
        dayUse = new int[dayLimit.length * grid.days()];
        dayPrice = new int[dayUse.length];
        weekUse = new int[weekLimit.length * grid.weeks()];
        weekPrice = new int[weekUse.length];
    }

    /** Counts a session that stays where it is against its coach's limits. */
    void addFixed(int coach, LocalDate date) {
        int day = grid.indexOf(date);
        int week = grid.weekOf(date);
        if (day >= 0) {
            dayUse[coach * grid.days() + day]++;
        }
        if (week >= 0) {
            weekUse[coach * grid.weeks() + week]++;
        }
    }

    /** Forbids a resource a cell of a day. */
    void block(int resource, int day, int cell) {
        use[cell(resource, day) + cell] = BLOCKED;
    }

    /** Sets what a double use costs from now on; 0 forbids it. */
    void setPenalty(long penalty) {
        this.penalty = penalty;
    }

    /** Returns whether double uses are forbidden. */
    boolean isStrict() {
        return penalty == 0;
    }

    void add(Row row, Chain chain, int sign) {
        Row.Candidates candidates = row.candidates;
        for (int i = 0; i < chain.length(); i++) {
            int candidate = chain.candidate(i);
            if (candidates.isPinned(candidate)) {
                continue;
            }
            int day = chain.day(i);
            for (int person : row.persons) {
                add(person, day, candidates.cell(candidate), candidates.lastCell(candidate), sign);
            }
            if (chain.room(i) >= 0) {
                add(chain.room(i), day, candidates.cell(candidate), candidates.lastRoomCell(candidate), sign);
            }
            dayUse[row.coachNumber * grid.days() + day] += sign;
            weekUse[row.coachNumber * grid.weeks() + grid.week(day)] += sign;
        }
    }

    private void add(int resource, int day, int cell, int lastCell, int sign) {
        int at = cell(resource, day);
        for (int i = at + cell; i <= at + lastCell; i++) {
            use[i] += sign;
        }
    }

    private int cell(int resource, int day) {
        return (resource * grid.days() + day) * grid.cells();
    }

    /** Returns what the coach's limits make a session more on a day cost; {@link Row#INFINITE} if it is forbidden. */
    long dayCost(Row row, int day) {
        int onDay = row.coachNumber * grid.days() + day;
        int inWeek = row.coachNumber * grid.weeks() + grid.week(day);
        int over = Math.max(0, dayUse[onDay] + 1 - dayLimit[row.coachNumber])
                + Math.max(0, weekUse[inWeek] + 1 - weekLimit[row.coachNumber]);
        if (over > 0 && penalty == 0) {
            return Row.INFINITE;
        }
        return POINT * (dayPrice[onDay] + weekPrice[inWeek]) + penalty * over;
    }

    /** Returns what a candidate's participants cost; {@link Row#INFINITE} if one of them is not free. */
    long cost(Row row, int candidate, int day) {
        long cost = POINT * row.candidates.cost(candidate);
        int cell = row.candidates.cell(candidate);
        int lastCell = row.candidates.lastCell(candidate);
        for (int person : row.persons) {
            cost += cost(person, day, cell, lastCell);
            if (cost >= Row.INFINITE) {
                return Row.INFINITE;
            }
        }
        return cost;
    }

    long roomCost(int room, Row row, int candidate, int day) {
        return cost(room, day, row.candidates.cell(candidate), row.candidates.lastRoomCell(candidate));
    }

    private long cost(int resource, int day, int cell, int lastCell) {
        int at = cell(resource, day);
        long cost = 0;
        for (int i = at + cell; i <= at + lastCell; i++) {
            if (use[i] == BLOCKED || (use[i] > 0 && penalty == 0)) {
                return Row.INFINITE;
            }
            cost += POINT * price[i] + penalty * use[i];
        }
        return cost;
    }

    /** Returns the persons and rooms of an added chain that are wanted too often; a coach beyond a limit is one. */
    Set<Integer> contested(Row row, Chain chain) {
        Set<Integer> found = new TreeSet<>();
        for (int i = 0; i < chain.length(); i++) {
            int candidate = chain.candidate(i);
            if (row.candidates.isPinned(candidate)) {
                continue;
            }
            int day = chain.day(i);
            int cell = row.candidates.cell(candidate);
            for (int person : row.persons) {
                if (isOverused(person, day, cell, row.candidates.lastCell(candidate))) {
                    found.add(person);
                }
            }
            int room = chain.room(i);
            if (room >= 0 && isOverused(room, day, cell, row.candidates.lastRoomCell(candidate))) {
                found.add(room);
            }
            if (dayUse[row.coachNumber * grid.days() + day] > dayLimit[row.coachNumber] || isWeekFull(row, day)) {
                found.add(row.persons[0]);
            }
        }
        return found;
    }

    private boolean isOverused(int resource, int day, int cell, int lastCell) {
        int at = cell(resource, day);
        for (int i = at + cell; i <= at + lastCell; i++) {
            if (use[i] > 1) {
                return true;
            }
        }
        return false;
    }

    /** Forgets all prices. */
    void resetPrices() {
        Arrays.fill(price, 0);
        Arrays.fill(dayPrice, 0);
        Arrays.fill(weekPrice, 0);
    }

    /** Raises the price of everything that is wanted too often; returns whether anything is. */
    boolean raisePrices() {
        boolean raised = false;
        for (int i = 0; i < use.length; i++) {
            if (use[i] > 1) {
                price[i]++;
                raised = true;
            }
        }
        raised |= raise(dayUse, dayPrice, dayLimit, grid.days());
        raised |= raise(weekUse, weekPrice, weekLimit, grid.weeks());
        return raised;
    }

    private static boolean raise(int[] use, int[] price, int[] limit, int each) {
        boolean raised = false;
        for (int i = 0; i < use.length; i++) {
            if (use[i] > limit[i / each]) {
                price[i]++;
                raised = true;
            }
        }
        return raised;
    }

    /** Returns whether the row's coach leads more sessions in a day's week than the limit allows. */
    boolean isWeekFull(Row row, int day) {
        return weekUse[row.coachNumber * grid.weeks() + grid.week(day)] > weekLimit[row.coachNumber];
    }
}

package org.coachingtoolkit.core.schedule.proposal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.schedule.SessionSpacing;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.session.CoachingSession;

/**
 * Proposes a schedule for the goals of a programme, for teacher and coach-consultant to work out together (clause IV.5).
 *
 * <p>A goal wants as many sessions as its agreed frequency gives for the days of the period that are no holidays, at least
 * one, at most one a day. They are placed on school days, at the times at which sessions may begin, when coach-consultant
 * and all members are free and a room is, so that {@link ScheduleConflicts} finds nothing. The distances between them keep
 * {@link SessionSpacing}; holidays do not count towards the most days.
 *
 * <p>Sessions that are there already keep their places as far as {@link Pinning} says; the others are moved only for good
 * reason. None is ever taken out: one that finds no place stays where it is, and a finding says so. Sessions outside the
 * institution, or with another coach, coachee or duration than the goal's, are never moved.
 *
 * <p>The method is exact for each goal by itself and a search for all together; {@link ScheduleProposal#bound} tells how far
 * the result can be from the best one. The same request, seed and number of moves give the same proposal on every machine,
 * in whatever order goals and sessions are listed.
 *
 * @param seed where the search begins
 * @param moves how long it goes on, 0 to 100,000,000: the number of times that the sessions for one goal are placed anew;
 *     each goal is placed once at least
 * @param pinning which sessions stay where they are
 */
public record ScheduleProposer(long seed, int moves, Pinning pinning) {
    /** What it costs to move a session that is there already: as much as days of uneven spacing or unwelcome times. */
    public static final int MOVE_COST = 1000;

    /** Seed 1, 20,000 moves; what was agreed on stays. */
    public static final ScheduleProposer DEFAULT = new ScheduleProposer(1, 20_000, Pinning.AGREED);

    private static final int MOST_MOVES = 100_000_000;
    private static final int MOST_ALTERNATIVES = 100;

    /**
     * Checks the number of moves.
     *
     * @throws IllegalArgumentException if the moves are not 0 to 100,000,000
     */
    public ScheduleProposer {
        if (moves < 0 || moves > MOST_MOVES) {
            throw new IllegalArgumentException("moves must be 0 to " + MOST_MOVES + ": " + moves);
        }
        requireNonNull(pinning, "pinning");
    }

    /** Returns a proposer that searches for longer or shorter. */
    public ScheduleProposer withMoves(int newMoves) {
        return new ScheduleProposer(seed, newMoves, pinning);
    }

    /** Returns a proposer that begins elsewhere. */
    public ScheduleProposer withSeed(long newSeed) {
        return new ScheduleProposer(newSeed, moves, pinning);
    }

    /** Returns a proposer that lets other sessions stay where they are. */
    public ScheduleProposer with(Pinning newPinning) {
        return new ScheduleProposer(seed, moves, newPinning);
    }

    /**
     * Returns a schedule that has what was there and what is wanted.
     *
     * @throws IllegalArgumentException if people, rooms, days and starts are too many to be planned at once: more than 50
     *     million together
     */
    public ScheduleProposal propose(ScheduleRequest request) {
        ProposalModel model = new ProposalModel(request, pinning, null);
        RowPlanner planner = new RowPlanner(model, MOVE_COST);
        Negotiation negotiation = new Negotiation(planner.rows(), model.grid, model.occupancy(), seed, moves);
        return new ProposalAssembly(model, planner, negotiation).proposal();
    }

    /**
     * Returns other choices for the sessions of one goal, all others staying where they are: the best chain of as many
     * sessions as possible first. None clashes with anything; each has all sessions for the goal that are in the period,
     * in order. If no chain has a place for as many as there are, the only choice is how they stand.
     *
     * @param goal the goal
     * @param most how many choices, 1 to 100
     * @return the choices; none if the goal cannot have a session
     * @throws IllegalArgumentException if the number is not 1 to 100, or the request has no such goal
     */
    public List<List<CoachingSession>> alternatives(ScheduleRequest request, GoalId goal, int most) {
        if (most < 1 || most > MOST_ALTERNATIVES) {
            throw new IllegalArgumentException("most must be 1 to " + MOST_ALTERNATIVES + ": " + most);
        }
        if (request.goals().stream().noneMatch(known -> known.id().equals(goal))) {
            throw new IllegalArgumentException("goal must be in the request: " + goal);
        }
        ProposalModel model = new ProposalModel(request, pinning, goal);
        RowPlanner planner = new RowPlanner(model, 0);
        if (planner.rows().isEmpty()) {
            return List.of();
        }
        Row row = planner.rows().get(0);
        ChainSearch search = new ChainSearch(model.grid, model.occupancy());
        List<List<CoachingSession>> found = search.alternatives(row, most).stream()
                .map(chain -> new RowAssembly(model, row, chain, model.takenIds()))
                .filter(RowAssembly::isComplete)
                .map(RowAssembly::sessions)
                .toList();
        return found.isEmpty() && !row.movable.isEmpty()
                ? List.of(new RowAssembly(model, row, Chain.EMPTY, model.takenIds()).sessions())
                : found;
    }
}

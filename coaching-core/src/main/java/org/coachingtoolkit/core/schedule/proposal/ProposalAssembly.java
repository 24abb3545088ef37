package org.coachingtoolkit.core.schedule.proposal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.conflict.ScheduleFinding;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;

/** Turns the chains of all rows into a proposal. */
final class ProposalAssembly {
    private static final int DECIMALS = 6;

    private final ProposalModel model;
    private final RowPlanner planner;
    private final Negotiation negotiation;
    private final List<Row> rows;
    private final Chain[] chains;
    private final List<SessionId> added = new ArrayList<>();
    private final List<ProposedMove> moves = new ArrayList<>();
    private final Set<GoalId> changedGoals = new HashSet<>();

    ProposalAssembly(ProposalModel model, RowPlanner planner, Negotiation negotiation) {
        this.model = model;
        this.planner = planner;
        this.negotiation = negotiation;
        rows = planner.rows();
        chains = negotiation.run();
    }

    ScheduleProposal proposal() {
        SessionSchedule schedule = schedule();
        long cost = 0;
        long bound = 0;
        for (int row = 0; row < chains.length; row++) {
            long movable =
                    (long) ScheduleProposer.MOVE_COST * rows.get(row).movable.size();
            cost += chains[row].cost() + movable;
            bound += negotiation.bound(row) + movable;
            explain(row);
        }
        return new ScheduleProposal(schedule, added, moves, planner.findings(), quality(schedule), cost, bound);
    }

    private SessionSchedule schedule() {
        SessionSchedule before = model.request.schedule();
        Set<SessionId> taken = model.takenIds();
        IdentityHashMap<CoachingSession, CoachingSession> after = new IdentityHashMap<>();
        List<CoachingSession> created = new ArrayList<>();
        for (int row = 0; row < chains.length; row++) {
            for (RowAssembly.Change change : new RowAssembly(model, rows.get(row), chains[row], taken).changes()) {
                CoachingSession old = change.before;
                if (old == null) {
                    created.add(change.after);
                    added.add(change.after.id());
                    changedGoals.add(change.after.goal());
                } else {
                    after.put(old, change.after);
                    if (!old.start().equals(change.after.start())) {
                        moves.add(new ProposedMove(old.id(), old.start(), change.after.start()));
                        changedGoals.add(old.goal());
                    }
                }
            }
        }
        List<CoachingSession> sessions = new ArrayList<>();
        before.sessions().forEach(session -> sessions.add(after.getOrDefault(session, session)));
        sessions.addAll(created);
        return before.with(sessions)
                .withConsents(before.consents().stream()
                        .filter(consent -> !changedGoals.contains(consent.goal()))
                        .toList());
    }

    private void explain(int number) {
        Row row = rows.get(number);
        int alone = negotiation.alone(number).length();
        boolean proven = negotiation.isProven(number);
        int placed = chains[number].length();
        if (alone == 0 && proven) {
            planner.report(
                    ScheduleFinding.NO_COMMON_SLOT,
                    row.goal,
                    Map.of("from", row.period.start(), "to", row.period.end()));
        } else if (alone < row.wanted && proven) {
            planner.report(
                    ScheduleFinding.NO_CHAIN,
                    row.goal,
                    Map.of(
                            "missing",
                            row.wanted - alone,
                            "wanted",
                            row.wanted,
                            "least",
                            row.spacing.leastDays(),
                            "most",
                            row.spacing.mostDays()));
        }
        int possible = proven ? alone : row.wanted;
        if (placed < possible) {
            List<String> contested = negotiation.contested(number).stream()
                    .map(resource -> model.resource(resource).idValue())
                    .toList();
            planner.report(
                    ScheduleFinding.NOT_FOUND,
                    row.goal,
                    Map.of(
                            "missing",
                            possible - placed,
                            "wanted",
                            row.wanted,
                            "resources",
                            contested.isEmpty() ? List.of(row.coach) : contested));
        }
    }

    private ScheduleQuality quality(SessionSchedule schedule) {
        int wanted = 0;
        int placed = 0;
        int neighbours = 0;
        BigDecimal even = BigDecimal.ZERO;
        for (int number = 0; number < chains.length; number++) {
            Row row = rows.get(number);
            wanted += row.wanted;
            placed += chains[number].length();
            for (int i = 1; i < chains[number].length(); i++) {
                even = even.add(evenness(row, chains[number].day(i - 1), chains[number].day(i)));
                neighbours++;
            }
        }
        BigDecimal evenness = neighbours == 0
                ? BigDecimal.ONE.setScale(3)
                : even.divide(BigDecimal.valueOf(neighbours), 3, RoundingMode.HALF_UP);
        return new ScheduleQuality(wanted, placed, evenness, loadBalance(schedule));
    }

    private static BigDecimal evenness(Row row, int earlier, int later) {
        int deviation = row.deviation(earlier, later);
        boolean near = row.isNear(earlier, later);
        int smaller = near ? row.target - deviation : row.target;
        int larger = near ? row.target : row.target + deviation;
        return BigDecimal.valueOf(smaller).divide(BigDecimal.valueOf(larger), DECIMALS, RoundingMode.HALF_UP);
    }

    private BigDecimal loadBalance(SessionSchedule schedule) {
        Map<CoachId, int[]> weeks = new HashMap<>();
        for (CoachingSession session : schedule.sessions()) {
            int week = session.isActive() ? model.grid.weekOf(session.start().toLocalDate()) : -1;
            if (week >= 0) {
                weeks.computeIfAbsent(session.coach(), coach -> new int[model.grid.weeks()])[week]++;
            }
        }
        long best = 0;
        long busiest = 0;
        for (int[] load : weeks.values()) {
            long sum = 0;
            int most = 0;
            for (int sessions : load) {
                sum += sessions;
                most = Math.max(most, sessions);
            }
            best += (sum + load.length - 1) / load.length;
            busiest += most;
        }
        return ScheduleQuality.share(best, busiest);
    }
}

package org.coachingtoolkit.core.schedule.proposal;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.Venue;
import org.jspecify.annotations.Nullable;

/** Turns the chain of a row into sessions: those that stay, those that are moved, and new ones. */
final class RowAssembly {
    private final ProposalModel model;
    private final Row row;
    private final Set<SessionId> taken;
    private final List<Change> changes = new ArrayList<>();
    private final boolean complete;

    /**
     * @param taken the ids that sessions have; those of new ones are added
     */
    RowAssembly(ProposalModel model, Row row, Chain chain, Set<SessionId> taken) {
        this.model = model;
        this.row = row;
        this.taken = taken;
        List<CoachingSession> waiting = new ArrayList<>(row.movable);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < chain.length(); i++) {
            if (!row.candidates.isPinned(chain.candidate(i)) && !keep(chain, i, waiting)) {
                open.add(i);
            }
        }
        for (int i : open) {
            CoachingSession moved = waiting.isEmpty() ? null : waiting.remove(0);
            changes.add(new Change(moved, moved == null ? added(chain, i) : at(moved, chain, i)));
        }
        complete = waiting.isEmpty();
        waiting.forEach(left -> changes.add(new Change(left, left)));
    }

    /** Returns whether the chain has a place for each session; those without one stay, whatever else is there by now. */
    boolean isComplete() {
        return complete;
    }

    /** Returns what becomes of each movable session, and the new ones. */
    List<Change> changes() {
        return changes;
    }

    /** Returns all sessions of the row, pinned ones too, in order. */
    List<CoachingSession> sessions() {
        List<CoachingSession> all = new ArrayList<>(row.pinned);
        changes.forEach(change -> all.add(change.after));
        all.sort(SessionSchedule.ORDER);
        return List.copyOf(all);
    }

    private boolean keep(Chain chain, int i, List<CoachingSession> waiting) {
        LocalDateTime start = start(chain, i);
        for (CoachingSession session : waiting) {
            if (session.start().equals(start)) {
                waiting.remove(session);
                changes.add(new Change(session, at(session, chain, i)));
                return true;
            }
        }
        return false;
    }

    private LocalDateTime start(Chain chain, int i) {
        return model.grid.day(chain.day(i)).atStartOfDay().plusSeconds(row.candidates.second(chain.candidate(i)));
    }

    private @Nullable Venue venue(Chain chain, int i) {
        return chain.room(i) < 0
                ? row.venue
                : Venue.inPerson(model.resource(chain.room(i)).idValue());
    }

    private CoachingSession at(CoachingSession session, Chain chain, int i) {
        Venue venue = chain.room(i) < 0 ? session.venue() : venue(chain, i);
        return session.toBuilder().start(start(chain, i)).venue(venue).build();
    }

    private CoachingSession added(Chain chain, int i) {
        Goal goal = row.goal;
        SessionId id = SessionId.free(goal.id().value(), "-", taken);
        taken.add(id);
        String topic = goal.problem() == null || goal.problem().isBlank() ? goal.statement() : goal.problem();
        return CoachingSession.builder(id, goal.id(), goal.coachee(), row.coach, topic, start(chain, i), row.duration)
                .stage(goal.stage())
                .venue(venue(chain, i))
                .build();
    }

    /** A session before, null if it is new, and after. */
    static final class Change {
        final @Nullable CoachingSession before;
        final CoachingSession after;

        Change(@Nullable CoachingSession before, CoachingSession after) {
            this.before = before;
            this.after = after;
        }
    }
}

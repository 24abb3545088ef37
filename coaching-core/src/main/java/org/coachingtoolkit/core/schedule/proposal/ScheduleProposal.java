package org.coachingtoolkit.core.schedule.proposal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.conflict.ScheduleFinding;
import org.coachingtoolkit.core.session.SessionId;

/**
 * A schedule for teacher and coach-consultant to talk about: nobody has agreed to it yet (clause IV.5).
 *
 * @param schedule the schedule with the sessions that were there and those that are new; the consent to the sessions of a
 *     goal is taken out where one of them is new or has moved
 * @param added the new sessions
 * @param moves the sessions that were put to another time
 * @param unplaced what could not be placed and why: {@link ScheduleFinding#NO_CHAIN} and {@link ScheduleFinding#NO_COMMON_SLOT}
 *     are proven, {@link ScheduleFinding#NOT_FOUND} is not
 * @param quality how good it is
 * @param cost what is left to be desired: a point for each day by which two sessions are nearer or farther than the even
 *     distance, one for each unwelcome time of a participant, and {@value ScheduleProposer#MOVE_COST} for each move
 * @param bound a cost that no schedule with the same number of sessions for each goal can fall below: the sum of what each
 *     goal would cost if it were alone
 */
public record ScheduleProposal(
        SessionSchedule schedule,
        List<SessionId> added,
        List<ProposedMove> moves,
        List<Finding> unplaced,
        ScheduleQuality quality,
        long cost,
        long bound) {
    /** Copies the lists. */
    public ScheduleProposal {
        requireNonNull(schedule, "schedule");
        added = List.copyOf(requireNonNull(added, "added"));
        moves = List.copyOf(requireNonNull(moves, "moves"));
        unplaced = unplaced.stream().sorted(Finding.ORDER).toList();
        requireNonNull(quality, "quality");
    }
}

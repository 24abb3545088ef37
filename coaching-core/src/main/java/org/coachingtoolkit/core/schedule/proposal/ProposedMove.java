package org.coachingtoolkit.core.schedule.proposal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import org.coachingtoolkit.core.session.SessionId;

/**
 * A session that a proposal has put to another time.
 *
 * @param session the session
 * @param from when it began
 * @param to when it would begin
 */
public record ProposedMove(SessionId session, LocalDateTime from, LocalDateTime to) {
    /** Checks that every part is given. */
    public ProposedMove {
        requireNonNull(session, "session");
        requireNonNull(from, "from");
        requireNonNull(to, "to");
    }
}

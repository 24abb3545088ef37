package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/**
 * One step in the history of a schedule: what became of a planned session, and who agreed to it. A schedule's version is
 * the number of its steps.
 *
 * @param session the session
 * @param became what became of it; {@link SessionStatus#PLANNED} if the step added it to the schedule
 * @param on the day on which the change was made
 * @param reason why; {@code null} where nobody has said
 * @param consent who has agreed to the change, and when (clause IV.5)
 */
public record ScheduleChange(
        SessionId session,
        SessionStatus became,
        LocalDate on,
        @Nullable String reason,
        JointConsent consent) {
    /** Checks that the needed parts are given. */
    public ScheduleChange {
        requireNonNull(session, "session");
        requireNonNull(became, "became");
        requireNonNull(on, "on");
        requireNonNull(consent, "consent");
    }
}

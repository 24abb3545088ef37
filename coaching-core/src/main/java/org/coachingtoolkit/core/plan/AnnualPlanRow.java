package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.session.SessionForm;

/**
 * The sessions of one goal in a year, as the annual plan tells of them.
 *
 * @param goal the goal
 * @param coaches who leads the sessions, in the order of their first one
 * @param forms the forms of work used, in the order of their first use
 * @param sessions the number of sessions that were not moved or cancelled, at least 1
 * @param first the day of the first of them
 * @param last the day of the last of them
 */
public record AnnualPlanRow(
        Goal goal, List<CoachId> coaches, List<SessionForm> forms, int sessions, LocalDate first, LocalDate last) {
    /** Copies the lists. */
    public AnnualPlanRow {
        requireNonNull(goal, "goal");
        coaches = List.copyOf(requireNonNull(coaches, "coaches"));
        forms = List.copyOf(requireNonNull(forms, "forms"));
        requireNonNull(first, "first");
        requireNonNull(last, "last");
    }
}

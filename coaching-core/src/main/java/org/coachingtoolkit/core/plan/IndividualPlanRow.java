package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.core.session.SessionForm;
import org.jspecify.annotations.Nullable;

/**
 * A line of an individual development plan: a difficulty and what is done about it.
 *
 * @param difficulty the difficulty: the goal's problem, or what a questionnaire has shown; {@code null} if the goal names
 *     none
 * @param goal the goal that answers it; {@code null} while there is none
 * @param forms the forms of work of the goal's sessions, in the order of their first use
 * @param actions the action items that serve the goal
 * @param outcomes the results that it has led to
 */
public record IndividualPlanRow(
        @Nullable String difficulty,
        @Nullable Goal goal,
        List<SessionForm> forms,
        List<ActionItem> actions,
        List<Outcome> outcomes) {
    /** Copies the lists. */
    public IndividualPlanRow {
        forms = List.copyOf(requireNonNull(forms, "forms"));
        actions = List.copyOf(requireNonNull(actions, "actions"));
        outcomes = List.copyOf(requireNonNull(outcomes, "outcomes"));
    }
}

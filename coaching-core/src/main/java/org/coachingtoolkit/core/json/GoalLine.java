package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.goal.StatedGoal;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a text that holds one a line.
 *
 * @param id the name by which its writer knows it; where the line gives none, the number of the line
 * @param language the language in which to ask about it; {@code null} where the line leaves that to its words
 * @param goal its wording, and whichever parts are already worked out
 */
public record GoalLine(String id, @Nullable Language language, StatedGoal goal) {
    /** Checks that nothing is missing. */
    public GoalLine {
        requireNonNull(id, "id");
        requireNonNull(goal, "goal");
    }
}

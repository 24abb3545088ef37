package org.coachingtoolkit.core.session;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.jspecify.annotations.Nullable;

/**
 * A result that the work on a goal has led to (clause IV.6).
 *
 * @param goal the goal
 * @param kind which result of the clause it is
 * @param description what it is: the contest and the place taken, the journal and the title
 * @param on the day on which it was reached
 * @param evidence the document that shows it; {@code null} where there is none
 * @param level how far the contest, conference or journal reaches; {@code null} where that is not said
 * @param achiever whether the teacher reached it or pupils did; {@code null} where that is not said
 */
public record Outcome(
        GoalId goal,
        OutcomeKind kind,
        String description,
        LocalDate on,
        @Nullable String evidence,
        @Nullable EventLevel level,
        @Nullable Achiever achiever) {
    /**
     * Checks the description.
     *
     * @throws IllegalArgumentException if the description is blank
     */
    public Outcome {
        requireNonNull(goal, "goal");
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
        if (requireNonNull(description, "description").isBlank()) {
            throw new IllegalArgumentException("description must not be blank");
        }
    }

    /** Makes a result of which neither level nor achiever are said. */
    public Outcome(
            GoalId goal, OutcomeKind kind, String description, LocalDate on, @Nullable String evidence) {
        this(goal, kind, description, on, evidence, null, null);
    }

    /** Returns this result at a level and by an achiever; {@code null} where that is not said. */
    public Outcome with(@Nullable EventLevel newLevel, @Nullable Achiever newAchiever) {
        return new Outcome(goal, kind, description, on, evidence, newLevel, newAchiever);
    }
}

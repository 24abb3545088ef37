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

    /** Returns a builder, with goal, kind, description and day and nothing else. */
    public static Builder builder(GoalId goal, OutcomeKind kind, String description, LocalDate on) {
        return new Builder(goal, kind, description, on);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(goal, kind, description, on)
                .evidence(evidence)
                .level(level)
                .achiever(achiever);
    }

    /** Makes {@link Outcome}; not thread-safe. */
    public static final class Builder {
        private GoalId goal;
        private OutcomeKind kind;
        private String description;
        private LocalDate on;
        private @Nullable String evidence;
        private @Nullable EventLevel level;
        private @Nullable Achiever achiever;

        private Builder(GoalId goal, OutcomeKind kind, String description, LocalDate on) {
            this.goal = requireNonNull(goal, "goal");
            this.kind = requireNonNull(kind, "kind");
            this.description = requireNonNull(description, "description");
            this.on = requireNonNull(on, "on");
        }

        /** Sets the goal. */
        public Builder goal(GoalId goal) {
            this.goal = requireNonNull(goal, "goal");
            return this;
        }

        /** Sets which result of the clause it is. */
        public Builder kind(OutcomeKind kind) {
            this.kind = requireNonNull(kind, "kind");
            return this;
        }

        /** Sets what it is. */
        public Builder description(String description) {
            this.description = requireNonNull(description, "description");
            return this;
        }

        /** Sets the day on which it was reached. */
        public Builder on(LocalDate on) {
            this.on = requireNonNull(on, "on");
            return this;
        }

        /** Sets the document that shows it. */
        public Builder evidence(@Nullable String evidence) {
            this.evidence = evidence;
            return this;
        }

        /** Sets how far it reaches. */
        public Builder level(@Nullable EventLevel level) {
            this.level = level;
            return this;
        }

        /** Sets whose it is. */
        public Builder achiever(@Nullable Achiever achiever) {
            this.achiever = achiever;
            return this;
        }

        /**
         * Returns the result.
         *
         * @throws IllegalArgumentException if the description is blank
         */
        public Outcome build() {
            return new Outcome(goal, kind, description, on, evidence, level, achiever);
        }
    }
}

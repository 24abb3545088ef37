package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.coachingtoolkit.core.goal.GoalId;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to do by some day.
 *
 * @param id its id
 * @param text what is to be done
 * @param goal the goal that it serves; {@code null} where it serves none
 * @param owner who does it
 * @param due the last day for it; {@code null} while that is open
 * @param state what became of it
 * @param since the day on which it came into that state
 */
public record ActionItem(
        ActionId id,
        String text,
        @Nullable GoalId goal,
        Responsible owner,
        @Nullable LocalDate due,
        ActionState state,
        LocalDate since) {
    /**
     * Checks the text.
     *
     * @throws IllegalArgumentException if the text is blank
     */
    public ActionItem {
        requireNonNull(id, "id");
        requireNonNull(owner, "owner");
        requireNonNull(state, "state");
        requireNonNull(since, "since");
        if (requireNonNull(text, "text").isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }

    /** Returns whether its last day has passed while it was neither done nor put on hold nor given up. */
    public boolean isOverdue(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return due != null
                && due.isBefore(asOf)
                && (state == ActionState.NOT_STARTED || state == ActionState.IN_PROGRESS);
    }

    /**
     * Returns whether nothing has moved for long: it was begun or put on hold, and has been so ever since.
     *
     * @param days how many days are long
     */
    public boolean isStalled(LocalDate asOf, int days) {
        requireNonNull(asOf, "asOf");
        return (state == ActionState.IN_PROGRESS || state == ActionState.ON_HOLD)
                && !since.plusDays(days).isAfter(asOf);
    }

    /** Returns a builder, with id, text, owner and since and nothing else. */
    public static Builder builder(ActionId id, String text, Responsible owner, LocalDate since) {
        return new Builder(id, text, owner, since);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(id, text, owner, since).goal(goal).due(due).state(state);
    }

    /** Makes {@link ActionItem}; not thread-safe. */
    public static final class Builder {
        private ActionId id;
        private String text;
        private @Nullable GoalId goal;
        private Responsible owner;
        private @Nullable LocalDate due;
        private ActionState state = ActionState.NOT_STARTED;
        private LocalDate since;

        private Builder(ActionId id, String text, Responsible owner, LocalDate since) {
            this.id = id;
            this.text = text;
            this.owner = owner;
            this.since = since;
        }

        /** Sets its id. */
        public Builder id(ActionId id) {
            this.id = id;
            return this;
        }

        /** Sets what is to be done. */
        public Builder text(String text) {
            this.text = text;
            return this;
        }

        /** Sets the goal that it serves. */
        public Builder goal(@Nullable GoalId goal) {
            this.goal = goal;
            return this;
        }

        /** Sets who does it. */
        public Builder owner(Responsible owner) {
            this.owner = owner;
            return this;
        }

        /** Sets the last day for it. */
        public Builder due(@Nullable LocalDate due) {
            this.due = due;
            return this;
        }

        /** Sets what became of it. */
        public Builder state(ActionState state) {
            this.state = state;
            return this;
        }

        /** Sets the day on which it came into that state. */
        public Builder since(LocalDate since) {
            this.since = since;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public ActionItem build() {
            return new ActionItem(id, text, goal, owner, due, state, since);
        }
    }
}

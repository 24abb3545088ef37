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
        return (state == ActionState.IN_PROGRESS || state == ActionState.ON_HOLD)
                && !since.plusDays(days).isAfter(asOf);
    }
}

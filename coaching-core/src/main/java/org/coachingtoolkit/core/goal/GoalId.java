package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Identifier;

/**
 * The id of a goal.
 *
 * @param value the id's text, see {@link Identifier}
 */
public record GoalId(String value) implements Identifier, Comparable<GoalId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the value cannot be an id
     */
    public GoalId {
        Identifier.require("goalId", value);
    }

    @Override
    public int compareTo(GoalId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

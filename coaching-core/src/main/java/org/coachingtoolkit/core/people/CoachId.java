package org.coachingtoolkit.core.people;

import org.coachingtoolkit.core.common.Identifier;

/**
 * The id of a coach-consultant.
 *
 * @param value the id's text, see {@link Identifier}
 */
public record CoachId(String value) implements Identifier, Comparable<CoachId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the value cannot be an id
     */
    public CoachId {
        Identifier.require("coachId", value);
    }

    @Override
    public int compareTo(CoachId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

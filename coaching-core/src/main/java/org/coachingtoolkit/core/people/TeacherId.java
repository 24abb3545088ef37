package org.coachingtoolkit.core.people;

import org.coachingtoolkit.core.common.Identifier;

/**
 * The id of a teacher.
 *
 * @param value the id's text, see {@link Identifier}
 */
public record TeacherId(String value) implements Identifier, Comparable<TeacherId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the value cannot be an id
     */
    public TeacherId {
        Identifier.require("teacherId", value);
    }

    @Override
    public int compareTo(TeacherId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

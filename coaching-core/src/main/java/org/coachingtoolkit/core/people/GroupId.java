package org.coachingtoolkit.core.people;

import org.coachingtoolkit.core.common.Identifier;

/**
 * The id of a group of teachers.
 *
 * @param value the id's text, see {@link Identifier}
 */
public record GroupId(String value) implements Identifier, Comparable<GroupId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the value cannot be an id
     */
    public GroupId {
        Identifier.require("groupId", value);
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

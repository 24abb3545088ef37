package org.coachingtoolkit.core.competence;

import org.coachingtoolkit.core.common.Identifier;

/**
 * The id of a framework of competences.
 *
 * @param value the id's text, see {@link Identifier}
 */
public record FrameworkId(String value) implements Identifier, Comparable<FrameworkId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the value cannot be an id
     */
    public FrameworkId {
        Identifier.require("frameworkId", value);
    }

    @Override
    public int compareTo(FrameworkId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.coachingtoolkit.core.competence;

import org.coachingtoolkit.core.common.Identifier;

/**
 * The id of a competence in its framework.
 *
 * @param value the id's text, see {@link Identifier}
 */
public record CompetenceId(String value) implements Identifier, Comparable<CompetenceId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the value cannot be an id
     */
    public CompetenceId {
        Identifier.require("competenceId", value);
    }

    @Override
    public int compareTo(CompetenceId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

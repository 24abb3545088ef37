package org.coachingtoolkit.core.session;

import org.coachingtoolkit.core.common.Identifier;

/**
 * The id of a coaching session.
 *
 * @param value the id's text, see {@link Identifier}
 */
public record SessionId(String value) implements Identifier, Comparable<SessionId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the value cannot be an id
     */
    public SessionId {
        Identifier.require("sessionId", value);
    }

    @Override
    public int compareTo(SessionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

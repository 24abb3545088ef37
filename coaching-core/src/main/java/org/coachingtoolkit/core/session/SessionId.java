package org.coachingtoolkit.core.session;

import static java.util.Objects.requireNonNull;

import java.util.Set;
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

    /**
     * Returns the first id of the form stem, separator, number from 1 that is not taken.
     *
     * @param stem shortened where the id would grow too long
     */
    public static SessionId free(String stem, String separator, Set<SessionId> taken) {
        requireNonNull(stem, "stem");
        requireNonNull(separator, "separator");
        requireNonNull(taken, "taken");
        for (int number = 1; ; number++) {
            String suffix = separator + number;
            int room = Identifier.MAX_LENGTH - suffix.length();
            SessionId id = new SessionId(stem.substring(0, Math.min(stem.length(), room)) + suffix);
            if (!taken.contains(id)) {
                return id;
            }
        }
    }
}

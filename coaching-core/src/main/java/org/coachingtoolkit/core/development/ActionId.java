package org.coachingtoolkit.core.development;

import org.coachingtoolkit.core.common.Identifier;

/**
 * The id of an action item.
 *
 * @param value the id's text, see {@link Identifier}
 */
public record ActionId(String value) implements Identifier, Comparable<ActionId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the value cannot be an id
     */
    public ActionId {
        Identifier.require("actionId", value);
    }

    @Override
    public int compareTo(ActionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

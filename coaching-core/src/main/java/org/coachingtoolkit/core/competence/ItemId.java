package org.coachingtoolkit.core.competence;

import org.coachingtoolkit.core.common.Identifier;

/**
 * The id of an item of a questionnaire; the name of its column in a data file.
 *
 * @param value the id's text, see {@link Identifier}
 */
public record ItemId(String value) implements Identifier, Comparable<ItemId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the value cannot be an id
     */
    public ItemId {
        Identifier.require("itemId", value);
    }

    @Override
    public int compareTo(ItemId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

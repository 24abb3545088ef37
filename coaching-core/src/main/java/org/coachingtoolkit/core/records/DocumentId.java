package org.coachingtoolkit.core.records;

import org.coachingtoolkit.core.common.Identifier;

/**
 * The id of one stored document. It outlives the document in the journal of an archive, so it should not be made of a
 * person's name.
 *
 * @param value the id's text, see {@link Identifier}
 */
public record DocumentId(String value) implements Identifier, Comparable<DocumentId> {
    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the value cannot be an id
     */
    public DocumentId {
        Identifier.require("documentId", value);
    }

    @Override
    public int compareTo(DocumentId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

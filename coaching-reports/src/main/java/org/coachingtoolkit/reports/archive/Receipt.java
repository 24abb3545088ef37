package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

/**
 * What an archive says when it has taken a document in.
 *
 * @param document the document
 * @param outcome what was done
 */
public record Receipt(ArchivedDocument document, Outcome outcome) {
    /** What can have been done. */
    public enum Outcome {
        /** The document is new. */
        STORED,
        /** The document was there, whole; nothing has changed. */
        KNOWN,
        /** The document was entered, but its content was damaged or missing; now it is whole. */
        HEALED
    }

    /** Refuses missing parts. */
    public Receipt {
        requireNonNull(document, "document");
        requireNonNull(outcome, "outcome");
    }
}

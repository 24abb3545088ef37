package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * A document as an archive holds it, or what stays of it after its disposal.
 *
 * @param id its id
 * @param file its case file
 * @param sha256 the SHA-256 of its content, 64 hexadecimal digits in lower case
 * @param bytes the length of its content in bytes
 * @param known what else is known; {@code null} once it is disposed of, or if that part of the archive is damaged
 * @param act the number of the act by which it was disposed of; {@code null} while it is kept
 */
public record ArchivedDocument(
        DocumentId id,
        CaseFileId file,
        String sha256,
        long bytes,
        @Nullable DocumentMetadata known,
        @Nullable String act) {
    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if the length is negative
     */
    public ArchivedDocument {
        requireNonNull(id, "id");
        requireNonNull(file, "file");
        requireNonNull(sha256, "sha256");
        if (bytes < 0) {
            throw new IllegalArgumentException("bytes must not be negative: " + bytes);
        }
    }

    /** Returns title, media type and date; empty once the document is disposed of. */
    public Optional<DocumentMetadata> metadata() {
        return Optional.ofNullable(known);
    }

    /** Returns whether the content is gone. */
    public boolean isDisposed() {
        return act != null;
    }
}

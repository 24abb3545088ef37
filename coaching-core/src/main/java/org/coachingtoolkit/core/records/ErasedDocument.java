package org.coachingtoolkit.core.records;

import static java.util.Objects.requireNonNull;

/**
 * What stays of a document that was disposed of.
 *
 * @param id the document's id
 * @param file the case file that it belonged to
 * @param sha256 the SHA-256 of its content, 64 hexadecimal digits in lower case
 */
public record ErasedDocument(DocumentId id, CaseFileId file, String sha256) {
    private static final int SHA256_DIGITS = 64;

    /**
     * Checks the hash.
     *
     * @throws IllegalArgumentException if the hash is not 64 hexadecimal digits in lower case
     */
    public ErasedDocument {
        requireNonNull(id, "id");
        requireNonNull(file, "file");
        if (requireNonNull(sha256, "sha256").length() != SHA256_DIGITS
                || !sha256.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'))) {
            throw new IllegalArgumentException("sha256 must be 64 hexadecimal digits in lower case: '" + sha256 + "'");
        }
    }
}

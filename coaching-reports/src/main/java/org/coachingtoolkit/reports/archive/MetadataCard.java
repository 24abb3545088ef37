package org.coachingtoolkit.reports.archive;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;

/**
 * Title, media type and date of a document as they lie on the disk, in a file of their own that goes with the document. The
 * salt keeps anybody from guessing a title by the fingerprint that stays in the journal.
 *
 * @param metadata what is known about the document
 * @param salt 32 hexadecimal digits
 */
record MetadataCard(DocumentMetadata metadata, String salt) {
    private static final int SALT_BYTES = 16;

    static MetadataCard of(DocumentMetadata metadata, Random random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        return new MetadataCard(metadata, HexFormat.of().formatHex(salt));
    }

    byte[] bytes() {
        return (ArchiveJson.write(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}

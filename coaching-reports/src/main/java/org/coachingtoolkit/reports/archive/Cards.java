package org.coachingtoolkit.reports.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.coachingtoolkit.reports.archive.JournalEntry.Stored;
import org.jspecify.annotations.Nullable;

/** The cards of documents: title, media type and date, each a content of its own that is read once. */
final class Cards {
    private final BlobStore blobs;
    private final Random random;
    private final Map<String, DocumentMetadata> read = new HashMap<>();

    /** Keeps cards among the contents; the random numbers are their salt. */
    Cards(BlobStore blobs, Random random) {
        this.blobs = blobs;
        this.random = random;
    }

    BlobStore.Blob put(DocumentMetadata metadata) throws IOException {
        return blobs.put(
                new ByteArrayInputStream(MetadataCard.of(metadata, random).bytes()));
    }

    /** Returns what the card of a document says; {@code null} if it is lost or damaged. */
    @Nullable DocumentMetadata of(Stored stored) {
        DocumentMetadata known = read.get(stored.card());
        if (known == null) {
            try (InputStream in = blobs.open("the card of " + stored.id(), stored.card())) {
                known = ArchiveJson.readCard(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .metadata();
                read.put(stored.card(), known);
            } catch (IOException | IllegalArgumentException e) {
                return null;
            }
        }
        return known;
    }

    void forget(Stored stored) {
        read.remove(stored.card());
    }
}

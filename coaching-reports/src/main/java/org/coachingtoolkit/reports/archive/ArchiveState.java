package org.coachingtoolkit.reports.archive;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.core.records.ErasedDocument;
import org.coachingtoolkit.reports.archive.JournalEntry.Disposed;
import org.coachingtoolkit.reports.archive.JournalEntry.Kept;
import org.coachingtoolkit.reports.archive.JournalEntry.Stored;
import org.jspecify.annotations.Nullable;

/** What the entries of a journal add up to. Not thread-safe. */
final class ArchiveState {
    private final Map<CaseFileId, CaseFile> files = new TreeMap<>();
    private final Map<DocumentId, Stored> documents = new LinkedHashMap<>();
    private final Map<String, Disposed> acts = new LinkedHashMap<>();
    private final Map<CaseFileId, Disposed> disposed = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> released = new TreeSet<>();

    /** Adds an entry. */
    void apply(JournalEntry entry) {
        if (entry instanceof Kept kept) {
            files.put(kept.file().id(), kept.file());
        } else if (entry instanceof Stored stored) {
            documents.put(stored.id(), stored);
            uses.merge(stored.content(), 1, Integer::sum);
            uses.merge(stored.card(), 1, Integer::sum);
        } else if (entry instanceof Disposed act) {
            acts.put(act.number(), act);
            act.files().forEach(file -> disposed.put(file, act));
            documentsOf(act).forEach(stored -> {
                release(stored.content());
                release(stored.card());
            });
        }
    }

    private void release(String blob) {
        uses.merge(blob, -1, Integer::sum);
        released.add(blob);
    }

    /** Returns the files that have not been disposed of, by id. */
    List<CaseFile> files() {
        return files.values().stream()
                .filter(file -> !disposed.containsKey(file.id()))
                .toList();
    }

    /** Returns a file, also one that has been disposed of. */
    @Nullable CaseFile file(CaseFileId id) {
        return files.get(id);
    }

    /** Returns all documents in the order in which they were stored. */
    Collection<Stored> documents() {
        return Collections.unmodifiableCollection(documents.values());
    }

    @Nullable Stored document(DocumentId id) {
        return documents.get(id);
    }

    @Nullable Disposed act(String number) {
        return acts.get(number);
    }

    /** Returns the act that disposed of a file; {@code null} while it is kept. */
    @Nullable Disposed actFor(CaseFileId file) {
        return disposed.get(file);
    }

    /** Returns whether a blob belongs to a document that is kept. */
    boolean isInUse(String blob) {
        return uses.getOrDefault(blob, 0) > 0;
    }

    /** Returns the blobs of disposed documents that no kept document shares, in alphabetical order. */
    Stream<String> erased() {
        return released.stream().filter(blob -> !isInUse(blob));
    }

    Stream<Stored> documentsOf(Disposed act) {
        Set<CaseFileId> listed = Set.copyOf(act.files());
        return documents.values().stream().filter(stored -> listed.contains(stored.file()));
    }

    /** Returns what an act has left of the documents. */
    List<ErasedDocument> erasedBy(Disposed act) {
        return documentsOf(act)
                .map(stored -> new ErasedDocument(stored.id(), stored.file(), stored.content()))
                .toList();
    }
}

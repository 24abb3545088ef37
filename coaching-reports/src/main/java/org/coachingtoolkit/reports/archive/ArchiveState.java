package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
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

/**
 * What the entries of a journal add up to: all of it, or case files, acts and what has come since a {@link Checkpoint}. Not
 * thread-safe.
 */
final class ArchiveState implements Journal.Reader {
    private final @Nullable Checkpoint base;
    private final Map<CaseFileId, CaseFile> files = new TreeMap<>();
    private final Map<DocumentId, Stored> documents = new LinkedHashMap<>();
    private final Map<DocumentId, Long> lines = new HashMap<>();
    private final Map<String, Disposed> acts = new LinkedHashMap<>();
    private final Map<CaseFileId, Disposed> disposed = new HashMap<>();
    private final Map<String, Integer> uses = new HashMap<>();
    private final Set<String> released = new TreeSet<>();
    private final Map<String, Dated> summary = new LinkedHashMap<>();
    private @Nullable Disposed last;
    private @Nullable Instant at;
    private @Nullable Instant beforeJump;

    /**
     * An entry with its moment.
     *
     * @param entry the entry
     * @param at when it was made
     */
    private record Dated(JournalEntry entry, Instant at) {}

    /** Makes the state of an empty journal, or of one as far as a checkpoint tells. */
    ArchiveState(@Nullable Checkpoint base) {
        this.base = base;
        if (base != null) {
            base.entries().forEach(entry -> apply(entry, base.at()));
            last = null;
            at = base.at();
        }
    }

    /** Returns whether all documents are known, not only those since a checkpoint. */
    boolean isWhole() {
        return base == null;
    }

    @Override
    public void take(JournalEntry entry, Instant moment, long start, long line) {
        apply(entry, moment);
        if (beforeJump != null && !Objections.isLongRest(beforeJump, moment)) {
            beforeJump = null;
        } else if (beforeJump == null && at != null && Objections.isLongRest(at, moment)) {
            beforeJump = at;
        }
        if (beforeJump != null && entry instanceof Disposed act && Objections.confirms(act, beforeJump)) {
            beforeJump = null;
        }
        at = moment;
        if (entry instanceof Stored stored) {
            lines.put(stored.id(), start);
        }
    }

    private void apply(JournalEntry entry, Instant moment) {
        last = null;
        if (entry instanceof Kept kept) {
            files.put(kept.file().id(), kept.file());
            summary.put("file " + kept.file().id(), new Dated(entry, moment));
        } else if (entry instanceof Stored stored) {
            documents.put(stored.id(), stored);
            uses.merge(stored.content(), 1, Integer::sum);
            uses.merge(stored.card(), 1, Integer::sum);
        } else if (entry instanceof Disposed act) {
            last = act;
            acts.put(act.number(), act);
            summary.put("act " + act.number(), new Dated(entry, moment));
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

    /** Puts a checkpoint of all that is known onto a disk. */
    Checkpoint checkpoint(Disk disk, Journal.Position position) throws IOException {
        List<String> entries = summary.values().stream()
                .map(dated -> ArchiveJson.write(dated.entry(), dated.at()))
                .toList();
        return Checkpoint.write(disk, position, requireNonNull(at, "at"), entries, base, lines);
    }

    /** Returns how many documents have come since the checkpoint. */
    int added() {
        return lines.size();
    }

    /** Returns when the last entry was made; {@code null} if there is none. */
    @Nullable Instant at() {
        return at;
    }

    /**
     * Returns when the last entry was made before the clock went forward by more than an archive rests, neither to come back
     * nor confirmed by an act; {@code null} if it did not. The state must be whole.
     */
    @Nullable Instant beforeJump() {
        requireWhole();
        return beforeJump;
    }

    /** Returns the act that is the last entry, whose carrying out may have been interrupted; {@code null} if it is none. */
    @Nullable Disposed unfinished() {
        return last;
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

    /** Returns all documents in the order in which they were stored; the state must be whole. */
    Collection<Stored> documents() {
        requireWhole();
        return Collections.unmodifiableCollection(documents.values());
    }

    private void requireWhole() {
        if (base != null) {
            throw new IllegalStateException("state must be whole");
        }
    }

    /** Returns a document, looked up in the journal if it came before the checkpoint. */
    @Nullable Stored document(DocumentId id, Journal journal) throws IOException {
        Stored known = documents.get(id);
        if (known == null && base != null) {
            for (long start : base.linesOf(id)) {
                if (journal.entryAt(start) instanceof Stored stored
                        && stored.id().equals(id)) {
                    return stored;
                }
            }
        }
        return known;
    }

    @Nullable Disposed act(String number) {
        return acts.get(number);
    }

    /** Returns the act that disposed of a file; {@code null} while it is kept. */
    @Nullable Disposed actFor(CaseFileId file) {
        return disposed.get(file);
    }

    /** Returns whether a blob belongs to a document that is kept; the state must be whole. */
    boolean isInUse(String blob) {
        requireWhole();
        return uses.getOrDefault(blob, 0) > 0;
    }

    /** Returns the blobs of disposed documents that no kept document shares, in order; the state must be whole. */
    List<String> erased() {
        requireWhole();
        return released.stream().filter(blob -> !isInUse(blob)).toList();
    }

    /** Returns the blobs of an act that no kept document shares; the state must be whole. */
    List<String> erasedFiles(Disposed act) {
        List<String> blobs = new ArrayList<>();
        documentsOf(act).forEach(stored -> {
            blobs.add(stored.content());
            blobs.add(stored.card());
        });
        return blobs.stream().filter(blob -> !isInUse(blob)).distinct().toList();
    }

    Stream<Stored> documentsOf(Disposed act) {
        Set<CaseFileId> listed = Set.copyOf(act.files());
        return documents.values().stream().filter(stored -> listed.contains(stored.file()));
    }

    /** Returns what an act has left of the documents whose contents no kept document shares; the state must be whole. */
    List<ErasedDocument> erasedBy(Disposed act) {
        requireWhole();
        return documentsOf(act)
                .filter(stored -> !isInUse(stored.content()))
                .map(stored -> new ErasedDocument(stored.id(), stored.file(), stored.content()))
                .toList();
    }
}

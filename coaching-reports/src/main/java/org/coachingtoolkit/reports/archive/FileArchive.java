package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DisposalAct;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.core.records.ErasedDocument;
import org.coachingtoolkit.reports.archive.JournalEntry.Disposed;
import org.coachingtoolkit.reports.archive.JournalEntry.Stored;
import org.jspecify.annotations.Nullable;

/**
 * An archive in a folder of the local disk, legible without this software: contents under their SHA-256, and a journal
 * whose every line vouches for all lines above it.
 *
 * <p>What was acknowledged survives a kill at any point; what was not may be gone, and {@link #repairs} says what was
 * mended on opening. Several threads, objects and processes may work on one folder at once; they take turns, and {@link
 * #store} holds its turn while it reads its content. No id, title or media type ever becomes a path. A content
 * longer than {@link #MAX_CONTENT_BYTES} is refused with an {@link IOException}. The folder must be on
 * a file system that has locks and moves a file in one step; most network shares do not keep that promise.
 */
public final class FileArchive implements DocumentArchive {
    /** The longest content that is taken in, in bytes: 1 GiB. */
    public static final long MAX_CONTENT_BYTES = 1L << 30;

    private static final String JOURNAL = "journal.log";
    private static final String LOCK = "lock";
    private static final String README = "README.txt";
    private static final String README_TEXT = """
            Archive of coaching documents, format 1.

            journal.log    one line for each event: <sha256> <JSON>
            blobs/ab/ab..  contents, named by their own sha256
            unclaimed/     contents that were never entered in the journal, if any

            To check contents, in the folder blobs:
              find . -type f | sed 's|.*/\\(.*\\)|\\1  &|' | sha256sum -c --quiet
            To check the journal, the first hash being 64 zeros:
              p=$(printf '%064d' 0); while read -r h j; do
              [ "$(printf '%s %s' "$p" "$j" | sha256sum | cut -d' ' -f1)" = "$h" ] || echo "bad: $j"; p=$h
              done < journal.log
            """;
    private static final Set<String> OWN_NAMES =
            Set.of(JOURNAL, LOCK, README, README + ".part", BlobStore.BLOBS, BlobStore.INCOMING, BlobStore.UNCLAIMED);

    private final Path root;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final ArchiveLock lock;
    private final BlobStore blobs;
    private final ArchiveState state = new ArchiveState();
    private final Journal journal;
    private final Map<String, DocumentMetadata> cards = new HashMap<>();
    private final List<Finding> repairs = new ArrayList<>();

    private FileArchive(Path root, Clock clock) throws IOException {
        this.root = root;
        this.clock = clock;
        this.lock = new ArchiveLock(root.resolve(LOCK));
        this.blobs = new BlobStore(root);
        this.journal = new Journal(root.resolve(JOURNAL), state::apply);
    }

    /**
     * Opens the archive in a folder, or makes one there, and mends what a crash has left.
     *
     * @param folder a folder that is an archive, is empty, or does not exist yet
     * @param clock tells the time of entries and today's date
     * @throws IOException if the folder holds something else, or cannot be read or written
     */
    public static FileArchive open(Path folder, Clock clock) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        Files.createDirectories(root);
        try (Stream<Path> names = Files.list(root)) {
            List<String> foreign = names.map(path -> path.getFileName().toString())
                    .filter(name -> !OWN_NAMES.contains(name))
                    .sorted()
                    .toList();
            if (!foreign.isEmpty()) {
                throw new IOException("folder must be an archive or empty: " + root + " holds " + foreign);
            }
        }
        FileArchive archive = new FileArchive(root, requireNonNull(clock, "clock"));
        try {
            archive.lock.holding(() -> {
                archive.create();
                archive.recover();
                return true;
            });
        } catch (IOException | RuntimeException e) {
            archive.lock.close();
            throw e;
        }
        return archive;
    }

    private void create() throws IOException {
        blobs.create();
        if (!Files.exists(root.resolve(README))) {
            if (!Files.exists(root.resolve(JOURNAL))) {
                Files.createFile(root.resolve(JOURNAL));
            }
            Path aside = root.resolve(README + ".part");
            Files.writeString(aside, README_TEXT);
            BlobStore.move(aside, root.resolve(README));
            BlobStore.force(root);
        }
    }

    private void recover() throws IOException {
        refresh();
        int partial = blobs.clearIncoming();
        if (partial > 0) {
            repaired(ArchiveFinding.REPAIRED_PARTIAL, "/" + BlobStore.INCOMING, Map.of("count", partial));
        }
        if (!journal.damage().isEmpty()) {
            return;
        }
        int finished = 0;
        for (String blob : state.erased().toList()) {
            if (blobs.erase(blob)) {
                finished++;
            }
        }
        if (finished > 0) {
            repaired(ArchiveFinding.REPAIRED_DISPOSAL, "/" + BlobStore.BLOBS, Map.of("count", finished));
        }
        for (String blob : blobs.setAside(state::isInUse)) {
            repaired(ArchiveFinding.REPAIRED_UNCLAIMED, "/" + BlobStore.UNCLAIMED + "/" + blob, Map.of());
        }
    }

    private void refresh() throws IOException {
        if (!journal.refresh()) {
            repaired(ArchiveFinding.REPAIRED_LINE, "/" + JOURNAL, Map.of("bytes", journal.mend()));
        }
    }

    private void repaired(ArchiveFinding code, String place, Map<String, Object> arguments) {
        repairs.add(Finding.of(code, Place.of(place), arguments));
    }

    /** Returns what was mended since this object opened the archive, in the order of mending. */
    public List<Finding> repairs() throws IOException {
        return reading(() -> List.copyOf(repairs));
    }

    private <T> T reading(ArchiveLock.Work<T> work) throws IOException {
        return lock.holding(() -> {
            refresh();
            return work.run();
        });
    }

    private <T> T writing(ArchiveLock.Work<T> work) throws IOException {
        return reading(() -> {
            if (!journal.damage().isEmpty()) {
                throw new ArchiveDamagedException(journal.damage());
            }
            return work.run();
        });
    }

    @Override
    public void keep(CaseFile file) throws IOException {
        writing(() -> {
            requireKept(file.id());
            if (!file.equals(state.file(file.id()))) {
                journal.append(new JournalEntry.Kept(file), clock.instant());
            }
            return true;
        });
    }

    private void requireKept(CaseFileId file) {
        Disposed act = state.actFor(file);
        if (act != null) {
            throw new IllegalStateException("file must not be disposed of: " + file + " was by act " + act.number());
        }
    }

    @Override
    public List<CaseFile> files() throws IOException {
        return reading(state::files);
    }

    @Override
    public ArchivedDocument store(DocumentMetadata metadata, InputStream content) throws IOException {
        requireNonNull(content, "content");
        return writing(() -> {
            requireKept(metadata.file());
            if (state.file(metadata.file()) == null) {
                throw new IllegalArgumentException("file must be entered first: " + metadata.file());
            }
            BlobStore.Blob blob = blobs.put(content);
            return undoing(blob, () -> {
                Stored before = state.document(metadata.id());
                if (before != null) {
                    requireKept(before.file());
                    requireSame(before, blob, metadata);
                    return describe(before);
                }
                return enter(metadata, blob);
            });
        });
    }

    private ArchivedDocument enter(DocumentMetadata metadata, BlobStore.Blob blob) throws IOException {
        BlobStore.Blob card = blobs.put(
                new ByteArrayInputStream(MetadataCard.of(metadata, random).bytes()));
        return undoing(card, () -> {
            Stored stored = new Stored(metadata.id(), metadata.file(), blob.sha256(), blob.bytes(), card.sha256());
            journal.append(stored, clock.instant());
            return describe(stored);
        });
    }

    /** Does what needs a blob; if that fails, the blob goes, unless the journal claims it all the same. */
    private <T> T undoing(BlobStore.Blob blob, ArchiveLock.Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (IOException | RuntimeException e) {
            try {
                refresh();
                if (!state.isInUse(blob.sha256())) {
                    blobs.erase(blob.sha256());
                }
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    private void requireSame(Stored before, BlobStore.Blob blob, DocumentMetadata metadata) throws IOException {
        if (!before.content().equals(blob.sha256())) {
            throw new IllegalStateException(
                    "id must stand for one content: " + before.id() + " is " + before.content());
        }
        DocumentMetadata known = card(before);
        if (known != null && !known.equals(metadata)) {
            throw new IllegalStateException("id must stand for the same metadata: " + before.id() + " is " + known);
        }
    }

    private @Nullable DocumentMetadata card(Stored stored) throws IOException {
        DocumentMetadata known = cards.get(stored.card());
        if (known == null && state.actFor(stored.file()) == null) {
            try (InputStream in = blobs.open("the card of " + stored.id(), stored.card())) {
                known = ArchiveJson.readCard(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                        .metadata();
                cards.put(stored.card(), known);
            } catch (IOException | IllegalArgumentException e) {
                return null;
            }
        }
        return known;
    }

    private ArchivedDocument describe(Stored stored) throws IOException {
        Disposed act = state.actFor(stored.file());
        return new ArchivedDocument(
                stored.id(),
                stored.file(),
                stored.content(),
                stored.bytes(),
                act == null ? card(stored) : null,
                act == null ? null : act.number());
    }

    @Override
    public Optional<ArchivedDocument> find(DocumentId id) throws IOException {
        return reading(() -> {
            Stored stored = state.document(id);
            return stored == null ? Optional.empty() : Optional.of(describe(stored));
        });
    }

    @Override
    public List<ArchivedDocument> documents() throws IOException {
        return reading(() -> {
            List<ArchivedDocument> documents = new ArrayList<>();
            for (Stored stored : state.documents()) {
                documents.add(describe(stored));
            }
            return List.copyOf(documents);
        });
    }

    @Override
    public InputStream read(DocumentId id) throws IOException {
        return reading(() -> {
            Stored stored = state.document(id);
            if (stored == null || state.actFor(stored.file()) != null) {
                throw new NoSuchElementException("document must be stored and not disposed of: " + id);
            }
            return blobs.open(id.value(), stored.content());
        });
    }

    @Override
    public List<ErasedDocument> dispose(DisposalAct act) throws IOException {
        return writing(() -> {
            Disposed entry = new Disposed(
                    act.number(),
                    act.date(),
                    act.approvedBy(),
                    act.commission(),
                    act.ground(),
                    act.fileIds().toList());
            if (!entry.equals(state.act(act.number()))) {
                List<Finding> findings = objections(act);
                if (!findings.isEmpty()) {
                    throw new DisposalRefusedException(act.number(), findings);
                }
                journal.append(entry, clock.instant());
            }
            // from here on the disposal is a fact; a crash leaves it to the next opening to finish
            state.documentsOf(entry).forEach(stored -> cards.remove(stored.card()));
            for (String blob : state.erased().toList()) {
                blobs.erase(blob);
            }
            return state.erasedBy(entry);
        });
    }

    private List<Finding> objections(DisposalAct act) {
        List<Finding> findings = new ArrayList<>();
        if (act.date().isAfter(LocalDate.now(clock))) {
            findings.add(Finding.of(ArchiveFinding.ACT_FUTURE, Place.ROOT, Map.of("date", act.date())));
        }
        if (state.act(act.number()) != null) {
            findings.add(Finding.of(ArchiveFinding.ACT_NUMBER, Place.ROOT, Map.of("act", act.number())));
        }
        List<CaseFile> known = new ArrayList<>();
        for (CaseFileId id : act.fileIds().toList()) {
            CaseFile file = state.actFor(id) == null ? state.file(id) : null;
            if (file == null) {
                findings.add(
                        Finding.of(ArchiveFinding.ACT_UNKNOWN_FILE, Place.ROOT.member("files"), Map.of("file", id)));
            } else {
                known.add(file);
            }
        }
        if (!known.isEmpty()) {
            findings.addAll(
                    new DisposalAct(act.number(), act.date(), act.approvedBy(), act.commission(), act.ground(), known)
                            .check());
        }
        return findings;
    }

    @Override
    public VerificationReport verify() throws IOException {
        return reading(() -> {
            Verification verification = new Verification(state, blobs);
            verification.checkText(root.resolve(README), README_TEXT);
            Journal anew = new Journal(root.resolve(JOURNAL), entry -> {});
            anew.refresh();
            verification.addAll(anew.damage());
            journal.damage().stream()
                    .filter(finding -> finding.code() == ArchiveFinding.JOURNAL_SHORTENED)
                    .forEach(finding -> verification.addAll(List.of(finding)));
            return verification.run(anew.head());
        });
    }

    /** Closes the archive; its folder may be opened again. */
    @Override
    public void close() throws IOException {
        lock.close();
    }
}

package org.coachingtoolkit.reports.archive;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
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
 * #store} holds its turn while it reads its content. No id, title or media type ever becomes a path, and no link is
 * followed. What is made is for its owner only, where the system knows owners. The folder must be on a file system that
 * has locks and moves a file in one step; most network shares do not keep that promise.
 *
 * <p>An archive that was {@linkplain #openToRead opened to be read} changes nothing, and may lie on a medium that cannot
 * be written to.
 */
public final class FileArchive implements DocumentArchive {
    /** The longest content that is taken in, in bytes: 64 GiB. */
    public static final long MAX_CONTENT_BYTES = 1L << 36;

    private static final int CHECKPOINT_EACH = 256;
    /** What an archive has in its own folder. */
    static final Set<String> OWN_NAMES = Set.of(
            Journal.NAME,
            Checkpoint.NAME,
            FormatNote.NAME,
            FormatNote.NAME + ".part",
            "lock",
            BlobStore.BLOBS,
            BlobStore.INCOMING,
            BlobStore.UNCLAIMED);

    private final Disk disk;
    private final Clock clock;
    private final boolean writable;
    private final BlobStore blobs;
    private final Cards cards;
    private final List<Finding> repairs = new ArrayList<>();
    private final List<Finding> obstacles = new ArrayList<>();
    private List<String> links = List.of();
    private boolean newer;
    private boolean noteChanged;
    private ArchiveState state = new ArchiveState(null);
    private Journal journal;

    private FileArchive(Disk disk, Clock clock, Random random, boolean writable) {
        this.disk = disk;
        this.clock = clock;
        this.writable = writable;
        this.blobs = new BlobStore(disk, random);
        this.cards = new Cards(blobs, random);
        this.journal = new Journal(disk, state);
    }

    /**
     * Opens the archive in a folder to work in it, or makes one there, and mends what a crash has left unfinished.
     *
     * @param folder a folder that is an archive, is empty, or does not exist yet
     * @param clock tells the time of entries and today's date
     * @throws IOException if the folder holds something else, or cannot be read or written
     */
    public static FileArchive open(Path folder, Clock clock) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        requireOwnNames(root);
        return open(LocalDisk.toWrite(root), clock, new SecureRandom());
    }

    /**
     * Opens the archive in a folder to read it. Nothing is made, mended or changed.
     *
     * @throws IOException if there is no archive, or it cannot be read
     */
    public static FileArchive openToRead(Path folder, Clock clock) throws IOException {
        Path root = folder.toAbsolutePath().normalize();
        if (Files.isDirectory(root) && !(Files.isReadable(root) && Files.isExecutable(root))) {
            throw new AccessDeniedException(folder.toString());
        }
        if (!Files.isRegularFile(root.resolve(Journal.NAME))) {
            throw new FileSystemException(
                    folder.toString(),
                    null,
                    Files.exists(root.resolve(FormatNote.NAME)) || Files.exists(root.resolve(BlobStore.BLOBS))
                            ? "the archive has lost its " + Journal.NAME + "; is there a copy of it"
                            : "there is no archive");
        }
        return openToRead(LocalDisk.toRead(root), clock);
    }

    private static void requireOwnNames(Path root) throws IOException {
        if (Files.isDirectory(root) && !Files.isRegularFile(root.resolve(Journal.NAME), LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> names = Files.list(root)) {
                List<String> foreign = names.map(path -> path.getFileName().toString())
                        .filter(name -> !OWN_NAMES.contains(name))
                        .sorted()
                        .toList();
                if (!foreign.isEmpty()) {
                    throw new IOException("folder must be an archive or empty: " + root + " holds " + foreign);
                }
            }
        }
    }

    /** Opens the archive on a disk; the random numbers are those of cards. */
    static FileArchive open(Disk disk, Clock clock, Random random) throws IOException {
        FileArchive archive = new FileArchive(disk, requireNonNull(clock, "clock"), random, true);
        try {
            disk.holding(() -> {
                archive.create();
                archive.recover();
                return true;
            });
        } catch (IOException | RuntimeException e) {
            disk.close();
            throw e;
        }
        return archive;
    }

    static FileArchive openToRead(Disk disk, Clock clock) throws IOException {
        FileArchive archive = new FileArchive(disk, requireNonNull(clock, "clock"), new Random(0), false);
        try {
            disk.holding(() -> {
                archive.start();
                return true;
            });
        } catch (IOException | RuntimeException e) {
            disk.close();
            throw e;
        }
        return archive;
    }

    private void create() throws IOException {
        blobs.create();
        if (disk.kind(FormatNote.NAME) == Disk.Kind.NOTHING) {
            if (disk.kind(Journal.NAME) == Disk.Kind.NOTHING) {
                write(Journal.NAME, "");
            } else if (disk.size(Journal.NAME) > 0) {
                repaired(ArchiveFinding.REPAIRED_NOTE, FormatNote.NAME, Map.of());
            }
            String aside = FormatNote.NAME + ".part";
            disk.delete(aside);
            write(aside, FormatNote.TEXT);
            disk.move(aside, FormatNote.NAME);
            disk.force("");
        }
    }

    private void write(String name, String text) throws IOException {
        try (Disk.Writing out = disk.create(name)) {
            out.write(text.getBytes(StandardCharsets.UTF_8));
            out.force();
        }
    }

    /** Begins to read the journal where a checkpoint that fits it ends, or at its beginning. */
    private void start() throws IOException {
        String note = FormatNote.read(disk);
        newer = FormatNote.isNewer(note);
        noteChanged = !newer && !FormatNote.isKnown(note) && disk.kind(FormatNote.NAME) != Disk.Kind.NOTHING;
        links = blobs.links();
        Checkpoint checkpoint = Checkpoint.read(disk);
        if (checkpoint != null) {
            begin(checkpoint);
            if (journal.startAt(checkpoint.position())) {
                return;
            }
        }
        begin(null);
        refresh();
        long left = journal.seal().entries();
        long known = checkpoint != null ? checkpoint.position().lines() : 0;
        if (left == 0 && !blobs.files().isEmpty()) {
            // no content comes before the entry of its case file
            known = Math.max(known, 1);
        }
        if (known > left) {
            obstacles.add(Finding.of(
                    ArchiveFinding.JOURNAL_BEHIND,
                    Place.ROOT.member(Journal.NAME),
                    Map.of("entries", known, "left", left)));
        }
    }

    private void begin(@Nullable Checkpoint checkpoint) {
        state = new ArchiveState(checkpoint);
        journal = new Journal(disk, state);
    }

    /** Returns the state with all documents, for which the journal is read from its beginning if need be. */
    private ArchiveState whole() throws IOException {
        if (!state.isWhole()) {
            begin(null);
            refresh();
        }
        return state;
    }

    private @Nullable Stored document(DocumentId id) throws IOException {
        return fitting(() -> Optional.ofNullable(state.document(id, journal))).orElse(null);
    }

    /** Does what needs the checkpoint; if that is not what it was, the journal is read from its beginning instead. */
    private <T> T fitting(Disk.Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (Checkpoint.Unfit e) {
            whole();
            return work.run();
        }
    }

    private void recover() throws IOException {
        start();
        refresh();
        if (newer) {
            return;
        }
        int partial = blobs.clearIncoming();
        if (partial > 0) {
            repaired(ArchiveFinding.REPAIRED_PARTIAL, BlobStore.INCOMING, Map.of("count", partial));
        }
        Instant last = state.at();
        if (last != null && Objections.isDoubtful(last, clock.instant())) {
            repaired(
                    ArchiveFinding.CLOCK_NOW,
                    Journal.NAME,
                    Map.of("today", LocalDate.now(clock), "last", LocalDate.ofInstant(last, clock.getZone())));
        }
        Disposed act = state.unfinished();
        if (act != null && damage().isEmpty()) {
            journal.force();
            finish(whole().erasedFiles(act));
        }
    }

    private void finish(List<String> disposed) throws IOException {
        int finished = blobs.erase(disposed);
        if (finished > 0) {
            repaired(ArchiveFinding.REPAIRED_DISPOSAL, BlobStore.BLOBS, Map.of("count", finished));
        }
    }

    private void refresh() throws IOException {
        if (!journal.refresh() && writable && !newer) {
            repaired(ArchiveFinding.REPAIRED_LINE, Journal.NAME, Map.of("bytes", journal.mend()));
        }
    }

    private void repaired(ArchiveFinding code, String name, Map<String, Object> arguments) {
        repairs.add(Finding.of(code, BlobStore.place(name), arguments));
    }

    /** Returns what was mended, or doubted, since this object opened the archive, in that order. */
    public List<Finding> repairs() throws IOException {
        return reading(() -> List.copyOf(repairs));
    }

    private <T> T reading(Disk.Work<T> work) throws IOException {
        return disk.holding(() -> {
            refresh();
            return work.run();
        });
    }

    private <T> T writing(Disk.Work<T> work) throws IOException {
        if (!writable) {
            throw new IllegalStateException("archive must be opened to be written to");
        }
        return reading(() -> {
            List<Finding> damage = damage();
            if (!damage.isEmpty()) {
                throw new ArchiveDamagedException(damage);
            }
            return work.run();
        });
    }

    /** Returns why nothing may be written: what is damaged or of a newer version, links, a journal that lacks lines. */
    private List<Finding> damage() {
        List<Finding> damage = unknowable();
        if (noteChanged) {
            damage.add(Finding.of(ArchiveFinding.FORMAT_CHANGED, BlobStore.place(FormatNote.NAME)));
        }
        links.forEach(link -> damage.add(Finding.of(ArchiveFinding.LINK_PRESENT, BlobStore.place(link))));
        damage.addAll(obstacles);
        return damage;
    }

    /** Returns what no repair can take as it is. */
    private List<Finding> unknowable() {
        List<Finding> unknowable = new ArrayList<>(journal.damage());
        if (newer) {
            unknowable.add(Finding.of(ArchiveFinding.FORMAT_NEWER, BlobStore.place(FormatNote.NAME)));
        }
        return unknowable;
    }

    /**
     * {@inheritDoc} Such are lines that are damaged, unfinished, lost or of a newer version, contents that no entry
     * claims, and contents that an act has disposed of and that are there all the same.
     */
    @Override
    public List<Finding> doubts() throws IOException {
        return reading(() -> {
            ArchiveState all = whole();
            List<Finding> doubts = damage();
            if (!journal.refresh()) {
                doubts.add(Finding.of(ArchiveFinding.JOURNAL_TORN, Place.ROOT.member(Journal.NAME)));
            }
            Set<String> erased = Set.copyOf(all.erased());
            for (String name : blobs.unclaimed(sha256 -> all.isInUse(sha256) || erased.contains(sha256))) {
                doubts.add(Finding.of(ArchiveFinding.UNKNOWN_PRESENT, BlobStore.place(name)));
            }
            for (String name : blobs.left(erased)) {
                doubts.add(Finding.of(ArchiveFinding.DISPOSED_PRESENT, BlobStore.place(name)));
            }
            return List.copyOf(doubts);
        });
    }

    /** Returns whether a path lies in the archive's own folder. */
    boolean holds(Path path) throws IOException {
        return disk.holds(path);
    }

    private void append(JournalEntry entry) throws IOException {
        journal.append(entry, clock.instant());
    }

    /** Writes a checkpoint if many documents have come since the last one. What it says stands in the journal anyway. */
    private void checkpoint(int atLeast) {
        if (state.added() >= atLeast && state.at() != null) {
            try {
                Checkpoint checkpoint = fitting(() -> state.checkpoint(disk, journal.position()));
                if (!state.isWhole()) {
                    Journal.Position position = journal.position();
                    begin(checkpoint);
                    if (!journal.startAt(position)) {
                        begin(null);
                    }
                }
            } catch (IOException notNow) {
                // the next one will do
            }
        }
    }

    @Override
    public void keep(CaseFile file) throws IOException {
        writing(() -> {
            requireKept(file.id());
            if (file.equals(state.file(file.id()))) {
                journal.force();
            } else {
                append(new JournalEntry.Kept(file));
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
        return reading(() -> state.files());
    }

    @Override
    public ArchivedDocument store(DocumentMetadata metadata, InputStream content) throws IOException {
        return add(metadata, content).document();
    }

    /**
     * Stores a document and says what that came to; one that was entered before, and whose content has been damaged since,
     * is healed.
     *
     * @param metadata what is known about it
     * @param content its content, read to the end and not closed
     * @throws IllegalArgumentException if its case file has not been entered
     * @throws IllegalStateException if its id stands for another content or other metadata, or its case file has been
     *     disposed of
     * @throws IOException if it could not be stored, or not be read; then nothing is
     */
    public Receipt add(DocumentMetadata metadata, InputStream content) throws IOException {
        requireNonNull(content, "content");
        return writing(() -> {
            requireKept(metadata.file());
            if (state.file(metadata.file()) == null) {
                throw new IllegalArgumentException("file must be entered first: " + metadata.file());
            }
            Stored before = document(metadata.id());
            if (before != null) {
                requireKept(before.file());
            }
            BlobStore.Blob blob = blobs.put(content);
            Receipt receipt = undoing(blob, () -> {
                if (before != null) {
                    requireSame(before, blob, metadata);
                    journal.force();
                    boolean healed = blob.before() != BlobStore.Before.THE_SAME;
                    return new Receipt(describe(before), healed ? Receipt.Outcome.HEALED : Receipt.Outcome.KNOWN);
                }
                return new Receipt(enter(metadata, blob), Receipt.Outcome.STORED);
            });
            checkpoint(CHECKPOINT_EACH);
            return receipt;
        });
    }

    private ArchivedDocument enter(DocumentMetadata metadata, BlobStore.Blob blob) throws IOException {
        BlobStore.Blob card = cards.put(metadata);
        return undoing(card, () -> {
            Stored stored = new Stored(metadata.id(), metadata.file(), blob.sha256(), blob.bytes(), card.sha256());
            append(stored);
            return describe(stored);
        });
    }

    /** Does what needs a blob; if that fails, the blob goes, unless it was there before or the journal claims it. */
    private <T> T undoing(BlobStore.Blob blob, Disk.Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (IOException | RuntimeException e) {
            try {
                refresh();
                if (blob.before() == BlobStore.Before.NOTHING && !whole().isInUse(blob.sha256())) {
                    blobs.erase(blob.sha256());
                }
            } catch (IOException suppressed) {
                e.addSuppressed(suppressed);
            }
            throw e;
        }
    }

    private void requireSame(Stored before, BlobStore.Blob blob, DocumentMetadata metadata) {
        if (!before.content().equals(blob.sha256())) {
            throw new IllegalStateException(
                    "id must stand for one content: " + before.id() + " is " + before.content());
        }
        DocumentMetadata known = cards.of(before);
        if (known != null && !known.equals(metadata)) {
            throw new IllegalStateException("id must stand for the same metadata: " + before.id() + " is " + known);
        }
    }

    private ArchivedDocument describe(Stored stored) {
        Disposed act = state.actFor(stored.file());
        return new ArchivedDocument(
                stored.id(),
                stored.file(),
                stored.content(),
                stored.bytes(),
                act == null ? cards.of(stored) : null,
                act == null ? null : act.number());
    }

    @Override
    public Optional<ArchivedDocument> find(DocumentId id) throws IOException {
        return reading(() -> {
            Stored stored = document(id);
            return stored == null ? Optional.empty() : Optional.of(describe(stored));
        });
    }

    @Override
    public List<ArchivedDocument> documents() throws IOException {
        return documents(ArchiveProgress.SILENT);
    }

    /** Returns all documents, also those that have been disposed of, and tells how far that has come. */
    public List<ArchivedDocument> documents(ArchiveProgress progress) throws IOException {
        return reading(() -> {
            Collection<Stored> stored = whole().documents();
            List<ArchivedDocument> documents = new ArrayList<>(stored.size());
            for (Stored each : stored) {
                progress.reached(documents.size() + 1, stored.size());
                documents.add(describe(each));
            }
            return List.copyOf(documents);
        });
    }

    @Override
    public InputStream read(DocumentId id) throws IOException {
        return reading(() -> {
            Stored stored = document(id);
            if (stored == null || state.actFor(stored.file()) != null) {
                throw new NoSuchElementException("document must be stored and not disposed of: " + id);
            }
            return blobs.open(id.value(), stored.content());
        });
    }

    @Override
    public List<ErasedDocument> dispose(DisposalAct act) throws IOException {
        return dispose(act, null);
    }

    /**
     * Disposes of case files like {@link #dispose(DisposalAct)}, also where the clock is in doubt: where it stands before the
     * last entry, or more than 400 days after it.
     *
     * @param today today's date, as a person has written it out; it must be the one of the clock
     */
    public List<ErasedDocument> dispose(DisposalAct act, @Nullable LocalDate today) throws IOException {
        return writing(() -> {
            whole();
            Disposed entry = new Disposed(
                    act.number(),
                    act.date(),
                    act.approvedBy(),
                    act.commission(),
                    act.ground(),
                    act.fileIds().toList());
            if (entry.equals(state.act(act.number()))) {
                journal.force();
            } else {
                List<Finding> findings = Objections.to(act, state, clock, today);
                if (!findings.isEmpty()) {
                    throw new DisposalRefusedException(act.number(), findings);
                }
                append(entry);
            }
            // from here on the disposal is a fact; a crash leaves it to the next opening to finish
            state.documentsOf(entry).forEach(cards::forget);
            blobs.erase(state.erased());
            return state.erasedBy(entry);
        });
    }

    /**
     * Returns what speaks against a report that the data of an act was erased on a day: {@link #doubts}, a day before that
     * of the act, and one that is still to come.
     *
     * @param act the number of an act; one that is not known is not spoken against
     */
    public List<Finding> objectionsToErasure(String act, LocalDate date) throws IOException {
        List<Finding> findings = new ArrayList<>(doubts());
        Disposed disposed = reading(() -> Optional.ofNullable(state.act(act))).orElse(null);
        if (disposed != null && date.isBefore(disposed.date())) {
            findings.add(Finding.of(
                    ArchiveFinding.ERASURE_EARLY,
                    Place.ROOT,
                    Map.of("date", date, "act", act, "day", disposed.date())));
        }
        if (date.isAfter(LocalDate.now(clock))) {
            findings.add(Finding.of(ArchiveFinding.ACT_FUTURE, Place.ROOT, Map.of("date", date)));
        }
        return List.copyOf(findings);
    }

    /** Returns the seal of all that is entered, without comparing anything. */
    @Override
    public String seal() throws IOException {
        return reading(() -> journal.seal().toString());
    }

    @Override
    public VerificationReport verify() throws IOException {
        return verify(List.of(), ArchiveProgress.SILENT);
    }

    /**
     * Compares everything that the archive holds with what was stored, and its history with seals that were kept elsewhere.
     *
     * @param older seals of this archive; a history that was rewritten, cut or rolled back does not fit them
     * @param progress hears how far that has come
     */
    public VerificationReport verify(Collection<ArchiveSeal> older, ArchiveProgress progress) throws IOException {
        return disk.holding(() -> {
            List<Finding> known = new ArrayList<>();
            if (writable) {
                refresh();
                journal.damage().stream()
                        .filter(finding -> finding.code() == ArchiveFinding.JOURNAL_SHORTENED)
                        .forEach(known::add);
            }
            return new Verification(disk, blobs, clock, List.copyOf(older)).run(known, progress);
        });
    }

    /**
     * Brings the folder into order and says what was done: contents that were set aside come back where the journal claims
     * them, those that no entry claims are set aside, an interrupted disposal is finished. A journal that has lost its last
     * lines is taken as it is from then on. Nothing is thrown away but what an act has disposed of and what was stored in
     * part.
     *
     * @throws ArchiveDamagedException if lines of the journal are damaged, or it or the archive is of a newer version; then
     *     nothing is done
     */
    public List<Finding> repair() throws IOException {
        if (!writable) {
            throw new IllegalStateException("archive must be opened to be written to");
        }
        return reading(() -> {
            whole();
            List<Finding> unknowable = unknowable();
            if (!unknowable.isEmpty()) {
                throw new ArchiveDamagedException(unknowable);
            }
            obstacles.forEach(found -> repaired(ArchiveFinding.REPAIRED_BEHIND, Journal.NAME, found.arguments()));
            obstacles.clear();
            journal.force();
            finish(state.erased());
            for (String name : blobs.takeBack(state::isInUse)) {
                repaired(ArchiveFinding.REPAIRED_RETURNED, name, Map.of());
            }
            for (String name : blobs.setAside(state::isInUse)) {
                repaired(ArchiveFinding.REPAIRED_UNCLAIMED, name, Map.of());
            }
            if (state.at() == null) {
                disk.delete(Checkpoint.NAME);
            }
            checkpoint(0);
            return List.copyOf(repairs);
        });
    }

    /** Closes the archive; its folder may be opened again. */
    @Override
    public void close() throws IOException {
        disk.close();
    }
}

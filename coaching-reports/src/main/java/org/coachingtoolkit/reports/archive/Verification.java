package org.coachingtoolkit.reports.archive;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.reports.archive.JournalEntry.Disposed;
import org.coachingtoolkit.reports.archive.JournalEntry.Stored;
import org.jspecify.annotations.Nullable;

/** One comparison of everything on the disk with the journal, which is read from its beginning. Nothing is changed. */
final class Verification implements Journal.Reader {
    /** How far the clocks of those who store may differ. */
    static final Duration CLOCKS_DIFFER = Duration.ofDays(1);

    /**
     * An entry that is dated long after the one above it.
     *
     * @param line the number of its line
     * @param before when the one above it was made
     * @param after when it was made
     */
    private record Jump(long line, Instant before, Instant after) {}

    private enum Health {
        INTACT,
        CHANGED,
        MISSING
    }

    private final Disk disk;
    private final BlobStore blobs;
    private final Clock clock;
    private final Collection<ArchiveSeal> older;
    private final ArchiveState state = new ArchiveState(null);
    private final Journal journal;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Jump> jumps = new ArrayList<>();
    private final Map<String, Health> seen = new HashMap<>();
    private final long settled;
    private @Nullable Instant latest;
    private int documents;
    private long bytes;

    Verification(Disk disk, BlobStore blobs, Clock clock, Collection<ArchiveSeal> older) {
        this.disk = disk;
        this.blobs = blobs;
        this.clock = clock;
        this.older = older;
        this.journal = new Journal(disk, this);
        this.settled = older.stream().mapToLong(ArchiveSeal::entries).max().orElse(0);
    }

    @Override
    public void sealed(ArchiveSeal seal) {
        older.stream()
                .filter(known -> known.entries() == seal.entries() && !known.equals(seal))
                .forEach(known -> add(ArchiveFinding.SEAL_CHANGED, Map.of("entries", known.entries())));
    }

    @Override
    public void take(JournalEntry entry, Instant at, long start, long line) {
        state.take(entry, at, start, line);
        Instant before = latest;
        // whoever has sealed a history has looked at it
        if (before != null && at.isBefore(before.minus(CLOCKS_DIFFER)) && line > settled) {
            add(ArchiveFinding.CLOCK_BACK, Map.of("line", line, "before", day(before), "after", day(at)));
        } else if (before != null && Objections.isLongRest(before, at) && line > settled) {
            jumps.add(new Jump(line, before, at));
        }
        if (entry instanceof Disposed act) {
            jumps.removeIf(jump -> Objections.confirms(act, jump.before()));
        }
        latest = at;
    }

    private static String day(Instant at) {
        return at.toString().substring(0, at.toString().indexOf('T'));
    }

    private void add(ArchiveFinding code, Map<String, Object> arguments) {
        findings.add(Finding.of(code, Place.ROOT.member(Journal.NAME), arguments));
    }

    VerificationReport run(List<Finding> more, ArchiveProgress progress) throws IOException {
        findings.addAll(more);
        checkNote();
        sealed(new ArchiveSeal(0, Journal.GENESIS));
        if (!journal.refresh()) {
            add(ArchiveFinding.JOURNAL_TORN, Map.of());
        }
        findings.addAll(journal.damage());
        long lines = journal.seal().entries();
        older.stream()
                .filter(seal -> seal.entries() > lines)
                .forEach(seal -> add(ArchiveFinding.SEAL_CUT, Map.of("entries", seal.entries(), "left", lines)));
        Checkpoint checkpoint = Checkpoint.read(disk);
        if (checkpoint != null && checkpoint.position().lines() > lines) {
            add(
                    ArchiveFinding.JOURNAL_BEHIND,
                    Map.of("entries", checkpoint.position().lines(), "left", lines));
        }
        jumps.forEach(jump -> add(
                ArchiveFinding.CLOCK_AHEAD,
                Map.of("line", jump.line(), "before", day(jump.before()), "after", day(jump.after()))));
        Instant last = latest;
        if (last != null && clock.instant().isBefore(last.minus(CLOCKS_DIFFER))) {
            add(
                    ArchiveFinding.CLOCK_NOW,
                    Map.of("today", LocalDate.now(clock), "last", LocalDate.ofInstant(last, clock.getZone())));
        }
        Set<String> expected = new HashSet<>();
        int done = 0;
        for (Stored stored : state.documents()) {
            progress.reached(++done, state.documents().size());
            if (state.actFor(stored.file()) == null) {
                expected.add(stored.content());
                expected.add(stored.card());
                checkDocument(stored);
            }
        }
        checkStrangers(expected);
        if (lines == 0 && findings.isEmpty()) {
            add(ArchiveFinding.JOURNAL_EMPTY, Map.of());
        }
        return new VerificationReport(documents, bytes, journal.seal().toString(), findings);
    }

    private void checkNote() throws IOException {
        String text = FormatNote.read(disk);
        if (!FormatNote.isKnown(text)) {
            findings.add(Finding.of(
                    FormatNote.isNewer(text) ? ArchiveFinding.FORMAT_NEWER : ArchiveFinding.FORMAT_CHANGED,
                    BlobStore.place(FormatNote.NAME)));
        }
    }

    private void checkDocument(Stored stored) throws IOException {
        documents++;
        bytes += stored.bytes();
        Health content = health(stored.content());
        if (content != Health.INTACT) {
            report(
                    content == Health.MISSING ? ArchiveFinding.CONTENT_MISSING : ArchiveFinding.CONTENT_CHANGED,
                    stored,
                    stored.content());
        }
        if (health(stored.card()) != Health.INTACT) {
            report(ArchiveFinding.METADATA_CHANGED, stored, stored.card());
        }
    }

    private void report(ArchiveFinding code, Stored stored, String blob) {
        findings.add(Finding.of(
                code, BlobStore.place(BlobStore.name(blob)), Map.of("id", stored.id(), "file", stored.file())));
    }

    private Health health(String blob) {
        return seen.computeIfAbsent(blob, unknown -> {
            try {
                return blobs.isIntact(blob) ? Health.INTACT : Health.CHANGED;
            } catch (NoSuchFileException e) {
                return Health.MISSING;
            } catch (IOException unreadable) {
                return Health.CHANGED;
            }
        });
    }

    private void checkStrangers(Set<String> expected) throws IOException {
        for (String name : disk.list("")) {
            if (disk.kind(name) == Disk.Kind.OTHER) {
                stranger(ArchiveFinding.LINK_PRESENT, name);
            } else if (!FileArchive.OWN_NAMES.contains(name)) {
                stranger(ArchiveFinding.UNKNOWN_PRESENT, name);
            }
        }
        Set<String> erased = Set.copyOf(state.erased());
        for (String name : in(BlobStore.BLOBS) ? blobs.files() : List.<String>of()) {
            String sha256 = name.substring(name.lastIndexOf('/') + 1);
            if (disk.kind(name) == Disk.Kind.OTHER) {
                stranger(ArchiveFinding.LINK_PRESENT, name);
            } else if (erased.contains(sha256)) {
                stranger(ArchiveFinding.DISPOSED_PRESENT, name);
            } else if (!expected.contains(sha256) || !name.equals(BlobStore.name(sha256))) {
                stranger(ArchiveFinding.UNKNOWN_PRESENT, name);
            }
        }
        for (String folder : List.of(BlobStore.UNCLAIMED, BlobStore.INCOMING)) {
            for (String name : in(folder) ? disk.list(folder) : List.<String>of()) {
                if (disk.kind(name) == Disk.Kind.OTHER) {
                    stranger(ArchiveFinding.LINK_PRESENT, name);
                } else {
                    boolean disposed = erased.contains(BlobStore.sha256Of(name));
                    boolean partial = BlobStore.isPartial(name) && disk.kind(name) == Disk.Kind.FILE;
                    stranger(
                            disposed
                                    ? ArchiveFinding.DISPOSED_PRESENT
                                    : partial ? ArchiveFinding.PARTIAL_PRESENT : ArchiveFinding.UNKNOWN_PRESENT,
                            name);
                }
            }
        }
    }

    /** Returns whether a folder of the archive can be looked into: a link in its place is not followed. */
    private boolean in(String folder) throws IOException {
        return disk.kind(folder) == Disk.Kind.FOLDER;
    }

    private void stranger(ArchiveFinding code, String name) {
        findings.add(Finding.of(code, BlobStore.place(name)));
    }
}

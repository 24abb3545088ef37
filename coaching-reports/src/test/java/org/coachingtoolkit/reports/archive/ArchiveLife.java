package org.coachingtoolkit.reports.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.DocumentId;

/**
 * Twenty years of an archive on a {@link SimulatedDisk}, with all that can befall it, made of one number. What was
 * acknowledged is remembered and asked for after every mishap; damage that was done must be found.
 */
final class ArchiveLife {
    /** What can befall an archive. */
    enum Mishap {
        NONE,
        KILL,
        POWER,
        FULL,
        GONE,
        SLOW,
        FLIP,
        LIES,
        ROLLBACK,
        REWRITING,
        CUT,
        CLOCK,
        READ_ONLY,
        STRANGER,
        REPAIR
    }

    private static final int YEARS = 20;

    private final Random random;
    private final SimulatedDisk disk;
    private final Map<Mishap, Integer> met = new EnumMap<>(Mishap.class);
    private final Map<CaseFileId, CaseFile> files = new TreeMap<>();
    private final Set<CaseFileId> disposed = new HashSet<>();
    private final Map<String, String> contents = new TreeMap<>();
    private final Map<String, CaseFileId> homes = new TreeMap<>();
    private final List<ArchiveSeal> seals = new ArrayList<>();
    private Instant now = Instant.parse("2020-09-01T08:00:00Z");
    private FileArchive archive;
    private int count;

    private ArchiveLife(long seed) throws IOException {
        this.random = new Random(seed);
        this.disk = new SimulatedDisk(random);
        this.archive = reopen();
    }

    /** Lives one life and returns how often what has befallen it. */
    static Map<Mishap, Integer> live(long seed) throws IOException {
        ArchiveLife life = new ArchiveLife(seed);
        life.live();
        return life.met;
    }

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    private void live() throws IOException {
        for (int year = 2020; year < 2020 + YEARS; year += 5 + random.nextInt(8)) {
            now = Instant.parse(year + "-09-01T08:00:00Z");
            work(year);
            Mishap[] all = Mishap.values();
            Mishap mishap = all[random.nextInt(all.length)];
            met.merge(mishap, 1, Integer::sum);
            if (Boolean.getBoolean("archive.trace")) {
                System.err.println(year + " " + mishap + " " + archive.seal() + " disposed " + disposed);
            }
            befall(mishap, year);
            check();
            if (random.nextInt(3) == 0) {
                seals.add(ArchiveSeal.parse(archive.seal()));
            }
        }
    }

    private void befall(Mishap mishap, int year) throws IOException {
        switch (mishap) {
            case NONE -> {}
            case KILL -> interrupted(year, false);
            case POWER -> interrupted(year, true);
            case FULL -> {
                disk.leaveRoom(random.nextInt(900));
                work(year);
                disk.leaveRoom(Long.MAX_VALUE);
            }
            case GONE -> gone(year);
            case SLOW -> {
                disk.delayEach(() -> now = now.plusSeconds(random.nextInt(60)));
                work(year);
                disk.delayEach(() -> {});
            }
            case FLIP -> flip();
            case LIES -> lies(year);
            case ROLLBACK -> rollback(year);
            case REWRITING -> rewriting();
            case CUT -> cut();
            case CLOCK -> clockGoesWrong(year);
            case READ_ONLY -> readOnly();
            case STRANGER -> stranger();
            case REPAIR -> assertThat(severe(archive.repair())).isEmpty();
        }
    }

    private FileArchive reopen() throws IOException {
        return FileArchive.open(disk, clock, random);
    }

    /** A few things that a school does; what the archive acknowledges is remembered. */
    private void work(int year) {
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            try {
                step(year);
            } catch (IOException full) {
                // nothing was acknowledged
            }
        }
    }

    private void step(int year) throws IOException {
        CaseFile file = CaseFile.of("02-0" + (1 + random.nextInt(2)), "Plans", new SchoolYear(year));
        int what = random.nextInt(10);
        List<CaseFile> due = files.values().stream()
                .filter(known -> !disposed.contains(known.id()) && known.isDueForDisposal(LocalDate.now(clock)))
                .toList();
        if (what < 3 && !due.isEmpty()) {
            CaseFile ends = due.get(random.nextInt(due.size()));
            archive.dispose(
                    DocumentArchiveContract.act(
                            "act-" + ends.id().index() + ends.id().year(), LocalDate.now(clock), ends),
                    LocalDate.now(clock));
            disposed.add(ends.id());
        } else if (what == 3 && !contents.isEmpty()) {
            String again = List.copyOf(contents.keySet()).get(random.nextInt(contents.size()));
            if (!disposed.contains(homes.get(again))) {
                assertThat(store(
                                        again,
                                        requireNonNull(files.get(homes.get(again))),
                                        requireNonNull(contents.get(again)))
                                .outcome())
                        .isEqualTo(Receipt.Outcome.KNOWN);
            }
        } else if (!disposed.contains(file.id())) {
            archive.keep(file);
            files.put(file.id(), file);
            String id = "d" + ++count;
            String content = id + " " + "x".repeat(random.nextInt(200));
            store(id, file, content);
            contents.put(id, content);
            homes.put(id, file.id());
        }
    }

    private Receipt store(String id, CaseFile file, String content) throws IOException {
        return archive.add(
                DocumentArchiveContract.metadata(id, file), new ByteArrayInputStream(content.getBytes(UTF_8)));
    }

    /** The process is killed, perhaps again while it mends; what was under way may have been done. */
    private void interrupted(int year, boolean power) throws IOException {
        for (int again = random.nextInt(3); again >= 0; again--) {
            disk.killAfter(1 + random.nextInt(40));
            try {
                if (again < 2) {
                    archive = reopen();
                    takeOver();
                }
                work(year);
                if (random.nextInt(4) == 0) {
                    archive.repair();
                }
            } catch (SimulatedDisk.Killed killed) {
                if (power) {
                    disk.failPower();
                }
            }
            disk.neverKill();
        }
        archive = reopen();
        takeOver();
    }

    /** The medium is pulled out while the archive works, and put in again; perhaps what was not forced is lost. */
    private void gone(int year) throws IOException {
        disk.vanishAfter(1 + random.nextInt(40));
        work(year);
        disk.comeBack();
        if (random.nextBoolean()) {
            disk.failPower();
        }
        archive = reopen();
        takeOver();
    }

    /**
     * Lives a few years and is then stopped at an operation.
     *
     * @param at at which operation, from 1
     * @return whether there are more operations at which it could have been
     */
    static boolean stopped(long seed, long at, Mishap mishap) throws IOException {
        ArchiveLife life = new ArchiveLife(seed);
        for (int year = 2020; year < 2026; year++) {
            life.now = Instant.parse(year + "-09-01T08:00:00Z");
            life.work(year);
        }
        life.now = Instant.parse("2026-09-01T08:00:00Z");
        boolean more = life.stoppedAt(at, mishap);
        life.check();
        return more;
    }

    private boolean stoppedAt(long at, Mishap mishap) throws IOException {
        long before = disk.operations();
        if (mishap == Mishap.GONE) {
            disk.vanishAfter(at);
        } else {
            disk.killAfter(at);
        }
        try {
            archive = reopen();
            work(2026);
            archive.repair();
        } catch (SimulatedDisk.Killed | IOException stopped) {
            // what was under way may have been done
        }
        boolean more = disk.operations() - before >= at;
        disk.neverKill();
        disk.comeBack();
        if (mishap == Mishap.POWER) {
            disk.failPower();
        }
        archive = reopen();
        takeOver();
        return more;
    }

    /** Remembers what was done although it was not acknowledged. */
    private void takeOver() throws IOException {
        for (CaseFile file : archive.files()) {
            files.putIfAbsent(file.id(), file);
        }
        for (ArchivedDocument document : archive.documents()) {
            String id = document.id().value();
            if (document.isDisposed()) {
                disposed.add(document.file());
            } else if (!contents.containsKey(id)) {
                contents.put(id, read(document.id()));
                homes.put(id, document.file());
                assertThat(contents.get(id)).startsWith(id + " ");
            }
        }
        for (CaseFile file : files.values()) {
            try {
                archive.keep(file);
            } catch (IllegalStateException byAct) {
                disposed.add(file.id());
            }
        }
    }

    private String read(DocumentId id) throws IOException {
        try (InputStream in = archive.read(id)) {
            return new String(in.readAllBytes(), UTF_8);
        }
    }

    /** Everything acknowledged is there, nothing disposed of is, and nothing is damaged. */
    private void check() throws IOException {
        if (random.nextBoolean()) {
            archive = reopen();
        }
        Map<String, ArchivedDocument> all = new HashMap<>();
        archive.documents().forEach(document -> all.put(document.id().value(), document));
        for (Map.Entry<String, String> document : contents.entrySet()) {
            String id = document.getKey();
            boolean gone = disposed.contains(homes.get(id));
            ArchivedDocument found = all.get(id);
            if (found == null || found.isDisposed() != gone) {
                fail("%s must be %s: %s", id, gone ? "disposed of" : "kept", found);
            } else if (gone) {
                String name = BlobStore.name(found.sha256());
                String aside = BlobStore.UNCLAIMED + "/" + found.sha256();
                if (disk.kind(name) != Disk.Kind.NOTHING || disk.kind(aside) != Disk.Kind.NOTHING) {
                    fail("the content of %s is back", id);
                }
            } else if (!Arrays.equals(
                    disk.content(BlobStore.name(found.sha256())),
                    document.getValue().getBytes(UTF_8))) {
                fail("the content of %s is lost", id);
            }
        }
        if (!contents.isEmpty()) {
            String any = List.copyOf(contents.keySet()).get(random.nextInt(contents.size()));
            if (!disposed.contains(homes.get(any))) {
                assertThat(read(new DocumentId(any))).isEqualTo(contents.get(any));
            }
        }
        assertThat(severe(verify())).isEmpty();
    }

    private List<Finding> verify() throws IOException {
        return archive.verify(seals, ArchiveProgress.SILENT).findings();
    }

    private static List<Finding> severe(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList();
    }

    private static Set<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).collect(Collectors.toSet());
    }

    private void flip() throws IOException {
        Map<String, byte[]> before = disk.copy();
        List<String> names = disk.everyFile();
        String name = names.get(random.nextInt(names.size()));
        disk.flip(name);
        if (!name.equals(Checkpoint.NAME)) {
            try (FileArchive looking = FileArchive.openToRead(disk, clock)) {
                assertThat(looking.verify(seals, ArchiveProgress.SILENT).findings())
                        .as("a bit of " + name)
                        .extracting(finding -> finding.place().pointer())
                        .contains("/" + name);
            }
            disk.putBack(before);
        }
        archive = reopen();
    }

    /** Forcing does nothing, and then the power fails: either nothing is lost, or the last seal finds it. */
    private void lies(int year) throws IOException {
        Map<String, byte[]> before = disk.copy();
        Map<String, String> knew = new TreeMap<>(contents);
        Map<String, CaseFileId> homesBefore = new TreeMap<>(homes);
        Map<CaseFileId, CaseFile> filesBefore = new TreeMap<>(files);
        Set<CaseFileId> disposedBefore = Set.copyOf(disposed);
        disk.lie(true);
        work(year);
        ArchiveSeal last = ArchiveSeal.parse(archive.seal());
        disk.failPower();
        disk.lie(false);
        try {
            archive = reopen();
            boolean found = !severe(archive.verify(List.of(last), ArchiveProgress.SILENT)
                            .findings())
                    .isEmpty();
            if (!found) {
                check();
            }
        } catch (IOException loud) {
            // said, not silent
        }
        disk.putBack(before);
        contents.clear();
        contents.putAll(knew);
        homes.clear();
        homes.putAll(homesBefore);
        files.clear();
        files.putAll(filesBefore);
        disposed.clear();
        disposed.addAll(disposedBefore);
        archive = reopen();
    }

    private void rollback(int year) throws IOException {
        Map<String, byte[]> old = disk.copy();
        long entries = ArchiveSeal.parse(archive.seal()).entries();
        work(year);
        ArchiveSeal last = ArchiveSeal.parse(archive.seal());
        Map<String, byte[]> current = disk.copy();
        disk.putBack(old);
        try (FileArchive looking = FileArchive.openToRead(disk, clock)) {
            Set<FindingCode> found =
                    codes(looking.verify(List.of(last), ArchiveProgress.SILENT).findings());
            if (last.entries() > entries) {
                assertThat(found).contains(ArchiveFinding.SEAL_CUT);
            }
        }
        disk.putBack(current);
        archive = reopen();
    }

    /** Somebody changes a line of the journal and computes all hashes anew. */
    private void rewriting() throws IOException {
        byte[] good = disk.content(Journal.NAME);
        List<String> lines = new ArrayList<>(new String(good, UTF_8).lines().toList());
        if (lines.isEmpty()) {
            return;
        }
        ArchiveSeal seal = ArchiveSeal.parse(archive.seal());
        int which = random.nextInt(lines.size());
        lines.set(which, lines.get(which).replace("\"at\":\"20", "\"at\":\"19"));
        String head = Journal.GENESIS;
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            String json = line.substring(Sha256.HEX_LENGTH + 1);
            head = Sha256.of((head + " " + json).getBytes(UTF_8));
            text.append(head).append(' ').append(json).append('\n');
        }
        disk.put(Journal.NAME, text.toString().getBytes(UTF_8));
        try (FileArchive looking = FileArchive.openToRead(disk, clock)) {
            assertThat(codes(looking.verify(List.of(seal), ArchiveProgress.SILENT)
                            .findings()))
                    .contains(ArchiveFinding.SEAL_CHANGED);
        }
        disk.put(Journal.NAME, good);
        archive = reopen();
    }

    /** Somebody cuts the journal, the archive is repaired, and then the journal comes back from a copy. */
    private void cut() throws IOException {
        byte[] good = disk.content(Journal.NAME);
        if (good.length == 0) {
            return;
        }
        ArchiveSeal seal = ArchiveSeal.parse(archive.seal());
        disk.put(Journal.NAME, Arrays.copyOf(good, random.nextInt(good.length)));
        archive = reopen();
        archive.repair();
        if (archive.seal().equals(seal.toString())) {
            // only the end of the last line was missing
            return;
        }
        assertThat(codes(archive.verify(List.of(seal), ArchiveProgress.SILENT).findings()))
                .contains(ArchiveFinding.SEAL_CUT);
        disk.put(Journal.NAME, good);
        archive = reopen();
        archive.repair();
    }

    private void clockGoesWrong(int year) throws IOException {
        Instant right = now;
        boolean back = random.nextBoolean();
        now = Instant.parse((back ? year - 6 : year + 14) + "-09-01T08:00:00Z");
        archive = reopen();
        List<CaseFile> open = archive.files();
        String journal = new String(disk.content(Journal.NAME), UTF_8);
        int last = journal.lastIndexOf("\"at\":\"") + 6;
        if (last > 6 && now.toString().compareTo(journal.substring(last, last + 10)) < 0) {
            assertThat(codes(archive.repairs())).contains(ArchiveFinding.CLOCK_NOW);
        }
        // docs/archive.md: more than a day before the last entry, or more than 400 days after it
        Duration rest = last < 7
                ? Duration.ofDays(401)
                : Duration.between(Instant.parse(journal.substring(last, journal.indexOf('"', last))), now);
        boolean doubtful = rest.compareTo(Duration.ofDays(400)) > 0 || rest.compareTo(Duration.ofDays(-1)) < 0;
        open.stream()
                .filter(file -> doubtful && file.isDueForDisposal(LocalDate.now(clock)))
                .min(Comparator.comparing(CaseFile::id))
                .ifPresent(file -> assertThatThrownBy(() ->
                                archive.dispose(DocumentArchiveContract.act("doubted", LocalDate.now(clock), file)))
                        .isInstanceOfSatisfying(
                                DisposalRefusedException.class,
                                refused -> assertThat(codes(refused.findings())).contains(ArchiveFinding.CLOCK_DOUBT)));
        now = right;
        archive = reopen();
    }

    private void readOnly() throws IOException {
        Map<String, byte[]> before = disk.copy();
        disk.protect(true);
        try (FileArchive looking = FileArchive.openToRead(disk, clock)) {
            assertThat(looking.verify().findings()).isEqualTo(archive.verify().findings());
            assertThat(looking.documents()).isEqualTo(archive.documents());
        }
        disk.protect(false);
        Map<String, byte[]> after = disk.copy();
        assertThat(after.keySet()).isEqualTo(before.keySet());
        before.forEach((name, content) -> assertThat(after.get(name)).isEqualTo(content));
    }

    /** A content that no entry claims is found, and set aside when asked, and not lost. */
    private void stranger() throws IOException {
        byte[] content = ("stranger " + random.nextInt()).getBytes(UTF_8);
        String sha256 = Sha256.of(content);
        disk.put(BlobStore.name(sha256), content);
        assertThat(codes(verify())).contains(ArchiveFinding.UNKNOWN_PRESENT);
        assertThat(codes(archive.repair())).contains(ArchiveFinding.REPAIRED_UNCLAIMED);
        if (!Arrays.equals(disk.content(BlobStore.UNCLAIMED + "/" + sha256), content)) {
            fail("what was set aside is lost");
        }
    }
}

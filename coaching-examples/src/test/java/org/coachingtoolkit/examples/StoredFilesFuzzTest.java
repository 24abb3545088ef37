package org.coachingtoolkit.examples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.coachingtoolkit.core.Mutants;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.reports.archive.ArchiveDamagedException;
import org.coachingtoolkit.reports.archive.ArchivedDocument;
import org.coachingtoolkit.reports.archive.BagCheck;
import org.coachingtoolkit.reports.archive.BagExport;
import org.coachingtoolkit.reports.archive.DocumentMetadata;
import org.coachingtoolkit.reports.archive.FileArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Workbooks, calendars, archives and bags that somebody has damaged are never an exception but findings, or one clear error
 * of reading; {@code -Dfuzz.mutants=20000} tries as many, which takes a while.
 */
@SuppressWarnings("EnumOrdinal")
class StoredFilesFuzzTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-28T09:00:00Z"), ZoneOffset.UTC);
    private static final int COUNT = Integer.getInteger("fuzz.mutants", 400);
    private static final int FIRST = Integer.getInteger("fuzz.first", 0);
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final String CALENDAR = """
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//Fictitious//Calendar//EN
            X-WR-CALNAME:Coaching sessions
            X-WR-TIMEZONE:Europe/Kyiv
            BEGIN:VTIMEZONE
            TZID:Europe/Kyiv
            BEGIN:STANDARD
            DTSTART:19701025T040000
            TZOFFSETFROM:+0300
            TZOFFSETTO:+0200
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:1@school.example
            SUMMARY:Coaching session: Shevchenko and Bondar
            DTSTART;TZID=Europe/Kyiv:20260914T133000
            DTEND;TZID=Europe/Kyiv:20260914T141500
            RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO;UNTIL=20261231T220000Z
            EXDATE;TZID=Europe/Kyiv:20261012T133000
            DESCRIPTION:Room 12\\, first floor\\nBring the diary
            END:VEVENT
            BEGIN:VEVENT
            UID:2@school.example
            SUMMARY:Autumn holidays
            DTSTART;VALUE=DATE:20261026
            DURATION:P1W
            END:VEVENT
            END:VCALENDAR
            """.replace("\n", "\r\n");

    @TempDir
    private Path folder;

    private static void worded(List<Finding> findings, int number) {
        for (Finding finding : findings) {
            assertThat(finding.message(Language.values()[number % Language.values().length]))
                    .isNotBlank();
        }
    }

    @Test
    void calendar() {
        assertThat(Intake.read(List.of(new Intake.Source("school.ics", CALENDAR.getBytes(UTF_8))))
                        .facts())
                .isNotEmpty();
        for (int i = FIRST; i < FIRST + COUNT; i++) {
            byte[] mutant = Mutants.of(CALENDAR.getBytes(UTF_8), i);
            try {
                worded(
                        Intake.read(List.of(new Intake.Source("school.ics", mutant)))
                                .findings(),
                        i);
            } catch (RuntimeException | StackOverflowError failure) {
                throw new AssertionError("mutant " + i + ": " + new String(mutant, UTF_8), failure);
            }
        }
    }

    /** Of ten mutants one is of the packed file, nine are of one of the parts in it. */
    @Test
    void workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ProgrammeFile.read(programmeFile()).in("xlsx").write(out);
        byte[] packed = out.toByteArray();
        Map<String, byte[]> parts = parts(packed);
        List<String> names = new ArrayList<>(parts.keySet());
        for (int i = FIRST; i < FIRST + COUNT; i++) {
            byte[] mutant;
            if (i % 10 == 0) {
                mutant = Mutants.of(packed, i);
            } else {
                String name = names.get(i % names.size());
                Map<String, byte[]> changed = new TreeMap<>(parts);
                changed.put(name, Mutants.of(parts.get(name), i));
                mutant = packed(changed);
            }
            try {
                worded(ProgrammeFile.read(mutant).findings(), i);
            } catch (RuntimeException | StackOverflowError failure) {
                throw new AssertionError("mutant " + i, failure);
            }
        }
    }

    private static byte[] programmeFile() throws IOException {
        try (InputStream in = Objects.requireNonNull(Mutants.class.getResourceAsStream("small.json"), "small.json")) {
            return in.readAllBytes();
        }
    }

    private static Map<String, byte[]> parts(byte[] packed) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(packed))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setLevel(1);
            for (String name : parts.keySet()) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(parts.get(name));
            }
        }
        return out.toByteArray();
    }

    private static byte[] content(int number) {
        return ("content of document " + number).getBytes(UTF_8);
    }

    private int fill(Path store) throws IOException {
        CaseFile file = CaseFile.of("02-07", "Schedules", YEAR);
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            archive.keep(file);
            for (int i = 0; i < 3; i++) {
                archive.store(
                        new DocumentMetadata(
                                new DocumentId("d-" + i),
                                file.id(),
                                "Document " + i,
                                "text/plain",
                                LocalDate.of(2026, 9, 1)),
                        new ByteArrayInputStream(content(i)));
            }
            archive.repair();
        }
        return 3;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toFile().length() > 0)
                    .sorted()
                    .toList();
        }
    }

    /** A mutant of any file of an archive is found, and nothing that is read is another content than was stored. */
    @Test
    void archive() throws IOException {
        Path store = folder.resolve("store");
        int documents = fill(store);
        List<Path> files = files(store);
        for (int i = FIRST; i < FIRST + COUNT; i++) {
            Path file = files.get(i % files.size());
            byte[] good = Files.readAllBytes(file);
            byte[] mutant = Mutants.of(good, i);
            Files.write(file, mutant);
            try {
                boolean same = Arrays.equals(good, mutant);
                look(store, i, same || file.endsWith("checkpoint"));
                if (i % 40 == 0) {
                    work(store, i);
                    // whatever repairing has moved or mended is put back for the next one
                    clear(store);
                    assertThat(fill(store)).isEqualTo(documents);
                    files = files(store);
                } else {
                    Files.write(file, good);
                }
            } catch (RuntimeException | Error failure) {
                throw new AssertionError(
                        "mutant " + i + " of " + file.getFileName() + ": " + new String(mutant, UTF_8), failure);
            }
        }
    }

    private static void look(Path store, int number, boolean fine) throws IOException {
        List<Finding> findings;
        try (FileArchive archive = FileArchive.openToRead(store, CLOCK)) {
            findings = archive.verify().findings();
            for (ArchivedDocument document : archive.documents()) {
                check(archive, document);
            }
        } catch (IOException clear) {
            assertThat(clear).hasMessageNotContaining("Exception");
            return;
        }
        worded(findings, number);
        assertThat(findings.isEmpty()).as("nothing found: " + findings).isEqualTo(fine);
    }

    private static void check(FileArchive archive, ArchivedDocument document) {
        int which = "d-0 d-1 d-2".indexOf(document.id().value()) / 4;
        try (InputStream in = archive.read(document.id())) {
            assertThat(in.readAllBytes()).isEqualTo(content(which));
        } catch (IOException changed) {
            // said, not silent
        }
    }

    private static void work(Path store, int number) throws IOException {
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            worded(archive.repair(), number);
            archive.keep(CaseFile.of("02-08", "Plans", YEAR));
            archive.documents().forEach(document -> check(archive, document));
        } catch (ArchiveDamagedException refused) {
            worded(refused.findings(), number);
        } catch (IOException clear) {
            assertThat(clear).hasMessageNotContaining("Exception");
        }
    }

    private static void clear(Path root) throws IOException {
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    @Test
    void bag() throws IOException {
        fill(folder.resolve("store"));
        Path bag = folder.resolve("bag");
        try (FileArchive archive = FileArchive.openToRead(folder.resolve("store"), CLOCK)) {
            BagExport.write(archive, YEAR, bag, LocalDate.of(2026, 11, 28));
        }
        assertThat(BagCheck.check(bag)).isEmpty();
        List<Path> files = files(bag);
        for (int i = FIRST; i < FIRST + COUNT; i++) {
            Path file = files.get(i % files.size());
            byte[] good = Files.readAllBytes(file);
            byte[] mutant = Mutants.of(good, i);
            Files.write(file, mutant);
            try {
                List<Finding> findings = BagCheck.check(bag);
                worded(findings, i);
                if (!Arrays.equals(good, mutant)
                        && !file.getFileName().toString().startsWith("tagmanifest")) {
                    assertThat(findings).anyMatch(finding -> finding.severity() != Severity.ADVICE);
                }
            } catch (RuntimeException | Error failure) {
                throw new AssertionError(
                        "mutant " + i + " of " + file.getFileName() + ": " + new String(mutant, UTF_8), failure);
            }
            Files.write(file, good);
        }
    }
}

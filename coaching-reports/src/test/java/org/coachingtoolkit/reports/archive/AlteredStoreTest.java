package org.coachingtoolkit.reports.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.CLOCK;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.DUE;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.PLANS;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.SCHEDULES;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.act;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.content;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.metadata;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What people, other programs and copies do to the folder of an archive, and that nothing of it passes without a word. */
class AlteredStoreTest {
    private static final SchoolYear YEAR = SchoolYear.parse("2025/26");

    @TempDir
    private Path folder;

    private Path store;
    private Path bag;

    @BeforeEach
    void fill() throws IOException {
        store = folder.resolve("store");
        bag = folder.resolve("bag");
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            archive.keep(SCHEDULES);
            archive.keep(PLANS);
            archive.store(metadata("a", SCHEDULES), content("Расписание"));
            archive.store(metadata("b", PLANS), content("План"));
        }
    }

    private Path blob(String content) {
        return store.resolve(BlobStore.name(Sha256.of(content.getBytes(UTF_8))));
    }

    private Path card() throws IOException {
        try (Stream<Path> paths = Files.walk(store.resolve("blobs"))) {
            List<Path> known = List.of(blob("План"), blob("Расписание"));
            return paths.filter(path -> Files.isRegularFile(path) && !known.contains(path))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).distinct().toList();
    }

    private List<FindingCode> verified() throws IOException {
        try (FileArchive archive = FileArchive.openToRead(store, CLOCK)) {
            return codes(archive.verify().findings());
        }
    }

    private void assertDoubtful(FindingCode... doubts) throws IOException {
        try (FileArchive archive = FileArchive.openToRead(store, CLOCK)) {
            assertThat(codes(archive.doubts())).containsExactly(doubts);
            assertThatThrownBy(() -> BagExport.write(archive, YEAR, bag, DUE))
                    .isInstanceOf(ArchiveDamagedException.class);
        }
        assertThat(bag).doesNotExist();
    }

    private List<String> lines() throws IOException {
        return new ArrayList<>(Files.readAllLines(store.resolve("journal.log")));
    }

    private void writeLines(List<String> lines) throws IOException {
        Files.writeString(store.resolve("journal.log"), String.join("\n", lines) + "\n");
    }

    @Test
    void anArchiveThatIsWholeIsHandedOver() throws IOException {
        try (FileArchive archive = FileArchive.openToRead(store, CLOCK)) {
            assertThat(archive.doubts()).isEmpty();
            assertThat(BagExport.write(archive, YEAR, bag, DUE)).isEqualTo(2);
        }
        assertThat(BagCheck.check(bag)).isEmpty();
    }

    @Test
    void aLineWithoutItsHashAndAStumpBelowItAreFound() throws IOException {
        List<String> lines = lines();
        lines.set(2, lines.get(2).substring(65));
        lines.set(3, "}");
        writeLines(lines);

        assertThat(verified()).contains(ArchiveFinding.JOURNAL_CHANGED);
    }

    @Test
    void aJournalInAnotherOrderIsNotHandedOver() throws IOException {
        List<String> lines = lines();
        Collections.swap(lines, 1, 2);
        writeLines(lines);
        assertDoubtful(ArchiveFinding.JOURNAL_CHANGED, ArchiveFinding.UNKNOWN_PRESENT);
    }

    @Test
    void aJournalCutAfterALineIsNotHandedOver() throws IOException {
        writeLines(lines().subList(0, 3));
        assertDoubtful(ArchiveFinding.UNKNOWN_PRESENT);
    }

    @Test
    void aJournalCutInALineIsNotHandedOver() throws IOException {
        String text = Files.readString(store.resolve("journal.log"));
        Files.writeString(store.resolve("journal.log"), text.substring(0, text.length() - 9));
        assertDoubtful(ArchiveFinding.JOURNAL_TORN, ArchiveFinding.UNKNOWN_PRESENT);
    }

    @Test
    void anEmptiedJournalIsNotWrittenOn() throws IOException {
        Files.writeString(store.resolve("journal.log"), "");
        assertDoubtful(ArchiveFinding.JOURNAL_BEHIND, ArchiveFinding.UNKNOWN_PRESENT);
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            assertThatThrownBy(() -> archive.keep(PLANS)).isInstanceOf(ArchiveDamagedException.class);
        }
        assertThat(store.resolve("journal.log")).isEmptyFile();
    }

    @Test
    void aDocumentWhoseTitleIsLostIsNotHandedOverWithoutIt() throws IOException {
        Files.writeString(card(), "{}");
        assertThat(verified()).containsExactly(ArchiveFinding.METADATA_CHANGED);
        try (FileArchive archive = FileArchive.openToRead(store, CLOCK)) {
            assertThatThrownBy(() -> BagExport.write(archive, YEAR, bag, DUE)).hasMessageContaining("the card of ");
        }
        assertThat(bag).doesNotExist();
    }

    @Test
    void filesOfOtherProgramsAreNamedAndInNobodysWay() throws IOException {
        Files.writeString(store.resolve(".DS_Store"), "x");
        Files.writeString(store.resolve("blobs/Thumbs.db"), "x");
        Files.createDirectories(store.resolve("incoming/of somebody/else"));
        assertThat(verified()).containsExactly(ArchiveFinding.UNKNOWN_PRESENT);
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            archive.store(metadata("c", PLANS), content("ещё план"));
            assertThat(archive.repair()).isEmpty();
            assertThat(archive.verify().findings())
                    .extracting(finding -> finding.place().pointer())
                    .containsExactlyInAnyOrder("/.DS_Store", "/blobs/Thumbs.db", "/incoming/of somebody");
            assertThat(BagExport.write(archive, YEAR, bag, DUE)).isEqualTo(3);
        }
    }

    @Test
    void aFolderInPlaceOfAContentIsDamage() throws IOException {
        Files.delete(blob("План"));
        Files.createDirectory(blob("План"));
        assertThat(verified()).containsExactly(ArchiveFinding.CONTENT_CHANGED);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksInPlaceOfFoldersAndOfTheLockAreNamed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(store.resolve("lock"), elsewhere.resolve("lock"));
        Files.createSymbolicLink(store.resolve("lock"), elsewhere.resolve("lock"));
        Files.createSymbolicLink(store.resolve("unclaimed"), elsewhere);
        Files.createSymbolicLink(store.resolve("incoming/one"), elsewhere);
        assertThat(verified()).containsExactly(ArchiveFinding.LINK_PRESENT);
        assertThatThrownBy(() -> FileArchive.open(store, CLOCK)).hasMessageContaining("holds no links");
        Files.move(store.resolve("blobs"), elsewhere.resolve("blobs"));
        Files.createSymbolicLink(store.resolve("blobs"), elsewhere.resolve("blobs"));
        assertThat(verified()).contains(ArchiveFinding.LINK_PRESENT, ArchiveFinding.CONTENT_CHANGED);
    }

    @Test
    void aMissingNoteIsWrittenAnewAndSaidSo() throws IOException {
        Files.delete(store.resolve("README.txt"));
        assertThat(verified()).containsExactly(ArchiveFinding.FORMAT_CHANGED);
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            assertThat(codes(archive.repairs())).containsExactly(ArchiveFinding.REPAIRED_NOTE);
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    @Test
    void aSealOfAnEmptyHistoryIsComparedToo() throws IOException {
        try (FileArchive archive = FileArchive.openToRead(store, CLOCK)) {
            List<ArchiveSeal> good = List.of(new ArchiveSeal(0, Journal.GENESIS));
            assertThat(archive.verify(good, ArchiveProgress.SILENT).findings()).isEmpty();
            List<ArchiveSeal> bad = List.of(new ArchiveSeal(0, "1".repeat(64)));
            assertThat(codes(archive.verify(bad, ArchiveProgress.SILENT).findings()))
                    .containsExactly(ArchiveFinding.SEAL_CHANGED);
        }
    }

    @Test
    void aBagIsNotPutIntoTheArchiveNorMadeOfNothing() throws IOException {
        try (FileArchive archive = FileArchive.openToRead(store, CLOCK)) {
            for (Path inside : List.of(store.resolve("bag"), store.resolve("blobs/../blobs/bag"))) {
                assertThatThrownBy(() -> BagExport.write(archive, YEAR, inside, DUE))
                        .isInstanceOf(FileSystemException.class)
                        .hasMessageContaining("must not lie in the archive");
                assertThat(inside).doesNotExist();
            }
            assertThatThrownBy(() -> BagExport.write(archive, SchoolYear.parse("2018/19"), bag, DUE))
                    .hasMessageContaining("no document is kept in the archive for the school year 2018/19");
        }
        assertThat(bag).doesNotExist();
        assertThat(verified()).isEmpty();
    }

    @Test
    void aDateThatAPersonHasWrittenMustBeTheOneOfTheClock() throws IOException {
        LocalDate wrong = LocalDate.now(CLOCK).minusYears(6);
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            assertThatThrownBy(() -> archive.dispose(act("1", DUE, SCHEDULES), wrong))
                    .isInstanceOfSatisfying(
                            DisposalRefusedException.class,
                            refused -> assertThat(codes(refused.findings())).contains(ArchiveFinding.CLOCK_OTHER));
        }
        assertThat(verified()).isEmpty();
    }

    @Test
    void whatBelongsIntoABagIsAskedForOnce() throws IOException {
        try (FileArchive archive = FileArchive.openToRead(store, CLOCK)) {
            BagExport.write(archive, YEAR, bag, DUE);
        }
        Files.delete(bag.resolve("bag-info.txt"));
        assertThat(BagCheck.check(bag)).extracting(Finding::code).containsExactly(ArchiveFinding.BAG_MISSING);
    }

    @Test
    void aBagSaysItsEncodingAndHasAPayload() throws IOException {
        Files.createDirectory(bag);
        Files.writeString(bag.resolve("bagit.txt"), """
                BagIt-Version: 1.0
                Tag-File-Character-Encoding: UTF-16
                """);
        Files.writeString(bag.resolve("manifest-sha256.txt"), "");
        Files.writeString(bag.resolve("tagmanifest-sha256.txt"), "");
        assertThat(BagCheck.check(bag))
                .extracting(finding -> finding.place().pointer())
                .containsExactlyInAnyOrder("/bagit.txt", "/data");
    }
}

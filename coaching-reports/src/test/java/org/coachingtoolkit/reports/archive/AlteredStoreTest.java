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
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.DocumentId;
import org.coachingtoolkit.core.records.ErasedDocument;
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

    private void dispose(CaseFile file) throws IOException {
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            archive.dispose(act("1", DUE, file), LocalDate.now(CLOCK));
        }
    }

    @Test
    void aContentThatAnotherCaseFileKeepsIsNotCertifiedAsErased() throws IOException {
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            archive.store(metadata("c", PLANS), content("Расписание"));
            archive.store(metadata("d", SCHEDULES), content("Расписание 2"));
            List<ErasedDocument> erased = archive.dispose(act("1", DUE, SCHEDULES));
            assertThat(erased).extracting(ErasedDocument::id).containsExactly(new DocumentId("d"));
            assertThat(archive.erasedBy("1")).isEqualTo(erased);
            assertThat(archive.keptElsewhere("1"))
                    .singleElement()
                    .satisfies(kept -> assertThat(kept.message(Language.EN)).contains("a (", "kept in 02-08/2025"));
            assertThat(archive.objectionsToErasure("1", DUE)).isEmpty();
            archive.dispose(act("2", DUE, PLANS));
            assertThat(archive.keptElsewhere("1")).isEmpty();
            assertThat(archive.erasedBy("1")).hasSize(2);
        }
    }

    @Test
    void whatWasDisposedOfAndIsThereIsADoubt() throws IOException {
        dispose(SCHEDULES);
        Path copy = blob("Расписание");
        Files.createDirectories(copy.getParent());
        Files.writeString(copy, "Расписание");
        assertDoubtful(ArchiveFinding.DISPOSED_PRESENT);
        try (FileArchive archive = FileArchive.openToRead(store, CLOCK)) {
            assertThat(codes(archive.objectionsToErasure("1", DUE))).containsExactly(ArchiveFinding.DISPOSED_PRESENT);
        }
        Files.createDirectories(store.resolve("unclaimed"));
        Files.copy(copy, store.resolve("unclaimed").resolve(copy.getFileName() + ".2"));
        Files.move(copy, store.resolve("unclaimed").resolve(copy.getFileName()));
        assertThat(verified()).containsExactly(ArchiveFinding.DISPOSED_PRESENT);
        assertDoubtful(ArchiveFinding.DISPOSED_PRESENT);
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            archive.repair();
            assertThat(archive.objectionsToErasure("1", DUE)).isEmpty();
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    @Test
    void oneContentThatCannotBeRemovedDoesNotSaveTheOthers() throws IOException {
        Path stuck = blob("План");
        Files.delete(stuck);
        Files.createDirectories(stuck.resolve("in the way"));
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            assertThatThrownBy(() -> archive.dispose(act("1", DUE, SCHEDULES, PLANS)))
                    .isInstanceOf(IOException.class);
            assertThat(codes(archive.objectionsToErasure("1", DUE))).containsExactly(ArchiveFinding.DISPOSED_PRESENT);
        }
        assertThat(blob("Расписание")).doesNotExist();
        assertThat(blob("План")).exists();
    }

    @Test
    void nothingIsErasedBeforeTheAct() throws IOException {
        dispose(SCHEDULES);
        try (FileArchive archive = FileArchive.openToRead(store, CLOCK)) {
            assertThat(codes(archive.objectionsToErasure("1", DUE.minusDays(1))))
                    .containsExactly(ArchiveFinding.ERASURE_EARLY);
            assertThat(codes(archive.objectionsToErasure("1", DUE.plusYears(1))))
                    .containsExactly(ArchiveFinding.ACT_FUTURE);
            assertThat(archive.objectionsToErasure("1", DUE)).isEmpty();
        }
    }

    @Test
    void onlyWhatTheArchiveWritesItselfIsRemovedAsPartial() throws IOException {
        Files.writeString(store.resolve("incoming/letter.docx"), "precious");
        Files.writeString(store.resolve("incoming/letter.part"), "precious");
        Files.writeString(store.resolve("incoming/0a1b.part"), "half");
        assertThat(verified())
                .containsExactlyInAnyOrder(ArchiveFinding.PARTIAL_PRESENT, ArchiveFinding.UNKNOWN_PRESENT);
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            assertThat(codes(archive.repairs())).containsExactly(ArchiveFinding.REPAIRED_PARTIAL);
            archive.repair();
        }
        assertThat(store.resolve("incoming/letter.docx")).hasContent("precious");
        assertThat(store.resolve("incoming/letter.part")).hasContent("precious");
        assertThat(store.resolve("incoming/0a1b.part")).doesNotExist();
        assertThat(verified()).containsExactly(ArchiveFinding.UNKNOWN_PRESENT);
    }

    private static Clock on(String day) {
        return Clock.fixed(Instant.parse(day + "T09:00:00Z"), ZoneOffset.UTC);
    }

    @Test
    void aClockThatGoesAheadIsAskedAboutAndClearsNoDisposal() throws IOException {
        Path jumped = folder.resolve("jumped");
        try (FileArchive archive = FileArchive.open(jumped, on("2026-06-01"))) {
            archive.keep(SCHEDULES);
        }
        try (FileArchive archive = FileArchive.open(jumped, CLOCK)) {
            assertThat(codes(archive.repairs())).containsExactly(ArchiveFinding.CLOCK_NOW);
            archive.store(metadata("a", SCHEDULES), content("1"));
        }
        try (FileArchive archive = FileArchive.open(jumped, CLOCK)) {
            assertThat(codes(archive.verify().findings())).containsExactly(ArchiveFinding.CLOCK_AHEAD);
            List<ArchiveSeal> seal = List.of(ArchiveSeal.parse(archive.seal()));
            assertThat(archive.verify(seal, ArchiveProgress.SILENT).findings()).isEmpty();
            assertThatThrownBy(() -> archive.dispose(act("1", DUE, SCHEDULES)))
                    .isInstanceOfSatisfying(
                            DisposalRefusedException.class,
                            refused -> assertThat(refused.findings())
                                    .singleElement()
                                    .satisfies(doubt -> {
                                        assertThat(doubt.code()).isEqualTo(ArchiveFinding.CLOCK_DOUBT);
                                        assertThat(doubt.message(Language.EN)).contains("is dated 1 Jun 2026");
                                    }));
        }
        try (FileArchive archive = FileArchive.openToRead(jumped, on("2026-07-01"))) {
            assertThat(codes(archive.verify().findings()))
                    .containsExactlyInAnyOrder(ArchiveFinding.CLOCK_AHEAD, ArchiveFinding.CLOCK_NOW);
        }
        try (FileArchive archive = FileArchive.open(jumped, CLOCK)) {
            assertThat(archive.dispose(act("1", DUE, SCHEDULES), LocalDate.now(CLOCK)))
                    .hasSize(1);
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    @Test
    void anEmptiedArchiveIsAskedAbout() throws IOException {
        Files.writeString(store.resolve("journal.log"), "");
        try (Stream<Path> paths = Files.walk(store.resolve("blobs"))) {
            for (Path path : paths.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        assertThat(verified()).containsExactly(ArchiveFinding.JOURNAL_EMPTY);
    }

    private void assertNotWrittenOn(FindingCode why) throws IOException {
        assertThat(verified()).contains(why);
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            assertThat(codes(archive.doubts())).contains(why);
            assertThatThrownBy(() -> archive.store(metadata("c", PLANS), content("3")))
                    .isInstanceOf(ArchiveDamagedException.class);
        }
    }

    @Test
    void aNoteThatWasChangedIsNotWrittenBeside() throws IOException {
        Path note = store.resolve("README.txt");
        Files.writeString(note, Files.readString(note).replace("format 1", "formatX"));
        assertNotWrittenOn(ArchiveFinding.FORMAT_CHANGED);
        Files.delete(note);
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            archive.store(metadata("c", PLANS), content("3"));
        }
        assertThat(verified()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkInPlaceOfTheNoteOrOfAFolderOfContentsIsNotWrittenBeside() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path contents = blob("План").getParent();
        Files.move(contents, elsewhere.resolve("contents"));
        Files.createSymbolicLink(contents, elsewhere.resolve("contents"));
        assertNotWrittenOn(ArchiveFinding.LINK_PRESENT);
        Files.delete(contents);
        Files.move(elsewhere.resolve("contents"), contents);
        Path note = store.resolve("README.txt");
        Files.move(note, elsewhere.resolve("README.txt"));
        Files.createSymbolicLink(note, elsewhere.resolve("README.txt"));
        assertNotWrittenOn(ArchiveFinding.FORMAT_CHANGED);
    }

    @Test
    void manyMayMakeAnArchiveAtOnce() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (int round = 0; round < 10; round++) {
                Path made = folder.resolve("made" + round);
                List<Callable<Boolean>> makers = Collections.nCopies(4, () -> {
                    FileArchive.open(made, CLOCK).close();
                    return true;
                });
                for (Future<Boolean> done : threads.invokeAll(makers)) {
                    assertThat(done.get()).isTrue();
                }
            }
        } finally {
            threads.shutdown();
        }
    }
}

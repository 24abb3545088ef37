package org.coachingtoolkit.reports.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.act;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.content;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.metadata;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.records.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileArchiveTest implements DocumentArchiveContract {
    @TempDir
    Path folder;

    @Override
    public DocumentArchive emptyArchive(Clock clock) throws IOException {
        return FileArchive.open(folder, clock);
    }

    private FileArchive open() throws IOException {
        return FileArchive.open(folder, CLOCK);
    }

    /** Makes an archive with two documents in two files and returns the folder's content, lock and empty folders aside. */
    private List<Path> fill() throws IOException {
        try (FileArchive archive = open()) {
            archive.keep(SCHEDULES);
            archive.keep(PLANS);
            archive.store(metadata("a", SCHEDULES), content("Расписание"));
            archive.store(metadata("b", PLANS), content("План"));
        }
        return everyFile();
    }

    private List<Path> everyFile() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> Files.isRegularFile(path) && !path.endsWith("lock"))
                    .sorted()
                    .toList();
        }
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void keepsEverythingWhenItIsOpenedAgain() throws IOException {
        fill();
        try (FileArchive archive = open()) {
            assertThat(archive.repairs()).isEmpty();
            assertThat(archive.files()).containsExactly(SCHEDULES, PLANS);
            assertThat(archive.find(new DocumentId("a")).flatMap(ArchivedDocument::metadata))
                    .contains(metadata("a", SCHEDULES));
            assertThat(read(archive, "b")).isEqualTo("План");
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    @Test
    void anyFlippedByteIsFoundAndNamed() throws IOException {
        for (Path path : fill()) {
            byte[] good = Files.readAllBytes(path);
            // the note on the format is compared as a whole, so a few of its bytes tell enough
            for (int i = 0; i < good.length; i += path.endsWith("README.txt") ? 97 : 1) {
                byte[] bad = good.clone();
                bad[i] ^= (byte) (i % 3 == 0 ? 0x80 : i % 3 == 1 ? 0x01 : bad[i] ^ '\n');
                if (Arrays.equals(bad, good)) {
                    continue;
                }
                Files.write(path, bad);
                String pointer = "/" + folder.relativize(path).toString().replace('\\', '/');
                try (FileArchive archive = open()) {
                    assertThat(archive.repairs()).as("%s[%s]", path, i).isEmpty();
                    VerificationReport report = archive.verify();
                    assertThat(report.isIntact()).as("%s[%s]", path, i).isFalse();
                    assertThat(report.findings())
                            .extracting(finding -> finding.place().pointer())
                            .contains(pointer);
                }
                Files.write(path, good);
            }
        }
        try (FileArchive archive = open()) {
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    @Test
    void aDamagedContentCannotBeReadToItsEnd() throws IOException {
        fill();
        Path blob = blobOf("Расписание");
        Files.writeString(blob, "Расписанье");
        try (FileArchive archive = open();
                InputStream in = archive.read(new DocumentId("a"))) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(IOException.class).hasMessageContaining("of a is not");
            assertThat(archive.verify().findings())
                    .extracting(finding -> finding.message(Language.RU))
                    .containsExactly(
                            "Есть ли копия документа a (дело 02-07/2025), содержание которого уже не то, что было сдано?");
        }
    }

    @Test
    void storingADamagedContentAgainHealsIt() throws IOException {
        fill();
        Files.delete(blobOf("План"));
        Files.writeString(blobOf("Расписание"), "?");
        try (FileArchive archive = open()) {
            assertThat(codes(archive.verify().findings()))
                    .containsExactlyInAnyOrder(ArchiveFinding.CONTENT_MISSING, ArchiveFinding.CONTENT_CHANGED);
            archive.store(metadata("a", SCHEDULES), content("Расписание"));
            archive.store(metadata("b", PLANS), content("План"));
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    private Path blobOf(String text) {
        String sha256 = Sha256.of(text.getBytes(UTF_8));
        return folder.resolve("blobs").resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    @Test
    void aJournalCutAnywhereOpensWithAllWholeLines() throws IOException {
        fill();
        Path journal = folder.resolve("journal.log");
        byte[] whole = Files.readAllBytes(journal);
        for (int length = whole.length - 1; length >= 0; length--) {
            Files.write(journal, Arrays.copyOf(whole, length));
            long lines = countNewlines(whole, length);
            boolean onlyTheEndIsMissing = whole[length] == '\n';
            boolean torn = length > 0 && whole[length - 1] != '\n';
            try (FileArchive archive = open()) {
                assertThat(codes(archive.repairs()).contains(ArchiveFinding.REPAIRED_LINE))
                        .isEqualTo(torn);
                assertThat(archive.verify().isIntact()).isTrue();
                assertThat(archive.files().size() + archive.documents().size())
                        .isEqualTo((int) lines + (onlyTheEndIsMissing ? 1 : 0));
                if (archive.seal().startsWith("0:") && !archive.doubts().isEmpty()) {
                    // contents without a single entry: that is no crash
                    assertThatThrownBy(() -> archive.keep(SCHEDULES)).isInstanceOf(ArchiveDamagedException.class);
                    archive.repair();
                }
                archive.keep(SCHEDULES);
            }
            try (FileArchive archive = open()) {
                assertThat(archive.repairs()).isEmpty();
                assertThat(archive.verify().isIntact()).isTrue();
            }
        }
    }

    private static long countNewlines(byte[] bytes, int length) {
        long count = 0;
        for (int i = 0; i < length; i++) {
            count += bytes[i] == '\n' ? 1 : 0;
        }
        return count;
    }

    @Test
    void aContentWithoutEntryIsSetAsideAndNotLost() throws IOException {
        fill();
        Path journal = folder.resolve("journal.log");
        List<String> lines = Files.readAllLines(journal);
        Files.writeString(journal, String.join("\n", lines.subList(0, lines.size() - 1)) + "\n");
        try (FileArchive archive = open()) {
            assertThat(archive.repairs()).isEmpty();
            assertThat(codes(archive.verify().findings())).containsOnly(ArchiveFinding.UNKNOWN_PRESENT);
            assertThat(codes(archive.repair()))
                    .containsExactly(ArchiveFinding.REPAIRED_UNCLAIMED, ArchiveFinding.REPAIRED_UNCLAIMED);
            assertThat(folder.resolve("unclaimed").resolve(Sha256.of("План".getBytes(UTF_8))))
                    .hasContent("План");
            assertThat(codes(archive.verify().findings())).containsOnly(ArchiveFinding.UNKNOWN_PRESENT);
            assertThat(archive.verify().isIntact()).isTrue();
            archive.store(metadata("b", PLANS), content("План"));
            assertThat(read(archive, "b")).isEqualTo("План");
        }
    }

    @Test
    void whatAnInterruptedStoringLeftIsRemoved() throws IOException {
        fill();
        Files.writeString(folder.resolve("incoming").resolve("7f.part"), "Расп");
        try (FileArchive archive = open()) {
            assertThat(codes(archive.repairs())).containsExactly(ArchiveFinding.REPAIRED_PARTIAL);
            assertThat(folder.resolve("incoming")).isEmptyDirectory();
        }
    }

    @Test
    void anInterruptedDisposalIsFinished() throws IOException {
        fill();
        List<Path> before = everyFile();
        List<byte[]> contents = before.stream().map(FileArchiveTest::bytes).toList();
        try (FileArchive archive = open()) {
            archive.dispose(act("1", DUE, SCHEDULES));
        }
        for (int i = 0; i < before.size(); i++) {
            if (!Files.exists(before.get(i))) {
                Files.write(before.get(i), contents.get(i));
            }
        }
        try (FileArchive archive = open()) {
            assertThat(codes(archive.repairs())).containsExactly(ArchiveFinding.REPAIRED_DISPOSAL);
            assertThat(archive.verify().findings()).isEmpty();
            assertThat(archive.find(new DocumentId("a")))
                    .hasValueSatisfying(
                            document -> assertThat(document.isDisposed()).isTrue());
        }
    }

    private static byte[] bytes(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void nothingOfADisposedDocumentsTitleOrContentIsLeftOnTheDisk() throws IOException {
        try (FileArchive archive = open()) {
            archive.keep(SCHEDULES);
            DocumentMetadata personal = new DocumentMetadata(
                    new DocumentId("d-17"), SCHEDULES.id(), "План Смирновой А.П.", "text/plain", DUE.minusYears(6));
            archive.store(personal, content("Смирнова А.П. хочет научиться"));
            assertThat(filesHolding("Смирнов")).hasSize(2);
            archive.dispose(act("1", DUE, SCHEDULES));
            assertThat(filesHolding("Смирнов")).isEmpty();
            assertThat(filesHolding("d-17")).containsExactly(folder.resolve("journal.log"));
        }
    }

    private List<Path> filesHolding(String text) throws IOException {
        return everyFile().stream()
                .filter(path -> new String(bytes(path), UTF_8).contains(text))
                .toList();
    }

    @Test
    void idsNeverBecomePaths() throws IOException {
        try (FileArchive archive = open()) {
            archive.keep(SCHEDULES);
            for (String id : List.of("CON", "a..b", "nul.", "Журнал", "README.txt", "blobs")) {
                archive.store(metadata(id, SCHEDULES), content(id));
            }
        }
        assertThat(everyFile())
                .allSatisfy(
                        path -> assertThat(folder.relativize(path).toString().replace('\\', '/'))
                                .matches("README\\.txt|journal\\.log|blobs/[0-9a-f]{2}/[0-9a-f]{64}"));
    }

    @Test
    void twoObjectsOnOneFolderSeeEachOther() throws IOException {
        try (FileArchive one = open();
                FileArchive other = open()) {
            one.keep(SCHEDULES);
            other.store(metadata("a", SCHEDULES), content("1"));
            one.store(metadata("b", SCHEDULES), content("2"));
            assertThat(read(one, "a")).isEqualTo("1");
            assertThat(read(other, "b")).isEqualTo("2");
            assertThat(one.verify()).isEqualTo(other.verify());
        }
    }

    @Test
    void aJournalThatSomebodyShortensWhileItIsOpenIsNotWrittenOn() throws IOException {
        try (FileArchive archive = open()) {
            archive.keep(SCHEDULES);
            archive.store(metadata("a", SCHEDULES), content("1"));
            Files.write(folder.resolve("journal.log"), new byte[0], StandardOpenOption.TRUNCATE_EXISTING);
            assertThatThrownBy(() -> archive.store(metadata("b", SCHEDULES), content("2")))
                    .isInstanceOf(ArchiveDamagedException.class);
            assertThat(codes(archive.verify().findings())).contains(ArchiveFinding.JOURNAL_SHORTENED);
        }
    }

    @Test
    void aDamagedJournalIsReadAsFarAsItIsLegibleAndNotWrittenOn() throws IOException {
        fill();
        Path journal = folder.resolve("journal.log");
        Files.writeString(journal, Files.readString(journal).replace("\"id\":\"a\"", "\"id\":\"c\""));
        List<Path> before = everyFile();
        try (FileArchive archive = open()) {
            assertThat(read(archive, "b")).isEqualTo("План");
            assertThatThrownBy(() -> archive.store(metadata("c", PLANS), content("3")))
                    .isInstanceOf(ArchiveDamagedException.class)
                    .hasMessageContaining("line 3");
        }
        assertThat(everyFile()).isEqualTo(before);
    }

    @Test
    void aFolderWithOtherThingsIsLeftAlone() throws IOException {
        Files.writeString(folder.resolve("letter.txt"), "Дорогая мама");
        assertThatThrownBy(this::open).isInstanceOf(IOException.class).hasMessageContaining("[letter.txt]");
        assertThat(everyFile()).containsExactly(folder.resolve("letter.txt"));
    }

    @Test
    void aClosedArchiveSaysSo() throws IOException {
        FileArchive archive = open();
        archive.close();
        archive.close();
        assertThatThrownBy(archive::files).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anInterruptedThreadLeavesAnArchiveThatWorks() throws IOException {
        try (FileArchive archive = open()) {
            archive.keep(SCHEDULES);
            Thread.currentThread().interrupt();
            assertThatThrownBy(() -> archive.store(metadata("a", SCHEDULES), content("1")))
                    .isInstanceOf(IOException.class);
            assertThat(Thread.interrupted()).isTrue();
            archive.store(metadata("b", SCHEDULES), content("2"));
            assertThat(archive.documents())
                    .extracting(document -> document.id().value())
                    .contains("b");
            assertThat(archive.verify().isIntact()).isTrue();
        }
    }

    @Test
    void everyFindingIsWordedAsAQuestionInEveryLanguage() {
        TextCatalogue texts = TextCatalogue.of(ArchiveFinding.class);
        for (Language language : Language.values()) {
            assertThat(texts.keys(language))
                    .containsExactlyInAnyOrderElementsOf(Arrays.stream(ArchiveFinding.values())
                            .map(ArchiveFinding::value)
                            .toList());
            Map<String, Object> all = new HashMap<>(Map.of("id", "a", "file", "02-07/2025", "line", 3, "bytes", 5));
            all.putAll(Map.of("left", 2, "count", 1, "date", DUE, "act", "1", "entries", 7));
            all.putAll(Map.of("before", "2026-02-01", "after", "2020-02-01", "today", DUE, "last", DUE));
            all.putAll(Map.of("name", "data/1.pdf", "reason", "x", "written", DUE, "day", DUE, "others", "02-08/2025"));
            assertThat(Arrays.stream(ArchiveFinding.values()).map(code -> code.message(language, all)))
                    .allSatisfy(message -> assertThat(message).endsWith("?"));
        }
    }
}

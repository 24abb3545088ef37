package org.coachingtoolkit.reports.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.CLOCK;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.PLANS;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.content;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.metadata;
import static org.coachingtoolkit.reports.archive.DocumentArchiveContract.read;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.records.DocumentId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Stores that another version has written, stores that one may only look at, and what a seal finds. */
class OldAndNewStoresTest {
    private static final Clock LATER = Clock.fixed(Instant.parse("2026-10-01T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        }
    }

    /** Returns a copy of a store as version 0.1.0 of 28 November 2026 has written it. */
    private Path old() throws IOException, URISyntaxException {
        Path store = folder.resolve("old");
        copy(Path.of(OldAndNewStoresTest.class.getResource("store-0.1.0-a").toURI()), store);
        return store;
    }

    private static Map<String, String> everything(Path store) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(store)) {
            for (Path path : paths.toList()) {
                files.put(
                        store.relativize(path) + " " + Files.getLastModifiedTime(path),
                        Files.isRegularFile(path) ? Sha256.of(Files.readAllBytes(path)) : "");
            }
        }
        return files;
    }

    private static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }

    @Test
    void aStoreOfTheFirstVersionIsWholeAndCanBeWrittenOn() throws Exception {
        Path store = old();
        Map<String, String> before = everything(store);
        ArchiveSeal seal;
        try (FileArchive archive = FileArchive.openToRead(store, LATER)) {
            assertThat(archive.verify().findings()).isEmpty();
            assertThat(archive.documents()).hasSize(5);
            assertThat(read(archive, "s-2")).isEqualTo("Понедельник\n");
            assertThat(archive.find(new DocumentId("plan-1")).orElseThrow().act())
                    .isEqualTo("1");
            seal = ArchiveSeal.parse(archive.seal());
            assertThat(seal.hash()).isEqualTo("79f23a1e9be25f66add46531dd799f15443e91decf97a340849d1ea279d848d3");
        }
        assertThat(everything(store)).isEqualTo(before);
        try (FileArchive archive = FileArchive.open(store, LATER)) {
            archive.keep(PLANS);
            archive.store(metadata("new", PLANS), content("new"));
            assertThat(archive.repair()).isEmpty();
            assertThat(archive.verify(List.of(seal), ArchiveProgress.SILENT).findings())
                    .isEmpty();
        }
    }

    @Test
    void whatANewerVersionHasWrittenIsNotDamage() throws Exception {
        Path store = old();
        Path journal = store.resolve("journal.log");
        String head = Files.readAllLines(journal).get(9).substring(0, 64);
        String json = "{\"at\":\"2027-01-01T00:00:00Z\",\"event\":\"migrate\",\"to\":\"elsewhere\"}";
        Files.writeString(
                journal,
                Files.readString(journal) + Sha256.of((head + " " + json).getBytes(UTF_8)) + " " + json + "\n");
        Files.writeString(store.resolve("README.txt"), "Archive of coaching documents, format 2.\n\nmore\n");
        try (FileArchive archive = FileArchive.open(store, LATER)) {
            assertThat(codes(archive.verify().findings()))
                    .containsExactlyInAnyOrder(ArchiveFinding.JOURNAL_NEWER, ArchiveFinding.FORMAT_NEWER);
            assertThatThrownBy(() -> archive.store(metadata("new", PLANS), content("new")))
                    .isInstanceOf(ArchiveDamagedException.class)
                    .hasMessageContaining("newer version");
            assertThatThrownBy(archive::repair).isInstanceOf(ArchiveDamagedException.class);
            assertThat(read(archive, "s-1")).isEqualTo("Понедельник\n");
        }
    }

    @Test
    void aNewerFormatIsNeitherWrittenOnNorMended() throws Exception {
        Path store = old();
        Files.writeString(store.resolve("README.txt"), "Archive of coaching documents, format 2.\n\nmore\n");
        Files.writeString(store.resolve("journal.log"), "begun", StandardOpenOption.APPEND);
        byte[] journal = Files.readAllBytes(store.resolve("journal.log"));
        try (FileArchive archive = FileArchive.open(store, LATER)) {
            assertThat(codes(archive.doubts()))
                    .containsExactly(ArchiveFinding.FORMAT_NEWER, ArchiveFinding.JOURNAL_TORN);
            assertThatThrownBy(() -> archive.keep(PLANS)).isInstanceOf(ArchiveDamagedException.class);
            assertThatThrownBy(archive::repair).isInstanceOf(ArchiveDamagedException.class);
        }
        assertThat(store.resolve("journal.log")).hasBinaryContent(journal);
    }

    @Test
    void aStoreThatIsNotThereIsAnErrorAndNotMade() {
        Path typo = folder.resolve("typo");
        assertThatThrownBy(() -> FileArchive.openToRead(typo, CLOCK)).hasMessageContaining("there is no archive");
        assertThat(typo).doesNotExist();
    }

    @Test
    void anEmptiedJournalLosesNothingThatItsCopyDoesNotBringBack() throws Exception {
        Path store = old();
        Path journal = store.resolve("journal.log");
        byte[] copy = Files.readAllBytes(journal);
        Files.write(journal, new byte[0]);
        try (FileArchive archive = FileArchive.openToRead(store, LATER)) {
            assertThat(codes(archive.verify().findings())).hasSize(5).containsOnly(ArchiveFinding.UNKNOWN_PRESENT);
        }
        try (FileArchive archive = FileArchive.open(store, LATER)) {
            assertThatThrownBy(() -> archive.keep(PLANS)).isInstanceOf(ArchiveDamagedException.class);
            assertThat(codes(archive.repair()))
                    .hasSize(6)
                    .containsOnly(ArchiveFinding.REPAIRED_UNCLAIMED, ArchiveFinding.REPAIRED_BEHIND);
        }
        Files.write(journal, copy);
        try (FileArchive archive = FileArchive.open(store, LATER)) {
            assertThat(codes(archive.repair())).hasSize(5).containsOnly(ArchiveFinding.REPAIRED_RETURNED);
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void linksAreRefusedAndNeverFollowed(@TempDir Path elsewhere) throws Exception {
        Path store = old();
        String sha256 = "43ed7f021fc94df4f5c4d97458140f5327c491c516016bcefd620fe05caf86ae";
        Path blob = store.resolve("blobs/43/" + sha256);
        Path moved = Files.move(blob, elsewhere.resolve("blob"));
        Files.createSymbolicLink(blob, moved);
        try (FileArchive archive = FileArchive.openToRead(store, LATER)) {
            assertThat(codes(archive.verify().findings()))
                    .containsExactlyInAnyOrder(ArchiveFinding.CONTENT_CHANGED, ArchiveFinding.LINK_PRESENT);
            assertThatThrownBy(() -> archive.read(new DocumentId("s-2026")))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("link");
        }
        Files.delete(blob);
        Files.delete(blob.getParent());
        Files.createSymbolicLink(blob.getParent(), elsewhere);
        Files.move(moved, elsewhere.resolve(sha256));
        try (FileArchive archive = FileArchive.openToRead(store, LATER)) {
            assertThat(codes(archive.verify().findings()))
                    .containsExactlyInAnyOrder(ArchiveFinding.CONTENT_CHANGED, ArchiveFinding.LINK_PRESENT);
        }
        Files.delete(store.resolve("journal.log"));
        Files.createSymbolicLink(store.resolve("journal.log"), elsewhere.resolve(sha256));
        assertThatThrownBy(() -> FileArchive.open(store, LATER)).hasMessageContaining("link");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsMadeIsForItsOwnerOnly() throws IOException {
        Path store = folder.resolve("new");
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            archive.keep(PLANS);
            for (int i = 0; i < 300; i++) {
                archive.store(metadata("d" + i, PLANS), content("text " + i));
            }
        }
        assertThat(store.resolve("checkpoint")).exists();
        try (Stream<Path> paths = Files.walk(store)) {
            assertThat(paths)
                    .allSatisfy(path -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                            .isEqualTo(Files.isDirectory(path) ? "rwx------" : "rw-------"));
        }
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            assertThat(archive.add(metadata("d7", PLANS), content("text 7")).outcome())
                    .isEqualTo(Receipt.Outcome.KNOWN);
            assertThat(archive.find(new DocumentId("d8"))).isPresent();
            assertThat(archive.find(new DocumentId("d300"))).isEmpty();
            assertThatThrownBy(() -> archive.add(metadata("d9", PLANS), content("other")))
                    .isInstanceOf(IllegalStateException.class);
            assertThat(archive.documents()).hasSize(300);
            assertThat(archive.verify().findings()).isEmpty();
        }
    }

    @Test
    void aJournalThatLacksLinesIsNotWrittenOnUntilItIsRepaired() throws IOException {
        Path store = folder.resolve("new");
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            archive.keep(PLANS);
            archive.store(metadata("a", PLANS), content("a"));
            archive.store(metadata("b", PLANS), content("b"));
            archive.repair();
        }
        Path journal = store.resolve("journal.log");
        List<String> lines = Files.readAllLines(journal);
        Files.writeString(journal, lines.get(0) + "\n" + lines.get(1) + "\n");
        try (FileArchive archive = FileArchive.open(store, CLOCK)) {
            assertThatThrownBy(() -> archive.store(metadata("c", PLANS), content("c")))
                    .isInstanceOf(ArchiveDamagedException.class);
            assertThat(codes(archive.verify().findings())).contains(ArchiveFinding.JOURNAL_BEHIND);
            assertThat(codes(archive.repair()))
                    .contains(ArchiveFinding.REPAIRED_BEHIND, ArchiveFinding.REPAIRED_UNCLAIMED);
            archive.store(metadata("c", PLANS), content("c"));
        }
    }

    @Test
    void aSealIsATextThatIsReadAgain() {
        ArchiveSeal seal = new ArchiveSeal(12, Sha256.of(new byte[0]));
        assertThat(ArchiveSeal.parse(" " + seal + "\n")).isEqualTo(seal);
        for (String text :
                List.of("", "12", "12:", "x:" + seal.hash(), "-1:" + seal.hash(), "1:" + seal.hash() + ":")) {
            assertThatThrownBy(() -> ArchiveSeal.parse(text)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}

package org.coachingtoolkit.reports.archive;

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
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.records.CaseFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BagExportTest {
    private static final SchoolYear YEAR = SchoolYear.parse("2025/26");
    private static final LocalDate TODAY = LocalDate.of(2032, 3, 1);

    @TempDir
    Path folder;

    private FileArchive archive() throws IOException {
        FileArchive archive = FileArchive.open(folder.resolve("archive"), CLOCK);
        CaseFile next = CaseFile.of("02-07", "Расписание", YEAR.next());
        archive.keep(SCHEDULES);
        archive.keep(PLANS);
        archive.keep(next);
        archive.store(metadata("Журнал-1", SCHEDULES), content("1"));
        archive.store(metadata("b", PLANS), content("2"));
        archive.store(metadata("c", next), content("3"));
        return archive;
    }

    /** Reads a manifest as every reader of bags does: the hash, two characters, the path. */
    private static Map<String, String> manifest(Path bag, String name) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        for (String line : Files.readAllLines(bag.resolve(name))) {
            entries.put(line.substring(66), line.substring(0, 64));
        }
        return entries;
    }

    private static Map<String, String> files(Path bag) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(bag)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                files.put(bag.relativize(path).toString().replace('\\', '/'), Sha256.of(Files.readAllBytes(path)));
            }
        }
        return files;
    }

    @Test
    void theManifestsNameEveryFileWithItsHash() throws IOException {
        Path bag = folder.resolve("bag");
        try (FileArchive archive = archive()) {
            assertThat(BagExport.write(archive, YEAR, bag, TODAY)).isEqualTo(2);
        }
        Map<String, String> all = files(bag);
        Map<String, String> manifests = manifest(bag, "manifest-sha256.txt");
        assertThat(manifests.keySet()).containsExactly("data/00001-______-1.pdf", "data/00002-b.pdf");
        manifests.putAll(manifest(bag, "tagmanifest-sha256.txt"));
        assertThat(all.remove("tagmanifest-sha256.txt")).isNotNull();
        assertThat(manifests).isEqualTo(all);
        assertThat(bag.resolve("bagit.txt")).hasContent("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8");
        assertThat(Files.readString(bag.resolve("bag-info.txt")))
                .contains("Bagging-Date: 2032-03-01\n", "Payload-Oxum: 2.2\n");
        assertThat(Files.readAllLines(bag.resolve("documents.jsonl")))
                .hasSize(2)
                .first()
                .asString()
                .contains(
                        "\"path\":\"data/00001-______-1.pdf\"", "\"id\":\"Журнал-1\"", "\"keptUntil\":\"2031-12-31\"");
    }

    @Test
    void disposedDocumentsAreNotHandedOver() throws IOException {
        try (FileArchive archive = archive()) {
            archive.dispose(act("1", DUE, SCHEDULES));
            assertThat(BagExport.write(archive, YEAR, folder.resolve("bag"), TODAY))
                    .isEqualTo(1);
        }
        assertThat(manifest(folder.resolve("bag"), "manifest-sha256.txt").keySet())
                .containsExactly("data/00001-b.pdf");
    }

    @Test
    void aBagAppearsCompleteOrNotAtAll() throws IOException {
        try (FileArchive archive = archive()) {
            String sha256 = Sha256.of("2".getBytes(StandardCharsets.UTF_8));
            Files.writeString(
                    folder.resolve("archive/blobs")
                            .resolve(sha256.substring(0, 2))
                            .resolve(sha256),
                    "changed");
            assertThatThrownBy(() -> BagExport.write(archive, YEAR, folder.resolve("bag"), TODAY))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("of b is not what was stored");
        }
        try (Stream<Path> paths = Files.list(folder)) {
            assertThat(paths.map(path -> path.getFileName().toString()).toList())
                    .isEqualTo(List.of("archive"));
        }
    }

    @Test
    void whatIsThereIsNotOverwritten() throws IOException {
        Files.writeString(folder.resolve("bag"), "письмо");
        try (FileArchive archive = archive()) {
            assertThatThrownBy(() -> BagExport.write(archive, YEAR, folder.resolve("bag"), TODAY))
                    .isInstanceOf(FileAlreadyExistsException.class);
        }
        assertThat(folder.resolve("bag")).hasContent("письмо");
    }
}

package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ArchiveCommandTest {
    private static final ProgressLine UNSEEN = new ProgressLine(null, StandardCharsets.UTF_8, null, 0);

    @TempDir
    private Path folder;

    private Path store;
    private Path schedule;

    @BeforeEach
    void write() throws IOException {
        store = folder.resolve("store");
        schedule = Files.writeString(folder.resolve("Расписание 1.pdf"), "Смирнова, понедельник");
    }

    private CommandLineRun add(Path... files) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of(
                                "archive",
                                "add",
                                "--store",
                                store,
                                "--index",
                                "02-07",
                                "--year",
                                "2019/20",
                                "--title",
                                "Расписания",
                                "--as-of",
                                "2020-05-20"),
                        Stream.of(files))
                .toArray());
    }

    private CommandLineRun dispose(String date, String file, Object... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of(
                                "archive",
                                "dispose",
                                "--store",
                                store,
                                "--act",
                                "3",
                                "--date",
                                date,
                                "--approved-by",
                                "Орлова Вера Ильинична",
                                "--post",
                                "Заведующий",
                                "--ground",
                                "протокол № 2",
                                "--lang",
                                "ru",
                                file),
                        Stream.of(more))
                .toArray());
    }

    @Test
    void storesListsAndVerifies() {
        assertThat(add(schedule).out())
                .startsWith("stored  d-")
                .contains("  02-07/2019  ")
                .doesNotContain("Расписание");
        assertThat(add(schedule).out()).startsWith("known  d-");
        assertThat(CommandLineRun.of("archive", "list", "--store", store, "--lang", "ru")
                        .out())
                .startsWith("02-07/2019  Расписания (5 лет, kept until 2025-12-31)")
                .containsOnlyOnce("Расписание 1.pdf");
        CommandLineRun verify = CommandLineRun.of("archive", "verify", "--store", store);
        assertThat(verify.exitCode()).isZero();
        assertThat(verify.out()).contains("documents 1, bytes 40", "seal ", "No findings.");
    }

    @Test
    void aDamagedArchiveEndsWithOneAndSaysWhatIsDamaged() throws IOException {
        String out = add(schedule).out().strip();
        String hash = out.substring(out.length() - 64);
        Path blob = store.resolve("blobs").resolve(hash.substring(0, 2)).resolve(hash);
        Files.writeString(blob, "Смирнова, вторник");
        CommandLineRun verify = CommandLineRun.of("archive", "verify", "--store", store, "--lang", "ru");
        assertThat(verify.exitCode()).isEqualTo(1);
        assertThat(verify.out()).contains("/blobs/" + hash.substring(0, 2) + "/" + hash, "Есть ли копия документа");
    }

    @Test
    void addingADamagedDocumentAgainHealsIt() throws IOException {
        String out = add(schedule).out().strip();
        String hash = out.substring(out.length() - 64);
        Files.writeString(store.resolve("blobs").resolve(hash.substring(0, 2)).resolve(hash), "Смирнова, вторник");
        assertThat(add(schedule).out()).startsWith("healed  d-");
        assertThat(CommandLineRun.of("archive", "verify", "--store", store).exitCode())
                .isZero();
    }

    @Test
    void theSameFileInAnotherCaseFileIsADocumentOfItsOwnAndADisposedOneDoesNotComeBack() {
        add(schedule);
        CommandLineRun other = CommandLineRun.of(
                "archive", "add", "--store", store, "--index", "02-08", "--year", "2019/20", schedule);
        assertThat(other.out()).startsWith("stored  d-").contains("  02-08/2019  ");
        dispose("2026-01-12", "02-07/2019");
        CommandLineRun again = add(schedule);
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("02-07/2019 was by act 3");
    }

    @Test
    void printsWhatItHoldsAndWhatIsErased() throws IOException {
        Path programme = folder.resolve("demo");
        CommandLineRun.of("demo", "--lang", "ru", "--out", programme, "--documents", "schedule", "--formats", "html");
        Path file = programme.resolve("kindergarten-ru.json");
        Path papers = folder.resolve("papers");
        add(schedule);
        assertThat(CommandLineRun.of(
                                "archive",
                                "papers",
                                "--store",
                                store,
                                "--programme",
                                file,
                                "--out",
                                papers,
                                "--as-of",
                                "2026-01-10")
                        .exitCode())
                .isZero();
        assertThat(papers.toFile().list())
                .containsExactlyInAnyOrder("file-plan.pdf", "file-plan.docx", "inventory.pdf", "inventory.docx");
        dispose("2026-01-12", "02-07/2019");
        assertThat(erasure(file, papers, "4").exitCode()).isEqualTo(2);
        assertThat(erasure(file, papers, "3").exitCode()).isZero();
        assertThat(papers.resolve("erasure-report.pdf")).isNotEmptyFile();
        assertThat(erasure(file, folder.resolve("early"), "3", "2020-01-01").exitCode())
                .isEqualTo(1);
        assertThat(folder.resolve("early")).doesNotExist();
    }

    @Test
    void noPaperSaysThatAContentIsErasedWhichIsThere() throws IOException {
        Path file = Files.write(folder.resolve("programme.json"), ExampleProgrammes.file(Language.RU));
        Path papers = folder.resolve("papers");
        add(schedule);
        CommandLineRun.of("archive", "add", "--store", store, "--index", "02-09", "--year", "2019/20", schedule);
        CommandLineRun done = dispose("2026-01-12", "02-07/2019");
        assertThat(done.out())
                .startsWith("kept  ")
                .contains("хранится в 02-09/2019")
                .doesNotContain("erased");
        CommandLineRun kept = erasure(file, papers, "3");
        assertThat(kept.exitCode()).isEqualTo(1);
        assertThat(kept.err()).contains("kept in 02-09/2019");
        assertThat(papers).doesNotExist();
    }

    @Test
    void aContentPutBackIsNeitherCertifiedAsErasedNorSealedNorHandedOver() throws IOException {
        Path file = Files.write(folder.resolve("programme.json"), ExampleProgrammes.file(Language.RU));
        Path out = folder.resolve("out");
        add(schedule);
        Path content;
        try (Stream<Path> blobs = Files.walk(store.resolve("blobs"))) {
            content = blobs.filter(Files::isRegularFile).findFirst().orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(content);
        dispose("2026-01-12", "02-07/2019");
        Files.createDirectories(content.getParent());
        Files.write(content, bytes);
        assertThat(erasure(file, out, "3").exitCode()).isEqualTo(1);
        assertThat(CommandLineRun.of("archive", "seal", "--store", store).exitCode())
                .isEqualTo(1);
        assertThat(CommandLineRun.of("archive", "export", "--store", store, "--year", "2019/20", "--out", out)
                        .exitCode())
                .isEqualTo(1);
        assertThat(out).doesNotExist();
    }

    private CommandLineRun erasure(Path file, Path papers, String act) {
        return erasure(file, papers, act, "2026-01-12");
    }

    private CommandLineRun erasure(Path file, Path papers, String act, String date) {
        return CommandLineRun.of(
                "archive",
                "erasure-report",
                "--store",
                store,
                "--act",
                act,
                "--number",
                "1",
                "--date",
                date,
                "--responsible",
                "Орлова Вера",
                "--post",
                "Заведующий",
                "--subjects",
                "педагоги",
                "--categories",
                "фамилия, имя, отчество",
                "--ground",
                "акт № 3",
                "--method",
                "удаление файлов",
                "--programme",
                file,
                "--out",
                papers);
    }

    @Test
    void looksWithoutTouchingAndComparesWithASeal() throws IOException {
        CommandLineRun typo = CommandLineRun.of("archive", "verify", "--store", folder.resolve("typo"));
        assertThat(typo.exitCode()).isEqualTo(2);
        assertThat(typo.err()).contains("there is no archive");
        assertThat(folder.resolve("typo")).doesNotExist();
        add(schedule);
        String seal =
                CommandLineRun.of("archive", "seal", "--store", store).out().strip();
        assertThat(seal).matches("2:[0-9a-f]{64}");
        assertThat(CommandLineRun.of("archive", "verify", "--store", store, "--seal", seal)
                        .exitCode())
                .isZero();
        CommandLineRun cut = CommandLineRun.of(
                "archive", "verify", "--store", store, "--seal", "3" + seal.substring(1), "--lang", "ru");
        assertThat(cut.exitCode()).isEqualTo(1);
        assertThat(cut.out()).contains("Где последние записи журнала");
        assertThat(CommandLineRun.of("archive", "verify", "--store", store, "--seal", "x")
                        .exitCode())
                .isEqualTo(2);
        Files.createDirectories(store.resolve("unclaimed"));
        Files.writeString(store.resolve("unclaimed").resolve("letter"), "?");
        assertThat(CommandLineRun.of("archive", "verify", "--store", store).exitCode())
                .isEqualTo(1);
        assertThat(CommandLineRun.of("archive", "repair", "--store", store).exitCode())
                .isEqualTo(1);
        assertThat(CommandLineRun.of("archive", "repair", "--store", folder.resolve("typo"))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void printsTheActForSigningBeforeItIsCarriedOut() throws IOException {
        add(schedule);
        Path programme = Files.write(folder.resolve("programme.json"), ExampleProgrammes.file(Language.RU));
        Object[] printed = {"--programme", programme, "--out", folder.resolve("acts")};

        CommandLineRun early = dispose("2025-12-31", "02-07/2019", append(printed, "--draft"));
        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(early.out()).contains("Может ли дело 02-07/2019 войти в акт", "disposal-act-3.pdf");
        Files.delete(folder.resolve("acts").resolve("disposal-act-3.pdf"));
        Files.delete(folder.resolve("acts").resolve("disposal-act-3.docx"));

        CommandLineRun draft = dispose("2026-01-12", "02-07/2019", append(printed, "--draft"));
        assertThat(draft.exitCode()).isZero();
        assertThat(draft.out())
                .contains("disposal-act-3.pdf", "disposal-act-3.docx")
                .doesNotContain("erased");
        assertThat(CommandLineRun.of("archive", "list", "--store", store).out()).contains("Расписание 1.pdf");

        CommandLineRun done = dispose("2026-01-12", "02-07/2019", printed);
        assertThat(done.exitCode()).isZero();
        assertThat(done.out()).contains("disposal-act-3.pdf", "erased d-");
        try (ZipFile zip = new ZipFile(
                folder.resolve("acts").resolve("disposal-act-3.docx").toFile())) {
            assertThat(new String(
                                    zip.getInputStream(zip.getEntry("word/document.xml"))
                                            .readAllBytes(),
                                    StandardCharsets.UTF_8)
                            .replace('\u00A0', ' '))
                    .contains("Детский сад № 999", "В.И. Орлова", "Расписания", "02-07", "протокол № 2");
        }
    }

    @Test
    void anActWantsAnInstitutionAndFilesThatThereAre() {
        add(schedule);
        assertThat(dispose("2026-01-12", "02-07/2019", "--draft").err())
                .contains("чтобы напечатать акт, нужны и --out, и --programme.");
        Path programme = folder.resolve("programme.json");
        assertThat(dispose("2026-01-12", "02-07/2019", "--programme", programme, "--out", folder)
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("archive", "list", "--store", store).out()).contains("Расписание 1.pdf");
    }

    private static Object[] append(Object[] words, Object word) {
        return Stream.concat(Stream.of(words), Stream.of(word)).toArray();
    }

    @Test
    void disposesByActOnlyWhenTheTermHasRunOut() {
        add(schedule);
        assertThat(CommandLineRun.of("archive", "due", "--store", store, "--as-of", "2025-12-31")
                        .out())
                .isEmpty();
        assertThat(CommandLineRun.of("archive", "due", "--store", store, "--as-of", "2026-01-01")
                        .out())
                .startsWith("02-07/2019");

        CommandLineRun early = dispose("2025-12-31", "02-07/2019");
        assertThat(early.exitCode()).isEqualTo(1);
        assertThat(early.out()).contains("Может ли дело 02-07/2019 войти в акт от 31.12.2025");
        assertThat(dispose("2026-01-12", "02-08/2019").out()).contains("Какое дело акт называет 02-08/2019");
        assertThat(dispose("2026-01-12", "02-07").err()).contains("case file must be of the form 02-07/2026: '02-07'.");

        CommandLineRun done = dispose("2026-01-12", "02-07/2019");
        assertThat(done.exitCode()).isZero();
        assertThat(done.out()).startsWith("erased d-");
        assertThat(CommandLineRun.of("archive", "list", "--store", store).out())
                .contains("disposed of by act 3")
                .doesNotContain("Расписание 1.pdf");
        assertThat(store.resolve("journal.log")).content().doesNotContain("Расписание 1");
    }

    @Test
    void exportsABag() throws IOException {
        add(schedule);
        Path bag = folder.resolve("bag");
        CommandLineRun run = CommandLineRun.of(
                "archive", "export", "--store", store, "--year", "2019/20", "--out", bag, "--as-of", "2020-09-01");
        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(bag.resolve("manifest-sha256.txt"))).contains("  data/00001-");
        assertThat(run.out()).contains("seal 2:");
        assertThat(CommandLineRun.of("archive", "export", "--store", store, "--year", "2019/20", "--out", bag)
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandLineRun.of("archive", "check-bag", bag).exitCode()).isZero();
        Files.writeString(bag.resolve("data").resolve("more.txt"), "?");
        CommandLineRun more = CommandLineRun.of("archive", "check-bag", bag, "--lang", "ru");
        assertThat(more.exitCode()).isEqualTo(1);
        assertThat(more.out()).contains("data/more.txt");
        assertThat(CommandLineRun.of("archive", "check-bag", folder.resolve("typo"))
                        .exitCode())
                .isEqualTo(2);
    }

    @Test
    void whatIsCutIsNeitherSealedNorHandedOverNorListedWithoutAWord() throws IOException {
        Path plan = Files.writeString(folder.resolve("План.pdf"), "План");
        add(schedule, plan);
        Path journal = store.resolve("journal.log");
        List<String> lines = Files.readAllLines(journal);
        Files.writeString(journal, String.join("\n", lines.subList(0, 2)) + "\n");
        Path out = folder.resolve("out");
        CommandLineRun list = CommandLineRun.of("archive", "list", "--store", store);
        assertThat(list.exitCode()).isEqualTo(1);
        assertThat(list.out()).contains("Расписание 1.pdf");
        assertThat(list.err()).contains("of which the journal knows nothing?");
        assertThat(CommandLineRun.of("archive", "due", "--store", store).exitCode())
                .isEqualTo(1);
        for (List<Object> words : List.of(
                List.<Object>of("archive", "seal", "--store", store),
                List.<Object>of("archive", "export", "--store", store, "--year", "2019/20", "--out", out),
                List.<Object>of("archive", "papers", "--store", store, "--programme", "none", "--out", out))) {
            CommandLineRun run = CommandLineRun.of(words.toArray());
            assertThat(run.exitCode()).as("%s", words).isEqualTo(1);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains("of which the journal knows nothing?");
            assertThat(out).doesNotExist();
        }
        assertThat(CommandLineRun.of("archive", "repair", "--store", store).exitCode())
                .isEqualTo(1);
        assertThat(CommandLineRun.of("archive", "seal", "--store", store).exitCode())
                .isZero();
    }

    @Test
    void aRepairSaysWhatItCouldNotMend() throws IOException {
        add(schedule);
        try (Stream<Path> blobs = Files.walk(store.resolve("blobs"))) {
            for (Path blob : blobs.filter(Files::isRegularFile).toList()) {
                Files.delete(blob);
            }
        }
        CommandLineRun repair = CommandLineRun.of("archive", "repair", "--store", store);
        assertThat(repair.exitCode()).isEqualTo(1);
        assertThat(repair.out()).contains("whose content is missing?", "now that its card is not what was stored?");
        CommandLineRun list = CommandLineRun.of("archive", "list", "--store", store);
        assertThat(list.exitCode()).isEqualTo(1);
        assertThat(list.err()).contains("where ? stands");
    }

    @Test
    void whatCannotBeAddedLeavesNoTrace() {
        assertThat(add(schedule, folder.resolve("typo.pdf")).err()).contains("there is no file");
        assertThat(CommandLineRun.of(
                                "archive", "add", "--store", store, "--index", "02/07", "--year", "2019/20", schedule)
                        .err())
                .contains("index must be");
        assertThat(store).doesNotExist();
        assertThat(add(schedule).err()).contains("a new archive begins in");
        assertThat(add(schedule).err()).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void titlesMoveNoCursorAndDevicesAreNoFiles() throws IOException {
        Path strange = Files.writeString(folder.resolve("a\nb\u001b[31m.pdf"), "x");
        assertThat(add(strange).exitCode()).isZero();
        assertThat(CommandLineRun.of("archive", "list", "--store", store).out())
                .contains("a\ufffdb\ufffd[31m.pdf")
                .doesNotContain("\u001b");
        CommandLineRun device = add(Path.of("/dev/null"));
        assertThat(device.exitCode()).isEqualTo(2);
        assertThat(device.err()).contains("a device or a pipe; a file is expected");
    }

    @Test
    void whatIsNoArchiveIsLeftAlone() {
        CommandLineRun run = CommandLineRun.of("archive", "list", "--store", folder);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no archive");
        assertThat(folder.resolve("journal.log")).doesNotExist();
    }

    @Test
    void generatedFilesAreStoredOnceForEachContent() throws IOException {
        SchoolYear year = SchoolYear.parse("2026/27");
        LocalDate day = LocalDate.of(2026, 9, 1);
        ArchiveStore.storeGenerated(store, year, day, List.of(schedule), UNSEEN);
        ArchiveStore.storeGenerated(store, year, day.plusDays(1), List.of(schedule), UNSEEN);
        assertThat(CommandLineRun.of("archive", "verify", "--store", store).out())
                .contains("documents 1,");
        Files.writeString(schedule, "Смирнова, вторник");
        ArchiveStore.storeGenerated(store, year, day, List.of(schedule), UNSEEN);
        assertThat(CommandLineRun.of("archive", "verify", "--store", store).out())
                .contains("documents 2,");
    }

    @Test
    void asksWhichCommand() {
        assertThat(CommandLineRun.of("archive").err())
                .contains("which command? ")
                .contains("add", "list", "verify", "due", "dispose", "export");
        assertThat(CommandLineRun.of("archive", "export", "--store", store, "--year", "2019", "--out", folder)
                        .err())
                .contains("school year must be of the form 2026/27: '2019'.");
    }
}

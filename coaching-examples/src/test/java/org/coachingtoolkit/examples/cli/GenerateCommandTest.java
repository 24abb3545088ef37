package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateCommandTest {
    @TempDir
    private Path folder;

    private Path programme;
    private Path out;

    @BeforeEach
    void writeProgramme() throws IOException {
        programme = Files.write(folder.resolve("programme.json"), ExampleProgrammes.file(Language.RU));
        out = folder.resolve("documents");
    }

    @Test
    void writesTheDocumentsAskedForAndListsThem() throws IOException {
        CommandLineRun run = generate("--documents", "schedule,regulation", "--formats", "pdf,xlsx");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out().lines())
                .containsExactly(
                        out.resolve("schedule.pdf").toString(),
                        out.resolve("schedule.xlsx").toString(),
                        out.resolve("regulation.pdf").toString(),
                        out.resolve("regulation.xlsx").toString());
        assertThat(Files.readAllBytes(out.resolve("schedule.pdf")))
                .startsWith("%PDF-1.7".getBytes(StandardCharsets.UTF_8));
        assertThat(names(out))
                .containsExactlyInAnyOrder("regulation.pdf", "regulation.xlsx", "schedule.pdf", "schedule.xlsx");
    }

    /** Nothing is written, or less than was asked for, and that is said. */
    @Test
    void papersThatAProgrammeHasNothingForAreNamedWithTheWayToTheirForms() {
        CommandLineRun none = generate("--documents", "self-assessment,disposal-act", "--formats", "pdf");
        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("coaching form self-assessment,disposal-act");

        CommandLineRun some = generate("--documents", "schedule,self-assessment", "--formats", "pdf");
        assertThat(some.exitCode()).isZero();
        assertThat(some.out().lines()).hasSize(1);
        assertThat(some.err()).contains("coaching form self-assessment ");
        assertThat(generate("--documents", "schedule", "--formats", "pdf").err())
                .doesNotContain("coaching form");
    }

    @Test
    void pagesForABrowserHaveAnIndex() throws IOException {
        CommandLineRun run = generate("--documents", "schedule,monthly-plan", "--formats", "html");

        assertThat(run.exitCode()).isZero();
        assertThat(Files.readString(out.resolve("index.html")))
                .contains("<a href=\"schedule.html\">", "<a href=\"monthly-plan-2026-09.html\">");
        assertThat(Files.readString(out.resolve("schedule.html"))).startsWith("<!DOCTYPE html>");
    }

    @Test
    void aDraftSaysSoAndIsNotApproved() throws IOException {
        generate("--documents", "schedule", "--formats", "html", "--draft");

        assertThat(Files.readString(out.resolve("schedule.html")))
                .contains("ПРОЕКТ")
                .doesNotContain("48-од");
    }

    @Test
    void tellsOfCharactersWithoutShapeAndPrintsThePapers() throws IOException {
        replace("К 15 декабря 2026 года довести", "\uD83D\uDE00 К 15 декабря 2026 года довести");

        CommandLineRun run = generate("--documents", "schedule", "--formats", "pdf,docx");

        assertThat(run.exitCode()).isZero();
        assertThat(names(out)).containsExactlyInAnyOrder("schedule.pdf", "schedule.docx");
        assertThat(CommandLineRun.of("check", programme.toString()).out()).contains("U+1F600", "goals/0/statement");
    }

    private void replace(String words, String others) throws IOException {
        String file = Files.readString(programme);
        assertThat(file).contains(words);
        Files.writeString(programme, file.replace(words, others));
    }

    @Test
    void anotherRunChangesNothing() throws IOException {
        generate("--documents", "schedule");
        byte[] before = Files.readAllBytes(out.resolve("schedule.xlsx"));

        CommandLineRun again = generate("--documents", "schedule");

        assertThat(again.exitCode()).isZero();
        assertThat(Files.readAllBytes(out.resolve("schedule.xlsx"))).isEqualTo(before);
    }

    @Test
    void leavesAFileWithOtherContentsAloneUnlessForced() throws IOException {
        Files.createDirectories(out);
        Path mine = Files.writeString(out.resolve("schedule.pdf"), "mine");

        CommandLineRun run = generate("--documents", "schedule", "--formats", "pdf,docx");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("coaching: " + mine + " is there with other contents and was left as it is");
        assertThat(mine).hasContent("mine");
        assertThat(out.resolve("schedule.docx")).exists();

        assertThat(generate("--documents", "schedule", "--formats", "pdf", "--force")
                        .exitCode())
                .isZero();
        assertThat(Files.size(mine)).isGreaterThan(1_000);
    }

    @Test
    void makesNothingOfAProgrammeWithErrorsUnlessItIsADraft() throws IOException {
        String text = new String(ExampleProgrammes.file(Language.RU), StandardCharsets.UTF_8);
        Files.writeString(programme, text.replaceFirst("\"teacher\": \"t-01\"", "\"teacher\": \"t-99\""));

        CommandLineRun run = generate("--documents", "schedule");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("t-99").contains("Ничего не записано: осталась 1 ошибка. С --draft");
        assertThat(out).doesNotExist();

        assertThat(generate("--documents", "schedule", "--draft").exitCode()).isEqualTo(1);
        assertThat(out.resolve("schedule.pdf")).exists();
    }

    @Test
    void saysThatNothingIsMadeOfWhatIsNoProgrammeAndThatAWorkbookIsTaken() throws IOException {
        Files.writeString(programme, "{\"language\": \"uk\"}");

        CommandLineRun run = generate("--draft", "--lang", "uk");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).endsWith("Нічого не записано: потрібна програма, яка читається.\n");
        assertThat(CommandLineRun.of("generate", "--help").out()).contains("a workbook (XLSX) or JSON");
        assertThat(CommandLineRun.of("new", "--help").out())
                .contains("Language of the workbook (default: ru)")
                .doesNotContain("language of the programme");
    }

    @Test
    void makesAFolderAndAZipForEachTeacher() throws IOException {
        CommandLineRun run = generate("--per", "teacher", "--zip", "--formats", "pdf");

        assertThat(run.exitCode()).isZero();
        assertThat(names(out)).contains("t-01", "t-01.zip", "t-12", "t-12.zip").hasSize(24);
        List<String> own = names(out.resolve("t-01"));
        assertThat(own).contains("schedule-t-01.pdf");
        try (ZipFile zip = new ZipFile(out.resolve("t-01.zip").toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactlyInAnyOrderElementsOf(own);
        }
    }

    @Test
    void whatIsPublishedNamesNobody() throws IOException {
        CommandLineRun run = generate("--public", "--formats", "docx");

        assertThat(run.exitCode()).isZero();
        List<String> files = names(out);
        assertThat(files)
                .contains("schedule.docx", "regulation.docx", "activity-list.docx", "monthly-plan-2026-10.docx")
                .allMatch(name -> name.matches("(schedule|regulation|activity-list|monthly-plan-.*)\\.docx"));
        for (String file : files) {
            try (ZipFile zip = new ZipFile(out.resolve(file).toFile())) {
                String text = new String(
                        zip.getInputStream(zip.getEntry("word/document.xml")).readAllBytes(), StandardCharsets.UTF_8);
                assertThat(text)
                        .as(file)
                        .doesNotContain("Ромашкина", "Берёзкина", "Детские вопросы", "Лист ознакомления</w:t>");
            }
        }
    }

    @Test
    void whatTellsOfPeopleIsNotPublished() {
        assertThat(generate("--public", "--documents", "schedule,journal").err())
                .isEqualToIgnoringNewLines("coaching: what tells of people is not published: journal.");
        assertThat(generate("--public", "--per", "teacher").exitCode()).isEqualTo(2);
    }

    @Test
    void anOutputFolderThatIsAFileIsOneSentence() throws IOException {
        Files.writeString(out, "a file");

        CommandLineRun run = generate();

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines("coaching: " + out + " is a file; a folder is expected.");
        assertThat(out).hasContent("a file");
    }

    @Test
    void aDocumentThatThereIsNotIsOneSentence() {
        CommandLineRun run = generate("--documents", "timetable");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("coaching: there is no document 'timetable'; there are: all, council-minutes");
    }

    private CommandLineRun generate(String... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of("generate", programme, "--out", out, "--as-of", ExampleProgrammes.DAY.toString()),
                        Stream.of(more))
                .toArray());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}

package org.coachingtoolkit.examples.cli;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.coachingtoolkit.examples.benchmark.RepeatedProgramme;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every command says of a workbook what it says of the programme file that holds the same. */
class WorkbookCommandsTest {
    private static final Map<Language, byte[]> WORKBOOKS = new EnumMap<>(Language.class);

    @TempDir
    private Path folder;

    @BeforeAll
    static void write() {
        for (Language language : Language.values()) {
            WORKBOOKS.put(
                    language,
                    ProgrammeFile.read(ExampleProgrammes.file(language))
                            .in("xlsx")
                            .write());
        }
    }

    private static byte[] workbook(Language language) {
        return requireNonNull(WORKBOOKS.get(language), "workbook");
    }

    @ParameterizedTest
    @EnumSource
    void theBundledProgrammesComeBackFromTheirWorkbooksAsTheyWere(Language language) {
        ProgrammeFile read = ProgrammeFile.read(workbook(language));

        assertThat(read.findings()).isEmpty();
        assertThat(read.in("json").write()).isEqualTo(ExampleProgrammes.file(language));
    }

    @Test
    void aLargeProgrammeComesBackFromItsWorkbookToo() {
        ProgrammeFile large = ProgrammeFile.of(RepeatedProgramme.ofSessions(1_300));

        ProgrammeFile read = ProgrammeFile.read(large.in("xlsx").write());

        assertThat(read.findings()).isEmpty();
        assertThat(read.in("json").write()).isEqualTo(large.in("json").write());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            check FILE --as-of 2026-11-16
            goals FILE
            rules FILE
            schedule conflicts FILE
            schedule propose FILE --out OUT.json
            calendar FILE --out OUT
            generate FILE --out OUT --as-of 2026-11-16 --formats docx --documents schedule
            convert FILE OUT.json
            """)
    void everyCommandTakesAWorkbook(String command) throws IOException {
        Path json = Files.write(folder.resolve("p.json"), ExampleProgrammes.file(Language.RU));
        Path xlsx = Files.write(folder.resolve("p.xlsx"), workbook(Language.RU));

        CommandLineRun ofJson = run(command, json, folder.resolve("a"));
        CommandLineRun ofXlsx = run(command, xlsx, folder.resolve("b"));

        assertThat(ofXlsx.exitCode())
                .as(ofXlsx.err())
                .isEqualTo(ofJson.exitCode())
                .isLessThan(2);
        assertThat(plain(ofXlsx.out(), "b", "xlsx")).isEqualTo(plain(ofJson.out(), "a", "json"));
        assertThat(folder.resolve("b").toFile().exists())
                .isEqualTo(folder.resolve("a").toFile().exists());
    }

    private CommandLineRun run(String command, Path file, Path out) {
        return CommandLineRun.of((Object[]) command.replace("FILE", file.toString())
                .replace("OUT", out.toString())
                .split(" ", -1));
    }

    /** Leaves out what may differ: names of files, and where in them something stands. */
    private String plain(String text, String out, String format) {
        return text.replace(folder.resolve(out).toString(), "OUT")
                .replace("p." + format, "FILE")
                .replaceAll("(?m)^(\\s*)(\\d+:\\d+|[^\\s!]+![A-Z]+\\d+)", "$1PLACE");
    }

    @Test
    void nothingIsOverwrittenWithoutForce() throws IOException {
        Path json = Files.write(folder.resolve("p.json"), ExampleProgrammes.file(Language.EN));
        Path changed = Files.writeString(
                folder.resolve("changed.json"),
                Files.readString(json).replaceFirst("\"topic\": \"[^\"]*\"", "\"topic\": \"Another\""));
        Path xlsx = folder.resolve("p.xlsx");

        assertThat(CommandLineRun.of("convert", json, xlsx).exitCode()).isZero();
        byte[] first = Files.readAllBytes(xlsx);
        assertThat(CommandLineRun.of("convert", changed, xlsx).exitCode()).isEqualTo(2);
        assertThat(CommandLineRun.of("convert", changed, xlsx, "--into").exitCode())
                .isEqualTo(2);
        assertThat(Files.readAllBytes(xlsx)).isEqualTo(first);

        assertThat(CommandLineRun.of("convert", changed, xlsx, "--into", "--force")
                        .exitCode())
                .isZero();
        assertThat(ProgrammeFile.read(xlsx).in("json").write())
                .isEqualTo(ProgrammeFile.read(changed).in("json").write());
    }

    @Test
    void aWorkbookWithQuestionsIsNeitherConvertedNorWrittenInto() throws IOException {
        Path json = Files.write(folder.resolve("p.json"), ExampleProgrammes.file(Language.EN));
        Path xlsx = Files.write(folder.resolve("p.xlsx"), misspelt(workbook(Language.EN)));

        CommandLineRun out = CommandLineRun.of("convert", xlsx, folder.resolve("out.json"));
        CommandLineRun into = CommandLineRun.of("convert", json, xlsx, "--into", "--force");

        assertThat(out.exitCode()).isEqualTo(2);
        assertThat(into.exitCode()).isEqualTo(2);
        assertThat(out.err()).contains("Teachers!").contains("nothing was written");
        assertThat(into.err()).contains("Teachers!").contains("nothing was written");
        assertThat(folder.resolve("out.json")).doesNotExist();
        assertThat(Files.readAllBytes(xlsx)).isEqualTo(misspelt(workbook(Language.EN)));
    }

    private static byte[] misspelt(byte[] workbook) throws IOException {
        XSSFWorkbook file = new XSSFWorkbook(new ByteArrayInputStream(workbook));
        Row row = file.getSheet("Teachers").getRow(5);
        row.forEach(cell -> {
            if (cell.getColumnIndex() > 2) {
                cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
            }
        });
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        org.coachingtoolkit.reports.ooxml.StableZip.write(file, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            no workbook         | PK and nothing else
            a page named .xlsx  | <html><body><table><tr><td>1</td></tr></table></body></html>
            Excel 97            | \u00d0\u00cf\u0011\u00e0
            """)
    void whatIsNoWorkbookIsSaidInASentence(String what, String content) throws IOException {
        Path file = Files.write(folder.resolve("p.xlsx"), content.getBytes(StandardCharsets.ISO_8859_1));

        CommandLineRun run = CommandLineRun.of("check", file);

        assertThat(run.exitCode()).as(what).isEqualTo(2);
        assertThat(run.out() + run.err()).doesNotContain("should not have happened");
        assertThat((run.out() + run.err()).lines()).hasSizeLessThan(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RU | Копия, где каждое замечание стоит у своей ячейки: | Дальше: заполните книгу
            EN | Copy with every finding at its cell:              | Next: fill it in
            UK | Копія, де кожне зауваження стоїть біля своєї комірки: | Далі: заповніть книгу
            """)
    void aNewWorkbookSaysWhatComesNextAndIsMarkedThoughEmpty(Language language, String marked, String next)
            throws IOException {
        Path empty = folder.resolve("p.xlsx");
        Path copy = folder.resolve("q.xlsx");

        CommandLineRun made = CommandLineRun.of("new", "--lang", language.code(), "--out", empty);
        CommandLineRun checked = CommandLineRun.of("check", empty, "--mark", copy);

        assertThat(made.out().lines().findFirst()).hasValue(empty.toString());
        assertThat(made.out())
                .contains(next, "coaching check " + empty + " --mark " + folder.resolve("p-questions.xlsx"));
        assertThat(checked.exitCode()).isEqualTo(2);
        assertThat(checked.out()).endsWith(marked + " " + copy + "\n");
        assertThat(checked.err()).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(copy))) {
            assertThat(workbook.getSheetAt(0).getPhysicalNumberOfRows()).isPositive();
        }
    }

    @Test
    void aWorkbookWithoutQuestionsIsMarkedAndSaysWhere() throws IOException {
        Path xlsx = Files.write(folder.resolve("p.xlsx"), workbook(Language.EN));
        Path copy = folder.resolve("q.xlsx");

        CommandLineRun text = CommandLineRun.of("check", xlsx, "--as-of", "2026-11-16", "--mark", copy);
        CommandLineRun json =
                CommandLineRun.of("check", xlsx, "--as-of", "2026-11-16", "--mark", copy, "--format", "json");

        assertThat(text.exitCode()).isZero();
        assertThat(text.out()).contains(copy.toString());
        assertThat(json.out()).doesNotContain(copy.toString()).endsWith("}\n");
        assertThat(json.err()).contains(copy.toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Excel 97 | \u00d0\u00cf\u0011\u00e0                                                 | "p.xls"
            a page   | <html><body><table><tr><td>1</td></tr></table></body></html>      | "p.xls"
            packed   | PK and nothing else                                               | no sheet of a programme
            a text   | Name;Post                                                         | This is a text
            """)
    void whatIsNoWorkbookIsCalledByItsNameAndNotMarked(String what, String content, String said) throws IOException {
        Path file = Files.write(folder.resolve("p.xls"), content.getBytes(StandardCharsets.ISO_8859_1));

        CommandLineRun run = CommandLineRun.of("check", file, "--lang", "en", "--mark", folder.resolve("q.xlsx"));

        assertThat(run.exitCode()).as(what).isEqualTo(2);
        assertThat(run.out()).contains(said).doesNotContain("\"XLSX\"", "it is not JSON");
        assertThat(run.err()).contains(file.toString(), "No copy was written");
        assertThat(folder.resolve("q.xlsx")).doesNotExist();
    }
}

package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.intake.IntakeFinding;
import org.coachingtoolkit.core.intake.IntakeKind;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files of this library are not taken for lists of a school: it is asked once what is meant, and nothing is taken from them. */
class OwnFilesTest {
    private static final Path CORPUS = Path.of("..", "coaching-reports", "src", "test", "resources", "foreign", "dev");

    /** What people do to a workbook. */
    private interface Alteration {
        void of(XSSFWorkbook workbook);
    }

    private static final Map<String, Alteration> ALTERATIONS = Map.of(
            "as it is",
            workbook -> {},
            "six sheets left, renamed and turned round",
            workbook -> {
                while (workbook.getNumberOfSheets() > 6) {
                    workbook.removeSheetAt(6);
                }
                for (int i = 0; i < 6; i++) {
                    workbook.setSheetName(i, "Лист" + (i + 1));
                    workbook.setSheetOrder("Лист" + (i + 1), 0);
                }
            },
            "nothing but teachers",
            workbook -> {
                for (int i = workbook.getNumberOfSheets() - 1; i >= 0; i--) {
                    if (!List.of("Педагоги", "Teachers").contains(workbook.getSheetName(i))) {
                        workbook.removeSheetAt(i);
                    }
                }
            },
            "without what is hidden",
            workbook -> workbook.forEach(sheet -> {
                sheet.forEach(row -> row.forEach(cell -> {
                    if (row.getZeroHeight() || sheet.isColumnHidden(cell.getColumnIndex())) {
                        cell.setBlank();
                    }
                }));
            }));

    private static byte[] workbook(Language language, String alteration) throws IOException {
        byte[] written =
                ProgrammeFile.read(ExampleProgrammes.file(language)).in("xlsx").write();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written))) {
            Objects.requireNonNull(ALTERATIONS.get(alteration), alteration).of(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void assertAskedOnly(Intake intake, IntakeFinding what, Language language) {
        assertThat(intake.findings()).extracting(Finding::code).containsExactly(what);
        assertThat(intake.facts()).isEmpty();
        assertThat(intake.isUnusable()).isTrue();
        assertThat(intake.language()).isEqualTo(language);
        assertThat(intake.findings().get(0).message(language)).endsWith("?");
    }

    private static Intake read(String name, byte[] bytes) {
        return Intake.read(List.of(new Intake.Source(name, bytes)));
    }

    @ParameterizedTest
    @EnumSource
    void aProgrammeIsNoListOfTeachers(Language language) {
        byte[] file = ExampleProgrammes.file(language);

        assertAskedOnly(read("programme.json", file), IntakeFinding.PROGRAMME, language);
        assertAskedOnly(
                read("programme.xlsx", ProgrammeFile.read(file).in("xlsx").write()), IntakeFinding.PROGRAMME, language);
    }

    @ParameterizedTest
    @CsvSource({
        "RU, 'six sheets left, renamed and turned round'",
        "UK, nothing but teachers",
        "EN, nothing but teachers",
        "RU, without what is hidden"
    })
    void aProgrammeIsKnownThoughItsSheetsAreChanged(Language language, String alteration) throws IOException {
        byte[] workbook = workbook(language, alteration);

        assertAskedOnly(read("programme.xlsx", workbook), IntakeFinding.PROGRAMME, language);
        assertThat(Intake.isProgramme(new Intake.Source("programme.xlsx", workbook)))
                .isTrue();
    }

    @Test
    void oneSheetSavedAsTextIsPartOfAProgramme() throws IOException {
        StringBuilder text = new StringBuilder();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(workbook(Language.RU, "as it is")))) {
            Sheet teachers = workbook.getSheet("Педагоги");
            for (Row row : teachers) {
                for (int column = 0; column < 8; column++) {
                    String cell = row.getCell(column) == null
                            ? ""
                            : row.getCell(column).toString();
                    text.append('"').append(cell.replace('"', '\'')).append("\";");
                }
                text.append('\n');
            }
        }

        assertAskedOnly(
                read("Педагоги.csv", text.toString().getBytes(StandardCharsets.UTF_8)),
                IntakeFinding.PROGRAMME,
                Language.RU);
    }

    @Test
    void whatASchoolHasIsReadThoughAProgrammeIsAmongIt() throws IOException {
        Path staff = CORPUS.resolve("d-staff-3-spisok-1251.csv");
        Intake intake = Intake.read(List.of(
                new Intake.Source("programme.xlsx", workbook(Language.RU, "as it is")),
                new Intake.Source("staff.csv", Files.readAllBytes(staff))));

        assertThat(intake.kind()).isEqualTo(IntakeKind.STAFF);
        assertThat(intake.facts())
                .isEqualTo(read("staff.csv", Files.readAllBytes(staff)).facts());
        assertThat(intake.findings()).extracting(Finding::code).contains(IntakeFinding.PROGRAMME);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CODEBOOK | EN | name,role,competence,text,min,max\\nCOM1,item,Communication,I listen,1,5",
                "CODEBOOK | EN | {\"format\": \"coaching-codebook/1\", \"items\": []}",
                "GOALS | RU | цель;педагог\\nК 15 мая задавать по пять открытых вопросов;Иванова Мария Петровна",
                "GOALS | UK | {\"id\": \"g1\", \"text\": \"До 15 травня ставити п’ять відкритих запитань\"}",
            })
    void codebooksAndGoalsAreAskedAbout(IntakeFinding what, Language language, String text) {
        byte[] bytes = text.replace("\\n", "\n").getBytes(StandardCharsets.UTF_8);

        assertAskedOnly(read(text.startsWith("{") ? "file.json" : "file.csv", bytes), what, language);
    }

    @Test
    void theFolderOfAnArchiveIsAskedAbout(@TempDir Path folder) throws IOException {
        Path staff = CORPUS.resolve("d-staff-3-spisok-1251.csv");
        Path store = folder.resolve("store");
        CommandLineRun.of("archive", "add", "--store", store, "--year", "2026/27", "--index", "02-07", staff);

        CommandLineRun run = CommandLineRun.of("import", store, "--lang", "ru");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).hasLineCount(1).contains("архива документов", "«coaching archive list»");
    }
}

package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.development.Need;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.year.ProposedChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A school's own files go into a programme, and a programme into the next year. */
class IntoProgrammeTest {
    private static final Path EXAMPLES =
            Path.of("src", "main", "resources", "org", "coachingtoolkit", "examples", "programmes");

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path staff(String rows) throws IOException {
        return file(
                "педагоги.csv",
                "Список педагогов МБДОУ «Детский сад № 5» на 2026/27 учебный год;;\n" + "ФИО;Должность;Категория\n"
                        + rows);
    }

    private static final String THREE = """
            Иванова Анна Петровна;воспитатель;первая
            Кузнецова Ольга Юрьевна;воспитатель;высшая
            Сомова Вера Львовна;музыкальный руководитель;
            """;

    private Path begun() throws IOException {
        Path programme = folder.resolve("программа.json");
        CommandLineRun run = CommandLineRun.of("import", staff(THREE), "--as", "staff", "--out", programme, "--yes");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        return programme;
    }

    @Test
    void aNewProgrammeBeginsWithAStaffList() throws IOException {
        Path programme = begun();
        CoachingProgramme read = ProgrammeFile.read(programme).get();
        assertThat(read.institution().name()).contains("Детский сад № 5");
        assertThat(read.calendar().year()).hasToString("2026/27");
        assertThat(read.teachers()).hasSize(3);
        assertThat(ProgrammeFile.read(programme).findings()).isEmpty();
        Path open = file("new.csv", "ФИО;Должность\nИванова Анна Петровна;воспитатель\nСомова Вера Львовна;учитель\n");
        CommandLineRun asked = CommandLineRun.of("import", open, "--as", "staff", "--out", folder.resolve("no.json"));
        assertThat(asked.exitCode()).isEqualTo(Coaching.ERRORS_FOUND);
        assertThat(asked.out()).contains("На какой учебный год программа?");
        assertThat(folder.resolve("no.json")).doesNotExist();
    }

    @Test
    void whatIsReadAgainChangesNothingAndWhatIsOtherIsShown() throws IOException {
        Path programme = begun();
        byte[] before = Files.readAllBytes(programme);
        CommandLineRun again = CommandLineRun.of("import", staff(THREE), "--as", "staff", "--into", programme);
        assertThat(again.out()).doesNotContain("новое:").doesNotContain("изменено:");
        Path other = staff("""
                Иванова Анна Петровна;старший воспитатель;высшая
                Сомова В. Л.;музыкальный руководитель;
                Гусева Инна Олеговна;воспитатель;
                """);
        CommandLineRun shown = CommandLineRun.of("import", other, "--as", "staff", "--into", programme);
        assertThat(shown.out())
                .contains("изменено: педагог: Иванова Анна Петровна, старший воспитатель, высшая")
                .contains("новое: педагог: Гусева Инна Олеговна")
                .contains("в файлах нет, остаётся: педагог: Кузнецова Ольга Юрьевна");
        assertThat(programme).hasBinaryContent(before);

        CommandLineRun kept = CommandLineRun.of(
                "import", other, "--as", "staff", "--into", programme, "--out", folder.resolve("next.json"), "--yes");
        assertThat(kept.exitCode()).as(kept.out() + kept.err()).isZero();
        assertThat(programme).hasBinaryContent(before);
        CoachingProgramme was = ProgrammeFile.read(programme).get();
        CoachingProgramme is = ProgrammeFile.read(folder.resolve("next.json")).get();
        assertThat(is.teachers()).hasSize(4);
        assertThat(is.teachers().subList(0, 3))
                .extracting(teacher -> teacher.id().value() + teacher.name().full())
                .isEqualTo(was.teachers().stream()
                        .map(teacher -> teacher.id().value() + teacher.name().full())
                        .toList());
    }

    @Test
    void russianOutputHasNoEnglishAndNoBareKeys() throws IOException {
        CommandLineRun run = CommandLineRun.of("import", staff(THREE), "--as", "staff", "--into", begun());
        assertThat(run.out().replaceAll("\\S+\\.csv:?\\d*|UTF-8|--yes", "")).doesNotContainPattern("[A-Za-z]{2,}");
    }

    @Test
    void answersBecomeNeedsAndTheDirectionIsAskedAbout() throws IOException {
        Path programme = begun();
        Path answers = file("анкета.csv", """
                "Отметка времени","ФИО","Мне трудно планировать занятие (0-3)","Мне трудно работать с родителями (0-3)"
                "03.09.2026 14:22:10","Иванова Анна Петровна","3","0"
                "03.09.2026 15:01:44","Кузнецова Ольга Юрьевна","1","2"
                "04.09.2026 08:00:00","Неизвестная Нина Ивановна","2","2"
                """);
        CommandLineRun run = CommandLineRun.of(
                "import", answers, "--as", "answers", "--into", programme, "--out", programme, "--yes");
        assertThat(run.out()).contains("новое: потребности: Иванова").contains("не взято: ответы: Неизвестная");
        CoachingProgramme read = ProgrammeFile.read(programme).get();
        assertThat(read.plans().needs()).hasSize(2);
        assertThat(read.plans().needs().get(0).strongestFirst())
                .extracting(Need::score, Need::most)
                .containsExactly(tuple(3, 3));
    }

    @ParameterizedTest
    @CsvSource({"level, , 0", "level, yes, 3", "difficulty, , 3"})
    void theCodebookSaysWhatHighAnswersMean(String facet, String reverse, int need) throws IOException {
        Path programme = begun();
        Path answers = file("анкета.csv", """
                "Отметка времени","ФИО","Планы (0-3)","Родители (0-3)"
                "03.09.2026 14:22:10","Иванова Анна Петровна","3","1"
                "03.09.2026 15:01:44","Кузнецова Ольга Юрьевна","1","2"
                """);
        CommandLineRun drafted = CommandLineRun.of("codebook", answers, "--lang", "ru");
        assertThat(drafted.exitCode()).isZero();
        Path codebook = file(
                "codebook.csv",
                drafted.out()
                        .lines()
                        .takeWhile(line -> line.contains(","))
                        .map(line -> line.contains("Планы")
                                ? line.replace(
                                        ",level,0,3,,", "," + facet + ",0,3," + (reverse == null ? "" : reverse) + ",")
                                : line)
                        .collect(Collectors.joining("\n")));
        CommandLineRun run = CommandLineRun.of(
                "import",
                answers,
                "--as",
                "answers",
                "--into",
                programme,
                "--codebook",
                codebook,
                "--out",
                programme,
                "--yes");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(ProgrammeFile.read(programme).get().plans().needs().get(0).needs())
                .filteredOn(asked -> asked.difficulty().contains("Планы"))
                .extracting(Need::score, Need::most)
                .containsExactly(tuple(need, 3));
    }

    @Test
    void aWorkbookTakesWhatIsImportedAndKeepsWhatIsHers() throws IOException {
        Path workbook = folder.resolve("программа.xlsx");
        CommandLineRun made = CommandLineRun.of("convert", begun(), workbook);
        assertThat(made.exitCode()).as(made.out() + made.err()).isZero();
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
            opened.createSheet("Моё").createRow(0).createCell(0).setCellValue("моя заметка");
            try (OutputStream out = Files.newOutputStream(workbook)) {
                opened.write(out);
            }
        }
        Path more = staff(THREE + "Гусева Инна Олеговна;воспитатель;первая\n");
        CommandLineRun run =
                CommandLineRun.of("import", more, "--as", "staff", "--into", workbook, "--out", workbook, "--yes");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        ProgrammeFile read = ProgrammeFile.read(workbook);
        assertThat(read.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(read.get().teachers())
                .extracting(teacher -> teacher.name().family())
                .containsExactly("Иванова", "Кузнецова", "Сомова", "Гусева");
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(workbook)))) {
            assertThat(opened.getSheet("Моё").getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("моя заметка");
        }
    }

    @Test
    void theNextYearIsAWorkbookToo() throws IOException {
        Path old = EXAMPLES.resolve("kindergarten-ru.json");
        Path json = folder.resolve("next.json");
        Path workbook = folder.resolve("next.xlsx");
        assertThat(CommandLineRun.of("next-year", old, "--out", json).exitCode())
                .isZero();
        CommandLineRun run = CommandLineRun.of("next-year", old, "--out", workbook);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(ProgrammeFile.read(workbook).get())
                .isEqualTo(ProgrammeFile.read(json).get());
    }

    @Test
    void severalYearsAreATableOrADocument() throws IOException {
        Path year = EXAMPLES.resolve("kindergarten-ru.json");
        Path next = folder.resolve("next.json");
        assertThat(CommandLineRun.of("next-year", year, "--out", next).exitCode())
                .isZero();
        for (String ending : List.of("csv", "xlsx", "pdf", "docx", "html")) {
            Path out = folder.resolve("years." + ending);
            CommandLineRun run = CommandLineRun.of("years", next, year, "--out", out, "--as-of", "2027-06-01");
            assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
            assertThat(out).isNotEmptyFile();
        }
        assertThat(folder.resolve("years.html")).content().contains("2026/27", "2027/28", "Проведено сессий", "<svg");
        try (XSSFWorkbook opened =
                new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(folder.resolve("years.xlsx"))))) {
            assertThat(opened.getSheetAt(0).getDrawingPatriarch().getCharts()).isNotEmpty();
        }
        CommandLineRun other = CommandLineRun.of("years", year, "--out", folder.resolve("years.odt"));
        assertThat(other.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(folder.resolve("years.odt")).doesNotExist();
    }

    @Test
    void aCalendarNeedsItsOwner() throws IOException {
        Path programme = begun();
        Path calendar = file("my.ics", """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//x//y
                BEGIN:VEVENT
                UID:1
                DTSTART:20261012T140000
                DTEND:20261012T150000
                SUMMARY:Совещание
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"));
        CommandLineRun nobody = CommandLineRun.of("import", calendar, "--into", programme, "--lang", "ru");
        assertThat(nobody.out()).contains("чей это календарь?");
        CommandLineRun run = CommandLineRun.of(
                "import", calendar, "--into", programme, "--of", "Иванова", "--out", programme, "--yes");
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(ProgrammeFile.read(programme).get().schedule().constraints().busy())
                .singleElement()
                .satisfies(time -> assertThat(time.reason()).isEqualTo("Совещание"));
    }

    @Test
    void aTypedScheduleBecomesSessions() throws IOException {
        Path programme = folder.resolve("k.json");
        ProgrammeFile example = ProgrammeFile.read(EXAMPLES.resolve("kindergarten-ru.json"));
        CoachingProgramme whole = example.get();
        ProgrammeFile.of(whole.with(whole.schedule().with(List.of()))).write(programme);
        Path schedule = file("график.csv", """
                График коучинг-сессий на 2026/27 учебный год;;;;
                Дата;Время;Педагог;Тема;Коуч
                12.10.2026;13:15-14:00;Ромашкина А.П.;Вопросы детей;Рябинина Г.С.
                13.10.2026;13:15-14:00;Фиалкина О.В.;Наблюдение;
                14.10.2026;13:15-14:00;Неизвестная Н.И.;Наблюдение;
                """);
        CommandLineRun run = CommandLineRun.of(
                "import",
                schedule,
                "--as",
                "sessions",
                "--into",
                programme,
                "--out",
                programme,
                "--yes",
                "--as-of",
                "2026-10-01");
        assertThat(run.out()).contains("новое: сессия: 12.10.2026 13:15").contains("Неизвестная Н.И.");
        CoachingProgramme read = ProgrammeFile.read(programme).get();
        assertThat(read.schedule().sessions())
                .hasSize(2)
                .extracting(CoachingSession::status)
                .containsOnly(SessionStatus.PLANNED);
        CommandLineRun again =
                CommandLineRun.of("import", schedule, "--as", "sessions", "--into", programme, "--as-of", "2026-10-01");
        assertThat(again.out()).doesNotContain("новое:").doesNotContain("изменено:");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kindergarten-ru", "kindergarten-uk", "school-en"})
    void theNextYearBeginsWithWhatGoesOn(String name) throws IOException {
        Path next = folder.resolve("next.json");
        CommandLineRun run = CommandLineRun.of("next-year", EXAMPLES.resolve(name + ".json"), "--out", next);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        ProgrammeFile file = ProgrammeFile.read(next);
        CoachingProgramme old =
                ProgrammeFile.read(EXAMPLES.resolve(name + ".json")).get();
        CoachingProgramme read = file.get();
        assertThat(read.calendar().year()).isEqualTo(old.calendar().year().next());
        assertThat(read.schedule().sessions()).isEmpty();
        assertThat(read.schedule().consents()).isEmpty();
        assertThat(read.teachers()).isEqualTo(old.teachers());
        assertThat(read.plans().attestations()).isEqualTo(old.plans().attestations());
        LocalDate first = read.calendar().year().range().start();
        assertThat(read.goals())
                .allMatch(goal -> goal.due() == null || !goal.due().isBefore(first));
        assertThat(file.check(first)).noneMatch(finding -> finding.severity() == Severity.ERROR);
        ProposedChange change = ProposedChange.nextYear(old);
        for (Language language : Language.values()) {
            change.lines().forEach(line -> assertThat(line.message(language)).doesNotContain("{"));
        }
        assertThat(change.lines()).extracting(ProposedChange.Line::part).contains("sessions", "goals", "papers");
    }
}

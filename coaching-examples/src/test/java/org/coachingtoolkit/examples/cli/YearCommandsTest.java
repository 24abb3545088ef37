package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YearCommandsTest {
    private static final Path EXAMPLES =
            Path.of("src", "main", "resources", "org", "coachingtoolkit", "examples", "programmes");

    @TempDir
    Path folder;

    private Path json() throws IOException {
        return Files.copy(EXAMPLES.resolve("kindergarten-ru.json"), folder.resolve("programme.json"));
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("programme.xlsx");
        ProgrammeFile.read(EXAMPLES.resolve("kindergarten-ru.json")).in("xlsx").write(file);
        return file;
    }

    private static CommandLineRun fine(Object... arguments) {
        CommandLineRun run = CommandLineRun.of(arguments);
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        return run;
    }

    /** What is recorded in workbook and JSON file alike. */
    private static void year(Path file) {
        fine("session", "hold", file, "26.11.2026", "Фиалкина", "--agreed", "Позвать коллегу", "--as-of", "2026-11-30");
        fine(
                "session",
                "move",
                file,
                "24.12, Фиалкина О. В.",
                "--to",
                "25.12 15:00",
                "--teacher-agreed",
                "2026-11-30",
                "--as-of",
                "2026-11-30");
        fine("consent", file, "24.12", "Фиалкина", "--coach", "2026-11-30", "--as-of", "2026-11-30");
        fine("teacher", "leave", file, "Подснежникова", "--from", "1 февраля", "--as-of", "2027-01-11", "--yes");
        fine(
                "outcome",
                "add",
                file,
                "--of",
                "Фиалкина",
                "--kind",
                "contest",
                "--text",
                "II место",
                "--on",
                "20.11.2026",
                "--as-of",
                "2027-01-11");
        fine("outcome", "attained", file, "--of", "Фиалкина", "--level", "more", "--as-of", "2027-01-11");
    }

    @Test
    void nothingIsToldAsChangedThatIsRefused() throws IOException {
        Path file = workbook();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            for (String sheet : new String[] {"Изменения расписания", "Результаты", "Согласия"}) {
                book.removeSheetAt(book.getSheetIndex(sheet));
            }
            book.getSheet("Педагоги").getRow(2).getCell(8).setCellValue("своё");
            book.getSheet("Педагоги").getRow(0).getCell(8).setBlank();
            try (var out = Files.newOutputStream(folder.resolve("own.xlsx"))) {
                book.write(out);
            }
        }
        Path own = folder.resolve("own.xlsx");
        byte[] before = Files.readAllBytes(own);
        Path there = Files.writeString(folder.resolve("there.xlsx"), "x");

        refused("session", "miss", own, "26.11.2026", "Фиалкина");
        refused("session", "miss", own, "26.11.2026", "Фиалкина", "--dry-run");
        refused(
                "session",
                "move",
                own,
                "24.12",
                "Фиалкина",
                "--to",
                "25.12 15:00",
                "--teacher-agreed",
                "2026-11-30",
                "--coach-agreed",
                "2026-11-30");
        refused("outcome", "add", own, "--of", "Фиалкина", "--kind", "contest", "--text", "x", "--on", "20.11.2026");
        refused("teacher", "leave", own, "Подснежникова", "--from", "1 февраля", "--yes");
        refused("teacher", "add", workbook(), "Петрова Анна", "--post", "воспитатель", "--out", there);
        refused("next-year", workbook(), "--out", there);
        refused("next-year", workbook(), "--out", folder.resolve("next.txt"));
        refused("schedule", "propose", workbook(), "--out", there, "--moves", "1");

        assertThat(Files.readAllBytes(own)).isEqualTo(before);
    }

    private static void refused(Object... arguments) {
        Object[] all = Arrays.copyOf(arguments, arguments.length + (arguments[0].equals("next-year") ? 0 : 2));
        if (all.length > arguments.length) {
            all[arguments.length] = "--as-of";
            all[arguments.length + 1] = "2026-11-30";
        }
        CommandLineRun run = CommandLineRun.of(all);
        assertThat(run.exitCode()).as(run.out() + run.err()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isNotEmpty();
    }

    @Test
    void whatElseHappensInAYearIsRecorded() throws IOException {
        Path json = json();
        fine("session", "miss", json, "27.11.2026 13:15", "--reason", "карантин", "--as-of", "2026-11-30");
        fine("session", "cancel", json, "s-020", "--reason", "командировка", "--as-of", "2026-12-01");
        fine(
                "session",
                "add",
                json,
                "--with",
                "Фиалкина",
                "--at",
                "28.01.2027 13:15",
                "--topic",
                "Итоги",
                "--as-of",
                "2026-12-01");
        fine("teacher", "add", json, "Сидорова Ксения Львовна", "--post", "воспитатель", "--as-of", "2027-01-11");
        CoachingProgramme programme = ProgrammeFile.read(json).get();
        assertThat(programme.schedule().history()).hasSize(1 + 3);
        assertThat(programme
                        .schedule()
                        .session(new SessionId("s-058"))
                        .orElseThrow()
                        .status())
                .isEqualTo(SessionStatus.MISSED);
        assertThat(programme.teachers())
                .anyMatch(teacher -> teacher.name().family().equals("Сидорова"));
    }

    @Test
    void aWorkbookBecomesWhatTheJsonFileBecomesAndOnlyChangedCellsChange() throws IOException {
        Path json = json();
        Path workbook = workbook();
        byte[] before = Files.readAllBytes(workbook);
        year(json);
        year(workbook);
        CoachingProgramme programme = ProgrammeFile.read(json).get();
        assertThat(ProgrammeFile.read(workbook).get()).isEqualTo(programme);
        assertThat(programme.schedule().history()).hasSize(1 + 2 + 4);
        assertThat(programme.schedule().history().get(2).consent().isComplete()).isTrue();
        assertThat(programme.outcomes())
                .anyMatch(outcome -> outcome.description().equals("II место"));
        assertThat(programme.goals()).anyMatch(goal -> goal.attained() == AttainmentLevel.MORE);
        Set<String> changed = changedSheets(before, Files.readAllBytes(workbook));
        assertThat(changed).contains("Сессии", "Педагоги").doesNotContain("Учреждение", "Коуч-консультанты");
    }

    private static Set<String> changedSheets(byte[] before, byte[] after) throws IOException {
        Set<String> changed = new TreeSet<>();
        try (XSSFWorkbook one = new XSSFWorkbook(new ByteArrayInputStream(before));
                XSSFWorkbook other = new XSSFWorkbook(new ByteArrayInputStream(after))) {
            assertThat(other.getNumberOfSheets()).isEqualTo(one.getNumberOfSheets());
            for (Sheet sheet : one) {
                if (!cells(sheet).equals(cells(other.getSheet(sheet.getSheetName())))) {
                    changed.add(sheet.getSheetName());
                }
            }
        }
        return changed;
    }

    private static String cells(Sheet sheet) {
        StringBuilder text = new StringBuilder();
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (!cell.toString().isEmpty()) {
                    text.append(cell.getAddress()).append('=').append(cell).append('\n');
                }
            }
        }
        return text.toString();
    }

    @Test
    void whatIsOnlyShownOrAskedAboutChangesNothing() throws IOException {
        Path json = json();
        byte[] before = Files.readAllBytes(json);
        CommandLineRun dry = fine("session", "hold", json, "26.11 Фиалкина", "--as-of", "2026-11-30", "--dry-run");
        assertThat(dry.out()).contains("проведена").contains("ничего не записано");
        CommandLineRun early = CommandLineRun.of("session", "hold", json, "26.11 Фиалкина", "--as-of", "2026-11-01");
        assertThat(early.exitCode()).isEqualTo(Coaching.ERRORS_FOUND);
        assertThat(early.out()).contains("прошла ли она раньше").contains("--yes");
        CommandLineRun unknown =
                CommandLineRun.of("session", "hold", json, "26.11 Ромашкина", "--as-of", "2026-11-30", "--yes");
        assertThat(unknown.exitCode()).isEqualTo(Coaching.ERRORS_FOUND);
        assertThat(unknown.out()).contains("какая сессия имеется в виду?");
        CommandLineRun leaving = CommandLineRun.of("teacher", "leave", json, "Подснежникова", "--from", "01.02.2027");
        assertThat(leaving.out()).contains("запланированы 4 сессии. Отменить их?");
        assertThat(json).hasBinaryContent(before);

        fine("session", "hold", json, "26.11 Фиалкина", "--as-of", "2026-11-30", "--out", folder.resolve("next.json"));
        assertThat(json).hasBinaryContent(before);
        assertThat(folder.resolve("next.json")).exists();
    }

    @Test
    void aMonthsRegisterIsRecordedAtOnce() throws IOException {
        Path json = json();
        Path register = folder.resolve("ноябрь.csv");
        Files.writeString(register, """
                Журнал коучинг-сессий за ноябрь 2026 г.;;;;
                Дата;Время;Педагог;Тема;Отметка
                26.11.2026;13:15;Фиалкина О.В.;Вопросы детям;проведена
                27.11.2026;13:15;Фиалкина О.В.;Вопросы детям;не состоялась
                30.11.2026;13:15;Ромашкина А.П.;Итоги;проведена
                """, StandardCharsets.UTF_8);
        CommandLineRun dry =
                CommandLineRun.of("session", "record", json, "--from", register, "--as-of", "2026-11-30", "--dry-run");
        assertThat(dry.out())
                .contains("изменено: сессия: 26.11.2026 13:15, Фиалкина\u00A0О.В., проведена")
                .contains("групповая: она ли имеется в виду?")
                .contains("прошла ли она сверх запланированных?")
                .contains("ноябрь.csv");
        assertThat(dry.exitCode()).isEqualTo(Coaching.ERRORS_FOUND);
        CommandLineRun run =
                CommandLineRun.of("session", "record", json, "--from", register, "--as-of", "2026-11-30", "--yes");
        assertThat(run.out()).contains("Записано");
        CoachingProgramme programme = ProgrammeFile.read(json).get();
        assertThat(programme
                        .schedule()
                        .session(new SessionId("s-018"))
                        .orElseThrow()
                        .status())
                .isEqualTo(SessionStatus.HELD);
        CommandLineRun again =
                CommandLineRun.of("session", "record", json, "--from", register, "--as-of", "2026-11-30", "--yes");
        assertThat(again.out()).contains("Ничего не меняется");
    }
}

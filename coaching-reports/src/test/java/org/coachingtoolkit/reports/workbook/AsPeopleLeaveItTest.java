package org.coachingtoolkit.reports.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.table.TableFinding;
import org.junit.jupiter.api.Test;

/** The filled example, changed as people change workbooks, is the same programme; or the cell is asked about. */
class AsPeopleLeaveItTest {
    private static final WorkbookFormat FORMAT = new WorkbookFormat();
    private static final byte[] EXAMPLE = example();
    private static final String SAME = WorkbookProperties.json(FORMAT.read(EXAMPLE).checked().get());

    private static byte[] example() {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ProgrammeWorkbook.example(Language.RU).write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Checked<CoachingProgramme> changed(Consumer<XSSFWorkbook> change) {
        try {
            XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(EXAMPLE));
            change.accept(workbook);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return FORMAT.read(out.toByteArray()).checked();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void isTheSame(Consumer<XSSFWorkbook> change) {
        Checked<CoachingProgramme> read = changed(change);
        assertThat(read.findings()).filteredOn(f -> f.severity() != Severity.ADVICE).isEmpty();
        assertThat(read.value().map(WorkbookProperties::json)).contains(SAME);
    }

    private static void isAsked(Consumer<XSSFWorkbook> change, FindingCode code, String place) {
        List<Finding> findings = changed(change).findings();
        assertThat(findings)
                .filteredOn(f -> f.severity() != Severity.ADVICE)
                .extracting(f -> f.code() + " " + f.place())
                .contains(code + " " + place);
        for (Language language : Language.values()) {
            findings.forEach(finding -> assertThat(finding.message(language)).doesNotContain("{"));
        }
    }

    /** Returns the cell of a column, by its heading, in the first row that is filled. */
    private static Cell cell(XSSFWorkbook workbook, String sheet, String heading) {
        Sheet on = workbook.getSheet(sheet);
        for (Cell head : on.getRow(WorkbookWriter.HEADING_ROW)) {
            if (head.getStringCellValue().replace(" *", "").equals(heading)) {
                Row row = on.getRow(WorkbookWriter.FIRST_ROW);
                return row.getCell(head.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            }
        }
        throw new IllegalStateException(heading);
    }

    private static void say(XSSFWorkbook workbook, String sheet, String heading, String text) {
        Cell cell = cell(workbook, sheet, heading);
        cell.setBlank();
        cell.setCellValue(text);
    }

    @Test
    void datesAndTimesMayBeText() {
        for (String day : List.of("12.10.2026", " 12.10.26 ", "12 октября 2026 г.", "12/10/26", "2026-10-12", "пн, 12.10.2026")) {
            isTheSame(book -> say(book, "Сессии", "Дата", day));
        }
        for (String time : List.of("13.30", "13:30", "13.30–14.15", "13:30 - 14:15", "с 13.30 до 14.15")) {
            isTheSame(book -> say(book, "Сессии", "Начало", time));
        }
        for (String length : List.of("45 мин", "45 минут", "0:45", "PT45M", " 45 ")) {
            isTheSame(book -> say(book, "Сессии", "Минут", length));
        }
    }

    @Test
    void whatMayBeTwoThingsIsAskedAbout() {
        isAsked(book -> say(book, "Сессии", "Дата", "вторник"), WorkbookFinding.NOT_A_DAY, "Сессии!D6");
        isAsked(book -> say(book, "Сессии", "Дата", "31.02.2026"), WorkbookFinding.NOT_A_DAY, "Сессии!D6");
        isAsked(book -> cell(book, "Сессии", "Начало").setCellValue(13.3), WorkbookFinding.NOT_A_TIME, "Сессии!E6");
        isAsked(book -> say(book, "Сессии", "Начало", "13.30–14.30"), WorkbookFinding.SPAN, "Сессии!E6");
        isAsked(book -> say(book, "Сессии", "Минут", "1.30"), WorkbookFinding.NOT_A_LENGTH, "Сессии!F6");
        isAsked(book -> say(book, "Педагоги", "Должность", ""), WorkbookFinding.MISSING, "Педагоги!G6");
        isAsked(
                book -> say(book, "Сессии", "Коуч-консультант", "Орлва Елена Викторовна"),
                WorkbookFinding.MISSPELT,
                "Сессии!H6");
        isAsked(
                book -> say(book, "Сессии", "Коуч-консультант", "Кто-то другой"),
                WorkbookFinding.UNKNOWN_NAME,
                "Сессии!H6");
        isAsked(book -> say(book, "Коуч-консультанты", "Стаж, лет", "много"), WorkbookFinding.NOT_A_NUMBER, "Коуч-консультанты!I6");
    }

    @Test
    void peopleMayBeNamedInManyWays() {
        for (String name : List.of("Орлова", "Орлова Е. В.", "Е.В. Орлова", "орлова  елена викторовна", "Opлoвa E.B.", "c1")) {
            isTheSame(book -> say(book, "Сессии", "Коуч-консультант", name));
        }
        isTheSame(book -> say(book, "Сессии", "Цель", "Иванова"));
        isTheSame(book -> say(book, "Группы", "Участники", "Иванова М. П., Соколова; "));
    }

    @Test
    void twoOfOneNameAreToldApartByCode() {
        Consumer<XSSFWorkbook> twin = book -> {
            Row row = book.getSheet("Педагоги").getRow(WorkbookWriter.FIRST_ROW + 1);
            row.getCell(3).setCellValue("Иванова");
            row.getCell(4).setCellValue("Мария");
            row.getCell(5).setCellValue("Петровна");
            say(book, "Группы", "Участники", "Иванова Мария Петровна (t1)\nИванова Мария Петровна (t2)");
        };
        isAsked(twin, WorkbookFinding.SEVERAL_NAMES, "Сессии!G6");
        assertThat(changed(book -> {
                            twin.accept(book);
                            say(book, "Сессии", "Педагог или группа", "Иванова Мария Петровна (t1)");
                        })
                        .findings())
                .noneMatch(finding -> finding.place().toString().equals("Сессии!G6"));
    }

    @Test
    void sheetsAndColumnsMayBeRenamedMovedAndAdded() {
        isTheSame(book -> book.setSheetName(book.getSheetIndex("Сессии"), "Встречи 2026"));
        isTheSame(book -> book.setSheetOrder("Сессии", 1));
        isTheSame(book -> {
            for (Cell head : book.getSheet("Сессии").getRow(WorkbookWriter.HEADING_ROW)) {
                if (head.getStringCellValue().startsWith("Тема")) {
                    head.setCellValue("О чём говорим");
                }
            }
        });
        isTheSame(book -> {
            for (Cell head : book.getSheet("Сессии").getRow(WorkbookWriter.HEADING_ROW)) {
                if (head.getStringCellValue().startsWith("Тема")) {
                    head.setCellValue("Topic");
                }
            }
            book.getSheet("Сессии").removeRow(book.getSheet("Сессии").getRow(WorkbookWriter.KEY_ROW));
        });
        isTheSame(book -> book.getSheet("Сессии").shiftRows(0, 20, 3));
        isTheSame(book -> book.getSheet("Сессии").shiftRows(WorkbookWriter.FIRST_ROW, 80, 4));
        isTheSame(book -> book.getSheet("Сессии").getRow(WorkbookWriter.HEADING_ROW).createCell(40).setCellValue("Моё"));
        isTheSame(book -> book.createSheet("Мои заметки").createRow(0).createCell(0).setCellValue("купить мел"));
        isTheSame(book -> book.getSheet("Сессии").getRow(WorkbookWriter.FIRST_ROW).setZeroHeight(true));
    }

    @Test
    void formulasCountByTheirValues() {
        isTheSame(book -> {
            Cell cell = cell(book, "Сессии", "Тема");
            String text = cell.getStringCellValue();
            cell.setBlank();
            cell.setCellFormula("\"Какие вопросы\"&\"…\"");
            cell.setCellValue(text);
        });
        isAsked(
                book -> {
                    Cell cell = cell(book, "Сессии", "Тема");
                    cell.setBlank();
                    cell.setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.REF.getCode());
                },
                WorkbookFinding.ERROR_VALUE,
                "Сессии!J6");
    }

    @Test
    void anExampleThatWasWrittenOverIsAskedAbout() {
        isAsked(
                book -> book.getSheet("Педагоги").getRow(WorkbookWriter.EXAMPLE_ROW).getCell(3).setCellValue("Петрова"),
                WorkbookFinding.EXAMPLE_CHANGED,
                "Педагоги!D5");
    }

    @Test
    void mergedCellsHoldTheirValueInEveryRow() {
        Checked<CoachingProgramme> read = changed(book -> {
            Sheet sheet = book.getSheet("Результаты");
            Row row = sheet.createRow(WorkbookWriter.FIRST_ROW + 1);
            for (Cell cell : sheet.getRow(WorkbookWriter.FIRST_ROW)) {
                if (cell.getColumnIndex() > 1) {
                    ((org.apache.poi.xssf.usermodel.XSSFCell) row.createCell(cell.getColumnIndex()))
                            .copyCellFrom(cell, new org.apache.poi.ss.usermodel.CellCopyPolicy());
                }
            }
            sheet.addMergedRegion(
                    new CellRangeAddress(WorkbookWriter.FIRST_ROW, WorkbookWriter.FIRST_ROW + 1, 1, 1));
        });
        assertThat(read.findings()).isEmpty();
        assertThat(read.get().outcomes()).hasSize(2);
        assertThat(read.get().outcomes().get(1).goal())
                .isEqualTo(read.get().outcomes().get(0).goal());
    }

    @Test
    void twoSheetsThatClaimOnePartAreAskedAbout() {
        isAsked(
                book -> book.setSheetName(book.getSheetIndex(book.cloneSheet(book.getSheetIndex("Сессии"))), "Сессии (2)"),
                WorkbookFinding.TWO_SHEETS,
                "Сессии (2)!A1");
    }

    @Test
    void whatIsNoWorkbookIsSaid() throws IOException {
        assertThat(FORMAT.read("<html><table></table></html>".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .checked()
                        .findings())
                .extracting(Finding::code)
                .containsExactly(TableFinding.WEB_PAGE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        XSSFWorkbook other = new XSSFWorkbook();
        other.createSheet("Смета").createRow(0).createCell(0).setCellValue("Мел");
        other.write(out);
        assertThat(FORMAT.read(out.toByteArray()).checked().findings())
                .extracting(Finding::code)
                .containsExactly(WorkbookFinding.NOT_A_PROGRAMME);
    }

    @Test
    void wordsThatBeginLikeAFormulaStayWords() {
        for (String words : List.of("=1+1", "+7 900", "-нет", "@все", "_x0041_", "json:1", " пробелы ")) {
            String json = SAME.replace("\"topic\": \"Какие вопросы дети задают сейчас\"", "\"topic\": \"" + words + "\"");
            CoachingProgramme programme = new org.coachingtoolkit.core.json.ProgrammeJson()
                    .read(json.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .checked()
                    .get();
            try {
                Checked<CoachingProgramme> read =
                        FORMAT.read(WorkbookProperties.written(FORMAT, programme)).checked();
                assertThat(read.get().schedule().sessions().get(0).topic()).isEqualTo(words);
            } catch (IOException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}

package org.coachingtoolkit.reports.workbook;

import static org.coachingtoolkit.core.common.Language.EN;
import static org.coachingtoolkit.core.common.Language.RU;
import static org.coachingtoolkit.reports.workbook.Edit.SAME;
import static org.coachingtoolkit.reports.workbook.Hands.format;
import static org.coachingtoolkit.reports.workbook.Hands.pad;
import static org.coachingtoolkit.reports.workbook.Hands.put;

import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What was done to a workbook, and what must come out: the same programme, or a question at the cell. Column letters are
 * those of the sheets as {@code coaching new} makes them.
 */
class ReadAsPeopleLeaveItTest {
    private static final Map<Language, String> NAMES =
            OpenWorkbook.words("Иванова Мария Петровна", "Іваненко Марія Петрівна", "Poole Mary");

    @ParameterizedTest
    @MethodSource({"days", "people", "cells"})
    void whatIsDoneToTheWorkbookChangesNothingOrIsAskedAbout(Edit edit) {
        edit.isReadAsMeant();
    }

    private static Stream<Edit> days() {
        return Stream.of(
                new Edit(
                        RU,
                        "papers in English: 12/10 may be December",
                        book -> put(
                                book.type("sessions", 0, "start.date", "12/10/2026")
                                        .line("institution", "language"),
                                WorkbookText.language(RU, EN)),
                        "asked day sessions!D6"),
                new Edit(
                        EN,
                        "no language: 12/10 may be December",
                        book -> book.type("sessions", 0, "start.date", "12/10/2026")
                                .line("institution", "language")
                                .setBlank(),
                        "asked day sessions!D6 missing institution!C13"),
                new Edit(
                        RU,
                        "the system of 1904",
                        book -> {
                            book.file.getCTWorkbook().getWorkbookPr().setDate1904(true);
                            book.file.forEach(
                                    sheet -> sheet.forEach(row -> row.forEach(ReadAsPeopleLeaveItTest::since1904)));
                        },
                        SAME),
                new Edit(
                        RU,
                        "the day with another time than beside it",
                        book -> {
                            Cell cell = book.cell("sessions", 0, "start.date");
                            cell.setCellStyle(format(book, "dd.mm.yyyy hh:mm"));
                            cell.setCellValue(46_307.625);
                        },
                        "asked time sessions!E6"),
                new Edit(
                        RU,
                        "day and time in one cell",
                        book -> {
                            Cell cell = book.cell("sessions", 0, "start.date");
                            cell.setCellStyle(format(book, "dd.mm.yyyy hh:mm"));
                            cell.setCellValue(46_307.5625);
                            book.cell("sessions", 0, "start.time").setBlank();
                        },
                        SAME));
    }

    private static void since1904(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() > 40_000) {
            cell.setCellValue(cell.getNumericCellValue() - 1462);
        }
    }

    private static Stream<Edit> people() {
        return Stream.of(
                new Edit(
                        RU,
                        "two whom the initials fit",
                        book -> book.teacher(2, "Иванова", "Марина", "Павловна")
                                .type("sessions", 0, "coachee", "Иванова М. П."),
                        "asked several-names sessions!G6"),
                new Edit(
                        RU,
                        "two whom the initials fit, of whom one is named whole",
                        book -> book.teacher(2, "Иванова", "Марина", "Павловна"),
                        "teachers 3"),
                new Edit(
                        RU,
                        "two of one name",
                        book -> book.teacher(2, "Иванова", "Мария", "Петровна"),
                        "asked several-names groups!E6 several-names sessions!G6 several-names goals!D6"),
                new Edit(
                        RU,
                        "two of one name, of whom one is chosen by code",
                        book -> {
                            book.teacher(2, "Иванова", "Мария", "Петровна");
                            String chosen = "Иванова Мария Петровна (t1)";
                            for (SheetLayout sheet : Layout.PROGRAMME.sheets()) {
                                if (!sheet.form() && book.sheet(sheet.key()) != null) {
                                    book.sheet(sheet.key()).forEach(row -> row.forEach(cell -> choose(cell, chosen)));
                                }
                            }
                        },
                        "teachers 3"),
                new Edit(
                        RU,
                        "the words of one and the code of another",
                        book -> book.type("sessions", 0, "coachee", "Соколова Анна Юрьевна (t1)"),
                        "asked unknown-name sessions!G6"),
                new Edit(
                        RU,
                        "a teacher who is called as a coach",
                        book -> book.teacher(2, "Орлова", "Елена", "Викторовна")
                                .type("actions", 0, "owner", "Орлова Е. В."),
                        "asked several-names actions!E6"));
    }

    private static void choose(Cell cell, String chosen) {
        boolean name = cell.getCellType() == CellType.STRING && cell.getRowIndex() >= WorkbookWriter.FIRST_ROW;
        if (name
                && chosen.startsWith(cell.getStringCellValue())
                && cell.getStringCellValue().length() > 10) {
            put(cell, chosen);
        } else if (name && cell.getStringCellValue().startsWith("Иванова Мария Петровна\n")) {
            put(cell, cell.getStringCellValue().replace("Иванова Мария Петровна", chosen));
        }
    }

    private static Stream<Edit> cells() {
        return Stream.of(
                Edit.of(
                        "a formula with its value",
                        book -> {
                            Cell cell = book.cell("sessions", 0, "duration");
                            cell.setCellFormula("30+15");
                            cell.setCellValue(45);
                        },
                        SAME),
                Edit.of(
                        "a formula without a value",
                        book -> {
                            Cell cell = book.cell("sessions", 0, "duration");
                            cell.setBlank();
                            cell.setCellFormula("30+15");
                            if (((XSSFCell) cell).getCTCell().isSetV()) {
                                ((XSSFCell) cell).getCTCell().unsetV();
                            }
                        },
                        "asked no-value sessions!F6"),
                Edit.of(
                        "a formula for the name",
                        book -> {
                            Cell cell = book.cell("sessions", 0, "coachee");
                            cell.setCellFormula("Z1");
                            cell.setCellValue(NAMES.get(book.language));
                        },
                        SAME),
                Edit.of(
                        "an error",
                        book -> book.cell("sessions", 0, "coachee").setCellErrorValue(FormulaError.REF.getCode()),
                        "asked error-value sessions!G6"),
                Edit.of(
                        "an error in the name of a teacher",
                        book -> book.cell("teachers", 1, "name.given").setCellErrorValue(FormulaError.NAME.getCode()),
                        "asked error-value teachers!E7"),
                Edit.of(
                        "words made a day",
                        book -> {
                            Cell cell = book.cell("goals", 0, "statement");
                            cell.setCellStyle(format(book, "dd.mm"));
                            cell.setCellValue(46_307);
                        },
                        "asked day-for-words goals!G6"),
                Edit.of(
                        "commas and blanks in numbers",
                        book -> book.type("goals", 0, "measure.target", "\u00a05,0\u202f")
                                .type("goals", 0, "measure.baseline", "1.0"),
                        SAME),
                Edit.of(
                        "a thousand, or a little more than one",
                        book -> book.type("goals", 0, "measure.target", "1,234")
                                .type("goals", 0, "measure.baseline", "1.234"),
                        "asked number goals!K6 number goals!L6"),
                Edit.of(
                        "words for a number",
                        book -> book.type("goals", 0, "measure.target", "5 of 7"),
                        "asked number goals!L6"),
                Edit.of(
                        "5 that is shown as 500 %",
                        book -> book.cell("goals", 0, "measure.target").setCellStyle(format(book, "0%")),
                        "asked number goals!L6"),
                Edit.of("trailing blanks", book -> pad(book.cell("goals", 0, "statement")), SAME),
                Edit.of(
                        "a choice in another language, in capitals",
                        book -> book.type("sessions", 0, "venue.mode", "IN PERSON"),
                        SAME));
    }
}

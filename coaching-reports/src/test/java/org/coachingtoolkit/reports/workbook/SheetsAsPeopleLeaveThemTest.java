package org.coachingtoolkit.reports.workbook;

import static org.coachingtoolkit.core.common.Language.EN;
import static org.coachingtoolkit.core.common.Language.RU;
import static org.coachingtoolkit.core.common.Language.UK;
import static org.coachingtoolkit.reports.workbook.Edit.SAME;
import static org.coachingtoolkit.reports.workbook.Hands.copy;
import static org.coachingtoolkit.reports.workbook.Hands.erase;
import static org.coachingtoolkit.reports.workbook.Hands.insert;
import static org.coachingtoolkit.reports.workbook.Hands.put;
import static org.coachingtoolkit.reports.workbook.Hands.swap;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.coachingtoolkit.core.common.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets, columns and rows that are moved, renamed, put in or taken out: see {@link ReadAsPeopleLeaveItTest}. */
class SheetsAsPeopleLeaveThemTest {
    @ParameterizedTest
    @MethodSource({"sheets", "columns", "rows"})
    void whatIsDoneToTheWorkbookChangesNothingOrIsAskedAbout(Edit edit) {
        edit.isReadAsMeant();
    }

    private static Stream<Edit> sheets() {
        return Stream.of(
                Edit.of("sheets in another order", book -> book.file.setSheetOrder(book.name("sessions"), 1), SAME),
                Edit.of(
                        "a sheet renamed",
                        book -> book.file.setSheetName(book.file.getSheetIndex(book.name("sessions")), "Our talks"),
                        SAME),
                Edit.of(
                        "a sheet named in another language",
                        book -> {
                            Language other = book.language == EN ? UK : EN;
                            String name = WorkbookText.sheet(other, Layout.PROGRAMME.sheet("goals"));
                            book.sheet("goals").getRow(0).getCell(0).setBlank();
                            book.file.setSheetName(book.file.getSheetIndex(book.name("goals")), name);
                        },
                        SAME),
                Edit.of(
                        "a sheet renamed that has lost its marks",
                        book -> {
                            book.sheet("sessions")
                                    .removeRow(book.sheet("sessions").getRow(0));
                            book.file.setSheetName(book.file.getSheetIndex(book.name("sessions")), "Our talks");
                        },
                        SAME),
                Edit.of(
                        "a sheet of one's own",
                        book -> book.file
                                .createSheet("Mine")
                                .createRow(0)
                                .createCell(0)
                                .setCellValue(1),
                        "same own-sheets -"),
                Edit.of(
                        "a copy of a sheet",
                        book -> book.file.cloneSheet(book.file.getSheetIndex(book.name("sessions")), "Copy"),
                        "asked two-sheets Copy!A1"),
                Edit.of(
                        "the form is gone",
                        book -> book.file.removeSheetAt(book.file.getSheetIndex(book.name("institution"))),
                        "asked no-sheet -"));
    }

    private static Stream<Edit> columns() {
        return Stream.of(
                Edit.of("columns moved", book -> swap(book.sheet("sessions"), 3, 9), SAME),
                Edit.of("the marked column moved", book -> swap(book.sheet("sessions"), 0, 9), SAME),
                Edit.of(
                        "headings in other languages",
                        book -> {
                            for (Column column : Layout.PROGRAMME.sheet("goals").columns()) {
                                if (!column.hidden()) {
                                    put(
                                            book.heading("goals", column.key()),
                                            WorkbookText.heading(book.language == RU ? EN : RU, column));
                                }
                            }
                        },
                        SAME),
                Edit.of(
                        "a heading in words of one's own",
                        book -> put(book.heading("sessions", "topic"), "What about"),
                        SAME),
                Edit.of(
                        "a heading in words of one's own, and no mark",
                        book -> {
                            put(book.heading("sessions", "topic"), "What about");
                            book.sheet("sessions")
                                    .removeRow(book.sheet("sessions").getRow(0));
                        },
                        "asked no-column sessions!A3 own-columns sessions!J3"),
                Edit.of(
                        "a column of one's own",
                        book -> insert(book.sheet("sessions"), 5, "Mine"),
                        "same own-columns sessions!F3"),
                Edit.of(
                        "what was dragged aside, below no heading",
                        book -> {
                            put(book.cell("sessions", 0, "agreement"), "");
                            book.sheet("sessions")
                                    .getRow(WorkbookWriter.FIRST_ROW)
                                    .createCell(25)
                                    .setCellValue("Invite a colleague");
                        },
                        "same own-columns sessions!Z3"),
                Edit.of(
                        "a heading twice",
                        book -> put(
                                book.heading("sessions", "expectedResult"),
                                book.heading("sessions", "topic").getStringCellValue()),
                        "asked two-columns sessions!Q3"),
                Edit.of(
                        "a required column is gone",
                        book -> erase(book.sheet("sessions"), book.column("sessions", "start.date")),
                        "asked no-column sessions!A3 missing sessions!E6"),
                Edit.of(
                        "a form's headings in words of one's own",
                        book -> {
                            Row head = book.sheet("institution").getRow(WorkbookWriter.HEADING_ROW);
                            head.forEach(cell -> put(cell, "Our " + cell.getColumnIndex()));
                        },
                        SAME),
                Edit.of(
                        "a form without headings and marks",
                        book -> {
                            XSSFSheet sheet = book.sheet("institution");
                            sheet.removeRow(sheet.getRow(WorkbookWriter.HEADING_ROW));
                            sheet.forEach(row -> {
                                if (row.getCell(0) != null) {
                                    row.getCell(0).setBlank();
                                }
                            });
                        },
                        SAME));
    }

    private static Stream<Edit> rows() {
        return Stream.of(
                Edit.of(
                        "a title above the headings",
                        book -> {
                            XSSFSheet sheet = book.sheet("sessions");
                            sheet.shiftRows(0, sheet.getLastRowNum(), 2);
                            sheet.createRow(0).createCell(3).setCellValue("2026/27");
                        },
                        SAME),
                Edit.of(
                        "blank rows between",
                        book -> {
                            XSSFSheet sheet = book.sheet("teachers");
                            sheet.shiftRows(6, sheet.getLastRowNum(), 3);
                        },
                        SAME),
                Edit.of(
                        "a filter that hides a row",
                        book -> {
                            book.sheet("sessions").setAutoFilter(CellRangeAddress.valueOf("A3:Z60"));
                            book.sheet("sessions").getRow(5).setZeroHeight(true);
                        },
                        "same hidden-rows sessions!D6"),
                Edit.of(
                        "the row of help is gone",
                        book -> {
                            XSSFSheet sheet = book.sheet("sessions");
                            sheet.removeRow(sheet.getRow(3));
                        },
                        SAME),
                Edit.of(
                        "the mark of the row of help is gone",
                        book -> book.sheet("sessions").getRow(3).getCell(0).setBlank(),
                        SAME),
                Edit.of(
                        "the example written over",
                        book -> put(
                                book.sheet("sessions").getRow(4).getCell(book.column("sessions", "topic")),
                                "another topic"),
                        "same example-changed sessions!J5"),
                Edit.of(
                        "the row of help written over",
                        book -> put(
                                book.sheet("teachers").getRow(3).getCell(book.column("teachers", "name.family")),
                                "Smith"),
                        "same example-changed teachers!D4"),
                Edit.of(
                        "a row copied with its code",
                        book -> {
                            copy(book.sheet("teachers"), 6, 7);
                            book.type("teachers", 2, "name.family", "Another");
                        },
                        "teachers 3 two-codes teachers!B8"),
                Edit.of(
                        "rows merged down a column",
                        book -> {
                            copy(book.sheet("milestones"), 5, 6);
                            book.cell("milestones", 1, "on").setCellValue(LocalDate.of(2027, 1, 18));
                            int column = book.column("milestones", "@goals");
                            book.sheet("milestones").getRow(6).getCell(column).setBlank();
                            book.sheet("milestones").addMergedRegion(new CellRangeAddress(5, 6, column, column));
                        },
                        "teachers 2"),
                Edit.of(
                        "headings merged over the row of help",
                        book -> {
                            XSSFSheet sheet = book.sheet("teachers");
                            for (Cell cell : sheet.getRow(3)) {
                                cell.setBlank();
                            }
                            for (int column = 2; column < 8; column++) {
                                sheet.addMergedRegion(new CellRangeAddress(2, 3, column, column));
                            }
                        },
                        SAME));
    }
}

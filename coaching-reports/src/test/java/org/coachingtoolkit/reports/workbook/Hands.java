package org.coachingtoolkit.reports.workbook;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** What hands do to a workbook. */
final class Hands {
    private Hands() {}

    static CellStyle format(OpenWorkbook book, String format) {
        CellStyle style = book.file.createCellStyle();
        style.setDataFormat(book.file.createDataFormat().getFormat(format));
        return style;
    }

    static void pad(Cell cell) {
        put(cell, "\u00a0 " + cell.getStringCellValue() + " \n\u00a0");
    }

    /** Writes over what stands in a cell, which POI does not do by itself where the text stands in the cell. */
    static void put(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }

    static void swap(XSSFSheet sheet, int one, int other) {
        sheet.forEach(row -> {
            Cell first = row.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            Cell second = row.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            Cell aside = row.createCell(200);
            move(first, aside);
            move(second, first);
            move(aside, second);
            row.removeCell(aside);
        });
    }

    private static void move(Cell from, Cell to) {
        to.setBlank();
        to.setCellStyle(from.getCellStyle());
        switch (from.getCellType()) {
            case STRING -> to.setCellValue(from.getStringCellValue());
            case NUMERIC -> to.setCellValue(from.getNumericCellValue());
            case FORMULA -> to.setCellFormula(from.getCellFormula());
            default -> {}
        }
    }

    static void insert(XSSFSheet sheet, int at, String heading) {
        sheet.forEach(row -> {
            for (int column = 40; column > at; column--) {
                move(
                        row.getCell(column - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK),
                        row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
            }
            row.getCell(at).setBlank();
        });
        sheet.getRow(WorkbookWriter.HEADING_ROW).getCell(at).setCellValue(heading);
        sheet.getRow(WorkbookWriter.FIRST_ROW).getCell(at).setCellValue(heading);
    }

    static void erase(XSSFSheet sheet, int at) {
        sheet.forEach(row -> {
            if (row.getCell(at) != null) {
                row.getCell(at).setBlank();
            }
        });
    }

    static void copy(XSSFSheet sheet, int from, int to) {
        Row target = sheet.getRow(to) == null ? sheet.createRow(to) : sheet.getRow(to);
        for (Cell cell : sheet.getRow(from)) {
            if (cell.getCellType() != CellType.FORMULA) {
                move(cell, target.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK));
            }
        }
    }
}

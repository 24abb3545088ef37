package org.coachingtoolkit.examples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Random edits of a workbook, as hands make them, that leave its meaning as it was or in doubt. */
final class WorkbookEdits {
    private static final int HEADINGS = 3;
    private static final int FIRST = 5;

    private final XSSFWorkbook workbook;
    private final Random random;

    private WorkbookEdits(byte[] file, Random random) throws IOException {
        workbook = new XSSFWorkbook(new ByteArrayInputStream(file));
        this.random = random;
    }

    static byte[] of(byte[] file, Random random) throws IOException {
        WorkbookEdits edits = new WorkbookEdits(file, random);
        int count = 1 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            edits.edit();
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        edits.workbook.write(out);
        return out.toByteArray();
    }

    private void edit() {
        XSSFSheet sheet = workbook.getSheetAt(random.nextInt(workbook.getNumberOfSheets()));
        boolean list =
                sheet.getRow(0) != null && sheet.getRow(0).getLastCellNum() > 2 && sheet.getLastRowNum() >= FIRST;
        switch (random.nextInt(6)) {
            case 0 -> workbook.setSheetOrder(sheet.getSheetName(), random.nextInt(workbook.getNumberOfSheets()));
            case 1 -> {
                if (list) {
                    swap(sheet);
                }
            }
            case 2 -> {
                if (list) {
                    sheet.shiftRows(
                            FIRST + random.nextInt(sheet.getLastRowNum() - FIRST + 1), sheet.getLastRowNum(), 1);
                }
            }
            case 3 -> {
                if (list) {
                    sheet.shiftRows(0, sheet.getLastRowNum(), 1);
                    sheet.createRow(0).createCell(2).setCellValue("2026");
                }
            }
            default -> typed(sheet);
        }
    }

    private void swap(XSSFSheet sheet) {
        int last = sheet.getRow(0).getLastCellNum();
        int one = random.nextInt(last);
        int other = random.nextInt(last);
        for (Row row : sheet) {
            Cell first = row.getCell(one, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            Cell second = row.getCell(other, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
            Cell aside = row.createCell(100);
            copy(first, aside);
            copy(second, first);
            copy(aside, second);
            row.removeCell(aside);
        }
    }

    private static void copy(Cell from, Cell to) {
        to.setBlank();
        to.setCellStyle(from.getCellStyle());
        if (from.getCellType() == CellType.NUMERIC) {
            to.setCellValue(from.getNumericCellValue());
        } else if (from.getCellType() == CellType.STRING) {
            to.setCellValue(from.getStringCellValue());
        }
    }

    private void typed(XSSFSheet sheet) {
        List<Row> rows = new ArrayList<>();
        sheet.forEach(row -> {
            if (row.getRowNum() >= HEADINGS) {
                rows.add(row);
            }
        });
        if (rows.isEmpty()) {
            return;
        }
        Row row = rows.get(random.nextInt(rows.size()));
        for (Cell cell : row) {
            // what is hidden is typed by nobody, and a text of people is what they say it is
            if (cell.getColumnIndex() > 1 && random.nextInt(3) == 0) {
                retype(cell);
            }
        }
    }

    private void retype(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC && DateUtil.isCellDateFormatted(cell)) {
            double value = cell.getNumericCellValue();
            var moment = cell.getLocalDateTimeCellValue();
            String text = value < 1
                    ? moment.getHour()
                            + (random.nextBoolean() ? "." : ":")
                            + two(moment.getMinute())
                            + (moment.getSecond() == 0 ? "" : ":" + two(moment.getSecond()))
                    : random.nextBoolean()
                            ? two(moment.getDayOfMonth()) + "." + two(moment.getMonthValue()) + "." + moment.getYear()
                            : moment.getDayOfMonth() + "/" + moment.getMonthValue() + "/" + moment.getYear();
            type(cell, text);
        } else if (cell.getCellType() == CellType.NUMERIC) {
            double value = cell.getNumericCellValue();
            String text = value == Math.rint(value) && Math.abs(value) < 1e9
                    ? Long.toString((long) value)
                    : Double.toString(value);
            type(cell, random.nextBoolean() ? text : "\u00a0" + text.replace('.', ',') + " ");
        } else if (cell.getCellType() == CellType.STRING
                && !cell.getStringCellValue().startsWith("json:")) {
            type(cell, " " + cell.getStringCellValue() + "\u00a0");
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private static void type(Cell cell, String text) {
        cell.setBlank();
        cell.setCellValue(text);
    }
}

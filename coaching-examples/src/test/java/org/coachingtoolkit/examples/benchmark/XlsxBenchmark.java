package org.coachingtoolkit.examples.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.Alignment;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A schedule of eight columns as XLSX: by {@link XlsxWriter}, and by Apache POI's streaming workbook, which writes the same
 * typed values in the same styles, wrapped, with borders, heights of rows, frozen header and widths of columns, packed as
 * tightly. What only we do (measuring each text for the height of its row, the filter, the list of marks) is not taken out.
 *
 * <pre>{@code
 * coaching-examples/benchmarks/run.sh org.openjdk.jmh.Main XlsxBenchmark
 * }</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class XlsxBenchmark {
    private static final float ROW_POINTS = 41.6f;

    /** The number of rows. */
    @Param({"1000", "10000"})
    public int rows;

    /** Writes the document as the toolkit does. */
    @Benchmark
    public void toolkit() throws IOException {
        new XlsxWriter().write(LongSchedule.document(rows), OutputStream.nullOutputStream());
    }

    /** Writes the same cells as POI does by itself. */
    @Benchmark
    public void poi() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook(100)) {
            SXSSFSheet sheet = workbook.createSheet("Расписание");
            List<CellStyle> styles = new ArrayList<>();
            SXSSFRow header = sheet.createRow(0);
            for (int i = 0; i < LongSchedule.COLUMNS.size(); i++) {
                Column column = LongSchedule.COLUMNS.get(i);
                styles.add(style(workbook, column));
                sheet.setColumnWidth(i, 256 * column.weight());
                header.createCell(i).setCellValue(column.header());
                header.getCell(i).setCellStyle(styles.get(i));
            }
            sheet.createFreezePane(0, 1);
            sheet.setRepeatingRows(new CellRangeAddress(0, 0, 0, styles.size() - 1));
            for (int i = 0; i < rows; i++) {
                SXSSFRow row = sheet.createRow(i + 1);
                row.setHeightInPoints(ROW_POINTS);
                List<Cell> cells = LongSchedule.cells(i);
                for (int column = 0; column < styles.size(); column++) {
                    SXSSFCell cell = row.createCell(column);
                    cell.setCellStyle(styles.get(column));
                    write(cells.get(column), cell);
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
    }

    private static void write(Cell value, SXSSFCell cell) {
        if (value instanceof Cell.NumberCell number) {
            cell.setCellValue(number.number().doubleValue());
        } else if (value instanceof Cell.DateCell date) {
            cell.setCellValue(date.date());
        } else if (value instanceof Cell.TimeCell time) {
            cell.setCellValue(time.time().toSecondOfDay() / 86_400.0);
        } else if (value instanceof Cell.TextCell text) {
            cell.setCellValue(text.text().plain());
        } else if (value instanceof Cell.MarkCell mark && !mark.mark().isEmpty()) {
            cell.setCellValue(mark.mark());
        }
    }

    private static CellStyle style(SXSSFWorkbook workbook, Column column) {
        CellStyle style = workbook.createCellStyle();
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setWrapText(true);
        style.setAlignment(
                column.alignment() == Alignment.START ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER);
        style.setDataFormat(workbook.createDataFormat()
                .getFormat(
                        switch (column.type()) {
                            case DATE -> "dd.mm.yyyy";
                            case TIME -> "hh:mm";
                            case NUMBER -> "General";
                            default -> "@";
                        }));
        return style;
    }
}

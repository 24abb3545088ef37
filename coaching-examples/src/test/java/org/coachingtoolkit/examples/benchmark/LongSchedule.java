package org.coachingtoolkit.examples.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.docx.DocxWriter;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;

/**
 * A schedule of eight columns and any number of rows, which are made while they are written. Run as a program, it writes
 * one to a file and so shows how little memory that takes:
 *
 * <pre>{@code
 * coaching-examples/benchmarks/run.sh -Xmx32m org.coachingtoolkit.examples.benchmark.LongSchedule long.pdf 10000
 * coaching-examples/benchmarks/run.sh -Xmx96m org.coachingtoolkit.examples.benchmark.LongSchedule long.xlsx 1000000
 * }</pre>
 */
public final class LongSchedule {
    /** The columns. */
    static final List<Column> COLUMNS = List.of(
            Column.of("№", ValueType.NUMBER, 3),
            Column.of("Дата", ValueType.DATE, 7),
            Column.of("Начало", ValueType.TIME, 5),
            Column.text("Тема сессии", 20),
            Column.text("Педагог", 14),
            Column.text("Коуч-консультант", 14),
            Column.text("Место", 8),
            Column.marks("Отметка", 6, List.of("да", "нет")));

    private static final LocalDate START = LocalDate.of(2026, 9, 1);

    private LongSchedule() {}

    /** Writes a schedule to the file that the first argument names, with as many rows as the second says. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        String name = file.getFileName().toString();
        DocumentWriter writer =
                name.endsWith(".pdf") ? new PdfWriter() : name.endsWith(".docx") ? new DocxWriter() : new XlsxWriter();
        long before = System.nanoTime();
        writer.write(document(rows), file);
        System.out.println(rows + " rows, " + Files.size(file) + " bytes, "
                + (System.nanoTime() - before) / 1_000_000 + " ms, heap of "
                + Runtime.getRuntime().maxMemory() / (1 << 20) + " MB");
    }

    /** Returns a schedule with so many rows. */
    static Document document(int rows) {
        Iterable<Row> lazy =
                () -> IntStream.range(0, rows).mapToObj(i -> Row.of(cells(i))).iterator();
        return Document.builder("schedule", "Расписание", Language.RU)
                .layout(LayoutProfile.office().in(Orientation.LANDSCAPE))
                .info(DocumentInfo.of(Instant.parse("2026-09-01T06:30:00Z")))
                .add(Table.of("Расписание", COLUMNS, lazy))
                .build();
    }

    /** Returns the cells of a row. */
    static List<Cell> cells(int index) {
        return List.of(
                Cell.of(index + 1),
                Cell.of(START.plusDays(index % 300)),
                Cell.of(LocalTime.of(9 + index % 8, 5 * (index % 12))),
                Cell.of("Как организовать совместную деятельность детей на прогулке"),
                Cell.of("Иванова Мария Петровна"),
                Cell.of("Сидорова О. П., старший воспитатель"),
                Cell.of("Методкабинет"),
                Cell.mark(index % 3 == 0 ? "да" : ""));
    }
}

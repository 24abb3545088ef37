package org.coachingtoolkit.core.table;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;

/** Rows as comma-separated values (RFC 4180), for people who open them in a spreadsheet. */
public final class CsvRows {
    private static final String FORMULA_STARTS = "=+-@\t\r\n";

    private CsvRows() {}

    /**
     * Returns a text so that a spreadsheet does not take it for a formula: an apostrophe is put before a leading
     * {@code = + - @}, tab or line break.
     */
    public static String safe(String text) {
        return text.isEmpty() || FORMULA_STARTS.indexOf(text.charAt(0)) < 0 ? text : "'" + text;
    }

    /**
     * Returns rows, a line each, none of whose cells is a formula.
     *
     * @param separator what stands between cells: a comma, or a semicolon where spreadsheets of the language expect it
     */
    public static String of(List<List<String>> rows, char separator) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out)) {
            for (List<String> row : requireNonNull(rows, "rows")) {
                csv.writeRecord(row.stream().map(CsvRows::safe).toList());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString();
    }
}

package org.coachingtoolkit.reports;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.survey.Codebook;
import org.coachingtoolkit.core.survey.CodebookCsv;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.xlsx.XlsxWriter;

/** A codebook as a workbook of one sheet, for people who correct it in a spreadsheet. */
public final class CodebookWorkbook {
    private CodebookWorkbook() {}

    /**
     * Writes the workbook.
     *
     * @throws IOException if the stream cannot be written
     */
    public static void write(Codebook codebook, OutputStream out) throws IOException {
        List<List<String>> lines = CodebookCsv.lines(codebook);
        List<Column> columns = new ArrayList<>();
        for (String header : lines.get(0)) {
            columns.add(Column.text(header, header.equals("text") ? 12 : 4));
        }
        List<Row> rows = lines.subList(1, lines.size()).stream()
                .map(line -> Row.of(line.stream().map(Cell::of).toList()))
                .toList();
        Imprint imprint = Imprint.of(Language.EN, Instant.parse("2000-01-01T00:00:00Z"));
        new XlsxWriter()
                .write(
                        Document.builder("codebook", "codebook", Language.EN)
                                .layout(imprint.layout())
                                .info(imprint.info("", "codebook"))
                                .add(Table.of("codebook", columns, rows))
                                .build(),
                        out);
    }
}

package org.coachingtoolkit.reports.docx;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.ooxml.CoreProperties;
import org.coachingtoolkit.reports.ooxml.StableZip;

/**
 * Prints documents as texts that a methodist goes on editing: named styles, numbered clauses that number themselves,
 * tables whose header stands on each page, page numbers, sections that lie on their long side.
 *
 * <p>Clauses whose labels follow no order that the format knows keep their labels as words. A chart is told in words and
 * by the table of its figures. Immutable.
 */
public final class DocxWriter implements DocumentWriter {
    /** Makes a writer; one is enough for all threads. */
    public DocxWriter() {}

    @Override
    public ReportFormat format() {
        return ReportFormat.DOCX;
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if a row has more or fewer cells than its table has columns
     */
    @Override
    public void write(Document document, OutputStream out) throws IOException {
        requireNonNull(document, "document");
        requireNonNull(out, "out");
        XWPFDocument text = new XWPFDocument(); // all in memory: closing it would only save it a second time
        text.createStyles()
                .setStyles(DocxStyles.of(document.layout(), document.language(), DocxPrinter.tablePoints(document)));
        new DocxPrinter(text, document).print();
        CoreProperties.write(document, text.getProperties());
        StableZip.write(text, out);
    }
}

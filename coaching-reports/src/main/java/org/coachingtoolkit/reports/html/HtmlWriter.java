package org.coachingtoolkit.reports.html;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.document.Document;

/**
 * Prints documents as HTML, one file each that needs no other: what a school puts on its site.
 *
 * <p>Headings, lists and tables are such, with scopes and languages marked; pictures are vectors with their figures in a
 * table. On a narrow screen each row of a table becomes a card; the page is light or dark as the reader wishes, and prints
 * on the paper of the document's layout. There is no script, and nothing is fetched from anywhere.
 *
 * <p>Immutable. The rows of a table are written as they come.
 */
public final class HtmlWriter implements DocumentWriter {
    /** Makes a writer; one is enough for all threads. */
    public HtmlWriter() {}

    /**
     * Returns the style that all pages have in common, for a page that is to stand beside them: colours for light and dark,
     * tables that become cards on a narrow screen, print.
     */
    public static String style() {
        return HtmlPrinter.Style.COMMON;
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.HTML;
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
        HtmlText text = new HtmlText(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
        new HtmlPrinter(document, text).print();
        text.flush();
    }
}

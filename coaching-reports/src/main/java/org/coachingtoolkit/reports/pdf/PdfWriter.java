package org.coachingtoolkit.reports.pdf;

import static java.util.Objects.requireNonNull;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.Locale;
import org.coachingtoolkit.reports.DocumentWriter;
import org.coachingtoolkit.reports.ReportFormat;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Contents;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;

/**
 * Prints documents as PDF 1.7 files that conform to PDF/A-2a (ISO 19005-2, for keeping) and PDF/UA-1 (ISO 14289-1, for
 * readers who do not see) at once.
 *
 * <p>Everything is tagged: headings, clauses as nested lists with their labels, tables with header cells and their scope,
 * figures with alternative text, links; page numbers, rules and repeated header rows are artifacts. The fonts (Liberation
 * Serif) are embedded, nothing is asked of the host. The rows of a table are written as they come, so that memory stays
 * flat however many there are; a document with {@link Contents} is gone over twice. Where the last page of a document, or
 * of a part of it, would be filled to less than six tenths, and a little more for each page before the last but one, lines and rows
 * stand a little closer if that saves a page: running text at 93 % of its spacing at the least, never below single spacing.
 *
 * <p>What Liberation Serif lacks is printed in signs of the library's own: Georgian, Armenian, currencies, boxes, ticks,
 * stars. Hebrew is set from the right. Non-breaking hyphens become «-», narrow blanks non-breaking blanks, tabs blanks;
 * characters without a shape are left out. In place of any other character stands its name in brackets, as {@link
 * PrintableCharacters} tells beforehand.
 */
public final class PdfWriter implements DocumentWriter {
    /** Files are a twentieth larger than at the usual 6 and take two thirds of the time. */
    private static final int COMPRESSION = 4;

    /** Of as many rows in all tables a document is not printed again to save a page. */
    private static final int LONG = 400;

    private static final DateTimeFormatter PDF_DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final boolean compact;

    /** Makes a writer. */
    public PdfWriter() {
        this(true);
    }

    /**
     * Makes a writer for tests of the file itself.
     *
     * @param compact whether objects are packed and streams compressed; if not, the file can be read as text
     */
    PdfWriter(boolean compact) {
        this.compact = compact;
    }

    @Override
    public ReportFormat format() {
        return ReportFormat.PDF;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        requireNonNull(document, "document");
        requireNonNull(out, "out");
        if (isLong(document)) {
            print(document, Density.USUAL, out);
        } else {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            Printed printed = print(document, Density.USUAL, file);
            if (printed.spilled()) {
                ByteArrayOutputStream closest = new ByteArrayOutputStream();
                int pages = print(document, Density.CLOSEST, closest).pages();
                if (pages < printed.pages()) {
                    file = new ByteArrayOutputStream();
                    if (print(document, Density.CLOSER, file).pages() > pages) {
                        file = closest;
                    }
                }
            }
            file.writeTo(out);
        }
        out.flush();
    }

    private static boolean isLong(Document document) {
        long rows = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Table table) {
                Iterator<Row> each = table.rows().iterator();
                while (rows <= LONG && each.hasNext()) {
                    each.next();
                    rows++;
                }
            }
        }
        return rows > LONG;
    }

    private Printed print(Document document, Density density, OutputStream out) throws IOException {
        HeadingIndex headings = new HeadingIndex();
        if (document.blocks().stream().anyMatch(Contents.class::isInstance)) {
            headings = print(document, headings, density, new DigestingStream(OutputStream.nullOutputStream()))
                    .headings();
        }
        return print(document, headings, density, new DigestingStream(out));
    }

    private Printed print(Document document, HeadingIndex headings, Density density, DigestingStream out)
            throws IOException {
        try {
            com.lowagie.text.Document pages = new com.lowagie.text.Document(
                    PdfFlow.sheet(document.layout(), document.layout().orientation()));
            pages.setGlyphSubstitutionEnabled(false);
            com.lowagie.text.pdf.PdfWriter writer = com.lowagie.text.pdf.PdfWriter.getInstance(pages, out);
            writer.setCloseStream(false);
            prepare(writer, document);
            pages.open();
            PdfFlow flow = new PdfFlow(pages, writer, document.layout(), density);
            HeadingIndex found = new BlockPrinter(document, flow, headings).print();
            declare(writer, document, flow.close());
            writer.flush();
            identify(writer, out.digest());
            pages.close();
            return new Printed(found, flow.page(), flow.isSpilled());
        } catch (com.lowagie.text.ExceptionConverter e) {
            if (out.failure() != null) {
                throw out.failure();
            }
            throw e;
        }
    }

    /** What is known of a document once it is printed. */
    private record Printed(HeadingIndex headings, int pages, boolean spilled) {}

    private void prepare(com.lowagie.text.pdf.PdfWriter writer, Document document) {
        writer.setPdfVersion(com.lowagie.text.pdf.PdfWriter.VERSION_1_7);
        if (compact) {
            writer.setFullCompression();
            writer.setCompressionLevel(COMPRESSION);
        } else {
            writer.setCompressionLevel(0);
        }
        writer.setViewerPreferences(com.lowagie.text.pdf.PdfWriter.PageModeUseOutlines);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.setXmpMetadata(XmpPacket.of(document));
        DocumentInfo about = document.info();
        PdfDictionary info = writer.getInfo();
        put(info, PdfName.TITLE, document.title());
        put(info, PdfName.AUTHOR, about.author());
        put(info, PdfName.SUBJECT, about.subject());
        put(info, PdfName.KEYWORDS, String.join(", ", about.keywords()));
        put(info, PdfName.PRODUCER, XmpPacket.PRODUCER);
        info.put(PdfName.CREATIONDATE, date(about.created()));
        info.put(PdfName.MODDATE, date(about.created()));
    }

    private static void put(PdfDictionary info, PdfName name, String text) {
        if (!text.isBlank()) {
            info.put(name, new PdfString(text, PdfString.TEXT_UNICODE));
        }
    }

    private static PdfString date(Instant instant) {
        return new PdfString(PDF_DATE.format(instant));
    }

    /** Puts into the catalogue what makes the file archival and accessible. */
    private static void declare(com.lowagie.text.pdf.PdfWriter writer, Document document, int structure)
            throws IOException {
        PdfDictionary catalogue = writer.getExtraCatalog();
        catalogue.put(PdfName.LANG, new PdfString(document.language().locale().toLanguageTag()));
        catalogue.put(PdfName.STRUCTTREEROOT, new PdfLiteral(structure + " 0 R"));
        PdfDictionary marks = new PdfDictionary();
        marks.put(new PdfName("Marked"), PdfBoolean.PDFTRUE);
        catalogue.put(new PdfName("MarkInfo"), marks);
        PdfStream profile = new PdfStream(ColourProfile.BYTES);
        profile.put(PdfName.N, new PdfNumber(3));
        profile.flateCompress(writer.getCompressionLevel());
        PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("sRGB"));
        intent.put(PdfName.INFO, new PdfString("sRGB IEC61966-2.1"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        catalogue.put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
    }

    /** What the colours of a file mean; the library would ask the host's colour management about it. */
    private static final class ColourProfile {
        private static final byte[] BYTES = read();

        private static byte[] read() {
            try (InputStream in = PdfWriter.class.getResourceAsStream("srgb.icc")) {
                return requireNonNull(in, "srgb.icc").readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Makes the file's identifier from what has been written of it, so that the same document has the same. */
    private static void identify(com.lowagie.text.pdf.PdfWriter writer, byte[] digest) {
        String id = "<" + HexFormat.of().formatHex(digest, 0, 16) + ">";
        writer.getInfo().put(PdfName.FILEID, new PdfLiteral(PdfObject.ARRAY, "[" + id + id + "]"));
    }
}

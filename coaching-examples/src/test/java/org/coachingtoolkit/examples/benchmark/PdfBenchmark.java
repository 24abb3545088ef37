package org.coachingtoolkit.examples.benchmark;

import com.lowagie.text.Document;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.TimeUnit;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.pdf.PdfWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A schedule of eight columns as PDF: tagged and archival by {@link PdfWriter}, and as OpenPDF's own table of the same
 * cells in the same type, untagged, streamed a hundred rows at a time.
 *
 * <pre>{@code
 * mvn -q package -DskipTests
 * coaching-examples/benchmarks/run.sh org.openjdk.jmh.Main PdfBenchmark
 * }</pre>
 *
 * <p>That memory stays flat is seen with {@link LongSchedule}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class PdfBenchmark {
    /** The number of rows. */
    @Param({"1000", "10000"})
    public int rows;

    private BaseFont font = font();
    private org.coachingtoolkit.reports.document.Document document = LongSchedule.document(1);

    /** Makes the document; its rows are made while it is written. */
    @Setup
    public void prepare() {
        document = LongSchedule.document(rows);
        font = font();
    }

    /** Writes the tagged, archival file. */
    @Benchmark
    public long tagged() throws IOException {
        CountingStream out = new CountingStream();
        new PdfWriter().write(document, out);
        return out.count;
    }

    /** Writes the same cells as OpenPDF does by itself. */
    @Benchmark
    public long plain() {
        CountingStream out = new CountingStream();
        Document pages = new Document(PageSize.A4.rotate(), 57, 28, 57, 57);
        com.lowagie.text.pdf.PdfWriter.getInstance(pages, out);
        pages.open();
        PdfPTable table = new PdfPTable(weights());
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setComplete(false);
        Font type = new Font(font, 11);
        LongSchedule.COLUMNS.forEach(column -> table.addCell(new PdfPCell(new Phrase(column.header(), type))));
        for (int i = 0; i < rows; i++) {
            for (Cell cell : LongSchedule.cells(i)) {
                table.addCell(new PdfPCell(new Phrase(cell.written(Language.RU), type)));
            }
            if (i % 100 == 99) {
                pages.add(table);
            }
        }
        table.setComplete(true);
        pages.add(table);
        pages.close();
        return out.count;
    }

    private static float[] weights() {
        float[] weights = new float[LongSchedule.COLUMNS.size()];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = LongSchedule.COLUMNS.get(i).weight();
        }
        return weights;
    }

    private static BaseFont font() {
        try {
            return BaseFont.createFont(
                    "liberation/LiberationSerif-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static final class CountingStream extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}

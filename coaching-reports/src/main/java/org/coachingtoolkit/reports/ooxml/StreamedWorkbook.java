package org.coachingtoolkit.reports.ooxml;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.openxml4j.util.ZipArchiveThresholdInputStream;
import org.apache.poi.openxml4j.util.ZipInputStreamZipEntrySource;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.streaming.SheetDataWriter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook whose rows leave the memory once they are many, and whose bytes do not tell when it was written. Everything but
 * the rows is small: it is put together in memory and packed once, with the rows.
 */
public final class StreamedWorkbook extends SXSSFWorkbook {
    private static final int ROWS_IN_MEMORY = 100;

    private final List<SheetRows> rows = new ArrayList<>();

    /** Makes a workbook of a template with styles. */
    public StreamedWorkbook(XSSFWorkbook template) {
        super(template, ROWS_IN_MEMORY);
    }

    @Override
    protected SheetDataWriter createSheetDataWriter() throws IOException {
        SheetRows made = SheetRows.make();
        rows.add(made);
        return made;
    }

    @Override
    protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
        return new StableZip(out);
    }

    @Override
    public void write(OutputStream out) throws IOException {
        flushSheets();
        ByteArrayOutputStream template = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(template)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            getXSSFWorkbook().write(zip);
        }
        try (ZipInputStreamZipEntrySource parts = new ZipInputStreamZipEntrySource(new ZipArchiveThresholdInputStream(
                new ZipArchiveInputStream(new ByteArrayInputStream(template.toByteArray()))))) {
            injectData(parts, out);
        }
    }

    /** Deletes the temporary files; what else there is is in memory, and closing it would save it a second time. */
    @Override
    public void close() throws IOException {
        for (SheetRows each : rows) {
            each.discard();
        }
    }
}

package org.coachingtoolkit.reports.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ooxml.POIXMLDocument;

/** A zip file whose entries do not tell when and in which time zone they were written. */
public final class StableZip extends ZipArchiveOutputStream {
    /** The first moment that a zip file can name. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Makes a zip file of a stream. */
    StableZip(OutputStream out) {
        super(out);
    }

    /**
     * Writes a file of Office Open XML. It is packed in memory first, since a stream that fails under POI comes out as an
     * unchecked exception of POI and as a trace on the console.
     */
    public static void write(POIXMLDocument document, OutputStream out) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        document.write(new StableZip(packed));
        packed.writeTo(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        ZipArchiveEntry stable = new ZipArchiveEntry(entry.getName());
        stable.setTimeLocal(EPOCH);
        super.putArchiveEntry(stable);
    }
}

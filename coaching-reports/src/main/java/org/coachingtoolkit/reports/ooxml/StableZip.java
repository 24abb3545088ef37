package org.coachingtoolkit.reports.ooxml;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip file whose entries do not tell when and in which time zone they were written. */
public final class StableZip extends ZipArchiveOutputStream {
    /** The first moment that a zip file can name. */
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Makes a zip file of a stream. */
    public StableZip(OutputStream out) {
        super(out);
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        ZipArchiveEntry stable = new ZipArchiveEntry(entry.getName());
        stable.setTimeLocal(EPOCH);
        super.putArchiveEntry(stable);
    }
}

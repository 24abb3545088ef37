package org.coachingtoolkit.reports.table;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.coachingtoolkit.core.table.TableFinding;
import org.coachingtoolkit.core.table.TableLimits;
import org.jspecify.annotations.Nullable;

/** A packed file in memory that counts what is unpacked from it and stops at the limit. */
final class GuardedZip implements Closeable {
    private static final int MOST_PARTS = 10_000;
    private static final long LARGE = 16L << 20;
    private static final long MOST_RATIO = 250;

    private final ZipFile zip;
    private final long limit;
    private long unpacked;

    GuardedZip(byte[] bytes, TableLimits limits) throws IOException {
        limit = limits.unpackedBytes();
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                .get();
        if (names().size() > MOST_PARTS) {
            throw tooLarge();
        }
    }

    /** Reads the whole of a stream, at most what a file in memory may take. */
    static byte[] bytes(InputStream in, TableLimits limits) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(limits.fileBytes() + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > limits.fileBytes()) {
            throw new RefusedFileException(TableFinding.TOO_LARGE, Map.of("row", 1));
        }
        return bytes;
    }

    /** Opens a part; {@code null} if there is none of that name. */
    @Nullable InputStream open(String name) throws IOException {
        ZipArchiveEntry entry = zip.getEntry(name);
        if (entry == null) {
            return null;
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RefusedFileException(TableFinding.PASSWORD, Map.of());
        }
        return new Counted(zip.getInputStream(entry), entry.getCompressedSize());
    }

    /** Reads a part, if there is one of that name. */
    void read(String name, XmlParts.Handler handler) throws IOException {
        try (InputStream part = open(name)) {
            if (part != null) {
                XmlParts.read(part, handler);
            }
        }
    }

    /** Returns the names of all parts. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        zip.getEntries().asIterator().forEachRemaining(entry -> names.add(entry.getName()));
        return names;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private RefusedFileException tooLarge() {
        return new RefusedFileException(TableFinding.UNPACKED_SIZE, Map.of("limit", limit >> 20));
    }

    private final class Counted extends FilterInputStream {
        private final long packed;
        private long own;

        private Counted(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            count(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int n = super.read(bytes, from, length);
            count(Math.max(n, 0));
            return n;
        }

        private void count(int n) throws IOException {
            own += n;
            unpacked += n;
            if (unpacked > limit || (own > LARGE && own / Math.max(packed, 1) > MOST_RATIO)) {
                throw tooLarge();
            }
        }
    }
}

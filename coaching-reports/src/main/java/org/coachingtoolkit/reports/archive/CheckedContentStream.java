package org.coachingtoolkit.reports.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;

/** A content that is compared with its SHA-256 while it is read; the end is an error if they differ. */
final class CheckedContentStream extends FilterInputStream {
    private final String complaint;
    private final String sha256;
    private final MessageDigest digest = Sha256.digest();
    private boolean ended;

    /**
     * Makes the stream.
     *
     * @param complaint what to say if the content is another one
     */
    CheckedContentStream(String complaint, String sha256, InputStream in) {
        super(in);
        this.complaint = complaint;
        this.sha256 = sha256;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int count = in.read(buffer, offset, length);
        if (count > 0) {
            digest.update(buffer, offset, count);
        } else if (count < 0 && !ended) {
            ended = true;
            if (!Sha256.hex(digest).equals(sha256)) {
                throw new IOException(complaint + ": its SHA-256 was " + sha256);
            }
        }
        return count;
    }

    /** Reads what is skipped, so that it is compared too. */
    @Override
    public long skip(long count) throws IOException {
        byte[] buffer = new byte[8192];
        long left = count;
        while (left > 0) {
            int read = read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) {
                break;
            }
            left -= read;
        }
        return count - Math.max(left, 0);
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}

package org.coachingtoolkit.reports.pdf;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.jspecify.annotations.Nullable;

/** Passes bytes on, digests them, and remembers the failure that the library would wrap. */
final class DigestingStream extends FilterOutputStream {
    private final MessageDigest digest;
    private @Nullable IOException failure;

    DigestingStream(OutputStream out) {
        super(out);
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK must have SHA-256", e);
        }
    }

    /** Returns the digest of what has passed so far, 32 bytes; to be called once. */
    byte[] digest() {
        return digest.digest();
    }

    /** Returns why the stream behind this one failed, if it did. */
    @Nullable IOException failure() {
        return failure;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
        digest.update(bytes, offset, length);
    }
}

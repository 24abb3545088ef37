package org.coachingtoolkit.core.json;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import org.coachingtoolkit.core.finding.Place;

/** The bytes of a text in a known encoding, to be read once or more. */
final class JsonText {
    private static final int BUFFER = 8192;

    private final byte[] file;
    private final int from;
    private final Charset charset;

    /**
     * @param from how many bytes the byte order mark takes
     */
    JsonText(byte[] file, int from, Charset charset) {
        this.file = file;
        this.from = from;
        this.charset = charset;
    }

    /** Returns a reader from the beginning, which refuses bytes that are no characters. */
    Reader reader() {
        return new InputStreamReader(
                new ByteArrayInputStream(file, from, file.length - from),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** Returns line and column of the first bytes that are no character; of the end if there are none. */
    Place undecodable() {
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(file, from, file.length - from);
        CharBuffer out = CharBuffer.allocate(BUFFER);
        int line = 1;
        int column = 1;
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            out.flip();
            while (out.hasRemaining()) {
                boolean next = out.get() == '\n';
                line = next ? line + 1 : line;
                column = next ? 1 : column + 1;
            }
            out.clear();
        } while (result.isOverflow());
        return Place.ROOT.at(line, column);
    }
}

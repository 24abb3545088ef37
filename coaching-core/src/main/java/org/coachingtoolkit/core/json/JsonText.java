package org.coachingtoolkit.core.json;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;

/** The bytes of a text in a known encoding, to be read once or more. */
final class JsonText {
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
}

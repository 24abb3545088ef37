package org.coachingtoolkit.examples.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A stream in a character encoding, which shows {@code ?} for what the encoding lacks, and remembers that it did. */
final class Screen extends FilterWriter {
    private final CharsetEncoder encoder;
    private boolean lacking;

    Screen(PrintStream stream, Charset charset) {
        super(new OutputStreamWriter(stream, charset));
        this.encoder = charset.newEncoder();
    }

    /**
     * Returns the encoding of a terminal, as the JDK tells it: by a property of the stream from JDK 18 on, on Windows also
     * before, else by the one of the system.
     *
     * @param stream {@code stdout} or {@code stderr}
     * @param properties the system's properties
     */
    static Charset ofTerminal(String stream, UnaryOperator<@Nullable String> properties) {
        for (String name : new String[] {stream + ".encoding", "sun." + stream + ".encoding", "native.encoding"}) {
            String encoding = properties.apply(name);
            if (encoding != null && Charset.isSupported(encoding)) {
                return Charset.forName(encoding);
            }
        }
        return StandardCharsets.UTF_8;
    }

    /** Returns whether something was written that the encoding lacks. */
    boolean isLacking() {
        return lacking;
    }

    @Override
    public void write(int c) throws IOException {
        write(new char[] {(char) c}, 0, 1);
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        lacking = lacking || !encoder.canEncode(CharBuffer.wrap(text, offset, length));
        super.write(text, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        lacking = lacking || !encoder.canEncode(CharBuffer.wrap(text, offset, offset + length));
        super.write(text, offset, length);
    }
}

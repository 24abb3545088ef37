package org.coachingtoolkit.examples.cli;

import java.io.Console;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A stream in a character encoding, which shows {@code ?} for what the encoding lacks, and remembers that it did. */
final class Screen extends FilterWriter {
    private final CharsetEncoder encoder;
    private final ProgressLine progress;
    private boolean lacking;

    /** @param progress what gives way to all that is written */
    Screen(PrintStream stream, Charset charset, ProgressLine progress) {
        super(new OutputStreamWriter(stream, charset));
        this.encoder = charset.newEncoder();
        this.progress = progress;
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

    /**
     * Returns whether a stream of the process goes to a terminal. Up to JDK 18 a property tells; Linux tells by the name of
     * the descriptor; else it does if input and output are both at a terminal.
     *
     * @param stream {@code stdout} or {@code stderr}
     * @param descriptor its number
     */
    static boolean isTerminal(String stream, int descriptor) {
        if (System.getProperty("sun." + stream + ".encoding") != null) {
            return true;
        }
        try {
            return Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor))
                    .toString()
                    .matches("/dev/(pts/|tty|console).*");
        } catch (IOException elsewhere) {
            return isTerminal(System.console());
        }
    }

    /** From JDK 22 on there is a console without a terminal too, and a method that tells. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException before22) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
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
        progress.giveWay();
        super.write(text, offset, length);
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        lacking = lacking || !encoder.canEncode(CharBuffer.wrap(text, offset, offset + length));
        progress.giveWay();
        super.write(text, offset, length);
    }
}

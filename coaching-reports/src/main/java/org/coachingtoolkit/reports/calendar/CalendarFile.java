package org.coachingtoolkit.reports.calendar;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A calendar ready to be sent or put on the web; media type {@code text/calendar; charset=utf-8}.
 *
 * @param name the name of the file without extension, of letters, digits, {@code .}, {@code _} and {@code -}
 * @param method what it asks for
 * @param events how many sessions it holds
 * @param text its text, lines ended by CR LF
 */
public record CalendarFile(String name, CalendarMethod method, int events, String text) {
    /** Checks that nothing is missing. */
    public CalendarFile {
        requireNonNull(name, "name");
        requireNonNull(method, "method");
        requireNonNull(text, "text");
    }

    /** Writes the text in UTF-8; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}

package org.coachingtoolkit.reports.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The lines of a calendar: escaped as RFC 5545 and 6868 ask, folded at 75 octets without breaking a character. */
final class ContentLines {
    private static final int MAX_OCTETS = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private final StringBuilder text = new StringBuilder();

    /** Adds a line whose value needs no escaping. */
    ContentLines raw(String name, String value) {
        fold(name + ":" + value);
        return this;
    }

    /** Adds a line with a TEXT value. */
    ContentLines text(String name, String value) {
        return raw(name, escape(value));
    }

    ContentLines begin(String component) {
        return raw("BEGIN", component);
    }

    ContentLines end(String component) {
        return raw("END", component);
    }

    /** Adds a moment in UTC. */
    ContentLines moment(String name, Instant moment) {
        return raw(name, LOCAL.format(LocalDateTime.ofInstant(moment, ZoneOffset.UTC)) + "Z");
    }

    /** Adds a time of the clock that hangs in a zone. */
    ContentLines time(String name, ZoneId zone, LocalDateTime time) {
        return raw(name + parameter("TZID", zone.getId()), LOCAL.format(time));
    }

    /** Adds a time of the clock without its zone, as a VTIMEZONE has it. */
    ContentLines clock(String name, LocalDateTime time) {
        return raw(name, LOCAL.format(time));
    }

    /** Returns a parameter with the semicolon before it; quoted if it must be, with the marks of RFC 6868 inside. */
    static String parameter(String name, String value) {
        StringBuilder safe = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '^' -> safe.append("^^");
                case '"' -> safe.append("^'");
                case '\n' -> safe.append("^n");
                case ':', ';', ',' -> {
                    quoted = true;
                    safe.append(c);
                }
                default -> {
                    if (c == '\t' || !Character.isISOControl(c)) {
                        safe.append(c);
                    }
                }
            }
        }
        return ";" + name + "=" + (quoted ? "\"" + safe + "\"" : safe);
    }

    private static String escape(String value) {
        StringBuilder safe = new StringBuilder(value.length() + 16);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> safe.append('\\').append(c);
                case '\n' -> safe.append("\\n");
                default -> {
                    if (c == '\t' || !Character.isISOControl(c)) {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }

    private void fold(String line) {
        int octets = 0;
        for (int i = 0; i < line.length(); ) {
            int character = line.codePointAt(i);
            int size = octets(character);
            if (octets + size > MAX_OCTETS) {
                text.append("\r\n ");
                octets = 1;
            }
            text.appendCodePoint(character);
            octets += size;
            i += Character.charCount(character);
        }
        text.append("\r\n");
    }

    private static int octets(int character) {
        return new String(Character.toChars(character)).getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

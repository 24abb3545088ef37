package org.coachingtoolkit.core.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** How tables are read and written here: what all of them have in common. */
final class CsvText {
    private static final int HEAD = 1 << 16;

    private CsvText() {}

    /** Opens UTF-8 text with or without a byte order mark, whose separator is found in its first line. */
    static CsvReader<CsvRecord> open(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD - 1);
        buffered.reset();
        int from = head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF
                ? 3
                : 0;
        buffered.skipNBytes(from);
        InputStreamReader text = new InputStreamReader(
                buffered,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        return CsvReader.builder()
                .fieldSeparator(separator(head))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 22)
                .ofCsvRecord(text);
    }

    /** Returns the most frequent of comma, semicolon and tab in the first line, outside of quotation marks. */
    private static char separator(byte[] head) {
        int[] counts = new int[128];
        boolean quoted = false;
        for (byte b : head) {
            if (b == '"') {
                quoted = !quoted;
            } else if (!quoted && (b == '\n' || b == '\r')) {
                break;
            } else if (!quoted && b > 0) {
                counts[b]++;
            }
        }
        char best = ',';
        for (char candidate : new char[] {';', '\t'}) {
            if (counts[candidate] > counts[best]) {
                best = candidate;
            }
        }
        return best;
    }

    /** Opens a table for writing: commas, line feeds, quotation marks where they are needed. */
    static CsvWriter write(Writer out) {
        return CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    }

    /**
     * Returns a foreign text so that a spreadsheet does not take it for a formula: an apostrophe is put before a leading
     * {@code = + - @}, tab or line break, unless the text is a number.
     */
    static String safe(String text) {
        if (text.isEmpty() || "=+-@\t\r\n".indexOf(text.charAt(0)) < 0 || SurveyItem.wholeNumber(text) != null) {
            return text;
        }
        return "'" + text;
    }

    /** Returns a name as names are compared: without regard to case and blanks around it. */
    static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

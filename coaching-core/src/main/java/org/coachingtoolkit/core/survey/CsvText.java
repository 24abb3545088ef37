package org.coachingtoolkit.core.survey;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How tables are read and written here: what all of them have in common. */
final class CsvText {
    private static final int HEAD = 1 << 16;
    private static final int SEPARATED_LINES = 40;
    private static final Pattern DECLARED = Pattern.compile("\\uFEFF?\"?sep=(.)\"?\\r?\\n", Pattern.CASE_INSENSITIVE);

    private CsvText() {}

    /** Opens text whose encoding and separator are found in its beginning; a first line {@code sep=;} is heeded. */
    static CsvReader<CsvRecord> open(InputStream in) throws IOException {
        BufferedReader text = new BufferedReader(decoded(in), HEAD);
        text.mark(HEAD);
        char[] head = new char[HEAD];
        int length = 0;
        for (int read = 0; read >= 0 && length < HEAD; length += Math.max(0, read)) {
            read = text.read(head, length, HEAD - length);
        }
        text.reset();
        String start = new String(head, 0, length);
        Matcher declared = DECLARED.matcher(start);
        boolean isDeclared = declared.lookingAt();
        if (isDeclared) {
            text.skip(declared.end());
        }
        return CsvReader.builder()
                .fieldSeparator(isDeclared ? declared.group(1).charAt(0) : separator(start))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .maxBufferSize(1 << 22)
                .ofCsvRecord(text);
    }

    private static InputStreamReader decoded(InputStream in) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD - 1);
        buffered.reset();
        int from = head.length >= 3 && (head[0] & 0xFF) == 0xEF && (head[1] & 0xFF) == 0xBB && (head[2] & 0xFF) == 0xBF
                ? 3
                : 0;
        buffered.skipNBytes(from);
        return new InputStreamReader(
                buffered,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /**
     * Returns the one of comma, semicolon and tab that occurs equally often in most of the first lines, outside of
     * quotation marks; of several, the most frequent. Titles have other numbers of them, decimal commas stand in no header.
     */
    private static char separator(String head) {
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            Map<Integer, Integer> lines = new HashMap<>();
            int count = 0;
            int seen = 0;
            boolean quoted = false;
            for (int i = 0; i < head.length() && seen < SEPARATED_LINES; i++) {
                char c = head.charAt(i);
                if (c == '"') {
                    quoted = !quoted;
                } else if (!quoted && c == '\n') {
                    lines.merge(count, 1, Integer::sum);
                    seen++;
                    count = 0;
                } else if (!quoted && c == candidate) {
                    count++;
                }
            }
            if (seen == 0) {
                lines.put(count, 1);
            }
            for (Map.Entry<Integer, Integer> line : lines.entrySet()) {
                long score = line.getKey() == 0 ? 0 : line.getValue() * 100_000L + Math.min(line.getKey(), 99_999);
                if (score > most) {
                    most = score;
                    best = candidate;
                }
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

    /**
     * Returns a name as names are compared: without regard to case, the kind of quotation marks, dashes and blanks, and how
     * many blanks there are.
     */
    static String plain(String name) {
        if (isPlain(name)) {
            return name;
        }
        StringBuilder plain = new StringBuilder(name.length());
        String composed = Normalizer.normalize(name, Normalizer.Form.NFKC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if ("\u2019\u2018\u02BC\u02B9\u0060\u00B4\u2032".indexOf(c) >= 0) {
                plain.append('\'');
            } else if ("\u201C\u201D\u201E\u00AB\u00BB\u2033".indexOf(c) >= 0) {
                plain.append('"');
            } else if (c >= '\u2010' && c <= '\u2015' || c == '\u2212') {
                plain.append('-');
            } else if (isBlank(c)) {
                if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
                    plain.append(' ');
                }
            } else if (Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ') {
            plain.setLength(plain.length() - 1);
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    /** Returns whether a name is compared as it stands: most cells are numbers. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (!(c >= '0' && c <= '9' || c >= 'a' && c <= 'z')) {
                return false;
            }
        }
        return true;
    }

    /** Returns an id as ids are compared: as names are, and a whole number without its decimal zeros. */
    static String key(String id) {
        Integer number = SurveyItem.wholeNumber(id);
        boolean decimal = number != null && (id.indexOf('.') > 0 || id.indexOf(',') > 0);
        return decimal ? id.substring(0, Math.max(id.indexOf('.'), id.indexOf(','))) : plain(id);
    }

    /** Returns a cell without the blanks around it, of whatever kind. */
    static String clean(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && isBlank(cell.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(cell.charAt(to - 1))) {
            to--;
        }
        return cell.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00A0' || c == '\uFEFF' || c == '\u200B' || c > '\u1000' && Character.isSpaceChar(c);
    }
}

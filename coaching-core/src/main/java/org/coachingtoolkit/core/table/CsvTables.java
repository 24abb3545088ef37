package org.coachingtoolkit.core.table;

import static java.util.Objects.requireNonNull;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.coachingtoolkit.core.common.TextEncoding;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/** Comma-separated values, whatever separates them and whatever their encoding, where that is certain. */
final class CsvTables implements TableFormat {
    private static final int PROBE = 1 << 20;
    private static final char[] DELIMITERS = {',', ';', '\t', '|'};
    private static final int PROBED_RECORDS = 50;

    @Override
    public boolean recognises(byte[] head, String file) {
        if (head.length == 0 || Tables.looksLikeWebPage(head) || looksLikeMarkup(head)) {
            return false;
        }
        String name = file.toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
            return !isPacked(head) && !Tables.startsWith(head, Tables.OLE);
        }
        int control = 0;
        for (byte b : head) {
            control += b >= 0 && b < 9 ? 1 : 0;
        }
        return control == 0 && head[0] != '{' && head[0] != '%' && !Tables.startsWith(head, Tables.OLE);
    }

    private static boolean isPacked(byte[] head) {
        return head.length > 3 && head[0] == 'P' && head[1] == 'K' && head[2] < 9;
    }

    private static boolean looksLikeMarkup(byte[] head) {
        int i = 0;
        while (i < head.length && (head[i] <= ' ')) {
            i++;
        }
        return (i < head.length && head[i] == '<')
                || new String(head, i, Math.min(head.length - i, 16), StandardCharsets.ISO_8859_1)
                        .contains("BEGIN:VCALENDAR");
    }

    @Override
    public List<Finding> read(String file, InputStream in, TableLimits limits, TableSink sink) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, PROBE + 1);
        buffered.mark(PROBE + 1);
        byte[] head = buffered.readNBytes(PROBE);
        buffered.reset();
        TextEncoding encoding = TextEncoding.of(head, head.length < PROBE);
        Place place = Place.ROOT.member(file);
        List<Finding> findings = new ArrayList<>();
        Charset charset = encoding.charset();
        if (charset == null || (charset.name().startsWith("UTF-8") && indexOfZero(head) >= 0)) {
            int zero = indexOfZero(head);
            return List.of(
                    zero >= 0
                            ? Finding.of(TableFinding.ZERO_BYTES, place, Map.of("file", file, "byte", zero + 1))
                            : Finding.of(TableFinding.ENCODING, place, Map.of("file", file)));
        }
        String start = new String(head, encoding.mark(), head.length - encoding.mark(), charset);
        int zero = start.indexOf('\0');
        if (zero >= 0) {
            return List.of(Finding.of(TableFinding.ZERO_BYTES, place, Map.of("file", file, "byte", zero + 1)));
        }
        String sample = sample(start);
        if (encoding.guessed() && !sample.isEmpty()) {
            findings.add(Finding.of(
                    TableFinding.ENCODING_GUESSED,
                    place,
                    Map.of("file", file, "encoding", charset.name(), "sample", sample)));
        }
        buffered.skipNBytes(encoding.mark());
        InputStreamReader text = new InputStreamReader(
                buffered,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
        char delimiter = delimiter(start);
        boolean told = said(start) != 0;
        // people write "title", 36 h without doubling the quotation marks; nothing else in the library lets that pass
        @SuppressWarnings("removal")
        CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(delimiter)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowExtraCharsAfterClosingQuote(true)
                .allowUnclosedQuote(false)
                .maxBufferSize(1 << 22)
                .ofCsvRecord(text);
        if (sink.sheet(new Sheet(file, "", 1, false, new CsvDialect(charset, encoding.mark() > 0, delimiter)))) {
            long line = 0;
            long cells = 0;
            long characters = 0;
            try {
                for (CsvRecord csv : reader) {
                    line = csv.getStartingLineNumber();
                    if (told && line == 1) {
                        continue;
                    }
                    List<Cell> row = new ArrayList<>(csv.getFieldCount());
                    for (String field : csv.getFields()) {
                        Cell cell = Cell.text(field);
                        row.add(cell);
                        characters += field.length();
                        cells += cell.isBlank() ? 0 : 1;
                    }
                    if (cells > limits.cells() || characters > limits.characters() || row.size() > limits.columns()) {
                        findings.add(Finding.of(
                                TableFinding.TOO_LARGE, place.at((int) line, 0), Map.of("file", file, "row", line)));
                        break;
                    }
                    TableRow taken = new TableRow((int) line, false, row);
                    if (!taken.isBlank() && !sink.row(taken)) {
                        break;
                    }
                }
            } catch (CsvParseException | UncheckedIOException e) {
                boolean encodingBroken = e.getCause() instanceof CharacterCodingException
                        || (e.getCause() != null && e.getCause().getCause() instanceof CharacterCodingException);
                if (!encodingBroken && e instanceof UncheckedIOException io) {
                    throw requireNonNull(io.getCause());
                }
                findings.add(
                        encodingBroken
                                ? Finding.of(TableFinding.ENCODING, place.at((int) line + 1, 0), Map.of("file", file))
                                : Finding.of(
                                        TableFinding.OPEN_QUOTE,
                                        place.at((int) line + 1, 0),
                                        Map.of("file", file, "row", line + 1)));
            }
            sink.end(List.of());
        }
        return findings;
    }

    /** Returns the first words with a letter that is not ASCII, by which a person sees whether the encoding is right. */
    private static String sample(String text) {
        int first = 0;
        while (first < text.length() && (text.charAt(first) < 128 || !Character.isLetter(text.charAt(first)))) {
            first++;
        }
        int from = first;
        while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
            from--;
        }
        int to = first;
        while (to < text.length()
                && to < from + 30
                && (Character.isLetter(text.charAt(to)) || text.charAt(to) == ' ')) {
            to++;
        }
        return text.substring(from, to).strip();
    }

    private static int indexOfZero(byte[] head) {
        for (int i = 0; i < head.length; i++) {
            if (head[i] == 0) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the delimiter that a first line {@code sep=;} names; 0 without one. */
    private static char said(String text) {
        return text.length() > 4
                        && text.regionMatches(true, 0, "sep=", 0, 4)
                        && (text.length() == 5 || text.charAt(5) == '\r' || text.charAt(5) == '\n')
                ? text.charAt(4)
                : 0;
    }

    /** Returns the delimiter that the first line names, or that divides the most records into equally many fields. */
    static char delimiter(String text) {
        char told = said(text);
        if (told != 0) {
            return told;
        }
        char best = DELIMITERS[0];
        double most = 0;
        for (char candidate : DELIMITERS) {
            double score = score(text, candidate);
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    private static double score(String text, char delimiter) {
        int[] counts = new int[PROBED_RECORDS];
        int records = 0;
        boolean quoted = false;
        boolean something = false;
        for (int i = 0; i < text.length() && records < PROBED_RECORDS; i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                records += something ? 1 : 0;
                something = false;
            } else if (!quoted && c == delimiter) {
                counts[records]++;
            }
            something |= c != '\n' && c != '\r';
        }
        records += something && records < PROBED_RECORDS ? 1 : 0;
        Map<Integer, Integer> frequency = new HashMap<>();
        Arrays.stream(counts, 0, records).filter(n -> n > 0).forEach(n -> frequency.merge(n, 1, Integer::sum));
        double best = 0;
        for (Map.Entry<Integer, Integer> entry : frequency.entrySet()) {
            double share = (double) entry.getValue() / records;
            best = Math.max(best, share * share * entry.getKey());
        }
        return best;
    }
}

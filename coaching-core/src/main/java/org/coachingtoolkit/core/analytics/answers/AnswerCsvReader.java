package org.coachingtoolkit.core.analytics.answers;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/** One reading of a table of answers: bytes come in, columns of some hundred people are filled and packed. */
final class AnswerCsvReader {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_ROW = 1 << 20;
    private static final int TILE = 512;
    private static final int MOST_FINDINGS = 100;
    private static final byte MISSING = Byte.MIN_VALUE;
    private static final byte NOT_SINGLE = -1;

    private final AnswerCsv format;
    private final InputStream in;
    private final List<Finding> findings = new ArrayList<>();
    private final byte[] single = new byte[256];
    private byte[] buffer = new byte[BUFFER];
    private int from;
    private int end;
    private boolean atEnd;
    private byte separator = ',';
    private int line;
    private long unlisted;

    AnswerCsvReader(AnswerCsv format, InputStream in) {
        this.format = format;
        this.in = in;
        Arrays.fill(single, NOT_SINGLE);
        for (int digit = 0; digit <= 9; digit++) {
            if (format.scale().contains(digit) && !format.missingCodes().contains(Integer.toString(digit))) {
                single['0' + digit] = (byte) (digit - format.scale().min());
            }
        }
    }

    Checked<AnswerMatrix> readAll() throws IOException {
        List<AnswerMatrix.Builder> all = new ArrayList<>();
        boolean read = read((builder, full) -> {
            if (all.isEmpty()) {
                all.add(builder);
            }
        });
        return read ? Checked.of(all.get(0).take(), listed()) : Checked.unusable(listed());
    }

    Checked<Long> readParts(Consumer<AnswerMatrix> parts) throws IOException {
        long[] rows = new long[1];
        boolean read = read((builder, full) -> {
            if (full && builder.rows() > 0) {
                rows[0] += builder.rows();
                parts.accept(builder.take());
            }
        });
        return read ? Checked.of(rows[0], listed()) : Checked.unusable(listed());
    }

    /** Takes the builder after each tile; full at the end of a block and at the end of the table. */
    private interface Sink {
        void accept(AnswerMatrix.Builder builder, boolean full);
    }

    private boolean read(Sink sink) throws IOException {
        int headerEnd = fillLine();
        if (headerEnd < 0 || headerEnd == from) {
            find(
                    headerEnd == -2 ? AnswersFinding.ROW_ENDLESS : AnswersFinding.NO_HEADER,
                    0,
                    Map.of("bytes", LONGEST_ROW));
            return false;
        }
        List<String> header = header(headerEnd);
        List<String> items = format.items().isEmpty() ? header : format.items();
        int[] target = new int[header.size()];
        Arrays.fill(target, -1);
        boolean complete = true;
        for (int i = 0; i < items.size(); i++) {
            int column = header.indexOf(items.get(i));
            if (column < 0) {
                find(AnswersFinding.NO_COLUMN, 0, Map.of("item", items.get(i)));
                complete = false;
            } else {
                target[column] = i * TILE;
            }
        }
        if (complete) {
            rows(header, target, items, sink);
        }
        return complete;
    }

    private void rows(List<String> header, int[] target, List<String> items, Sink sink) throws IOException {
        AnswerMatrix.Builder builder = AnswerMatrix.builder(items, format.scale());
        byte[] columns = new byte[items.size() * TILE];
        int inTile = 0;
        int rowEnd = fillLine();
        while (rowEnd >= 0) {
            if (rowEnd > from && !(rowEnd == from + 1 && buffer[from] == '\r')) {
                row(header, target, columns, inTile, rowEnd);
                inTile++;
                if (inTile == TILE) {
                    builder.addColumns(columns, TILE, TILE);
                    inTile = 0;
                    sink.accept(builder, builder.rows() % AnswerMatrix.BLOCK_ROWS == 0);
                }
            } else {
                line++;
            }
            from = Math.min(rowEnd + 1, end);
            rowEnd = fillLine();
        }
        if (rowEnd == -2) {
            find(AnswersFinding.ROW_ENDLESS, 0, Map.of("bytes", LONGEST_ROW));
        }
        if (inTile > 0) {
            builder.addColumns(columns, TILE, inTile);
        }
        sink.accept(builder, true);
    }

    /** Reads one row; single digits take the short way. */
    private void row(List<String> header, int[] target, byte[] columns, int inTile, int rowEnd) {
        line++;
        byte[] bytes = buffer;
        int last = target.length - 1;
        int position = from;
        int column = 0;
        while (column < last && position + 1 < rowEnd && bytes[position + 1] == separator) {
            byte code = single[bytes[position] & 0xff];
            if (code < 0) {
                break;
            }
            if (target[column] >= 0) {
                columns[target[column] + inTile] = code;
            }
            column++;
            position += 2;
        }
        if (column == last && position + 1 == rowEnd && single[bytes[position] & 0xff] >= 0) {
            if (target[column] >= 0) {
                columns[target[column] + inTile] = single[bytes[position] & 0xff];
            }
            return;
        }
        longWay(header, target, columns, inTile, column, position, rowEnd);
    }

    private void longWay(
            List<String> header, int[] target, byte[] columns, int inTile, int column, int start, int rowEnd) {
        int position = start;
        int stop = rowEnd > position && buffer[rowEnd - 1] == '\r' ? rowEnd - 1 : rowEnd;
        int at = column;
        boolean more = true;
        while (more) {
            int fieldEnd = fieldEnd(position, stop);
            if (at < target.length && target[at] >= 0) {
                columns[target[at] + inTile] = code(header.get(at), at, position, fieldEnd);
            }
            at++;
            more = fieldEnd < stop;
            position = fieldEnd + 1;
        }
        if (at != target.length) {
            find(AnswersFinding.ROW_LENGTH, 0, Map.of("fields", at, "expected", target.length));
            for (int left = at; left < target.length; left++) {
                if (target[left] >= 0) {
                    columns[target[left] + inTile] = MISSING;
                }
            }
        }
    }

    private int fieldEnd(int start, int stop) {
        boolean quoted = false;
        for (int i = start; i < stop; i++) {
            quoted ^= buffer[i] == '"';
            if (buffer[i] == separator && !quoted) {
                return i;
            }
        }
        return stop;
    }

    private byte code(String item, int column, int start, int stop) {
        if (stop - start == 1 && single[buffer[start] & 0xff] >= 0) {
            return single[buffer[start] & 0xff];
        }
        String text = text(start, stop);
        if (text.isEmpty() || text.equals("NA") || format.missingCodes().contains(text)) {
            return MISSING;
        }
        if (text.length() <= 7 && text.matches("[-+]?[0-9]+")) {
            int answer = Integer.parseInt(text);
            if (format.scale().contains(answer)) {
                return (byte) (answer - format.scale().min());
            }
        }
        find(
                AnswersFinding.NOT_ON_SCALE,
                column + 1,
                Map.of(
                        "value",
                        text.length() > 40 ? text.substring(0, 40) + "…" : text,
                        "item",
                        item,
                        "min",
                        format.scale().min(),
                        "max",
                        format.scale().max()));
        return MISSING;
    }

    private String text(int start, int stop) {
        String text = new String(buffer, start, stop - start, StandardCharsets.UTF_8).strip();
        return text.length() >= 2 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"").strip()
                : text;
    }

    private List<String> header(int headerEnd) {
        line++;
        boolean marked = headerEnd - from >= 3
                && buffer[from] == (byte) 0xef
                && buffer[from + 1] == (byte) 0xbb
                && buffer[from + 2] == (byte) 0xbf;
        int start = marked ? from + 3 : from;
        int stop = headerEnd > start && buffer[headerEnd - 1] == '\r' ? headerEnd - 1 : headerEnd;
        int most = 0;
        for (byte candidate : new byte[] {',', ';', '\t'}) {
            int count = 0;
            boolean quoted = false;
            for (int i = start; i < stop; i++) {
                quoted ^= buffer[i] == '"';
                count += buffer[i] == candidate && !quoted ? 1 : 0;
            }
            if (count > most) {
                most = count;
                separator = candidate;
            }
        }
        List<String> names = new ArrayList<>();
        for (int position = start; position <= stop; ) {
            int fieldEnd = fieldEnd(position, stop);
            names.add(text(position, fieldEnd));
            position = fieldEnd + 1;
        }
        from = Math.min(headerEnd + 1, end);
        return names;
    }

    /** Returns where the line that begins at {@code from} ends; -1 after the last line, -2 if it does not end. */
    private int fillLine() throws IOException {
        int searched = from;
        while (true) {
            for (int i = searched; i < end; i++) {
                if (buffer[i] == '\n') {
                    return i;
                }
            }
            if (atEnd) {
                return from < end ? end : -1;
            }
            if (end - from > LONGEST_ROW) {
                return -2;
            }
            searched = end - from;
            if (from == 0 && end == buffer.length) {
                buffer = Arrays.copyOf(buffer, 2 * buffer.length);
            } else {
                System.arraycopy(buffer, from, buffer, 0, end - from);
            }
            end = searched;
            from = 0;
            int read = in.readNBytes(buffer, end, buffer.length - end);
            atEnd = read == 0;
            end += read;
        }
    }

    private void find(AnswersFinding code, int column, Map<String, Object> arguments) {
        if (findings.size() < MOST_FINDINGS) {
            findings.add(Finding.of(code, Place.ROOT.at(line, column), arguments));
        } else {
            unlisted++;
        }
    }

    private List<Finding> listed() {
        List<Finding> listed = new ArrayList<>(findings);
        if (unlisted > 0) {
            listed.add(Finding.of(AnswersFinding.MORE, Place.ROOT.at(line, 0), Map.of("count", unlisted)));
        }
        return listed;
    }
}

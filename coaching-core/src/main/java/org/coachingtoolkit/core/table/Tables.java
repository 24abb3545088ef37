package org.coachingtoolkit.core.table;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;

/** Reads the tables of a file, in whichever of the known formats it is; the content decides, not the name. */
public final class Tables {
    /** How many bytes of a file are looked at to recognise its format. */
    public static final int HEAD = 1 << 16;

    static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private final List<TableFormat> formats;

    private Tables(List<TableFormat> formats) {
        this.formats = formats;
    }

    /** Returns a reader of the formats that are on the path as services, and of comma-separated values. */
    public static Tables installed() {
        List<TableFormat> formats = new ArrayList<>();
        ServiceLoader.load(TableFormat.class, TableFormat.class.getClassLoader())
                .forEach(formats::add);
        return of(formats);
    }

    /** Returns a reader of the given formats, and of comma-separated values. */
    public static Tables of(List<TableFormat> formats) {
        List<TableFormat> all = new ArrayList<>(formats);
        all.add(new CsvTables());
        return new Tables(List.copyOf(all));
    }

    /**
     * Reads all tables of a file, none of them empty.
     *
     * @param file the file's name, as places give it
     * @param in the bytes; read as far as needed, not closed
     * @return the tables and what was found; without value where the file could not be read to its end
     * @throws IOException if the stream cannot be read
     */
    public Checked<List<Table>> read(String file, InputStream in, TableLimits limits) throws IOException {
        Kept kept = new Kept();
        List<Finding> findings = read(file, in, limits, kept);
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Checked.unusable(findings);
        }
        if (kept.tables.isEmpty()) {
            return Checked.unusable(
                    List.of(Finding.of(TableFinding.EMPTY, Place.ROOT.member(file), Map.of("file", file))));
        }
        return Checked.of(List.copyOf(kept.tables), findings);
    }

    /**
     * Reads the tables of a file row by row.
     *
     * @param file the file's name, as places give it
     * @param in the bytes; read as far as needed, not closed
     * @return what was found; an error means that the file could not be read to its end
     * @throws IOException if the stream cannot be read
     */
    public List<Finding> read(String file, InputStream in, TableLimits limits, TableSink sink) throws IOException {
        requireNonNull(file, "file");
        BufferedInputStream buffered = new BufferedInputStream(in, HEAD);
        buffered.mark(HEAD);
        byte[] head = buffered.readNBytes(HEAD - 1);
        buffered.reset();
        for (TableFormat format : formats) {
            if (format.recognises(head, file)) {
                return format.read(file, buffered, limits, sink);
            }
        }
        return List.of(Finding.of(unreadable(head, buffered, limits), Place.ROOT.member(file), Map.of("file", file)));
    }

    private static FindingCode unreadable(byte[] head, InputStream in, TableLimits limits) throws IOException {
        if (head.length == 0) {
            return TableFinding.EMPTY;
        }
        if (startsWith(head, OLE)) {
            byte[] all = in.readNBytes((int) Math.min(limits.fileBytes(), Integer.MAX_VALUE));
            return contains(all, "EncryptedPackage") ? TableFinding.PASSWORD : TableFinding.OLD_WORKBOOK;
        }
        if (looksLikeWebPage(head)) {
            return TableFinding.WEB_PAGE;
        }
        return TableFinding.UNKNOWN_FORMAT;
    }

    static boolean startsWith(byte[] bytes, byte[] mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || bytes[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, String name) {
        for (int i = 0; i + 2 * name.length() <= bytes.length; i++) {
            int j = 0;
            while (j < name.length() && bytes[i + 2 * j] == (byte) name.charAt(j) && bytes[i + 2 * j + 1] == 0) {
                j++;
            }
            if (j == name.length()) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the bytes begin as a web page does. */
    static boolean looksLikeWebPage(byte[] head) {
        StringBuilder start = new StringBuilder();
        for (int i = 0; i < Math.min(head.length, 1024); i++) {
            start.append(Character.toLowerCase((char) (head[i] & 0x7F)));
        }
        String text = start.toString().strip();
        return text.contains("<html") || text.contains("<!doctype html") || text.contains("<table");
    }

    /**
     * Returns a place as a person reads it: {@code Сессии!F12} in a workbook, {@code staff.csv:12} in a text; the file's
     * name alone where no more is known.
     */
    public static Optional<String> name(Place place) {
        String[] parts = place.pointer().split("/", -1);
        if (parts.length < 2) {
            return Optional.empty();
        }
        String file = parts[1].replace("~1", "/").replace("~0", "~");
        if (!place.isLocated()) {
            return Optional.of(file);
        }
        return Optional.of(place.sheet() == null ? file + ":" + place.line() : place.toString());
    }

    /** Keeps everything. */
    private static final class Kept implements TableSink {
        /** Of which a file may say that they are hidden; a spreadsheet has no more. */
        private static final int MOST_COLUMNS = 1 << 14;

        private final List<Table> tables = new ArrayList<>();
        private final List<TableRow> rows = new ArrayList<>();
        private final NavigableSet<Integer> hidden = new TreeSet<>();
        private final List<CellAddress> comments = new ArrayList<>();
        private Sheet sheet = new Sheet("", "", 1, false, null);

        @Override
        public boolean sheet(Sheet next) {
            sheet = next;
            rows.clear();
            hidden.clear();
            comments.clear();
            return true;
        }

        @Override
        public void hidden(int firstColumn, int lastColumn) {
            IntStream.rangeClosed(Math.max(firstColumn, 1), Math.min(lastColumn, MOST_COLUMNS))
                    .forEach(hidden::add);
        }

        @Override
        public void comment(CellAddress cell) {
            comments.add(cell);
        }

        @Override
        public boolean row(TableRow row) {
            rows.add(row);
            return true;
        }

        @Override
        public void end(List<CellArea> merged) {
            if (!rows.isEmpty()) {
                tables.add(new Table(sheet, rows, merged, hidden, comments));
            }
        }
    }
}

package org.coachingtoolkit.reports.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.coachingtoolkit.core.records.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * What a journal adds up to as far as some line, so that storing one more document need not read it all: the case files and
 * acts, and for each document where its line begins. Made of the journal and made anew from it whenever it is missing,
 * damaged or does not fit; it proves nothing.
 *
 * <p>A text: first line, position, files and acts as lines of JSON, an empty line, a table of lines of equal length that is
 * sorted by the first quarter of the SHA-256 of ids, and a hash of all that.
 */
final class Checkpoint {
    /** The name of its file. */
    static final String NAME = "checkpoint";

    private static final String FORMAT = "coaching checkpoint 2";
    private static final int KEY = 16;
    private static final int NUMBER = 12;
    private static final int ROW = KEY + 1 + NUMBER + 1;
    private static final int MOST_BYTES = 1 << 29;

    private final Journal.Position position;
    private final Instant at;
    private final List<String> entries;
    private final byte[] table;

    private Checkpoint(Journal.Position position, Instant at, List<String> entries, byte[] table) {
        this.position = position;
        this.at = at;
        this.entries = entries;
        this.table = table;
    }

    Journal.Position position() {
        return position;
    }

    /** Returns when the last entry was made. */
    Instant at() {
        return at;
    }

    /** Returns the entries of case files and acts, in their order. */
    List<JournalEntry> entries() {
        return entries.stream().map(JsonMap::parse).map(ArchiveJson::readEntry).toList();
    }

    /** Returns where lines begin that may be the document's. */
    List<Long> linesOf(DocumentId id) {
        byte[] key = key(id).getBytes(StandardCharsets.US_ASCII);
        int low = 0;
        int high = table.length / ROW;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Long> lines = new ArrayList<>();
        for (int row = low; row < table.length / ROW && compare(row, key) == 0; row++) {
            String number = new String(table, row * ROW + KEY + 1, NUMBER, StandardCharsets.US_ASCII);
            lines.add(Long.parseLong(number));
        }
        return lines;
    }

    private int compare(int row, byte[] key) {
        return Arrays.compare(table, row * ROW, row * ROW + KEY, key, 0, KEY);
    }

    private static String key(DocumentId id) {
        return Sha256.of(id.value().getBytes(StandardCharsets.UTF_8)).substring(0, KEY);
    }

    /**
     * Returns a checkpoint that goes further.
     *
     * @param before the one to go on from; {@code null} if there is none
     * @param added where the lines of documents begin that are not in it
     */
    static Checkpoint of(
            Journal.Position position,
            Instant at,
            Collection<String> entries,
            @Nullable Checkpoint before,
            Map<DocumentId, Long> added) {
        byte[] old = before == null ? new byte[0] : before.table;
        TreeSet<String> rows = new TreeSet<>();
        added.forEach(
                (id, start) -> rows.add(key(id) + " " + String.format(Locale.ROOT, "%0" + NUMBER + "d", start) + "\n"));
        byte[] table = new byte[old.length + rows.size() * ROW];
        int from = 0;
        int to = 0;
        for (String text : rows) {
            byte[] row = text.getBytes(StandardCharsets.US_ASCII);
            int end = from;
            while (end < old.length && Arrays.compare(old, end, end + ROW, row, 0, ROW) < 0) {
                end += ROW;
            }
            System.arraycopy(old, from, table, to, end - from);
            to += end - from;
            from = end;
            System.arraycopy(row, 0, table, to, ROW);
            to += ROW;
        }
        System.arraycopy(old, from, table, to, old.length - from);
        return new Checkpoint(position, at, List.copyOf(entries), table);
    }

    /** Puts the checkpoint onto a disk, in place of the one that is there. */
    void write(Disk disk) throws IOException {
        StringBuilder text = new StringBuilder(FORMAT).append('\n');
        text.append(position.length() + " " + position.last() + " " + position.lines() + " " + position.head() + " "
                        + at)
                .append('\n');
        entries.forEach(entry -> text.append(entry).append('\n'));
        byte[] top = text.append('\n').toString().getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(top, top.length + table.length);
        System.arraycopy(table, 0, all, top.length, table.length);
        String aside = BlobStore.INCOMING + "/" + NAME + ".part";
        try {
            disk.delete(aside);
            try (Disk.Writing out = disk.create(aside)) {
                out.write(all);
                out.write(Sha256.of(all).getBytes(StandardCharsets.US_ASCII));
                out.force();
            }
            disk.move(aside, NAME);
        } catch (IOException e) {
            disk.delete(aside);
            throw e;
        }
    }

    /** Reads the checkpoint on a disk; {@code null} if there is none that is whole and of this version. */
    static @Nullable Checkpoint read(Disk disk) throws IOException {
        if (disk.kind(NAME) != Disk.Kind.FILE || disk.size(NAME) > MOST_BYTES) {
            return null;
        }
        byte[] all;
        try (InputStream in = disk.read(NAME, 0)) {
            all = in.readAllBytes();
        }
        int end = all.length - Sha256.HEX_LENGTH;
        if (end < 0
                || !new String(all, end, Sha256.HEX_LENGTH, StandardCharsets.ISO_8859_1)
                        .equals(Sha256.of(Arrays.copyOf(all, end)))) {
            return null;
        }
        int top = 0;
        while (top + 1 < end && !(all[top] == '\n' && all[top + 1] == '\n')) {
            top++;
        }
        try {
            List<String> lines =
                    new String(all, 0, top, StandardCharsets.UTF_8).lines().toList();
            String[] words = lines.get(1).split(" ", -1);
            int start = top + 2;
            if (!lines.get(0).equals(FORMAT) || (end - start) % ROW != 0) {
                return null;
            }
            return new Checkpoint(
                    new Journal.Position(
                            Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]), words[3]),
                    Instant.parse(words[4]),
                    lines.subList(2, lines.size()),
                    Arrays.copyOfRange(all, start, end));
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }
}

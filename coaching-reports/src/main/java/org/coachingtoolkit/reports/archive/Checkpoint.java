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
import java.util.Map;
import java.util.TreeSet;
import org.coachingtoolkit.core.records.DocumentId;
import org.jspecify.annotations.Nullable;

/**
 * What a journal adds up to as far as some line, so that storing one more document need not read it all: the case files and
 * acts, and for each document where its line begins. Made of the journal and made anew from it whenever it is missing,
 * damaged or does not fit; it proves nothing.
 *
 * <p>A text: the first line with its own length and that of the top; the position; files and acts as lines of JSON; an empty
 * line; for each page of the table its first key and its hash; an empty line; a hash of all that, which ends the top. Then
 * the table itself, rows of equal length that are sorted by the first quarter of the SHA-256 of ids. Of the table only those
 * pages are read that are asked for, so that looking up one document costs hardly more among many.
 */
final class Checkpoint {
    /** The name of its file. */
    static final String NAME = "checkpoint";

    private static final String FORMAT = "coaching checkpoint 3 ";
    private static final int KEY = 16;
    private static final int NUMBER = 12;
    private static final int ROW = KEY + 1 + NUMBER + 1;
    private static final int PAGE = ROW * 512;
    private static final int FIRST_LINE = FORMAT.length() + NUMBER + 1;
    private static final int MOST_BYTES = 1 << 28;

    private final Disk disk;
    private final int top;
    private final long rows;
    private final Journal.Position position;
    private final Instant at;
    private final List<String> entries;
    private final List<Page> pages;

    /** The file is not the one whose top was read: damaged, or another one meanwhile. */
    static final class Unfit extends IOException {
        private static final long serialVersionUID = 1;

        Unfit() {
            super("the checkpoint is not the one that was opened");
        }
    }

    /**
     * A page of the table.
     *
     * @param first the key of its first row
     * @param sha256 its hash
     */
    private record Page(String first, String sha256) {}

    private Checkpoint(
            Disk disk,
            int top,
            long rows,
            Journal.Position position,
            Instant at,
            List<String> entries,
            List<Page> pages) {
        this.disk = disk;
        this.top = top;
        this.rows = rows;
        this.position = position;
        this.at = at;
        this.entries = entries;
        this.pages = pages;
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

    /**
     * Returns where lines begin that may be the document's.
     *
     * @throws Unfit if the table is not the one of this checkpoint
     */
    List<Long> linesOf(DocumentId id) throws IOException {
        String key = key(id);
        int low = 0;
        int high = pages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (pages.get(middle).first().compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Long> lines = new ArrayList<>();
        int page = Math.max(0, low - 1);
        while (page < pages.size() && pages.get(page).first().compareTo(key) <= 0) {
            byte[] table = page(page++);
            for (int row = 0; row < table.length; row += ROW) {
                String text = new String(table, row, ROW, StandardCharsets.US_ASCII);
                if (text.startsWith(key)) {
                    lines.add(Long.parseLong(text.substring(KEY + 1, ROW - 1)));
                }
            }
        }
        return lines;
    }

    private byte[] page(int number) throws IOException {
        long start = (long) number * PAGE;
        byte[] page;
        try (InputStream in = disk.read(NAME, top + start)) {
            page = in.readNBytes((int) Math.min(PAGE, rows * ROW - start));
        }
        if (!Sha256.of(page).equals(pages.get(number).sha256())) {
            throw new Unfit();
        }
        return page;
    }

    private byte[] table() throws IOException {
        byte[] table = new byte[Math.toIntExact(rows * ROW)];
        for (int number = 0; number < pages.size(); number++) {
            byte[] page = page(number);
            System.arraycopy(page, 0, table, number * PAGE, page.length);
        }
        return table;
    }

    private static String key(DocumentId id) {
        return Sha256.of(id.value().getBytes(StandardCharsets.UTF_8)).substring(0, KEY);
    }

    /**
     * Puts a checkpoint that goes further onto a disk, in place of the one that is there.
     *
     * @param before the one to go on from; {@code null} if there is none
     * @param added where the lines of documents begin that are not in it
     * @throws Unfit if the one to go on from is not there any more
     */
    static Checkpoint write(
            Disk disk,
            Journal.Position position,
            Instant at,
            Collection<String> entries,
            @Nullable Checkpoint before,
            Map<DocumentId, Long> added)
            throws IOException {
        byte[] table = merged(before == null ? new byte[0] : before.table(), added);
        List<Page> pages = new ArrayList<>();
        for (int start = 0; start < table.length; start += PAGE) {
            String first = new String(table, start, KEY, StandardCharsets.US_ASCII);
            pages.add(new Page(
                    first, Sha256.of(Arrays.copyOfRange(table, start, Math.min(table.length, start + PAGE)))));
        }
        StringBuilder rest = new StringBuilder();
        rest.append(position.length() + " " + position.last() + " " + position.lines() + " " + position.head() + " "
                        + at + " " + table.length / ROW)
                .append('\n');
        entries.forEach(entry -> rest.append(entry).append('\n'));
        rest.append('\n');
        pages.forEach(page ->
                rest.append(page.first()).append(' ').append(page.sha256()).append('\n'));
        int length = FIRST_LINE + rest.toString().getBytes(StandardCharsets.UTF_8).length + 1 + Sha256.HEX_LENGTH;
        byte[] text = (FORMAT + number(length) + "\n" + rest + "\n").getBytes(StandardCharsets.UTF_8);
        String aside = BlobStore.INCOMING + "/" + NAME + ".part";
        try {
            disk.delete(aside);
            try (Disk.Writing out = disk.create(aside)) {
                out.write(text);
                out.write(Sha256.of(text).getBytes(StandardCharsets.US_ASCII));
                out.write(table);
                out.force();
            }
            disk.move(aside, NAME);
        } catch (IOException e) {
            disk.delete(aside);
            throw e;
        }
        return new Checkpoint(disk, length, table.length / ROW, position, at, List.copyOf(entries), pages);
    }

    private static byte[] merged(byte[] old, Map<DocumentId, Long> added) {
        TreeSet<String> rows = new TreeSet<>();
        added.forEach((id, start) -> rows.add(key(id) + " " + number(start) + "\n"));
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
        return table;
    }

    private static String number(long value) {
        String digits = Long.toString(value);
        return "0".repeat(Math.max(0, NUMBER - digits.length())) + digits;
    }

    /** Reads the top of the checkpoint on a disk; {@code null} if there is none that is whole and of this version. */
    static @Nullable Checkpoint read(Disk disk) throws IOException {
        if (disk.kind(NAME) != Disk.Kind.FILE) {
            return null;
        }
        try (InputStream in = disk.read(NAME, 0)) {
            String first = new String(in.readNBytes(FIRST_LINE), StandardCharsets.ISO_8859_1);
            if (first.length() != FIRST_LINE || !first.startsWith(FORMAT)) {
                return null;
            }
            int top = Integer.parseInt(first.substring(FORMAT.length(), FIRST_LINE - 1));
            int end = top - Sha256.HEX_LENGTH;
            if (top > MOST_BYTES || end < FIRST_LINE) {
                return null;
            }
            String rest = new String(in.readNBytes(end - FIRST_LINE), StandardCharsets.UTF_8);
            String hash = new String(in.readNBytes(Sha256.HEX_LENGTH), StandardCharsets.ISO_8859_1);
            return hash.equals(Sha256.of((first + rest).getBytes(StandardCharsets.UTF_8)))
                    ? parsed(disk, top, rest.lines().toList())
                    : null;
        } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
            return null;
        }
    }

    private static Checkpoint parsed(Disk disk, int top, List<String> lines) {
        String[] words = lines.get(0).split(" ", -1);
        int empty = lines.indexOf("");
        List<Page> pages = lines.subList(empty + 1, lines.size() - 1).stream()
                .map(line -> new Page(line.substring(0, KEY), line.substring(KEY + 1)))
                .toList();
        return new Checkpoint(
                disk,
                top,
                Long.parseLong(words[5]),
                new Journal.Position(
                        Long.parseLong(words[0]), Long.parseLong(words[1]), Long.parseLong(words[2]), words[3]),
                Instant.parse(words[4]),
                List.copyOf(lines.subList(1, empty)),
                pages);
    }
}

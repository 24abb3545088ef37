package org.coachingtoolkit.reports.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/**
 * The journal of a {@link FileArchive}: one line for each entry, {@code <hash> <JSON>}, where the hash is the SHA-256 of
 * the hash before it, a space and the JSON. So every line vouches for all lines above it.
 *
 * <p>A line that lacks its end was being written when the process was killed; it was never acknowledged and is cut off. A
 * whole line whose hash does not fit is damage, which is reported and never mended by guessing; one whose hash fits and
 * which is not understood was written by a newer version. Not thread-safe; used under the archive's lock only.
 */
final class Journal {
    /** The name of its file. */
    static final String NAME = "journal.log";

    /** The hash before the first line. */
    static final String GENESIS = "0".repeat(Sha256.HEX_LENGTH);

    private static final int MAX_LINE = 4 << 20;
    private static final int BUFFER = 1 << 16;
    private static final int JSON_START = Sha256.HEX_LENGTH + 1;
    private static final Place PLACE = Place.ROOT.member(NAME);

    private final Disk disk;
    private final Reader reader;
    private final List<Finding> damage = new ArrayList<>();
    private long length;
    private long last;
    private long lines;
    private String head = GENESIS;
    private String headAsComputed = GENESIS;

    /** Who is told what the lines say, in their order. */
    interface Reader {
        /**
         * Takes an entry.
         *
         * @param at when it was made
         * @param start where its line begins, in bytes
         * @param line the number of its line, from 1
         */
        void take(JournalEntry entry, Instant at, long start, long line);

        /** Hears of every line, understood or not, what the history comes to with it. */
        default void sealed(ArchiveSeal seal) {}
    }

    /**
     * How far a journal has been read.
     *
     * @param length the length of what was read, in bytes
     * @param last where the last line begins
     * @param lines how many lines that were
     * @param head the hash of the last line
     */
    record Position(long length, long last, long lines, String head) {}

    Journal(Disk disk, Reader reader) {
        this.disk = disk;
        this.reader = reader;
    }

    /** Goes on where somebody else has stopped reading, and returns whether it is the same journal. */
    boolean startAt(Position position) throws IOException {
        if (disk.size(NAME) < position.length()) {
            return false;
        }
        byte[] line = line(position.last(), (int) Math.min(MAX_LINE, position.length() - position.last()));
        if (line.length < JSON_START
                || line[line.length - 1] != '\n'
                || !new String(line, 0, Sha256.HEX_LENGTH, StandardCharsets.ISO_8859_1).equals(position.head())) {
            return false;
        }
        length = position.length();
        last = position.last();
        lines = position.lines();
        head = position.head();
        headAsComputed = head;
        return true;
    }

    private byte[] line(long start, int most) throws IOException {
        try (InputStream in = disk.read(NAME, start)) {
            return in.readNBytes(most);
        }
    }

    Position position() {
        return new Position(length, last, lines, head);
    }

    ArchiveSeal seal() {
        return new ArchiveSeal(lines, Sha256.isHex(head) ? head : headAsComputed);
    }

    /** Returns which lines are damaged or not understood; empty if none is. */
    List<Finding> damage() {
        return List.copyOf(damage);
    }

    /**
     * Returns the entry whose line begins somewhere.
     *
     * @throws IOException if there is no such entry
     */
    JournalEntry entryAt(long start) throws IOException {
        try (InputStream in = new BufferedInputStream(disk.read(NAME, start), 1 << 12)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0 && b != '\n' && line.size() < MAX_LINE; b = in.read()) {
                line.write(b);
            }
            byte[] bytes = line.toByteArray();
            return ArchiveJson.readEntry(
                    JsonMap.parse(new String(bytes, JSON_START, bytes.length - JSON_START, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("the line at byte " + start + " of " + NAME + " is no entry", e);
        }
    }

    /**
     * Hands over the entries that were added since the last call, by whomever.
     *
     * @return whether all lines have their end
     */
    boolean refresh() throws IOException {
        long size = disk.size(NAME);
        if (size < length) {
            damage.add(Finding.of(ArchiveFinding.JOURNAL_SHORTENED, PLACE, Map.of("bytes", length, "left", size)));
            length = size;
        }
        if (size == length) {
            return true;
        }
        try (InputStream in = disk.read(NAME, length)) {
            byte[] buffer = new byte[(int) Math.min(BUFFER, size - length)];
            ByteArrayOutputStream begun = new ByteArrayOutputStream();
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                int start = 0;
                for (int i = 0; i < count; i++) {
                    if (buffer[i] == '\n') {
                        begun.write(buffer, start, i - start);
                        take(begun.toByteArray());
                        begun.reset();
                        start = i + 1;
                    }
                }
                begun.write(buffer, start, count - start);
                if (begun.size() > MAX_LINE) {
                    throw new IOException(
                            "line " + (lines + 1) + " of " + NAME + " must be at most " + MAX_LINE + " bytes long");
                }
            }
            return begun.size() == 0 || takeUnended(begun.toByteArray());
        }
    }

    /** Takes the last line, which lacks its end, if it is damaged rather than torn: one byte too long for a whole line. */
    private boolean takeUnended(byte[] line) {
        if (isWhole(line) || !isWhole(Arrays.copyOf(line, line.length - 1))) {
            return false;
        }
        length += line.length;
        lines++;
        report(ArchiveFinding.JOURNAL_CHANGED);
        return true;
    }

    /**
     * Ends the last line: completes it if only its end is missing, cuts it off otherwise.
     *
     * @return how many bytes were cut off
     */
    long mend() throws IOException {
        long size = disk.size(NAME);
        byte[] line = line(length, (int) Math.min(MAX_LINE, size - length));
        if (line.length == size - length && isWhole(line)) {
            try (Disk.Writing out = disk.append(NAME, size)) {
                out.write('\n');
                out.force();
            }
            take(line);
            return 0;
        }
        force();
        return size - length;
    }

    /**
     * Adds an entry and hands it over. When this returns the entry is on the disk.
     *
     * @throws IOException if it could not be written; then it is as if it had not been tried
     */
    void append(JournalEntry entry, Instant at) throws IOException {
        byte[] json = ArchiveJson.write(entry, at).getBytes(StandardCharsets.UTF_8);
        byte[] hash = hash(head, json, 0).getBytes(StandardCharsets.US_ASCII);
        byte[] line = new byte[hash.length + 1 + json.length + 1];
        System.arraycopy(hash, 0, line, 0, hash.length);
        line[hash.length] = ' ';
        System.arraycopy(json, 0, line, JSON_START, json.length);
        line[line.length - 1] = '\n';
        if (line.length > MAX_LINE) {
            throw new IOException("entry must be at most " + MAX_LINE + " bytes long: " + line.length);
        }
        try (Disk.Writing out = disk.append(NAME, length)) {
            out.write(line);
            out.force();
        } catch (IOException e) {
            cutBack(e);
            throw e;
        }
        take(Arrays.copyOf(line, line.length - 1));
    }

    /** Waits until all that was read is on the disk, by whomever it was written. */
    void force() throws IOException {
        try (Disk.Writing out = disk.append(NAME, length)) {
            out.force();
        }
    }

    /** Takes back what a full disk let through; if that fails too, the next refresh finds a torn line. */
    private void cutBack(IOException reason) {
        try {
            force();
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private void take(byte[] line) {
        long start = length;
        length += line.length + 1L;
        last = start;
        lines++;
        String computed = computed(line);
        boolean whole = isWhole(line, computed);
        headAsComputed = computed;
        head = new String(line, 0, Math.min(line.length, Sha256.HEX_LENGTH), StandardCharsets.ISO_8859_1);
        if (Sha256.isHex(head)) {
            reader.sealed(new ArchiveSeal(lines, head));
        }
        if (!whole) {
            report(ArchiveFinding.JOURNAL_CHANGED);
            return;
        }
        headAsComputed = head;
        try {
            JsonMap json =
                    JsonMap.parse(new String(line, JSON_START, line.length - JSON_START, StandardCharsets.UTF_8));
            reader.take(ArchiveJson.readEntry(json), ArchiveJson.readMoment(json), start, lines);
        } catch (IllegalArgumentException e) {
            report(ArchiveFinding.JOURNAL_NEWER);
        }
    }

    private boolean isWhole(byte[] line) {
        return isWhole(line, computed(line));
    }

    /** Returns the hash that a line should bear. */
    private String computed(byte[] line) {
        return line.length < JSON_START ? headAsComputed : hash(head, line, JSON_START);
    }

    /** Returns whether a line's hash fits what stands before it, be that what is written there or what should be. */
    private boolean isWhole(byte[] line, String computed) {
        if (line.length < JSON_START || line[Sha256.HEX_LENGTH] != ' ') {
            return false;
        }
        String hash = new String(line, 0, Sha256.HEX_LENGTH, StandardCharsets.ISO_8859_1);
        return hash.equals(computed)
                || (!head.equals(headAsComputed) && hash.equals(hash(headAsComputed, line, JSON_START)));
    }

    private void report(ArchiveFinding code) {
        damage.add(Finding.of(code, PLACE, Map.of("line", lines)));
    }

    private static String hash(String before, byte[] line, int from) {
        MessageDigest digest = Sha256.digest();
        digest.update((before + " ").getBytes(StandardCharsets.ISO_8859_1));
        digest.update(line, from, line.length - from);
        return Sha256.hex(digest);
    }
}

package org.coachingtoolkit.reports.archive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/**
 * The journal of a {@link FileArchive}: one line for each entry, {@code <hash> <JSON>}, where the hash is the SHA-256 of
 * the hash before it, a space and the JSON. So every line vouches for all lines above it.
 *
 * <p>A line that lacks its end was being written when the process was killed; it was never acknowledged and is cut off. A
 * whole line whose hash does not fit is damage, which is reported and never mended by guessing. Not thread-safe; used under
 * the archive's lock only.
 */
final class Journal {
    /** The hash before the first line. */
    static final String GENESIS = "0".repeat(Sha256.HEX_LENGTH);

    private static final int MAX_LINE = 4 << 20;
    private static final int JSON_START = Sha256.HEX_LENGTH + 1;

    private final Path path;
    private final Consumer<JournalEntry> reader;
    private final List<Finding> damage = new ArrayList<>();
    private long length;
    private int lines;
    private String head = GENESIS;
    private String headAsComputed = GENESIS;

    Journal(Path path, Consumer<JournalEntry> reader) {
        this.path = path;
        this.reader = reader;
    }

    /** Returns the hash of the last line. */
    String head() {
        return head;
    }

    /** Returns which lines are damaged; empty if none is. */
    List<Finding> damage() {
        return List.copyOf(damage);
    }

    /**
     * Hands over the entries that were added since the last call, by whomever.
     *
     * @return whether all lines have their end
     */
    boolean refresh() throws IOException {
        long size = Files.size(path);
        if (size < length) {
            damage.add(Finding.of(ArchiveFinding.JOURNAL_SHORTENED, place(), Map.of("bytes", length, "left", size)));
            length = size;
        }
        if (size == length) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.position(length);
            InputStream in = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b == '\n') {
                    length += line.size() + 1L;
                    take(line.toByteArray());
                    line.reset();
                } else if (line.size() < MAX_LINE) {
                    line.write(b);
                } else {
                    throw new IOException(
                            "line " + (lines + 1) + " of " + path + " must be at most " + MAX_LINE + " bytes long");
                }
            }
            return line.size() == 0 || takeUnended(line.toByteArray());
        }
    }

    /** Takes the last line, which lacks its end, if it is damaged rather than torn: one byte too long for a whole line. */
    private boolean takeUnended(byte[] line) {
        if (isWhole(line) || !isWhole(Arrays.copyOf(line, line.length - 1))) {
            return false;
        }
        length += line.length;
        lines++;
        report();
        return true;
    }

    /**
     * Ends the last line: completes it if only its end is missing, cuts it off otherwise.
     *
     * @return how many bytes were cut off
     */
    long mend() throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            byte[] tail = Channels.newInputStream(channel.position(length)).readAllBytes();
            if (isWhole(tail)) {
                write(channel, length + tail.length, new byte[] {'\n'});
                length += tail.length + 1L;
                take(tail);
                return 0;
            }
            channel.truncate(length);
            channel.force(true);
            return tail.length;
        }
    }

    /** Adds an entry; it is on the disk when this method returns. */
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
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE)) {
            try {
                write(channel, length, line);
            } catch (IOException e) {
                cutBack(channel, e);
                throw e;
            }
        }
        length += line.length;
        take(Arrays.copyOf(line, line.length - 1));
    }

    /** Takes back what a full disk let through; if that fails too, the next refresh finds a torn line. */
    private void cutBack(FileChannel channel, IOException reason) {
        try {
            channel.truncate(length);
            channel.force(true);
        } catch (IOException e) {
            reason.addSuppressed(e);
        }
    }

    private static void write(FileChannel channel, long position, byte[] content) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(content);
        channel.position(position);
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
        channel.force(true);
    }

    private void take(byte[] line) {
        lines++;
        boolean whole = isWhole(line);
        headAsComputed = line.length < JSON_START ? head : hash(head, line, JSON_START);
        head = new String(line, 0, Math.min(line.length, Sha256.HEX_LENGTH), StandardCharsets.ISO_8859_1);
        if (!whole) {
            report();
            return;
        }
        headAsComputed = head;
        try {
            reader.accept(ArchiveJson.readEntry(
                    new String(line, JSON_START, line.length - JSON_START, StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException e) {
            report();
        }
    }

    /** Returns whether a line's hash fits what stands before it, be that what is written there or what should be. */
    private boolean isWhole(byte[] line) {
        if (line.length < JSON_START || line[Sha256.HEX_LENGTH] != ' ') {
            return false;
        }
        String hash = new String(line, 0, Sha256.HEX_LENGTH, StandardCharsets.ISO_8859_1);
        return hash.equals(hash(head, line, JSON_START))
                || (!head.equals(headAsComputed) && hash.equals(hash(headAsComputed, line, JSON_START)));
    }

    private void report() {
        damage.add(Finding.of(ArchiveFinding.JOURNAL_CHANGED, place(), Map.of("line", lines)));
    }

    private Place place() {
        return Place.ROOT.member(path.getFileName().toString());
    }

    private static String hash(String before, byte[] line, int from) {
        MessageDigest digest = Sha256.digest();
        digest.update((before + " ").getBytes(StandardCharsets.ISO_8859_1));
        digest.update(line, from, line.length - from);
        return Sha256.hex(digest);
    }
}

package org.coachingtoolkit.reports.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;

/**
 * Contents by their SHA-256: {@code blobs/ab/ab…}. A content is written aside in {@code incoming}, forced to the disk, and
 * moved into its place in one step, so that under its name there is all of it or nothing. Used under the archive's lock
 * only.
 */
final class BlobStore {
    static final String BLOBS = "blobs";
    static final String INCOMING = "incoming";
    static final String UNCLAIMED = "unclaimed";

    private static final Pattern PARTIAL =
            Pattern.compile(INCOMING + "/(?:[0-9a-f-]{1,36}|" + Checkpoint.NAME + ")\\.part");

    private final Disk disk;
    private final Random random;

    BlobStore(Disk disk, Random random) {
        this.disk = disk;
        this.random = random;
    }

    /** What lay under a content's name before it was put there. */
    enum Before {
        NOTHING,
        THE_SAME,
        SOMETHING_ELSE
    }

    /**
     * A content that was put into its place.
     *
     * @param sha256 its SHA-256
     * @param bytes its length
     * @param before what was there
     */
    record Blob(String sha256, long bytes, Before before) {}

    void create() throws IOException {
        disk.makeFolder(BLOBS);
        disk.makeFolder(INCOMING);
        disk.force("");
    }

    private static String folder(String sha256) {
        return BLOBS + "/" + sha256.substring(0, 2);
    }

    static String name(String sha256) {
        return folder(sha256) + "/" + sha256;
    }

    /** Returns the place of a file as findings name it. */
    static Place place(String name) {
        return Place.of("/" + name.replace("~", "~0"));
    }

    /**
     * Puts a content into its place. One that lies there already stays, unless it has been damaged.
     *
     * @throws IOException if the content cannot be read to its end or written; then nothing has changed
     */
    Blob put(InputStream content) throws IOException {
        String aside = INCOMING + "/" + Long.toHexString(random.nextLong()) + ".part";
        boolean moved = false;
        try {
            MessageDigest digest = Sha256.digest();
            long bytes;
            try (Disk.Writing out = disk.create(aside)) {
                bytes = copy(new DigestInputStream(content, digest), out);
                out.force();
            }
            String sha256 = Sha256.hex(digest);
            Before before = before(sha256, bytes);
            if (before != Before.THE_SAME) {
                if (disk.kind(folder(sha256)) == Disk.Kind.NOTHING) {
                    disk.makeFolder(folder(sha256));
                    disk.force(BLOBS);
                }
                disk.move(aside, name(sha256));
                moved = true;
            }
            // also if it was there: whoever put it there may have been killed before this
            disk.force(folder(sha256));
            return new Blob(sha256, bytes, before);
        } finally {
            if (!moved) {
                disk.delete(aside);
            }
        }
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 14];
        long bytes = 0;
        for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
            bytes += count;
            if (bytes > FileArchive.MAX_CONTENT_BYTES) {
                throw new IOException("content must be at most " + FileArchive.MAX_CONTENT_BYTES + " bytes long");
            }
            out.write(buffer, 0, count);
        }
        return bytes;
    }

    private Before before(String sha256, long bytes) throws IOException {
        Disk.Kind kind = disk.kind(name(sha256));
        if (kind == Disk.Kind.NOTHING) {
            return Before.NOTHING;
        }
        boolean same = kind == Disk.Kind.FILE && disk.size(name(sha256)) == bytes && isIntact(sha256);
        return same ? Before.THE_SAME : Before.SOMETHING_ELSE;
    }

    /** Removes a blob, and what was set aside with the same content, for good. */
    boolean erase(String sha256) throws IOException {
        boolean kept = disk.delete(name(sha256));
        boolean unclaimed = disk.delete(UNCLAIMED + "/" + sha256);
        boolean erased = kept || unclaimed;
        // also if nothing was there: whoever removed it may have been killed before this
        for (String folder : List.of(folder(sha256), UNCLAIMED)) {
            if (disk.kind(folder) == Disk.Kind.FOLDER) {
                disk.force(folder);
            }
        }
        return erased;
    }

    /**
     * Removes blobs for good, also those after one that cannot be removed.
     *
     * @return how many were there
     * @throws IOException if one could not be removed
     */
    int erase(Collection<String> all) throws IOException {
        int erased = 0;
        IOException failure = null;
        for (String sha256 : all) {
            try {
                if (erase(sha256)) {
                    erased++;
                }
            } catch (IOException e) {
                if (failure == null) {
                    failure = ofDisposal(e);
                } else {
                    failure.addSuppressed(e);
                }
            }
        }
        for (String name : left(Set.copyOf(all))) {
            if (disk.kind(name) == Disk.Kind.FILE && failure == null && disk.delete(name)) {
                erased++;
            }
        }
        if (failure != null) {
            throw failure;
        }
        return erased;
    }

    /** Returns a failure that says what it means: the act is entered all the same. */
    private static IOException ofDisposal(IOException e) {
        return e instanceof FileSystemException file && file.getReason() != null
                ? (IOException) new FileSystemException(
                                file.getFile(),
                                null,
                                "an act has disposed of this content, and it cannot be removed (" + file.getReason()
                                        + ")")
                        .initCause(e)
                : e;
    }

    InputStream open(String name, String sha256) throws IOException {
        return new CheckedContentStream(
                "the content of " + name + " is not what was stored", sha256, disk.read(name(sha256), 0));
    }

    /** Returns whether a blob is what it was; a blob that is not there is an error of its own. */
    boolean isIntact(String sha256) throws IOException {
        return hash(name(sha256)).equals(sha256);
    }

    private String hash(String name) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(disk.read(name, 0), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(digest);
    }

    /** Removes what an interrupted storing has left aside, and returns how many files that were. */
    int clearIncoming() throws IOException {
        int removed = 0;
        for (String name : incoming()) {
            // what others have put here stays for verify to name
            if (isPartial(name) && disk.kind(name) == Disk.Kind.FILE && disk.delete(name)) {
                removed++;
            }
        }
        return removed;
    }

    /** Returns whether a name is one that this or an earlier version gives to what it is writing. */
    static boolean isPartial(String name) {
        return PARTIAL.matcher(name).matches();
    }

    /** Moves the blobs that nobody claims out of the way, and returns where they are now. */
    List<String> setAside(Predicate<String> claimed) throws IOException {
        List<String> moved = new ArrayList<>();
        for (String name : unclaimed(claimed)) {
            disk.makeFolder(UNCLAIMED);
            String free = free(name.substring(name.lastIndexOf('/') + 1));
            disk.move(name, free);
            moved.add(free);
        }
        if (!moved.isEmpty()) {
            disk.force(UNCLAIMED);
        }
        return moved;
    }

    private String free(String sha256) throws IOException {
        String name = UNCLAIMED + "/" + sha256;
        for (int i = 2; disk.kind(name) != Disk.Kind.NOTHING; i++) {
            name = UNCLAIMED + "/" + sha256 + "." + i;
        }
        return name;
    }

    /** Moves contents that are claimed and whole back into their places, and returns where they are now. */
    List<String> takeBack(Predicate<String> claimed) throws IOException {
        List<String> moved = new ArrayList<>();
        for (String name : unclaimed()) {
            String file = name.substring(name.lastIndexOf('/') + 1);
            String sha256 = file.substring(0, Math.min(file.length(), Sha256.HEX_LENGTH));
            if (Sha256.isHex(sha256)
                    && claimed.test(sha256)
                    && disk.kind(name) == Disk.Kind.FILE
                    && hash(name).equals(sha256)) {
                disk.makeFolder(folder(sha256));
                disk.move(name, name(sha256));
                disk.force(folder(sha256));
                moved.add(name(sha256));
            }
        }
        if (!moved.isEmpty()) {
            disk.force(UNCLAIMED);
        }
        return moved;
    }

    /** Returns the contents under {@code blobs} that nobody claims, in order. */
    List<String> unclaimed(Predicate<String> claimed) throws IOException {
        List<String> names = new ArrayList<>();
        for (String name : files()) {
            String sha256 = name.substring(name.lastIndexOf('/') + 1);
            if (Sha256.isHex(sha256)
                    && name.equals(name(sha256))
                    && !claimed.test(sha256)
                    && disk.kind(name) == Disk.Kind.FILE) {
                names.add(name);
            }
        }
        return names;
    }

    /** Returns the links in place of {@code blobs} and of the folders in it. */
    List<String> links() throws IOException {
        List<String> links = new ArrayList<>();
        if (disk.kind(BLOBS) == Disk.Kind.OTHER) {
            links.add(BLOBS);
        } else {
            for (String name : disk.list(BLOBS)) {
                if (disk.kind(name) == Disk.Kind.OTHER) {
                    links.add(name);
                }
            }
        }
        return links;
    }

    /** Returns what lies anywhere in the archive under the name of a content that should be gone, in order. */
    List<String> left(Set<String> erased) throws IOException {
        List<String> names = new ArrayList<>(files());
        for (String folder : List.of(UNCLAIMED, INCOMING)) {
            if (disk.kind(folder) == Disk.Kind.FOLDER) {
                names.addAll(disk.list(folder));
            }
        }
        names.removeIf(name -> !erased.contains(sha256Of(name)));
        return names;
    }

    /** Returns which content a file's name tells of, also of one that was set aside beside another of the same name. */
    static String sha256Of(String name) {
        String file = name.substring(name.lastIndexOf('/') + 1);
        int number = name.startsWith(UNCLAIMED + "/") ? file.indexOf('.') : -1;
        return number < 0 ? file : file.substring(0, number);
    }

    /** Returns every file under {@code blobs}, in order. */
    List<String> files() throws IOException {
        List<String> files = new ArrayList<>();
        for (String name : disk.list(BLOBS)) {
            if (disk.kind(name) == Disk.Kind.FOLDER) {
                files.addAll(disk.list(name));
            } else {
                files.add(name);
            }
        }
        return files;
    }

    /** Returns what lies in {@code unclaimed}. */
    List<String> unclaimed() throws IOException {
        return disk.list(UNCLAIMED);
    }

    /** Returns what lies in {@code incoming}. */
    List<String> incoming() throws IOException {
        return disk.list(INCOMING);
    }
}

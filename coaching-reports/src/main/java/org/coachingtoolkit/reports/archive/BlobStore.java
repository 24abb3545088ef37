package org.coachingtoolkit.reports.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
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

    private final Path root;

    BlobStore(Path root) {
        this.root = root;
    }

    /**
     * A content that was put into its place.
     *
     * @param sha256 its SHA-256
     * @param bytes its length
     */
    record Blob(String sha256, long bytes) {}

    void create() throws IOException {
        Files.createDirectories(root.resolve(BLOBS));
        Files.createDirectories(root.resolve(INCOMING));
        force(root);
    }

    private Path folder(String sha256) {
        return root.resolve(BLOBS).resolve(sha256.substring(0, 2));
    }

    private Path path(String sha256) {
        return folder(sha256).resolve(sha256);
    }

    /** Returns the place of a blob as findings name it. */
    Place place(String sha256) {
        return place(path(sha256));
    }

    /**
     * Puts a content into its place. One that lies there already stays, unless it has been damaged.
     *
     * @throws IOException if the content cannot be read to its end or written; then nothing has changed
     */
    Blob put(InputStream content) throws IOException {
        Path aside = root.resolve(INCOMING).resolve(UUID.randomUUID() + ".part");
        try {
            MessageDigest digest = Sha256.digest();
            long bytes;
            try (FileChannel channel =
                    FileChannel.open(aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                OutputStream out = Channels.newOutputStream(channel);
                bytes = copy(new DigestInputStream(content, digest), out);
                channel.force(true);
            }
            String sha256 = Sha256.hex(digest);
            Path target = path(sha256);
            if (!holds(target, bytes, sha256)) {
                Path folder = folder(sha256);
                if (!Files.isDirectory(folder)) {
                    Files.createDirectories(folder);
                    force(root.resolve(BLOBS));
                }
                move(aside, target);
                force(folder);
            }
            return new Blob(sha256, bytes);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static long copy(InputStream in, OutputStream out) throws IOException {
        byte[] buffer = new byte[1 << 16];
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

    private static boolean holds(Path target, long bytes, String sha256) throws IOException {
        return Files.exists(target)
                && Files.size(target) == bytes
                && hash(target).equals(sha256);
    }

    /** Removes a blob, and what was set aside with the same content, for good. */
    boolean erase(String sha256) throws IOException {
        boolean erased = Files.deleteIfExists(path(sha256));
        if (erased) {
            force(folder(sha256));
        }
        return Files.deleteIfExists(root.resolve(UNCLAIMED).resolve(sha256)) || erased;
    }

    InputStream open(String name, String sha256) throws IOException {
        return new CheckedContentStream(name, sha256, Files.newInputStream(path(sha256)));
    }

    /** Returns whether a blob is what it was; a blob that is not there is an error of its own. */
    boolean isIntact(String sha256) throws IOException {
        return hash(path(sha256)).equals(sha256);
    }

    private static String hash(Path path) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return Sha256.hex(digest);
    }

    /** Removes what an interrupted storing has left aside, and returns how many files that were. */
    int clearIncoming() throws IOException {
        List<Path> left = list(root.resolve(INCOMING));
        for (Path path : left) {
            Files.delete(path);
        }
        return left.size();
    }

    /** Moves the blobs that nobody claims out of the way, and returns their names. */
    List<String> setAside(Predicate<String> claimed) throws IOException {
        List<String> moved = new ArrayList<>();
        for (Path path : files()) {
            String name = path.getFileName().toString();
            if (isBlobName(name) && path.equals(path(name)) && !claimed.test(name)) {
                Files.createDirectories(root.resolve(UNCLAIMED));
                move(path, root.resolve(UNCLAIMED).resolve(name));
                moved.add(name);
            }
        }
        return moved;
    }

    /** Returns every file under {@code blobs}, in order. */
    List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(root.resolve(BLOBS))) {
            return paths.filter(path -> !Files.isDirectory(path)).sorted().toList();
        }
    }

    /** Returns what lies in {@code unclaimed}. */
    List<Path> unclaimed() throws IOException {
        return list(root.resolve(UNCLAIMED));
    }

    /** Returns the place of a file of this store as findings name it. */
    Place place(Path path) {
        Place place = Place.ROOT;
        for (Path name : root.relativize(path)) {
            place = place.member(name.toString());
        }
        return place;
    }

    private static boolean isBlobName(String name) {
        return name.length() == Sha256.HEX_LENGTH
                && name.chars().allMatch(c -> (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'));
    }

    private static List<Path> list(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(paths::add);
        } catch (NoSuchFileException e) {
            return List.of();
        }
        paths.sort(null);
        return paths;
    }

    static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the file system must be able to move a file in one step: " + to, e);
        }
    }

    /** Forces the names in a folder to the disk, where the platform can open folders. */
    static void force(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException e) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }
}

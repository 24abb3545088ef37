package org.coachingtoolkit.core.output;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.coachingtoolkit.core.output.WrittenFile.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * A folder that files are written into, by one run or by several at once, in one process or in many.
 *
 * <p>Under its name a file is there whole or not at all: it is written under a name of its own in the same folder, forced to
 * the disk and moved into place in one step. A file that is there with the same contents stays; one with other contents
 * stays too, and is said to be in the way, unless it may be replaced. Nothing is written through a link, neither in place
 * of a file nor of a folder inside. What a killed run has left unfinished is removed by the next run that writes there, and
 * by the end of the process where it can be caught. Two files of one run that would be one on another system, such as
 * {@code a.pdf} and {@code A.pdf}, are refused. Safe for use by several threads.
 *
 * <pre>{@code
 * try (OutputFolder folder = OutputFolder.open(Path.of("papers"))) {
 *     WrittenFile file = folder.write("schedule.pdf", false, out -> writer.write(document, out));
 * }
 * }</pre>
 */
public final class OutputFolder implements Closeable {
    /** Names of files that are not finished: which run writes them, and which one of its files. */
    private static final Pattern UNFINISHED = Pattern.compile("\\.coaching-([0-9a-f]{32})-[0-9a-f]{32}\\.part");

    private static final String THIS_RUN = random();
    private static final int BUFFER = 1 << 16;
    private static final Object UPDATES = new Object();
    private static final FileAttribute<?>[] ANYBODY = {};
    private static final FileAttribute<?>[] OWN = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };

    private final Path folder;
    private final Map<String, String> names = new ConcurrentHashMap<>();
    private final Set<Path> ready = ConcurrentHashMap.newKeySet();
    private final Set<Path> unfinished = ConcurrentHashMap.newKeySet();
    private final Thread atTheEnd = new Thread(() -> unfinished.forEach(OutputFolder::remove), "unfinished files");

    private OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Opens a folder, which is made if it is not there.
     *
     * @throws NotDirectoryException if there is something else under its name
     * @throws IOException if it cannot be made or written to
     */
    public static OutputFolder open(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            try {
                Files.createDirectories(folder);
            } catch (FileAlreadyExistsException other) {
                throw new NotDirectoryException(folder.toString());
            }
        }
        if (!Files.isWritable(folder)) {
            throw new FileSystemException(folder.toString(), null, "the folder cannot be written to");
        }
        OutputFolder opened = new OutputFolder(folder);
        opened.prepare(folder);
        try {
            Runtime.getRuntime().addShutdownHook(opened.atTheEnd);
        } catch (IllegalStateException ending) {
            // the process ends already; the next run removes what this one leaves
        }
        return opened;
    }

    /**
     * Writes one file into the folder that its path names.
     *
     * @param file the file
     * @param replace whether a file with other contents may be replaced
     * @param contents what it is to hold
     * @throws IOException if it cannot be written; no part of it is left behind
     */
    public static WrittenFile writeFile(Path file, boolean replace, Contents contents) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path parent = absolute.getParent();
        if (parent == null) {
            throw new FileSystemException(file.toString(), null, "is a folder; a file is expected");
        }
        try (OutputFolder folder = open(parent)) {
            WrittenFile written = folder.write(absolute.getFileName().toString(), replace, contents);
            return new WrittenFile(file, written.outcome());
        }
    }

    /**
     * Replaces a file by what was made of its contents, unless somebody else has changed it meanwhile: of several runs that
     * have read the same contents one alone succeeds, in one process or in many.
     *
     * @param file a file that is there
     * @param asRead whether contents are those that the new ones were made of
     * @param contents what it is to hold
     * @return in the way if it has other contents than those
     * @throws IOException if it cannot be read or written; then it is as it was
     */
    public static WrittenFile update(Path file, Predicate<byte[]> asRead, Contents contents) throws IOException {
        requireNonNull(asRead, "asRead");
        Path absolute = requireNonNull(file, "file").toAbsolutePath();
        Path parent = requireNonNull(absolute.getParent(), "folder");
        synchronized (UPDATES) {
            try (OutputFolder folder = open(parent);
                    Closeable turn = turn(absolute)) {
                requireNonNull(turn, "turn");
                if (!asRead.test(Files.readAllBytes(absolute))) {
                    return new WrittenFile(file, Outcome.IN_THE_WAY);
                }
                return new WrittenFile(file, folder.put(absolute, true, contents, ANYBODY));
            }
        }
    }

    /**
     * Waits until no other process updates a file. What is locked is an empty file among the temporary ones: the file itself
     * is replaced, and a lock of it would be lost by reading it.
     */
    private static Closeable turn(Path file) throws IOException {
        Path lock = Path.of(System.getProperty("java.io.tmpdir"))
                .resolve("coaching-" + FileNames.mark(file.toRealPath().toString()) + ".lock");
        try {
            FileChannel channel = FileChannel.open(
                    lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS));
            requireNonNull(channel.lock(), "lock");
            return channel;
        } catch (IOException withoutLocks) {
            // then what stands in the file must do
            return () -> {};
        }
    }

    /**
     * Writes one file for nobody but its owner, where the system knows owners, such as a secret; one that is there stays.
     *
     * @param file the file
     * @param contents what it is to hold
     * @throws IOException if it cannot be written; no part of it is left behind
     */
    public static WrittenFile writeSecret(Path file, Contents contents) throws IOException {
        Path absolute = file.toAbsolutePath();
        Path parent = requireNonNull(absolute.getParent(), "folder");
        boolean owners = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        try (OutputFolder folder = open(parent)) {
            Outcome outcome = folder.put(absolute, false, contents, owners ? OWN : ANYBODY);
            return new WrittenFile(file, outcome);
        }
    }

    /** What a folder is filled with. */
    @FunctionalInterface
    public interface Filling {
        /**
         * Writes the files of the folder.
         *
         * @throws IOException if they cannot be made or written; then there is no folder
         */
        void fill(OutputFolder folder) throws IOException;
    }

    /**
     * Makes a folder that appears with all its files in one step, or not at all.
     *
     * @param target the folder; there must be nothing of its name, and the folder around it must be there
     * @throws FileAlreadyExistsException if there is something of its name
     * @throws IOException if it cannot be made; nothing of it is left behind
     */
    public static void writeFolder(Path target, Filling filling) throws IOException {
        Path absolute = target.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null || Files.exists(absolute, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
        if (!Files.isDirectory(parent)) {
            throw new FileSystemException(target.toString(), null, "there is no folder " + parent);
        }
        try (OutputFolder around = open(parent)) {
            around.fill(absolute, filling);
        }
    }

    private void fill(Path target, Filling filling) throws IOException {
        // the file says, by being locked, that the folder beside it is being filled
        Unfinished mark = create(requireNonNull(target.getParent(), "folder"), ANYBODY);
        try (FileChannel whileLocked = mark.channel()) {
            requireNonNull(whileLocked, "channel");
            Path aside = beside(mark.path());
            Files.createDirectory(aside);
            try (OutputFolder inside = open(aside)) {
                filling.fill(inside);
            }
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new FileSystemException(
                    target.toString(), null, "the file system must be able to move a folder in one step");
        } finally {
            remove(mark.path());
            unfinished.remove(mark.path());
        }
    }

    /** Returns the folder that belongs to the name of something unfinished. */
    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName().toString().replace(".part", ".folder"));
    }

    /**
     * Writes a file.
     *
     * @param name its name in the folder, each name once; the names of folders in it may stand before, with slashes
     * @param replace whether a file with other contents may be replaced
     * @param contents what it is to hold
     * @throws IllegalArgumentException if the name leads out of the folder
     * @throws FileSystemException if the system cannot express the name, a link stands in place of a folder, this run has
     *     written a file of this name or one that would be the same on another system, or the folder has gone
     * @throws IOException if the contents cannot be made or written; no part of the file is left behind
     */
    public WrittenFile write(String name, boolean replace, Contents contents) throws IOException {
        requireNonNull(contents, "contents");
        Path target = target(name);
        String before = names.putIfAbsent(FileNames.key(name), name);
        if (before != null) {
            throw new FileSystemException(
                    target.toString(),
                    null,
                    "this run has already written " + before + ", which would be the same file");
        }
        boolean done = false;
        try {
            prepare(requireNonNull(target.getParent(), "folder"));
            WrittenFile written = new WrittenFile(target, put(target, replace, contents, ANYBODY));
            done = true;
            return written;
        } catch (NoSuchFileException gone) {
            if (!Files.isDirectory(requireNonNull(target.getParent(), "folder"))) {
                throw new FileSystemException(target.toString(), null, "its folder has gone while it was written");
            }
            throw gone;
        } finally {
            if (!done) {
                names.remove(FileNames.key(name), name);
            }
        }
    }

    /**
     * Returns the files that another run has left where this run writes a numbered series: their numbers may mean somebody
     * else now. Links and folders are none.
     *
     * @param inside the name of a folder in the folder
     * @param names what files of the series are called
     * @param remove whether they are removed
     * @throws IOException if the folder cannot be read, or a file cannot be removed
     */
    public List<Path> others(String inside, Pattern names, boolean remove) throws IOException {
        Path series = target(inside);
        List<Path> others = new ArrayList<>();
        if (!Files.isDirectory(series, LinkOption.NOFOLLOW_LINKS)) {
            return others;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(series)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (names.matcher(name).matches()
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && !this.names.containsKey(FileNames.key(inside + "/" + name))) {
                    others.add(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        others.sort(null);
        for (Path file : remove ? others : List.<Path>of()) {
            Files.delete(file);
        }
        return others;
    }

    /**
     * Makes a folder in this one, unless it is there; files make the folders in their names themselves.
     *
     * @param name its name
     * @throws IllegalArgumentException if the name leads out of the folder
     * @throws IOException if it cannot be made, or a link stands in its place
     */
    public void makeFolder(String name) throws IOException {
        prepare(target(name));
    }

    /**
     * Makes sure that a file may have a name, before anything is written.
     *
     * @throws FileSystemException if the system cannot express the name
     */
    public static void requireExpressible(Path folder, String name) throws FileSystemException {
        resolved(folder, name);
    }

    private static Path resolved(Path folder, String name) throws FileSystemException {
        try {
            return folder.resolve(name);
        } catch (InvalidPathException inexpressible) {
            throw new FileSystemException(
                    name, null, "this system cannot express the name; a locale with UTF-8, such as C.UTF-8, can");
        }
    }

    private Path target(String name) throws FileSystemException {
        Path target = resolved(folder, name).normalize();
        if (!target.startsWith(folder.normalize()) || target.equals(folder.normalize())) {
            throw new IllegalArgumentException("name must stay in the folder: '" + name + "'");
        }
        return target;
    }

    /** Makes a folder ready to be written into, once: it is there, no link leads to it, nothing unfinished lies in it. */
    private void prepare(Path parent) throws IOException {
        if (ready.contains(parent)) {
            return;
        }
        if (!parent.equals(folder)) {
            Path step = folder.normalize();
            for (Path part : step.relativize(parent.normalize())) {
                step = step.resolve(part);
                if (Files.isSymbolicLink(step)) {
                    throw new FileSystemException(
                            step.toString(), null, "it is a link, and nothing is written through links");
                }
            }
            Files.createDirectories(parent);
        }
        removeUnfinished(parent);
        ready.add(parent);
    }

    /** Removes what runs that are no more have left; a file that is being written is locked. */
    private static void removeUnfinished(Path parent) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(parent, ".coaching-*.part")) {
            for (Path file : files) {
                Matcher name = UNFINISHED.matcher(file.getFileName().toString());
                // a lock of this process would be lost by opening the file once more
                if (name.matches() && !name.group(1).equals(THIS_RUN)) {
                    removeUnlessLocked(file);
                }
            }
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
    }

    private static void removeUnlessLocked(Path file) {
        try (FileChannel channel =
                FileChannel.open(file, Set.of(StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))) {
            if (channel.tryLock() != null) {
                remove(file);
            }
        } catch (IOException | IllegalStateException inUse) {
            // it stays for a run that can tell whose it is
        }
    }

    /** Removes something unfinished, with the folder that belongs to it first. */
    private static void remove(Path file) {
        try {
            Path folder = beside(file);
            if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
                try (Stream<Path> all = Files.walk(folder)) {
                    for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                        Files.deleteIfExists(each);
                    }
                }
            }
            Files.deleteIfExists(file);
        } catch (IOException | UncheckedIOException e) {
            // it stays for the next run
        }
    }

    private Outcome put(Path target, boolean replace, Contents contents, FileAttribute<?>[] whose) throws IOException {
        Unfinished file = create(requireNonNull(target.getParent(), "folder"), whose);
        try (FileChannel channel = file.channel()) {
            write(channel, target, contents);
            channel.force(true);
            return settle(file, target, replace);
        } finally {
            Files.deleteIfExists(file.path());
            unfinished.remove(file.path());
        }
    }

    /**
     * A file that is being written.
     *
     * @param path its name meanwhile
     * @param channel holds it open, and locked where the file system has locks
     */
    private record Unfinished(Path path, FileChannel channel) {}

    private Unfinished create(Path parent, FileAttribute<?>[] whose) throws IOException {
        while (true) {
            Path path = parent.resolve(".coaching-" + THIS_RUN + "-" + random() + ".part");
            unfinished.add(path);
            FileChannel channel = null;
            try {
                channel = FileChannel.open(
                        path,
                        Set.of(
                                StandardOpenOption.CREATE_NEW,
                                StandardOpenOption.READ,
                                StandardOpenOption.WRITE,
                                LinkOption.NOFOLLOW_LINKS),
                        whose);
                // another run may have taken the file for one that was left, as long as it was not locked
                if (isLocked(channel) && Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                    return new Unfinished(path, channel);
                }
                channel.close();
            } catch (IOException | RuntimeException e) {
                if (channel != null) {
                    channel.close();
                    Files.deleteIfExists(path);
                }
                unfinished.remove(path);
                throw e;
            }
            Files.deleteIfExists(path);
            unfinished.remove(path);
        }
    }

    private static boolean isLocked(FileChannel channel) {
        try {
            return channel.tryLock() != null;
        } catch (IOException withoutLocks) {
            return true;
        }
    }

    private static void write(FileChannel channel, Path target, Contents contents) throws IOException {
        Sink sink = new Sink(target, Channels.newOutputStream(channel));
        OutputStream out = new BufferedOutputStream(sink, BUFFER);
        try {
            contents.writeTo(out);
            out.flush();
        } catch (IOException | RuntimeException e) {
            // a writer that closes its own parts can hide a full disk behind what it says itself
            IOException first = sink.first;
            if (first != null && first != e) {
                first.addSuppressed(e);
                throw first;
            }
            if (e instanceof UncheckedIOException unchecked) {
                throw unchecked.getCause();
            }
            throw e;
        }
        if (sink.first != null) {
            throw sink.first;
        }
    }

    /** Takes what is written, remembers the first thing that went wrong, and stays open. */
    private static final class Sink extends OutputStream {
        private final Path target;
        private final OutputStream out;
        private @Nullable IOException first;

        Sink(Path target, OutputStream out) {
            this.target = target;
            this.out = out;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException e) {
                // a full disk does not say which file it befell
                IOException failure = e.getClass() == IOException.class
                        ? (IOException) new FileSystemException(target.toString(), null, e.getMessage()).initCause(e)
                        : e;
                if (first == null) {
                    first = failure;
                }
                throw failure;
            }
        }
    }

    private static Outcome settle(Unfinished file, Path target, boolean replace) throws IOException {
        if (replace) {
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
                if (!Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                    return Outcome.IN_THE_WAY;
                } else if (isSame(file.channel(), target)) {
                    return Outcome.UNCHANGED;
                }
            }
            likeTheOther(file.path(), target);
            try {
                Files.move(file.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                throw new FileSystemException(
                        target.toString(), null, "the file system must be able to move a file in one step");
            }
            return Outcome.WRITTEN;
        }
        try {
            give(file.path(), target);
            return Outcome.WRITTEN;
        } catch (FileAlreadyExistsException there) {
            boolean same = Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS) && isSame(file.channel(), target);
            return same ? Outcome.UNCHANGED : Outcome.IN_THE_WAY;
        }
    }

    /** Lets those read and write a file, where the system knows them, who may do so with the one that it replaces. */
    private static void likeTheOther(Path file, Path other) throws IOException {
        PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
        if (view == null || !Files.exists(other, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        PosixFileAttributes before = Files.readAttributes(other, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!before.permissions().contains(PosixFilePermission.OWNER_WRITE)) {
            throw new FileSystemException(other.toString(), null, "is protected from being written to");
        }
        PosixFileAttributes own = view.readAttributes();
        if (!own.owner().equals(before.owner()) || !own.group().equals(before.group())) {
            try {
                view.setGroup(before.group());
                view.setOwner(before.owner());
            } catch (FileSystemException notAllowed) {
                // whose it is stays with who writes it
            }
        }
        view.setPermissions(before.permissions());
    }

    /** Gives a file its name if nothing bears it: a second name in one step, or a move where there are no second names. */
    private static void give(Path file, Path target) throws IOException {
        try {
            Files.createLink(target, file);
        } catch (FileAlreadyExistsException | NoSuchFileException e) {
            throw e;
        } catch (IOException | UnsupportedOperationException withoutLinks) {
            Files.move(file, target);
        }
    }

    private static boolean isSame(FileChannel written, Path target) throws IOException {
        if (written.size() != Files.size(target)) {
            return false;
        }
        byte[] theirs = new byte[BUFFER];
        ByteBuffer ours = ByteBuffer.allocate(BUFFER);
        long position = 0;
        try (InputStream in = new BufferedInputStream(
                Files.newInputStream(target, LinkOption.NOFOLLOW_LINKS, StandardOpenOption.READ), BUFFER)) {
            for (int count = in.readNBytes(theirs, 0, BUFFER); count > 0; count = in.readNBytes(theirs, 0, BUFFER)) {
                ours.clear().limit(count);
                while (ours.hasRemaining()) {
                    int read = written.read(ours, position + ours.position());
                    if (read < 0) {
                        return false;
                    }
                }
                if (!ours.flip().equals(ByteBuffer.wrap(theirs, 0, count))) {
                    return false;
                }
                position += count;
            }
        }
        return position == written.size();
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }

    /** Forces the names of the files that were written to the disk, where the platform can. */
    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atTheEnd);
        } catch (IllegalStateException ending) {
            // then it runs
        }
        for (Path parent : ready) {
            force(parent);
        }
    }

    private static void force(Path parent) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(parent, StandardOpenOption.READ);
        } catch (IOException foldersCannotBeOpened) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }
}

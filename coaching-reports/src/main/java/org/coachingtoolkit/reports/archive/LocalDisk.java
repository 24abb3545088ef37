package org.coachingtoolkit.reports.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A folder of the local file system. What is made in it is for its owner only, where the system knows owners. */
final class LocalDisk implements Disk {
    private static final Set<PosixFilePermission> OWN_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWN_FOLDER = PosixFilePermissions.fromString("rwx------");

    private final Path root;
    private final ArchiveLock lock;
    private final FileAttribute<?>[] ownFile;
    private final FileAttribute<?>[] ownFolder;
    private @Nullable Thread atTheEnd;

    private LocalDisk(Path root, boolean alone) throws IOException {
        this.root = root;
        boolean owners = root.getFileSystem().supportedFileAttributeViews().contains("posix");
        ownFile = owners ? attributes(OWN_FILE) : new FileAttribute<?>[0];
        ownFolder = owners ? attributes(OWN_FOLDER) : new FileAttribute<?>[0];
        this.lock = new ArchiveLock(root.resolve("lock"), alone, ownFile);
    }

    private static FileAttribute<?>[] attributes(Set<PosixFilePermission> permissions) {
        return new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)};
    }

    /** Opens a folder to work in, which is made if it is not there. */
    static LocalDisk toWrite(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            Path parent = root.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            boolean owners = root.getFileSystem().supportedFileAttributeViews().contains("posix");
            try {
                Files.createDirectory(root, owners ? attributes(OWN_FOLDER) : new FileAttribute<?>[0]);
            } catch (FileAlreadyExistsException e) {
                // somebody else may have made it meanwhile
                if (!Files.isDirectory(root)) {
                    throw e;
                }
            }
        }
        return new LocalDisk(root, true);
    }

    /** Opens a folder to look at it; nothing is made or changed. */
    static LocalDisk toRead(Path root) throws IOException {
        return new LocalDisk(root, false);
    }

    /** Returns a path below the root, on the way to which there is no link. */
    private Path path(String name) throws IOException {
        Path path = root;
        String[] parts = name.split("/", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0 && Files.isSymbolicLink(path)) {
                throw link(path);
            }
            path = path.resolve(parts[i]);
        }
        return path;
    }

    private static IOException link(Path path) {
        return new FileSystemException(path.toString(), null, "an archive holds no links, and none is followed");
    }

    @Override
    public Kind kind(String name) throws IOException {
        try {
            BasicFileAttributes is =
                    Files.readAttributes(path(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return is.isRegularFile() ? Kind.FILE : is.isDirectory() ? Kind.FOLDER : Kind.OTHER;
        } catch (NoSuchFileException e) {
            return Kind.NOTHING;
        }
    }

    @Override
    public boolean holds(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path there = Files.isDirectory(absolute) ? absolute : absolute.getParent();
        return there != null && Files.isDirectory(there) && there.toRealPath().startsWith(root.toRealPath());
    }

    @Override
    public long size(String name) throws IOException {
        return Files.readAttributes(path(name), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS)
                .size();
    }

    private FileChannel open(String name, OpenOption... options) throws IOException {
        Path path = path(name);
        Set<OpenOption> all = new java.util.HashSet<>(List.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        try {
            return FileChannel.open(
                    path, all, all.contains(StandardOpenOption.CREATE_NEW) ? ownFile : new FileAttribute<?>[0]);
        } catch (IOException e) {
            if (Files.isSymbolicLink(path)) {
                throw link(path);
            }
            throw e;
        }
    }

    @Override
    public InputStream read(String name, long from) throws IOException {
        FileChannel channel = open(name, StandardOpenOption.READ);
        if (Files.isDirectory(path(name), LinkOption.NOFOLLOW_LINKS)) {
            channel.close();
            throw new FileSystemException(path(name).toString(), null, "is a folder; a file is expected");
        }
        channel.position(from);
        return Channels.newInputStream(channel);
    }

    @Override
    public Writing create(String name) throws IOException {
        FileChannel channel = open(name, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        if (name.startsWith(BlobStore.INCOMING + "/")) {
            removeAtTheEnd(path(name));
        }
        return new ChannelWriting(path(name), channel);
    }

    /** Sees to it that a file written in part goes when the process is asked to end, until it is moved or removed. */
    private void removeAtTheEnd(Path partial) {
        keepAtTheEnd();
        Thread removing = new Thread(() -> {
            try {
                Files.deleteIfExists(partial);
            } catch (IOException e) {
                // the next opening removes it
            }
        });
        try {
            Runtime.getRuntime().addShutdownHook(removing);
            atTheEnd = removing;
        } catch (IllegalStateException ending) {
            // the process ends already; the next opening removes it
        }
    }

    private void keepAtTheEnd() {
        Thread removing = atTheEnd;
        atTheEnd = null;
        if (removing != null) {
            try {
                Runtime.getRuntime().removeShutdownHook(removing);
            } catch (IllegalStateException ending) {
                // then it runs, and finds nothing
            }
        }
    }

    @Override
    public Writing append(String name, long length) throws IOException {
        FileChannel channel = open(name, StandardOpenOption.WRITE);
        channel.truncate(length);
        channel.position(length);
        return new ChannelWriting(path(name), channel);
    }

    private static final class ChannelWriting extends Writing {
        private final Path path;
        private final FileChannel channel;

        ChannelWriting(Path path, FileChannel channel) {
            this.path = path;
            this.channel = channel;
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
            try {
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
            } catch (IOException e) {
                throw named(e);
            }
        }

        /** Returns a failure that says which file it befell: a full disk does not. */
        private IOException named(IOException e) {
            return e.getClass() == IOException.class
                    ? (IOException) new FileSystemException(path.toString(), null, e.getMessage()).initCause(e)
                    : e;
        }

        @Override
        void force() throws IOException {
            try {
                channel.force(true);
            } catch (IOException e) {
                throw named(e);
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    @Override
    public void move(String from, String to) throws IOException {
        Path target = path(to);
        try {
            Files.move(path(from), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("the file system must be able to move a file in one step: " + target, e);
        }
        keepAtTheEnd();
    }

    @Override
    public boolean delete(String name) throws IOException {
        boolean deleted = Files.deleteIfExists(path(name));
        keepAtTheEnd();
        return deleted;
    }

    @Override
    public void makeFolder(String name) throws IOException {
        Path path = path(name);
        try {
            Files.createDirectory(path, ownFolder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
                throw Files.isSymbolicLink(path) ? link(path) : e;
            }
        }
    }

    @Override
    public void force(String folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(path(folder), StandardOpenOption.READ);
        } catch (IOException foldersCannotBeOpened) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }

    @Override
    public List<String> list(String folder) throws IOException {
        List<String> names = new ArrayList<>();
        Path path = path(folder);
        if (Files.isSymbolicLink(path) && !folder.isEmpty()) {
            throw link(path);
        }
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(path)) {
            String before = folder.isEmpty() ? "" : folder + "/";
            stream.forEach(file -> names.add(before + file.getFileName()));
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        names.sort(null);
        return names;
    }

    @Override
    public <T> T holding(Work<T> work) throws IOException {
        return lock.holding(work);
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

package org.coachingtoolkit.reports.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Lets one thread of one process at a time work on an archive: a lock in this object for threads, a lock on a file for
 * processes and for other objects in this process. Those who only read share the lock on the file, and do without it where
 * there is none to be had: on a read-only medium nobody writes.
 */
final class ArchiveLock implements Closeable {
    private static final long PAUSE_NANOS = 1_000_000;

    private final ReentrantLock threads = new ReentrantLock();
    private final Path path;
    private final boolean alone;
    private final FileAttribute<?>[] attributes;
    private @Nullable FileChannel channel;
    private boolean closed;

    /**
     * Opens the file.
     *
     * @param alone whether nobody else may work meanwhile; the file is made then
     */
    ArchiveLock(Path path, boolean alone, FileAttribute<?>... attributes) throws IOException {
        this.path = path;
        this.alone = alone;
        this.attributes = attributes.clone();
        this.channel = open();
    }

    private @Nullable FileChannel open() throws IOException {
        if (alone) {
            if (Files.isSymbolicLink(path)) {
                throw new FileSystemException(path.toString(), null, "an archive holds no links, and none is followed");
            }
            return FileChannel.open(
                    path,
                    Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS),
                    attributes);
        }
        try {
            return FileChannel.open(path, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS));
        } catch (IOException withoutLock) {
            return null;
        }
    }

    /**
     * Does some work.
     *
     * @throws IllegalStateException if the archive is closed
     */
    <T> T holding(Disk.Work<T> work) throws IOException {
        threads.lock();
        try {
            if (closed) {
                throw new IllegalStateException("archive must not be closed: " + path.getParent());
            }
            FileLock held = lockFile();
            try {
                return work.run();
            } finally {
                if (held != null) {
                    held.release();
                }
            }
        } finally {
            threads.unlock();
        }
    }

    /** Waits for the lock on the file; another object in this process is waited for by asking again. */
    private @Nullable FileLock lockFile() throws IOException {
        FileChannel file = channel;
        if (file != null && !file.isOpen()) {
            // an interrupted thread closes the channel on which it waits
            file = open();
            channel = file;
        }
        while (file != null) {
            try {
                return file.lock(0, Long.MAX_VALUE, !alone);
            } catch (OverlappingFileLockException e) {
                LockSupport.parkNanos(PAUSE_NANOS);
            } catch (IOException e) {
                if (alone || !file.isOpen()) {
                    throw e;
                }
                return null;
            }
        }
        return null;
    }

    /**
     * Closes the file, but not while another object in this process holds the lock, since some platforms drop all locks
     * of a process with the first file that it closes.
     */
    @Override
    public void close() throws IOException {
        threads.lock();
        try {
            if (!closed) {
                closed = true;
                lockFile();
                if (channel != null) {
                    channel.close();
                }
            }
        } finally {
            threads.unlock();
        }
    }
}

package org.coachingtoolkit.reports.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Lets one thread of one process at a time work on an archive: a lock in this object for threads, a lock on a file for
 * processes and for other objects in this process.
 */
final class ArchiveLock implements Closeable {
    private static final long PAUSE_NANOS = 1_000_000;

    private final ReentrantLock threads = new ReentrantLock();
    private final Path path;
    private FileChannel channel;
    private boolean closed;

    ArchiveLock(Path path) throws IOException {
        this.path = path;
        this.channel = open(path);
    }

    private static FileChannel open(Path path) throws IOException {
        return FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    /** Work to be done while nobody else works on the archive. */
    interface Work<T> {
        T run() throws IOException;
    }

    /**
     * Does some work.
     *
     * @throws IllegalStateException if the archive is closed
     */
    <T> T holding(Work<T> work) throws IOException {
        threads.lock();
        try {
            if (closed) {
                throw new IllegalStateException("archive must not be closed: " + path.getParent());
            }
            FileLock held = lockFile();
            try {
                return work.run();
            } finally {
                held.release();
            }
        } finally {
            threads.unlock();
        }
    }

    /** Waits for the lock on the file; another object in this process is waited for by asking again. */
    private FileLock lockFile() throws IOException {
        if (!channel.isOpen()) {
            // an interrupted thread closes the channel on which it waits
            channel = open(path);
        }
        while (true) {
            try {
                return channel.lock();
            } catch (OverlappingFileLockException e) {
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
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
                FileLock held = lockFile();
                held.channel().close();
            }
        } finally {
            threads.unlock();
        }
    }
}

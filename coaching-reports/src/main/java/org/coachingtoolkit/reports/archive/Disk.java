package org.coachingtoolkit.reports.archive;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive asks of a disk: files and folders by names with slashes, below the archive's own folder. Links are never
 * followed.
 */
interface Disk extends Closeable {
    /** What bears a name. */
    enum Kind {
        NOTHING,
        FILE,
        FOLDER,
        /** A link, or something else that an archive does not make. */
        OTHER
    }

    /** A file that is being written. */
    abstract class Writing extends OutputStream {
        /** Waits until what was written is on the disk. */
        abstract void force() throws IOException;
    }

    Kind kind(String name) throws IOException;

    /** Returns whether a path, or the folder in which it is to be, lies in the archive's own folder. */
    default boolean holds(Path path) throws IOException {
        return false;
    }

    /**
     * Returns the length of a file.
     *
     * @throws NoSuchFileException if there is none
     */
    long size(String name) throws IOException;

    /**
     * Opens a file.
     *
     * @param from where to begin, in bytes
     * @throws NoSuchFileException if there is none
     */
    InputStream read(String name, long from) throws IOException;

    /** Makes a new file. */
    Writing create(String name) throws IOException;

    /** Opens a file to write on from some length; what stands behind goes. */
    Writing append(String name, long length) throws IOException;

    /** Moves a file in one step; one that bears the other name goes. */
    void move(String from, String to) throws IOException;

    /** Removes a file and returns whether there was one. */
    boolean delete(String name) throws IOException;

    /** Makes a folder, unless it is there. */
    void makeFolder(String name) throws IOException;

    /** Waits until the names in a folder are on the disk; the empty name is the archive's own folder. */
    void force(String folder) throws IOException;

    /** Returns the names in a folder in order, with the folder's; empty if there is no such folder. */
    List<String> list(String folder) throws IOException;

    /** Does some work while nobody else works on the archive; readers may read at once. */
    <T> T holding(Work<T> work) throws IOException;

    /** Work that may fail by what the disk does. */
    @FunctionalInterface
    interface Work<T extends @Nullable Object> {
        T run() throws IOException;
    }
}

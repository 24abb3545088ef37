package org.coachingtoolkit.examples.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * A folder that documents are written into.
 *
 * <p>A file appears complete or not at all: it is written aside and then moved. A file that is there with the same
 * contents is left alone, so that interrupted work goes on where it stopped; one with other contents is left alone too,
 * and said, unless it may be replaced.
 */
final class OutputFolder {
    private final Path folder;
    private final boolean replace;
    private final List<Path> written = new ArrayList<>();
    private final List<Path> inTheWay = new ArrayList<>();

    private OutputFolder(Path folder, boolean replace) {
        this.folder = folder;
        this.replace = replace;
    }

    /**
     * Opens a folder, which is made if it is not there.
     *
     * @param replace whether files with other contents may be replaced
     * @throws Unusable if the folder cannot be made or written to
     */
    static OutputFolder open(Path folder, boolean replace) {
        try {
            Files.createDirectories(folder);
        } catch (FileAlreadyExistsException file) {
            throw new Unusable(folder + " is a file; a folder is expected.");
        } catch (IOException failure) {
            throw new Unusable(InputFiles.reason(failure));
        }
        if (!Files.isWritable(folder)) {
            throw new Unusable("the folder " + folder + " cannot be written to.");
        }
        return new OutputFolder(folder, replace);
    }

    /**
     * Writes a file and remembers it.
     *
     * @param name its name in the folder, which may begin with the name of a folder in it
     * @throws Unusable if it cannot be written; no part of it is left behind
     */
    void write(String name, Contents contents) {
        remember(put(name, contents));
    }

    /**
     * Writes a file, which {@link #remember} is then told of; many threads may do so at once.
     *
     * @param name its name in the folder, which may begin with the name of a folder in it
     * @throws Unusable if it cannot be written; no part of it is left behind
     */
    Settled put(String name, Contents contents) {
        Path target = folder.resolve(name).normalize();
        if (!target.startsWith(folder.normalize())) {
            throw new IllegalArgumentException("name must stay in the folder: '" + name + "'");
        }
        Path aside = target.resolveSibling("." + target.getFileName() + ".part");
        IOException[] first = new IOException[1];
        try {
            Files.createDirectories(target.getParent());
            try {
                try (OutputStream out = new BufferedOutputStream(new RememberingStream(
                        Files.newOutputStream(
                                aside,
                                StandardOpenOption.CREATE,
                                StandardOpenOption.TRUNCATE_EXISTING,
                                StandardOpenOption.WRITE),
                        first))) {
                    contents.write(out);
                }
                return new Settled(target, settle(aside, target));
            } finally {
                Files.deleteIfExists(aside);
            }
        } catch (IOException failure) {
            throw new Unusable(
                    target + " could not be written: " + InputFiles.reason(first[0] != null ? first[0] : failure));
        }
    }

    /** Returns whether the target is now as it should be. */
    private boolean settle(Path aside, Path target) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            if (Files.isRegularFile(target) && Files.mismatch(aside, target) == -1) {
                return true;
            }
            if (!replace || !Files.isRegularFile(target)) {
                return false;
            }
        }
        Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return true;
    }

    /** Remembers what became of a file. */
    void remember(Settled file) {
        (file.written() ? written : inTheWay).add(file.path());
    }

    /** Returns the files that are now as they should be, in the order in which they were remembered. */
    List<Path> written() {
        return List.copyOf(written);
    }

    /**
     * Says which files were left alone because they have other contents.
     *
     * @throws Unusable if there are any
     */
    void requireComplete() {
        if (!inTheWay.isEmpty()) {
            throw new Unusable(
                    inTheWay.size() == 1
                            ? inTheWay.get(0)
                                    + " is there with other contents and was left as it is; --force replaces it."
                            : inTheWay.size()
                                    + " files are there with other contents and were left as they are, the first "
                                    + inTheWay.get(0) + "; --force replaces them.");
        }
    }

    /**
     * What became of a file.
     *
     * @param path the file
     * @param written whether it is now as it should be; if not, another one was left in its place
     */
    record Settled(Path path, boolean written) {}

    /** Writes the contents of one file. */
    @FunctionalInterface
    interface Contents {
        void write(OutputStream out) throws IOException;
    }

    /** Remembers the first thing that went wrong: a writer that closes its own parts can hide a full disk. */
    private static final class RememberingStream extends FilterOutputStream {
        private final IOException[] first;

        RememberingStream(OutputStream out, IOException[] first) {
            super(out);
            this.first = first;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            try {
                out.write(bytes, offset, length);
            } catch (IOException failure) {
                first[0] = first[0] == null ? failure : first[0];
                throw failure;
            }
        }
    }
}

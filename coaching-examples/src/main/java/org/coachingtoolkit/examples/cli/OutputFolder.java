package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.output.Contents;
import org.coachingtoolkit.core.output.WrittenFile;

/** The folder that a command writes into, and what became of each file. */
final class OutputFolder {
    private final org.coachingtoolkit.core.output.OutputFolder folder;
    private final boolean replace;
    private final List<Path> written = new ArrayList<>();
    private final List<Path> inTheWay = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();

    private OutputFolder(org.coachingtoolkit.core.output.OutputFolder folder, boolean replace) {
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
            return new OutputFolder(org.coachingtoolkit.core.output.OutputFolder.open(folder), replace);
        } catch (NotDirectoryException file) {
            throw new Unusable(folder + " is a file; a folder is expected.");
        } catch (IOException failure) {
            throw new Unusable(InputFiles.reason(failure));
        }
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
    WrittenFile put(String name, Contents contents) {
        try {
            return folder.write(name, replace, contents);
        } catch (IOException failure) {
            throw new Unusable(name + " could not be written: " + InputFiles.reason(failure));
        }
    }

    /**
     * Writes a single file.
     *
     * @param replace whether a file with other contents may be replaced
     * @throws Unusable if it cannot be written, or is there with other contents
     */
    static void writeOne(Path file, boolean replace, Contents contents) {
        Path target = file.toAbsolutePath();
        Path name = target.getFileName();
        Path parent = target.getParent();
        if (name == null || parent == null) {
            throw new Unusable(file + " is a folder; a file is expected.");
        }
        OutputFolder folder = open(parent, replace);
        folder.write(name.toString(), contents);
        folder.requireComplete();
    }

    /** Remembers what became of a file. */
    void remember(WrittenFile file) {
        (file.isComplete() ? written : inTheWay).add(file.path());
    }

    /** Remembers that a paper could not be made; the others are. */
    void failed(String name, RuntimeException failure) {
        failed.add(name + ": " + (failure.getMessage() == null ? failure.toString() : failure.getMessage()));
    }

    /** Returns the files that are now as they should be, in the order in which they were remembered. */
    List<Path> written() {
        return List.copyOf(written);
    }

    /**
     * Ends the work, and says which papers could not be made and which files were left alone because they have other
     * contents.
     *
     * @throws Unusable if there are any
     */
    void requireComplete() {
        try {
            folder.close();
        } catch (IOException failure) {
            throw new Unusable(InputFiles.reason(failure));
        }
        if (!failed.isEmpty()) {
            throw new Unusable(written.size() + " files were written, " + failed.size() + " could not be made:\n  "
                    + String.join("\n  ", failed));
        }
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
}

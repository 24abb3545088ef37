package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.output.Contents;
import org.coachingtoolkit.core.output.WrittenFile;

/** The folder that a command writes into, and what became of each file. */
final class OutputFolder {
    private final org.coachingtoolkit.core.output.OutputFolder folder;
    private final Path place;
    private final boolean replace;
    private final List<Path> written = new ArrayList<>();
    private final List<Path> leftOver = new ArrayList<>();
    private final List<Path> inTheWay = new ArrayList<>();

    private OutputFolder(org.coachingtoolkit.core.output.OutputFolder folder, Path place, boolean replace) {
        this.folder = folder;
        this.place = place;
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
            return new OutputFolder(org.coachingtoolkit.core.output.OutputFolder.open(folder), folder, replace);
        } catch (NotDirectoryException file) {
            throw Unusable.of("file", Map.of("folder", folder));
        } catch (IOException failure) {
            throw Unusable.of(failure);
        }
    }

    /**
     * Makes sure that files may have their names, before anything is written.
     *
     * @throws Unusable if the system cannot express one
     */
    void requireExpressible(List<String> names) {
        try {
            for (String name : names) {
                org.coachingtoolkit.core.output.OutputFolder.requireExpressible(place, name);
            }
        } catch (IOException inexpressible) {
            throw Unusable.of(inexpressible);
        }
    }

    /**
     * Writes a file and remembers it.
     *
     * @param name its name in the folder, which may begin with the name of a folder in it
     * @throws Unusable if it cannot be written; no part of it is left behind
     */
    void write(String name, Contents contents) {
        try {
            WrittenFile file = folder.write(name, replace, contents);
            (file.isComplete() ? written : inTheWay).add(file.path());
        } catch (IOException failure) {
            throw Unusable.of("unwritten", Map.of("name", name, "reason", Unusable.of(failure)));
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
            throw Unusable.of("folder", Map.of("file", file));
        }
        requireNoLink(file);
        OutputFolder folder = open(parent, replace);
        folder.write(name.toString(), contents);
        folder.requireComplete();
    }

    /**
     * Replaces a file by what was made of its contents.
     *
     * @param before the contents
     * @throws Unusable if it cannot be written, or somebody else has changed it meanwhile
     */
    static void update(Path file, byte[] before, Contents contents) {
        try {
            requireNoLink(file);
            if (!org.coachingtoolkit.core.output.OutputFolder.update(file, now -> Arrays.equals(now, before), contents)
                    .isComplete()) {
                throw Unusable.of("changed", Map.of("file", file));
            }
        } catch (IOException failure) {
            throw Unusable.of("unwritten", Map.of("name", file, "reason", Unusable.of(failure)));
        }
    }

    private static void requireNoLink(Path file) {
        if (Files.isSymbolicLink(file)) {
            throw Unusable.of("link", Map.of("file", file));
        }
    }

    /**
     * Takes away what an earlier run has left of a numbered series where files may be replaced; else it is in the way.
     *
     * @param inside the folder of the series
     * @param names what its files are called
     * @return the files that were removed
     */
    List<Path> removeOthers(String inside, Pattern names) {
        try {
            List<Path> others = folder.others(inside, names, replace);
            if (!replace) {
                leftOver.addAll(others);
            }
            return replace ? others : List.of();
        } catch (IOException failure) {
            throw Unusable.of(failure);
        }
    }

    /** Returns the files that are now as they should be, in the order in which they were remembered. */
    List<Path> written() {
        return List.copyOf(written);
    }

    /**
     * Ends the work, and says which files were left alone because they have other contents.
     *
     * @throws Unusable if there are any
     */
    void requireComplete() {
        try {
            folder.close();
        } catch (IOException failure) {
            throw Unusable.of(failure);
        }
        if (!leftOver.isEmpty()) {
            throw Unusable.of("leftOver", Map.of("number", leftOver.size(), "file", leftOver.get(0)));
        }
        requireNone(inTheWay);
    }

    /**
     * Says which files were left alone because they have other contents.
     *
     * @throws Unusable if there are any
     */
    static void requireNone(List<Path> inTheWay) {
        inTheWay.forEach(OutputFolder::requireNoLink);
        if (!inTheWay.isEmpty()) {
            throw Unusable.of(
                    inTheWay.size() == 1 ? "other" : "others",
                    Map.of("number", inTheWay.size(), "file", inTheWay.get(0)));
        }
    }
}

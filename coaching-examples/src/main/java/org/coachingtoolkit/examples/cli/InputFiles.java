package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.coachingtoolkit.core.file.ProgrammeFile;

/** Files that a command reads, {@code -} being the standard input, and what can go wrong with files in words. */
final class InputFiles {
    private InputFiles() {}

    /**
     * Returns the bytes of a file.
     *
     * @throws Unusable if there is no such file, it is a folder, or it cannot be read
     */
    static byte[] read(Path file) {
        try (InputStream in = open(file)) {
            return in.readAllBytes();
        } catch (IOException failure) {
            throw Unusable.of(failure);
        }
    }

    /**
     * Returns a programme file, called by its name.
     *
     * @throws Unusable if there is no such file, it is a folder, or it cannot be read
     */
    static ProgrammeFile programme(Path file) {
        return ProgrammeFile.read(read(file), name(file));
    }

    /**
     * Opens a file.
     *
     * @throws Unusable if there is no such file, it is a folder, or it cannot be read
     */
    static InputStream open(Path file) {
        if (isStandardInput(file)) {
            return System.in;
        }
        if (Files.isDirectory(file)) {
            throw Unusable.of("folder", Map.of("file", file));
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException failure) {
            throw Unusable.of(failure);
        }
    }

    /** Returns whether the standard input is meant. */
    static boolean isStandardInput(Path file) {
        return file.toString().equals("-");
    }

    /** Returns the name of a file without its folders. */
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}

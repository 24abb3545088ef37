package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
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
            throw new Unusable(reason(failure));
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
            throw new Unusable(file + " is a folder; a file is expected.");
        }
        try {
            return Files.newInputStream(file);
        } catch (IOException failure) {
            throw new Unusable(reason(failure));
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

    /** Returns in one sentence what went wrong with a file. */
    static String reason(IOException failure) {
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file " + missing.getFile() + ".";
        } else if (failure instanceof AccessDeniedException denied) {
            return "access to " + denied.getFile() + " is denied.";
        } else if (failure instanceof FileAlreadyExistsException there) {
            return there.getFile() + " is in the way: it is a file where a folder is needed, or exists already.";
        } else if (failure instanceof NotDirectoryException notFolder) {
            return notFolder.getFile() + " is not a folder.";
        } else if (failure instanceof FileSystemException system && system.getReason() != null) {
            return system.getFile() + ": " + system.getReason() + ".";
        } else if (failure instanceof DirectoryNotEmptyException full) {
            return full.getFile() + " is a folder that is not empty.";
        } else if (failure instanceof FileSystemException system) {
            return system.getFile() + " cannot be read or written.";
        }
        return failure.getMessage() == null ? failure.getClass().getSimpleName() + "." : failure.getMessage() + ".";
    }
}

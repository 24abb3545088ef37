package org.coachingtoolkit.reports;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Says that a document could not be written to a file; the file is then as it was before. */
public final class ReportException extends UncheckedIOException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final String file;

    /**
     * Makes the exception for a file.
     *
     * @param path the file that was to be written
     * @param cause what went wrong
     */
    public ReportException(Path path, IOException cause) {
        super("could not write " + requireNonNull(path, "path") + ": " + cause.getMessage(), cause);
        this.file = path.toString();
    }

    /** Returns the file that was to be written. */
    public Path path() {
        return Path.of(file);
    }
}

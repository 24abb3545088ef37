package org.coachingtoolkit.core.output;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/**
 * What became of a file that was to be written.
 *
 * @param path the file
 * @param outcome whether it is as it should be
 */
public record WrittenFile(Path path, Outcome outcome) {
    /** What there can be to say. */
    public enum Outcome {
        /** The file was not there, or had other contents that could be replaced; now it has these. */
        WRITTEN,
        /** The file was there with the same contents and was left alone. */
        UNCHANGED,
        /** Something else bears the name and was left alone: other contents that must not be replaced, a folder, a link. */
        IN_THE_WAY
    }

    /** Refuses missing parts. */
    public WrittenFile {
        requireNonNull(path, "path");
        requireNonNull(outcome, "outcome");
    }

    /** Returns whether the file is as it should be, newly or since before. */
    public boolean isComplete() {
        return outcome != Outcome.IN_THE_WAY;
    }
}

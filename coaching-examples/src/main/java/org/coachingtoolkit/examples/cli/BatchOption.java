package org.coachingtoolkit.examples.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that make documents for each teacher. */
final class BatchOption {
    @Option(
            names = "--per",
            paramLabel = "teacher",
            description = "Makes a folder of documents for each teacher instead of those of the institution.")
    private @Nullable Each per;

    @Option(names = "--zip", description = "With --per: packs each folder into a zip file as well.")
    private boolean zip;

    boolean perTeacher() {
        return per == Each.TEACHER;
    }

    boolean zip() {
        return zip;
    }

    /** For whom a folder of documents is made. */
    enum Each {
        TEACHER
    }
}

package org.coachingtoolkit.examples.cli;

import org.coachingtoolkit.reports.DocumentFolder;
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

    /** Returns into how many folders the documents go. */
    DocumentFolder.Division division() {
        if (per == null) {
            return DocumentFolder.Division.NONE;
        }
        return zip ? DocumentFolder.Division.ZIPPED_TEACHERS : DocumentFolder.Division.TEACHERS;
    }

    /** For whom a folder of documents is made. */
    enum Each {
        TEACHER
    }
}

package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.reports.archive.Accession;
import org.coachingtoolkit.reports.archive.FileArchive;

/** The archive in the folder that a command was given. */
final class ArchiveStore {
    /** The index of the file that takes what commands have generated. */
    static final String INDEX = "coaching";

    private ArchiveStore() {}

    /**
     * Opens the archive in a folder to work in it; it is made if it is not there.
     *
     * @throws Unusable if the folder cannot be an archive
     */
    static FileArchive open(Path folder) {
        try {
            return FileArchive.open(folder, Clock.system(ZoneId.systemDefault()));
        } catch (IOException failure) {
            throw Unusable.of(failure);
        }
    }

    /**
     * Opens the archive in a folder to look at it; nothing is changed.
     *
     * @throws Unusable if there is none
     */
    static FileArchive openToRead(Path folder) {
        try {
            return FileArchive.openToRead(folder, Clock.system(ZoneId.systemDefault()));
        } catch (IOException failure) {
            throw Unusable.of(failure);
        }
    }

    /**
     * Stores what a command has generated for a school year. What is stored already stays as it is; a file that has changed
     * is stored as a document of its own.
     *
     * @return how many documents the files are
     * @throws IllegalStateException if the case file of that year has been disposed of
     */
    static int storeGenerated(Path folder, SchoolYear year, LocalDate date, List<Path> files, ProgressLine progress)
            throws IOException {
        try (FileArchive archive = open(folder)) {
            Accession accession = Accession.into(archive, INDEX, year, "Coaching sessions, school year " + year);
            int number = 0;
            for (Path path : files) {
                progress.step("archive", ++number, files.size());
                accession.add(path, date);
            }
            return files.size();
        }
    }
}

package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.common.SchoolYear;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --archive} of commands that generate documents. */
final class ArchiveOption {
    @Option(
            names = "--archive",
            paramLabel = "DIR",
            description = "Archive that keeps what was generated for five years; see 'coaching archive'.")
    private @Nullable Path folder;

    /**
     * Stores what was generated in the file of a school year, if an archive was asked for. The same contents again change
     * nothing.
     *
     * @throws Unusable if the archive cannot be opened or written to
     */
    void store(SchoolYear year, LocalDate day, List<Path> generated, ProgressLine progress) {
        if (folder != null) {
            try {
                ArchiveStore.storeGenerated(folder, year, day, generated, progress);
            } catch (IOException failure) {
                throw Unusable.of(failure);
            } catch (IllegalStateException refused) {
                throw Unusable.saying(refused.getMessage());
            }
        }
    }
}

package org.coachingtoolkit.examples.page;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.jspecify.annotations.Nullable;

/**
 * How the page is opened.
 *
 * @param file the file to begin with, where changes are saved; {@code null} to begin with none
 * @param language the language to begin with; {@code null} for the browser's
 * @param port the port of this machine; 0 for any that is free
 * @param today the day on which a file is looked at, and things are recorded
 */
public record PageSettings(
        @Nullable Path file,
        @Nullable Language language,
        int port,
        Function<Optional<ProgrammeFile>, LocalDate> today) {
    /**
     * Checks the port.
     *
     * @throws IllegalArgumentException if the port is not 0 to 65535
     */
    public PageSettings {
        if (port < 0 || port > 0xFFFF) {
            throw new IllegalArgumentException("port must be 0 to 65535: " + port);
        }
        requireNonNull(today, "today");
    }
}

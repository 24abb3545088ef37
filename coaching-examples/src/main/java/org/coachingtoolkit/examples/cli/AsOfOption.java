package org.coachingtoolkit.examples.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --as-of}. */
final class AsOfOption {
    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "Day for which the programme is checked and its documents are dated, such as 2026-09-01;"
                    + " without it, today. The same day gives the same files, byte for byte.")
    private @Nullable LocalDate day;

    /** Returns the day asked for; without one, today by the given clock. */
    LocalDate day(Clock clock) {
        return day != null ? day : LocalDate.now(clock);
    }

    /** Returns the moment that documents of a day bear. */
    static Instant moment(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}

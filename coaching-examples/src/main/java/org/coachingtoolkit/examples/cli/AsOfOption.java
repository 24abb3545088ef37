package org.coachingtoolkit.examples.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.coachingtoolkit.core.file.ProgrammeFile;
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

    /** Returns the day asked for; without one, the day that it is by the clock of this machine. */
    LocalDate day() {
        return day != null ? day : LocalDate.now(Clock.system(ZoneId.systemDefault()));
    }

    /** Returns the day asked for; without one, the day that it is where the sessions are. */
    LocalDate day(ProgrammeFile file) {
        return day != null ? day : today(Clock.system(ZoneId.systemDefault()), file);
    }

    /** Returns what day it is in the time zone of a programme; by the clock's own zone if there is no programme. */
    static LocalDate today(Clock clock, ProgrammeFile file) {
        return LocalDate.now(file.programme()
                .map(programme -> clock.withZone(programme.schedule().zone()))
                .orElse(clock));
    }

    /** Returns the moment that documents of a day bear. */
    static Instant moment(LocalDate day) {
        return day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }
}

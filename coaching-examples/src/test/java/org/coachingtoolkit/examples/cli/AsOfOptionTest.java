package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.junit.jupiter.api.Test;

class AsOfOptionTest {
    private static final Clock LATE_IN_GREENWICH =
            Clock.fixed(Instant.parse("2026-11-16T22:30:00Z"), ZoneId.of("America/New_York"));

    @Test
    void todayIsTheDayWhereTheSessionsAre() {
        CoachingProgramme russian =
                ProgrammeFile.read(ExampleProgrammes.file(Language.RU)).get();

        assertThat(AsOfOption.today(LATE_IN_GREENWICH, ProgrammeFile.of(russian)))
                .as(russian.schedule().zone().getId())
                .isEqualTo(LocalDate.of(2026, 11, 17));
    }

    @Test
    void withoutAProgrammeTodayIsTheDayOfTheClock() {
        assertThat(AsOfOption.today(LATE_IN_GREENWICH, ProgrammeFile.read(new byte[0])))
                .isEqualTo(LocalDate.of(2026, 11, 16));
    }
}

package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.plan.LongTermPlan;
import org.coachingtoolkit.core.plan.MonthlyPlan;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.regulation.RegulationChecker;
import org.coachingtoolkit.core.schedule.proposal.Pinning;
import org.coachingtoolkit.core.schedule.proposal.ScheduleProposer;
import org.coachingtoolkit.core.schedule.proposal.ScheduleRequest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A date that nobody can mean, in any place of a programme file: it is asked about, and nothing breaks. */
class HostileDatesTest {
    private static final Pattern DATE = Pattern.compile("\"([A-Za-z]+)\": \"(\\d{4}-\\d{2}-\\d{2})");
    private static final ScheduleProposer PROPOSER = new ScheduleProposer(1, 0, Pinning.PAST);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+999999999-12-31",
                "-999999999-01-01",
                "0000-01-01",
                "9999-12-31",
                "3000-01-01",
                "2999-12-31",
                "1901-01-01",
                "1900-12-31"
            })
    void breakNothing(String date) {
        for (String file : files(date)) {
            assertThatCode(() -> use(file))
                    .as(file.lines()
                            .filter(line -> line.contains(date))
                            .toList()
                            .toString())
                    .doesNotThrowAnyException();
        }
    }

    /** Returns the bundled programme with the date in one place each: the first of every property that has one. */
    private static List<String> files(String date) {
        String file = new String(ExampleProgrammes.file(Language.RU), StandardCharsets.UTF_8);
        List<String> files = new ArrayList<>();
        Set<String> properties = new HashSet<>();
        Matcher matcher = DATE.matcher(file);
        while (matcher.find()) {
            if (properties.add(matcher.group(1))) {
                files.add(file.substring(0, matcher.start(2)) + date + file.substring(matcher.end(2)));
            }
        }
        assertThat(files).hasSizeGreaterThan(10);
        return files;
    }

    private static void use(String file) {
        ProgrammeFile read = ProgrammeFile.read(file.getBytes(StandardCharsets.UTF_8));
        if (read.programme().isEmpty()) {
            assertThat(read.findings()).isNotEmpty();
            return;
        }
        CoachingProgramme programme = read.get();
        RegulationChecker.check(programme, ExampleProgrammes.DAY);
        MonthlyPlan.of(programme.schedule(), programme.plans());
        LongTermPlan.of(programme.goals(), programme.plans(), new SchoolYear(2026), 5);
        PROPOSER.propose(new ScheduleRequest(
                programme.calendar(),
                programme.goals(),
                programme.groups(),
                programme.coaches(),
                programme.schedule(),
                ExampleProgrammes.DAY));
    }
}

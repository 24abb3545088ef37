package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.BusyTime;
import org.coachingtoolkit.core.schedule.OffDayRule;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.SessionSeries;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScheduleCommandTest {
    private static final LocalDate MONDAY = LocalDate.of(2027, 1, 18);
    private static final DateRange PERIOD = DateRange.of(MONDAY, MONDAY.plusDays(32));
    private static final CoachingProgramme SCHOOL = ExampleProgrammes.school();
    private static final Teacher TEACHER = SCHOOL.teachers().get(0);
    private static final CoachConsultant COACH = SCHOOL.coaches().get(0);

    @TempDir
    private Path folder;

    private Path file;

    @SuppressWarnings("NullAway.Init") // JUnit sets the fields
    ScheduleCommandTest() {}

    @BeforeEach
    void writeProgramme() throws IOException {
        file = folder.resolve("programme.json");
        write(programme(SchedulingConstraints.NONE));
    }

    @Test
    void proposesSessionsAndSaysHowGoodTheyAre() {
        CommandLineRun run = CommandLineRun.of("schedule", "propose", file, "--as-of", "2027-01-18");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isEqualTo(Coaching.FINE);
        assertThat(run.out().lines())
                .as("28 days of the period are no holidays: four weeks")
                .hasSize(5)
                .first()
                .asString()
                .startsWith("new    18 Jan 2027 08:00  weekly-1: ");
        assertThat(run.out())
                .endsWith("4 of 4 sessions have a place. Even spacing 100%, even load 100%."
                        + " Cost 0; no schedule with as many sessions costs less than 0."
                        + System.lineSeparator());
    }

    @Test
    void whatIsWrittenHasNoConflicts() {
        Path proposed = folder.resolve("proposed.json");
        CommandLineRun run = CommandLineRun.of("schedule", "propose", file, "--out", proposed, "--as-of", "2027-01-18");
        CommandLineRun conflicts = CommandLineRun.of("schedule", "conflicts", proposed);

        assertThat(run.out()).contains("Written to " + proposed + ".");
        assertThat(conflicts.out().strip()).isEqualTo("No findings.");
        assertThat(conflicts.exitCode()).isEqualTo(Coaching.FINE);
        assertThat(CommandLineRun.of("schedule", "propose", proposed, "--as-of", "2027-01-18")
                        .out())
                .as("proposing again adds nothing")
                .doesNotContain("new ", "moved");
    }

    @Test
    void aFileThatIsThereIsNotReplacedUnasked() throws IOException {
        byte[] before = Files.readAllBytes(file);
        CommandLineRun run = CommandLineRun.of("schedule", "propose", file, "--out", file, "--as-of", "2027-01-18");

        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).contains("--force replaces it");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void saysWhyASessionCouldNotBePlaced() throws IOException {
        write(programme(SchedulingConstraints.builder()
                .busy(List.of(BusyTime.wholeDays(
                        ScheduleResource.of(TEACHER.id()),
                        DateRange.of(MONDAY.plusDays(7), MONDAY.plusDays(20)),
                        "course")))
                .build()));
        CommandLineRun run = CommandLineRun.of("schedule", "propose", file, "--as-of", "2027-01-18", "--lang", "ru");

        assertThat(run.exitCode()).isEqualTo(Coaching.FINE);
        assertThat(run.out()).contains("Для цели weekly 3 из 4 сессий нельзя разместить с расстоянием от 5 до 9 дней");
    }

    @Test
    void theSessionsOfASeriesCanClashToo() throws IOException {
        CoachingProgramme programme = programme(SchedulingConstraints.builder()
                .busy(List.of(BusyTime.weekly(
                        ScheduleResource.of(TEACHER.id()),
                        PERIOD,
                        DayOfWeek.MONDAY,
                        LocalTime.of(14, 0),
                        LocalTime.of(15, 0),
                        "lesson")))
                .build());
        CoachingSession first = CoachingSession.builder(
                        new SessionId("row"),
                        new GoalId("weekly"),
                        Coachee.of(TEACHER.id()),
                        COACH.id(),
                        "Topic",
                        MONDAY.atTime(14, 30),
                        Duration.ofMinutes(45))
                .build();
        write(programme.with(
                programme.schedule().withSeries(List.of(new SessionSeries(first, 1, 3, OffDayRule.DROP, List.of())))));
        CommandLineRun run = CommandLineRun.of("schedule", "conflicts", file, "--format", "json");

        assertThat(run.exitCode()).isEqualTo(Coaching.ERRORS_FOUND);
        assertThat(run.out()).contains("\"ERROR\" : 3", "schedule.resource.busy");
    }

    @Test
    void theBundledProgrammesCanBePlannedFurther() throws IOException {
        for (Language language : List.of(Language.RU, Language.EN)) {
            Files.write(file, ExampleProgrammes.file(language));
            CommandLineRun run = CommandLineRun.of("schedule", "propose", file, "--as-of", ExampleProgrammes.DAY);
            assertThat(run.err()).isEmpty();
            assertThat(run.exitCode()).isEqualTo(Coaching.FINE);
        }
    }

    @Test
    void aFileThatIsNoProgrammeIsUnusable() throws IOException {
        Files.writeString(file, "[]");

        assertThat(CommandLineRun.of("schedule", "propose", file).exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(CommandLineRun.of("schedule", "conflicts", file).exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(CommandLineRun.of("schedule").err()).contains("which command? conflicts, propose");
        assertThat(CommandLineRun.of("schedule", "propose", file, "--moves", "-1")
                        .exitCode())
                .isEqualTo(Coaching.UNUSABLE);
    }

    private void write(CoachingProgramme programme) throws IOException {
        Files.write(file, ProgrammeFile.of(programme).write());
    }

    private static CoachingProgramme programme(SchedulingConstraints constraints) {
        Goal goal = Goal.builder(new GoalId("weekly"), Coachee.of(TEACHER.id()), "I ask open questions")
                .coach(COACH.id())
                .agreement(new SessionAgreement(
                        new SessionFrequency(1, FrequencyUnit.WEEK), Duration.ofMinutes(45), JointConsent.NONE))
                .build();
        return CoachingProgramme.builder(
                        Language.EN,
                        SCHOOL.institution(),
                        SCHOOL.calendar(),
                        SessionSchedule.builder(ZoneId.of("Europe/London"), PERIOD, ScheduleAttachment.ANNUAL_PLAN)
                                .constraints(constraints)
                                .build())
                .papers(SCHOOL.papers())
                .teachers(SCHOOL.teachers())
                .groups(SCHOOL.groups())
                .coaches(SCHOOL.coaches())
                .goals(List.of(goal))
                .build();
    }
}

package org.coachingtoolkit.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.file.ProgrammeFile;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.examples.ExampleProgrammes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CalendarCommandTest {
    @TempDir
    private Path folder;

    private Path file;
    private Path out;
    private CoachingProgramme programme;

    @BeforeEach
    void write() throws IOException {
        file = Files.write(folder.resolve("programme.json"), ExampleProgrammes.file(Language.RU));
        out = folder.resolve("out");
        programme = ProgrammeFile.read(ExampleProgrammes.file(Language.RU)).get();
    }

    private CommandLineRun calendar(Object... more) {
        return CommandLineRun.of(Stream.concat(
                        Stream.of("calendar", file, "--out", out, "--as-of", ExampleProgrammes.DAY), Stream.of(more))
                .toArray());
    }

    private List<String> files() throws IOException {
        try (Stream<Path> paths = Files.list(out)) {
            return paths.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void writesOneForEveryTeacherAndCoachAndOneOfAll() throws IOException {
        assertThat(calendar().exitCode()).isZero();
        assertThat(files())
                .hasSize(1 + programme.teachers().size() + programme.coaches().size())
                .contains("schedule.ics");
        assertThat(Files.readString(out.resolve("schedule.ics")))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("METHOD:PUBLISH");
    }

    @Test
    void writesForTeachersOrCoachesOnly() throws IOException {
        assertThat(calendar("--for", "coach").exitCode()).isZero();
        assertThat(files()).hasSize(programme.coaches().size());
        assertThat(calendar("--for", "teacher").exitCode()).isZero();
        assertThat(files())
                .hasSize(programme.coaches().size() + programme.teachers().size());
    }

    @Test
    void aSessionThatIsGoneSinceTheEarlierIssueIsCalledOff() throws IOException {
        SessionSchedule schedule = programme.schedule();
        Path now = Files.write(
                folder.resolve("now.json"),
                ProgrammeFile.of(programme.with(schedule.with(schedule.sessions()
                                .subList(1, schedule.sessions().size()))))
                        .write());
        CommandLineRun run = CommandLineRun.of(
                "calendar", now, "--out", out, "--earlier", file, "--as-of", ExampleProgrammes.DAY, "--for", "all");
        assertThat(run.err()).isEmpty();
        assertThat(Files.readString(out.resolve("schedule.ics"))).contains("STATUS:CANCELLED", "SEQUENCE:1");
    }

    @Test
    void thePublicCalendarNamesNobodyAndNoTopic() throws IOException {
        assertThat(calendar("--public").err()).contains("wants --key FILE");
        Path key = folder.resolve("calendar.key");
        CommandLineRun withoutItsKey = calendar("--public", "--key", key, "--earlier", file);
        assertThat(withoutItsKey.exitCode()).isEqualTo(2);
        assertThat(withoutItsKey.err()).contains("the secret of the earlier issues");
        assertThat(key).doesNotExist();
        CommandLineRun first = calendar("--public", "--key", key);
        assertThat(first.exitCode()).isZero();
        assertThat(first.err()).contains("a new secret is made in");
        String issued = Files.readString(out.resolve("schedule.ics"));
        assertThat(calendar("--public", "--key", key).exitCode())
                .as("the same key, the same sessions")
                .isZero();
        Files.writeString(key, "another secret that is long enough");
        assertThat(calendar("--public", "--key", key, "--force").exitCode()).isZero();
        assertThat(uids(issued))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(uids(Files.readString(out.resolve("schedule.ics"))));
        Files.writeString(key, "short");
        assertThat(calendar("--public", "--key", key, "--force").exitCode()).isEqualTo(2);
        assertThat(files()).contains("schedule.ics", "schedule-t-01.ics", "schedule-c-01.ics");
        for (String name : files()) {
            String text = Files.readString(out.resolve(name)).replace("\r\n ", "");
            assertThat(text).contains("Коучинг-сессия: ").doesNotContain("http");
            programme
                    .teachers()
                    .forEach(teacher ->
                            assertThat(text).doesNotContain(teacher.name().family()));
            programme
                    .coaches()
                    .forEach(coach ->
                            assertThat(text).doesNotContain(coach.name().family()));
            programme.schedule().sessions().forEach(session -> assertThat(text).doesNotContain(session.topic()));
        }
    }

    private static List<String> uids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:")).toList();
    }

    @Test
    void aSessionThatCouldNotBeReadIsNotCalledOff() throws IOException {
        String id = programme.teachers().get(0).id().value();
        Path spoilt = Files.writeString(
                folder.resolve("spoilt.json"), Files.readString(file).replace("\"" + id + "\"", "\"" + id + " x\""));
        CommandLineRun run = CommandLineRun.of("calendar", spoilt, "--earlier", file, "--out", out, "--lang", "ru");

        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).contains(id + " x", "ничего не записано");
        assertThat(out).doesNotExist();
    }

    @Test
    void theSecretOfAPublicCalendarIsNotPublished() {
        CommandLineRun run = calendar("--public", "--key", out.resolve("deep/../key.txt"));

        assertThat(run.exitCode()).isEqualTo(Coaching.UNUSABLE);
        assertThat(run.err()).contains("would lie in", "keep it elsewhere");
        assertThat(out).doesNotExist();
    }

    @Test
    void aFileThatIsNoProgrammeGivesNoCalendar() throws IOException {
        Files.writeString(file, "[]");
        CommandLineRun run = calendar();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("is no programme that a calendar could be made of");
        assertThat(out).doesNotExist();
    }
}

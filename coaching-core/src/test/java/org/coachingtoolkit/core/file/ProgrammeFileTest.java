package org.coachingtoolkit.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.regulation.RegulationChecker;
import org.coachingtoolkit.core.regulation.RegulationFinding;
import org.coachingtoolkit.core.session.SessionStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProgrammeFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 16);
    private static final String FILE = """
            {"language": "ru",
             "institution": {"name": "Школа", "kind": "SCHOOL", "place": "г. Примерск"},
             "calendar": {"year": "2026/27", "workingDays": ["MONDAY", "TUESDAY"]},
             "papers": {"edition": "SOURCE"},
             "teachers": [
               {"id": "t-1", "name": {"family": "Ромашкина", "given": "Анна"}, "post": "учитель"}],
             "coaches": [
               {"id": "c-1", "name": {"family": "Берёзкина", "given": "Людмила"},
                "position": "SENIOR_EDUCATOR", "post": "методист", "experienceYears": 12}],
             "goals": [
               {"id": "g-1", "coachee": {"teacher": "t-1"}, "statement": "Задавать открытые вопросы"}],
             "schedule": {"zone": "Europe/Moscow", "period": {"start": "2026-09-01", "end": "2027-05-31"},
               "attachment": "ANNUAL_PLAN",
               "series": [
                 {"first": {"id": "s", "goal": "g-1", "coachee": {"teacher": "t-1"}, "coach": "c-1", "topic": "Вопросы",
                    "form": "COACH_CONSULTING", "questionsReplaceAdvice": true, "start": "2026-09-07T14:00",
                    "duration": "PT45M", "status": "PLANNED"},
                  "everyWeeks": 2, "sessions": 9, "offDays": "DROP"}]}}
            """;

    @Test
    void hasTheSessionsOfItsSeries() {
        ProgrammeFile file = read(FILE);

        assertThat(file.findings()).isEmpty();
        assertThat(file.get().schedule().sessions()).hasSize(9);
        assertThat(codes(file.check(DAY))).doesNotContain("regulation.document.schedule-empty");
    }

    @Test
    void isWrittenWithItsSeriesAndTheSessionsThatDifferFromThem() throws IOException {
        ProgrammeFile file = read(FILE);
        CoachingProgramme held = file.get()
                .with(file.get()
                        .schedule()
                        .hold(file.get().schedule().sessions().get(1).id(), DAY));

        String written = new String(file.with(held).write(), StandardCharsets.UTF_8);

        assertThat(written)
                .contains("\"everyWeeks\": 2")
                .containsOnlyOnce("\"status\": \"HELD\"")
                .containsOnlyOnce("\"everyWeeks\"");
        assertThat(read(written).get().schedule().sessions())
                .containsExactlyInAnyOrderElementsOf(held.schedule().sessions());
        assertThat(read(new String(file.write(), StandardCharsets.UTF_8)).get()).isEqualTo(file.get());
    }

    @Test
    void tellsThePlaceOfTheSessionsOfASeriesOnceAndByTheSeries() {
        ProgrammeFile file = read(FILE);

        assertThat(file.check(DAY))
                .filteredOn(finding -> finding.code() == RegulationFinding.SESSION_STAGE_OPEN)
                .hasSize(1)
                .allSatisfy(finding -> {
                    assertThat(finding.place().pointer()).isEqualTo("/schedule/series/0/first/stage");
                    assertThat(finding.place().line()).isEqualTo(lineOf(FILE, "everyWeeks") - 3);
                });
    }

    @Test
    void keepsTheWholePointerOfWhatIsMissing() {
        assertThat(read(FILE).check(DAY))
                .filteredOn(finding -> finding.code() == RegulationFinding.GOAL_PROBLEM_OPEN)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.place().pointer()).isEqualTo("/goals/0/problem");
                    assertThat(finding.place()).hasToString(lineOf(FILE, "\"g-1\"") + ":4");
                });
    }

    @Test
    void countsAsTheFileDoesWhereSomethingCouldNotBeRead() {
        String file = FILE.replace("\"goals\": [", "\"goals\": [17,");

        assertThat(read(file).check(DAY))
                .extracting(finding -> finding.place().pointer())
                .contains("/goals/0", "/goals/1/problem")
                .doesNotContain("/goals/0/problem");
    }

    @Test
    void isReadInTheOrderOfTheFile() {
        List<Finding> findings = read(FILE).check(DAY);

        assertThat(findings).hasSizeGreaterThan(10).isSortedAccordingTo(Finding.IN_FILE);
        assertThat(findings.stream().map(finding -> finding.place().line())).isSorted();
    }

    @Test
    void isNotWrittenOverWhatCouldNotBeRead(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("programme.json");
        Files.writeString(path, FILE.replace("\"post\": \"учитель\"", "\"post\": \"учитель\", \"hobby\": \"шахматы\""));
        ProgrammeFile file = ProgrammeFile.read(path);

        assertThat(codes(file.losses())).containsExactly("json.unknown-property");
        assertThatIllegalStateException().isThrownBy(() -> file.write(path)).withMessageContaining("/teachers/0/hobby");
        assertThatIllegalStateException().isThrownBy(() -> file.with(file.get()).write());
        ProgrammeFile.of(file.get()).write(path);
        assertThat(ProgrammeFile.read(path).get()).isEqualTo(file.get());
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void withoutAProgrammeHasFindingsOnly() {
        ProgrammeFile file = read("{}");

        assertThat(file.programme()).isEmpty();
        assertThat(file.check(DAY)).isEqualTo(file.findings()).isNotEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(file::get);
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(file::write);
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7 {, file.pdf",
        "PK\u0003\u0004 { {, file.zip",
        "{\\rtf1 text}, file.rtf",
        "<!DOCTYPE html><p>{, file.html",
        "<?xml version='1.0'?>, file.xml",
        "BEGIN:VCALENDAR, file.calendar",
        "id;name;post, json.syntax",
        "[1], json.type"
    })
    void thatIsNoProgrammeIsSaidInOneSentence(String contents, String code) {
        ProgrammeFile file = read(contents);

        assertThat(file.programme()).isEmpty();
        assertThat(codes(file.check(DAY))).containsExactly(code);
    }

    @Test
    void asksWhereTheWordsOfAGoalContradictItsFields() {
        String file = FILE.replace(
                "\"statement\": \"Задавать открытые вопросы\"",
                "\"due\": \"2027-03-24\", \"statement\": \"К 26 марта 2027 года задавать открытые вопросы\"");

        assertThat(codes(read(file).check(DAY))).contains("goal.consistency.text-date-differs");
    }

    @Test
    void saysTheSameAsTheCheckerOfAProgrammeWhoseSeriesWereNotMade() {
        CoachingProgramme made = read(FILE).get();
        CoachingProgramme bare = made.with(made.schedule().collapse(made.calendar()));

        assertThat(bare.schedule().sessions()).isEmpty();
        assertThat(RegulationChecker.check(bare, DAY))
                .isEqualTo(ProgrammeFile.of(bare).check(DAY))
                .isEqualTo(RegulationChecker.check(made, DAY));
    }

    static Stream<Arguments> whatNoFileWouldGiveBack() {
        CoachingProgramme whole = read(FILE).get();
        Teacher teacher = whole.teachers().get(0);
        Goal goal = whole.goals().get(0);
        return Stream.concat(
                Stream.of(LocalDate.of(1850, 1, 1), LocalDate.of(3005, 1, 1), LocalDate.MAX)
                        .map(due -> Arguments.of(
                                "due " + due,
                                whole.toBuilder()
                                        .goals(List.of(goal.toBuilder().due(due).build()))
                                        .build(),
                                "/goals/0/due")),
                Stream.of("\u0000", "\u202e", "\ud800", "x".repeat(50_000))
                        .map(post -> Arguments.of(
                                "post " + post.codePointAt(0),
                                whole.toBuilder()
                                        .teachers(List.of(Teacher.of(teacher.id(), teacher.name(), "a" + post)))
                                        .build(),
                                "/teachers/0/post")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("whatNoFileWouldGiveBack")
    void isNotWrittenWithWhatNoFileWouldGiveBack(String what, CoachingProgramme programme, String place) {
        ProgrammeFile file = ProgrammeFile.of(programme);

        assertThat(file.losses()).extracting(loss -> loss.place().pointer()).contains(place);
        assertThatIllegalStateException().isThrownBy(file::write).withMessageContaining(place);
    }

    @Test
    void isNotWrittenWithATextOfBlanks() {
        CoachingProgramme whole = read(FILE).get();
        Teacher teacher = whole.teachers().get(0);
        ProgrammeFile file = ProgrammeFile.of(whole.toBuilder()
                .teachers(List.of(new Teacher(teacher.id(), teacher.name(), teacher.post(), "  ")))
                .build());

        assertThat(file.losses()).isNotEmpty();
    }

    @Test
    void isOfAFormat() {
        assertThat(read(FILE).format()).isEqualTo("json");
        assertThat(read(FILE).in("json").write()).isEqualTo(read(FILE).write());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(FILE).in("papyrus"))
                .withMessageContaining("papyrus");
    }

    @Test
    void leavesTheCallersStreamsOpen() throws IOException {
        boolean[] closed = {false, false};
        ProgrammeFile file = ProgrammeFile.read(new ByteArrayInputStream(FILE.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        });
        file.write(new ByteArrayOutputStream() {
            @Override
            public void close() {
                closed[1] = true;
            }
        });

        assertThat(closed).containsExactly(false, false);
    }

    @Test
    void placesThatAreKnownStayWhereTheyAre() {
        Finding there = Finding.of(
                RegulationFinding.GOAL_PROBLEM_OPEN, Place.of("/goals/0").at("Цели", 2, 27));

        assertThat(read(FILE).locate(List.of(there))).containsExactly(there);
        assertThat(there.place()).hasToString("Цели!AA2");
        assertThat(read(FILE).get().schedule().sessions())
                .allSatisfy(session -> assertThat(session.status()).isEqualTo(SessionStatus.PLANNED));
    }

    private static ProgrammeFile read(String file) {
        return ProgrammeFile.read(file.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.code().value()).toList();
    }

    private static int lineOf(String file, String text) {
        return (int) file.substring(0, file.indexOf(text)).lines().count();
    }
}

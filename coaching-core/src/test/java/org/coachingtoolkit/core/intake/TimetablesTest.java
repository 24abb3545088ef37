package org.coachingtoolkit.core.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Timetables of {@code timetables.txt}: what is taken, what is asked, what is named as not read. */
class TimetablesTest {
    /** One of them: its name, its table and what is expected. */
    record Example(String name, String table, List<String> expected) {
        List<String> all(String key) {
            return expected.stream()
                    .filter(line -> line.startsWith(key + " "))
                    .map(line -> line.substring(key.length() + 1).strip())
                    .toList();
        }

        List<String> hours() {
            List<String> hours = new ArrayList<>();
            for (String line : all("busy")) {
                String[] parts = line.split("\\s*\\|\\s*", -1);
                for (char day : parts[1].toCharArray()) {
                    hours.add(parts[0] + " " + DayOfWeek.of(day - '0') + " " + parts[2] + " " + parts[3]);
                }
            }
            return hours;
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Example> examples() {
        return Arrays.stream(text().split("(?m)^== ", -1)).skip(1).map(text -> {
            String[] parts = text.split("(?m)^---$", -1);
            String[] lines = parts[0].split("\\R", 2);
            return new Example(
                    lines[0], lines[1], parts[1].lines().map(String::strip).toList());
        });
    }

    private static String text() {
        try (InputStream in = TimetablesTest.class.getResourceAsStream("timetables.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void whatIsCertainIsTakenAndTheRestAskedAbout(Example example) {
        Intake intake = Intake.read(
                List.of(new Intake.Source("table.csv", example.table().getBytes(StandardCharsets.UTF_8))));

        assertThatObject(intake.kind()).isEqualTo(IntakeKind.TIMETABLE);
        assertThat(intake.facts("busy").stream().map(TimetablesTest::hour))
                .containsExactlyInAnyOrderElementsOf(example.hours());
        assertThat(intake.findings().stream().map(finding -> finding.code().value()))
                .containsAll(example.all("ask"));
        for (String words : example.all("unread")) {
            assertThat(intake.notRead()).anyMatch(line -> line.contains(words));
        }
        for (String words : example.all("never")) {
            assertThat(intake.facts("teachers"))
                    .noneMatch(
                            fact -> Words.plain(fact.text("family").orElse("")).equals(Words.plain(words)));
        }
    }

    private static String hour(Fact fact) {
        return fact.values().get("teacher") + " " + fact.values().get("weekday") + " "
                + fact.values().getOrDefault("start", fact.values().get("period")) + " "
                + fact.values().get("weeks");
    }
}

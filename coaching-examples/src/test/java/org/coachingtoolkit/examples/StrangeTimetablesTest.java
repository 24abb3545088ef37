package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatObject;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.intake.Fact;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.intake.IntakeKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Timetables as offices make them: blocks and sheets of days, of classes, of teachers, tables of a month, in Kazakh too. */
class StrangeTimetablesTest {
    /** A file and what is to be read out of it. */
    record Truth(String file, List<String> lines) {
        List<String> all(String key) {
            return lines.stream()
                    .filter(line -> line.startsWith(key + " "))
                    .map(line -> line.substring(key.length() + 1))
                    .toList();
        }

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Truth> truths() throws IOException {
        String text = new String(bytes("truth.txt"), StandardCharsets.UTF_8);
        return Arrays.stream(text.split("(?m)^== ", -1)).skip(1).map(truth -> {
            List<String> lines = truth.lines().toList();
            return new Truth(lines.get(0), lines);
        });
    }

    private static byte[] bytes(String file) throws IOException {
        try (InputStream in = StrangeTimetablesTest.class.getResourceAsStream("timetables/" + file)) {
            return in.readAllBytes();
        }
    }

    @ParameterizedTest
    @MethodSource("truths")
    void theHoursThatAreTakenAreReadAndTheRestAskedAbout(Truth truth) throws IOException {
        Intake intake = Intake.read(List.of(new Intake.Source(truth.file(), bytes(truth.file()))));

        assertThatObject(intake.kind()).isEqualTo(IntakeKind.TIMETABLE);
        assertThat(intake.facts("busy").stream().map(StrangeTimetablesTest::hour))
                .containsExactlyInAnyOrderElementsOf(truth.all("busy"));
        assertThat(intake.findings().stream().map(finding -> finding.code().value()))
                .containsAll(truth.all("ask"));
    }

    private static String hour(Fact fact) {
        return "%s | %s | %s-%s | %s"
                .formatted(
                        fact.values().get("teacher"),
                        fact.values().get("weekday"),
                        fact.values().get("start"),
                        fact.values().get("end"),
                        fact.values().get("weeks"));
    }
}

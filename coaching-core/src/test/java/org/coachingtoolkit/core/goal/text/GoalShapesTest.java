package org.coachingtoolkit.core.goal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.coachingtoolkit.core.goal.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How phrases that occur in plans are read: terms of calendars, schools and offices, and measures of every kind. */
class GoalShapesTest {
    private static final SmartChecker CHECKER = SmartChecker.of(SmartProfile.STRICT);

    static Stream<List<String>> shapes() throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SmartCriterion.class.getResourceAsStream("shapes.txt")),
                StandardCharsets.UTF_8))) {
            return lines
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\\|")))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void areReadAsTheGuideReadsThem(List<String> shape) {
        SmartCriterion criterion = shape.get(0).equals("T") ? SmartCriterion.TIME_BOUND : SmartCriterion.MEASURABLE;
        Verdict verdict = CHECKER.check(shape.get(2)).verdict(criterion);

        if (shape.get(1).equals("OPEN")) {
            assertThat(verdict).as(shape.get(2)).isNotEqualTo(Verdict.MET);
        } else {
            assertThat(verdict).as(shape.get(2)).isEqualTo(Verdict.valueOf(shape.get(1)));
        }
    }
}

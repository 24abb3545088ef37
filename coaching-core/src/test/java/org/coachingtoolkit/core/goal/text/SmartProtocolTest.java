package org.coachingtoolkit.core.goal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coachingtoolkit.core.goal.SmartChecker;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.SmartProfile;
import org.junit.jupiter.api.Test;

/**
 * How the validator judges goals of sources that it was not fitted to, by leaving each source out in turn. Weights are
 * fitted anew without the source; rules cannot be, so a third of the sources was left unopened while they were written.
 */
class SmartProtocolTest {
    private static final Path WEIGHTS = Path.of("src/main/resources/org/coachingtoolkit/core/goal/text/cues.txt");
    private static final List<JudgedGoal> GOALS = JudgedGoal.development();
    /** Goals that one person wrote and judged by the guide before the validator did; they are fitted to, never measured. */
    private static final List<JudgedGoal> WRITTEN = JudgedGoal.read("written.jsonl");

    @Test
    void judgesTheGoalsOfASourceThatWasLeftOut() {
        Agreement agreement = leaveOneSourceOut(GOALS);
        System.out.print(agreement.report("left out"));

        assertThat(agreement.macroF1(SmartCriterion.SPECIFIC, "all")).isGreaterThanOrEqualTo(0.80);
        assertThat(agreement.macroF1(SmartCriterion.MEASURABLE, "all")).isGreaterThanOrEqualTo(0.88);
        assertThat(agreement.macroF1(SmartCriterion.TIME_BOUND, "all")).isGreaterThanOrEqualTo(0.95);
        assertThat(agreement.precisionOfAbsolute()).isGreaterThanOrEqualTo(0.7);
    }

    /** The shipped weights come from the development goals and the written ones and nothing else; {@code -Dgolden.update=true} writes them. */
    @Test
    void theWeightsAreWhatTheGoalsGive() throws IOException {
        String weights = CueTraining.write(CueTraining.fit(withWritten(GOALS)));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(WEIGHTS, weights);
        }

        assertThat(Files.readString(WEIGHTS, StandardCharsets.UTF_8)).isEqualTo(weights);
    }

    /** Goals collected after the rules stood, by one annotator; weights fitted without them. */
    @Test
    void judgesGoalsThatWereCollectedAfterwards() {
        Agreement agreement = new Agreement();
        judge(JudgedGoal.read("collected.jsonl"), CueModel.standard(), agreement);
        System.out.print(agreement.report("collected"));

        assertThat(agreement.macroF1(SmartCriterion.SPECIFIC, "all")).isGreaterThanOrEqualTo(0.85);
        assertThat(agreement.macroF1(SmartCriterion.MEASURABLE, "all")).isGreaterThanOrEqualTo(0.87);
        assertThat(agreement.macroF1(SmartCriterion.TIME_BOUND, "all")).isGreaterThanOrEqualTo(0.95);
    }

    /** Goals as teachers write them, by one annotator before the validator saw them; nothing is fitted to them. */
    @Test
    void judgesGoalsOfTeachers() {
        Agreement agreement = new Agreement();
        judge(JudgedGoal.read("teachers.jsonl"), CueModel.standard(), agreement);
        System.out.print(agreement.report("teachers"));

        assertThat(agreement.macroF1(SmartCriterion.SPECIFIC, "all")).isGreaterThanOrEqualTo(0.85);
        assertThat(agreement.macroF1(SmartCriterion.MEASURABLE, "all")).isGreaterThanOrEqualTo(0.9);
        assertThat(agreement.macroF1(SmartCriterion.TIME_BOUND, "all")).isGreaterThanOrEqualTo(0.95);
        assertThat(agreement.precisionOfAbsolute()).isGreaterThanOrEqualTo(0.7);
    }

    private static List<JudgedGoal> withWritten(List<JudgedGoal> goals) {
        List<JudgedGoal> all = new ArrayList<>(goals);
        all.addAll(WRITTEN);
        return all;
    }

    private static Agreement leaveOneSourceOut(List<JudgedGoal> goals) {
        Map<String, List<JudgedGoal>> sources = new TreeMap<>();
        goals.forEach(goal -> sources.computeIfAbsent(goal.group(), source -> new ArrayList<>())
                .add(goal));
        Agreement agreement = new Agreement();
        sources.forEach((source, left) -> {
            List<JudgedGoal> others =
                    goals.stream().filter(goal -> !goal.group().equals(source)).toList();
            judge(left, CueModel.of(CueTraining.fit(withWritten(others))), agreement);
        });
        return agreement;
    }

    private static void judge(List<JudgedGoal> goals, CueModel model, Agreement agreement) {
        SmartChecker checker = SmartChecker.of(SmartProfile.STRICT).with(GoalReader.weighing(model));
        goals.forEach(goal -> agreement.add(goal, checker.check(goal.text())));
    }

    /** Prints the figures of the opened or the unopened part, for the one who works at the rules. */
    public static void main(String[] args) {
        Set<String> unopened = JudgedGoal.unopened(GOALS);
        List<JudgedGoal> opened =
                GOALS.stream().filter(goal -> !unopened.contains(goal.group())).toList();
        Agreement agreement = new Agreement();
        if (args.length > 0 && args[0].equals("unopened")) {
            CueModel model = CueModel.of(CueTraining.fit(withWritten(opened)));
            judge(GOALS.stream().filter(goal -> unopened.contains(goal.group())).toList(), model, agreement);
        } else {
            agreement = leaveOneSourceOut(opened);
        }
        System.out.print(agreement.report(args.length > 0 ? args[0] : "opened"));
        for (int a = 1; a < args.length; a++) {
            System.out.print(agreement.wrong(SmartCriterion.valueOf(args[a])));
        }
    }
}

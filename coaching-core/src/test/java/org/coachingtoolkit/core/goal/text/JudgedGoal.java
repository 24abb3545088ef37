package org.coachingtoolkit.core.goal.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.coachingtoolkit.core.goal.SmartCriterion;
import org.coachingtoolkit.core.goal.Verdict;

/**
 * A goal with the verdicts that three annotators reached by the guide, and the source from which its kind was taken.
 *
 * @param text the wording
 * @param lang its language
 * @param group its source; goals of one source are alike
 * @param verdicts the verdict on S, M and T
 * @param absolute whether the annotators found it to promise what nobody can hold
 */
record JudgedGoal(String text, String lang, String group, Map<SmartCriterion, Verdict> verdicts, boolean absolute) {
    static final List<SmartCriterion> CRITERIA =
            List.of(SmartCriterion.SPECIFIC, SmartCriterion.MEASURABLE, SmartCriterion.TIME_BOUND);
    private static final long SEED = 20261128L;

    /** Returns all development goals. */
    static List<JudgedGoal> development() {
        List<JudgedGoal> goals = new ArrayList<>();
        for (String file : List.of("criteria.jsonl", "criteria-plain.jsonl", "criteria-plain-2.jsonl")) {
            goals.addAll(read(file));
        }
        return goals;
    }

    /** Returns the third of the sources that was not looked at while the rules were written, drawn by a fixed seed. */
    static Set<String> unopened(List<JudgedGoal> goals) {
        Set<String> sources = new TreeSet<>();
        goals.forEach(goal -> sources.add(goal.group));
        List<String> drawn = new ArrayList<>(sources);
        Collections.shuffle(drawn, new Random(SEED));
        return new HashSet<>(drawn.subList(0, drawn.size() / 3));
    }

    static List<JudgedGoal> read(String file) {
        ObjectMapper json = new ObjectMapper();
        List<JudgedGoal> goals = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(SmartCriterion.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode row = json.readTree(line);
                boolean absolute = false;
                for (JsonNode flag : row.path("flags")) {
                    absolute |= flag.asText().equals("absolute_or_impossible");
                }
                goals.add(new JudgedGoal(
                        row.path("text").asText(),
                        row.path("lang").asText(),
                        row.path("group").asText(),
                        Map.of(
                                SmartCriterion.SPECIFIC,
                                        Verdict.valueOf(row.path("S").asText()),
                                SmartCriterion.MEASURABLE,
                                        Verdict.valueOf(row.path("M").asText()),
                                SmartCriterion.TIME_BOUND,
                                        Verdict.valueOf(row.path("T").asText())),
                        absolute));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return goals;
    }

    Verdict verdict(SmartCriterion criterion) {
        return Objects.requireNonNull(verdicts.get(criterion));
    }
}

package org.coachingtoolkit.core.json;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.goal.CriterionAssessment;
import org.coachingtoolkit.core.goal.Evidence;
import org.coachingtoolkit.core.goal.SmartAssessment;

/**
 * Writes what was found about goals as JSON Lines, for programs: verdict, evidence and question by criterion, contradictions
 * and smells.
 *
 * <p>A line is described by the JSON Schema (2020-12) that {@link #schema()} returns. The same findings always give the same
 * text. Stateless and thread-safe.
 */
public final class GoalsJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private GoalsJson() {}

    /**
     * Returns the line about a goal, without its end.
     *
     * @param id the name by which the goal's reader knows it
     * @param language the language of the questions
     */
    public static String line(String id, SmartAssessment assessment, Language language) {
        requireNonNull(id, "id");
        requireNonNull(assessment, "assessment");
        requireNonNull(language, "language");
        Map<String, Object> criteria = new LinkedHashMap<>();
        for (CriterionAssessment criterion : assessment.criteria()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("verdict", criterion.verdict().name());
            values.put("evidence", evidence(criterion.evidence()));
            values.put(
                    "question",
                    criterion.question().map(asked -> asked.message(language)).orElse(null));
            criteria.put(criterion.criterion().letter(), values);
        }
        Map<String, Object> goal = new LinkedHashMap<>();
        goal.put("id", id);
        goal.put("profile", assessment.profile().name());
        goal.put("smart", assessment.smart());
        goal.put("criteria", criteria);
        goal.put("consistency", findings(assessment.consistency(), language));
        goal.put("smells", evidence(assessment.smells()));
        return line(goal);
    }

    /**
     * Returns the line about a line that is no goal, without its end.
     *
     * @param line the number of the line, from 1
     * @param findings why it is none, at least one
     * @throws IllegalArgumentException if there is no reason
     */
    public static String line(long line, List<Finding> findings, Language language) {
        requireNonNull(findings, "findings");
        requireNonNull(language, "language");
        if (findings.isEmpty()) {
            throw new IllegalArgumentException("findings must not be empty");
        }
        Map<String, Object> refused = new LinkedHashMap<>();
        refused.put("line", line);
        refused.put("error", findings.get(0).message(language));
        refused.put("findings", findings(findings, language));
        return line(refused);
    }

    private static String line(Map<String, Object> values) {
        try {
            return MAPPER.writeValueAsString(values);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("findings must be texts, numbers, lists and maps", impossible);
        }
    }

    private static List<Map<String, Object>> findings(List<Finding> findings, Language language) {
        return findings.stream()
                .map(finding -> FindingsJson.values(finding, language))
                .toList();
    }

    private static List<Map<String, Object>> evidence(List<Evidence> all) {
        return all.stream().map(GoalsJson::values).toList();
    }

    private static Map<String, Object> values(Evidence evidence) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("start", evidence.start());
        values.put("end", evidence.end());
        values.put("quote", evidence.quote());
        values.put("rule", evidence.rule());
        return values;
    }

    /** Returns the JSON Schema (2020-12) of a line. */
    public static String schema() {
        return FindingsJson.resource("coaching-goals-1.schema.json");
    }
}

package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Finding;

/**
 * What was found about one goal, in channels that do not mix: a verdict for each criterion, contradictions between the
 * parts of the goal, and smells of its wording, which are warnings only.
 *
 * <p>There is no score: a further field can only raise a verdict, and what it contradicts is said apart.
 *
 * @param profile what A and R mean and what is asked for
 * @param language the language of the statement
 * @param smart whether the goal has what the profile asks for
 * @param criteria the five criteria in the order S, M, A, R, T
 * @param consistency contradictions between parts of the goal, in canonical order
 * @param smells smells of the wording, in the order of the text
 */
public record SmartAssessment(
        SmartProfile profile,
        Language language,
        boolean smart,
        List<CriterionAssessment> criteria,
        List<Finding> consistency,
        List<Evidence> smells) {
    /**
     * Checks that each criterion stands in its place.
     *
     * @throws IllegalArgumentException if the criteria are not all five in their order
     */
    public SmartAssessment {
        requireNonNull(profile, "profile");
        requireNonNull(language, "language");
        criteria = List.copyOf(requireNonNull(criteria, "criteria"));
        consistency = List.copyOf(requireNonNull(consistency, "consistency"));
        smells = List.copyOf(requireNonNull(smells, "smells"));
        SmartCriterion[] all = SmartCriterion.values();
        boolean complete = criteria.size() == all.length;
        for (int i = 0; complete && i < all.length; i++) {
            complete = criteria.get(i).criterion() == all[i];
        }
        if (!complete) {
            throw new IllegalArgumentException("criteria must be S, M, A, R, T: " + criteria.size());
        }
    }

    /** Returns what was found about one criterion. */
    public CriterionAssessment of(SmartCriterion criterion) {
        return criteria.stream()
                .filter(assessment -> assessment.criterion() == criterion)
                .findFirst()
                .orElseThrow();
    }

    /** Returns the verdict on one criterion. */
    public Verdict verdict(SmartCriterion criterion) {
        return of(criterion).verdict();
    }

    /** Returns the questions that the gaps pose, in the order of the criteria. */
    public List<Finding> questions() {
        return criteria.stream()
                .flatMap(criterion -> criterion.question().stream())
                .toList();
    }

    /**
     * Returns the questions of the criteria that keep the goal from being smart by the profile, and of what the wording
     * promises in vain; empty if the goal is smart.
     */
    public List<Finding> blocking() {
        return smart
                ? List.of()
                : criteria.stream()
                        .filter(criterion -> criterion.verdict().compareTo(profile.required(criterion.criterion())) < 0
                                || criterion.isDoubtful())
                        .flatMap(criterion -> criterion.question().stream())
                        .toList();
    }

    /**
     * Returns the wording with the measures and terms in it in brackets: «[T до мая] провести [M 3 урока]».
     *
     * @param statement the wording that was judged
     */
    public String marked(String statement) {
        TreeMap<Integer, Evidence> marks = new TreeMap<>();
        Map<Evidence, String> letters = new HashMap<>();
        for (SmartCriterion criterion : List.of(SmartCriterion.TIME_BOUND, SmartCriterion.MEASURABLE)) {
            for (Evidence evidence : of(criterion).evidence()) {
                if (!evidence.isField()) {
                    marks.putIfAbsent(evidence.start(), evidence);
                    letters.putIfAbsent(evidence, criterion.letter());
                }
            }
        }
        StringBuilder text = new StringBuilder();
        int done = 0;
        for (Evidence evidence : marks.values()) {
            if (evidence.start() >= done) {
                text.append(statement, done, evidence.start())
                        .append('[')
                        .append(letters.get(evidence))
                        .append(' ')
                        .append(evidence.quote())
                        .append(']');
                done = evidence.end();
            }
        }
        return text.append(statement, done, statement.length()).toString();
    }

    /** Returns questions and contradictions in canonical order. */
    public List<Finding> findings() {
        return Stream.concat(questions().stream(), consistency.stream())
                .sorted(Finding.ORDER)
                .toList();
    }
}

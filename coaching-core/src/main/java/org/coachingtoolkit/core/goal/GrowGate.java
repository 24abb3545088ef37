package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;

/**
 * What a step of the GROW talk leaves open. A gate never refuses: it returns questions, and a teacher may go on with them.
 *
 * <p>GOAL closes when S, M and T are not missing; REALITY when a baseline with its day is known, OPTIONS with two ways of
 * the teacher's own, WILL with a dated next step, with resources, and with A and R not unknown. REVIEW looks back at what
 * was measurable.
 */
public final class GrowGate {
    private static final int LEAST_OPTIONS = 2;

    private final SmartChecker checker;

    private GrowGate(SmartChecker checker) {
        this.checker = requireNonNull(checker, "checker");
    }

    /** Returns the gates that judge by a checker's profile. */
    public static GrowGate of(SmartChecker checker) {
        return new GrowGate(checker);
    }

    /** Returns what is open at the end of a step, in canonical order; empty if the step can close. */
    public List<Finding> open(StatedGoal goal, GrowStep step) {
        SmartAssessment assessment = checker.check(goal);
        return switch (step) {
            case GOAL ->
                questions(
                        assessment,
                        Verdict.MISSING,
                        SmartCriterion.SPECIFIC,
                        SmartCriterion.MEASURABLE,
                        SmartCriterion.TIME_BOUND);
            case REALITY -> reality(goal);
            case OPTIONS ->
                goal.options().size() >= LEAST_OPTIONS
                        ? List.of()
                        : List.of(Finding.of(GoalFinding.OPTIONS_FEW, Place.of("/options")));
            case WILL -> will(goal, assessment);
            case REVIEW -> questions(assessment, Verdict.MISSING, SmartCriterion.MEASURABLE);
        };
    }

    private static List<Finding> reality(StatedGoal goal) {
        List<Finding> open = new ArrayList<>(2);
        if (!SmartChecker.hasBaseline(goal.measure())) {
            open.add(Finding.of(GoalFinding.BASELINE_OPEN, Place.of("/measure/baseline")));
        }
        if (goal.start() == null) {
            open.add(Finding.of(GoalFinding.BASELINE_DAY_OPEN, Place.of("/start")));
        }
        return open;
    }

    private static List<Finding> will(StatedGoal goal, SmartAssessment assessment) {
        List<Finding> open = new ArrayList<>(4);
        if (goal.nextSteps().isEmpty()) {
            open.add(Finding.of(GoalFinding.NEXT_STEP_OPEN, Place.of("/nextSteps")));
        }
        if (goal.resources().isEmpty()) {
            open.add(Finding.of(GoalFinding.RESOURCES_OPEN, Place.of("/resources")));
        }
        open.addAll(questions(assessment, Verdict.UNKNOWN, SmartCriterion.ACHIEVABLE, SmartCriterion.RELEVANT));
        return open.stream().sorted(Finding.ORDER).toList();
    }

    private static List<Finding> questions(SmartAssessment assessment, Verdict most, SmartCriterion... criteria) {
        return Stream.of(criteria)
                .map(assessment::of)
                .filter(criterion -> criterion.verdict().compareTo(most) <= 0)
                .flatMap(criterion -> criterion.question().stream())
                .sorted(Finding.ORDER)
                .toList();
    }
}

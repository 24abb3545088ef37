package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.finding.Finding;
import org.jspecify.annotations.Nullable;

/**
 * The verdict on one criterion, what it rests on, and the question that helps further.
 *
 * @param criterion the criterion
 * @param verdict how the goal meets it
 * @param evidence what the verdict rests on: words in their order, then fields
 * @param questionOrNull what to ask; {@code null} if and only if the criterion is met
 */
public record CriterionAssessment(
        SmartCriterion criterion,
        Verdict verdict,
        List<Evidence> evidence,
        @Nullable Finding questionOrNull) {
    /**
     * Checks that there is a question if and only if there is a gap.
     *
     * @throws IllegalArgumentException if a gap has no question, or a met criterion has one
     */
    public CriterionAssessment {
        requireNonNull(criterion, "criterion");
        evidence = List.copyOf(requireNonNull(evidence, "evidence"));
        if ((requireNonNull(verdict, "verdict") == Verdict.MET) != (questionOrNull == null)) {
            throw new IllegalArgumentException("a gap must have a question, and nothing else: " + verdict);
        }
    }

    /** Returns what to ask; empty if the criterion is met. */
    public Optional<Finding> question() {
        return Optional.ofNullable(questionOrNull);
    }

    /** Returns whether the wording itself contradicts the criterion. */
    boolean isDoubtful() {
        return questionOrNull != null && questionOrNull.code() == GoalFinding.ACHIEVABLE_DOUBTFUL;
    }
}

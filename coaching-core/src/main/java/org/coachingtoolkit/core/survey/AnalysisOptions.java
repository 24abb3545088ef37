package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.description.ScaleScores;
import org.coachingtoolkit.core.competence.DisclosureRule;

/**
 * How an analysis is made.
 *
 * @param confidence the level of all intervals, between 0 and 1
 * @param scores how many items must be answered for a score
 * @param disclosure how many people must stand behind the numbers of a group
 */
public record AnalysisOptions(double confidence, ScaleScores scores, DisclosureRule disclosure) {
    /** 95 per cent, four fifths of the items, five people. */
    public static final AnalysisOptions USUAL =
            new AnalysisOptions(0.95, ScaleScores.FOUR_FIFTHS, DisclosureRule.USUAL);

    /**
     * Checks the level.
     *
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public AnalysisOptions {
        Interval.requireLevel(confidence);
        requireNonNull(scores, "scores");
        requireNonNull(disclosure, "disclosure");
    }
}

package org.coachingtoolkit.core.analytics.description;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.Sample;
import org.jspecify.annotations.Nullable;

/**
 * Makes one score of a person's answers.
 *
 * @param minimumAnswered the share of the items that must be answered, above 0, at most 1
 */
public record ScaleScores(double minimumAnswered) {
    /** Four items of five must be answered. */
    public static final ScaleScores FOUR_FIFTHS = new ScaleScores(0.8);
    /** All items must be answered. */
    public static final ScaleScores ALL_ANSWERED = new ScaleScores(1);

    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if it is not above 0 and at most 1
     */
    public ScaleScores {
        if (!(minimumAnswered > 0 && minimumAnswered <= 1)) {
            throw new IllegalArgumentException("minimumAnswered must be above 0, at most 1: " + minimumAnswered);
        }
    }

    /** Returns how many of so many items must be answered. */
    public int answersNeeded(int items) {
        return (int) Math.ceil(minimumAnswered * items - 1e-9);
    }

    /**
     * Returns the mean of each person's answers; missing for those who answered too few items.
     *
     * @param answers people in rows, items in columns, all keyed in one direction
     */
    public Sample means(Ratings answers) {
        return scores(answers, (sum, answered) -> sum / answered);
    }

    /** Returns the sum of each person's answers, means of the answered items standing in for missing ones. */
    public Sample sums(Ratings answers) {
        int items = answers.raters();
        return scores(answers, (sum, answered) -> answered == items ? sum : sum / answered * items);
    }

    private Sample scores(Ratings answers, DoubleBinaryOperator score) {
        int needed = answersNeeded(answers.raters());
        List<@Nullable Double> scores = new ArrayList<>();
        for (int person = 0; person < answers.units(); person++) {
            double[] row = answers.row(person);
            double sum = 0;
            for (double answer : row) {
                sum += answer;
            }
            scores.add(row.length < needed ? null : score.applyAsDouble(sum, row.length));
        }
        return Sample.ofNullable(scores);
    }
}

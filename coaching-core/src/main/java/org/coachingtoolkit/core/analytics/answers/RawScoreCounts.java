package org.coachingtoolkit.core.analytics.answers;

import java.util.Arrays;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.reliability.RaschModel;
import org.jspecify.annotations.Nullable;

/**
 * How many people solved each item, and how many have each raw score: the Rasch model. People who left an item out do
 * not count.
 */
public final class RawScoreCounts implements MergeableStatistic<AnswerRow, RaschModel, RawScoreCounts> {
    private static final long serialVersionUID = 1;
    private static final AnswerScale SOLVED_OR_NOT = AnswerScale.of(0, 1);

    private final long[] solved;
    private final long[] rawScores;
    private long leftOut;

    /**
     * Makes an empty accumulator.
     *
     * @param items the number of items
     */
    public RawScoreCounts(int items) {
        this.solved = new long[items];
        this.rawScores = new long[items + 1];
    }

    /**
     * Takes in one more person.
     *
     * @throws IllegalArgumentException if the number of answers is not that of the items, or an answer is neither 0 nor
     *     1
     */
    @Override
    public void accept(AnswerRow row) {
        row.requireSize(solved.length);
        if (!row.isComplete()) {
            leftOut++;
            return;
        }
        int score = 0;
        for (int i = 0; i < solved.length; i++) {
            score += SOLVED_OR_NOT.require(row.answer(i));
        }
        for (int i = 0; i < solved.length; i++) {
            solved[i] += row.answer(i);
        }
        rawScores[score]++;
    }

    @Override
    public RawScoreCounts combine(RawScoreCounts other) {
        if (solved.length != other.solved.length) {
            throw new IllegalArgumentException("accumulators must have the same number of items");
        }
        CoMoments.add(solved, other.solved);
        CoMoments.add(rawScores, other.rawScores);
        leftOut += other.leftOut;
        return this;
    }

    /** Returns how many people were left out because an answer was missing. */
    public long leftOut() {
        return leftOut;
    }

    @Override
    public RaschModel result() {
        return RaschModel.fit(solved, rawScores);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RawScoreCounts that
                && Arrays.equals(solved, that.solved)
                && Arrays.equals(rawScores, that.rawScores)
                && leftOut == that.leftOut;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(solved) * 31 + Arrays.hashCode(rawScores);
    }

    @Override
    public String toString() {
        return "RawScoreCounts[items=" + solved.length + "]";
    }
}

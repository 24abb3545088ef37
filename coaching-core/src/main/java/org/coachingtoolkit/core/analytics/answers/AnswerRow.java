package org.coachingtoolkit.core.analytics.answers;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The answers of one person to several items, in the order of the items; a missing answer is a state of its own. */
public final class AnswerRow implements Serializable {
    private static final long serialVersionUID = 1;

    private final int[] answers;
    private final BitSet missing;

    private AnswerRow(int[] answers, BitSet missing) {
        this.answers = answers;
        this.missing = missing;
    }

    /** Returns a row in which every item is answered. */
    public static AnswerRow of(int... answers) {
        return new AnswerRow(answers.clone(), new BitSet());
    }

    /** Returns a row; null stands for a missing answer. */
    public static AnswerRow ofNullable(List<@Nullable Integer> answers) {
        requireNonNull(answers, "answers");
        int[] values = new int[answers.size()];
        BitSet missing = new BitSet();
        for (int i = 0; i < values.length; i++) {
            Integer answer = answers.get(i);
            if (answer == null) {
                missing.set(i);
            } else {
                values[i] = answer;
            }
        }
        return new AnswerRow(values, missing);
    }

    /** Returns the number of items. */
    public int size() {
        return answers.length;
    }

    /** Returns whether an item was answered. */
    public boolean isAnswered(int item) {
        return !missing.get(item);
    }

    /** Returns whether every item was answered. */
    public boolean isComplete() {
        return missing.isEmpty();
    }

    /**
     * Returns an answer.
     *
     * @throws IllegalArgumentException if it is missing
     */
    public int answer(int item) {
        if (missing.get(item)) {
            throw new IllegalArgumentException("answer is missing: " + item);
        }
        return answers[item];
    }

    /** Returns the items without an answer. */
    BitSet missing() {
        return (BitSet) missing.clone();
    }

    int requireSize(int items) {
        if (answers.length != items) {
            throw new IllegalArgumentException("row must have " + items + " answers: " + answers.length);
        }
        return items;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerRow that && Arrays.equals(answers, that.answers) && missing.equals(that.missing);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(answers) * 31 + missing.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("AnswerRow");
        for (int i = 0; i < answers.length; i++) {
            text.append(i == 0 ? "[" : ", ");
            if (missing.get(i)) {
                text.append('-');
            } else {
                text.append(answers[i]);
            }
        }
        return text.append(']').toString();
    }
}

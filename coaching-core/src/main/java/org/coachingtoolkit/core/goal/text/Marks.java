package org.coachingtoolkit.core.goal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the marks of a text while its grammars read, and which tokens are already understood. */
@SuppressWarnings("EnumOrdinal") // cells of bit sets and weights by constant, within one run only
final class Marks {
    /** Longer numbers are recognised but have no value: no goal means them. */
    private static final int LONGEST_NUMBER = 24;

    private static final int KINDS = MarkKind.values().length;

    private final NormalizedText text;
    private final Tokens tokens;
    private final List<Mark> marks = new ArrayList<>();
    /** Where in the marks stand the things named without a number, in the order of the text. */
    private final List<Integer> things = new ArrayList<>();

    private int firstOpenThing;
    private final int[] ofKind = new int[KINDS];
    /** Where in the marks the last one of each kind stands. */
    private final int[] lastOfKind = new int[KINDS];

    private final boolean[] taken;
    private final boolean[] measured;
    /** For each token the kinds of the measures that begin there, as a bit set. */
    private final int[] measures;

    Marks(NormalizedText text, Tokens tokens) {
        this.text = text;
        this.tokens = tokens;
        this.taken = new boolean[tokens.count()];
        this.measured = new boolean[tokens.count()];
        this.measures = new int[tokens.count()];
    }

    /** Marks the tokens between two indexes, the last one exclusive. */
    void add(MarkKind kind, int from, int to) {
        add(kind, from, to, null, null, null);
    }

    void add(MarkKind kind, int from, int to, @Nullable BigDecimal value) {
        add(kind, from, to, null, value, null);
    }

    /** Marks things in the plural that nobody counted, which carry their criterion only half whatever the sentence is. */
    void addUncounted(int i) {
        int open = things.size();
        add(MarkKind.MEASURE_PRODUCT, i, i + 1);
        if (things.size() > open) {
            things.remove(open);
        }
    }

    void add(
            MarkKind kind,
            int from,
            int to,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal value,
            @Nullable TimeReference time) {
        // a change that goes astray says what is to change all the same
        MarkKind said = kind.isChange() ? MarkKind.MEASURE_CHANGE : kind;
        if (said.isMeasure() && !said.isWeak()) {
            measured[from] = true;
        }
        if (said.isMeasure()) {
            measures[from] |= 1 << said.ordinal();
        }
        int start = text.origin(tokens.start(from));
        int end = text.origin(tokens.end(to - 1));
        if (++ofKind[kind.ordinal()] > GoalText.MOST_OF_A_KIND) {
            int last = lastOfKind[kind.ordinal()];
            marks.set(last, marks.get(last).upTo(end));
            return;
        }
        if (kind.isThing()) {
            things.add(marks.size());
        }
        lastOfKind[kind.ordinal()] = marks.size();
        marks.add(new Mark(kind, start, end, baseline, value, time, kind.isWeak()));
    }

    /** Declares tokens understood, so that no other grammar reads them. */
    void take(int from, int to) {
        for (int i = from; i < to; i++) {
            taken[i] = true;
        }
    }

    boolean isTaken(int i) {
        return i >= 0 && i < taken.length && taken[i];
    }

    /** Returns whether a measure begins at a token that can carry the criterion alone. */
    boolean isMeasured(int i) {
        return measured[i];
    }

    int measuresAt(int i) {
        return measures[i];
    }

    /** Declares that the things named without a number up to a token, and not decided yet, carry their criterion or half. */
    void decideThings(int to, boolean carry) {
        int end = text.origin(tokens.end(to - 1));
        while (firstOpenThing < things.size()) {
            int m = things.get(firstOpenThing);
            if (marks.get(m).end() > end) {
                return;
            }
            marks.set(m, marks.get(m).withWeak(!carry));
            firstOpenThing++;
        }
    }

    /** Declares that the measures of the text carry their criterion only half. */
    void halveMeasures() {
        marks.replaceAll(mark -> mark.kind().isMeasure() ? mark.withWeak(true) : mark);
    }

    /** Returns whether a thing without a number was marked. */
    boolean hasThings() {
        return !things.isEmpty();
    }

    List<Mark> all() {
        return marks;
    }

    List<Mark> sorted() {
        marks.sort(Mark.ORDER);
        return marks;
    }

    /** Returns the number of a token in digits; {@code null} if it is too long to be meant. */
    @Nullable BigDecimal number(int i) {
        if (tokens.kind(i) == Tokens.WORD) {
            return BigDecimal.valueOf(tokens.value(i));
        }
        if (tokens.value(i) != Tokens.NOT_WHOLE) {
            return BigDecimal.valueOf(tokens.value(i));
        }
        if (tokens.length(i) > LONGEST_NUMBER) {
            return null;
        }
        char[] digits = new char[tokens.length(i)];
        int length = 0;
        int point = tokens.point(i);
        for (int k = 0; k < tokens.length(i); k++) {
            char c = tokens.at(i, k);
            if (c >= '0' && c <= '9') {
                digits[length++] = c;
            } else if (k == point) {
                digits[length++] = '.';
            }
        }
        BigDecimal value = new BigDecimal(digits, 0, length);
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}

package org.coachingtoolkit.core.goal.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads ways from one value to another: «с 41 до 58», "from 2.4 to 3.5", «60 → 150». */
final class ChangeMeasures {
    /** How far before a change its verb can stand, in tokens. */
    private static final int REACH = 14;

    private final Tokens tokens;
    private final Marks marks;
    private final MeasurePhrase phrase;
    private final ShareMeasures shares;

    ChangeMeasures(Tokens tokens, Marks marks, MeasurePhrase phrase, ShareMeasures shares) {
        this.tokens = tokens;
        this.marks = marks;
        this.phrase = phrase;
        this.shares = shares;
    }

    /** Reads a change from its first number; returns where it ends, the number itself if none begins there. */
    int change(int i) {
        boolean fromWord = tokens.is(i - 1, Sense.FROM) && !marks.isTaken(i - 1);
        int limit = Math.min(tokens.count(), i + 6);
        for (int p = i + 1; p < limit && tokens.kind(p) != Tokens.BREAK; p++) {
            boolean to = ((tokens.is(p, Sense.TO) || tokens.is(p, Sense.BY)) && fromWord) || isArrow(p);
            int q = isArrow(p) && !tokens.isSign(p, '→') ? p + 2 : p + 1;
            q = tokens.is(q, Sense.COMPARATOR) || tokens.kind(q) == Tokens.SIGN ? q + 1 : q;
            if (to && phrase.isNumber(q) && !marks.isTaken(q)) {
                return change(i, q, fromWord ? i - 1 : i);
            }
            if (phrase.isNumber(p)) {
                return i;
            }
        }
        return i;
    }

    private int change(int from, int to, int start) {
        int end = unit(to + 1);
        BigDecimal before = marks.number(from);
        BigDecimal after = marks.number(to);
        MarkKind kind = isAstray(from, to, before, after) ? MarkKind.MEASURE_ASTRAY : MarkKind.MEASURE_CHANGE;
        marks.add(kind, start, phrase.rate(end), before, after, null);
        if (phrase.isPercent(to + 1) || phrase.isPercent(from + 1)) {
            shares.checkChange(from, to, end, before, after);
        }
        return end;
    }

    private boolean isArrow(int i) {
        return tokens.isSign(i, '→') || (tokens.isSign(i, '-') && tokens.isSign(i + 1, '>'));
    }

    /** Returns where the unit of a value ends that begins at a token; the token itself if it has none. */
    private int unit(int i) {
        int end = phrase.percent(i);
        end = end > i ? end : phrase.timeUnit(i);
        return end == i && phrase.isThing(i) ? i + 1 : end;
    }

    /** Returns whether a change of one unit leads nowhere, or the other way than each verb of its sentence says. */
    private boolean isAstray(int from, int to, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null || isOtherUnit(from + 1, to + 1)) {
            return false;
        }
        boolean rises = false;
        boolean falls = false;
        for (int k = from - 1; k >= 0 && k >= from - REACH && tokens.kind(k) != Tokens.BREAK; k--) {
            if (tokens.is(k, Sense.RANK)) {
                return false;
            }
            rises |= tokens.is(k, Sense.RISE);
            falls |= tokens.is(k, Sense.FALL);
        }
        int way = after.compareTo(before);
        boolean ranked = tokens.is(from + 1, Sense.RANK) || tokens.is(to + 1, Sense.RANK);
        return way == 0 || (!ranked && (way < 0 ? rises && !falls : falls && !rises));
    }

    /** Returns whether two values are of units that differ, so that their numbers cannot be compared: 2 hours, 90 minutes. */
    private boolean isOtherUnit(int first, int second) {
        boolean one = isUnit(first);
        boolean other = isUnit(second);
        if (one && other) {
            for (int k = 0; k < 3; k++) {
                boolean ends = tokens.length(first) <= k || tokens.length(second) <= k;
                if (ends || tokens.at(first, k) != tokens.at(second, k)) {
                    return !ends || tokens.length(first) != tokens.length(second);
                }
            }
        }
        return (one && phrase.isPercent(second)) || (other && phrase.isPercent(first));
    }

    private boolean isUnit(int i) {
        return phrase.isThing(i) && !phrase.isPercent(i) && !tokens.is(i, Sense.TO) && !tokens.is(i, Sense.BY);
    }
}

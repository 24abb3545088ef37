package org.coachingtoolkit.core.goal.text;

import org.coachingtoolkit.core.goal.text.TimeReference.Edge;
import org.coachingtoolkit.core.goal.text.TimeReference.Unit;
import org.jspecify.annotations.Nullable;

/**
 * The term at hand: what stands before its core, what the core turned out to be, and the steps that every reader of cores
 * takes. One is used for a whole text.
 */
final class TermPhrase {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_ANCHORS = 4;

    /** How many words that carry no time of their own a reader steps over. */
    static final int MOST_FILLERS = 4;

    boolean by;
    boolean in;
    boolean during;
    boolean from;
    boolean scope;
    boolean next;
    boolean current;
    boolean past;

    @Nullable Edge edge;

    /** What the core turned out to be, null where it only points to the past. */
    @Nullable MarkKind kind;

    @Nullable TimeReference time;

    private final Tokens tokens;

    TermPhrase(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Forgets the phrase before, reads the anchors at a token and returns where the core may begin. */
    int begin(int i) {
        by = in = during = from = scope = next = current = past = false;
        edge = null;
        kind = null;
        time = null;
        return anchors(i);
    }

    private int anchors(int i) {
        int p = i;
        for (int k = 0; k < MOST_ANCHORS && tokens.kind(p) == Tokens.WORD; k++) {
            boolean anchor = false;
            if (tokens.is(p, Sense.BY)) {
                anchor = by = true;
            }
            if (tokens.is(p, Sense.DURING)) {
                anchor = during = true;
            }
            if (tokens.is(p, Sense.IN)) {
                anchor = in = true;
            }
            if (tokens.is(p, Sense.SCOPE)) {
                anchor = scope = true;
            }
            if (tokens.is(p, Sense.FROM)) {
                anchor = from = true;
            }
            if (!anchor && !(p > i && tokens.is(p, Sense.ARTICLE))) {
                break;
            }
            p++;
        }
        while (tokens.is(p, Sense.ARTICLE)) {
            p++;
        }
        return p;
    }

    boolean anchored() {
        return by || in || during || from || scope || edge != null;
    }

    Edge edgeOf(int i) {
        if (startsWith(i, "сер") || startsWith(i, "mid") || startsWith(i, "half")) {
            return Edge.MIDDLE;
        }
        return startsWith(i, "нач") || startsWith(i, "поч") || startsWith(i, "beg") || startsWith(i, "sta")
                ? Edge.START
                : Edge.END;
    }

    private boolean startsWith(int i, String stem) {
        for (int k = 0; k < stem.length(); k++) {
            if (tokens.length(i) <= k || tokens.at(i, k) != stem.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** Steps over "of the", a hyphen and the like. */
    int fillers(int i) {
        int p = i;
        for (int k = 0; k < MOST_FILLERS; k++) {
            if (tokens.equal(p, "of") || tokens.is(p, Sense.ARTICLE) || tokens.isSign(p, '-')) {
                p++;
            }
        }
        return p;
    }

    void found(MarkKind what, @Nullable Unit unit, int number, int day, int year) {
        kind = what;
        time = unit == null ? null : new TimeReference(unit, number, day, year, edge == null ? Edge.END : edge);
    }

    boolean isEnglish(int i) {
        return tokens.at(i, 0) < 0x80;
    }

    /** Steps over the ending of an ordinal: 10th, 5-го, 1 st. */
    int suffix(int i) {
        if (tokens.touches(i - 1) && tokens.kind(i) == Tokens.WORD && tokens.length(i) <= 3) {
            return i + 1;
        }
        if (tokens.isSign(i, '-')
                && tokens.touches(i - 1)
                && tokens.touches(i)
                && tokens.kind(i + 1) == Tokens.WORD
                && tokens.length(i + 1) <= 3) {
            return i + 2;
        }
        return i;
    }

    int yearAt(int i) {
        if (tokens.kind(i) != Tokens.NUMBER || tokens.length(i) != 4) {
            return 0;
        }
        int year = tokens.value(i);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** Steps over «года», «г.», "року". */
    int yearNoun(int i) {
        if (tokens.kind(i) == Tokens.WORD && tokens.is(i, Sense.TIME_UNIT) && tokens.value(i) == 365 && !isEnglish(i)) {
            return tokens.length(i) == 1 && tokens.isSign(i + 1, '.') && tokens.touches(i) ? i + 2 : i + 1;
        }
        return i;
    }

    /** Returns the first year of 2026/27 or 2026-2027, 0 if there is no such pair. */
    int yearPair(int i) {
        int first = yearAt(i);
        if (first == 0
                || (!tokens.isSign(i + 1, '/') && !tokens.isSign(i + 1, '-'))
                || tokens.kind(i + 2) != Tokens.NUMBER) {
            return 0;
        }
        int second = tokens.value(i + 2);
        return second == first + 1 || second == (first + 1) % 100 ? first : 0;
    }

    /** Steps over next, this, last, an ordinal or a number and remembers them. */
    int qualifiers(int i) {
        int p = i;
        for (int k = 0; k < MOST_FILLERS; k++) {
            if (tokens.is(p, Sense.NEXT)) {
                next = true;
            } else if (tokens.is(p, Sense.THIS)) {
                current = true;
            } else if (tokens.is(p, Sense.LAST)) {
                past = true;
            } else if (!tokens.is(p, Sense.ARTICLE)
                    && !(tokens.is(p, Sense.TIME_ADJECTIVE) && p > i - 1 && !isTerm(p))) {
                break;
            }
            p++;
        }
        return p;
    }

    boolean isTerm(int i) {
        return tokens.is(i, Sense.TERM) || tokens.is(i, Sense.SCHOOL_YEAR) || tokens.is(i, Sense.TIME_UNIT);
    }

    int adjectives(int i) {
        int p = i;
        for (int k = 0; k < MOST_FILLERS; k++) {
            if (tokens.is(p, Sense.NEXT)) {
                next = true;
            } else if (!tokens.is(p, Sense.TIME_ADJECTIVE)
                    && !tokens.is(p, Sense.ARTICLE)
                    && !tokens.is(p, Sense.THIS)) {
                break;
            }
            p++;
        }
        return p;
    }
}

package org.coachingtoolkit.core.goal.text;

import java.time.Month;
import java.time.YearMonth;
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
    private static final int MONTHS = 12;
    private static final int MOST_ANCHORS = 4;

    /** How many words that carry no time of their own a reader steps over. */
    static final int MOST_FILLERS = 4;

    private static final long QUALIFIER =
            Sense.set(Sense.NEXT, Sense.THIS, Sense.LAST, Sense.ARTICLE, Sense.TIME_ADJECTIVE);
    private static final long ANCHOR =
            Sense.set(Sense.BY, Sense.DURING, Sense.IN, Sense.SCOPE, Sense.FROM, Sense.MEANWHILE, Sense.ARTICLE);

    boolean by;
    boolean in;
    boolean during;
    boolean from;
    boolean scope;
    boolean next;
    boolean current;
    boolean past;
    /** Whether the whole of a time is said: "all term", «весь год». */
    boolean whole;
    /** Whether an article stands right before the core. */
    boolean article;
    /** Whether a label such as «срок:» stands before the core, so that a bare length is a term. */
    boolean label;
    /** Whether the core comes after "by the time" or "when", so that its end is said by a verb. */
    boolean meanwhile;

    /** Whether a verb of finishing stands before, so that the end of what follows is meant: "finish the term without …". */
    boolean finished;

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
        by = in = during = from = scope = next = current = past = article = label = meanwhile = whole = false;
        finished = tokens.is(i - 1, Sense.FINISH);
        edge = null;
        kind = null;
        time = null;
        return anchors(i);
    }

    private int anchors(int i) {
        if ((tokens.senses(i) & ANCHOR) == 0) {
            return i;
        }
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
            if (tokens.is(p, Sense.MEANWHILE)) {
                anchor = meanwhile = true;
            }
            if (!anchor && !(p > i && tokens.is(p, Sense.ARTICLE))) {
                break;
            }
            boolean cut = tokens.isSign(p + 1, '.') && tokens.touches(p);
            p = cut ? p + 2 : p + 1;
        }
        for (int k = 0; k < MOST_FILLERS && tokens.is(p, Sense.ARTICLE); k++) {
            p++;
        }
        article = p > i && tokens.is(p - 1, Sense.ARTICLE);
        if (by && p == i + 1 && tokens.is(i, Sense.LABEL)) {
            boolean sign = tokens.isSign(p, ':') || tokens.isSign(p, '-');
            label = sign || tokens.kind(p) == Tokens.NUMBER || tokens.is(p, Sense.CARDINAL);
            p = sign ? p + 1 : p;
        }
        return p;
    }

    /** Returns whether nothing that belongs to the phrase follows: a sign, a conjunction or the end. */
    boolean closes(int i) {
        return tokens.kind(i) == Tokens.BREAK
                || (tokens.kind(i) == Tokens.SIGN && ",;:.)(/-".indexOf(tokens.sign(i)) >= 0)
                || tokens.is(i, Sense.CONJUNCTION);
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

    boolean startsWith(int i, String stem) {
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
        if ((unit == Unit.DATE && !isDay(number, day, year)) || (year != 0 && !isYear(year))) {
            kind = MarkKind.TERM_DOUBTFUL;
            time = null;
            return;
        }
        kind = what;
        time = unit == null ? null : new TimeReference(unit, number, day, year, edge == null ? Edge.END : edge);
    }

    /** Returns whether a month has a day; February has 29 days where the year is not said. */
    private static boolean isDay(int month, int day, int year) {
        if (month < 1 || month > MONTHS || day < 1) {
            return false;
        }
        int length = year == 0
                ? Month.of(month).maxLength()
                : YearMonth.of(year, month).lengthOfMonth();
        return day <= length;
    }

    boolean isEnglish(int i) {
        return tokens.at(i, 0) < 0x80;
    }

    /** Returns whether an English word is in the possessive of the singular: "year's". */
    boolean isPossessive(int i) {
        int n = tokens.length(i);
        return n > 2 && tokens.at(i, n - 1) == 's' && tokens.at(i, n - 2) == '\'';
    }

    boolean isEnglishAt(int i) {
        return tokens.kind(i) == Tokens.WORD && isEnglish(i);
    }

    boolean isYear(int number) {
        return number >= FIRST_YEAR && number <= LAST_YEAR;
    }

    /** Returns whether a month is said by an adjective: «январский», «січневе». */
    boolean isAdjectiveOfMonth(int i) {
        for (int k = 3; k + 1 < tokens.length(i); k++) {
            char c = tokens.at(i, k);
            if ((c == 'с' && tokens.at(i, k + 1) == 'к') || (c == 'е' && tokens.at(i, k + 1) == 'в')) {
                return !tokens.isOneOf(i, "серпень", "червень");
            }
        }
        return false;
    }

    /** Returns whether an adjective or noun of time is a plural that no number limits: «ближайшие», «роки», "years". */
    boolean isPlural(int i) {
        if (tokens.kind(i) != Tokens.WORD) {
            return false;
        }
        int n = tokens.length(i);
        char last = tokens.at(i, n - 1);
        char before = n > 1 ? tokens.at(i, n - 2) : ' ';
        if (isEnglish(i)) {
            return last == 's' && before != '\'';
        }
        return last == 'х'
                || (last == 'е' && (before == 'и' || before == 'ы'))
                || (last == 'и' && before == 'м')
                || (last == 'і' && before == 'н');
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
        return isYear(year) ? year : 0;
    }

    /** Steps over «года», «г.», "року". */
    int yearNoun(int i) {
        if (tokens.kind(i) == Tokens.WORD && tokens.is(i, Sense.TIME_UNIT) && tokens.value(i) == 365 && !isEnglish(i)) {
            return tokens.length(i) == 1 && tokens.isSign(i + 1, '.') && tokens.touches(i) ? i + 2 : i + 1;
        }
        return i;
    }

    /** Returns the first year of 2026/27, 2026-2027 or a touching 26/27, 0 if there is no such pair. */
    int yearPair(int i) {
        int first = yearAt(i);
        boolean bare = tokens.kind(i) == Tokens.NUMBER
                && tokens.length(i) == 2
                && tokens.length(i + 2 < tokens.count() ? i + 2 : i) == 2;
        if (first == 0 && bare && tokens.touches(i) && tokens.touches(i + 1) && tokens.value(i) >= 15) {
            first = 2000 + tokens.value(i);
        }
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
            if ((tokens.senses(p) & QUALIFIER) == 0 && !tokens.is(p, Sense.WHOLE)) {
                break;
            }
            if (tokens.is(p, Sense.NEXT)) {
                next = true;
            } else if (tokens.is(p, Sense.THIS)) {
                current = true;
            } else if (tokens.is(p, Sense.LAST)) {
                past = true;
            } else if (tokens.is(p, Sense.WHOLE)) {
                whole = true;
            } else if (!tokens.is(p, Sense.ARTICLE)
                    && !(tokens.is(p, Sense.TIME_ADJECTIVE) && p > i - 1 && !isTerm(p))) {
                break;
            }
            p++;
        }
        return p;
    }

    /** Steps over an ordinal in words or digits, or "last": «третий», 3-я, "2nd"; returns the token itself without one. */
    int ordinal(int i) {
        if (tokens.is(i, Sense.ORDINAL) || tokens.is(i, Sense.LAST)) {
            return i + 1;
        }
        if (tokens.kind(i) == Tokens.NUMBER && tokens.value(i) >= 1 && tokens.value(i) <= 60) {
            int p = suffix(i + 1);
            return p > i + 1 ? p : i;
        }
        return i;
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

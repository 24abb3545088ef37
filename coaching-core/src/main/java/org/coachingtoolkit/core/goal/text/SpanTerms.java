package org.coachingtoolkit.core.goal.text;

import org.coachingtoolkit.core.goal.text.TimeReference.Edge;
import org.coachingtoolkit.core.goal.text.TimeReference.Unit;

/** Reads lengths of time and what happens in them: «за пять недель», "this month", "by the end of the lesson". */
final class SpanTerms {
    private final Tokens tokens;
    private final TermPhrase phrase;

    SpanTerms(Tokens tokens, TermPhrase phrase) {
        this.tokens = tokens;
        this.phrase = phrase;
    }

    int period(int i) {
        if (phrase.by && tokens.is(i, Sense.TIME_UNIT) && tokens.kind(i + 1) == Tokens.NUMBER && phrase.isEnglish(i)) {
            phrase.found(MarkKind.TERM_PERIOD, null, 0, 0, 0);
            return i + 2;
        }
        int p = phrase.qualifiers(i);
        boolean relative = phrase.next || phrase.current || phrase.past;
        if (!tokens.is(p, Sense.TIME_UNIT) || (!relative && phrase.edge == null)) {
            return i;
        }
        if (tokens.is(p + 1, Sense.EVENT) && !phrase.isEnglish(p)) {
            return i;
        }
        int days = tokens.value(p);
        phrase.found(MarkKind.TERM_PERIOD, days >= 365 ? Unit.YEARS : days >= 28 ? Unit.MONTHS : Unit.DAYS, 1, 0, 0);
        phrase.time = null;
        return p + 1;
    }

    int duration(int i) {
        if (!phrase.during) {
            return i;
        }
        int p = tokens.is(i, Sense.COMPARATOR) ? i + 1 : i;
        p = phrase.adjectives(p);
        int number = 1;
        boolean counted = false;
        if (tokens.kind(p) == Tokens.NUMBER && tokens.value(p) > 0) {
            counted = true;
            if (tokens.isSign(p + 1, '-') && tokens.kind(p + 2) == Tokens.NUMBER) {
                p += 2;
            }
            number = Math.max(1, tokens.value(p));
            p = phrase.suffix(p + 1);
            p = tokens.isSign(p, '-') ? p + 1 : p;
        } else if (tokens.is(p, Sense.CARDINAL)) {
            counted = true;
            number = tokens.value(p);
            p = tokens.is(p + 1, Sense.CARDINAL) ? p + 2 : p + 1;
            p = tokens.isSign(p, '-') ? p + 1 : p;
        } else if (tokens.is(p, Sense.MULTIPLE)) {
            counted = true;
            p++;
        } else if (phrase.isEnglish(Math.min(p, tokens.count() - 1))
                && !articleBefore(p)
                && tokens.kind(p) == Tokens.WORD) {
            return i;
        }
        p = phrase.adjectives(p);
        if (!tokens.is(p, Sense.TIME_UNIT)
                || number > 10_000
                || (!counted && tokens.is(p - 1, Sense.RATE) && !isLong(p - 1))) {
            return i;
        }
        int days = tokens.value(p);
        Unit unit = Unit.DAYS;
        int length = number * days;
        if (days == 7) {
            unit = Unit.WEEKS;
            length = number;
        } else if (days == 30) {
            unit = Unit.MONTHS;
            length = number;
        } else if (days == 365) {
            unit = Unit.YEARS;
            length = number;
        }
        phrase.found(MarkKind.TERM_DURATION, unit, length, 0, 0);
        return tokens.is(p + 1, Sense.TIME_ADJECTIVE) ? p + 2 : p + 1;
    }

    private boolean articleBefore(int i) {
        return tokens.is(i - 1, Sense.ARTICLE)
                || tokens.is(i - 1, Sense.TIME_ADJECTIVE)
                || phrase.next
                || phrase.current;
    }

    /** «за неделю» is a length although «за» can also mean per. */
    private boolean isLong(int i) {
        return tokens.equal(i, "за");
    }

    int lesson(int i, int start) {
        boolean placed = phrase.by || phrase.in || phrase.during || tokens.is(start - 1, Sense.IN);
        if ((placed && (phrase.edge == Edge.END || phrase.edge == Edge.MIDDLE))
                || tokens.is(start, Sense.MEANWHILE)
                || tokens.is(start - 1, Sense.MEANWHILE)) {
            int p = i;
            for (int k = 0; k < TermPhrase.MOST_FILLERS && tokens.kind(p) == Tokens.WORD; k++, p++) {
                boolean today = tokens.is(p, Sense.DAY) && !tokens.is(p + 1, Sense.LESSON);
                if (tokens.is(p, Sense.LESSON) || today) {
                    phrase.found(MarkKind.TERM_LESSON, null, 0, 0, 0);
                    return tokens.is(p + 1, Sense.DAY) || tokens.is(p + 1, Sense.EDGE) ? p + 2 : p + 1;
                }
            }
        }
        if (phrase.by && tokens.is(i, Sense.MEANWHILE)) {
            return lesson(i + 1, i);
        }
        boolean one = tokens.is(i, Sense.DAY)
                || tokens.is(i, Sense.THIS)
                || (tokens.is(i, Sense.CARDINAL) && tokens.value(i) == 1)
                || tokens.equal(i, "single");
        if ((phrase.in || phrase.during) && one && tokens.is(i + 1, Sense.LESSON)) {
            phrase.found(MarkKind.TERM_LESSON, null, 0, 0, 0);
            return i + 2;
        }
        return i;
    }

    int event(int i, int start) {
        if (!phrase.by || tokens.equal(start - 1, "по") || tokens.equal(start - 1, "to")) {
            return i;
        }
        int p = i;
        for (int k = 0; k < 3 && tokens.kind(p) == Tokens.WORD; k++, p++) {
            if (tokens.is(p, Sense.EVENT)) {
                phrase.found(MarkKind.TERM_EVENT, null, 0, 0, 0);
                return p + 1;
            }
            if (tokens.is(p, Sense.PREPOSITION) || tokens.is(p, Sense.DO) || tokens.is(p, Sense.VAGUE_VERB)) {
                return i;
            }
        }
        if (phrase.edge != null && i > start && tokens.kind(i) == Tokens.WORD) {
            phrase.found(MarkKind.TERM_EVENT, null, 0, 0, 0);
            return i + 1;
        }
        return i;
    }
}

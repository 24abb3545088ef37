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

    int period(int i, int p) {
        int counted = countedUnit(i);
        if (counted > i) {
            phrase.found(MarkKind.TERM_PERIOD, null, 0, 0, 0);
            return counted;
        }
        boolean relative = phrase.next || phrase.current || phrase.past || phrase.whole;
        boolean ends = (phrase.meanwhile || phrase.isPossessive(p)) && tokens.is(p + 1, Sense.EDGE);
        boolean finished = phrase.finished
                && tokens.value(p) == 365
                && !tokens.equal(p + 1, "of")
                && tokens.kind(p + 1) != Tokens.NUMBER;
        if (!tokens.is(p, Sense.TIME_UNIT) || (!relative && phrase.edge == null && !ends && !finished)) {
            return i;
        }
        if (tokens.is(p + 1, Sense.EVENT) && (!phrase.isEnglish(p) || tokens.isSign(p - 1, '-'))) {
            phrase.found(MarkKind.TERM_EVENT, null, 0, 0, 0);
            return phrase.by || phrase.in ? p + 2 : i;
        }
        if (phrase.by && tokens.value(p) == 1 && isTurnaround(i, p, p, 1)) {
            phrase.found(MarkKind.MEASURE_DURATION, null, 0, 0, 0);
            return p + 1;
        }
        boolean open = phrase.next && p > i && phrase.isPlural(phrase.isEnglish(p) ? p : p - 1) && phrase.edge == null;
        phrase.found(open ? MarkKind.TERM_OPEN : MarkKind.TERM_PERIOD, null, 0, 0, 0);
        return ends ? p + 2 : p + 1;
    }

    /** Reads "week 8", «неделя 5», "in the first week", «на 3-й неделе», and the range "weeks 3-6". */
    private int countedUnit(int i) {
        if (tokens.is(i, Sense.TIME_UNIT) && tokens.value(i) < 365 && tokens.kind(i + 1) == Tokens.NUMBER) {
            boolean range = tokens.isSign(i + 2, '-') && tokens.kind(i + 3) == Tokens.NUMBER;
            boolean week = tokens.value(i) == 7 && (phrase.isEnglish(i) || !tokens.is(i + 2, Sense.TIME_UNIT));
            return phrase.by || week ? range ? i + 4 : i + 2 : i;
        }
        int p = phrase.ordinal(i);
        boolean placed = phrase.by || phrase.in || phrase.during || phrase.scope || phrase.edge != null;
        boolean unit = tokens.is(p, Sense.TIME_UNIT)
                && tokens.value(p) >= 7
                && (tokens.value(p) < 365 || phrase.article || phrase.edge != null);
        if (p > i && unit && placed && !tokens.is(i, Sense.LAST) && !phrase.isPlural(i)) {
            return p + 1;
        }
        return i;
    }

    int duration(int i) {
        if (phrase.during
                && tokens.equal(i - 1, "за")
                && tokens.is(i, Sense.SHORT_UNIT)
                && tokens.length(i) > 2
                && phrase.closes(i + 1)) {
            phrase.found(MarkKind.TERM_DURATION, null, 0, 0, 0);
            return i + 1;
        }
        boolean opens = tokens.kind(i - 1) == Tokens.BREAK;
        boolean bracketed = tokens.isSign(i - 1, '(') || phrase.label || opens;
        int p = tokens.is(i, Sense.COMPARATOR) ? i + 1 : i;
        p = phrase.adjectives(p);
        boolean first = tokens.is(p, Sense.ORDINAL) && tokens.value(p) == 1;
        p = first ? p + 1 : p;
        int number = 1;
        boolean counted = false;
        if (tokens.kind(p) == Tokens.NUMBER && (tokens.value(p) > 0 || tokens.value(p) == Tokens.NOT_WHOLE)) {
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
            return later(i);
        }
        int adjective = p;
        p = phrase.adjectives(p);
        boolean years = counted && tokens.is(p, Sense.SCHOOL_YEAR);
        if ((!tokens.is(p, Sense.TIME_UNIT) && !years) || number > 10_000 || (!counted && isRate(p - 1, i))) {
            return later(i);
        }
        int days = years ? 365 : tokens.value(p);
        boolean isLong = days >= 28;
        boolean laid = phrase.scope && (isLong || isLaid(i - 2)) && !isShortened(i);
        boolean ahead = phrase.next && counted;
        boolean bare = bracketed
                && counted
                && (phrase.label || (opens && tokens.isSign(p + 1, ':')) || (!opens && isClosed(p + 1)));
        if (!phrase.during && !laid && !ahead && !bare) {
            return later(i);
        }
        int end = tokens.is(p + 1, Sense.TIME_ADJECTIVE) && !tokens.is(p + 1, Sense.ARTICLE) ? p + 2 : p + 1;
        if (counted && isTurnaround(i, adjective, p, number * days)) {
            phrase.found(MarkKind.MEASURE_DURATION, null, 0, 0, 0);
            return end;
        }
        if (isBeforeSomething(end)) {
            phrase.found(MarkKind.TERM_EVENT, null, 0, 0, 0);
            return end;
        }
        boolean open = !counted && phrase.next && phrase.isPlural(phrase.isEnglish(p) ? p : p - 1);
        if (open || (!counted && !first && phrase.isEnglish(p) && phrase.isPlural(p))) {
            phrase.found(MarkKind.TERM_OPEN, null, 0, 0, 0);
            return end;
        }
        found(number, days);
        return end;
    }

    /** Reads a length that an adjective tells: «в двухнедельный срок», «за тримісячний період». */
    int span(int i) {
        boolean placed = phrase.in || phrase.during || phrase.scope;
        boolean length =
                placed && tokens.is(i, Sense.SPAN) && tokens.is(i + 1, Sense.BY) && tokens.is(i + 1, Sense.LABEL);
        if (!length) {
            return i;
        }
        if (isTurnaround(i, i, i, tokens.value(i))) {
            phrase.found(MarkKind.MEASURE_DURATION, null, 0, 0, 0);
        } else {
            found(1, tokens.value(i));
        }
        return i + 2;
    }

    private boolean isClosed(int i) {
        return tokens.isSign(i, ')') || tokens.isSign(i, '.') || tokens.isSign(i, ',');
    }

    private void found(int number, int days) {
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
    }

    /** Reads a length that is counted from now without an anchor: "3 weeks from now", "two Fridays hence", «місяць після різдва». */
    private int later(int i) {
        int p = i;
        if (tokens.kind(p) == Tokens.NUMBER || tokens.is(p, Sense.CARDINAL)) {
            p++;
        } else if (!phrase.article) {
            return i;
        }
        boolean unit = tokens.is(p, Sense.TIME_UNIT) || tokens.is(p, Sense.WEEKDAY);
        if (!unit) {
            return i;
        }
        if (tokens.equal(p + 1, "hence")) {
            phrase.found(MarkKind.TERM_DURATION, null, 0, 0, 0);
            return p + 2;
        }
        boolean after = tokens.equal(p + 1, "from") || tokens.isAfter(p + 1);
        boolean point = tokens.equal(p + 2, "now") || tokens.is(p + 2, Sense.DAY) || tokens.is(p + 2, Sense.HOLIDAY);
        if (after && point) {
            phrase.found(MarkKind.TERM_DURATION, null, 0, 0, 0);
            return p + 3;
        }
        return i;
    }

    private boolean articleBefore(int i) {
        return tokens.is(i - 1, Sense.ARTICLE)
                || tokens.is(i - 1, Sense.TIME_ADJECTIVE)
                || phrase.next
                || phrase.current;
    }

    /** Returns whether a unit without a number is a rate: "twice in a week", "for each week". */
    private boolean isRate(int before, int i) {
        if (tokens.is(before, Sense.EVERY) || tokens.equal(before, "per")) {
            return true;
        }
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
            if (tokens.is(k, Sense.TIMES) && (tokens.equal(before, "a") || phrase.scope)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a plan or a word of planning stands at a token or before it: «рассчитана на три недели». */
    private boolean isLaid(int i) {
        return tokens.is(i, Sense.PLAN) || tokens.is(i, Sense.LAID) || tokens.is(i - 1, Sense.LAID);
    }

    /** Returns whether an amount of time is taken away or added: «сократить на 2 месяца». */
    private boolean isShortened(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 6 && tokens.kind(k) != Tokens.BREAK; k--) {
            if (tokens.is(k, Sense.VAGUE_VERB) || tokens.is(k, Sense.COMPARATIVE)) {
                return true;
            }
        }
        return tokens.is(i + 2, Sense.COMPARATIVE);
    }

    /** Returns whether a length says how fast each case is answered, which is a measure and no term: "within 2 working days". */
    private boolean isTurnaround(int i, int adjective, int unit, int days) {
        boolean working = unit > adjective
                && (phrase.startsWith(adjective, "working")
                        || phrase.startsWith(adjective, "рабоч")
                        || phrase.startsWith(adjective, "робоч")
                        || phrase.startsWith(adjective, "учебн")
                        || phrase.startsWith(adjective, "навчальн"));
        if (working && days <= 10) {
            return true;
        }
        for (int k = i - 1; days <= 10 && k >= 0 && k >= i - 12 && tokens.kind(k) != Tokens.BREAK; k--) {
            if (tokens.is(k, Sense.REPLY)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a length is reckoned back from an occasion: «за месяц до конкурса», "two weeks ahead". */
    private boolean isBeforeSomething(int i) {
        return tokens.isOneOf(i, "до", "before", "prior", "ahead", "earlier")
                && tokens.kind(i + 1) != Tokens.NUMBER
                && tokens.kind(i + 1) != Tokens.DATE
                && !tokens.is(i + 1, Sense.MONTH);
    }

    /** Reads an age to come, which is a fixed day: "before I turn 40", «к своему 40-летию». */
    int birthday(int i) {
        if (!phrase.by) {
            return i;
        }
        if (tokens.equal(i, "i") && tokens.equal(i + 1, "turn") && tokens.kind(i + 2) == Tokens.NUMBER) {
            phrase.found(MarkKind.TERM_DATE, null, 0, 0, 0);
            return i + 3;
        }
        if (tokens.kind(i) == Tokens.NUMBER && tokens.equal(phrase.suffix(i + 1), "birthday")) {
            phrase.found(MarkKind.TERM_DATE, null, 0, 0, 0);
            return phrase.suffix(i + 1) + 1;
        }
        boolean age = tokens.kind(i) == Tokens.NUMBER && tokens.isSign(i + 1, '-') && tokens.touches(i);
        if (age && (phrase.startsWith(i + 2, "лети") || phrase.startsWith(i + 2, "річч"))) {
            phrase.found(MarkKind.TERM_DATE, null, 0, 0, 0);
            return i + 3;
        }
        return i;
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
                    boolean undated = tokens.is(p, Sense.EVENT);
                    phrase.found(undated ? MarkKind.TERM_EVENT : MarkKind.TERM_LESSON, null, 0, 0, 0);
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

    /** Returns whether what stands before is the preparing of others for the occasion: «готовить учеников к олимпиаде». */
    private boolean isPreparation(int start) {
        boolean people = false;
        for (int k = start - 1; k >= 0 && k >= start - 5 && tokens.kind(k) == Tokens.WORD; k--) {
            people |= tokens.is(k, Sense.PERSON);
            boolean prepares = phrase.startsWith(k, "готов")
                    || phrase.startsWith(k, "готу")
                    || phrase.startsWith(k, "подготов")
                    || phrase.startsWith(k, "підготов")
                    || phrase.startsWith(k, "підготув")
                    || phrase.startsWith(k, "prepar");
            if (people && prepares) {
                return true;
            }
        }
        return false;
    }

    int event(int i, int start) {
        int anchor = tokens.is(start - 1, Sense.ARTICLE) ? start - 2 : start - 1;
        boolean described = tokens.is(anchor - 1, Sense.TIME_UNIT) || tokens.is(anchor - 1, Sense.CONJUNCTION);
        boolean after = (tokens.isAfter(anchor) && !described)
                || tokens.isOneOf(anchor, "по окончании", "по завершенні")
                || tokens.isOneOf(start, "по завершении", "по завершению");
        if ((!phrase.by && !after && !(phrase.in && tokens.is(i, Sense.NEXT)))
                || isPreparation(start)
                || tokens.isOneOf(anchor, "по", "to")) {
            return i;
        }
        int p = phrase.qualifiers(i);
        for (int k = 0; k < 3 && tokens.kind(p) == Tokens.WORD; k++, p++) {
            if (tokens.is(p, Sense.EVENT) || (phrase.next && tokens.is(p, Sense.LESSON))) {
                phrase.found(MarkKind.TERM_EVENT, null, 0, 0, 0);
                return p + 1;
            }
            if (tokens.is(p, Sense.PREPOSITION)
                    || tokens.is(p, Sense.DO)
                    || tokens.is(p, Sense.VAGUE_VERB)
                    || tokens.is(p, Sense.EVERY)) {
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

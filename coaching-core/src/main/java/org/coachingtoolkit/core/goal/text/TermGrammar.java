package org.coachingtoolkit.core.goal.text;

import org.coachingtoolkit.core.goal.text.TimeReference.Edge;

/**
 * Recognises terms: {@code [anchor…] [edge [of]] core}, where the core is a date, a month, a term of school, a length of
 * time and so on. Each reader of a core answers where the core that begins at a token ends, or that token itself if there
 * is none. Looks ahead a bounded number of tokens from each, so that reading is linear.
 */
final class TermGrammar {
    /** The senses of words with which a term can begin. */
    private static final long BEGINNING = Sense.set(
            Sense.BY,
            Sense.IN,
            Sense.DURING,
            Sense.SCOPE,
            Sense.FROM,
            Sense.MEANWHILE,
            Sense.ARTICLE,
            Sense.EDGE,
            Sense.ORDINAL,
            Sense.LAST,
            Sense.NEXT,
            Sense.THIS,
            Sense.CARDINAL,
            Sense.MULTIPLE,
            Sense.COMPARATOR,
            Sense.TIME_ADJECTIVE,
            Sense.TIME_UNIT,
            Sense.WEEKDAY,
            Sense.MONTH,
            Sense.SEASON,
            Sense.SCHOOL_YEAR,
            Sense.HOLIDAY,
            Sense.DAY,
            Sense.TERM);
    /** The senses of words of which every term has one, unless it is told by digits. */
    private static final long TIMELY = Sense.set(
            Sense.EDGE,
            Sense.ORDINAL,
            Sense.TIME_UNIT,
            Sense.SHORT_UNIT,
            Sense.WEEKDAY,
            Sense.MONTH,
            Sense.SEASON,
            Sense.SCHOOL_YEAR,
            Sense.HOLIDAY,
            Sense.DAY,
            Sense.DAY_OF_MONTH,
            Sense.TERM,
            Sense.LESSON,
            Sense.EVENT);

    /** The senses of words that can lead to the one that makes a term. */
    private static final long LEADING = Sense.set(
            Sense.NEXT,
            Sense.THIS,
            Sense.LAST,
            Sense.ARTICLE,
            Sense.TIME_ADJECTIVE,
            Sense.CARDINAL,
            Sense.MULTIPLE,
            Sense.COMPARATOR);

    /** How many tokens at most lead to the one that makes a term. */
    private static final int LONGEST_LEAD = 24;

    /** How many words that do not lead to a term can describe the occasion that makes it: "by the next open air concert". */
    private static final int MOST_DESCRIBING = 3;

    private static final int YEAR_DIGITS = 4;
    /** Words as short as this can stand for a quarter or an empty date: "Q 3", «дд». */
    private static final int SHORT = 2;

    private final Tokens tokens;
    private final Marks marks;
    private final TermPhrase phrase;
    private final DayTerms days;
    private final SchoolTerms school;
    private final SpanTerms spans;
    /** The first token from the one at hand on that can make a term. */
    private int timely;

    TermGrammar(Tokens tokens, Morphology forms, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
        phrase = new TermPhrase(tokens);
        spans = new SpanTerms(tokens, phrase);
        days = new DayTerms(tokens, forms, phrase);
        school = new SchoolTerms(tokens, phrase);
    }

    void read() {
        int i = 0;
        while (i < tokens.count()) {
            while (timely < i || (timely < tokens.count() && !isTimely(timely))) {
                timely++;
            }
            if (timely == tokens.count()) {
                return;
            }
            if (timely - i > LONGEST_LEAD) {
                i = timely - LONGEST_LEAD;
            }
            int end = phrase(i);
            if (end > i) {
                marks.take(i, end);
                if (phrase.kind != null) {
                    marks.add(phrase.kind, i, end, null, null, phrase.time);
                }
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Returns whether a token can make a term of what stands before it; a term has at least one such token. */
    private boolean isTimely(int i) {
        return switch (tokens.kind(i)) {
            case Tokens.DATE -> true;
            case Tokens.NUMBER ->
                tokens.length(i) >= YEAR_DIGITS || tokens.kind(i + 1) == Tokens.SIGN || tokens.touches(i);
            case Tokens.WORD ->
                (tokens.senses(i) & TIMELY) != 0
                        || tokens.is(i, Sense.SPAN)
                        || (tokens.length(i) <= SHORT && isShortTimely(i))
                        || tokens.equal(i, "turn")
                        || tokens.equal(i, "birthday");
            default -> false;
        };
    }

    /** Returns whether a short word can be a term: Q3, FY 27, dd. */
    private boolean isShortTimely(int i) {
        boolean joined = tokens.touches(i) && tokens.kind(i + 1) == Tokens.NUMBER;
        boolean pair = tokens.length(i) == SHORT && tokens.at(i, 0) == tokens.at(i, 1);
        return joined || pair || tokens.equal(i, "q") || tokens.equal(i, "fy");
    }

    /** Returns where the term phrase that begins at a token ends; the token itself if none begins there. */
    private int phrase(int i) {
        if (!begins(i)) {
            return i;
        }
        int core = phrase.begin(i);
        int end = isFar(core) ? core : core(core);
        if (end <= core) {
            return i;
        }
        if (phrase.past || againstBefore(i)) {
            phrase.kind = null;
        } else if (phrase.from && !phrase.by && phrase.kind != null && phrase.kind != MarkKind.TERM_DOUBTFUL) {
            phrase.kind = MarkKind.TERM_START;
        } else if (phrase.scope && !phrase.by && isPlanned(i)) {
            phrase.kind = null;
        }
        return end;
    }

    private boolean begins(int i) {
        return switch (tokens.kind(i)) {
            case Tokens.NUMBER, Tokens.DATE -> true;
            case Tokens.WORD ->
                (tokens.senses(i) & BEGINNING) != 0 || tokens.length(i) <= SHORT || tokens.is(i, Sense.WHOLE);
            default -> false;
        };
    }

    /** Returns whether more stands before the next token that can make a term than can lead to it. */
    private boolean isFar(int core) {
        int describing = 0;
        for (int k = core; k < timely && describing <= MOST_DESCRIBING; k++) {
            boolean leading = tokens.kind(k) != Tokens.WORD || (tokens.senses(k) & LEADING) != 0;
            describing += leading || tokens.is(k, Sense.WHOLE) ? 0 : 1;
        }
        return describing > MOST_DESCRIBING;
    }

    /** Returns whether the time before a token belongs to a plan that is itself made: «составить план на 2027 год». */
    private boolean isPlanned(int i) {
        boolean plan = false;
        for (int k = i - 1; k >= 0 && k >= i - 5 && tokens.kind(k) == Tokens.WORD; k--) {
            plan |= tokens.is(k, Sense.PLAN);
            if (plan && (tokens.is(k, Sense.DO) || tokens.is(k, Sense.COMPLETE))) {
                return true;
            }
        }
        return false;
    }

    private boolean againstBefore(int i) {
        for (int k = i - 1; k >= i - 4 && !tokens.isSign(k, ',') && tokens.kind(k) != Tokens.BREAK; k--) {
            if (tokens.is(k, Sense.AGAINST)) {
                return true;
            }
        }
        return false;
    }

    private int core(int start) {
        int p = start;
        if (phrase.ordinal(p) > p && tokens.is(phrase.ordinal(p), Sense.EDGE)) {
            p = phrase.ordinal(p);
        }
        if (tokens.is(p, Sense.EDGE)) {
            phrase.edge = phrase.edgeOf(p);
            boolean cut = tokens.isSign(p + 1, '.') && tokens.touches(p);
            p = phrase.fillers(cut ? p + 2 : p + 1);
            phrase.article |= tokens.is(p - 1, Sense.ARTICLE);
            if (tokens.equal(p, "of the month")) {
                phrase.found(MarkKind.TERM_PERIOD, null, 0, 0, 0);
                return p + 1;
            }
        }
        int ordinal = phrase.ordinal(p);
        if (ordinal > p && (tokens.is(ordinal, Sense.TIME_UNIT) || tokens.is(ordinal, Sense.WEEKDAY))) {
            int whole = phrase.fillers(tokens.is(ordinal + 1, Sense.IN) ? ordinal + 2 : ordinal + 1);
            if (whole > ordinal + 1 || tokens.is(whole, Sense.MONTH) || phrase.isTerm(whole)) {
                phrase.edge = tokens.value(p) == 1 ? Edge.START : Edge.END;
                p = whole;
            }
        }
        boolean described =
                phrase.edge != null && phrase.article && phrase.isEnglishAt(p) && tokens.is(p + 1, Sense.TIME_UNIT);
        p = described && !tokens.is(p, Sense.TIME_UNIT) && !tokens.is(p, Sense.ORDINAL) && !tokens.is(p, Sense.NEXT)
                ? p + 1
                : p;
        int end = days.day(p);
        int qualified = phrase.qualifiers(p);
        end = end > p ? end : school.season(p, qualified);
        end = end > p ? end : school.schoolYear(p, qualified);
        end = end > p ? end : school.schoolTerm(p);
        end = end > p ? end : school.occasion(p, qualified);
        end = end > p ? end : spans.period(p, qualified);
        end = end > p ? end : spans.duration(p);
        end = end > p ? end : spans.span(p);
        end = end > p ? end : days.year(p);
        end = end > p ? end : spans.lesson(p, start);
        end = end > p ? end : spans.birthday(p);
        end = end > p ? end : spans.event(p, start);
        return end > p ? end : start;
    }
}

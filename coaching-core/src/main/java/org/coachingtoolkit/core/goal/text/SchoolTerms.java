package org.coachingtoolkit.core.goal.text;

import org.coachingtoolkit.core.goal.text.TimeReference.Unit;

/** Reads the terms of a school: seasons, quarters and semesters, school years, holidays and weekdays. */
final class SchoolTerms {
    /** The value of a quarter of the calendar year in the lexicon, as against a quarter of the school year. */
    private static final int QUARTER_OF_YEAR = 14;

    private final Tokens tokens;
    private final TermPhrase phrase;

    SchoolTerms(Tokens tokens, TermPhrase phrase) {
        this.tokens = tokens;
        this.phrase = phrase;
    }

    int season(int i, int p) {
        if (!tokens.is(p, Sense.SEASON)) {
            return i;
        }
        boolean adverb = tokens.value(p) > 100;
        int month = tokens.value(p) % 100;
        int year = phrase.yearAt(p + 1);
        boolean named =
                year > 0 || phrase.next || phrase.current || phrase.past || (phrase.whole && !phrase.isEnglish(p));
        boolean verb = tokens.equal(p, "fall") && !phrase.by && phrase.edge == null && !named;
        boolean bare = !phrase.isEnglish(p) && phrase.closes(p + 1) && !tokens.isSign(i - 1, '"');
        if (verb || (!adverb && !phrase.anchored() && !named && !bare)) {
            return i;
        }
        if (phrase.isEnglish(p) && !named && !phrase.by && phrase.edge == null && isAttribute(p + 1)) {
            return i;
        }
        phrase.found(MarkKind.TERM_SEASON, Unit.MONTH, month, 0, year);
        return year > 0 ? phrase.yearNoun(p + 2) : p + 1;
    }

    int schoolYear(int i, int p) {
        int start = phrase.yearPair(p);
        if (start > 0) {
            boolean named = tokens.is(p + 3, Sense.SCHOOL_YEAR) || tokens.is(p + 3, Sense.TIME_UNIT);
            boolean full = tokens.length(p) == 4;
            boolean anchored = phrase.by || phrase.in || phrase.during || phrase.scope || phrase.edge != null;
            if (full || named || anchored) {
                phrase.found(MarkKind.TERM_SCHOOL_YEAR, Unit.SCHOOL_YEAR, 0, 0, start);
                int end = named ? p + 4 : p + 3;
                return tokens.isSign(end, '.') && tokens.touches(end - 1) && tokens.length(end - 1) == 1
                        ? end + 1
                        : end;
            }
            return i;
        }
        if (tokens.is(p, Sense.SCHOOL_YEAR)
                && (phrase.anchored()
                        || phrase.yearPair(p + 1) > 0
                        || phrase.next
                        || phrase.current
                        || phrase.whole
                        || phrase.meanwhile
                        || isFinished(p + 1))) {
            start = phrase.yearPair(p + 1);
            phrase.found(MarkKind.TERM_SCHOOL_YEAR, Unit.SCHOOL_YEAR, phrase.next ? 1 : 0, 0, start);
            return start > 0 ? p + 4 : p + 1;
        }
        return i;
    }

    int schoolTerm(int i) {
        int p = i;
        int number = 0;
        boolean anyOrdinal = false;
        for (int k = 0; k < TermPhrase.MOST_FILLERS; k++) {
            int q = phrase.qualifiers(p);
            if (tokens.is(q, Sense.ORDINAL) || tokens.is(q, Sense.CARDINAL)) {
                number = tokens.value(q);
                anyOrdinal = true;
                q++;
            } else if (tokens.kind(q) == Tokens.NUMBER && tokens.value(q) >= 1 && tokens.value(q) <= 4) {
                number = tokens.value(q);
                anyOrdinal = true;
                q = phrase.suffix(q + 1);
            }
            if (q == p) {
                break;
            }
            p = q;
        }
        if (startsQuarter(p)) {
            phrase.found(MarkKind.TERM_SCHOOL, Unit.QUARTER, tokens.value(p + 1), 0, 0);
            return p + 2;
        }
        boolean part = tokens.equal(p - 1, "a") && tokens.equal(p, "quarter") && phrase.by;
        if (!tokens.is(p, Sense.TERM) || part) {
            return i;
        }
        int end = p + 1;
        if (!anyOrdinal && tokens.kind(end) == Tokens.NUMBER && tokens.value(end) >= 1 && tokens.value(end) <= 4) {
            number = tokens.value(end);
            anyOrdinal = true;
            end++;
        }
        boolean named =
                phrase.next || phrase.current || phrase.past || phrase.whole || phrase.meanwhile || isFinished(end);
        if (!phrase.anchored() && !named && !anyOrdinal) {
            return i;
        }
        if (tokens.value(p) == QUARTER_OF_YEAR) {
            phrase.found(
                    MarkKind.TERM_PERIOD,
                    number >= 1 && number <= 4 ? Unit.MONTH : null,
                    number * 3,
                    0,
                    phrase.yearAt(end));
            return phrase.yearAt(end) > 0 ? phrase.yearNoun(end + 1) : end;
        }
        Unit unit = switch (tokens.value(p)) {
            case 4 -> Unit.QUARTER;
            case 3 -> Unit.TRIMESTER;
            case 2 -> Unit.SEMESTER;
            default -> Unit.TERM;
        };
        phrase.found(MarkKind.TERM_SCHOOL, unit, number == 9 ? tokens.value(p) : number, 0, 0);
        int year = tokens.equal(end, "of") ? phrase.fillers(end) : end;
        int qualified = phrase.qualifiers(year);
        if (tokens.is(qualified, Sense.SCHOOL_YEAR)) {
            return qualified + 1;
        }
        if (phrase.yearPair(qualified) > 0) {
            return tokens.is(qualified + 3, Sense.SCHOOL_YEAR) || tokens.is(qualified + 3, Sense.TIME_UNIT)
                    ? qualified + 4
                    : qualified + 3;
        }
        return phrase.yearAt(end) > 0 ? phrase.yearNoun(end + 1) : end;
    }

    /** Returns whether a verb finishes the time itself that ends before a token: "finish the term", not "the term paper". */
    private boolean isFinished(int end) {
        return phrase.finished
                && (tokens.kind(end) != Tokens.WORD
                        || !phrase.isEnglish(end)
                        || tokens.is(end, Sense.FUNCTION)
                        || phrase.startsWith(end, "with"));
    }

    private boolean startsQuarter(int i) {
        if (tokens.length(i) > 2 || tokens.kind(i) != Tokens.WORD) {
            return false;
        }
        boolean letter = tokens.equal(i, "q")
                || ((phrase.by || phrase.in || phrase.during || phrase.edge != null)
                        && tokens.isOneOf(i, "t", "s", "ht"));
        return letter
                && tokens.touches(i)
                && tokens.kind(i + 1) == Tokens.NUMBER
                && tokens.value(i + 1) >= 1
                && tokens.value(i + 1) <= 4;
    }

    int occasion(int i, int p) {
        boolean said = phrase.by || phrase.next || phrase.current;
        if (tokens.is(p, Sense.HOLIDAY)) {
            int year = phrase.yearAt(p + 1);
            boolean bare = phrase.closes(p + 1) && !tokens.isSign(i - 1, '"');
            if (!phrase.anchored() && !said && year == 0 && !bare) {
                return i;
            }
            phrase.from |= tokens.isAfter(i - 1) || tokens.isAfter(i - 2);
            int value = tokens.value(p);
            phrase.found(MarkKind.TERM_HOLIDAY, value > 0 ? Unit.DATE : null, value / 100, value % 100, year);
            return year > 0 ? phrase.yearNoun(p + 2) : p + 1;
        }
        if (tokens.is(p, Sense.WEEKDAY)) {
            return weekday(i, p);
        }
        boolean day = tokens.is(p, Sense.DAY) && !tokens.is(p + 1, Sense.LESSON) && !tokens.is(p + 1, Sense.PERSON);
        if (day && (phrase.by || phrase.from || phrase.edge != null || phrase.closes(p + 1))) {
            phrase.found(MarkKind.TERM_DATE, Unit.DAYS, tokens.value(p), 0, 0);
            return p + 1;
        }
        return i;
    }

    /** Reads one day of the week; a plural or "every" makes it a rhythm, and a noun after it a name: "Friday quiz". */
    private int weekday(int i, int p) {
        int number = tokens.value(p) % 100;
        boolean every = tokens.is(i - 1, Sense.EVERY) || tokens.is(i - 2, Sense.EVERY);
        if (every || phrase.whole || isPluralWeekday(p)) {
            return i;
        }
        int end = tokens.isSign(p + 1, '.') && tokens.touches(p) && tokens.length(p) <= 4 ? p + 2 : p + 1;
        if (phrase.from && !phrase.by) {
            phrase.found(MarkKind.TERM_START, Unit.WEEKDAY, number, 0, 0);
            return end;
        }
        boolean ambiguous = tokens.value(p) > 100 && !tokens.isCapital(p) && !tokens.isSign(p + 1, '.');
        boolean bare = phrase.closes(end)
                || isDate(end)
                || tokens.is(end, Sense.IN)
                || tokens.is(end, Sense.NEXT)
                || tokens.is(end, Sense.THIS)
                || tokens.is(end, Sense.LESSON);
        if (phrase.by
                || phrase.next
                || phrase.current
                || (phrase.in && !phrase.isEnglish(p))
                || (bare && !ambiguous)
                || (phrase.in && bare)) {
            phrase.found(MarkKind.TERM_DATE, Unit.WEEKDAY, number, 0, 0);
            return end;
        }
        return i;
    }

    private boolean isDate(int i) {
        return tokens.kind(i) == Tokens.NUMBER
                || tokens.kind(i) == Tokens.DATE
                || (tokens.is(i, Sense.ARTICLE) && tokens.kind(i + 1) == Tokens.NUMBER);
    }

    /** Returns whether a word after the name of a season is what it describes: "spring concert". */
    private boolean isAttribute(int i) {
        return tokens.kind(i) == Tokens.WORD
                && !tokens.is(i, Sense.FUNCTION)
                && !tokens.is(i, Sense.TERM)
                && !tokens.is(i, Sense.DO)
                && !tokens.is(i, Sense.IN);
    }

    private boolean isPluralWeekday(int i) {
        if (phrase.isEnglish(i)) {
            return tokens.at(i, tokens.length(i) - 1) == 's' && tokens.at(i, tokens.length(i) - 2) == 'y';
        }
        char last = tokens.at(i, tokens.length(i) - 1);
        return last == 'м' || (last == 'х' && tokens.length(i) > 4);
    }
}

package org.coachingtoolkit.core.goal.text;

import org.coachingtoolkit.core.goal.text.TimeReference.Unit;

/** Reads the terms of a school: seasons, quarters and semesters, school years, holidays and weekdays. */
final class SchoolTerms {
    private final Tokens tokens;
    private final TermPhrase phrase;

    SchoolTerms(Tokens tokens, TermPhrase phrase) {
        this.tokens = tokens;
        this.phrase = phrase;
    }

    int season(int i) {
        int p = phrase.qualifiers(i);
        if (!tokens.is(p, Sense.SEASON)) {
            return i;
        }
        boolean adverb = tokens.value(p) > 100;
        int month = tokens.value(p) % 100;
        int year = phrase.yearAt(p + 1);
        boolean verb = tokens.equal(p, "fall")
                && !phrase.by
                && phrase.edge == null
                && !phrase.next
                && !phrase.current
                && year == 0;
        if (verb || (!adverb && year == 0 && !phrase.anchored() && !phrase.next && !phrase.current)) {
            return i;
        }
        if (tokens.equal(p, "spring") && tokens.is(p + 1, Sense.LESSON)) {
            return i;
        }
        phrase.found(MarkKind.TERM_SEASON, Unit.MONTH, month, 0, year);
        return year > 0 ? phrase.yearNoun(p + 2) : p + 1;
    }

    int schoolYear(int i) {
        int p = phrase.qualifiers(i);
        int start = phrase.yearPair(p);
        if (start > 0) {
            boolean named = tokens.is(p + 3, Sense.SCHOOL_YEAR) || tokens.is(p + 3, Sense.TIME_UNIT);
            if (phrase.anchored() || named) {
                phrase.found(MarkKind.TERM_SCHOOL_YEAR, Unit.SCHOOL_YEAR, 0, 0, start);
                int end = named ? p + 4 : p + 3;
                return tokens.isSign(end, '.') && tokens.touches(end - 1) && tokens.length(end - 1) == 1
                        ? end + 1
                        : end;
            }
            return i;
        }
        if (tokens.is(p, Sense.SCHOOL_YEAR) && (phrase.anchored() || phrase.next || phrase.current)) {
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
        if (!tokens.is(p, Sense.TERM)) {
            return i;
        }
        int end = p + 1;
        if (!anyOrdinal && tokens.kind(end) == Tokens.NUMBER && tokens.value(end) >= 1 && tokens.value(end) <= 4) {
            number = tokens.value(end);
            anyOrdinal = true;
            end++;
        }
        if (!phrase.anchored() && !phrase.next && !phrase.current && !phrase.past && !anyOrdinal) {
            return i;
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

    private boolean startsQuarter(int i) {
        return tokens.equal(i, "q")
                && tokens.touches(i)
                && tokens.kind(i + 1) == Tokens.NUMBER
                && tokens.value(i + 1) >= 1
                && tokens.value(i + 1) <= 4;
    }

    int occasion(int i) {
        int p = phrase.qualifiers(i);
        if (tokens.is(p, Sense.HOLIDAY) && (phrase.by || phrase.edge != null)) {
            int value = tokens.value(p);
            if (value > 0) {
                phrase.found(MarkKind.TERM_HOLIDAY, Unit.DATE, value / 100, value % 100, 0);
            } else {
                phrase.found(MarkKind.TERM_HOLIDAY, null, 0, 0, 0);
            }
            return p + 1;
        }
        if (tokens.is(p, Sense.WEEKDAY)
                && (phrase.by || phrase.next || phrase.current || (phrase.in && !phrase.isEnglish(p)))) {
            phrase.found(MarkKind.TERM_DATE, Unit.WEEKDAY, tokens.value(p), 0, 0);
            return p + 1;
        }
        if (tokens.is(p, Sense.WEEKDAY) && phrase.from) {
            phrase.found(MarkKind.TERM_START, Unit.WEEKDAY, tokens.value(p), 0, 0);
            return p + 1;
        }
        if (tokens.is(p, Sense.DAY) && (phrase.by || phrase.edge != null) && !tokens.is(p + 1, Sense.LESSON)) {
            phrase.found(MarkKind.TERM_DATE, Unit.DAYS, tokens.value(p), 0, 0);
            return p + 1;
        }
        return i;
    }
}

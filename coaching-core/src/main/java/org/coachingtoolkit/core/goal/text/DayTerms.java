package org.coachingtoolkit.core.goal.text;

import org.coachingtoolkit.core.goal.text.TimeReference.Unit;

/** Reads days, months and years: «до 15 мая 2027 года», "by June", "in 2027". */
final class DayTerms {
    private final Tokens tokens;
    private final TermPhrase phrase;

    DayTerms(Tokens tokens, TermPhrase phrase) {
        this.tokens = tokens;
        this.phrase = phrase;
    }

    int day(int i) {
        if (tokens.kind(i) == Tokens.DATE) {
            int date = tokens.value(i);
            phrase.found(MarkKind.TERM_DATE, Unit.DATE, date / 100 % 100, date % 100, date / 10_000);
            return phrase.yearNoun(i + 1);
        }
        if (tokens.kind(i) == Tokens.NUMBER) {
            return dayFirst(i);
        }
        if (tokens.is(i, Sense.MONTH)) {
            return monthFirst(i);
        }
        return i;
    }

    private int dayFirst(int i) {
        int number = tokens.value(i);
        if (number < 1 || number > 31) {
            return number == Tokens.NOT_WHOLE ? dottedDay(i) : i;
        }
        int p = phrase.suffix(i + 1);
        boolean range = tokens.isSign(p, '-') || (phrase.from && (tokens.is(p, Sense.BY) || tokens.is(p, Sense.TO)));
        if (range || tokens.equal(p, "of")) {
            int second = tokens.value(Math.min(p + 1, tokens.count() - 1));
            if (tokens.kind(p + 1) == Tokens.NUMBER && second >= 1 && second <= 31 && tokens.is(p + 2, Sense.MONTH)) {
                p += 2;
                number = second;
                phrase.by = true;
            } else if (tokens.equal(p, "of")) {
                p++;
            }
        }
        if (tokens.is(p, Sense.MONTH)) {
            int month = tokens.value(p) % 100;
            int after = tokens.isSign(p + 1, '.') ? p + 2 : p + 1;
            int year = phrase.yearAt(tokens.isSign(after, ',') ? after + 1 : after);
            if (year > 0) {
                after = phrase.yearNoun((tokens.isSign(after, ',') ? after + 1 : after) + 1);
            }
            phrase.found(MarkKind.TERM_DATE, Unit.DATE, month, number, year);
            return after;
        }
        if (phrase.by && tokens.is(p, Sense.DAY_OF_MONTH)) {
            phrase.found(MarkKind.TERM_DATE, Unit.DAY_OF_MONTH, 0, number, 0);
            return p + 1;
        }
        return i;
    }

    /** Reads «до 15.05»: a day and month without a year, only after an anchor and with two digits each. */
    private int dottedDay(int i) {
        if (!phrase.by || tokens.length(i) != 5 || tokens.at(i, 2) != '.' || tokens.isSign(i + 1, '%')) {
            return i;
        }
        int day = (tokens.at(i, 0) - '0') * 10 + tokens.at(i, 1) - '0';
        int month = (tokens.at(i, 3) - '0') * 10 + tokens.at(i, 4) - '0';
        if (day < 1 || day > 31 || month < 1 || month > 12) {
            return i;
        }
        phrase.found(MarkKind.TERM_DATE, Unit.DATE, month, day, 0);
        return i + 1;
    }

    private int monthFirst(int i) {
        boolean ambiguous = tokens.value(i) > 100;
        int month = tokens.value(i) % 100;
        int p = i + 1;
        int year = phrase.yearAt(tokens.isSign(p, ',') ? p + 1 : p);
        if (year > 0) {
            phrase.found(MarkKind.TERM_MONTH, Unit.MONTH, month, 0, year);
            return phrase.yearNoun((tokens.isSign(p, ',') ? p + 1 : p) + 1);
        }
        int day = tokens.kind(p) == Tokens.NUMBER ? tokens.value(p) : 0;
        if (day >= 1
                && day <= 31
                && phrase.isEnglish(i)
                && !tokens.isSign(p + 1, '%')
                && !tokens.is(p + 1, Sense.PERCENT)) {
            p = phrase.suffix(p + 1);
            int comma = tokens.isSign(p, ',') ? p + 1 : p;
            year = phrase.yearAt(comma);
            phrase.found(MarkKind.TERM_DATE, Unit.DATE, month, day, year);
            return year > 0 ? comma + 1 : p;
        }
        if ((!ambiguous && phrase.anchored())
                || phrase.by
                || (phrase.during && phrase.isEnglish(i))
                || phrase.edge != null) {
            phrase.found(MarkKind.TERM_MONTH, Unit.MONTH, month, 0, 0);
            return p;
        }
        return i;
    }

    int year(int i) {
        int year = phrase.yearAt(i);
        if (year == 0 || (!phrase.by && !phrase.in && !phrase.during && !phrase.scope && phrase.edge == null)) {
            return i;
        }
        int end = phrase.yearNoun(i + 1);
        boolean bare = end == i + 1 && !tokens.is(i + 1, Sense.TIME_UNIT);
        if (bare
                && tokens.kind(i + 1) == Tokens.WORD
                && !tokens.is(i + 1, Sense.FUNCTION)
                && !isFollowedByClause(i + 1)) {
            return i;
        }
        phrase.found(MarkKind.TERM_PERIOD, Unit.YEAR, 0, 0, year);
        return end;
    }

    /** Returns whether a word after a bare year begins the rest of the goal rather than names what is counted. */
    private boolean isFollowedByClause(int i) {
        return tokens.is(i, Sense.DO)
                || tokens.is(i, Sense.VAGUE_VERB)
                || tokens.is(i, Sense.COMPLETE)
                || (phrase.by && phrase.isEnglish(i));
    }
}

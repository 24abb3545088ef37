package org.coachingtoolkit.core.goal.text;

import org.coachingtoolkit.core.goal.text.TimeReference.Unit;

/** Reads days, months and years: «до 15 мая 2027 года», "by the first of June", «14.–15.10.», "in 2027". */
final class DayTerms {
    private static final int LAST_DAY = 31;
    private static final int LAST_MONTH = 12;

    private final Tokens tokens;
    private final TermPhrase phrase;
    private final Morphology forms;

    DayTerms(Tokens tokens, Morphology forms, TermPhrase phrase) {
        this.tokens = tokens;
        this.phrase = phrase;
        this.forms = forms;
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
        return placeholder(spelledDay(i));
    }

    private int dayFirst(int i) {
        int number = tokens.value(i);
        if (number == Tokens.NOT_WHOLE) {
            return dottedDay(i);
        }
        if (number < 1 || number > LAST_DAY) {
            return noDay(i);
        }
        int range = dottedRange(i);
        if (range > i) {
            return range;
        }
        int p = phrase.suffix(i + 1);
        boolean suffixed = p > i + 1;
        boolean joined = tokens.isSign(p, '-') || (phrase.from && (tokens.is(p, Sense.BY) || tokens.is(p, Sense.TO)));
        if (joined || tokens.equal(p, "of")) {
            int second = tokens.kind(p + 1) == Tokens.NUMBER ? tokens.value(p + 1) : 0;
            int after = phrase.suffix(p + 2);
            if (second >= 1 && second <= LAST_DAY && tokens.is(after, Sense.MONTH)) {
                p = after;
                number = second;
                phrase.by = true;
            } else if (tokens.equal(p, "of")) {
                p++;
            }
        }
        if (tokens.is(p, Sense.MONTH)) {
            return monthAfterDay(p, number);
        }
        if (phrase.by && tokens.is(p, Sense.DAY_OF_MONTH) && !isRepeated(i)) {
            phrase.found(MarkKind.TERM_DATE, Unit.DAY_OF_MONTH, 0, number, 0);
            return p + 1;
        }
        if (suffixed && phrase.article && phrase.isEnglish(p - 1) && phrase.closes(p)) {
            phrase.found(MarkKind.TERM_DATE, Unit.DAY_OF_MONTH, 0, number, 0);
            return p;
        }
        return slashedDay(i, number);
    }

    /** Reads a day that no month has, since its month alone would be taken for the term: "by 32 May", «к 0 июня». */
    private int noDay(int i) {
        int p = phrase.suffix(i + 1);
        boolean month = tokens.is(p, Sense.MONTH) && (tokens.value(p) < 100 || tokens.isCapital(p));
        return month && tokens.length(i) <= 2 && phrase.anchored() ? monthAfterDay(p, tokens.value(i)) : i;
    }

    /** Returns where a number ends that stands for a year, but one that no goal means; the token itself if none does. */
    private int farYear(int i) {
        boolean four = tokens.kind(i) == Tokens.NUMBER && tokens.value(i) > 0 && tokens.length(i) >= 4;
        if (!four || tokens.length(i) > 5 || tokens.value(i) < 1000 || phrase.isYear(tokens.value(i))) {
            return i;
        }
        return isAmount(i) ? i : phrase.yearNoun(i + 1);
    }

    /** Returns whether a rhythm stands before in the sentence, so that the day is one of every month. */
    private boolean isRepeated(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 40 && tokens.kind(k) != Tokens.BREAK; k--) {
            if (tokens.is(k, Sense.REGULAR) || (tokens.is(k, Sense.EVERY) && tokens.is(k + 1, Sense.TIME_UNIT))) {
                return true;
            }
        }
        return false;
    }

    private int monthAfterDay(int p, int day) {
        int month = tokens.value(p) % 100;
        int after = tokens.isSign(p + 1, '.') ? p + 2 : p + 1;
        int said = tokens.isSign(after, ',') ? after + 1 : after;
        int year = phrase.yearAt(said);
        if (year > 0) {
            after = phrase.yearNoun(said + 1);
        } else if (farYear(said) > said) {
            year = tokens.value(said);
            after = farYear(said);
        }
        phrase.found(MarkKind.TERM_DATE, Unit.DATE, month, day, year);
        return after;
    }

    /** Reads a day in words before its month: «первое марта», «двадцать четвёртого мая», "the third of March". */
    private int spelledDay(int i) {
        int p = i;
        int day = 0;
        if (tokens.is(p, Sense.CARDINAL) && (tokens.value(p) == 20 || tokens.value(p) == 30)) {
            day = tokens.value(p);
            p = tokens.isSign(p + 1, '-') ? p + 2 : p + 1;
        }
        boolean teen = !phrase.isEnglishAt(p) && tokens.is(p, Sense.CARDINAL) && tokens.value(p) > 10;
        if (tokens.is(p, Sense.ORDINAL) || (day == 0 && teen)) {
            day += tokens.value(p);
            p++;
        }
        int month = tokens.equal(p, "of") ? p + 1 : p;
        if (p > i && day >= 1 && tokens.is(month, Sense.MONTH)) {
            return monthAfterDay(month, day);
        }
        boolean first = p == i + 1 && tokens.is(i, Sense.ORDINAL) && phrase.isEnglish(i) && phrase.article;
        if (first && (phrase.by || phrase.in) && phrase.closes(p) && tokens.value(i) == 1) {
            phrase.found(MarkKind.TERM_DATE, Unit.DAY_OF_MONTH, 0, day, 0);
            return p;
        }
        return i;
    }

    /**
     * Reads «до 15.05», «к 1.04», «до 12.2027» and a bare «15.05»: without an anchor only with two digits each, since «4.5»
     * is a mark.
     */
    private int dottedDay(int i) {
        int point = tokens.point(i);
        if (point <= 0 || tokens.at(i, point) != '.' || tokens.isPercent(i + 1)) {
            return i;
        }
        int first = digits(i, 0, point);
        int second = digits(i, point + 1, tokens.length(i));
        int width = tokens.length(i) - point - 1;
        if (width == 4 && phrase.isYear(second) && (phrase.by ? first < 100 : first >= 1 && first <= LAST_MONTH)) {
            if (first < 1 || first > LAST_MONTH) {
                phrase.found(MarkKind.TERM_DOUBTFUL, null, 0, 0, 0);
                return phrase.yearNoun(i + 1);
            }

            phrase.found(MarkKind.TERM_MONTH, Unit.MONTH, first, 0, second);
            return phrase.yearNoun(i + 1);
        }
        if (width != 2 && !(width == 1 && point == 2 && first > 12 && phrase.closes(i + 1))) {
            return i;
        }
        boolean date = first >= 1 && first <= LAST_DAY && second >= 1 && second <= LAST_MONTH;
        boolean stated = phrase.by && !counts(i + 1);
        if (!date && stated && point == 2 && !tokens.is(i - 1, Sense.TO) && !phrase.isEnglishAt(i - 1)) {
            phrase.found(MarkKind.TERM_DOUBTFUL, null, 0, 0, 0);
            return i + 1;
        }
        boolean bare = point == 2 && phrase.closes(i + 1) && !phrase.from && !tokens.is(i - 1, Sense.TO);
        if (!date || (!stated && !bare && !tokens.isSign(i + 1, '.') && !tokens.isSign(i + 1, '-'))) {
            return i;
        }
        if (!stated && point != 2) {
            return i;
        }
        int end = tokens.isSign(i + 1, '.') && tokens.touches(i) ? i + 2 : i + 1;
        phrase.found(MarkKind.TERM_DATE, Unit.DATE, second, first, 0);
        return phrase.yearAt(end) > 0 ? phrase.yearNoun(end + 1) : end;
    }

    /** Returns whether a word that can be counted follows, so that a number is an amount: «до 4.12 балла». */
    private boolean counts(int i) {
        return tokens.kind(i) == Tokens.WORD
                && !tokens.is(i, Sense.FUNCTION)
                && !tokens.is(i, Sense.DO)
                && !tokens.is(i, Sense.COMPLETE)
                && !tokens.is(i, Sense.VAGUE_VERB)
                && !forms.isInfinitive(i)
                && !tokens.is(i, Sense.TIME_UNIT);
    }

    /** Reads «14.–15.10.», «14–15.10.2027» and «14./15.10.». */
    private int dottedRange(int i) {
        int p = tokens.isSign(i + 1, '.') && tokens.touches(i) ? i + 2 : i + 1;
        if (!tokens.isSign(p, '-') && !tokens.isSign(p, '/')) {
            return i;
        }
        int q = p + 1;
        if (tokens.kind(q) == Tokens.DATE) {
            int date = tokens.value(q);
            phrase.found(MarkKind.TERM_DATE, Unit.DATE, date / 100 % 100, date % 100, date / 10_000);
            phrase.by = true;
            return phrase.yearNoun(q + 1);
        }
        if (tokens.kind(q) != Tokens.NUMBER || tokens.value(q) != Tokens.NOT_WHOLE || tokens.point(q) != 2) {
            return i;
        }
        int day = digits(q, 0, 2);
        int month = digits(q, 3, tokens.length(q));
        if (tokens.at(q, 2) != '.' || tokens.length(q) != 5 || day > LAST_DAY || month < 1 || month > LAST_MONTH) {
            return i;
        }
        phrase.found(MarkKind.TERM_DATE, Unit.DATE, month, day, 0);
        phrase.by = true;
        return tokens.isSign(q + 1, '.') && tokens.touches(q) ? q + 2 : q + 1;
    }

    /** Reads a month and day with a slash, where an anchor tells that no fraction is meant: "on 2/15", "by 11/12". */
    private int slashedDay(int i, int first) {
        int second = tokens.kind(i + 2) == Tokens.NUMBER ? tokens.value(i + 2) : 0;
        boolean possible = Math.min(first, second) <= LAST_MONTH && second >= 1 && second <= LAST_DAY;
        boolean anchored = phrase.by || tokens.equal(i - 1, "on");
        if (!tokens.isSign(i + 1, '/') || !possible || !anchored || !phrase.closes(i + 3)) {
            return i;
        }
        int month = first <= LAST_MONTH ? first : second;
        phrase.found(MarkKind.TERM_DATE, Unit.DATE, month, first <= LAST_MONTH ? second : first, 0);
        return i + 3;
    }

    private int monthFirst(int i) {
        int month = tokens.value(i) % 100;
        int p = tokens.isSign(i + 1, '.') && tokens.touches(i) && tokens.length(i) <= 4 ? i + 2 : i + 1;
        int year = phrase.yearAt(tokens.isSign(p, ',') ? p + 1 : p);
        if (year > 0) {
            phrase.found(MarkKind.TERM_MONTH, Unit.MONTH, month, 0, year);
            return phrase.yearNoun((tokens.isSign(p, ',') ? p + 1 : p) + 1);
        }
        int said = tokens.isSign(p, ',') ? p + 1 : p;
        if (farYear(said) > said) {
            phrase.found(MarkKind.TERM_DOUBTFUL, null, 0, 0, 0);
            return farYear(said);
        }
        int number = tokens.equal(p, "the") ? p + 1 : p;
        if (phrase.isEnglish(i) && phrase.anchored() && isNoDay(number)) {
            phrase.found(MarkKind.TERM_DOUBTFUL, null, 0, 0, 0);
            return phrase.yearAt(number + 1) > 0 ? number + 2 : number + 1;
        }
        int day = dayOf(number);
        if (day > 0 && phrase.isEnglish(i) && !tokens.isPercent(number + 1)) {
            p = phrase.suffix(number + 1);
            int comma = tokens.isSign(p, ',') ? p + 1 : p;
            year = farYear(comma) > comma ? tokens.value(comma) : phrase.yearAt(comma);
            phrase.found(MarkKind.TERM_DATE, Unit.DATE, month, day, year);
            if (year == 0 && tokens.isSign(p, '-') && dayOf(p + 1) > day) {
                phrase.by = true;
                phrase.found(MarkKind.TERM_DATE, Unit.DATE, month, dayOf(p + 1), 0);
                return phrase.suffix(p + 2);
            }
            return year > 0 ? comma + 1 : p;
        }
        if (phrase.anchored() || phrase.next || isNamed(i)) {
            phrase.found(MarkKind.TERM_MONTH, Unit.MONTH, month, 0, 0);
            return i + 1;
        }
        return i;
    }

    /** Returns whether a number that counts nothing is no day: "February 32". */
    private boolean isNoDay(int i) {
        boolean two = tokens.kind(i) == Tokens.NUMBER && tokens.length(i) <= 2;
        boolean none = two && (tokens.value(i) == 0 || tokens.value(i) > LAST_DAY);
        return none && !isAmount(i);
    }

    /** Returns whether what follows a number makes it one of things, a part of a whole or a percentage. */
    private boolean isAmount(int i) {
        return counts(i + 1) || tokens.is(i + 1, Sense.OUT_OF) || tokens.isPercent(i + 1);
    }

    private int dayOf(int i) {
        boolean number = tokens.kind(i) == Tokens.NUMBER || tokens.is(i, Sense.ORDINAL);
        return number && tokens.value(i) >= 1 && tokens.value(i) <= LAST_DAY ? tokens.value(i) : 0;
    }

    /** Returns whether the name of a month without an anchor means the month and not a verb. */
    private boolean isNamed(int i) {
        if (tokens.value(i) < 100) {
            return !phrase.isAdjectiveOfMonth(i) || tokens.is(i + 1, Sense.EVENT);
        }
        return (tokens.isCapital(i) && tokens.kind(i - 1) != Tokens.BREAK)
                || tokens.equal(i - 1, "of")
                || (phrase.closes(i + 1) && tokens.length(i) <= 4 && tokens.kind(i - 1) == Tokens.SIGN);
    }

    int year(int i) {
        if (tokens.equal(i, "fy") && tokens.kind(i + 1) == Tokens.NUMBER) {
            int of = tokens.value(i + 1) % 100 + 2000;
            phrase.found(MarkKind.TERM_PERIOD, Unit.YEAR, 0, 0, of);
            return i + 2;
        }
        int year = phrase.yearAt(i);
        if (year == 0) {
            int far = phrase.by || phrase.in || phrase.edge != null ? farYear(i) : i;
            boolean said = far > i + 1 || (far > i && phrase.edge != null);
            if (said) {
                phrase.found(MarkKind.TERM_DOUBTFUL, null, 0, 0, 0);
            }
            return said ? far : i;
        }
        int end = phrase.yearNoun(i + 1);
        int last = tokens.isSign(end, '-') && phrase.yearAt(end + 1) > year ? end + 1 : i;
        if (last > i) {
            phrase.found(MarkKind.TERM_PERIOD, Unit.YEAR, 0, 0, phrase.yearAt(last));
            return phrase.yearNoun(last + 1);
        }
        boolean anchored = phrase.by || phrase.in || phrase.during || phrase.scope || phrase.edge != null;
        if (!anchored && !isClosing(i, end)) {
            return i;
        }
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

    /**
     * Returns whether a bare year ends what stands before it, as in «вища категорія — 2028» and "2027: publish", and is not
     * part of a name in capitals, such as that of a standard.
     */
    private boolean isClosing(int i, int end) {
        if (phrase.from || !phrase.closes(end)) {
            return end > i + 1 && phrase.closes(end);
        }
        boolean label = tokens.kind(i - 1) == Tokens.BREAK && tokens.isSign(end, ':');
        boolean bracketed = tokens.kind(i - 1) == Tokens.SIGN && !tokens.isSign(i - 1, '№') && !tokens.touches(i - 1);
        boolean opened = tokens.isSign(i - 1, '(') || tokens.isSign(i - 1, ',') || tokens.isSign(i - 1, ';');
        boolean named = tokens.kind(i - 1) == Tokens.WORD
                && !tokens.touches(i - 1)
                && !tokens.isAllCapital(i - 1)
                && !tokens.is(i - 1, Sense.LABEL);
        return label || bracketed || opened || named;
    }

    /** Returns whether a word after a bare year begins the rest of the goal rather than names what is counted. */
    private boolean isFollowedByClause(int i) {
        return tokens.is(i, Sense.DO)
                || tokens.is(i, Sense.VAGUE_VERB)
                || tokens.is(i, Sense.COMPLETE)
                || (phrase.by && phrase.isEnglish(i))
                || tokens.is(i, Sense.QUANTIFIER)
                || tokens.is(i, Sense.ALL)
                || tokens.is(i, Sense.PERSON)
                || forms.isInfinitive(i);
    }

    /** Reads a form's empty place for a date: dd/mm/yy, «дд.мм.гггг». */
    private int placeholder(int i) {
        if (tokens.kind(i) != Tokens.WORD || tokens.length(i) != 2) {
            return i;
        }
        boolean day = tokens.isOneOf(i, "dd", "дд", "xx", "хх");
        boolean month = tokens.isOneOf(i + 2, "mm", "мм", "xx", "хх");
        if (day && tokens.kind(i + 1) == Tokens.SIGN && month) {
            phrase.found(MarkKind.TERM_OPEN, null, 0, 0, 0);
            return tokens.kind(i + 3) == Tokens.SIGN && tokens.touches(i + 3) ? i + 5 : i + 3;
        }
        return i;
    }

    private int digits(int i, int from, int to) {
        int value = 0;
        for (int k = from; k < to; k++) {
            value = value * 10 + tokens.at(i, k) - '0';
        }
        return value;
    }
}

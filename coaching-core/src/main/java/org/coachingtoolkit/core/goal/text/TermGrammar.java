package org.coachingtoolkit.core.goal.text;

import org.coachingtoolkit.core.goal.text.TimeReference.Edge;
import org.coachingtoolkit.core.goal.text.TimeReference.Unit;
import org.jspecify.annotations.Nullable;

/**
 * Recognises terms: {@code [anchor…] [edge [of]] core}, where the core is a date, a month, a term of school, a length of
 * time and so on. Looks ahead a bounded number of tokens from each, so that reading is linear.
 */
final class TermGrammar {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int MOST_ANCHORS = 4;
    private static final int MOST_FILLERS = 4;

    private final Tokens tokens;
    private final Marks marks;

    /** What stands before the core of the phrase at hand. */
    private boolean by;

    private boolean in;
    private boolean during;
    private boolean from;
    private boolean scope;
    private @Nullable Edge edge;
    private boolean next;
    private boolean current;
    private boolean past;

    /** What the core turned out to be; the kind is null where it only points to the past. */
    private @Nullable MarkKind kind;

    private @Nullable TimeReference time;

    TermGrammar(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    void read() {
        int i = 0;
        while (i < tokens.count()) {
            int end = phrase(i);
            if (end > i) {
                marks.take(i, end);
                if (kind != null) {
                    marks.add(kind, i, end, null, null, time);
                }
                i = end;
            } else {
                i++;
            }
        }
    }

    /** Returns where the term phrase that begins at a token ends; the token itself if none begins there. */
    private int phrase(int i) {
        byte first = tokens.kind(i);
        if (first == Tokens.SIGN || first == Tokens.BREAK || first == Tokens.CLOCK) {
            return i;
        }
        by = in = during = from = scope = next = current = past = false;
        edge = null;
        kind = null;
        time = null;
        int core = anchors(i);
        int end = core(core);
        if (end <= core) {
            return i;
        }
        if (past || againstBefore(i)) {
            kind = null;
        } else if (from && !by && kind != null) {
            kind = MarkKind.TERM_START;
        } else if (scope && !by && !during && kind != null && kind != MarkKind.TERM_DATE && !current && !nextPeriod()) {
            kind = MarkKind.TERM_SCOPE;
        }
        return end;
    }

    private boolean nextPeriod() {
        return next && kind == MarkKind.TERM_PERIOD;
    }

    private boolean againstBefore(int i) {
        for (int k = i - 1; k >= 0 && k >= i - 4; k--) {
            if (tokens.is(k, Sense.AGAINST)) {
                return true;
            }
        }
        return false;
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

    private boolean anchored() {
        return by || in || during || from || scope || edge != null;
    }

    private int core(int start) {
        int p = start;
        if (tokens.is(p, Sense.EDGE)) {
            edge = edgeOf(p);
            p = fillers(p + 1);
        }
        if ((tokens.is(p, Sense.LAST) || tokens.is(p, Sense.ORDINAL)) && tokens.is(p + 1, Sense.TIME_UNIT)) {
            int whole = fillers(p + 2);
            if (whole > p + 2 || tokens.is(whole, Sense.MONTH) || isTerm(whole)) {
                edge = tokens.value(p) == 1 ? Edge.START : Edge.END;
                p = whole;
            }
        }
        int end = day(p);
        end = end > p ? end : season(p);
        end = end > p ? end : schoolYear(p);
        end = end > p ? end : schoolTerm(p);
        end = end > p ? end : occasion(p);
        end = end > p ? end : period(p);
        end = end > p ? end : duration(p);
        end = end > p ? end : year(p);
        end = end > p ? end : lesson(p, start);
        end = end > p ? end : event(p, start);
        return end > p ? end : start;
    }

    private Edge edgeOf(int i) {
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
    private int fillers(int i) {
        int p = i;
        for (int k = 0; k < MOST_FILLERS; k++) {
            if (tokens.equal(p, "of") || tokens.is(p, Sense.ARTICLE) || tokens.isSign(p, '-')) {
                p++;
            }
        }
        return p;
    }

    private void found(MarkKind what, @Nullable Unit unit, int number, int day, int year) {
        kind = what;
        time = unit == null ? null : new TimeReference(unit, number, day, year, edge == null ? Edge.END : edge);
    }

    // ---- days and months

    private int day(int i) {
        if (tokens.kind(i) == Tokens.DATE) {
            int date = tokens.value(i);
            found(MarkKind.TERM_DATE, Unit.DATE, date / 100 % 100, date % 100, date / 10_000);
            return yearNoun(i + 1);
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
        int p = suffix(i + 1);
        boolean range = tokens.isSign(p, '-') || (from && (tokens.is(p, Sense.BY) || tokens.is(p, Sense.TO)));
        if (range || tokens.equal(p, "of")) {
            int second = tokens.value(Math.min(p + 1, tokens.count() - 1));
            if (tokens.kind(p + 1) == Tokens.NUMBER && second >= 1 && second <= 31 && tokens.is(p + 2, Sense.MONTH)) {
                p += 2;
                number = second;
                by = true;
            } else if (tokens.equal(p, "of")) {
                p++;
            }
        }
        if (tokens.is(p, Sense.MONTH)) {
            int month = tokens.value(p) % 100;
            int after = tokens.isSign(p + 1, '.') ? p + 2 : p + 1;
            int year = yearAt(tokens.isSign(after, ',') ? after + 1 : after);
            if (year > 0) {
                after = yearNoun((tokens.isSign(after, ',') ? after + 1 : after) + 1);
            }
            found(MarkKind.TERM_DATE, Unit.DATE, month, number, year);
            return after;
        }
        if (by && tokens.is(p, Sense.DAY_OF_MONTH)) {
            found(MarkKind.TERM_DATE, Unit.DAY_OF_MONTH, 0, number, 0);
            return p + 1;
        }
        return i;
    }

    /** Reads «до 15.05»: a day and month without a year, only after an anchor and with two digits each. */
    private int dottedDay(int i) {
        if (!by || tokens.length(i) != 5 || tokens.at(i, 2) != '.' || tokens.isSign(i + 1, '%')) {
            return i;
        }
        int day = (tokens.at(i, 0) - '0') * 10 + tokens.at(i, 1) - '0';
        int month = (tokens.at(i, 3) - '0') * 10 + tokens.at(i, 4) - '0';
        if (day < 1 || day > 31 || month < 1 || month > 12) {
            return i;
        }
        found(MarkKind.TERM_DATE, Unit.DATE, month, day, 0);
        return i + 1;
    }

    private int monthFirst(int i) {
        boolean ambiguous = tokens.value(i) > 100;
        int month = tokens.value(i) % 100;
        int p = i + 1;
        int year = yearAt(tokens.isSign(p, ',') ? p + 1 : p);
        if (year > 0) {
            found(MarkKind.TERM_MONTH, Unit.MONTH, month, 0, year);
            return yearNoun((tokens.isSign(p, ',') ? p + 1 : p) + 1);
        }
        int day = tokens.kind(p) == Tokens.NUMBER ? tokens.value(p) : 0;
        if (day >= 1 && day <= 31 && isEnglish(i) && !tokens.isSign(p + 1, '%') && !tokens.is(p + 1, Sense.PERCENT)) {
            p = suffix(p + 1);
            int comma = tokens.isSign(p, ',') ? p + 1 : p;
            year = yearAt(comma);
            found(MarkKind.TERM_DATE, Unit.DATE, month, day, year);
            return year > 0 ? comma + 1 : p;
        }
        if ((!ambiguous && anchored()) || by || (during && isEnglish(i)) || edge != null) {
            found(MarkKind.TERM_MONTH, Unit.MONTH, month, 0, 0);
            return p;
        }
        return i;
    }

    private boolean isEnglish(int i) {
        return tokens.at(i, 0) < 0x80;
    }

    /** Steps over the ending of an ordinal: 10th, 5-го, 1 st. */
    private int suffix(int i) {
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

    private int yearAt(int i) {
        if (tokens.kind(i) != Tokens.NUMBER || tokens.length(i) != 4) {
            return 0;
        }
        int year = tokens.value(i);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
    }

    /** Steps over «года», «г.», "року". */
    private int yearNoun(int i) {
        if (tokens.kind(i) == Tokens.WORD && tokens.is(i, Sense.TIME_UNIT) && tokens.value(i) == 365 && !isEnglish(i)) {
            return tokens.length(i) == 1 && tokens.isSign(i + 1, '.') && tokens.touches(i) ? i + 2 : i + 1;
        }
        return i;
    }

    private int year(int i) {
        int year = yearAt(i);
        if (year == 0 || (!by && !in && !during && !scope && edge == null)) {
            return i;
        }
        int end = yearNoun(i + 1);
        boolean bare = end == i + 1 && !tokens.is(i + 1, Sense.TIME_UNIT);
        if (bare
                && tokens.kind(i + 1) == Tokens.WORD
                && !tokens.is(i + 1, Sense.FUNCTION)
                && !isFollowedByClause(i + 1)) {
            return i;
        }
        found(MarkKind.TERM_PERIOD, Unit.YEAR, 0, 0, year);
        return end;
    }

    /** Returns whether a word after a bare year begins the rest of the goal rather than names what is counted. */
    private boolean isFollowedByClause(int i) {
        return tokens.is(i, Sense.DO)
                || tokens.is(i, Sense.VAGUE_VERB)
                || tokens.is(i, Sense.COMPLETE)
                || (by && isEnglish(i));
    }

    // ---- seasons, terms and years of school

    private int season(int i) {
        int p = qualifiers(i);
        if (!tokens.is(p, Sense.SEASON)) {
            return i;
        }
        boolean adverb = tokens.value(p) > 100;
        int month = tokens.value(p) % 100;
        int year = yearAt(p + 1);
        boolean verb = tokens.equal(p, "fall") && !by && edge == null && !next && !current && year == 0;
        if (verb || (!adverb && year == 0 && !anchored() && !next && !current)) {
            return i;
        }
        if (tokens.equal(p, "spring") && tokens.is(p + 1, Sense.LESSON)) {
            return i;
        }
        found(MarkKind.TERM_SEASON, Unit.MONTH, month, 0, year);
        return year > 0 ? yearNoun(p + 2) : p + 1;
    }

    /** Steps over next, this, last, an ordinal or a number and remembers them. */
    private int qualifiers(int i) {
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

    private boolean isTerm(int i) {
        return tokens.is(i, Sense.TERM) || tokens.is(i, Sense.SCHOOL_YEAR) || tokens.is(i, Sense.TIME_UNIT);
    }

    private int schoolYear(int i) {
        int p = qualifiers(i);
        int start = yearPair(p);
        if (start > 0) {
            boolean named = tokens.is(p + 3, Sense.SCHOOL_YEAR) || tokens.is(p + 3, Sense.TIME_UNIT);
            if (anchored() || named) {
                found(MarkKind.TERM_SCHOOL_YEAR, Unit.SCHOOL_YEAR, 0, 0, start);
                int end = named ? p + 4 : p + 3;
                return tokens.isSign(end, '.') && tokens.touches(end - 1) && tokens.length(end - 1) == 1
                        ? end + 1
                        : end;
            }
            return i;
        }
        if (tokens.is(p, Sense.SCHOOL_YEAR) && (anchored() || next || current)) {
            start = yearPair(p + 1);
            found(MarkKind.TERM_SCHOOL_YEAR, Unit.SCHOOL_YEAR, next ? 1 : 0, 0, start);
            return start > 0 ? p + 4 : p + 1;
        }
        return i;
    }

    /** Returns the first year of 2026/27 or 2026-2027, 0 if there is no such pair. */
    private int yearPair(int i) {
        int first = yearAt(i);
        if (first == 0
                || (!tokens.isSign(i + 1, '/') && !tokens.isSign(i + 1, '-'))
                || tokens.kind(i + 2) != Tokens.NUMBER) {
            return 0;
        }
        int second = tokens.value(i + 2);
        return second == first + 1 || second == (first + 1) % 100 ? first : 0;
    }

    private int schoolTerm(int i) {
        int p = i;
        int number = 0;
        boolean anyOrdinal = false;
        for (int k = 0; k < MOST_FILLERS; k++) {
            int q = qualifiers(p);
            if (tokens.is(q, Sense.ORDINAL) || tokens.is(q, Sense.CARDINAL)) {
                number = tokens.value(q);
                anyOrdinal = true;
                q++;
            } else if (tokens.kind(q) == Tokens.NUMBER && tokens.value(q) >= 1 && tokens.value(q) <= 4) {
                number = tokens.value(q);
                anyOrdinal = true;
                q = suffix(q + 1);
            }
            if (q == p) {
                break;
            }
            p = q;
        }
        if (startsQuarter(p)) {
            found(MarkKind.TERM_SCHOOL, Unit.QUARTER, tokens.value(p + 1), 0, 0);
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
        if (!anchored() && !next && !current && !past && !anyOrdinal) {
            return i;
        }
        Unit unit = switch (tokens.value(p)) {
            case 4 -> Unit.QUARTER;
            case 3 -> Unit.TRIMESTER;
            case 2 -> Unit.SEMESTER;
            default -> Unit.TERM;
        };
        found(MarkKind.TERM_SCHOOL, unit, number == 9 ? tokens.value(p) : number, 0, 0);
        int year = tokens.equal(end, "of") ? fillers(end) : end;
        int qualified = qualifiers(year);
        if (tokens.is(qualified, Sense.SCHOOL_YEAR)) {
            return qualified + 1;
        }
        if (yearPair(qualified) > 0) {
            return tokens.is(qualified + 3, Sense.SCHOOL_YEAR) || tokens.is(qualified + 3, Sense.TIME_UNIT)
                    ? qualified + 4
                    : qualified + 3;
        }
        return yearAt(end) > 0 ? yearNoun(end + 1) : end;
    }

    private boolean startsQuarter(int i) {
        return tokens.equal(i, "q")
                && tokens.touches(i)
                && tokens.kind(i + 1) == Tokens.NUMBER
                && tokens.value(i + 1) >= 1
                && tokens.value(i + 1) <= 4;
    }

    // ---- holidays, weekdays, today

    private int occasion(int i) {
        int p = qualifiers(i);
        if (tokens.is(p, Sense.HOLIDAY) && (by || edge != null)) {
            int value = tokens.value(p);
            if (value > 0) {
                found(MarkKind.TERM_HOLIDAY, Unit.DATE, value / 100, value % 100, 0);
            } else {
                found(MarkKind.TERM_HOLIDAY, null, 0, 0, 0);
            }
            return p + 1;
        }
        if (tokens.is(p, Sense.WEEKDAY) && (by || next || current || (in && !isEnglish(p)))) {
            found(MarkKind.TERM_DATE, Unit.WEEKDAY, tokens.value(p), 0, 0);
            return p + 1;
        }
        if (tokens.is(p, Sense.WEEKDAY) && from) {
            found(MarkKind.TERM_START, Unit.WEEKDAY, tokens.value(p), 0, 0);
            return p + 1;
        }
        if (tokens.is(p, Sense.DAY) && (by || edge != null) && !tokens.is(p + 1, Sense.LESSON)) {
            found(MarkKind.TERM_DATE, Unit.DAYS, tokens.value(p), 0, 0);
            return p + 1;
        }
        return i;
    }

    // ---- this week, within five weeks

    private int period(int i) {
        if (by && tokens.is(i, Sense.TIME_UNIT) && tokens.kind(i + 1) == Tokens.NUMBER && isEnglish(i)) {
            found(MarkKind.TERM_PERIOD, null, 0, 0, 0);
            return i + 2;
        }
        int p = qualifiers(i);
        boolean relative = next || current || past;
        if (!tokens.is(p, Sense.TIME_UNIT) || (!relative && edge == null)) {
            return i;
        }
        if (tokens.is(p + 1, Sense.EVENT) && !isEnglish(p)) {
            return i;
        }
        int days = tokens.value(p);
        found(MarkKind.TERM_PERIOD, days >= 365 ? Unit.YEARS : days >= 28 ? Unit.MONTHS : Unit.DAYS, 1, 0, 0);
        time = null;
        return p + 1;
    }

    private int duration(int i) {
        if (!during) {
            return i;
        }
        int p = tokens.is(i, Sense.COMPARATOR) ? i + 1 : i;
        p = adjectives(p);
        int number = 1;
        boolean counted = false;
        if (tokens.kind(p) == Tokens.NUMBER && tokens.value(p) > 0) {
            counted = true;
            if (tokens.isSign(p + 1, '-') && tokens.kind(p + 2) == Tokens.NUMBER) {
                p += 2;
            }
            number = Math.max(1, tokens.value(p));
            p = suffix(p + 1);
            p = tokens.isSign(p, '-') ? p + 1 : p;
        } else if (tokens.is(p, Sense.CARDINAL)) {
            counted = true;
            number = tokens.value(p);
            p = tokens.is(p + 1, Sense.CARDINAL) ? p + 2 : p + 1;
            p = tokens.isSign(p, '-') ? p + 1 : p;
        } else if (tokens.is(p, Sense.MULTIPLE)) {
            counted = true;
            p++;
        } else if (isEnglish(Math.min(p, tokens.count() - 1)) && !articleBefore(p) && tokens.kind(p) == Tokens.WORD) {
            return i;
        }
        p = adjectives(p);
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
        found(MarkKind.TERM_DURATION, unit, length, 0, 0);
        return tokens.is(p + 1, Sense.TIME_ADJECTIVE) ? p + 2 : p + 1;
    }

    private boolean articleBefore(int i) {
        return tokens.is(i - 1, Sense.ARTICLE) || tokens.is(i - 1, Sense.TIME_ADJECTIVE) || next || current;
    }

    /** «за неделю» is a length although «за» can also mean per. */
    private boolean isLong(int i) {
        return tokens.equal(i, "за");
    }

    private int adjectives(int i) {
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

    // ---- lessons and events

    private int lesson(int i, int start) {
        boolean placed = by || in || during || tokens.is(start - 1, Sense.IN);
        if ((placed && (edge == Edge.END || edge == Edge.MIDDLE))
                || tokens.is(start, Sense.MEANWHILE)
                || tokens.is(start - 1, Sense.MEANWHILE)) {
            int p = i;
            for (int k = 0; k < MOST_FILLERS && tokens.kind(p) == Tokens.WORD; k++, p++) {
                boolean today = tokens.is(p, Sense.DAY) && !tokens.is(p + 1, Sense.LESSON);
                if (tokens.is(p, Sense.LESSON) || today) {
                    found(MarkKind.TERM_LESSON, null, 0, 0, 0);
                    return tokens.is(p + 1, Sense.DAY) || tokens.is(p + 1, Sense.EDGE) ? p + 2 : p + 1;
                }
            }
        }
        if (by && tokens.is(i, Sense.MEANWHILE)) {
            return lesson(i + 1, i);
        }
        boolean one = tokens.is(i, Sense.DAY)
                || tokens.is(i, Sense.THIS)
                || (tokens.is(i, Sense.CARDINAL) && tokens.value(i) == 1)
                || tokens.equal(i, "single");
        if ((in || during) && one && tokens.is(i + 1, Sense.LESSON)) {
            found(MarkKind.TERM_LESSON, null, 0, 0, 0);
            return i + 2;
        }
        return i;
    }

    private int event(int i, int start) {
        if (!by || tokens.equal(start - 1, "по") || tokens.equal(start - 1, "to")) {
            return i;
        }
        int p = i;
        for (int k = 0; k < 3 && tokens.kind(p) == Tokens.WORD; k++, p++) {
            if (tokens.is(p, Sense.EVENT)) {
                found(MarkKind.TERM_EVENT, null, 0, 0, 0);
                return p + 1;
            }
            if (tokens.is(p, Sense.PREPOSITION) || tokens.is(p, Sense.DO) || tokens.is(p, Sense.VAGUE_VERB)) {
                return i;
            }
        }
        if (edge != null && i > start && tokens.kind(i) == Tokens.WORD) {
            found(MarkKind.TERM_EVENT, null, 0, 0, 0);
            return i + 1;
        }
        return i;
    }
}

package org.coachingtoolkit.core.goal.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads parts of a whole, and the whole: «на 12 %», "6 out of 8", "every pupil", «ни одного опоздания». */
final class ShareMeasures {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal LEAP = BigDecimal.valueOf(50);
    /** How far before a share a word for it can stand, in tokens. */
    private static final int REACH = 9;

    /** How far a share can stand from "every", in tokens. */
    private static final int REACH_OF_SHARE = 40;

    private final Tokens tokens;
    private final Morphology forms;
    private final Marks marks;
    private final MeasurePhrase phrase;

    ShareMeasures(Tokens tokens, Morphology forms, Marks marks, MeasurePhrase phrase) {
        this.tokens = tokens;
        this.forms = forms;
        this.marks = marks;
        this.phrase = phrase;
    }

    /**
     * Reads the percent after a number; returns the token itself if there is none.
     *
     * @param i the token after the number
     * @param number the number
     * @param start where its phrase begins
     */
    int percent(int i, int number, int start, @Nullable BigDecimal value) {
        int end = phrase.percent(i);
        if (end > i) {
            marks.add(MarkKind.MEASURE_PERCENT, phrase.anchored(start), phrase.rate(end), value);
            if (value != null) {
                checkPercent(number, start, end, value);
            }
        }
        return end;
    }

    private void checkPercent(int number, int start, int end, BigDecimal value) {
        boolean growth =
                tokens.isSign(number - 1, '+') || tokens.is(start - 1, Sense.SCOPE) || tokens.equal(start - 1, "by");
        if (value.compareTo(WHOLE) > 0 && !growth) {
            marks.add(MarkKind.AMBITION_IMPOSSIBLE, start, end);
        }
        if (value.compareTo(WHOLE) == 0) {
            for (int k = end; k < Math.min(end + 3, tokens.count()); k++) {
                if (tokens.is(k, Sense.OPINION) || tokens.is(k, Sense.PERSON)) {
                    marks.add(MarkKind.AMBITION_ABSOLUTE, start, k + 1);
                    return;
                }
            }
        }
    }

    /** Reads the whole after a part: "out of 8"; returns the token itself if there is none. */
    int ratio(int i, int start, @Nullable BigDecimal value) {
        boolean day = tokens.is(i + 2, Sense.MONTH);
        if (!tokens.is(i, Sense.OUT_OF) || !phrase.isNumber(i + 1) || marks.isTaken(i + 1) || day) {
            return i;
        }
        marks.add(MarkKind.MEASURE_RATIO, start, i + 2, value);
        BigDecimal whole = marks.number(i + 1);
        if (value != null && whole != null && value.compareTo(whole) > 0 && isOfPeople(i + 2)) {
            marks.add(MarkKind.AMBITION_IMPOSSIBLE, start, i + 2);
        }
        return i + 2;
    }

    /**
     * Checks that a share can change so.
     *
     * @param from the share that is
     * @param to the share that is to be
     * @param end where the change ends
     */
    void checkChange(int from, int to, int end, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null) {
            return;
        }
        if (isMoreThanWhole(from, end, before, after)) {
            marks.add(MarkKind.AMBITION_IMPOSSIBLE, from, to + 1);
        }
        if (after.subtract(before).abs().compareTo(LEAP) > 0 && phrase.shortTerm) {
            marks.add(MarkKind.AMBITION_IMPOSSIBLE, from, to + 1);
        }
    }

    /** Returns whether a share grows beyond the whole: "from 20 % to 140 %". */
    private boolean isMoreThanWhole(int from, int end, BigDecimal before, BigDecimal after) {
        if (after.compareTo(WHOLE) <= 0) {
            return false;
        }
        if (before.compareTo(WHOLE) <= 0 || isOfPeople(end)) {
            return true;
        }
        for (int k = from - 1; k >= 0 && k >= from - REACH && tokens.kind(k) != Tokens.BREAK; k--) {
            if (tokens.is(k, Sense.SHARE)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether people are named right after a share: "of the pupils", «учеников». */
    private boolean isOfPeople(int i) {
        for (int k = i; k < i + 4 && tokens.kind(k) == Tokens.WORD; k++) {
            if (tokens.is(k, Sense.PERSON) && !tokens.is(k, Sense.ARTICLE)) {
                return true;
            }
        }
        return false;
    }

    /** Reads all or none of a group as what is reached: "every pupil", «все замечания»; not after "for" or "of". */
    int all(int i) {
        if (!tokens.is(i, Sense.EVERY) && !tokens.is(i, Sense.ALL)) {
            return i;
        }
        int p = i + 1;
        while (p < i + 4
                && (tokens.is(p, Sense.ARTICLE)
                        || tokens.equal(p, "of")
                        || tokens.is(p, Sense.QUALITY)
                        || isOwn(p)
                        || forms.isAdjective(p))) {
            p++;
        }
        boolean dependent = tokens.is(i - 1, Sense.PREPOSITION) && !tokens.is(i - 1, Sense.IN) && !marks.isTaken(i - 1);
        if (dependent || !phrase.isThing(p)) {
            return i;
        }
        // "no detentions" counts, "no limit" does not
        if (tokens.is(i, Sense.NONE) && (forms.isCyrillic(i) || !forms.isSingular(p))) {
            marks.add(MarkKind.MEASURE_COUNT, i, p + 1, BigDecimal.ZERO);
        } else {
            marks.add(MarkKind.MEASURE_ALL, i, p + 1);
        }
        boolean people = tokens.is(p, Sense.PERSON) || (tokens.isSign(p + 1, '-') && tokens.is(p + 2, Sense.PERSON));
        boolean subject = !tokens.is(i - 1, Sense.PREPOSITION) && isSubject(i);
        boolean limited = tokens.is(i, Sense.NONE) && isLimited(p);
        if (people && subject && !limited && !isPartNear(i)) {
            marks.add(MarkKind.AMBITION_ABSOLUTE, i, p + 1);
        }
        return p + 1;
    }

    /** Returns whether a Russian or Ukrainian word says whose: «мои», «наших», «свої». */
    private boolean isOwn(int i) {
        char first = tokens.at(i, 0);
        return tokens.is(i, Sense.PERSON)
                && forms.isCyrillic(i)
                && tokens.length(i) > 2
                && ((first == 'м' && tokens.at(i, 1) == 'о') || first == 'с' || first == 'н');
    }

    /** Returns whether what nobody is to do is limited and not forbidden: "no pupil will be sent out more than once". */
    private boolean isLimited(int from) {
        for (int k = from; k < from + REACH && tokens.kind(k) != Tokens.BREAK; k++) {
            if (tokens.is(k, Sense.COMPARATOR)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a word for all or each has no ending that makes it depend on another word. */
    private boolean isSubject(int i) {
        return !forms.endsWithOneOf(i, "ем", "ім", "х", "го", "му", "ой", "ої", "ій");
    }

    /** Returns whether a share of less than the whole is named near a token, which is then what is promised. */
    private boolean isPartNear(int i) {
        for (int k = i - REACH_OF_SHARE; k < i + REACH_OF_SHARE && k < tokens.count(); k++) {
            if (k > 0 && phrase.isPercent(k) && tokens.kind(k - 1) == Tokens.NUMBER && tokens.value(k - 1) != 100) {
                return true;
            }
        }
        return false;
    }
}

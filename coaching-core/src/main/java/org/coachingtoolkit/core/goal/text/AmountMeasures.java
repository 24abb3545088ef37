package org.coachingtoolkit.core.goal.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers with what they count: «9 практикумов», "at least four steps", "20 minutes". Numbers that are names (stage 3,
 * grade 5, № 2) measure nothing.
 */
final class AmountMeasures {
    /** The longest number in words, in words: two hundred and fifty-five thousand … */
    private static final int MOST_CARDINALS = 8;

    /** From how many on even empty things are counted in earnest: 8,000 steps. */
    private static final int MANY = 100;

    private final Tokens tokens;
    private final Morphology forms;
    private final Marks marks;
    private final MeasurePhrase phrase;
    private final RhythmMeasures rhythms;
    private final ShareMeasures shares;
    private final ChangeMeasures changes;
    private final LevelMeasures levels;

    AmountMeasures(
            Tokens tokens,
            Morphology forms,
            Marks marks,
            MeasurePhrase phrase,
            RhythmMeasures rhythms,
            ShareMeasures shares,
            LevelMeasures levels) {
        this.tokens = tokens;
        this.forms = forms;
        this.marks = marks;
        this.phrase = phrase;
        this.rhythms = rhythms;
        this.shares = shares;
        this.changes = new ChangeMeasures(tokens, marks, phrase, shares);
        this.levels = levels;
    }

    /** Reads a number whose phrase began at start, with a comparator or sign; returns where to read on. */
    int number(int i, int start) {
        boolean compared = start < i;
        boolean joined = isJoined(i);
        boolean labelled = !joined && !compared && isLabelled(i);
        if (labelled || !tokens.is(i - 1, Sense.LABEL)) {
            levels.numbered(i);
        }
        if (joined || labelled) {
            return i + 1;
        }
        int change = changes.change(i);
        if (change > i) {
            return change;
        }
        int p = afterNumber(i);
        if (p < 0) {
            return i + 1;
        }
        BigDecimal value = tokens.kind(i) == Tokens.WORD ? spelled(i, p) : marks.number(i);
        int end = shares.percent(p, i, start, value);
        end = end > p ? end : rhythms.times(p, start, value);
        end = end > p ? end : shares.ratio(p, start, value);
        end = end > p ? end : several(p, start, value);
        end = end > p ? end : scaled(p, start, value);
        end = end > p ? end : lasting(p, start, value);
        if (end > p) {
            return end;
        }
        return phrase.isYear(i) && !compared ? i + 1 : counted(i, start, p, value);
    }

    /** Reads some of things that are definite: "two of the lessons". */
    private int several(int i, int start, @Nullable BigDecimal value) {
        if (!tokens.isOneOf(i, "of", "из", "із", "з") || value == null || value.compareTo(BigDecimal.ONE) <= 0) {
            return i;
        }
        int noun = tokens.is(i + 1, Sense.ARTICLE) || tokens.is(i + 1, Sense.FUNCTION) ? i + 2 : i + 1;
        if (tokens.kind(noun) != Tokens.WORD || tokens.is(noun, Sense.FUNCTION)) {
            return i;
        }
        marks.add(MarkKind.MEASURE_COUNT, start, noun + 1, value);
        return noun + 1;
    }

    /** Reads a value that needs no noun: "4 or more", «5 в неделю». */
    private int scaled(int i, int start, @Nullable BigDecimal value) {
        if (tokens.is(i, Sense.COMPARATOR_AFTER)) {
            marks.add(MarkKind.MEASURE_VALUE, start, i + 1, value);
            return i + 1;
        }
        int end = phrase.rate(i);
        if (end > i) {
            marks.add(MarkKind.MEASURE_FREQUENCY, start, end, value);
        }
        return end;
    }

    /** Reads a length of time; one of years measures nothing. */
    private int lasting(int i, int start, @Nullable BigDecimal value) {
        int unit = phrase.timeUnit(i);
        if (unit == i || (tokens.value(unit - 1) == 365 && tokens.is(unit - 1, Sense.TIME_UNIT))) {
            return unit;
        }
        int end = phrase.rate(unit);
        marks.add(MarkKind.MEASURE_DURATION, phrase.anchored(start), end, value);
        return end;
    }

    private int counted(int i, int start, int p, @Nullable BigDecimal value) {
        boolean compared = start < i;
        boolean noun = tokens.kind(p) == Tokens.WORD
                && !marks.isTaken(p)
                && (!tokens.is(p, Sense.FUNCTION) || tokens.is(p, Sense.QUALITY))
                && !tokens.is(p, Sense.COMPARATIVE);
        boolean word = tokens.kind(i) == Tokens.WORD;
        if (noun && tokens.is(p, Sense.GRADE) && !compared && (!word || !phrase.isThing(p + 1))) {
            return p;
        }
        if (noun && word && tokens.value(i) == 2 && isPair(i) && tokens.is(start - 1, Sense.PREPOSITION)) {
            return i + 1;
        }
        if (noun && word && tokens.value(i) == 1) {
            if (compared || isOneStated(start, p)) {
                marks.add(MarkKind.MEASURE_COUNT, start, p + 1, value);
            }
            return i + 1;
        }
        if (noun) {
            marks.add(countKind(start, p), phrase.anchored(start), phrase.rate(p + 1), value);
            return p;
        }
        boolean decimal = tokens.kind(i) == Tokens.NUMBER && tokens.value(i) == Tokens.NOT_WHOLE;
        boolean directed =
                tokens.is(start - 1, Sense.TO) || tokens.is(start - 1, Sense.BY) || tokens.is(start - 1, Sense.SCOPE);
        boolean money = isMoney(start - 1) || isMoney(p);
        if (!word && (compared || decimal || directed || money)) {
            marks.add(MarkKind.MEASURE_VALUE, phrase.anchored(start), i + 1, value);
        }
        return i + 1;
    }

    /** Returns whether a number word means the two that there are: "with both hands". */
    private boolean isPair(int i) {
        return tokens.equal(i, "both") || (tokens.at(i, 0) == 'о' && tokens.at(i, 1) == 'б');
    }

    /** Returns whether the word for one before a noun is a number and not an article. */
    private boolean isOneStated(int start, int noun) {
        return tokens.is(start - 1, Sense.SCOPE)
                || tokens.isOneOf(start - 1, "by", "по")
                || tokens.equal(noun + 1, "per")
                || tokens.equal(noun + 2, "per")
                || tokens.is(start - 1, Sense.DO)
                || tokens.is(start - 1, Sense.COMPLETE)
                || phrase.isMade(noun)
                || phrase.isMade(noun + 1)
                || phrase.isMade(noun + 2);
    }

    private boolean isMoney(int i) {
        return tokens.kind(i) == Tokens.SIGN && "$€£₴₽".indexOf(tokens.sign(i)) >= 0;
    }

    private MarkKind countKind(int start, int noun) {
        int head = (tokens.is(noun, Sense.QUALITY) || tokens.is(noun, Sense.ORDINAL) || forms.isAdjective(noun))
                        && phrase.isThing(noun + 1)
                ? noun + 1
                : noun;
        boolean empty = tokens.is(noun, Sense.EMPTY) || tokens.is(head, Sense.EMPTY);
        if (empty && (tokens.kind(noun - 1) != Tokens.NUMBER || tokens.value(noun - 1) < MANY)) {
            return MarkKind.MEASURE_EMPTY_COUNT;
        }
        boolean people = tokens.is(noun, Sense.PERSON) || tokens.is(head, Sense.PERSON);
        // those in whom something comes about are counted, those for whom it is done are not
        boolean dependent = tokens.is(start - 1, Sense.PREPOSITION)
                && !tokens.is(start - 1, Sense.TO)
                && !tokens.equal(start - 1, "у");
        boolean bracketed = tokens.isSign(start - 1, '(');
        return people && (dependent || bracketed) ? MarkKind.MEASURE_AUDIENCE : MarkKind.MEASURE_COUNT;
    }

    /** Returns whether a number is part of a name: № 5, C1, К-2, 9A. */
    private boolean isJoined(int i) {
        if (tokens.touches(i) && tokens.length(i + 1) == 1 && tokens.isCapital(i + 1)) {
            return true;
        }
        boolean touching = tokens.touches(i - 1);
        boolean hyphened = tokens.isSign(i - 1, '-') && tokens.touches(i - 2) && tokens.kind(i - 2) == Tokens.WORD;
        return (touching && (tokens.kind(i - 1) == Tokens.WORD || hyphened))
                || tokens.isSign(i - 1, '№')
                || tokens.isSign(i - 1, '#');
    }

    /** Returns whether a number is the name of what stands before it: stage 3. */
    private boolean isLabelled(int i) {
        int p = i + 1;
        return tokens.kind(i) == Tokens.NUMBER
                && tokens.is(i - 1, Sense.LABEL)
                && !tokens.isPercent(p)
                && !tokens.is(p, Sense.TIMES)
                && !tokens.is(p, Sense.TIME_UNIT)
                && !tokens.is(p, Sense.SHORT_UNIT);
    }

    /** Returns the token after a number and its ending; -1 if the number only describes: 20-question quiz. */
    private int afterNumber(int i) {
        int p = i + 1;
        if (tokens.kind(i) == Tokens.WORD) {
            for (int k = 0; k < MOST_CARDINALS && tokens.is(p, Sense.CARDINAL); k++) {
                p++;
            }
            return isHyphenInside(p) ? -1 : p;
        }
        if (tokens.isSign(p, '-') && phrase.isNumber(p + 1)) {
            p += 2;
        }
        if (isHyphenInside(p) && tokens.kind(p + 1) == Tokens.WORD) {
            return tokens.isOneOf(p + 1, "ти", "х", "ми", "м") ? p + 2 : -1;
        }
        return tokens.touches(p - 1) && tokens.isOneOf(p, "th", "st", "nd", "rd") ? -1 : p;
    }

    private boolean isHyphenInside(int i) {
        return tokens.isSign(i, '-') && tokens.touches(i - 1) && tokens.touches(i);
    }

    /** Returns the number that words name: «сто сорок», "two hundred". */
    private BigDecimal spelled(int i, int end) {
        long sum = 0;
        for (int k = i; k < end && k < i + MOST_CARDINALS; k++) {
            int word = tokens.value(k);
            sum = (word == 100 || word == 1000) && sum > 0 && sum < word ? sum * word : sum + word;
        }
        return BigDecimal.valueOf(sum);
    }
}

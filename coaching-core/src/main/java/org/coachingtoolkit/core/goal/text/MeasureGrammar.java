package org.coachingtoolkit.core.goal.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Recognises measures in what the grammar of terms has left: numbers with what they count, changes, ratios, levels and
 * results without a number. Numbers that are names (stage 3, grade 5, № 2) measure nothing.
 */
final class MeasureGrammar {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    private static final BigDecimal LEAP = BigDecimal.valueOf(50);
    /** How far back a verb can govern its object, in tokens. */
    private static final int REACH = 9;

    /** The longest number in words, in words: two hundred and fifty-five thousand … */
    private static final int MOST_CARDINALS = 8;

    /** How far before a change its verb can stand, in tokens. */
    private static final int REACH_OF_DIRECTION = 14;

    /** From how many on even empty things are counted in earnest: 8,000 steps. */
    private static final int MANY = 100;

    private static final int SHORT_TERM_DAYS = 62;
    /** How far a share can stand from "every", in tokens. */
    private static final int REACH_OF_SHARE = 40;

    private final Tokens tokens;
    private final Marks marks;
    private final Morphology forms;
    /** Whether the sentence at hand has no verb, so that a product named in it is its result. */
    private boolean verbless;
    /** Whether a term of few weeks stands in the text. */
    private boolean shortTerm;

    MeasureGrammar(Tokens tokens, Morphology forms, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
        this.forms = forms;
    }

    void read() {
        shortTerm = hasShortTerm();
        int i = 0;
        while (i < tokens.count()) {
            if (i == 0 || tokens.kind(i - 1) == Tokens.BREAK) {
                verbless = !forms.hasVerb(i);
            }
            int end = marks.isTaken(i) ? i + 1 : measure(i);
            i = Math.max(end, i + 1);
        }
        checkAmbition();
    }

    private int measure(int i) {
        if (isNumber(i)) {
            return number(i, i);
        }
        if (tokens.kind(i) != Tokens.WORD) {
            int p = tokens.kind(i) == Tokens.SIGN && "≥≤<>+~≈".indexOf(tokens.sign(i)) >= 0 ? i + 1 : i;
            return p > i && isNumber(p) && !marks.isTaken(p) ? number(p, i) : i;
        }
        long senses = tokens.senses(i);
        if ((senses & Sense.COMPARATOR.bit) != 0) {
            int p = tokens.is(i + 1, Sense.TO)
                            || tokens.is(i + 1, Sense.ARTICLE)
                            || tokens.is(i + 1, Sense.COMPARATOR)
                            || isThan(i + 1)
                    ? i + 2
                    : i + 1;
            if (isNumber(p) && !marks.isTaken(p)) {
                return number(p, i);
            }
            if (tokens.is(p, Sense.TIMES) && (tokens.value(p) > 0 || rate(p + 1) > p + 1)) {
                int end = Math.max(p + 1, rate(p + 1));
                marks.add(MarkKind.MEASURE_FREQUENCY, i, end);
                return end;
            }
            if (tokens.is(p, Sense.LEVEL)) {
                marks.add(MarkKind.MEASURE_LEVEL, i, p + 1);
                return p + 1;
            }
        }
        if ((senses & Sense.MULTIPLE.bit) != 0) {
            marks.add(MarkKind.MEASURE_FACTOR, i, i + 1);
            return i + 1;
        }
        if ((senses & Sense.TIMES.bit) != 0 && tokens.value(i) > 0) {
            int end = rate(i + 1);
            if (end > i + 1 || tokens.is(i + 1, Sense.REGULAR)) {
                end = Math.max(end, i + 1);
                marks.add(MarkKind.MEASURE_FREQUENCY, i, end);
                return end;
            }
        }
        if ((senses & Sense.REGULAR.bit) != 0) {
            marks.add(MarkKind.MEASURE_RHYTHM, i, i + 1);
            return i + 1;
        }
        if ((senses & Sense.EVERY.bit) != 0) {
            int p = isNumber(i + 1) ? i + 2 : i + 1;
            p = tokens.is(p, Sense.ORDINAL) || tokens.equal(p, "other") || tokens.is(p, Sense.TIME_ADJECTIVE)
                    ? p + 1
                    : p;
            boolean time = tokens.is(p, Sense.TIME_UNIT) || tokens.is(p, Sense.WEEKDAY) || tokens.is(p, Sense.TERM);
            if (time || tokens.is(p, Sense.LESSON) || tokens.is(p, Sense.EVENT) || tokens.is(p, Sense.SHORT_UNIT)) {
                marks.add(MarkKind.MEASURE_RHYTHM, i, p + 1);
                return p + 1;
            }
            if (tokens.is(i + 1, Sense.ORDINAL) && tokens.value(i + 1) > 1 && !tokens.isSign(i + 2, '-')) {
                marks.add(MarkKind.MEASURE_RATIO, i, i + 2);
                return i + 2;
            }
        }
        if ((senses & Sense.EVERY.bit) != 0) {
            int occasion = occasion(i);
            if (occasion > i) {
                return occasion;
            }
        }
        if ((senses & Sense.EVERY.bit) != 0 || tokens.is(i, Sense.ALL)) {
            int all = all(i);
            if (all > i) {
                return all;
            }
        }
        if (tokens.is(i, Sense.SIGN)) {
            marks.add(MarkKind.MEASURE_SIGN, i, i + 1);
            return i + 1;
        }
        if (tokens.is(i, Sense.QUANTIFIER) && isThing(i + 1)) {
            marks.add(MarkKind.MEASURE_COMPARATIVE, i, i + 2);
            return i + 1;
        }
        int level = level(i);
        level = level > i ? level : score(i);
        return level > i ? level : result(i);
    }

    /** Reads each of things as the occasion of what is done, which is a rhythm: "after each question", «на каждое сочинение». */
    private int occasion(int i) {
        boolean placed = (tokens.is(i - 1, Sense.IN) || tokens.is(i - 1, Sense.BY) || isAfter(i - 1)) && isThing(i + 1);
        int p = i + 1;
        while (placed && p < i + 4 && (forms.isAdjective(p) || tokens.is(p, Sense.QUALITY)) && isThing(p + 1)) {
            p++;
        }
        boolean empty = tokens.is(p, Sense.PERSON)
                || (tokens.is(p, Sense.GENERIC) && !isMade(p))
                || tokens.is(p, Sense.EMPTY)
                || tokens.is(p, Sense.LABEL)
                || forms.isQuality(p);
        if (!placed || !isThing(p) || empty) {
            return i;
        }
        marks.add(MarkKind.MEASURE_RHYTHM, i, p + 1);
        return p + 1;
    }

    private boolean isAfter(int i) {
        return tokens.equal(i, "after") || tokens.equal(i, "после") || tokens.equal(i, "після");
    }

    /** Reads all or none of a group as what is reached: "every pupil", «все замечания»; not after "for" or "of". */
    private int all(int i) {
        int p = i + 1;
        while (p < i + 4
                && (tokens.is(p, Sense.ARTICLE)
                        || tokens.equal(p, "of")
                        || tokens.is(p, Sense.QUALITY)
                        || forms.isAdjective(p))) {
            p++;
        }
        boolean dependent = tokens.is(i - 1, Sense.PREPOSITION) && !tokens.is(i - 1, Sense.IN) && !marks.isTaken(i - 1);
        if (dependent || !isThing(p)) {
            return i;
        }
        // "no detentions" counts, "no limit" does not
        if (tokens.is(i, Sense.NONE) && (forms.isCyrillic(i) || !forms.isSingular(p))) {
            add(MarkKind.MEASURE_COUNT, i, p + 1, null, BigDecimal.ZERO);
        } else {
            marks.add(MarkKind.MEASURE_ALL, i, p + 1);
        }
        boolean people = tokens.is(p, Sense.PERSON) || (tokens.isSign(p + 1, '-') && tokens.is(p + 2, Sense.PERSON));
        boolean subject = !tokens.is(i - 1, Sense.PREPOSITION) && isSubject(i);
        if (people && subject && !hasShare(i)) {
            marks.add(MarkKind.AMBITION_ABSOLUTE, i, p + 1);
        }
        return p + 1;
    }

    /** Returns whether a word for all or each has no ending that makes it depend on another word. */
    private boolean isSubject(int i) {
        return !forms.ends(i, "ем")
                && !forms.ends(i, "ім")
                && !forms.ends(i, "х")
                && !forms.ends(i, "го")
                && !forms.ends(i, "му")
                && !forms.ends(i, "ой")
                && !forms.ends(i, "ої")
                && !forms.ends(i, "ій");
    }

    /** Returns whether the sentence of a token names a share of less than the whole, which is then what is promised. */
    private boolean hasShare(int i) {
        for (int k = i - REACH_OF_SHARE; k < i + REACH_OF_SHARE && k < tokens.count(); k++) {
            if (k > 0 && isPercent(k) && tokens.kind(k - 1) == Tokens.NUMBER && tokens.value(k - 1) != 100) {
                return true;
            }
        }
        return false;
    }

    private boolean isThing(int i) {
        return tokens.kind(i) == Tokens.WORD && !marks.isTaken(i) && !tokens.is(i, Sense.FUNCTION);
    }

    /** Reads a score beside the name of its test: "IELTS 7", «средний балл ЕГЭ 62», and a letter grade: "from a C to a B". */
    private int score(int i) {
        boolean test = tokens.isAllCapital(i)
                && tokens.length(i) >= 3
                && !tokens.is(i, Sense.LABEL)
                && !tokens.is(i, Sense.FUNCTION);
        if (test && tokens.kind(i + 1) == Tokens.NUMBER && !marks.isTaken(i + 1) && !isYear(i + 1) && isClosed(i + 2)) {
            add(MarkKind.MEASURE_VALUE, i, i + 2, null, marks.number(i + 1));
            return i + 2;
        }
        boolean letter =
                tokens.length(i) == 1 && tokens.isCapital(i) && tokens.at(i, 0) >= 'a' && tokens.at(i, 0) <= 'g';
        boolean led = tokens.is(i - 1, Sense.TO)
                || tokens.is(i - 1, Sense.MARKED)
                || ((tokens.equal(i - 1, "a") || tokens.equal(i - 1, "an")) && !tokens.isCapital(i - 1));
        if (letter
                && led
                && (isClosed(i + 1) || tokens.kind(i + 1) == Tokens.SIGN || tokens.is(i + 1, Sense.FUNCTION))) {
            marks.add(MarkKind.MEASURE_LEVEL, i, i + 1);
            return i + 1;
        }
        return i;
    }

    private boolean isClosed(int i) {
        return tokens.kind(i) == Tokens.BREAK
                || (tokens.kind(i) == Tokens.SIGN && !tokens.isSign(i, '-'))
                || marks.isTaken(i)
                || tokens.is(i, Sense.CONJUNCTION)
                || tokens.is(i, Sense.PREPOSITION);
    }

    private boolean isThan(int i) {
        return tokens.equal(i, "чем") || tokens.equal(i, "ніж") || tokens.equal(i, "than");
    }

    private boolean isNumber(int i) {
        return tokens.kind(i) == Tokens.NUMBER || tokens.is(i, Sense.CARDINAL);
    }

    // ---- numbers

    /** Reads a number at i whose phrase began at start, with a comparator or sign. */
    private int number(int i, int start) {
        boolean compared = start < i;
        if (tokens.is(i - 1, Sense.MARKED) && !tokens.is(i - 1, Sense.LABEL)) {
            levelNumber(i);
        }
        if (isName(i, compared)) {
            return i + 1;
        }
        int change = change(i);
        if (change > i) {
            return change;
        }
        int p = afterNumber(i);
        if (p < 0) {
            return i + 1;
        }
        BigDecimal value = tokens.kind(i) == Tokens.WORD ? spelled(i, p) : marks.number(i);
        if (isPercent(p)) {
            int end = percentEnd(p);
            add(MarkKind.MEASURE_PERCENT, anchored(start), rateOr(end), null, value);
            checkPercent(i, start, end, value);
            return end;
        }
        int rate = rate(p);
        if (tokens.is(p, Sense.TIMES)) {
            int end = rate(p + 1);
            if (end > p + 1) {
                add(MarkKind.MEASURE_FREQUENCY, start, end, null, value);
                return end;
            }
            add(
                    isIn(start - 1) ? MarkKind.MEASURE_FACTOR : MarkKind.MEASURE_COUNT,
                    isIn(start - 1) ? start - 1 : start,
                    p + 1,
                    null,
                    value);
            return p + 1;
        }
        if (tokens.is(p, Sense.OUT_OF) && isNumber(p + 1) && !marks.isTaken(p + 1) && !isMonthAfter(p + 1)) {
            add(MarkKind.MEASURE_RATIO, start, p + 2, null, value);
            BigDecimal whole = marks.number(p + 1);
            if (value != null && whole != null && value.compareTo(whole) > 0 && isOfPeople(p + 2)) {
                marks.add(MarkKind.AMBITION_IMPOSSIBLE, start, p + 2);
            }
            return p + 2;
        }
        if (isOf(p) && value != null && value.compareTo(BigDecimal.ONE) > 0) {
            int noun = tokens.is(p + 1, Sense.ARTICLE) || tokens.is(p + 1, Sense.FUNCTION) ? p + 2 : p + 1;
            if (tokens.kind(noun) == Tokens.WORD && !tokens.is(noun, Sense.FUNCTION)) {
                add(MarkKind.MEASURE_COUNT, start, noun + 1, null, value);
                return noun + 1;
            }
        }
        if (tokens.is(p, Sense.COMPARATOR_AFTER)) {
            add(MarkKind.MEASURE_VALUE, start, p + 1, null, value);
            return p + 1;
        }
        if (rate > p) {
            add(MarkKind.MEASURE_FREQUENCY, start, rate, null, value);
            return rate;
        }
        int timed = timeUnit(p);
        if (timed > p) {
            if (tokens.value(timed - 1) == 365 && tokens.is(timed - 1, Sense.TIME_UNIT)) {
                return timed;
            }
            int end = rateOr(timed);
            add(MarkKind.MEASURE_DURATION, anchored(start), end, null, value);
            return end;
        }
        if (isYear(i) && !compared) {
            return i + 1;
        }
        return counted(i, start, p, value, compared);
    }

    private int counted(int i, int start, int p, @Nullable BigDecimal value, boolean compared) {
        boolean noun = tokens.kind(p) == Tokens.WORD
                && !marks.isTaken(p)
                && (!tokens.is(p, Sense.FUNCTION) || tokens.is(p, Sense.QUALITY))
                && !tokens.is(p, Sense.COMPARATIVE);
        boolean word = tokens.kind(i) == Tokens.WORD;
        if (noun && tokens.is(p, Sense.GRADE) && !compared && (!word || !isThing(p + 1))) {
            return p;
        }
        if (noun && word && tokens.value(i) == 2 && isPair(i) && tokens.is(start - 1, Sense.PREPOSITION)) {
            return i + 1;
        }
        if (noun && word && tokens.value(i) == 1) {
            boolean stated = compared
                    || tokens.is(start - 1, Sense.SCOPE)
                    || tokens.equal(start - 1, "by")
                    || tokens.equal(start - 1, "по")
                    || tokens.equal(p + 1, "per")
                    || tokens.equal(p + 2, "per")
                    || tokens.is(start - 1, Sense.DO)
                    || tokens.is(start - 1, Sense.COMPLETE);
            if (!stated && !isMade(p) && !isMade(p + 1) && !isMade(p + 2)) {
                return i + 1;
            }
            add(MarkKind.MEASURE_COUNT, start, p + 1, null, value);
            return i + 1;
        }
        if (noun) {
            add(countKind(start, p), anchored(start), rateOr(p + 1), null, value);
            return p;
        }
        boolean decimal = tokens.kind(i) == Tokens.NUMBER && tokens.value(i) == Tokens.NOT_WHOLE;
        boolean directed =
                tokens.is(start - 1, Sense.TO) || tokens.is(start - 1, Sense.BY) || tokens.is(start - 1, Sense.SCOPE);
        boolean money = isMoney(start - 1) || isMoney(p);
        if (!word && (compared || decimal || directed || money)) {
            add(MarkKind.MEASURE_VALUE, anchored(start), i + 1, null, value);
        }
        return i + 1;
    }

    /** Returns whether a number word means the two that there are: "with both hands". */
    private boolean isPair(int i) {
        return tokens.equal(i, "both") || (tokens.at(i, 0) == 'о' && tokens.at(i, 1) == 'б');
    }

    private boolean isMoney(int i) {
        return tokens.kind(i) == Tokens.SIGN && "$€£₴₽".indexOf(tokens.sign(i)) >= 0;
    }

    private MarkKind countKind(int start, int noun) {
        int head = (tokens.is(noun, Sense.QUALITY) || tokens.is(noun, Sense.ORDINAL) || forms.isAdjective(noun))
                        && isThing(noun + 1)
                ? noun + 1
                : noun;
        boolean empty = tokens.is(noun, Sense.EMPTY) || tokens.is(head, Sense.EMPTY);
        if (empty && (tokens.kind(noun - 1) != Tokens.NUMBER || tokens.value(noun - 1) < MANY)) {
            return MarkKind.MEASURE_EMPTY_COUNT;
        }
        boolean people = tokens.is(noun, Sense.PERSON) || tokens.is(head, Sense.PERSON);
        boolean dependent = tokens.is(start - 1, Sense.PREPOSITION) && !tokens.is(start - 1, Sense.TO);
        boolean bracketed = tokens.isSign(start - 1, '(');
        return people && (dependent || bracketed) ? MarkKind.MEASURE_AUDIENCE : MarkKind.MEASURE_COUNT;
    }

    private boolean isMade(int i) {
        return tokens.is(i, Sense.PRODUCT) || tokens.is(i, Sense.OUTCOME);
    }

    /** Returns whether a number is a name: stage 3, № 5, C1, К-2. */
    private boolean isName(int i, boolean compared) {
        if (tokens.touches(i - 1) && tokens.kind(i - 1) == Tokens.WORD) {
            return true;
        }
        if (tokens.isSign(i - 1, '-')
                && tokens.touches(i - 1)
                && tokens.touches(i - 2)
                && tokens.kind(i - 2) == Tokens.WORD) {
            return true;
        }
        if (tokens.isSign(i - 1, '№') || tokens.isSign(i - 1, '#')) {
            return true;
        }
        int p = i + 1;
        return !compared
                && tokens.kind(i) == Tokens.NUMBER
                && tokens.is(i - 1, Sense.LABEL)
                && !tokens.isSign(p, '%')
                && !tokens.is(p, Sense.PERCENT)
                && !tokens.is(p, Sense.TIMES)
                && !tokens.is(p, Sense.TIME_UNIT)
                && !tokens.is(p, Sense.SHORT_UNIT)
                && !levelNumber(i);
    }

    /** «достичь уровня 4», "reach level 4": marked here, since the number is a name all the same. */
    private boolean levelNumber(int i) {
        if (tokens.is(i - 1, Sense.MARKED)
                && ((tokens.kind(i - 2) == Tokens.BREAK && isClosed(i + 1))
                        || tokens.is(i - 2, Sense.TO)
                        || tokens.is(i - 2, Sense.COMPLETE)
                        || tokens.is(i - 2, Sense.VAGUE_VERB))) {
            add(MarkKind.MEASURE_LEVEL, i - 1, i + 1, null, marks.number(i));
        }
        return false;
    }

    /** Returns the token after a number and its ending; -1 if the number only describes: 20-question quiz. */
    private int afterNumber(int i) {
        int p = i + 1;
        if (tokens.kind(i) == Tokens.WORD) {
            for (int k = 0; k < MOST_CARDINALS && tokens.is(p, Sense.CARDINAL); k++) {
                p++;
            }
            return tokens.isSign(p, '-') && tokens.touches(p - 1) && tokens.touches(p) ? -1 : p;
        }
        if (tokens.isSign(p, '-') && isNumber(p + 1)) {
            p += 2;
        }
        if (tokens.isSign(p, '-') && tokens.touches(p - 1) && tokens.touches(p) && tokens.kind(p + 1) == Tokens.WORD) {
            boolean ending = tokens.length(p + 1) <= 2 && tokens.at(p + 1, 0) > 0x80;
            return ending && isCountEnding(p + 1) ? p + 2 : -1;
        }
        if (tokens.kind(p) == Tokens.WORD && tokens.touches(p - 1) && tokens.length(p) == 2 && isOrdinalEnding(p)) {
            return -1;
        }
        return p;
    }

    private boolean isCountEnding(int i) {
        return tokens.equal(i, "ти") || tokens.equal(i, "х") || tokens.equal(i, "ми") || tokens.equal(i, "м");
    }

    private boolean isOrdinalEnding(int i) {
        return tokens.equal(i, "th") || tokens.equal(i, "st") || tokens.equal(i, "nd") || tokens.equal(i, "rd");
    }

    /** Reads «с 41 до 58», "from 2.4 to 3.5", «60 → 150» from its first number; returns where it ends. */
    private int change(int i) {
        boolean fromWord = tokens.is(i - 1, Sense.FROM) && !marks.isTaken(i - 1);
        int p = i + 1;
        int limit = Math.min(tokens.count(), i + 6);
        while (p < limit && tokens.kind(p) != Tokens.BREAK) {
            boolean to = ((tokens.is(p, Sense.TO) || tokens.is(p, Sense.BY)) && fromWord) || isArrow(p);
            int q = isArrow(p) && !tokens.isSign(p, '→') ? p + 2 : p + 1;
            q = tokens.is(q, Sense.COMPARATOR) || tokens.kind(q) == Tokens.SIGN ? q + 1 : q;
            if (to && isNumber(q) && !marks.isTaken(q)) {
                int unit = q + 1;
                int end =
                        isPercent(unit) ? percentEnd(unit) : timeUnit(q + 1) > q + 1 ? timeUnit(q + 1) : nounEnd(q + 1);
                BigDecimal before = marks.number(i);
                BigDecimal after = marks.number(q);
                boolean astray = isAstray(i, q, before, after);
                MarkKind kind = astray ? MarkKind.MEASURE_ASTRAY : MarkKind.MEASURE_CHANGE;
                add(kind, fromWord ? i - 1 : i, rateOr(end), before, after);
                boolean percent = isPercent(unit) || isPercent(i + 1);
                if (percent && isMoreThanWhole(i, end, before, after)) {
                    marks.add(MarkKind.AMBITION_IMPOSSIBLE, i, q + 1);
                }
                if (percent
                        && before != null
                        && after != null
                        && after.subtract(before).abs().compareTo(LEAP) > 0
                        && shortTerm) {
                    marks.add(MarkKind.AMBITION_IMPOSSIBLE, i, q + 1);
                }
                return end;
            }
            if (isNumber(p)) {
                return i;
            }
            p++;
        }
        return i;
    }

    /** Returns whether a change of one unit leads nowhere, or the other way than each verb of its sentence says. */
    private boolean isAstray(int from, int to, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null || isOtherUnit(from + 1, to + 1)) {
            return false;
        }
        boolean rises = false;
        boolean falls = false;
        for (int k = from - 1; k >= 0 && k >= from - REACH_OF_DIRECTION && tokens.kind(k) != Tokens.BREAK; k--) {
            if (tokens.is(k, Sense.RANK)) {
                return false;
            }
            rises |= tokens.is(k, Sense.RISE);
            falls |= tokens.is(k, Sense.FALL);
        }
        int way = after.compareTo(before);
        boolean ranked = tokens.is(from + 1, Sense.RANK) || tokens.is(to + 1, Sense.RANK);
        return way == 0 || (!ranked && (way < 0 ? rises && !falls : falls && !rises));
    }

    /** Returns whether two values are of units that differ, so that their numbers cannot be compared: 2 hours, 90 minutes. */
    private boolean isOtherUnit(int first, int second) {
        boolean one = isUnit(first);
        boolean other = isUnit(second);
        if (one && other) {
            for (int k = 0; k < 3; k++) {
                boolean ends = tokens.length(first) <= k || tokens.length(second) <= k;
                if (ends || tokens.at(first, k) != tokens.at(second, k)) {
                    return !ends || tokens.length(first) != tokens.length(second);
                }
            }
        }
        return (one && isPercent(second)) || (other && isPercent(first));
    }

    private boolean isUnit(int i) {
        return isThing(i) && !isPercent(i) && !tokens.is(i, Sense.TO) && !tokens.is(i, Sense.BY);
    }

    /** Returns whether a share grows beyond the whole: "from 20 % to 140 %". */
    private boolean isMoreThanWhole(int i, int end, @Nullable BigDecimal before, @Nullable BigDecimal after) {
        if (before == null || after == null || after.compareTo(WHOLE) <= 0) {
            return false;
        }
        if (before.compareTo(WHOLE) <= 0 || isOfPeople(end)) {
            return true;
        }
        for (int k = i - 1; k >= 0 && k >= i - REACH && tokens.kind(k) != Tokens.BREAK; k--) {
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

    /** Returns the number that words name: «сто сорок», "two hundred". */
    private BigDecimal spelled(int i, int end) {
        long sum = 0;
        for (int k = i; k < end && k < i + MOST_CARDINALS; k++) {
            int word = tokens.value(k);
            sum = (word == 100 || word == 1000) && sum > 0 && sum < word ? sum * word : sum + word;
        }
        return BigDecimal.valueOf(sum);
    }

    private boolean isArrow(int i) {
        return tokens.isSign(i, '→') || (tokens.isSign(i, '-') && tokens.isSign(i + 1, '>'));
    }

    private int nounEnd(int i) {
        return tokens.kind(i) == Tokens.WORD && !marks.isTaken(i) && !tokens.is(i, Sense.FUNCTION) ? i + 1 : i;
    }

    private boolean isPercent(int i) {
        return tokens.isSign(i, '%') || tokens.is(i, Sense.PERCENT) || tokens.isSign(i, '‰') || isPointAbbreviation(i);
    }

    /** «п.п.», «в.п.» */
    private boolean isPointAbbreviation(int i) {
        return (tokens.equal(i, "п") || tokens.equal(i, "в")) && tokens.isSign(i + 1, '.') && tokens.equal(i + 2, "п");
    }

    private int percentEnd(int i) {
        if (isPointAbbreviation(i)) {
            return i + 3;
        }
        return i + 1;
    }

    private int timeUnit(int i) {
        int p = tokens.is(i, Sense.TIME_ADJECTIVE) ? i + 1 : i;
        return (tokens.is(p, Sense.TIME_UNIT) || tokens.is(p, Sense.SHORT_UNIT)) && !marks.isTaken(p) ? p + 1 : i;
    }

    /** Returns where a rate ends that begins at a token: «в неделю», "/day", "a week"; the token itself if there is none. */
    private int rate(int i) {
        int p = i;
        if (tokens.isSign(p, '/')) {
            p++;
        } else if (tokens.is(p, Sense.RATE)) {
            p++;
            p = tokens.is(p, Sense.EVERY) || tokens.is(p, Sense.TIME_ADJECTIVE) ? p + 1 : p;
        } else {
            return i;
        }
        boolean unit = tokens.is(p, Sense.TIME_UNIT)
                || tokens.is(p, Sense.SHORT_UNIT)
                || tokens.is(p, Sense.TERM)
                || (tokens.is(p, Sense.LESSON) && forms.isSingular(p));
        return unit && !isNumber(p) ? p + 1 : i;
    }

    private int rateOr(int end) {
        int rate = rate(end);
        return rate > end ? rate : end;
    }

    private boolean isIn(int i) {
        return tokens.equal(i, "в") || tokens.equal(i, "у");
    }

    private boolean isOf(int i) {
        return tokens.equal(i, "of") || tokens.equal(i, "из") || tokens.equal(i, "із") || tokens.equal(i, "з");
    }

    private boolean isMonthAfter(int i) {
        return tokens.is(i + 1, Sense.MONTH);
    }

    private boolean isYear(int i) {
        return tokens.kind(i) == Tokens.NUMBER
                && tokens.length(i) == 4
                && tokens.value(i) >= 1900
                && tokens.value(i) <= 2100;
    }

    /** Lets a mark begin at the «до», «на» or "by" before it. */
    private int anchored(int start) {
        int before = start - 1;
        boolean anchor = before >= 0
                && !marks.isTaken(before)
                && (tokens.is(before, Sense.TO) || tokens.is(before, Sense.SCOPE) || tokens.equal(before, "by"));
        return anchor ? before : start;
    }

    private void add(MarkKind kind, int from, int to, @Nullable BigDecimal before, @Nullable BigDecimal value) {
        marks.add(kind, from, to, before, value, null);
    }

    // ---- levels and results

    private int level(int i) {
        boolean cefr = tokens.length(i) == 1
                && "abcавс".indexOf(tokens.at(i, 0)) >= 0
                && tokens.touches(i)
                && tokens.kind(i + 1) == Tokens.NUMBER
                && (tokens.value(i + 1) == 1 || tokens.value(i + 1) == 2);
        if (cefr) {
            marks.add(MarkKind.MEASURE_LEVEL, i, i + 2);
            return i + 2;
        }
        if (tokens.length(i) == 1 && tokens.is(i + 1, Sense.COMPARATOR_AFTER)) {
            marks.add(MarkKind.MEASURE_LEVEL, i, i + 2);
            return i + 2;
        }
        if (tokens.is(i, Sense.CATEGORY)) {
            int from = tokens.is(i - 1, Sense.ORDINAL) || tokens.is(i - 1, Sense.QUALITY) ? i - 1 : i;
            marks.add(MarkKind.MEASURE_LEVEL, from, i + 1);
            return i + 1;
        }
        boolean quoted = tokens.is(i, Sense.MARKED) && tokens.isSign(i + 1, '"') && tokens.isSign(i + 3, '"');
        if (quoted) {
            marks.add(MarkKind.MEASURE_LEVEL, i, i + 4);
            return i + 4;
        }
        boolean entered = tokens.is(i - 2, Sense.COMPLETE) && (isIn(i - 1) || tokens.is(i - 1, Sense.TO));
        if (tokens.is(i, Sense.LEVEL)
                && (governed(i) || entered || tokens.is(i - 1, Sense.TO) || tokens.is(i - 1, Sense.FROM))) {
            marks.add(MarkKind.MEASURE_LEVEL, i, i + 1);
            return i + 1;
        }
        return i;
    }

    private int result(int i) {
        int deliverable = deliverable(i);
        if (deliverable > i) {
            return deliverable;
        }
        boolean outcome = tokens.is(i, Sense.OUTCOME);
        boolean product = tokens.is(i, Sense.PRODUCT);
        if (!outcome && !product) {
            return i;
        }
        if (!governed(i)) {
            if (verbless && !tokens.is(i - 1, Sense.PREPOSITION) && !tokens.is(i - 2, Sense.PREPOSITION)) {
                if (isUncounted(i)) {
                    marks.addUncounted(i);
                } else {
                    marks.add(MarkKind.MEASURE_PRODUCT, i, i + 1);
                }
                return i + 1;
            }
            return i;
        }
        if (isUncounted(i)) {
            marks.addUncounted(i);
        } else {
            marks.add(outcome && isOne(i) ? MarkKind.MEASURE_OUTCOME : MarkKind.MEASURE_PRODUCT, i, i + 1);
        }
        return i + 1;
    }

    /**
     * Returns whether things are named in the plural without saying how many: the object of a verb, or the head of a phrase
     * without one: «проводить вебинары», «Публікації на порталах», "publish articles".
     */
    private boolean isUncounted(int i) {
        int p = i - 1;
        if (!forms.isCyrillic(i)) {
            for (int k = 0; k < 3 && isThing(p) && !tokens.is(p, Sense.DO) && !tokens.is(p, Sense.COMPLETE); k++) {
                p--;
            }
            return !forms.isSingular(i) && !tokens.is(p, Sense.ARTICLE) && !isNumber(p);
        }
        boolean plural = (forms.ends(i, "ы") || forms.ends(i, "и") || forms.ends(i, "ії")) && !isOne(i);
        while (forms.isAdjective(p) && isPluralAdjective(p)) {
            p--;
        }
        return plural && (tokens.kind(p) == Tokens.BREAK || forms.isInfinitive(p));
    }

    private boolean isPluralAdjective(int i) {
        return forms.ends(i, "ые") || forms.ends(i, "ие") || forms.ends(i, "ні") || forms.ends(i, "ські");
    }

    /** Returns whether a noun names one thing; courses are said in the plural. */
    private boolean isOne(int i) {
        return forms.isSingular(i)
                || (isMade(i) && forms.ends(i, "м") && !forms.ends(i, "ам") && !forms.ends(i, "ям"))
                || tokens.equal(i, "курсы")
                || tokens.equal(i, "курси")
                || tokens.value(i) == 1
                || tokens.length(i) > 14;
    }

    /** Reads a verb of completion with one definite object, or a result that a participle tells. */
    private int deliverable(int i) {
        int contest = contest(i);
        if (contest > i) {
            marks.add(MarkKind.MEASURE_OUTCOME, i, contest + 1);
            return i + 1;
        }
        if (forms.isCyrillic(i)) {
            int made = madeByNoun(i);
            if (made > i) {
                marks.add(MarkKind.MEASURE_DELIVERABLE, i, made + 1);
                return made + 1;
            }
            boolean vague = tokens.is(i, Sense.VAGUE_VERB) || tokens.is(i, Sense.PROCESS) || tokens.is(i, Sense.HEDGE);
            if (forms.isResult(i) && !vague) {
                int object = object(i + 1, false);
                int subject = object > 0 ? object : i > 0 && isThing(i - 1) ? i - 1 : -1;
                if (subject >= 0 && !tokens.is(i, Sense.OPINION) && !isSome(subject)) {
                    marks.add(MarkKind.MEASURE_OUTCOME, Math.min(i, subject), Math.max(i, subject) + 1);
                    return Math.max(i, subject) + 1;
                }
            }
            boolean done = forms.isInfinitive(i) ? forms.isPerfective(i) : tokens.is(i, Sense.COMPLETE);
            boolean titled = tokens.isSign(i + 1, '"');
            int object = done && (!vague || titled) ? object(i + 1, true) : -1;
            if (object > 0) {
                marks.add(MarkKind.MEASURE_DELIVERABLE, i, object + 1);
                return i + 1;
            }
            return i;
        }
        boolean told = verbless && forms.ends(i, "ed") && tokens.length(i) > 4 && isClosed(i + 1) && isThing(i - 1);
        if (told && !isSome(i - 1)) {
            marks.add(MarkKind.MEASURE_OUTCOME, i - 1, i + 1);
            return i + 1;
        }
        boolean acts = tokens.is(i, Sense.DO) || tokens.is(i, Sense.COMPLETE);
        if (acts
                && (tokens.is(i + 1, Sense.ARTICLE)
                        || forms.isPossessive(i + 1)
                        || tokens.equal(i + 1, "up")
                        || tokens.equal(i + 1, "out")
                        || tokens.equal(i + 1, "one")
                        || (tokens.equal(i + 1, "of") && tokens.is(i + 2, Sense.ARTICLE)))) {
            int p = i + 1;
            while (tokens.equal(p, "up")
                    || tokens.equal(p, "out")
                    || tokens.equal(p, "of")
                    || tokens.is(p, Sense.ARTICLE)
                    || forms.isPossessive(p)
                    || tokens.equal(p, "one")) {
                p++;
            }
            int last = -1;
            while (tokens.kind(p) == Tokens.NUMBER || tokens.isSign(p, '-')) {
                p++;
            }
            for (int k = p; k < p + 5 && isThing(k) && !tokens.is(k, Sense.PREPOSITION); k++) {
                last = k;
                if (tokens.isSign(k + 1, '-')) {
                    k++;
                }
            }
            if (last >= 0
                    && forms.isSingular(last)
                    && !tokens.is(last, Sense.GENERIC)
                    && !tokens.is(last, Sense.PERSON)
                    && !forms.isQuality(last)) {
                marks.add(MarkKind.MEASURE_DELIVERABLE, i, last + 1);
                return i + 1;
            }
        }
        return i;
    }

    /** Returns the one contest that is entered once: «принять участие в конкурсе»; the token itself if there is none. */
    private int contest(int i) {
        boolean enters = tokens.is(i, Sense.TAKING_PART) && (isIn(i + 1) || tokens.equal(i + 1, "in"));
        for (int p = i + 2; enters && p < i + 7 && (isThing(p) || tokens.is(p, Sense.ARTICLE)); p++) {
            if (tokens.is(p, Sense.CONTEST)) {
                return forms.isCyrillic(p) || !isThing(p + 1) ? p : i;
            }
        }
        return i;
    }

    /**
     * Returns the one thing that a noun of a finished action has as its object in the genitive: «приобретение принтера»,
     * «відкриття гуртка»; the token itself if there is none.
     */
    private int madeByNoun(int i) {
        boolean action = tokens.is(i, Sense.COMPLETE)
                && !forms.isInfinitive(i)
                && (forms.isAbstract(i)
                        || forms.ends(i, "ка")
                        || forms.ends(i, "ля")
                        || forms.ends(i, "ж")
                        || forms.ends(i, "ск"));
        int p = i + 1;
        while (action && p < i + 4 && forms.isAdjective(p) && isThing(p + 1) && !isPluralGenitive(p)) {
            p++;
        }
        boolean object = action
                && p > i
                && isThing(p)
                && tokens.kind(p) == Tokens.WORD
                && (forms.ends(p, "а") || forms.ends(p, "я") || forms.ends(p, "у") || forms.ends(p, "ю"))
                && !tokens.is(p, Sense.PERSON)
                && !tokens.is(p, Sense.GENERIC)
                && !tokens.is(p, Sense.EMPTY)
                && !forms.isAbstract(p);
        return object ? p : i;
    }

    private boolean isPluralGenitive(int i) {
        return forms.ends(i, "х");
    }

    /** Returns whether a noun stands for some of its kind, of which none is certain: "some of my lessons", «большинство родителей». */
    private boolean isSome(int noun) {
        for (int k = noun - 1; k >= noun - 4 && tokens.kind(k) == Tokens.WORD; k--) {
            if (tokens.is(k, Sense.QUANTIFIER)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the noun that is the one definite object after a verb, past its adjectives; -1 if there is none. */
    private int object(int after, boolean singular) {
        int from = tokens.is(after, Sense.CONJUNCTION) && forms.isInfinitive(after + 1) ? after + 2 : after;
        boolean into = tokens.equal(from, "на") || tokens.equal(from, "в") || tokens.equal(from, "у");
        boolean with = tokens.equal(from, "с") || tokens.equal(from, "з") || tokens.equal(from, "із");
        if (with) {
            if (isMade(from + 1) && isThing(from + 1)) {
                return from + 1;
            }
            if (isMade(from + 2) && isThing(from + 2)) {
                return from + 2;
            }
            if (!tokens.is(from + 1, Sense.PERSON)) {
                return -1;
            }
        }
        int p = into ? from + 1 : from;
        if (tokens.isSign(p, '"') && isThing(p + 1)) {
            return p + 1;
        }
        boolean placed = into;
        if (singular && !placed) {
            p = pastPlace(from);
        } else if (placed) {
            int end = pastTaken(from);
            if (end > from && (tokens.is(end, Sense.EVENT) || tokens.is(end - 1, Sense.EVENT))) {
                return tokens.is(end, Sense.EVENT) ? end : end - 1;
            }
            int past = pastPlace(from);
            boolean with2 = tokens.equal(past, "с") || tokens.equal(past, "з") || tokens.equal(past, "із");
            if (with2 && isMade(past + 1)) {
                return past + 1;
            }
            if (past > from + 1 && isThing(past) && !tokens.is(past, Sense.PREPOSITION)) {
                p = past;
                placed = false;
            }
        }
        for (int k = 0; k < 4 && isThing(p); k++, p++) {
            boolean other = tokens.is(p, Sense.PREPOSITION)
                    || forms.isInfinitive(p)
                    || tokens.is(p, Sense.NEGATION)
                    || (tokens.is(p, Sense.COMPARATOR) && isNumber(p + 1))
                    || tokens.is(p, Sense.CARDINAL)
                    || tokens.is(p, Sense.COMPARATIVE)
                    || tokens.is(p, Sense.QUANTIFIER);
            if (other) {
                return -1;
            }
            boolean made = isMade(p) || tokens.is(p, Sense.EVENT) || tokens.is(p, Sense.LESSON);
            if (placed && tokens.is(p, Sense.EVENT) && !tokens.is(p, Sense.GENERIC)) {
                return p;
            }
            if (forms.isAdjective(p) && !made) {
                continue;
            }
            boolean empty = tokens.is(p, Sense.GENERIC) || tokens.is(p, Sense.EMPTY) || tokens.is(p, Sense.PERSON);
            boolean one = !singular || isOne(p);
            if ((made && one && !placed) || (one && !empty && !forms.isAbstract(p))) {
                return p;
            }
            return singular ? occasionAfter(p + 1) : -1;
        }
        return -1;
    }

    /** Returns the one event at which something is done, however general its object: «обобщить опыт на педсовете». */
    private int occasionAfter(int from) {
        for (int p = from; p < from + 5 && tokens.kind(p) == Tokens.WORD && !marks.isTaken(p); p++) {
            boolean placed = isIn(p) || tokens.is(p, Sense.SCOPE);
            if (placed
                    && tokens.is(p + 1, Sense.EVENT)
                    && (forms.ends(p + 1, "е") || forms.ends(p + 1, "і") || forms.ends(p + 1, "ии"))
                    && isThing(p + 1)) {
                return p + 1;
            }
        }
        return -1;
    }

    private int pastTaken(int from) {
        int p = from;
        while (marks.isTaken(p)) {
            p++;
        }
        return p;
    }

    /** Steps over terms and over prepositions with their nouns between a verb and its object: «открыть в школе кружок». */
    private int pastPlace(int from) {
        int p = from;
        for (int k = 0; k < 3; k++) {
            p = pastTaken(p);
            boolean preposition = tokens.is(p, Sense.PREPOSITION)
                    && !tokens.equal(p, "с")
                    && !tokens.equal(p, "з")
                    && !tokens.equal(p, "із");
            boolean company = tokens.is(p, Sense.PREPOSITION) && tokens.is(p + 1, Sense.PERSON);
            if (!preposition && !company) {
                return p;
            }
            p++;
            while (forms.isAdjective(p) && isThing(p + 1)) {
                p++;
            }
            p++;
        }
        return p;
    }

    /** Returns whether a noun is what a verb of doing brings about, with no preposition in between. */
    private boolean governed(int i) {
        boolean needsCompletion = tokens.is(i, Sense.OUTCOME);
        for (int k = i - 1; k >= 0 && k >= i - REACH && tokens.kind(k) != Tokens.BREAK; k--) {
            if (tokens.is(k, Sense.COMPLETE)
                    || (!needsCompletion && (tokens.is(k, Sense.DO) || tokens.is(k, Sense.VAGUE_VERB)))) {
                return true;
            }
            if (tokens.is(k, Sense.PREPOSITION) && !marks.isTaken(k)) {
                return false;
            }
        }
        return false;
    }

    // ---- what cannot be

    private void checkPercent(int i, int start, int end, @Nullable BigDecimal value) {
        if (value == null) {
            return;
        }
        boolean growth =
                tokens.isSign(i - 1, '+') || tokens.is(start - 1, Sense.SCOPE) || tokens.equal(start - 1, "by");
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

    private void checkAmbition() {
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.is(i, Sense.NATIVE) && shortTerm) {
                marks.add(MarkKind.AMBITION_IMPOSSIBLE, i, i + 1);
            }
        }
    }

    private boolean hasShortTerm() {
        for (Mark mark : marks.all()) {
            TimeReference time = mark.time();
            if (mark.kind() == MarkKind.TERM_DURATION && time != null && time.shortestDays() <= SHORT_TERM_DAYS) {
                return true;
            }
        }
        return false;
    }
}

package org.coachingtoolkit.core.goal.text;

/**
 * Recognises measures in what the grammar of terms has left: numbers with what they count, changes, shares, rhythms, levels
 * and results without a number. Each kind has its reader; the first one that understands a token has it.
 */
final class MeasureGrammar {
    /** The senses of words with which a measure can begin. */
    private static final long BEGINNING = Sense.set(
            Sense.COMPARATOR,
            Sense.MULTIPLE,
            Sense.TIMES,
            Sense.REGULAR,
            Sense.EVERY,
            Sense.MARKED,
            Sense.LEVEL,
            Sense.CATEGORY,
            Sense.OUTCOME,
            Sense.PRODUCT,
            Sense.COMPLETE,
            Sense.DO);
    /** The same of the second half. */
    private static final long LATE_BEGINNING =
            Sense.lateSet(Sense.QUANTIFIER, Sense.SIGN, Sense.ALL, Sense.TAKING_PART);

    private final Tokens tokens;
    private final Morphology forms;
    private final Marks marks;
    private final MeasurePhrase phrase;
    private final RhythmMeasures rhythms;
    private final ShareMeasures shares;
    private final LevelMeasures levels;
    private final AmountMeasures amounts;
    private final ResultMeasures results;

    MeasureGrammar(Tokens tokens, Morphology forms, Marks marks) {
        this.tokens = tokens;
        this.forms = forms;
        this.marks = marks;
        phrase = new MeasurePhrase(tokens, forms, marks);
        rhythms = new RhythmMeasures(tokens, forms, marks, phrase);
        shares = new ShareMeasures(tokens, forms, marks, phrase);
        levels = new LevelMeasures(tokens, marks, phrase);
        amounts = new AmountMeasures(tokens, forms, marks, phrase, rhythms, shares, levels);
        results = new ResultMeasures(tokens, forms, marks, phrase);
    }

    void read() {
        int i = 0;
        while (i < tokens.count()) {
            if (i == 0 || tokens.kind(i - 1) == Tokens.BREAK) {
                phrase.verbless = !forms.hasVerb(i);
            }
            int end = marks.isTaken(i) ? i + 1 : measure(i);
            i = Math.max(end, i + 1);
        }
        for (int k = 0; phrase.shortTerm && k < tokens.count(); k++) {
            if (tokens.is(k, Sense.NATIVE)) {
                marks.add(MarkKind.AMBITION_IMPOSSIBLE, k, k + 1);
            }
        }
    }

    private int measure(int i) {
        if (phrase.isNumber(i)) {
            return amounts.number(i, i);
        }
        if (tokens.kind(i) != Tokens.WORD) {
            boolean signed = tokens.kind(i) == Tokens.SIGN && "≥≤<>+~≈".indexOf(tokens.sign(i)) >= 0;
            return signed && isOpenNumber(i + 1) ? amounts.number(i + 1, i) : i;
        }
        if (!begins(i)) {
            return i;
        }
        int end = compared(i);
        end = end > i ? end : named(i, Sense.MULTIPLE, MarkKind.MEASURE_FACTOR);
        end = end > i ? end : rhythms.rhythm(i);
        end = end > i ? end : shares.all(i);
        end = end > i ? end : named(i, Sense.SIGN, MarkKind.MEASURE_SIGN);
        end = end > i ? end : vague(i);
        end = end > i ? end : levels.level(i);
        return end > i ? end : results.result(i);
    }

    /** Returns whether a measure can begin with a word: by what it means, by its form or because it may be a name of a level. */
    private boolean begins(int i) {
        return (tokens.senses(i) & BEGINNING) != 0
                || (tokens.lateSenses(i) & LATE_BEGINNING) != 0
                || tokens.length(i) == 1
                || forms.isInfinitive(i)
                || forms.isResult(i)
                || (phrase.verbless && !forms.isCyrillic(i))
                || tokens.isCapital(i);
    }

    private boolean isOpenNumber(int i) {
        return phrase.isNumber(i) && !marks.isTaken(i);
    }

    /** Reads what a word makes a threshold: "at least 5", «не реже раза в месяц», "above the expected standard". */
    private int compared(int i) {
        if (!tokens.is(i, Sense.COMPARATOR)) {
            return i;
        }
        boolean filled = tokens.is(i + 1, Sense.TO)
                || tokens.is(i + 1, Sense.ARTICLE)
                || tokens.is(i + 1, Sense.COMPARATOR)
                || tokens.isOneOf(i + 1, "чем", "ніж", "than");
        int p = filled ? i + 2 : i + 1;
        if (isOpenNumber(p)) {
            return amounts.number(p, i);
        }
        int end = rhythms.compared(p, i);
        if (end > p) {
            return end;
        }
        if (tokens.is(p, Sense.LEVEL)) {
            marks.add(MarkKind.MEASURE_LEVEL, i, p + 1);
            return p + 1;
        }
        return i;
    }

    private int named(int i, Sense sense, MarkKind kind) {
        if (!tokens.is(i, sense)) {
            return i;
        }
        marks.add(kind, i, i + 1);
        return i + 1;
    }

    /** Reads an amount without a number; what it is of is read on its own: «большинство», "fewer late arrivals". */
    private int vague(int i) {
        if (!tokens.is(i, Sense.QUANTIFIER) || !phrase.isThing(i + 1)) {
            return i;
        }
        marks.add(MarkKind.MEASURE_COMPARATIVE, i, i + 2);
        return i + 1;
    }
}

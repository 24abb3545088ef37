package org.coachingtoolkit.core.goal.text;

/** Reads levels and scores that have a name: C1, «высшую категорию», «достичь уровня 4», "IELTS 7", "from a C to a B". */
final class LevelMeasures {
    private final Tokens tokens;
    private final Marks marks;
    private final MeasurePhrase phrase;

    LevelMeasures(Tokens tokens, Marks marks, MeasurePhrase phrase) {
        this.tokens = tokens;
        this.marks = marks;
        this.phrase = phrase;
    }

    /** Reads a level or score that begins with a word; returns where it ends, the word itself if it is none. */
    int level(int i) {
        int end = described(i);
        end = end > i ? end : score(i);
        return end > i ? end : grade(i);
    }

    private int described(int i) {
        boolean cefr = tokens.length(i) == 1
                && "abcавс".indexOf(tokens.at(i, 0)) >= 0
                && tokens.touches(i)
                && tokens.kind(i + 1) == Tokens.NUMBER
                && (tokens.value(i + 1) == 1 || tokens.value(i + 1) == 2);
        if (cefr || (tokens.length(i) == 1 && tokens.is(i + 1, Sense.COMPARATOR_AFTER))) {
            marks.add(MarkKind.MEASURE_LEVEL, i, i + 2);
            return i + 2;
        }
        if (tokens.is(i, Sense.CATEGORY)) {
            int from = tokens.is(i - 1, Sense.ORDINAL) || tokens.is(i - 1, Sense.QUALITY) ? i - 1 : i;
            marks.add(MarkKind.MEASURE_LEVEL, from, i + 1);
            return i + 1;
        }
        if (tokens.is(i, Sense.MARKED) && tokens.isSign(i + 1, '"') && tokens.isSign(i + 3, '"')) {
            marks.add(MarkKind.MEASURE_LEVEL, i, i + 4);
            return i + 4;
        }
        boolean entered = tokens.is(i - 2, Sense.COMPLETE) && phrase.isIn(i - 1);
        if (tokens.is(i, Sense.LEVEL)
                && (phrase.isGoverned(i) || entered || tokens.is(i - 1, Sense.TO) || tokens.is(i - 1, Sense.FROM))) {
            marks.add(MarkKind.MEASURE_LEVEL, i, i + 1);
            return i + 1;
        }
        return i;
    }

    /** Reads a score beside the name of its test: "IELTS 7", «средний балл ЕГЭ 62». */
    private int score(int i) {
        boolean test = tokens.isAllCapital(i)
                && tokens.length(i) >= 3
                && !tokens.is(i, Sense.LABEL)
                && !tokens.is(i, Sense.FUNCTION);
        int p = i + 1;
        if (test
                && tokens.kind(p) == Tokens.NUMBER
                && !marks.isTaken(p)
                && !phrase.isYear(p)
                && phrase.isClosed(p + 1)) {
            marks.add(MarkKind.MEASURE_VALUE, i, p + 1, marks.number(p));
            return p + 1;
        }
        return i;
    }

    /** Reads a letter grade: "from a C to a B". */
    private int grade(int i) {
        boolean letter =
                tokens.length(i) == 1 && tokens.isCapital(i) && tokens.at(i, 0) >= 'a' && tokens.at(i, 0) <= 'g';
        boolean led = tokens.is(i - 1, Sense.TO)
                || tokens.is(i - 1, Sense.MARKED)
                || (tokens.isOneOf(i - 1, "a", "an") && !tokens.isCapital(i - 1));
        boolean alone = phrase.isClosed(i + 1) || tokens.kind(i + 1) == Tokens.SIGN || tokens.is(i + 1, Sense.FUNCTION);
        if (letter && led && alone) {
            marks.add(MarkKind.MEASURE_LEVEL, i, i + 1);
            return i + 1;
        }
        return i;
    }

    /** Marks «достичь уровня 4» and "reach level 4" at the number, which is a name all the same. */
    void numbered(int i) {
        if (tokens.is(i - 1, Sense.MARKED)
                && ((tokens.kind(i - 2) == Tokens.BREAK && phrase.isClosed(i + 1))
                        || tokens.is(i - 2, Sense.TO)
                        || tokens.is(i - 2, Sense.COMPLETE)
                        || tokens.is(i - 2, Sense.VAGUE_VERB))) {
            marks.add(MarkKind.MEASURE_LEVEL, i - 1, i + 1, marks.number(i));
        }
    }
}

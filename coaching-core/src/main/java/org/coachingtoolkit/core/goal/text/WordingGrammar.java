package org.coachingtoolkit.core.goal.text;

/**
 * Recognises sentence by sentence what exactly is meant, and the smells of vagueness. A sentence is specific by an action
 * that others can see together with what it is done to, or by a measure together with what is measured; words that fit
 * every goal (results, quality, pupils) do not count, so joining vague sentences makes nothing specific.
 */
final class WordingGrammar {
    /** How many words of content an action needs, and a sentence without one. */
    private static final int CONTENT_WITH_ACTION = 2;

    private static final int CONTENT_WITHOUT_ACTION = 3;
    private static final int GOALS_THAT_ARE_SEVERAL = 3;
    private static final int NEAR = 3;

    private static final long NO_CONTENT = bits(
            Sense.FUNCTION,
            Sense.GENERIC,
            Sense.PERSON,
            Sense.QUALITY,
            Sense.COMPARATIVE,
            Sense.HEDGE,
            Sense.LOOPHOLE,
            Sense.OPEN_LIST,
            Sense.VAGUE_TIME,
            Sense.PROCESS,
            Sense.ABSOLUTE,
            Sense.OPINION,
            Sense.PREPOSITION,
            Sense.CARDINAL,
            Sense.ORDINAL,
            Sense.TIMES,
            Sense.PERCENT,
            Sense.COMPARATOR,
            Sense.COMPARATOR_AFTER,
            Sense.TIME_UNIT,
            Sense.SHORT_UNIT,
            Sense.WEEKDAY,
            Sense.MONTH,
            Sense.SEASON,
            Sense.SCHOOL_YEAR,
            Sense.NEXT,
            Sense.THIS,
            Sense.LAST,
            Sense.ARTICLE,
            Sense.DURING,
            Sense.REGULAR,
            Sense.EVERY,
            Sense.AGAINST,
            Sense.NEGATION,
            Sense.DAY);
    private static final long VERB = bits(Sense.DO, Sense.COMPLETE, Sense.VAGUE_VERB);
    private static final long VAGUE = bits(Sense.VAGUE_VERB);
    private static final long SMELLS = bits(
            Sense.HEDGE,
            Sense.LOOPHOLE,
            Sense.OPEN_LIST,
            Sense.VAGUE_TIME,
            Sense.COMPARATIVE,
            Sense.QUALITY,
            Sense.ABSOLUTE,
            Sense.NEGATION,
            Sense.PROCESS,
            Sense.VAGUE_VERB,
            Sense.ELIMINATE);

    private final Tokens tokens;
    private final Marks marks;

    WordingGrammar(Tokens tokens, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    private static long bits(Sense... senses) {
        long bits = 0;
        for (Sense sense : senses) {
            bits |= sense.bit();
        }
        return bits;
    }

    void read() {
        int start = 0;
        while (start < tokens.count()) {
            int end = start;
            while (end < tokens.count() && tokens.kind(end) != Tokens.BREAK) {
                end++;
            }
            sentence(start, end);
            start = end + 1;
        }
    }

    private void sentence(int start, int end) {
        int action = -1;
        int content = 0;
        int first = -1;
        int last = -1;
        int verbs = 0;
        boolean measured = false;
        boolean shared = false;
        for (int i = start; i < end; i++) {
            measured |= marks.isMeasured(i);
            if (tokens.kind(i) != Tokens.WORD) {
                continue;
            }
            long senses = tokens.senses(i);
            if ((senses & VERB) != 0 && opensClause(i, start)) {
                verbs++;
            }
            if (marks.isTaken(i)) {
                continue;
            }
            boolean acts = action < 0 && (senses & Sense.DO.bit()) != 0 && (senses & Sense.FUNCTION.bit()) == 0;
            if (acts) {
                action = i;
            } else if (isContent(i, senses)) {
                content++;
            } else if ((senses & Sense.SHARE.bit()) != 0) {
                shared = true;
            } else {
                continue;
            }
            first = first < 0 ? i : first;
            last = i;
        }
        boolean specific = (shared && measured)
                || (action >= 0 && (measured || content >= CONTENT_WITH_ACTION))
                || (measured && content >= 1)
                || content >= CONTENT_WITHOUT_ACTION;
        if (specific) {
            marks.add(MarkKind.SPECIFIC_ACTION, first, last + 1);
        } else if (first >= 0) {
            marks.add(MarkKind.SPECIFIC_SUBJECT, first, last + 1);
        }
        for (int i = start; i < end; i++) {
            if ((tokens.senses(i) & SMELLS) != 0 && !marks.isTaken(i)) {
                smell(i, start, end, measured);
            }
        }
        if (verbs >= GOALS_THAT_ARE_SEVERAL) {
            marks.add(MarkKind.SMELL_SEVERAL_GOALS, start, end);
        }
    }

    private boolean isContent(int i, long senses) {
        if ((senses & VAGUE) != 0 && (senses & (Sense.DO.bit() | Sense.PRODUCT.bit())) == 0) {
            return false;
        }
        return (senses & NO_CONTENT) == 0
                && (tokens.length(i) >= 3 || (tokens.kind(i + 1) == Tokens.NUMBER && tokens.touches(i)));
    }

    private boolean opensClause(int i, int start) {
        return i == start
                || tokens.isSign(i - 1, ',')
                || tokens.equal(i - 1, "и")
                || tokens.equal(i - 1, "та")
                || tokens.equal(i - 1, "і")
                || tokens.equal(i - 1, "й")
                || tokens.equal(i - 1, "and")
                || tokens.equal(i - 1, "will");
    }

    private void smell(int i, int start, int end, boolean measured) {
        add(i, Sense.HEDGE, MarkKind.SMELL_HEDGE);
        add(i, Sense.LOOPHOLE, MarkKind.SMELL_LOOPHOLE);
        add(i, Sense.OPEN_LIST, MarkKind.SMELL_OPEN_LIST);
        add(i, Sense.VAGUE_TIME, MarkKind.SMELL_VAGUE_TIME);
        add(i, Sense.NEGATION, MarkKind.SMELL_NEGATION);
        if (!measured) {
            add(i, Sense.PROCESS, MarkKind.SMELL_PROCESS);
            add(i, Sense.QUALITY, MarkKind.SMELL_QUALITY);
            if (!tokens.is(i, Sense.DO)) {
                add(i, Sense.VAGUE_VERB, MarkKind.SMELL_VAGUE_VERB);
            }
            if (!tokens.is(i + 1, Sense.AGAINST)) {
                add(i, Sense.COMPARATIVE, MarkKind.SMELL_COMPARATIVE);
            }
        }
        if (tokens.is(i, Sense.ABSOLUTE)) {
            marks.add(tokens.value(i) == 1 ? MarkKind.AMBITION_ABSOLUTE : MarkKind.SMELL_ABSOLUTE, i, i + 1);
        }
        if (tokens.is(i, Sense.ELIMINATE)) {
            for (int k = Math.max(start, i - NEAR); k < Math.min(end, i + NEAR + 1); k++) {
                if (tokens.is(k, Sense.ABSOLUTE) || tokens.is(k, Sense.EVERY) || isAll(k)) {
                    marks.add(MarkKind.AMBITION_ABSOLUTE, Math.min(i, k), Math.max(i, k) + 1);
                    return;
                }
            }
        }
    }

    private boolean isAll(int i) {
        return tokens.equal(i, "all")
                || tokens.equal(i, "все")
                || tokens.equal(i, "всех")
                || tokens.equal(i, "всі")
                || tokens.equal(i, "усі")
                || tokens.equal(i, "всіх");
    }

    private void add(int i, Sense sense, MarkKind kind) {
        if (tokens.is(i, sense)) {
            marks.add(kind, i, i + 1);
        }
    }
}

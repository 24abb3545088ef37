package org.coachingtoolkit.core.goal.text;

/**
 * Judges sentence by sentence how exactly it speaks, and recognises the smells of vagueness. Each sentence stands for
 * itself, so joining vague sentences makes nothing specific. Where every sentence is a goal of its own, told by a verb in
 * its basic form, a measure of some of them is half of what the text needs.
 */
@SuppressWarnings("EnumOrdinal") // cells of bit sets and weights by constant, within one run only
final class WordingGrammar {
    private static final int GOALS_THAT_ARE_SEVERAL = 3;
    private static final int NEAR = 3;

    private static final long VERB = Sense.set(Sense.DO, Sense.COMPLETE, Sense.VAGUE_VERB);
    private static final long SMELLS = Sense.set(
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
    private final Morphology forms;
    private final Marks marks;
    private final Cues cues;
    private final CueModel model;

    WordingGrammar(Tokens tokens, Morphology forms, Marks marks, CueModel model) {
        this.tokens = tokens;
        this.forms = forms;
        this.marks = marks;
        this.model = model;
        cues = new Cues(tokens, forms, marks);
    }

    void read() {
        boolean list = true;
        int goals = 0;
        int measured = 0;
        int start = 0;
        while (start < tokens.count()) {
            int end = start;
            while (end < tokens.count() && tokens.kind(end) != Tokens.BREAK) {
                end++;
            }
            if (end > start) {
                sentence(start, end);
                goals++;
                measured += cues.found().get(Cue.MEASURED.ordinal()) ? 1 : 0;
                list &= forms.isInfinitive(start) || forms.isInfinitive(start + 1);
            }
            start = end + 1;
        }
        if (list && goals > 1 && measured < goals) {
            marks.halveMeasures();
        }
    }

    private void sentence(int start, int end) {
        cues.read(start, end);
        if (cues.says() && model.says(CueModel.SPECIFIC, cues.found())) {
            marks.add(MarkKind.SPECIFIC_ACTION, cues.first(), cues.last() + 1);
        } else if (cues.says() && model.says(CueModel.SUBJECT, cues.found())) {
            marks.add(MarkKind.SPECIFIC_SUBJECT, cues.first(), cues.last() + 1);
        }
        if (cues.namesThing()) {
            marks.decideThings(end, model.says(CueModel.BROUGHT_ABOUT, cues.found()));
        }
        int verbs = 0;
        boolean measured = false;
        for (int i = start; i < end; i++) {
            measured |= marks.isMeasured(i);
            verbs += (tokens.senses(i) & VERB) != 0 && opensClause(i, start) ? 1 : 0;
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

    private boolean opensClause(int i, int start) {
        return i == start || tokens.isSign(i - 1, ',') || tokens.isOneOf(i - 1, "и", "та", "і", "й", "and", "will");
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
        return tokens.isOneOf(i, "all", "все", "всех", "всі", "усі", "всіх");
    }

    private void add(int i, Sense sense, MarkKind kind) {
        if (tokens.is(i, sense)) {
            marks.add(kind, i, i + 1);
        }
    }
}

package org.coachingtoolkit.core.goal.text;

/** Reads results without a number, which are there or not: «провести семинар», "set up a corner", «проведён конкурс». */
final class ResultMeasures {
    private final Tokens tokens;
    private final Morphology forms;
    private final Marks marks;
    private final MeasurePhrase phrase;
    private final DefiniteObject objects;

    ResultMeasures(Tokens tokens, Morphology forms, Marks marks, MeasurePhrase phrase) {
        this.tokens = tokens;
        this.forms = forms;
        this.marks = marks;
        this.phrase = phrase;
        this.objects = new DefiniteObject(tokens, forms, marks, phrase);
    }

    /** Reads a result that begins with a word; returns where to read on, the word itself if there is none. */
    int result(int i) {
        int deliverable = deliverable(i);
        if (deliverable > i) {
            return deliverable;
        }
        if (!phrase.isMade(i)) {
            return i;
        }
        boolean governed = phrase.isGoverned(i);
        boolean head = phrase.verbless && !tokens.is(i - 1, Sense.PREPOSITION) && !tokens.is(i - 2, Sense.PREPOSITION);
        if (!governed && !head) {
            return i;
        }
        if (isUncounted(i)) {
            marks.addUncounted(i);
        } else {
            boolean outcome = governed && tokens.is(i, Sense.OUTCOME) && objects.isOne(i);
            marks.add(outcome ? MarkKind.MEASURE_OUTCOME : MarkKind.MEASURE_PRODUCT, i, i + 1);
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
            for (int k = 0; k < 3 && phrase.isThing(p) && !isAction(p); k++) {
                p--;
            }
            return !forms.isSingular(i) && !tokens.is(p, Sense.ARTICLE) && !phrase.isNumber(p);
        }
        boolean plural = forms.endsWithOneOf(i, "ы", "и", "ії") && !objects.isOne(i);
        while (forms.isAdjective(p) && forms.endsWithOneOf(p, "ые", "ие", "ні", "ські")) {
            p--;
        }
        return plural && (tokens.kind(p) == Tokens.BREAK || forms.isInfinitive(p));
    }

    private boolean isAction(int i) {
        return tokens.is(i, Sense.DO) || tokens.is(i, Sense.COMPLETE);
    }

    /** Reads a verb of completion with one definite object, or a result that a participle tells. */
    private int deliverable(int i) {
        int contest = contest(i);
        if (contest > i) {
            marks.add(MarkKind.MEASURE_OUTCOME, i, contest + 1);
            return i + 1;
        }
        return forms.isCyrillic(i) ? cyrillic(i) : latin(i);
    }

    private int cyrillic(int i) {
        int made = madeByNoun(i);
        if (made > i) {
            marks.add(MarkKind.MEASURE_DELIVERABLE, i, made + 1);
            return made + 1;
        }
        boolean vague = tokens.is(i, Sense.VAGUE_VERB) || tokens.is(i, Sense.PROCESS) || tokens.is(i, Sense.HEDGE);
        if (forms.isResult(i) && !vague) {
            int object = objects.find(i + 1, false);
            int subject = object > 0 ? object : i > 0 && phrase.isThing(i - 1) ? i - 1 : -1;
            if (subject >= 0 && !tokens.is(i, Sense.OPINION) && !isSome(subject)) {
                int end = Math.max(i, subject) + 1;
                marks.add(MarkKind.MEASURE_OUTCOME, Math.min(i, subject), end);
                return end;
            }
        }
        boolean done = forms.isInfinitive(i) ? forms.isPerfective(i) : tokens.is(i, Sense.COMPLETE);
        boolean titled = tokens.isSign(i + 1, '"');
        int object = done && (!vague || titled) ? objects.find(i + 1, true) : -1;
        if (object > 0) {
            marks.add(MarkKind.MEASURE_DELIVERABLE, i, object + 1);
            return i + 1;
        }
        return i;
    }

    private int latin(int i) {
        boolean told = phrase.verbless
                && forms.ends(i, "ed")
                && tokens.length(i) > 4
                && phrase.isClosed(i + 1)
                && phrase.isThing(i - 1);
        if (told && !isSome(i - 1)) {
            marks.add(MarkKind.MEASURE_OUTCOME, i - 1, i + 1);
            return i + 1;
        }
        if (!isAction(i) || (tokens.equal(i + 1, "of") && !tokens.is(i + 2, Sense.ARTICLE))) {
            return i;
        }
        int p = i + 1;
        while (isDeterminer(p)) {
            p++;
        }
        int noun = p > i + 1 ? objects.noun(p) : -1;
        if (noun >= 0
                && forms.isSingular(noun)
                && !tokens.is(noun, Sense.GENERIC)
                && !tokens.is(noun, Sense.PERSON)
                && !forms.isQuality(noun)) {
            marks.add(MarkKind.MEASURE_DELIVERABLE, i, noun + 1);
            return i + 1;
        }
        return i;
    }

    /** Returns whether a word between an English verb and its object makes the object one definite thing: "set up a". */
    private boolean isDeterminer(int i) {
        return tokens.is(i, Sense.ARTICLE) || forms.isPossessive(i) || tokens.isOneOf(i, "up", "out", "of", "one");
    }

    /** Returns the one contest that is entered once: «принять участие в конкурсе»; the token itself if there is none. */
    private int contest(int i) {
        boolean enters = tokens.is(i, Sense.TAKING_PART) && (phrase.isIn(i + 1) || tokens.equal(i + 1, "in"));
        for (int p = i + 2; enters && p < i + 7 && (phrase.isThing(p) || tokens.is(p, Sense.ARTICLE)); p++) {
            if (tokens.is(p, Sense.CONTEST)) {
                return forms.isCyrillic(p) || !phrase.isThing(p + 1) ? p : i;
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
                && (forms.isAbstract(i) || forms.endsWithOneOf(i, "ка", "ля", "ж", "ск"));
        int p = i + 1;
        while (action && p < i + 4 && forms.isAdjective(p) && phrase.isThing(p + 1) && !forms.ends(p, "х")) {
            p++;
        }
        boolean object = action
                && phrase.isThing(p)
                && forms.endsWithOneOf(p, "а", "я", "у", "ю")
                && !tokens.is(p, Sense.PERSON)
                && !tokens.is(p, Sense.GENERIC)
                && !tokens.is(p, Sense.EMPTY)
                && !forms.isAbstract(p);
        return object ? p : i;
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
}

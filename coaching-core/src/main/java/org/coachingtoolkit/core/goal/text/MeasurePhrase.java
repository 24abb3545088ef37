package org.coachingtoolkit.core.goal.text;

/** The sentence at hand and the steps that every reader of measures takes. One is used for a whole text. */
final class MeasurePhrase {
    /** How far back a verb can govern its object, in tokens. */
    private static final int REACH = 9;

    private static final int SHORT_TERM_DAYS = 62;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** Whether a term of few weeks stands in the text. */
    final boolean shortTerm;
    /** Whether the sentence at hand has no verb, so that a product named in it is its result. */
    boolean verbless;

    private final Tokens tokens;
    private final Morphology forms;
    private final Marks marks;

    MeasurePhrase(Tokens tokens, Morphology forms, Marks marks) {
        this.tokens = tokens;
        this.forms = forms;
        this.marks = marks;
        boolean found = false;
        for (Mark mark : marks.all()) {
            found |= isShortTerm(mark);
        }
        this.shortTerm = found;
    }

    private static boolean isShortTerm(Mark mark) {
        TimeReference time = mark.time();
        return mark.kind() == MarkKind.TERM_DURATION && time != null && time.shortestDays() <= SHORT_TERM_DAYS;
    }

    boolean isNumber(int i) {
        return tokens.kind(i) == Tokens.NUMBER || tokens.is(i, Sense.CARDINAL);
    }

    boolean isYear(int i) {
        return tokens.kind(i) == Tokens.NUMBER
                && tokens.length(i) == 4
                && tokens.value(i) >= FIRST_YEAR
                && tokens.value(i) <= LAST_YEAR;
    }

    /** Returns whether a word is left that can be counted. */
    boolean isThing(int i) {
        return tokens.kind(i) == Tokens.WORD && !marks.isTaken(i) && !tokens.is(i, Sense.FUNCTION);
    }

    boolean isMade(int i) {
        return tokens.is(i, Sense.PRODUCT) || tokens.is(i, Sense.OUTCOME);
    }

    boolean isIn(int i) {
        return tokens.isOneOf(i, "в", "у");
    }

    /** Returns whether nothing follows that could belong to what stands before a token. */
    boolean isClosed(int i) {
        return tokens.kind(i) == Tokens.BREAK
                || (tokens.kind(i) == Tokens.SIGN && !tokens.isSign(i, '-'))
                || marks.isTaken(i)
                || tokens.is(i, Sense.CONJUNCTION)
                || tokens.is(i, Sense.PREPOSITION);
    }

    /** Returns whether a noun is what a verb of doing brings about, with no preposition in between. */
    boolean isGoverned(int i) {
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

    /** Lets a mark begin at the «до», «на» or "by" before it. */
    int anchored(int start) {
        int before = start - 1;
        boolean anchor = before >= 0
                && !marks.isTaken(before)
                && (tokens.is(before, Sense.TO) || tokens.is(before, Sense.SCOPE) || tokens.equal(before, "by"));
        return anchor ? before : start;
    }

    boolean isPercent(int i) {
        return percent(i) > i;
    }

    /** Returns where "%", "percent", "‰" or «п.п.» ends that begins at a token; the token itself if none does. */
    int percent(int i) {
        if (tokens.isPercent(i) || tokens.isSign(i, '‰')) {
            return i + 1;
        }
        return tokens.isOneOf(i, "п", "в") && tokens.isSign(i + 1, '.') && tokens.equal(i + 2, "п") ? i + 3 : i;
    }

    /** Returns where a unit of time ends that begins at a token: «учебных дней», "hours"; the token itself if none does. */
    int timeUnit(int i) {
        int p = tokens.is(i, Sense.TIME_ADJECTIVE) ? i + 1 : i;
        return (tokens.is(p, Sense.TIME_UNIT) || tokens.is(p, Sense.SHORT_UNIT)) && !marks.isTaken(p) ? p + 1 : i;
    }

    /** Returns where a rate ends that begins at a token: «в неделю», "/day", "a week"; the token itself if none does. */
    int rate(int i) {
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
}

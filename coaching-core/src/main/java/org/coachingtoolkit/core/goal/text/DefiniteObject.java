package org.coachingtoolkit.core.goal.text;

/** Finds the one definite object of a verb or participle: «открыть в школе кружок», "set up a reading corner". */
final class DefiniteObject {
    /** Beyond this length the ending of a noun does not tell its number. */
    private static final int LONG_NOUN = 14;

    private final Tokens tokens;
    private final Morphology forms;
    private final Marks marks;
    private final MeasurePhrase phrase;

    DefiniteObject(Tokens tokens, Morphology forms, Marks marks, MeasurePhrase phrase) {
        this.tokens = tokens;
        this.forms = forms;
        this.marks = marks;
        this.phrase = phrase;
    }

    /** Returns whether a noun names one thing; courses are said in the plural. */
    boolean isOne(int i) {
        return forms.isSingular(i)
                || (phrase.isMade(i) && forms.ends(i, "м") && !forms.endsWithOneOf(i, "ам", "ям"))
                || tokens.isOneOf(i, "курсы", "курси")
                || tokens.value(i) == 1
                || tokens.length(i) > LONG_NOUN;
    }

    /** Returns the last noun of an English compound: "a year 5 reading corner"; -1 if there is none. */
    int noun(int from) {
        int p = from;
        while (tokens.kind(p) == Tokens.NUMBER || tokens.isSign(p, '-')) {
            p++;
        }
        int last = -1;
        for (int k = p; k < p + 5 && phrase.isThing(k) && !tokens.is(k, Sense.PREPOSITION); k++) {
            last = k;
            if (tokens.isSign(k + 1, '-')) {
                k++;
            }
        }
        return last;
    }

    /** Returns the noun that is the one definite object after a verb, past its adjectives; -1 if there is none. */
    int find(int after, boolean singular) {
        int from = tokens.is(after, Sense.CONJUNCTION) && forms.isInfinitive(after + 1) ? after + 2 : after;
        if (isWith(from)) {
            for (int p = from + 1; p <= from + 2; p++) {
                if (phrase.isMade(p) && phrase.isThing(p)) {
                    return p;
                }
            }
            if (!tokens.is(from + 1, Sense.PERSON)) {
                return -1;
            }
        }
        boolean into = tokens.equal(from, "на") || phrase.isIn(from);
        int p = into ? from + 1 : from;
        if (tokens.isSign(p, '"') && phrase.isThing(p + 1)) {
            return p + 1;
        }
        if (!into) {
            return noun(singular ? pastPlace(from) : from, singular, false);
        }
        int end = pastTaken(from);
        if (end > from && (tokens.is(end, Sense.EVENT) || tokens.is(end - 1, Sense.EVENT))) {
            return tokens.is(end, Sense.EVENT) ? end : end - 1;
        }
        int past = pastPlace(from);
        if (isWith(past) && phrase.isMade(past + 1)) {
            return past + 1;
        }
        boolean placed = past <= from + 1 || !phrase.isThing(past) || tokens.is(past, Sense.PREPOSITION);
        return noun(placed ? p : past, singular, placed);
    }

    /**
     * Returns the noun past its adjectives.
     *
     * @param singular whether it must be one thing
     * @param placed whether it stands after a preposition, so that only an event is what the verb brings about
     */
    private int noun(int from, boolean singular, boolean placed) {
        for (int p = from; p < from + 4 && phrase.isThing(p); p++) {
            boolean other = tokens.is(p, Sense.PREPOSITION)
                    || forms.isInfinitive(p)
                    || tokens.is(p, Sense.NEGATION)
                    || (tokens.is(p, Sense.COMPARATOR) && phrase.isNumber(p + 1))
                    || tokens.is(p, Sense.CARDINAL)
                    || tokens.is(p, Sense.COMPARATIVE)
                    || tokens.is(p, Sense.QUANTIFIER);
            if (other) {
                return -1;
            }
            if (placed && tokens.is(p, Sense.EVENT) && !tokens.is(p, Sense.GENERIC)) {
                return p;
            }
            boolean made = phrase.isMade(p) || tokens.is(p, Sense.EVENT) || tokens.is(p, Sense.LESSON);
            if (forms.isAdjective(p) && !made) {
                continue;
            }
            boolean empty = tokens.is(p, Sense.GENERIC) || tokens.is(p, Sense.EMPTY) || tokens.is(p, Sense.PERSON);
            boolean one = !singular || isOne(p);
            if (one && ((made && !placed) || (!empty && !forms.isAbstract(p)))) {
                return p;
            }
            return singular ? occasionAfter(p + 1) : -1;
        }
        return -1;
    }

    /** Returns the one event at which something is done, however general its object: «обобщить опыт на педсовете». */
    private int occasionAfter(int from) {
        for (int p = from; p < from + 5 && tokens.kind(p) == Tokens.WORD && !marks.isTaken(p); p++) {
            boolean placed = phrase.isIn(p) || tokens.is(p, Sense.SCOPE);
            if (placed
                    && tokens.is(p + 1, Sense.EVENT)
                    && forms.endsWithOneOf(p + 1, "е", "і", "ии")
                    && phrase.isThing(p + 1)) {
                return p + 1;
            }
        }
        return -1;
    }

    private boolean isWith(int i) {
        return tokens.isOneOf(i, "с", "з", "із");
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
            boolean company = tokens.is(p + 1, Sense.PERSON);
            if (!tokens.is(p, Sense.PREPOSITION) || (isWith(p) && !company)) {
                return p;
            }
            p++;
            while (forms.isAdjective(p) && phrase.isThing(p + 1)) {
                p++;
            }
            p = isAttribute(p + 1) ? p + 2 : p + 1;
        }
        return p;
    }

    /** Returns whether a noun in the genitive tells of which kind a place is and another noun follows: «в кабинете математики». */
    private boolean isAttribute(int i) {
        return phrase.isThing(i)
                && forms.endsWithOneOf(i, "и", "ы", "і")
                && !phrase.isMade(i)
                && !tokens.is(i, Sense.EVENT)
                && !tokens.is(i, Sense.LESSON)
                && !tokens.is(i, Sense.CONJUNCTION)
                && phrase.isThing(i + 1)
                && isOne(i + 1)
                && !tokens.is(i + 1, Sense.PREPOSITION);
    }
}

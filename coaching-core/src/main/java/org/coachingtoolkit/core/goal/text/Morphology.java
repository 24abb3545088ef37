package org.coachingtoolkit.core.goal.text;

/**
 * What the form of each word of a text tells without a dictionary: verb or noun, aspect, number, abstractness. Russian and
 * Ukrainian show these by prefix and ending; English by its ending and by what stands before.
 */
final class Morphology {
    private static final int SHORTEST_INFINITIVE = 4;
    private static final int SHORTEST_ADJECTIVE = 5;
    private static final int SHORTEST_DERIVED = 6;

    private static final int CYRILLIC = 1;
    private static final int INFINITIVE = 1 << 1;
    private static final int PERFECTIVE = 1 << 2;
    private static final int RESULT = 1 << 3;
    private static final int ABSTRACT = 1 << 4;
    private static final int QUALITY = 1 << 5;
    private static final int ADJECTIVE = 1 << 6;
    private static final int SINGULAR = 1 << 7;

    private final Tokens tokens;
    /** For each token what its form tells. */
    private final short[] forms;

    Morphology(Tokens tokens) {
        this.tokens = tokens;
        forms = new short[tokens.count()];
        for (int i = 0; i < forms.length; i++) {
            if (tokens.kind(i) == Tokens.WORD) {
                forms[i] = (short) (tokens.at(i, 0) >= 'Ѐ' ? cyrillic(i) : latin(i));
            }
        }
    }

    private int cyrillic(int i) {
        int endings = tokens.endings(i);
        int length = tokens.length(i);
        int form = CYRILLIC;
        if (length >= SHORTEST_INFINITIVE && Endings.INFINITIVE.in(endings) && !Endings.NOMINAL.in(endings)) {
            form |= INFINITIVE;
        }
        form |= tellsOnce(endings) ? PERFECTIVE : 0;
        form |= length >= SHORTEST_DERIVED && Endings.RESULT.in(endings) ? RESULT : 0;
        form |= length >= SHORTEST_DERIVED && Endings.ABSTRACT.in(endings) ? ABSTRACT : 0;
        form |= length >= SHORTEST_ADJECTIVE && Endings.ADJECTIVE.in(endings) ? ADJECTIVE : 0;
        return Endings.SINGULAR.in(endings) && !Endings.PLURAL.in(endings) ? form | SINGULAR : form;
    }

    private int latin(int i) {
        int endings = tokens.endings(i);
        int length = tokens.length(i);
        int form = length >= SHORTEST_DERIVED && Endings.ABSTRACT.in(endings) ? ABSTRACT : 0;
        form |= Endings.QUALITY.in(endings) ? QUALITY : 0;
        boolean plural = tokens.at(i, length - 1) == 's' && !endsWithOneOf(i, "ss", "us", "is");
        return plural ? form : form | SINGULAR;
    }

    private static boolean tellsOnce(int endings) {
        if (Endings.ONCE.in(endings)) {
            return true;
        }
        if (!Endings.PREFIX.in(endings)) {
            return Endings.DONE_BARE.in(endings) || Endings.BOUGHT.in(endings);
        }
        if (Endings.DENOMINAL.in(endings)) {
            return true;
        }
        return !Endings.PROCESS.in(endings) && (Endings.DONE_PREFIXED.in(endings) || Endings.SIMPLE_ROOT.in(endings));
    }

    private boolean has(int i, int form) {
        return i >= 0 && i < forms.length && (forms[i] & form) != 0;
    }

    boolean isCyrillic(int i) {
        return has(i, CYRILLIC);
    }

    /** Returns whether a Russian or Ukrainian word is an infinitive by its ending. */
    boolean isInfinitive(int i) {
        return has(i, INFINITIVE);
    }

    /** Returns whether an infinitive or a finite form is perfective: done once and finished. */
    boolean isPerfective(int i) {
        return has(i, PERFECTIVE);
    }

    /** Returns whether a word is a short passive participle that tells a result: «проведено», «встановлені». */
    boolean isResult(int i) {
        return has(i, RESULT);
    }

    /** Returns whether a noun ends like the name of a quality or of an action. */
    boolean isAbstract(int i) {
        return has(i, ABSTRACT);
    }

    /** Returns whether an English noun names a quality and not a thing or an event. */
    boolean isQuality(int i) {
        return has(i, QUALITY);
    }

    /** Returns whether the ending of a Russian or Ukrainian word is one of an adjective. */
    boolean isAdjective(int i) {
        return has(i, ADJECTIVE);
    }

    /** Returns whether a noun can be one single thing that is the object of a verb. */
    boolean isSingular(int i) {
        return has(i, SINGULAR);
    }

    /** Returns whether an English word stands where a verb stands. */
    private boolean isVerbPlace(int i, int start) {
        return i == start
                || tokens.is(i - 1, Sense.BEFORE_VERB)
                || tokens.kind(i - 1) == Tokens.SIGN
                || tokens.kind(i - 1) == Tokens.BREAK;
    }

    /** Returns whether a word is a verb by the lexicon or its form, in a sentence that begins at a token. */
    boolean isVerb(int i, int start) {
        if (tokens.kind(i) != Tokens.WORD) {
            return false;
        }
        boolean known = (tokens.senses(i) & Sense.VERB) != 0;
        return isCyrillic(i)
                ? known || isInfinitive(i)
                : known && (isVerbPlace(i, start) || !tokens.is(i - 1, Sense.ARTICLE));
    }

    /** Returns whether a sentence that begins at a token has a verb. */
    boolean hasVerb(int start) {
        for (int i = start; tokens.kind(i) != Tokens.BREAK; i++) {
            boolean verb = isCyrillic(i) ? isVerb(i, start) || isResult(i) : isVerb(i, start) && isVerbPlace(i, start);
            if (verb) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether an English noun is in the possessive: "Holst's", "pupils'". */
    boolean isPossessive(int i) {
        return endsWithOneOf(i, "'s", "s'");
    }

    boolean endsWithOneOf(int i, String... endings) {
        for (String ending : endings) {
            if (ends(i, ending)) {
                return true;
            }
        }
        return false;
    }

    boolean ends(int i, String ending) {
        int from = tokens.length(i) - ending.length();
        if (from < 0) {
            return false;
        }
        for (int k = 0; k < ending.length(); k++) {
            if (tokens.at(i, from + k) != ending.charAt(k)) {
                return false;
            }
        }
        return true;
    }
}

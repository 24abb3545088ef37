package org.coachingtoolkit.core.goal.text;

import java.util.BitSet;

/** Collects the cues of one sentence after the grammars have marked it. */
@SuppressWarnings("EnumOrdinal") // cells of bit sets and weights by constant, within one run only
final class Cues {
    static final long NO_CONTENT = Sense.set(
            Sense.FUNCTION,
            Sense.PREPOSITION,
            Sense.ARTICLE,
            Sense.CARDINAL,
            Sense.COMPARATOR,
            Sense.TIME_UNIT,
            Sense.SHORT_UNIT,
            Sense.PERCENT,
            Sense.TIMES,
            Sense.MULTIPLE,
            Sense.OPEN_LIST,
            Sense.VAGUE_TIME,
            Sense.LOOPHOLE,
            Sense.REGULAR,
            Sense.COMPARATOR_AFTER,
            Sense.AGAINST);

    /** Senses of which a sentence shows that it has a word, each by the cue of the same name. */
    private static final long SHOWN =
            Sense.set(Sense.HEDGE, Sense.LOOPHOLE, Sense.NEGATION, Sense.ABSOLUTE, Sense.REGULAR);
    /** The same of the second half. */
    private static final long SHOWN_LATE = Sense.lateSet(Sense.QUANTIFIER, Sense.EMPTY, Sense.WHEREBY, Sense.SO_THAT);

    private static final int[] CUE_OF_SENSE = cueOfSense();

    /** From how many concrete words on a phrase tells more than a number or a level. */
    private static final int MANY_WORDS = 3;

    private final Tokens tokens;
    private final Marks marks;
    private final Morphology forms;
    private final BitSet found = new BitSet();
    private int first;
    private int last;
    private boolean says;

    Cues(Tokens tokens, Morphology forms, Marks marks) {
        this.tokens = tokens;
        this.marks = marks;
        this.forms = forms;
    }

    BitSet found() {
        return found;
    }

    /** Returns the first token of content of the sentence. */
    int first() {
        return first;
    }

    /** Returns the last token of content of the sentence. */
    int last() {
        return last;
    }

    /** Returns whether the sentence has a word that can tell one goal from another. */
    boolean says() {
        return says;
    }

    /** Returns whether the sentence names a thing without a number. */
    boolean namesThing() {
        return found.get(Cue.MADE.ordinal())
                || found.get(Cue.ALL.ordinal())
                || found.get(Cue.DELIVERABLE.ordinal())
                || found.get(Cue.EMPTY_COUNT.ordinal());
    }

    private void add(boolean condition, Cue cue) {
        if (condition) {
            found.set(cue.ordinal());
        }
    }

    private void count(int n, Cue... steps) {
        found.set(steps[Math.min(n, steps.length - 1)].ordinal());
    }

    private void show(long senses, int half) {
        for (long left = senses; left != 0; left &= left - 1) {
            found.set(CUE_OF_SENSE[half + Long.numberOfTrailingZeros(left)]);
        }
    }

    private static int[] cueOfSense() {
        int[] cues = new int[2 * Long.SIZE];
        for (Sense sense : Sense.values()) {
            if ((sense.bit & (sense.late ? SHOWN_LATE : SHOWN)) != 0) {
                cues[sense.ordinal()] = Cue.valueOf(sense.name()).ordinal();
            }
        }
        return cues;
    }

    void read(int start, int end) {
        found.clear();
        first = -1;
        last = -1;
        int verb = -1;
        int does = 0;
        int vague = 0;
        int concrete = 0;
        int abstracts = 0;
        int generic = 0;
        int quality = 0;
        int persons = 0;
        int commas = 0;
        int words = 0;
        int circumstances = 0;
        boolean measured = false;
        boolean termed = false;
        boolean shared = false;
        boolean cyrillic = false;
        boolean latin = false;
        found.set(Cue.ALWAYS.ordinal());
        for (int i = start; i < end; i++) {
            measured |= marks.isMeasured(i);
            termed |= marks.isTaken(i);
            long kinds = marks.measuresAt(i);
            for (int k = Cue.PERCENT.ordinal(); kinds != 0 && k <= Cue.SIGN.ordinal(); k++) {
                if ((kinds >> (k - Cue.PERCENT.ordinal()) & 1) != 0) {
                    found.set(k);
                }
            }
            if (tokens.kind(i) == Tokens.NUMBER) {
                add(!marks.isTaken(i), Cue.DIGITS);
            }
            if (tokens.kind(i) == Tokens.SIGN) {
                commas += tokens.isSign(i, ',') || tokens.isSign(i, ';') ? 1 : 0;
                add(tokens.isSign(i, '"'), Cue.QUOTED);
            }
            if (tokens.kind(i) != Tokens.WORD) {
                continue;
            }
            words++;
            boolean cyr = forms.isCyrillic(i);
            cyrillic |= cyr;
            latin |= !cyr;
            if (marks.isTaken(i)) {
                continue;
            }
            add(i > start && tokens.length(i) > 2 && tokens.isCapital(i), Cue.CAPITAL);
            add(tokens.isAllCapital(i), Cue.CAPITALS);
            // more often is a way of doing, better is none
            boolean often = tokens.is(i, Sense.QUANTIFIER) && tokens.is(i, Sense.COMPARATIVE);
            add(tokens.is(i, Sense.COMPARATIVE) && !often, Cue.COMPARATIVE);
            add((tokens.is(i, Sense.HEDGE) || tokens.is(i, Sense.VAGUE_VERB)) && isWish(i), Cue.WISHED);
            boolean told = tokens.is(i, Sense.PREPOSITION) && first >= 0 && isContent(i + 1);
            circumstances += i > start && (told || isCompound(i)) ? 1 : 0;
            show(tokens.senses(i) & SHOWN, 0);
            show(tokens.lateSenses(i) & SHOWN_LATE, Long.SIZE);
            shared |= tokens.is(i, Sense.SHARE);
            boolean verbHere = forms.isVerb(i, start);
            if (verbHere && verb < 0) {
                verb = i;
            }
            if ((tokens.senses(i) & NO_CONTENT) != 0 && !verbHere) {
                continue;
            }
            if (first < 0) {
                firstWord(i);
            }
            boolean place = (tokens.is(i, Sense.LESSON) || tokens.is(i, Sense.EVENT)) && tokens.is(i - 1, Sense.IN);
            add(place, Cue.PLACED);
            first = first < 0 ? i : first;
            last = i;
            if (verbHere) {
                boolean isVague = tokens.is(i, Sense.VAGUE_VERB) || tokens.is(i, Sense.PROCESS);
                does += isVague ? 0 : 1;
                vague += isVague ? 1 : 0;
                continue;
            }
            boolean isQuality = tokens.is(i, Sense.QUALITY);
            boolean isPerson = tokens.is(i, Sense.PERSON);
            boolean isGeneric = tokens.is(i, Sense.GENERIC) || tokens.is(i, Sense.EMPTY);
            boolean made = tokens.is(i, Sense.PRODUCT) || tokens.is(i, Sense.OUTCOME);
            add(tokens.is(i, Sense.PRODUCT), Cue.PRODUCT);
            add(tokens.is(i, Sense.OUTCOME), Cue.OUTCOME);
            add(made && forms.isSingular(i), Cue.PRODUCT_ONE);
            add(tokens.is(i, Sense.EVENT), Cue.EVENT);
            add(tokens.is(i, Sense.LESSON), Cue.LESSON);
            quality += isQuality ? 1 : 0;
            persons += isPerson ? 1 : 0;
            generic += isGeneric && !isPerson ? 1 : 0;
            boolean isAbstract = forms.isAbstract(i) && !made;
            abstracts += isAbstract && !isGeneric ? 1 : 0;
            if (!isQuality
                    && !isPerson
                    && !isGeneric
                    && !isAbstract
                    && tokens.length(i) >= 3
                    && !tokens.is(i, Sense.COMPARATIVE)
                    && !tokens.is(i, Sense.HEDGE)
                    && !tokens.is(i, Sense.QUANTIFIER)
                    && !tokens.is(i, Sense.VAGUE_TIME)) {
                concrete++;
            }
        }
        says = first >= 0 && (concrete + abstracts + does > 0 || (measured && shared));
        add(cyrillic && latin, Cue.OTHER_SCRIPT);
        count(does, Cue.DO_NONE, Cue.DO_ONE, Cue.DO_MORE);
        count(vague, Cue.VAGUE_NONE, Cue.VAGUE_ONE, Cue.VAGUE_MORE);
        count(
                concrete,
                Cue.CONCRETE_NONE,
                Cue.CONCRETE_ONE,
                Cue.CONCRETE_TWO,
                Cue.CONCRETE_FEW,
                Cue.CONCRETE_FEW,
                Cue.CONCRETE_MANY);
        count(abstracts, Cue.ABSTRACT_NONE, Cue.ABSTRACT_ONE, Cue.ABSTRACT_MORE);
        count(generic, Cue.GENERIC_NONE, Cue.GENERIC_ONE, Cue.GENERIC_TWO, Cue.GENERIC_MORE);
        count(quality, Cue.QUALITY_NONE, Cue.QUALITY_ONE, Cue.QUALITY_MORE);
        count(persons, Cue.PERSON_NONE, Cue.PERSON_ONE, Cue.PERSON_MORE);
        count(commas, Cue.COMMAS_NONE, Cue.COMMAS_ONE, Cue.COMMAS_TWO, Cue.COMMAS_MORE);
        count(
                words <= 3 ? 0 : words <= 6 ? 1 : words <= 12 ? 2 : words <= 25 ? 3 : 4,
                Cue.WORDS_THREE,
                Cue.WORDS_SIX,
                Cue.WORDS_TWELVE,
                Cue.WORDS_TWENTY_FIVE,
                Cue.WORDS_MORE);
        count(circumstances, Cue.CIRCUMSTANCE_NONE, Cue.CIRCUMSTANCE_ONE, Cue.CIRCUMSTANCE_MORE);
        boolean few = verb < 0 && concrete < MANY_WORDS;
        boolean level = found.get(Cue.LEVEL.ordinal()) || found.get(Cue.VALUE.ordinal());
        add(few && level, Cue.LEVEL_ALONE);
        add(few && !level && found.get(Cue.COUNT.ordinal()), Cue.COUNT_ALONE);
        add(
                first >= 0 && (marks.measuresAt(first) >> MarkKind.MEASURE_DELIVERABLE.ordinal() & 1) != 0,
                Cue.DELIVERED_FIRST);
        add(measured, Cue.MEASURED);
        add(!measured, Cue.UNMEASURED);
        add(termed, Cue.TERMED);
        boolean perfective = verb(verb, end);
        boolean made = found.get(Cue.PRODUCT.ordinal()) || found.get(Cue.OUTCOME.ordinal());
        add(does > 0 && concrete > 0, Cue.DO_CONCRETE);
        add(vague > 0 && measured, Cue.VAGUE_MEASURED);
        add(vague > 0 && !measured, Cue.VAGUE_UNMEASURED);
        add(verb < 0 && measured, Cue.VERBLESS_MEASURED);
        add(verb < 0 && made, Cue.VERBLESS_PRODUCT);
        add(verb < 0 && !measured, Cue.VERBLESS_UNMEASURED);
        add(perfective && concrete > 0, Cue.PERFECTIVE_CONCRETE);
        add(perfective && made, Cue.PERFECTIVE_PRODUCT);
        add(verb >= 0 && !perfective && made, Cue.IMPERFECTIVE_PRODUCT);
        add(verb >= 0 && !perfective && !measured, Cue.IMPERFECTIVE_UNMEASURED);
    }

    /** Returns whether "that" or "so that" follows: «мечтаю, чтобы …». */
    private boolean isWish(int i) {
        int p = tokens.isSign(i + 1, ',') ? i + 2 : i + 1;
        return tokens.is(p, Sense.SO_THAT);
    }

    /** Returns whether an English noun before it tells what a lesson is of, as a preposition would: "physics lessons". */
    private boolean isCompound(int i) {
        return tokens.is(i, Sense.LESSON) && !forms.isCyrillic(i) && isContent(i - 1) && !forms.isPossessive(i - 1);
    }

    private boolean isContent(int i) {
        int p = tokens.is(i, Sense.ARTICLE) ? i + 1 : i;
        return tokens.kind(p) == Tokens.WORD && !marks.isTaken(p) && (tokens.senses(p) & NO_CONTENT) == 0;
    }

    private void firstWord(int i) {
        if (tokens.is(i, Sense.VAGUE_VERB)) {
            add(true, Cue.FIRST_VAGUE);
        } else if (tokens.is(i, Sense.PROCESS)) {
            add(true, Cue.FIRST_PROCESS);
        } else if (tokens.is(i, Sense.COMPLETE)) {
            add(true, Cue.FIRST_COMPLETE);
        } else if (tokens.is(i, Sense.DO)) {
            add(true, Cue.FIRST_DO);
        } else if (tokens.is(i, Sense.PRODUCT) || tokens.is(i, Sense.OUTCOME)) {
            add(true, Cue.FIRST_PRODUCT);
        } else if (tokens.is(i, Sense.PERSON)) {
            add(true, Cue.FIRST_PERSON);
        } else {
            add(true, forms.isAbstract(i) ? Cue.FIRST_ABSTRACT : Cue.FIRST_OTHER);
        }
    }

    private boolean verb(int verb, int end) {
        if (verb < 0) {
            found.set(Cue.VERB_NONE.ordinal());
            return false;
        }
        boolean perfective = forms.isCyrillic(verb) ? forms.isPerfective(verb) : tokens.is(verb, Sense.COMPLETE);
        add(perfective, Cue.VERB_PERFECTIVE);
        add(!perfective, Cue.VERB_IMPERFECTIVE);
        boolean known = tokens.is(verb, Sense.DO) || tokens.is(verb, Sense.COMPLETE);
        add(known, Cue.VERB_KNOWN);
        add(tokens.is(verb, Sense.VAGUE_VERB) || tokens.is(verb, Sense.PROCESS), Cue.VERB_VAGUE);
        int p = verb + 1;
        boolean preposition = false;
        while (p < end && p < verb + 7) {
            if (tokens.is(p, Sense.PREPOSITION)) {
                preposition = true;
            }
            boolean skip = tokens.kind(p) != Tokens.WORD
                    || (tokens.senses(p) & NO_CONTENT) != 0
                    || tokens.is(p, Sense.QUALITY)
                    || tokens.is(p, Sense.COMPARATIVE)
                    || forms.isPossessive(p)
                    || (forms.isAdjective(p) && p + 1 < end && tokens.kind(p + 1) == Tokens.WORD);
            if (!skip || marks.isTaken(p)) {
                break;
            }
            p++;
        }
        add(preposition, Cue.OBJECT_AFTER_PREPOSITION);
        if (p >= end || p >= verb + 7 || marks.isTaken(p)) {
            found.set(Cue.OBJECT_NONE.ordinal());
        } else if (tokens.is(p, Sense.PRODUCT) || tokens.is(p, Sense.OUTCOME)) {
            found.set(Cue.OBJECT_PRODUCT.ordinal());
        } else if ((tokens.is(p, Sense.GENERIC) && !(known && tokens.is(p, Sense.LESSON)))
                || tokens.is(p, Sense.EMPTY)) {
            found.set(Cue.OBJECT_GENERIC.ordinal());
        } else if (tokens.is(p, Sense.PERSON)) {
            found.set(Cue.OBJECT_PERSON.ordinal());
        } else {
            found.set((forms.isAbstract(p) ? Cue.OBJECT_ABSTRACT : Cue.OBJECT_OTHER).ordinal());
        }
        return perfective;
    }
}

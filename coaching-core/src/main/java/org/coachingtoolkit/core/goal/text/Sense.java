package org.coachingtoolkit.core.goal.text;

/** What a word of the lexicon can mean to the grammar; a section of the lexicon files each. */
enum Sense {
    /** A number word; its value is the number. */
    CARDINAL,
    /** A place in a row, with its number. */
    ORDINAL,
    /** Double, half: a factor or a part. */
    MULTIPLE,
    /** Times, once, twice. */
    TIMES,
    /** Percent and percentage point. */
    PERCENT,
    /** At least, more than: stands before a number. */
    COMPARATOR,
    /** Or more, or better: stands after a number. */
    COMPARATOR_AFTER,
    /** A unit of a day or longer; its value is the length in days. */
    TIME_UNIT,
    /** Seconds to hours. */
    SHORT_UNIT,
    /** A day of the week. */
    WEEKDAY,
    /** A month; its value is the number 1 to 12, plus 100 if it is also another word of the language. */
    MONTH,
    /** A term; its value is how many there are in a year, 0 if that is not said. */
    TERM,
    /** The school year. */
    SCHOOL_YEAR,
    /** A season; its value is its last month, plus 100 for an adverb: in spring, in one word. */
    SEASON,
    /** A holiday that ends a piece of work; its value is month times 100 plus day, 0 if it moves. */
    HOLIDAY,
    /** Today, tomorrow; its value is the distance in days. */
    DAY,
    /** Next. */
    NEXT,
    /** This. */
    THIS,
    /** Last: points to the past. */
    LAST,
    /** Stands between a number and a unit of time. */
    TIME_ADJECTIVE,
    /** An article or possessive that the grammar steps over. */
    ARTICLE,
    /** The 25th of a month that is not said. */
    DAY_OF_MONTH,
    /** By, before, until. */
    BY,
    /** In, at. */
    IN,
    /** For, as the plan for a year. */
    SCOPE,
    /** Within, during. */
    DURING,
    /** From, since. */
    FROM,
    /** To, between two values. */
    TO,
    /** Out of, between part and whole. */
    OUT_OF,
    /** End, middle, beginning. */
    EDGE,
    /** A lesson or another piece of teaching that has an end. */
    LESSON,
    /** An occasion whose day the text does not tell. */
    EVENT,
    /** By the time. */
    MEANWHILE,
    /** Per, between a number and a unit of time. */
    RATE,
    /** Weekly. */
    REGULAR,
    /** Every. */
    EVERY,
    /** A noun whose number is its name: stage 3, topic 2. */
    LABEL,
    /** A noun whose number says which pupils: grade 5. */
    GRADE,
    /** A noun whose number is a level to reach: level 4. */
    MARKED,
    /** A described level. */
    LEVEL,
    /** A qualification category. */
    CATEGORY,
    /** A result in the sense of clause IV.6; its value is 1 for a prize and its winner. */
    OUTCOME,
    /** Something that is made in the course of work. */
    PRODUCT,
    /** A verb of getting something done. */
    COMPLETE,
    /** A verb of an action that others can see. */
    DO,
    /** A verb of change or of inner state that does not say what is done. */
    VAGUE_VERB,
    /** A verb of taking part without a result. */
    PROCESS,
    /** Try, hope. */
    HEDGE,
    /** As far as possible. */
    LOOPHOLE,
    /** And so on. */
    OPEN_LIST,
    /** Soon, regularly. */
    VAGUE_TIME,
    /** Better, more, without saying than what. */
    COMPARATIVE,
    /** Good, effective. */
    QUALITY,
    /** Fully; its value is 1 where no goal can hold it, as for never. */
    ABSOLUTE,
    /** Get rid of. */
    ELIMINATE,
    /** Approval, satisfaction: what others feel. */
    OPINION,
    /** Like a native speaker. */
    NATIVE,
    /** A share of a whole. */
    SHARE,
    /** Than, compared with. */
    AGAINST,
    /** Not, avoid. */
    NEGATION,
    /** People of a school in general. */
    PERSON,
    /** A noun that fits every goal: results, quality. */
    GENERIC,
    /** A word without content of its own. */
    FUNCTION,
    /** A preposition. */
    PREPOSITION,
    /** And, or, but. */
    CONJUNCTION,
    /** A plan, whose time can be what it is for. */
    PLAN,
    /** Laid out, scheduled: stands before the length of what is planned. */
    LAID,
    /** A verb of answering and checking, whose time is a pace. */
    REPLY,
    /** A noun that says nothing even when counted: things, steps. */
    EMPTY,
    /** Most, several, some. */
    QUANTIFIER,
    /** As shown by: stands before what shows. */
    SIGN,
    /** All, none: a whole group. */
    ALL,
    /** Not one of a group, which is a number: zero. */
    NONE,
    /** The whole of a time: all, entire. */
    WHOLE,
    /** Through, by means of. */
    WHEREBY,
    /** So that, which. */
    SO_THAT,
    /** Stands before an English verb: to, will. */
    BEFORE_VERB,
    /** A verb of making more, or its noun. */
    RISE,
    /** A verb of making less, or its noun. */
    FALL,
    /** A place in a row of places, where less is more: rank. */
    RANK,
    /** A verb of coming to the end of a time. */
    FINISH,
    /** To take part. */
    TAKING_PART,
    /** An event that is entered: a contest. */
    CONTEST,
    /** A length of time in an adjective, whose value is its days: «двухнедельный». */
    SPAN;

    /** What a verb of the lexicon can be, as a set. */
    static final long VERB = set(DO, COMPLETE, VAGUE_VERB, PROCESS);

    /** The sense as a set of one among the 64 of its half. */
    final long bit;

    /** Whether the sense lies in the second half of the senses. */
    final boolean late;

    @SuppressWarnings("EnumOrdinal") // the sets live no longer than the process
    Sense() {
        bit = 1L << ordinal();
        late = ordinal() >= Long.SIZE;
    }

    /**
     * Returns senses of the first half as a set.
     *
     * @throws IllegalArgumentException if a sense is of the second half
     */
    static long set(Sense... senses) {
        return set(false, senses);
    }

    /**
     * Returns senses of the second half as a set.
     *
     * @throws IllegalArgumentException if a sense is of the first half
     */
    static long lateSet(Sense... senses) {
        return set(true, senses);
    }

    private static long set(boolean late, Sense... senses) {
        long set = 0;
        for (Sense sense : senses) {
            if (sense.late != late) {
                throw new IllegalArgumentException("a sense must be one of the other half: " + sense);
            }
            set |= sense.bit;
        }
        return set;
    }
}

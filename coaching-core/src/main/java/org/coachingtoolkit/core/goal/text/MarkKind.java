package org.coachingtoolkit.core.goal.text;

import java.util.Locale;

/** What the wording of a goal can show. */
public enum MarkKind {
    /** A percentage: «на 12 %», "80% of pupils". */
    MEASURE_PERCENT,
    /** A way from one value to another: «с 41 до 58 баллов». */
    MEASURE_CHANGE,
    /** A number of things: «9 практикумов», "at least four steps". */
    MEASURE_COUNT,
    /** A part of a whole: «7 из 10», "6 out of 8". */
    MEASURE_RATIO,
    /** A factor: «вдвое», "by half". */
    MEASURE_FACTOR,
    /** A length of time that is measured, not a term: «до 3 дней», "20 minutes". */
    MEASURE_DURATION,
    /** A bare value on a scale: «не ниже 4,5». */
    MEASURE_VALUE,
    /** A number of times in a time: «2 раза в неделю». */
    MEASURE_FREQUENCY,
    /** A described level: C1, «высшую категорию», "expected standard". */
    MEASURE_LEVEL,
    /** A result that is there or not, in the sense of clause IV.6: an attestation, a publication, a prize. */
    MEASURE_OUTCOME,
    /** Something made on the way, such as a report; by itself it does not tell how good is good enough. */
    MEASURE_PRODUCT,
    /** A rhythm without a number: «еженедельно», "every Friday". */
    MEASURE_RHYTHM,
    /** Each or all of a group, or none of it: "every pupil", «ни одного опоздания». */
    MEASURE_ALL,
    /** One definite thing that is brought about: "set up a corner", «установить пандус», «проведён семинар». */
    MEASURE_DELIVERABLE,
    /** A number of people that something is for, which measures nothing: «для 25 пятиклассников». */
    MEASURE_AUDIENCE,
    /** An amount of nothing in particular: «четыре хороших дела». */
    MEASURE_EMPTY_COUNT,
    /** More, less or most of what could be counted: "fewer late arrivals", «большинство». */
    MEASURE_COMPARATIVE,
    /** A sign without a threshold: "as shown by the survey". */
    MEASURE_SIGN,
    /** A way that leads nowhere, or against its verb: "from 40 % to 40 %", «снизить с 10 до 25». */
    MEASURE_ASTRAY,

    /** A day: «до 15.12.2026», "by June 10". */
    TERM_DATE,
    /** A month: «в мае». */
    TERM_MONTH,
    /** A season: "by autumn 2027". */
    TERM_SEASON,
    /** A calendar year, or this or the next week, month or year. */
    TERM_PERIOD,
    /** A term of school: «до конца четверти», "in Term 3". */
    TERM_SCHOOL,
    /** The school year. */
    TERM_SCHOOL_YEAR,
    /** A length from now: «за 3 месяца». */
    TERM_DURATION,
    /** The end of a lesson or a course. */
    TERM_LESSON,
    /** Holidays: «до каникул». */
    TERM_HOLIDAY,
    /** An occasion whose day the text does not tell: «к педсовету». */
    TERM_EVENT,
    /** A beginning without an end: «с понедельника». */
    TERM_START,
    /** A day that no calendar has, or a year that no goal means: «31 февраля», "by May 2926". */
    TERM_DOUBTFUL,
    /** A span or day that is left open: "in the coming years", dd/mm/yy. */
    TERM_OPEN,

    /** An action that others can see, with what it is done to. */
    SPECIFIC_ACTION,
    /** Words that tell this goal from others, without an action that others can see. */
    SPECIFIC_SUBJECT,

    /** More than the whole, or mastery in no time. */
    AMBITION_IMPOSSIBLE,
    /** What nobody can promise: never, all without exception. */
    AMBITION_ABSOLUTE,

    /** A verb of change that does not say what is done, with no measure beside it. */
    SMELL_VAGUE_VERB,
    /** Try, hope, perhaps. */
    SMELL_HEDGE,
    /** As far as possible. */
    SMELL_LOOPHOLE,
    /** And so on. */
    SMELL_OPEN_LIST,
    /** Soon, regularly. */
    SMELL_VAGUE_TIME,
    /** Better, more, without saying than what. */
    SMELL_COMPARATIVE,
    /** Good, effective: a quality that is not defined. */
    SMELL_QUALITY,
    /** Fully, always. */
    SMELL_ABSOLUTE,
    /** What should not be, instead of what should. */
    SMELL_NEGATION,
    /** Taking part, without a result. */
    SMELL_PROCESS,
    /** Three goals or more in one. */
    SMELL_SEVERAL_GOALS;

    private final String rule =
            name().toLowerCase(Locale.ROOT).replaceFirst("_", ".").replace('_', '-');

    /** Returns the rule's stable name, as reports show it: {@code measure.percent}. */
    public String rule() {
        return rule;
    }

    /** Returns whether this is a sign of a measure. */
    public boolean isMeasure() {
        return compareTo(MEASURE_ASTRAY) <= 0;
    }

    /** Returns whether this is a way from one value to another. */
    public boolean isChange() {
        return this == MEASURE_CHANGE || this == MEASURE_ASTRAY;
    }

    /** Returns whether this names a thing without a number, so that its sentence tells whether it is brought about. */
    public boolean isThing() {
        return switch (this) {
            case MEASURE_PRODUCT, MEASURE_DELIVERABLE, MEASURE_ALL, MEASURE_EMPTY_COUNT -> true;
            default -> false;
        };
    }

    /** Returns whether this is a sign of a term. */
    public boolean isTerm() {
        return compareTo(TERM_DATE) >= 0 && compareTo(TERM_OPEN) <= 0;
    }

    /** Returns whether this is a sign of what exactly is meant. */
    public boolean isSpecific() {
        return this == SPECIFIC_ACTION || this == SPECIFIC_SUBJECT;
    }

    /** Returns whether this contradicts that the goal can be reached. */
    public boolean isAmbition() {
        return this == AMBITION_IMPOSSIBLE || this == AMBITION_ABSOLUTE;
    }

    /** Returns whether this is a smell: a warning that decides nothing. */
    public boolean isSmell() {
        return compareTo(SMELL_VAGUE_VERB) >= 0;
    }

    /** Returns whether a sign of measure, term or specificity carries its criterion only half. */
    public boolean isWeak() {
        return switch (this) {
            case MEASURE_PRODUCT,
                    MEASURE_AUDIENCE,
                    MEASURE_EMPTY_COUNT,
                    MEASURE_COMPARATIVE,
                    MEASURE_ASTRAY,
                    MEASURE_SIGN,
                    TERM_EVENT,
                    TERM_START,
                    TERM_DOUBTFUL,
                    TERM_OPEN,
                    SPECIFIC_SUBJECT -> true;
            default -> false;
        };
    }
}

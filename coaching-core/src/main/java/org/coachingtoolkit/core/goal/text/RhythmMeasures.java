package org.coachingtoolkit.core.goal.text;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Reads how often something is done: «2 раза в неделю», "twice a term", «еженедельно», "every third", "after each question". */
final class RhythmMeasures {
    private final Tokens tokens;
    private final Morphology forms;
    private final Marks marks;
    private final MeasurePhrase phrase;

    RhythmMeasures(Tokens tokens, Morphology forms, Marks marks, MeasurePhrase phrase) {
        this.tokens = tokens;
        this.forms = forms;
        this.marks = marks;
        this.phrase = phrase;
    }

    /** Reads a rhythm that begins with a word; returns where it ends, the word itself if it is none. */
    int rhythm(int i) {
        if (tokens.is(i, Sense.TIMES) && tokens.value(i) > 0) {
            int end = phrase.rate(i + 1);
            if (end > i + 1 || tokens.is(i + 1, Sense.REGULAR)) {
                marks.add(MarkKind.MEASURE_FREQUENCY, i, end);
                return end;
            }
        }
        if (tokens.is(i, Sense.REGULAR)) {
            marks.add(MarkKind.MEASURE_RHYTHM, i, i + 1);
            return i + 1;
        }
        if (!tokens.is(i, Sense.EVERY)) {
            return i;
        }
        int end = every(i);
        return end > i ? end : occasion(i);
    }

    /** Reads times after a comparator: "at least twice a week", «не реже раза в месяц». */
    int compared(int i, int start) {
        if (!tokens.is(i, Sense.TIMES)) {
            return i;
        }
        int end = phrase.rate(i + 1);
        if (tokens.value(i) <= 0 && end == i + 1) {
            return i;
        }
        marks.add(MarkKind.MEASURE_FREQUENCY, start, end);
        return end;
    }

    /** Reads the times after a number: «3 раза в неделю», «в 3 раза», "4 times"; returns the token itself if there are none. */
    int times(int i, int start, @Nullable BigDecimal value) {
        if (!tokens.is(i, Sense.TIMES)) {
            return i;
        }
        int end = phrase.rate(i + 1);
        if (end > i + 1) {
            marks.add(MarkKind.MEASURE_FREQUENCY, start, end, value);
        } else if (phrase.isIn(start - 1)) {
            marks.add(MarkKind.MEASURE_FACTOR, start - 1, end, value);
        } else {
            marks.add(MarkKind.MEASURE_COUNT, start, end, value);
        }
        return end;
    }

    private int every(int i) {
        int p = phrase.isNumber(i + 1) ? i + 2 : i + 1;
        p = tokens.is(p, Sense.ORDINAL) || tokens.equal(p, "other") || tokens.is(p, Sense.TIME_ADJECTIVE) ? p + 1 : p;
        boolean time = tokens.is(p, Sense.TIME_UNIT) || tokens.is(p, Sense.WEEKDAY) || tokens.is(p, Sense.TERM);
        if (time || tokens.is(p, Sense.LESSON) || tokens.is(p, Sense.EVENT) || tokens.is(p, Sense.SHORT_UNIT)) {
            marks.add(MarkKind.MEASURE_RHYTHM, i, p + 1);
            return p + 1;
        }
        if (tokens.is(i + 1, Sense.ORDINAL) && tokens.value(i + 1) > 1 && !tokens.isSign(i + 2, '-')) {
            marks.add(MarkKind.MEASURE_RATIO, i, i + 2);
            return i + 2;
        }
        return i;
    }

    /** Reads each of things as the occasion of what is done: "after each question", «на каждое сочинение». */
    private int occasion(int i) {
        boolean placed = (tokens.is(i - 1, Sense.IN) || tokens.is(i - 1, Sense.BY) || tokens.isAfter(i - 1))
                && phrase.isThing(i + 1);
        int p = i + 1;
        while (placed && p < i + 4 && (forms.isAdjective(p) || tokens.is(p, Sense.QUALITY)) && phrase.isThing(p + 1)) {
            p++;
        }
        boolean empty = tokens.is(p, Sense.PERSON)
                || (tokens.is(p, Sense.GENERIC) && !phrase.isMade(p))
                || tokens.is(p, Sense.EMPTY)
                || tokens.is(p, Sense.LABEL)
                || forms.isQuality(p);
        if (!placed || !phrase.isThing(p) || empty) {
            return i;
        }
        marks.add(MarkKind.MEASURE_RHYTHM, i, p + 1);
        return p + 1;
    }
}

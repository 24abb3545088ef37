package org.coachingtoolkit.core.goal.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Makes the marks of a text all that its verdicts rest on: where a criterion would still be met by the words that are left
 * when its marks are taken away, what would meet it then is marked as well. So the law of necessity holds for every text,
 * whatever the grammars are.
 */
final class Necessity {
    /** How often what is left is read; what is still met then rests on the whole text. */
    private static final int ROUNDS = 4;

    /** How many words of a term can stand before the one that makes it a term. */
    private static final int LONGEST_LEAD = 4;

    /** The senses of words without which no term can be read. */
    private static final long TIMELY = Sense.set(
            Sense.TIME_UNIT,
            Sense.SHORT_UNIT,
            Sense.WEEKDAY,
            Sense.MONTH,
            Sense.TERM,
            Sense.SCHOOL_YEAR,
            Sense.SEASON,
            Sense.HOLIDAY,
            Sense.DAY,
            Sense.DAY_OF_MONTH,
            Sense.ORDINAL,
            Sense.LESSON);

    private final String text;
    private final NormalizedText normalized;
    private final Tokens tokens;
    private final Marks reading;
    private final Reader reader;
    private final List<Mark> marks;

    /** Up to which part a text is read: each needs those before it. */
    enum Part {
        TERMS(MarkKind::isTerm),
        MEASURES(MarkKind::isMeasure),
        WORDING(MarkKind::isSpecific);

        private final Predicate<MarkKind> criterion;

        Part(Predicate<MarkKind> criterion) {
            this.criterion = criterion;
        }
    }

    /** Reads a text up to a part. */
    interface Reader {
        /** Returns the marks of a text of which something may have been taken away. */
        List<Mark> read(NormalizedText normalized, Tokens tokens, Part part);

        /** Returns the marks of a text. */
        List<Mark> read(String text, Part part);
    }

    /** Creates the completion of the marks of a text, which a reader of what is left helps to find. */
    Necessity(String text, NormalizedText normalized, Tokens tokens, Marks reading, Reader reader) {
        this.text = text;
        this.normalized = normalized;
        this.tokens = tokens;
        this.reading = reading;
        this.marks = reading.sorted();
        this.reader = reader;
    }

    /** Adds what is missing to the marks; returns whether anything was. */
    boolean complete() {
        int before = marks.size();
        for (Part part : Part.values()) {
            complete(part, part.criterion);
        }
        return marks.size() > before;
    }

    private void complete(Part part, Predicate<MarkKind> criterion) {
        if (!isMet(criterion, marks)) {
            return;
        }
        boolean[] gone = gone(criterion);
        if (!mayBeLeft(part, gone)) {
            return;
        }
        for (int round = 0; round < ROUNDS; round++) {
            List<Mark> found = left(part, gone);
            if (!isMet(criterion, found)) {
                return;
            }
            boolean last = round == ROUNDS - 1;
            for (Mark mark : found) {
                if (criterion.test(mark.kind()) && !mark.weak()) {
                    int start = last ? 0 : mark.start();
                    int end = last ? text.length() : mark.end();
                    marks.add(new Mark(mark.kind(), start, end, null, null, null, false));
                    Arrays.fill(gone, start, end, true);
                }
            }
        }
    }

    /** Returns the marks of what is left of the text. */
    private List<Mark> left(Part part, boolean[] gone) {
        if (!says(gone)) {
            return List.of();
        }
        Optional<Tokens> left = tokens.without(gone);
        if (left.isPresent()) {
            return reader.read(normalized, left.get(), part);
        }
        int[] origin = new int[text.length()];
        String rest = rest(gone, origin);
        return reader.read(rest, part).stream()
                .map(mark -> new Mark(
                        mark.kind(),
                        origin[mark.start()],
                        origin[mark.end() - 1] + 1,
                        mark.from(),
                        mark.value(),
                        mark.time(),
                        mark.weak()))
                .toList();
    }

    /**
     * Returns whether a token is left that could meet a criterion, which spares the second reading of most texts. A sentence
     * without a mark of what it means stays as it was; one with a mark has no word of content outside it, outside its terms.
     */
    private boolean mayBeLeft(Part part, boolean[] gone) {
        if (part == Part.MEASURES) {
            return true;
        }
        for (int i = 0; i < tokens.count(); i++) {
            if ((part == Part.TERMS ? isTimely(i) : isContent(i)) && !gone[normalized.origin(tokens.start(i))]) {
                return true;
            }
        }
        return false;
    }

    private boolean isTimely(int i) {
        if (tokens.kind(i) == Tokens.NUMBER) {
            boolean joined = tokens.kind(i + 1) == Tokens.SIGN || tokens.touches(i);
            boolean year = tokens.length(i) == 4 && tokens.value(i) >= 1000;
            return tokens.value(i) == Tokens.NOT_WHOLE || year || (joined && !tokens.isSign(i + 1, '%'));
        }
        return tokens.kind(i) == Tokens.DATE || (tokens.senses(i) & TIMELY) != 0 || tokens.is(i, Sense.SPAN);
    }

    private boolean isContent(int i) {
        return tokens.kind(i) == Tokens.WORD && (tokens.senses(i) & Cues.NO_CONTENT) == 0 && !isInTerm(i);
    }

    /** Returns whether a word belongs to a term that its own words make one, whatever stands around it: «к концу мая». */
    private boolean isInTerm(int i) {
        for (int k = i; k < i + LONGEST_LEAD && reading.isTaken(k); k++) {
            if (tokens.kind(k) == Tokens.DATE || (tokens.senses(k) & TIMELY) != 0) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether two letters or digits are left, which is the least that can meet a criterion. */
    private boolean says(boolean[] gone) {
        int letters = 0;
        for (int i = 0; i < gone.length && letters < 2; i++) {
            letters += !gone[i] && Character.isLetterOrDigit(text.charAt(i)) ? 1 : 0;
        }
        return letters == 2;
    }

    private static boolean isMet(Predicate<MarkKind> criterion, List<Mark> marks) {
        for (Mark mark : marks) {
            if (!mark.weak() && criterion.test(mark.kind())) {
                return true;
            }
        }
        return false;
    }

    /** Returns for each character whether a mark of a criterion covers it. */
    private boolean[] gone(Predicate<MarkKind> criterion) {
        boolean[] gone = new boolean[text.length()];
        for (Mark mark : marks) {
            if (criterion.test(mark.kind())) {
                Arrays.fill(gone, mark.start(), mark.end(), true);
            }
        }
        return gone;
    }

    /** Returns the text without what is gone, and fills in where each of its characters comes from. */
    private String rest(boolean[] gone, int[] origin) {
        char[] rest = new char[text.length()];
        int length = 0;
        for (int i = 0; i < gone.length; i++) {
            if (!gone[i]) {
                origin[length] = i;
                rest[length++] = text.charAt(i);
            }
        }
        return new String(rest, 0, length);
    }
}

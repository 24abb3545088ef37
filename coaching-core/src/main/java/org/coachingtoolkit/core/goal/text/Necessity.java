package org.coachingtoolkit.core.goal.text;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Predicate;

/**
 * Makes the marks of a text all that its verdicts rest on: where a criterion would still be met by the words that are left
 * when its marks are taken away, what would meet it then is marked as well. So the law of necessity holds for every text,
 * whatever the grammars are.
 */
final class Necessity {
    /** How often what is left is read; what is still met then rests on the whole text. */
    private static final int ROUNDS = 4;

    private final String text;
    private final BiFunction<String, Part, List<Mark>> reader;
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

    /** Creates the completion of the marks of a text, which a reader of what is left helps to find. */
    Necessity(String text, List<Mark> marks, BiFunction<String, Part, List<Mark>> reader) {
        this.text = text;
        this.marks = marks;
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
        for (int round = 0; round < ROUNDS; round++) {
            int[] origin = new int[text.length()];
            String rest = rest(criterion, origin);
            List<Mark> found = says(rest) ? reader.apply(rest, part) : List.of();
            if (!isMet(criterion, found)) {
                return;
            }
            boolean last = round == ROUNDS - 1;
            for (Mark mark : found) {
                if (criterion.test(mark.kind()) && !mark.weak()) {
                    int start = last ? 0 : origin[mark.start()];
                    int end = last ? text.length() : origin[mark.end() - 1] + 1;
                    marks.add(new Mark(mark.kind(), start, end, null, null, null, false));
                }
            }
        }
    }

    /** Returns whether two letters or digits are left, which is the least that can meet a criterion. */
    private static boolean says(String rest) {
        int letters = 0;
        for (int i = 0; i < rest.length() && letters < 2; i++) {
            letters += Character.isLetterOrDigit(rest.charAt(i)) ? 1 : 0;
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

    /** Returns the text without the marks of a criterion, and fills in where each of its characters comes from. */
    private String rest(Predicate<MarkKind> criterion, int[] origin) {
        boolean[] gone = new boolean[text.length()];
        for (Mark mark : marks) {
            if (criterion.test(mark.kind())) {
                for (int i = mark.start(); i < mark.end(); i++) {
                    gone[i] = true;
                }
            }
        }
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

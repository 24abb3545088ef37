package org.coachingtoolkit.core.goal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Makes the marks of a text all that its verdicts rest on: where a criterion would still be met by the words that are left
 * when its marks are taken away, what would meet it then is marked as well. So the law of necessity holds for every text,
 * whatever the grammars are.
 */
final class Necessity {
    /** How often what is left is read; what is still met then rests on the whole text. */
    private static final int ROUNDS = 4;

    private static final List<Predicate<MarkKind>> CRITERIA =
            List.of(MarkKind::isSpecific, MarkKind::isMeasure, MarkKind::isTerm);

    private final String text;
    private final Function<String, List<Mark>> reader;
    private final List<Mark> marks;

    /** Creates the completion of the marks of a text, which a reader of what is left helps to find. */
    Necessity(String text, List<Mark> marks, Function<String, List<Mark>> reader) {
        this.text = text;
        this.marks = marks;
        this.reader = reader;
    }

    /** Adds what is missing to the marks; returns whether anything was. */
    boolean complete() {
        int before = marks.size();
        CRITERIA.forEach(this::complete);
        return marks.size() > before;
    }

    private void complete(Predicate<MarkKind> criterion) {
        if (!isMet(criterion, marks)) {
            return;
        }
        for (int round = 0; round < ROUNDS; round++) {
            int[] origin = new int[text.length()];
            String rest = rest(criterion, origin);
            List<Mark> found = rest.length() < 2 ? List.of() : reader.apply(rest);
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

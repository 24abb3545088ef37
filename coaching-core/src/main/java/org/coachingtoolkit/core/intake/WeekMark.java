package org.coachingtoolkit.core.intake;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The week that a label means, where it names the one or the other of two and nothing else, and what it stands beside.
 *
 * @param week the label; empty if there is none
 * @param text what is left of the line
 */
record WeekMark(String week, String text) {
    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:\\(([^()]{1,24})\\)|([^:()]{1,24}):)\\s*(.+)$|^(.+?)\\s*\\(([^()]{1,24})\\)\\s*$", Pattern.DOTALL);

    /** Returns whether a text names the one or the other of two weeks, and nothing else. */
    static boolean isWeek(String text) {
        List<String> words = Words.of(text);
        int letters =
                words.stream().mapToInt(word -> word.replace(".", "").length()).sum();
        return words.size() <= 4
                && Vocabulary.WORDS
                        .meaning("week.", text)
                        .filter(week -> week.strength() > 3 && !week.name().equals("ALL"))
                        .filter(week -> letters <= week.strength() + 1 || Vocabulary.WORDS.has("week-word", text))
                        .isPresent();
    }

    /** Divides a line of a cell: the mark stands before a colon, in brackets, or as first or last words. */
    static WeekMark of(String line) {
        Matcher mark = MARK.matcher(line);
        if (mark.matches()) {
            String name = mark.group(1) != null ? mark.group(1) : mark.group(2) != null ? mark.group(2) : mark.group(5);
            if (isWeek(name)) {
                return new WeekMark(
                        Words.tidy(name), Words.tidy(mark.group(3) != null ? mark.group(3) : mark.group(4)));
            }
        }
        List<String> words = List.of(Words.tidy(line).split(" ", -1));
        for (int count = Math.min(2, words.size() - 1); count > 0; count--) {
            String first = String.join(" ", words.subList(0, count));
            String last = String.join(" ", words.subList(words.size() - count, words.size()));
            if (isWeek(first)) {
                return new WeekMark(
                        first,
                        String.join(" ", words.subList(count, words.size())).replaceFirst("^[-–—:.]\\s*", ""));
            }
            if (isWeek(last)) {
                return new WeekMark(last, String.join(" ", words.subList(0, words.size() - count)));
            }
        }
        return new WeekMark("", Words.tidy(line));
    }
}

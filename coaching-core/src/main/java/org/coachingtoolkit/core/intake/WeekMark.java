package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
            "^\\s*(?:\\(([^()]{1,40})\\)|([^:()]{1,40}):)\\s*(.+)$|^(.+?)\\s*\\(([^()]{1,40})\\)\\s*$", Pattern.DOTALL);
    private static final Pattern ORDINAL =
            Pattern.compile("(?iu)(?<=\\d)-?(?:я|ю|й|ой|ша|а|ий|ші|st|nd|rd|th)(?!\\p{L})");
    private static final Pattern NUMBERED = Pattern.compile("(?<![\\d.:/-])[1-5](?![\\d:/]|[.-]\\d)");

    /**
     * Returns the weeks that a label names: {@code A}, {@code B} or {@code ALL}; empty where one of its words says
     * anything else, so that the model of two weeks cannot hold it for certain.
     */
    static Optional<String> named(String label) {
        List<String> words = Words.of(ORDINAL.matcher(label).replaceAll(""));
        if (words.size() > 1 && List.of("в", "во", "у", "на", "по").contains(words.get(0))) {
            words = words.subList(1, words.size());
        }
        List<String> noA = Vocabulary.WORDS.without("week.A", words);
        List<String> noB = Vocabulary.WORDS.without("week.B", noA);
        List<String> noAll = Vocabulary.WORDS.without("week.ALL", noB);
        boolean a = noA.size() < words.size();
        boolean b = noB.size() < noA.size();
        boolean all = noAll.size() < noB.size();
        boolean rest = !Vocabulary.WORDS
                .without("weeks-filler", Vocabulary.WORDS.without("week-word", noAll))
                .isEmpty();
        // «каждую вторую неделю» is not the second week
        if (rest || (all && (a || b) && !isParity(label))) {
            return Optional.empty();
        }
        return a == b ? (a || all ? Optional.of(Weeks.ALL) : Optional.empty()) : Optional.of(a ? "A" : "B");
    }

    /** Returns whether a label calls weeks odd or even, by whatever words. */
    static boolean isParity(String label) {
        return label.matches("(?iu).*(чет|чёт|чис|знам|парн|odd|even|тақ|жұп).*");
    }

    /** Returns whether a text names the one or the other of two weeks, and nothing else. */
    static boolean isWeek(String text) {
        return Words.of(text).size() <= 5
                && named(text).filter(week -> !week.equals(Weeks.ALL)).isPresent()
                && Vocabulary.WORDS
                        .meaning("week.", ORDINAL.matcher(text).replaceAll(""))
                        .filter(week -> week.strength() > 3)
                        .isPresent();
    }

    /** Returns whether a text speaks of weeks, months, parts of the year or dates, in whatever way. */
    static boolean isAbout(String text) {
        return Vocabulary.WORDS.find("weeks-other", Words.tidy(text)).isPresent() || isDated(text);
    }

    /** Whether a month stands beside a number, or behind a word of limits: «12 октября», «до декабря». */
    private static boolean isDated(String text) {
        List<String> words = Words.of(text);
        for (int i = 0; i < words.size(); i++) {
            boolean before = i > 0
                    && (words.get(i - 1).matches("\\d{1,2}(?:st|nd|rd|th|-?го)?\\.?")
                            || Vocabulary.WORDS
                                    .without("limit.from", words.subList(i - 1, i))
                                    .isEmpty());
            if (before && Days.month(words.get(i).replace(".", "")).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the numbers that stand right beside a word for weeks: 3 of «3-я неделя» and of «week 3». */
    static List<Integer> numbers(String text) {
        List<String> words = Words.of(ORDINAL.matcher(text).replaceAll(""));
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            boolean beside = words.get(i).matches("[1-9]\\.?")
                    && ((i > 0 && isWord(words.get(i - 1))) || (i + 1 < words.size() && isWord(words.get(i + 1))));
            if (beside) {
                numbers.add(Integer.valueOf(words.get(i).substring(0, 1)));
            }
        }
        return numbers;
    }

    private static boolean isWord(String word) {
        return Vocabulary.WORDS.without("week-word", List.of(word)).isEmpty();
    }

    /** Returns whether a text gives weeks by their numbers: «недели 1 и 3». */
    static boolean isNumbered(String text) {
        return Vocabulary.WORDS.find("week-word", Words.tidy(text)).isPresent()
                && Days.monthIn(text).isEmpty()
                && NUMBERED.matcher(text).find();
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

package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The days of the week that a text names: one, several, «пн-пт» all between, and without those behind «кроме».
 *
 * @param days the days, in their order in the text; empty if it names none, or not for certain
 * @param rest what else the text says; of days that are not certain the whole text
 */
record WeekDays(List<DayOfWeek> days, String rest) {
    private static final Pattern TOKEN = Pattern.compile("[\\p{L}'’ʼ`]+\\.?|\\d+(?:[.:]\\d+)*|[^\\s]");
    private static final String DASHES = "-–—‑";
    private static final String SEPARATORS = ",;/&+";
    private static final int MOST_WORDS = 8;
    private static final int LONGEST = 60;

    /** Reads a text. */
    static WeekDays of(String text) {
        return new Parts(Words.tidy(text)).read();
    }

    /** Returns whether the text is about days of the week, whether certain or not, and not only has one in it. */
    static boolean begins(String text) {
        String tidy = Words.tidy(text);
        if (tidy.isEmpty() || tidy.length() > LONGEST || Words.of(tidy).size() > MOST_WORDS) {
            return false;
        }
        for (String word : Words.of(tidy)) {
            if (Days.weekday(word.replace(".", "")).isPresent()) {
                return true;
            }
            if (!Vocabulary.WORDS.without("day.filler", List.of(word)).isEmpty()) {
                return false;
            }
        }
        return false;
    }

    /** Returns whether nothing else is said than the days. */
    boolean isAll() {
        return !days.isEmpty() && rest.isEmpty();
    }

    /** Returns the only day; empty if there are several or none. */
    Optional<DayOfWeek> only() {
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    /** What was found so far, from left to right. */
    private static final class Parts {
        private final String text;
        private final Set<DayOfWeek> days = new LinkedHashSet<>();
        private final StringBuilder rest = new StringBuilder();
        private String between = "";
        private boolean except;
        private boolean certain = true;
        private DayOfWeek last = DayOfWeek.MONDAY;

        Parts(String text) {
            this.text = text;
        }

        WeekDays read() {
            Matcher tokens = TOKEN.matcher(text.replaceAll("(?iu)за исключением|за винятком", "кроме"));
            while (tokens.find()) {
                take(tokens.group());
            }
            boolean some = certain && !days.isEmpty();
            return new WeekDays(
                    some ? List.copyOf(days) : List.of(),
                    some ? Words.tidy(rest.toString()).replaceAll("^[\\s():,.;-]+|[\\s(:,.;-]+$", "") : text);
        }

        private void take(String token) {
            String word = token.replace(".", "");
            Optional<DayOfWeek> day = Days.weekday(word);
            if (day.isPresent()) {
                add(day.get());
            } else if (is("day.working", word)) {
                certain &= days.isEmpty() && !except;
                for (int i = 1; i <= 5; i++) {
                    days.add(DayOfWeek.of(i));
                }
            } else if (is("day.except", word)) {
                certain &= !days.isEmpty();
                except = true;
                between = "";
            } else if (DASHES.contains(token) || is("day.range", word)) {
                between += "-";
            } else if (SEPARATORS.contains(token) || is("day.and", word)) {
                between += ",";
            } else if (!is("day.filler", word) && !word.isEmpty()) {
                // «вт или чт», «не пн»: a word between days, or before the first, changes what they mean
                between += "?";
                rest.append(token).append(' ');
            }
        }

        private void add(DayOfWeek day) {
            boolean first = days.isEmpty();
            boolean range = !first && between.equals("-");
            certain &= !between.contains("?") || (first && isNumber());
            certain &= !(between.contains("-") && between.contains(","));
            if (except) {
                certain &= days.remove(day) && !range;
            } else if (range) {
                certain &= last.compareTo(day) < 0;
                for (DayOfWeek next = last; next.compareTo(day) < 0; ) {
                    next = next.plus(1);
                    days.add(next);
                }
            } else {
                days.add(day);
            }
            last = day;
            between = "";
        }

        /** Whether all that stands before the first day is a number: «1. Понедельник». */
        private boolean isNumber() {
            return rest.toString().matches("\\d+\\s?[.)]?\\s*");
        }

        private static boolean is(String meaning, String word) {
            List<String> words = Words.of(word);
            return !words.isEmpty() && Vocabulary.WORDS.without(meaning, words).isEmpty();
        }
    }
}

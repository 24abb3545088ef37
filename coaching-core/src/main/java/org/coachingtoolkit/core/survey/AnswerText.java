package org.coachingtoolkit.core.survey;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers that are written as a number with its meaning: {@code 1 (not at all)}, {@code 4 - agree}, {@code Agree (4)}. */
final class AnswerText {
    private static final int LONGEST = 200;
    private static final Pattern FIRST =
            Pattern.compile("(-?\\d{1,4})\\s?(?:[-\\u2010-\\u2015:.)=]\\s?|\\()\\p{L}\\D*");
    /** After a colon, bracket or equals sign words may hold figures: {@code 3 : 1-2 times}. */
    private static final Pattern CODED = Pattern.compile("(-?\\d{1,4})(?:\\s?:\\s|\\s?[)=]\\s?|\\s:)(?=.*\\p{L}).+");

    private static final Pattern LAST = Pattern.compile("\\p{L}\\D*?\\((-?\\d{1,4})\\)");
    private static final Pattern AROUND =
            Pattern.compile("^-?\\d{1,4}[\\s\\-\\u2010-\\u2015:.)=(]+|\\s*[()]+$|\\s*\\(-?\\d{1,4}\\)$");
    private static final Pattern DATE = Pattern.compile("\\d{1,4}([-./])\\d{1,2}\\1\\d{1,4}(?:[ T]\\d.*)?"
            + "|(?:\\d{1,4}[-./ ]{1,2})?"
            + "(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec"
            + "|янв|фев|мар|апр|ма[йя]|июн|июл|авг|сент?|окт|ноя|дек"
            + "|січ|лют|бер|кві|тра|чер|лип|сер|вер|жов|лис|гру)\\.?(?:[-./ ]{1,2}\\d{1,4})?");

    private static final Set<String> MISSING = Set.of("", "na", "nan", ".", "n/a", "#n/a", "null");

    private AnswerText() {}

    /** Returns whether a cell, as names are compared, is empty or says in any table that there is no answer. */
    static boolean isMissing(String plain) {
        return MISSING.contains(plain);
    }

    /**
     * Returns the number; null if the text is not one number with words beside it: {@code 2-3 times} and {@code 2 or 3}
     * are none.
     */
    static @Nullable Integer numberBesideWords(String text) {
        if (text.length() > LONGEST || isDate(text)) {
            return null;
        }
        Matcher first = FIRST.matcher(text);
        Matcher coded = CODED.matcher(text);
        Matcher last = LAST.matcher(text);
        return first.matches()
                ? Integer.valueOf(first.group(1))
                : coded.matches()
                        ? Integer.valueOf(coded.group(1))
                        : last.matches() ? Integer.valueOf(last.group(1)) : null;
    }

    /** Returns the words of such an answer without its number, as labels are compared. */
    static String words(String text) {
        return CsvText.plain(AROUND.matcher(text).replaceAll(""));
    }

    /** Returns whether a text is a day or a month, as spreadsheets make of {@code 2.3} and {@code 3-4}. */
    static boolean isDate(String text) {
        String plain = text.length() > LONGEST ? "" : CsvText.plain(text);
        boolean figures = plain.chars().anyMatch(c -> c >= '0' && c <= '9');
        return figures && DATE.matcher(plain).matches();
    }
}

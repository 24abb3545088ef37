package org.coachingtoolkit.core.survey;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers that are written as a number with its meaning: {@code 1 (not at all)}, {@code 4 - agree}, {@code Agree (4)}. */
final class AnswerText {
    private static final int LONGEST = 200;
    private static final Pattern FIRST =
            Pattern.compile("(-?\\d{1,4})\\s?(?:[-\\u2010-\\u2015:.)=]\\s?|\\()\\p{L}\\D*");
    private static final Pattern LAST = Pattern.compile("\\p{L}\\D*?\\((-?\\d{1,4})\\)");

    private AnswerText() {}

    /**
     * Returns the number; null if the text is not one number with words beside it: {@code 2-3 times} and {@code 2 or 3}
     * are none.
     */
    static @Nullable Integer numberBesideWords(String text) {
        if (text.length() > LONGEST) {
            return null;
        }
        Matcher first = FIRST.matcher(text);
        Matcher last = LAST.matcher(text);
        return first.matches()
                ? Integer.valueOf(first.group(1))
                : last.matches() ? Integer.valueOf(last.group(1)) : null;
    }
}

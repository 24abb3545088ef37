package org.coachingtoolkit.reports.typesetting;

import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;

/**
 * Where a line may end.
 *
 * <p>After a blank, unless it stands before a dash, around «№» or between the two short words before it («детский сад
 * № 7»), between a name and its initials, or between a number and its unit; after the hyphen of a compound, the dash of a time span and a stroke between words; inside an address of the
 * web after {@code / ? & = - _ .}. Never inside a date, a time or a number.
 */
public final class LineEnds {
    private static final int LONGEST_UNIT = 5;
    /** The longest word that is not parted from the number after it, in letters. */
    private static final int LONGEST_KIND = 12;

    private static final String VOWELS = "аеёиоуыэюяіїєaeiouy";
    private static final String SIGNS = "ьъй’'ʼ";

    private static final int LONGEST_MONTH = 4;

    private LineEnds() {}

    /** Returns whether a line may end after the character at an index; the end of the text is such a place. */
    public static boolean isAfter(CharSequence text, int i) {
        if (i + 1 >= text.length()) {
            return true;
        }
        char c = text.charAt(i);
        if (c > '@' && c < '\u2013' && c != '_') {
            return false;
        }
        char next = text.charAt(i + 1);
        return switch (c) {
            case '\n' -> true;
            case ' ' -> next != ' ' && !joins(text, i, next);
            case '-', '\u2010' -> isBetweenLetters(text, i, next) || isInLink(text, i);
            case '–', '—' -> isBetweenLetters(text, i, next) || (c == '–' && endsTime(text, i, next));
            case '/' -> next != '/' && (isBetweenWords(text, i) || isInLink(text, i));
            case '?', '&', '=', '_', '.' -> next != c && isInLink(text, i);
            default -> false;
        };
    }

    private static boolean isBetweenLetters(CharSequence text, int i, char next) {
        return i > 0 && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(next);
    }

    /** Tells whether three letters at least stand on both sides: «воспитатель/методист», not «п/п». */
    private static boolean isBetweenWords(CharSequence text, int i) {
        return i >= 3 && i + 3 < text.length() && allLetters(text, i - 3, i) && allLetters(text, i + 1, i + 4);
    }

    /** Tells whether a dash stands between two times of day: «14:00–14:45». */
    private static boolean endsTime(CharSequence text, int i, char next) {
        return i >= 4 && isDigit(next) && text.charAt(i - 3) == ':' && isDigit(text.charAt(i - 1));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isInLink(CharSequence text, int i) {
        int start = i;
        while (start > 0 && text.charAt(start - 1) > ' ' && i - start < 2048) {
            start--;
        }
        for (int k = start; k + 3 < text.length() && k < i; k++) {
            if ((text.charAt(k) == ':' && text.charAt(k + 1) == '/' && text.charAt(k + 2) == '/' && k + 2 <= i)
                    || (k == start && startsWithWww(text, k))) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsWithWww(CharSequence text, int k) {
        return text.charAt(k) == 'w'
                && text.charAt(k + 1) == 'w'
                && text.charAt(k + 2) == 'w'
                && text.charAt(k + 3) == '.';
    }

    /** Tells whether a blank joins what stands on both sides of it. */
    private static boolean joins(CharSequence text, int i, char next) {
        if (next == '–' || next == '—') {
            return i + 2 >= text.length() || text.charAt(i + 2) == ' ';
        }
        if (i == 0) {
            return false;
        }
        char before = text.charAt(i - 1);
        if (before == '№' || before == '§') {
            return isDigit(next);
        }
        if (isAfterInNeed(text, i)) {
            return true;
        }
        if (isDigit(before)) {
            return isUnit(text, i + 1);
        }
        return (isInitial(text, i + 1) && Character.isLetter(before) && isName(text, i - 1))
                || (before == '.' && i >= 2 && isInitial(text, i - 2) && Character.isUpperCase(next));
    }

    /** Tells whether a word of one or two small Cyrillic letters ends before an index: «с 14.09.2026», «по 2028». */
    private static boolean isPreposition(CharSequence text, int end) {
        int start = end;
        while (start > 0 && end - start < 3 && isSmallCyrillic(text.charAt(start - 1))) {
            start--;
        }
        return start < end && end - start < 3 && (start == 0 || !Character.isLetter(text.charAt(start - 1)));
    }

    private static boolean isSmallCyrillic(char c) {
        return c >= 'а' && c <= 'ґ' && Character.isLowerCase(c);
    }

    /**
     * Returns whether a line that has no other place to end may end after an index: between a kind and its number, or
     * before the number that follows a small word.
     */
    public static boolean isAfterInNeed(CharSequence text, int i) {
        return i > 0
                && text.charAt(i) == ' '
                && Character.isLetter(text.charAt(i - 1))
                && (isNumbered(text, i + 1)
                        || (i + 1 < text.length()
                                && isDigit(text.charAt(i + 1))
                                && (isPreposition(text, i) || isMonthOfDay(text, i))));
    }

    /** Tells whether a day and a short month end before an index: «16 Sep 2026». */
    private static boolean isMonthOfDay(CharSequence text, int end) {
        int start = end;
        while (start > 0 && end - start <= LONGEST_MONTH && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start >= 2
                && end - start <= LONGEST_MONTH
                && text.charAt(start - 1) == ' '
                && isDigit(text.charAt(start - 2))
                && Character.isUpperCase(text.charAt(start));
    }

    /** Tells whether a number begins at an index, or one short word before it: «№ 7», «сад № 7». */
    private static boolean isNumbered(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_KIND && Character.isLetter(text.charAt(end))) {
            end++;
        }
        int sign = end == from ? end : end + 1;
        return end - from <= LONGEST_KIND
                && sign + 2 < text.length()
                && text.charAt(sign) == '№'
                && isDigit(text.charAt(text.charAt(sign + 1) == ' ' ? sign + 2 : sign + 1));
    }

    /** Returns words with no-break blanks where a line may not end, for programs that break lines themselves. */
    public static RichText bound(RichText text) {
        return new RichText(text.parts().stream()
                .map(part -> part instanceof Run run
                        ? new Run(bound(run.text()), run.bold(), run.italic(), run.language(), run.link())
                        : part)
                .toList());
    }

    /** Returns a text with no-break blanks where a line may not end. */
    private static String bound(String text) {
        StringBuilder bound = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ' && i > 0 && !isAfter(text, i) && text.charAt(i + 1) != ' ') {
                bound.setCharAt(i, '\u00A0');
            }
        }
        return bound.toString();
    }

    private static boolean isUnit(CharSequence text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST_UNIT && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end == from ? text.charAt(from) == '%' : end - from <= LONGEST_UNIT;
    }

    /** Tells whether a capital letter with a full stop stands at an index, and no letter before it. */
    private static boolean isInitial(CharSequence text, int i) {
        return i + 1 < text.length()
                && text.charAt(i + 1) == '.'
                && Character.isUpperCase(text.charAt(i))
                && (i == 0 || !Character.isLetter(text.charAt(i - 1)));
    }

    /** Tells whether the word that ends at an index is a name: it begins with a capital and is not longer than names are. */
    private static boolean isName(CharSequence text, int end) {
        int start = end;
        while (start > 0 && end - start < 40 && isInName(text.charAt(start - 1))) {
            start--;
        }
        return end - start < 24 && Character.isUpperCase(text.charAt(start));
    }

    private static boolean isInName(char c) {
        return Character.isLetter(c) || c == '-' || c == '’' || c == '\'' || c == 'ʼ';
    }

    /**
     * Returns whether a word that is too long for its line may be divided before a letter, with a hyphen: between
     * syllables, two letters at least on each side.
     */
    public static boolean isSyllableBefore(CharSequence text, int i) {
        if (i < 2 || i + 1 >= text.length() || !allLetters(text, i - 2, i + 2)) {
            return false;
        }
        char next = Character.toLowerCase(text.charAt(i));
        char before = Character.toLowerCase(text.charAt(i - 1));
        if (SIGNS.indexOf(next) >= 0 || !hasVowel(text, i, 1) || !hasVowel(text, i - 1, -1)) {
            return false;
        }
        if (isVowel(before)) {
            return !isVowel(next) && isVowel(Character.toLowerCase(text.charAt(i + 1)));
        }
        return !isVowel(next);
    }

    private static boolean allLetters(CharSequence text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isLetter(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasVowel(CharSequence text, int from, int step) {
        for (int i = from; i >= 0 && i < text.length() && Math.abs(i - from) < 8; i += step) {
            char c = Character.toLowerCase(text.charAt(i));
            if (!Character.isLetter(c)) {
                return false;
            }
            if (isVowel(c)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isVowel(char c) {
        return VOWELS.indexOf(c) >= 0;
    }
}

package org.coachingtoolkit.core.goal.text;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The words, numbers, dates and signs of a text in order; words that make a phrase of the lexicon are one token. */
final class Tokens {
    static final byte WORD = 1;
    /** Digits, with the spaces, points and commas inside a number. */
    static final byte NUMBER = 2;
    /** A date in digits; its value is year times 10000 plus month times 100 plus day. */
    static final byte DATE = 3;
    /** A time of day in digits. */
    static final byte CLOCK = 4;

    static final byte SIGN = 5;
    /** The end of a sentence. */
    static final byte BREAK = 6;

    /** The value of a number that is not a whole number below a thousand million. */
    static final int NOT_WHOLE = -1;

    private static final int SHORTEST_POSSESSIVE = 4;

    private final Lexicon lexicon;
    private final NormalizedText text;
    private final String original;
    private final char[] chars;
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private int[] entries;
    private int[] values;
    /** The tokens before words were joined to phrases. */
    private final @Nullable Tokens apart;

    private long[] senses = {};
    private long[] lateSenses = {};
    private int count;

    private Tokens(Lexicon lexicon, NormalizedText text, String original, int capacity, @Nullable Tokens apart) {
        this.apart = apart;
        this.original = original;
        this.lexicon = lexicon;
        this.text = text;
        this.chars = text.chars();
        starts = new int[capacity];
        ends = new int[capacity];
        kinds = new byte[capacity];
        entries = new int[capacity];
        values = new int[capacity];
    }

    static Tokens of(Lexicon lexicon, NormalizedText text, String original) {
        Tokens tokens = new Tokens(lexicon, text, original, text.length() / 5 + 8, null);
        tokens.split();
        return tokens.joined();
    }

    /**
     * Returns the tokens that are left when parts of the original are taken away, as if the rest had been written so; nothing
     * where the rest reads otherwise than its tokens, because what stands on the two sides of a gap touches.
     *
     * @param gone for each character of the original whether it is taken away
     */
    Optional<Tokens> without(boolean[] gone) {
        Tokens all = apart == null ? this : apart;
        if (text.isMixed() || isGlued(gone)) {
            return Optional.empty();
        }
        Tokens rest = new Tokens(lexicon, text, original, all.count, null);
        for (int i = 0; i < all.count; i++) {
            if (!gone[text.origin(all.starts[i])]) {
                rest.take(all, i, i, all.entries[i], all.values[i]);
            }
        }
        return Optional.of(rest.joined());
    }

    /** Returns whether two tokens meet where something is gone, or one of them would be read otherwise beside the other. */
    private boolean isGlued(boolean[] gone) {
        char before = ' ';
        char near = ' ';
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = chars[i];
            if (gone[text.origin(i)]) {
                if (near == '.' || near == '!' || near == '?') {
                    return true;
                }
                gap = true;
                continue;
            }
            if (gap && i > 0 && gone[text.origin(i - 1)]) {
                boolean touching = !isSpace(before) && !isSpace(c);
                if (touching || (c == '.' && NormalizedText.isLetter(chars[i - 1]))) {
                    return true;
                }
            }
            before = c;
            if (c != ' ' && c != '"') {
                if (gap && isDigit(near) && isDigit(c)) {
                    return true;
                }
                near = c;
                gap = false;
            }
        }
        return false;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n';
    }

    private void take(Tokens from, int first, int last, int entry, int value) {
        starts[count] = from.starts[first];
        ends[count] = from.ends[last];
        kinds[count] = from.kinds[first];
        entries[count] = entry;
        values[count] = value;
        count++;
    }

    int count() {
        return count;
    }

    byte kind(int i) {
        return i < 0 || i >= count ? BREAK : kinds[i];
    }

    int start(int i) {
        return starts[i];
    }

    int end(int i) {
        return ends[i];
    }

    /** Returns the number of a NUMBER, the date of a DATE, the lexicon's value of a WORD. */
    int value(int i) {
        return i < 0 || i >= count ? 0 : values[i];
    }

    boolean is(int i, Sense sense) {
        return i >= 0 && i < count && ((sense.late ? lateSenses[i] : senses[i]) & sense.bit) != 0;
    }

    /** Returns the senses of the first half of a token as a bit set; empty outside the text. */
    long senses(int i) {
        return i < 0 || i >= count ? 0 : senses[i];
    }

    /** Returns the senses of the second half of a token as a bit set; empty outside the text. */
    long lateSenses(int i) {
        return i < 0 || i >= count ? 0 : lateSenses[i];
    }

    boolean isSign(int i, char sign) {
        return i >= 0 && i < count && kinds[i] == SIGN && chars[starts[i]] == sign;
    }

    char sign(int i) {
        return i >= 0 && i < count && kinds[i] == SIGN ? chars[starts[i]] : 0;
    }

    /** Returns whether two neighbours stand without a space between them. */
    boolean touches(int i) {
        return i >= 0 && i + 1 < count && ends[i] == starts[i + 1];
    }

    int length(int i) {
        return i < 0 || i >= count ? 0 : ends[i] - starts[i];
    }

    char at(int i, int offset) {
        return i < 0 || i >= count ? 0 : chars[starts[i] + offset];
    }

    /** Returns what the endings of a token tell, as a set. */
    int endings(int i) {
        return Endings.of(chars, starts[i], ends[i]);
    }

    boolean equal(int i, String word) {
        if (i < 0 || i >= count || length(i) != word.length()) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (chars[starts[i] + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    boolean isOneOf(int i, String... words) {
        for (String word : words) {
            if (equal(i, word)) {
                return true;
            }
        }
        return false;
    }

    boolean isAfter(int i) {
        return isOneOf(i, "after", "после", "після");
    }

    boolean isPercent(int i) {
        return isSign(i, '%') || is(i, Sense.PERCENT);
    }

    /** Returns whether a token begins with a capital letter in the original. */
    boolean isCapital(int i) {
        return i >= 0 && i < count && Character.isUpperCase(original.charAt(text.origin(starts[i])));
    }

    /** Returns whether a word of two letters or more is written in capitals only. */
    boolean isAllCapital(int i) {
        return isCapital(i) && length(i) > 1 && Character.isUpperCase(original.charAt(text.origin(ends[i] - 1)));
    }

    /** Returns where the decimal separator of a number stands in it, -1 if it has none. */
    int point(int i) {
        for (int k = length(i) - 1; k > 0; k--) {
            char c = at(i, k);
            if (c == '.' || c == ',') {
                return k;
            }
        }
        return -1;
    }

    private void split() {
        int n = text.length();
        int i = 0;
        while (i < n) {
            char c = chars[i];
            if (c == ' ') {
                i++;
            } else if (c >= '0' && c <= '9') {
                i = number(i);
            } else if (NormalizedText.isLetter(c)) {
                int start = i;
                while (i < n && (NormalizedText.isLetter(chars[i]) || isApostropheInside(i))) {
                    i++;
                }
                add(WORD, start, i, word(start, i));
            } else if (c == '\n' || endsSentence(i)) {
                add(BREAK, i, i + 1, Lexicon.UNKNOWN);
                i++;
            } else {
                add(SIGN, i, i + 1, Lexicon.UNKNOWN);
                i++;
            }
        }
    }

    /** Returns the entry of a word; an English possessive that has none of its own is its noun: "colleagues'", "mentor's". */
    private int word(int start, int end) {
        int entry = lexicon.word(chars, start, end);
        if (entry >= 0 || end - start < SHORTEST_POSSESSIVE || chars[end - 1] >= 0x80) {
            return entry;
        }
        int noun = chars[end - 1] == '\'' ? end - 1 : chars[end - 2] == '\'' ? end - 2 : start;
        entry = noun > start ? lexicon.word(chars, start, noun) : entry;
        return (lexicon.senses(entry) & Sense.VERB) == 0 ? entry : Lexicon.UNKNOWN;
    }

    private boolean isApostropheInside(int i) {
        return chars[i] == '\''
                && i > 0
                && NormalizedText.isLetter(chars[i - 1])
                && i + 1 < text.length()
                && (NormalizedText.isLetter(chars[i + 1]) || chars[i - 1] == 's');
    }

    /** A full stop ends a sentence unless it belongs to an abbreviation: what follows must begin with a capital. */
    private boolean endsSentence(int i) {
        char c = chars[i];
        if (c != '.' && c != '!' && c != '?') {
            return false;
        }
        if (c == '.' && count > 0 && kinds[count - 1] == WORD && ends[count - 1] == i && length(count - 1) == 1) {
            return false;
        }
        int next = i + 1;
        int limit = Math.min(text.length(), i + 8);
        while (next < limit && (chars[next] == ' ' || chars[next] == '"')) {
            next++;
        }
        return next >= text.length()
                || (next > i + 1 && next < limit && Character.isUpperCase(original.charAt(text.origin(next))));
    }

    private void add(byte kind, int start, int end, int entry) {
        if (count == starts.length) {
            int capacity = count * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            kinds = Arrays.copyOf(kinds, capacity);
            entries = Arrays.copyOf(entries, capacity);
            values = Arrays.copyOf(values, capacity);
        }
        starts[count] = start;
        ends[count] = end;
        kinds[count] = kind;
        entries[count] = entry;
        values[count] = kind == WORD ? lexicon.value(entry) : 0;
        count++;
    }

    private int number(int start) {
        int n = text.length();
        int i = digits(start);
        int lead = i - start;
        if (lead <= 4 && i < n) {
            int end = date(start, i, lead);
            if (end > 0) {
                return end;
            }
            if (lead <= 2 && chars[i] == ':' && digits(i + 1) == i + 3) {
                add(CLOCK, start, i + 3, Lexicon.UNKNOWN);
                return i + 3;
            }
        }
        boolean whole = true;
        boolean zero = chars[start] == '0';
        while (lead <= 3 && !zero && i + 3 < n && isGroup(i)) {
            i += 4;
        }
        if (i + 1 < n && (chars[i] == '.' || chars[i] == ',') && isDigit(i + 1)) {
            i = digits(i + 1);
            whole = false;
        }
        add(NUMBER, start, i, Lexicon.UNKNOWN);
        values[count - 1] = whole ? whole(start, i) : NOT_WHOLE;
        return i;
    }

    /** Returns whether a separator and exactly three digits follow. */
    private boolean isGroup(int i) {
        return (chars[i] == ' ' || chars[i] == ',') && digits(i + 1, i + 5) == i + 4;
    }

    private int whole(int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            if (chars[i] >= '0' && chars[i] <= '9') {
                if (value > 99_999_999) {
                    return NOT_WHOLE;
                }
                value = value * 10 + chars[i] - '0';
            }
        }
        return value;
    }

    /**
     * Reads 2026-09-01, 1.9.2026, 01/09/26 and 01-09-2026, with four digits of a year also days that no calendar has; returns
     * where the date ends, 0 if there is none.
     */
    private int date(int start, int afterFirst, int lead) {
        char separator = chars[afterFirst];
        if (separator != '.' && separator != '/' && separator != '-') {
            return 0;
        }
        int afterSecond = digits(afterFirst + 1, afterFirst + 4);
        int second = afterSecond - afterFirst - 1;
        if (second < 1 || second > 2 || afterSecond >= text.length() || chars[afterSecond] != separator) {
            return 0;
        }
        int end = digits(afterSecond + 1, afterSecond + 6);
        int last = end - afterSecond - 1;
        int year;
        int month = whole(afterFirst + 1, afterSecond);
        int day;
        if (lead == 4 && separator == '-' && last >= 1 && last <= 2) {
            year = whole(start, afterFirst);
            day = whole(afterSecond + 1, end);
        } else if (lead <= 2 && (last == 4 || last == 2)) {
            year = whole(afterSecond + 1, end) + (last == 2 ? 2000 : 0);
            day = whole(start, afterFirst);
        } else {
            return 0;
        }
        boolean american = separator == '/' && month > 12 && day >= 1 && day <= 12;
        if (american) {
            int swapped = month;
            month = day;
            day = swapped;
        }
        if (last == 2 && lead <= 2 && (month < 1 || month > 12 || day < 1 || day > 31)) {
            return 0;
        }
        add(DATE, start, end, Lexicon.UNKNOWN);
        values[count - 1] = year * 10_000 + month * 100 + day;
        return end;
    }

    private int digits(int from) {
        return digits(from, text.length());
    }

    private int digits(int from, int limit) {
        int i = from;
        int stop = Math.min(limit, text.length());
        while (i < stop && isDigit(i)) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int i) {
        return isDigit(chars[i]);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether a hyphen inside a word stands at a token, as in half-term. */
    private boolean isHyphen(int i) {
        return i + 1 < count
                && kinds[i] == SIGN
                && chars[starts[i]] == '-'
                && ends[i - 1] == starts[i]
                && ends[i] == starts[i + 1];
    }

    /** Returns whether a word is cut short by a full stop, as in «уч. г.». */
    private boolean isAbbreviation(int i) {
        return length(i) <= 4
                && i + 2 < count
                && kinds[i + 1] == SIGN
                && chars[starts[i + 1]] == '.'
                && ends[i] == starts[i + 1];
    }

    /** Returns the tokens with one token in place of the longest phrase that begins at each word; hyphens may join its words. */
    private Tokens joined() {
        Tokens joined = new Tokens(lexicon, text, original, count, this);
        int from = 0;
        while (from < count) {
            int last = from;
            int phrase = Lexicon.UNKNOWN;
            int state = 0;
            int i = from;
            while (i < count && kinds[i] == WORD && entries[i] >= 0 && (state = lexicon.step(state, entries[i])) >= 0) {
                if (lexicon.phrase(state) >= 0) {
                    phrase = lexicon.phrase(state);
                    last = i;
                }
                i = isHyphen(i + 1) || isAbbreviation(i) ? i + 2 : i + 1;
            }
            if (phrase >= 0) {
                joined.take(this, from, last, phrase, lexicon.value(phrase));
            } else {
                joined.take(this, from, from, entries[from], values[from]);
            }
            from = last + 1;
        }
        joined.recallSenses();
        return joined;
    }

    private void recallSenses() {
        senses = new long[count];
        lateSenses = new long[count];
        for (int i = 0; i < count; i++) {
            senses[i] = lexicon.senses(entries[i]);
            lateSenses[i] = lexicon.lateSenses(entries[i]);
        }
    }
}

package org.coachingtoolkit.core.goal.text;

/**
 * A text in the one spelling that the lexicon knows, with the way back to the original.
 *
 * <p>Lower case without a locale; decomposed й, ї and ё joined and ё read as е; other combining marks, soft hyphens and
 * zero-width characters dropped; full-width forms and digits of every script read as ASCII; every kind of space, dash,
 * apostrophe and quotation mark read as one; Latin letters inside a Cyrillic word (and Cyrillic inside a Latin one) read
 * as what they look like. Applying it twice is the same as applying it once.
 */
final class NormalizedText {
    private static final String LATIN = "aceopxyikmhtb";
    private static final String CYRILLIC = "асеорхуікмнтв";
    /** One-letter Cyrillic words that are written with a Latin key by mistake. */
    private static final String LATIN_WORDS = "acoykib";

    private static final String CYRILLIC_WORDS = "асоуків";

    private char[] chars;
    private int[] origin;
    private int length;
    private boolean mixed;

    private NormalizedText(int capacity) {
        chars = new char[capacity];
        origin = new int[capacity + 1];
    }

    static NormalizedText of(String text) {
        NormalizedText result = new NormalizedText(text.length());
        result.fold(text);
        result.mendScripts();
        return result;
    }

    int length() {
        return length;
    }

    char at(int index) {
        return chars[index];
    }

    char[] chars() {
        return chars;
    }

    /** Returns where in the original the character at an index of this text begins; the original's length for the end. */
    int origin(int index) {
        return origin[index];
    }

    /** Returns whether a lone Latin letter is read in the script of the text, so that a part of it could be read otherwise. */
    boolean isMixed() {
        return mixed;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }

    private void fold(String text) {
        int n = text.length();
        for (int i = 0; i < n; i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                if (c >= 'A' && c <= 'Z') {
                    c = (char) (c + 32);
                } else if (c < ' ' || c == 0x7f) {
                    c = c == '\n' ? '\n' : ' ';
                } else if (c == '`') {
                    c = '\'';
                }
                put(c, i);
            } else if (c >= 'А' && c <= 'Я') {
                put((char) (c + 32), i);
            } else if (c >= 'а' && c <= 'я') {
                put(c, i);
            } else if (isCombining(c)) {
                compose(c);
            } else if (!isInvisible(c)) {
                put(foldOther(c), i);
            }
        }
        origin[length] = n;
    }

    private void put(char c, int from) {
        chars[length] = c;
        origin[length++] = from;
    }

    private void compose(char mark) {
        if (length > 0) {
            char base = chars[length - 1];
            if (mark == '\u0306' && base == 'и') {
                chars[length - 1] = 'й';
            } else if (mark == '\u0308' && base == 'і') {
                chars[length - 1] = 'ї';
            }
        }
    }

    private static boolean isCombining(char c) {
        return (c >= '\u0300' && c <= '\u036f') || (c >= '\u0483' && c <= '\u0489');
    }

    private static boolean isInvisible(char c) {
        return c == '\u00ad'
                || (c >= '\u200b' && c <= '\u200f')
                || (c >= '\u202a' && c <= '\u202e')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\ufeff';
    }

    private static char foldOther(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            char ascii = (char) (c - 0xfee0);
            return ascii >= 'A' && ascii <= 'Z' ? (char) (ascii + 32) : ascii == '`' ? '\'' : ascii;
        }
        if (Character.isDigit(c)) {
            return (char) ('0' + Character.digit(c, 10));
        }
        switch (c) {
            case 'ё', 'Ё' -> {
                return 'е';
            }
            case '‐', '‑', '‒', '–', '—', '―', '−', '﹣', '﹘' -> {
                return '-';
            }
            case '’', '‘', 'ʼ', 'ʹ', '´', 'ˈ', '′', '‛', '＇' -> {
                return '\'';
            }
            case '«', '»', '“', '”', '„', '‟', '″' -> {
                return '"';
            }
            case '\u0085', '\u2028', '\u2029' -> {
                return '\n';
            }
            default -> {
                if (Character.isSpaceChar(c) || Character.isISOControl(c)) {
                    return ' ';
                }
                char lower = Character.toLowerCase(c);
                return lower == 'ё' ? 'е' : lower;
            }
        }
    }

    /** Returns whether a folded character is a letter. */
    static boolean isLetter(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z';
        }
        return (c >= 'а' && c <= 'я') || Character.isLetter(c);
    }

    /** Reads every letter in the script of its word, then lone letters in the script of the text. */
    private void mendScripts() {
        int cyrillic = 0;
        int latin = 0;
        boolean lone = false;
        int i = 0;
        while (i < length) {
            if (!isLetter(chars[i])) {
                i++;
                continue;
            }
            int start = i;
            int c = 0;
            int l = 0;
            while (i < length && isLetter(chars[i])) {
                if (isCyrillic(chars[i])) {
                    c++;
                } else if (chars[i] < 0x80) {
                    l++;
                }
                i++;
            }
            if (c > 0 && l > 0) {
                boolean toCyrillic = canReplace(start, i, LATIN, false);
                if (toCyrillic) {
                    replace(start, i, LATIN, CYRILLIC);
                    c += l;
                    l = 0;
                } else if (canReplace(start, i, CYRILLIC, true)) {
                    replace(start, i, CYRILLIC, LATIN);
                    l += c;
                    c = 0;
                }
            }
            lone |= l == 1 && i - start == 1;
            cyrillic += c;
            latin += l;
        }
        mixed = lone && cyrillic > 0;
        if (lone && cyrillic > latin) {
            mendLoneLetters();
        }
    }

    /** Mends what has a Cyrillic letter as its neighbour before or after; the article in "by a quarter" is left. */
    private void mendLoneLetters() {
        char near = ' ';
        for (int i = 0; i < length; i++) {
            near = mendLoneLetter(i, near);
        }
        near = ' ';
        for (int i = length - 1; i >= 0; i--) {
            near = mendLoneLetter(i, near);
        }
    }

    /** Mends a letter beside another one and returns the letter that is nearest to the next. */
    private char mendLoneLetter(int i, char near) {
        int which = isCyrillic(near) ? LATIN_WORDS.indexOf(chars[i]) : -1;
        if (which >= 0 && isGap(i - 1) && isGap(i + 1)) {
            chars[i] = CYRILLIC_WORDS.charAt(which);
        }
        return isLetter(chars[i]) ? chars[i] : near;
    }

    private boolean isGap(int index) {
        return index < 0 || index >= length || chars[index] == ' ' || chars[index] == '\n';
    }

    /** Returns whether every letter of one script between two indexes looks like a letter of the other. */
    private boolean canReplace(int from, int to, String letters, boolean cyrillic) {
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if (isCyrillic(c) == cyrillic && (cyrillic || c < 0x80) && letters.indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    private void replace(int from, int to, String letters, String others) {
        for (int i = from; i < to; i++) {
            int which = letters.indexOf(chars[i]);
            if (which >= 0) {
                chars[i] = others.charAt(which);
            }
        }
    }

    private static boolean isCyrillic(char c) {
        return c >= '\u0400' && c <= '\u052f';
    }
}

package org.coachingtoolkit.reports.typesetting;

/** Words that XML can hold. */
public final class XmlText {
    private static final char REPLACEMENT = '\uFFFD';

    private XmlText() {}

    /**
     * Returns the text with U+FFFD in place of every character that XML 1.0 forbids: control characters other than tab,
     * line feed and carriage return, halves of surrogate pairs, U+FFFE and U+FFFF.
     */
    public static String clean(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return cleaned(text);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return (c >= ' ' && c < '\uD800') || c == '\t' || c == '\n' || c == '\r';
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .forEach(c -> clean.appendCodePoint(
                        Character.isBmpCodePoint(c) && !isPlain((char) c) && !(c >= 0xE000 && c <= 0xFFFD)
                                ? REPLACEMENT
                                : c));
        return clean.toString();
    }
}

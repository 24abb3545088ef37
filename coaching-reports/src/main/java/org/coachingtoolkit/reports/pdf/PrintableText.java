package org.coachingtoolkit.reports.pdf;

import java.text.Normalizer;
import java.util.Map;

/**
 * Text in the characters that a face has.
 *
 * <p>What the face lacks is replaced by its documented substitute, below; what has no shape at all (control characters,
 * marks of direction, soft hyphens, variation selectors) is left out; letters with a separate accent are composed. Any
 * other character that the face lacks is an error, never a gap.
 */
final class PrintableText {
    private static final Map<Character, String> SUBSTITUTES = Map.ofEntries(
            Map.entry('\t', " "),
            Map.entry('\u2003', " "),
            Map.entry('\u2002', " "),
            Map.entry('\u2009', "\u00A0"),
            Map.entry('\u200A', ""),
            Map.entry('\u2010', "-"),
            Map.entry('\u2011', "-"),
            Map.entry('\u202F', "\u00A0"),
            Map.entry('\u20BD', "руб."),
            Map.entry('\u2610', "[ ]"),
            Map.entry('\u2611', "[x]"),
            Map.entry('\u2612', "[x]"),
            Map.entry('\u2713', "V"),
            Map.entry('\u2714', "V"));

    private PrintableText() {}

    /**
     * Returns a text as a face can print it. Line feeds are kept: they end a line.
     *
     * @param place tells where the text stands, if it must be said
     * @throws UnprintableCharacterException if a character has neither a shape nor a substitute
     */
    static String of(String text, Face face, Place place) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (face.width(c) < 0 || c == '\t' || isShapeless(c) || isAccent(c))) {
                return replaced(text, face, place);
            }
        }
        return text;
    }

    private static String replaced(String original, Face face, Place place) {
        String text = Normalizer.normalize(original, Normalizer.Form.NFC);
        StringBuilder printable = new StringBuilder(text.length());
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint == '\n' || !isShapeless(codePoint)) {
                printable.append(shape(codePoint, face, original, place));
            }
        }
        return printable.toString();
    }

    private static String shape(int codePoint, Face face, String text, Place place) {
        if (codePoint <= Character.MAX_VALUE) {
            char c = (char) codePoint;
            if (c == '\n' || (face.width(c) >= 0 && c != '\t')) {
                return String.valueOf(c);
            }
            String substitute = SUBSTITUTES.get(c);
            if (substitute != null) {
                return substitute;
            }
        }
        throw new UnprintableCharacterException(codePoint, text, place.describe());
    }

    /** Tells whether a character is an accent apart from its letter, as some keyboards and file names have it. */
    private static boolean isAccent(char c) {
        return c >= 0x0300 && c <= 0x036F;
    }

    private static boolean isShapeless(int codePoint) {
        if (codePoint < 0x0600) {
            return codePoint < ' ' ? codePoint != '\t' : (codePoint >= 0x7F && codePoint < 0xA0) || codePoint == 0xAD;
        }
        return Character.getType(codePoint) == Character.FORMAT || (codePoint >= 0xFE00 && codePoint <= 0xFE0F);
    }

    /** Tells where in the document a text stands. */
    @FunctionalInterface
    interface Place {
        /** Returns the place in words. */
        String describe();
    }
}

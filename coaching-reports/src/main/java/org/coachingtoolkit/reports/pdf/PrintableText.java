package org.coachingtoolkit.reports.pdf;

import java.text.Normalizer;
import java.util.Map;
import java.util.function.IntConsumer;
import org.coachingtoolkit.core.common.Language;

/**
 * Text in the characters that a face has, its signs included.
 *
 * <p>What the face lacks is replaced by its documented substitute, below; what has no shape at all (control characters,
 * marks of direction, soft hyphens, variation selectors) is left out; letters with a separate accent are composed. Any
 * other character is replaced by its {@linkplain SignName name} in brackets, so that the reader sees that something
 * stood there; letters of one script in a row have one name.
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
            Map.entry('\u205F', "\u00A0"),
            Map.entry('\u3000', " "),
            Map.entry('\u2028', "\n"),
            Map.entry('\u2029', "\n"));

    private PrintableText() {}

    /** Returns a text as a face can print it, names of signs in a language. Line feeds are kept: they end a line. */
    static String of(String text, Face face, Language language) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '\n' && (face.width(c) < 0 || c == '\t' || isShapeless(c) || isAccent(c))) {
                return replaced(text, face, language);
            }
        }
        return text;
    }

    private static String replaced(String original, Face face, Language language) {
        StringBuilder printable = new StringBuilder(original.length());
        shapes(original, face, printable, new IntConsumer() {
            private SignName last = SignName.NONE;
            private int end = -1;

            @Override
            public void accept(int codePoint) {
                SignName name = SignName.of(codePoint);
                if (name != last || name == SignName.SYMBOL || end != printable.length()) {
                    printable.append('[').append(name.in(language, codePoint)).append(']');
                }
                last = name;
                end = printable.length();
            }
        });
        return printable.toString();
    }

    /** Tells of the code points of a text that neither the face nor its signs have, in their order. */
    static void lacking(String text, Face face, IntConsumer each) {
        shapes(text, face, new StringBuilder(), each);
    }

    private static void shapes(String original, Face face, StringBuilder printable, IntConsumer lacking) {
        String text = Normalizer.normalize(original, Normalizer.Form.NFC);
        int codePoint;
        for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
            codePoint = text.codePointAt(i);
            if (codePoint == '\n') {
                printable.append('\n');
            } else if (!isShapeless(codePoint)) {
                shape(codePoint, face, printable, lacking);
            }
        }
    }

    private static void shape(int codePoint, Face face, StringBuilder printable, IntConsumer lacking) {
        if (codePoint <= Character.MAX_VALUE) {
            char c = (char) codePoint;
            String substitute = SUBSTITUTES.get(c);
            if (substitute != null && (face.width(c) < 0 || c == '\t' || c == '\u2011')) {
                printable.append(substitute);
                return;
            }
            if (face.width(c) >= 0) {
                printable.append(c);
                return;
            }
        }
        lacking.accept(codePoint);
    }

    /** Tells whether a character is an accent apart from its letter, as some keyboards and file names have it. */
    private static boolean isAccent(char c) {
        return c >= 0x0300 && c <= 0x036F;
    }

    private static boolean isShapeless(int codePoint) {
        if (codePoint < 0x0600) {
            return codePoint < ' ' ? codePoint != '\t' : (codePoint >= 0x7F && codePoint < 0xA0) || codePoint == 0xAD;
        }
        return Character.getType(codePoint) == Character.FORMAT
                || (codePoint >= 0xFE00 && codePoint <= 0xFE0F)
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
    }
}

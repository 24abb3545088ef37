package org.coachingtoolkit.reports.pdf;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/** Which characters a PDF cannot show, so that a school learns of them before anything is written. */
public final class PrintableCharacters {
    private PrintableCharacters() {}

    /** Returns the code points of a text that neither the body face nor its signs have, each once, in their order. */
    public static List<Integer> lacking(String text) {
        requireNonNull(text, "text");
        if (isPlain(text)) {
            return List.of();
        }
        List<Integer> lacking = new ArrayList<>();
        PrintableText.lacking(text, Face.regular(), codePoint -> {
            if (!lacking.contains(codePoint) && lacking.size() < 100) {
                lacking.add(codePoint);
            }
        });
        return lacking;
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0500' && !isPunctuation(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPunctuation(char c) {
        return (c >= '\u2010' && c <= '\u2026') || c == '№';
    }
}

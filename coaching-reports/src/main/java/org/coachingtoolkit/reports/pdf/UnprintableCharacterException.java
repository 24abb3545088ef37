package org.coachingtoolkit.reports.pdf;

import java.io.Serial;

/**
 * Says that a document holds a character for which the embedded font has no shape. Printed without it, the document
 * would be silently wrong.
 */
public final class UnprintableCharacterException extends IllegalArgumentException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int codePoint;
    private final String place;

    UnprintableCharacterException(int codePoint, String text, String place) {
        super("character must have a shape in the font: " + describe(codePoint) + " in '" + abridged(text) + "', "
                + place);
        this.codePoint = codePoint;
        this.place = place;
    }

    private static String describe(int codePoint) {
        String hex = Integer.toHexString(codePoint).toUpperCase(java.util.Locale.ROOT);
        String name = Character.getName(codePoint);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + (name == null ? "" : " " + name);
    }

    private static String abridged(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(60)
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? '?' : c)
                .forEach(shown::appendCodePoint);
        return shown + (text.codePointCount(0, text.length()) > 60 ? "…" : "");
    }

    /** Returns the Unicode code point of the character; a lone surrogate is its own code point. */
    public int codePoint() {
        return codePoint;
    }

    /** Returns where the character stands, as «block 3, row 7, column 2»; counted from 1. */
    public String place() {
        return place;
    }
}

package org.coachingtoolkit.reports.pdf;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What a character that cannot be printed is called in its place: its script, or «symbol» and its number. */
enum SignName {
    /** No character. */
    NONE,
    /** A picture or sign; its number in Unicode tells which. */
    SYMBOL,
    /** Letters of Arabic, which join and change their shape. */
    ARABIC,
    /** Letters of another script that is written from the right. */
    FROM_RIGHT,
    /** Chinese and Japanese characters. */
    CHINESE,
    /** Korean syllables. */
    KOREAN,
    /** Scripts of India and South-East Asia. */
    INDIAN,
    /** Letters of any other script. */
    OTHER;

    private static final TextCatalogue CATALOGUE = TextCatalogue.of(SignName.class);

    static SignName of(int codePoint) {
        UnicodeScript script = UnicodeScript.of(codePoint);
        return switch (script) {
            case ARABIC -> ARABIC;
            case HAN, HIRAGANA, KATAKANA, BOPOMOFO -> CHINESE;
            case HANGUL -> KOREAN;
            case DEVANAGARI,
                    BENGALI,
                    GURMUKHI,
                    GUJARATI,
                    TAMIL,
                    TELUGU,
                    KANNADA,
                    MALAYALAM,
                    SINHALA,
                    THAI,
                    LAO,
                    KHMER,
                    MYANMAR -> INDIAN;
            default -> {
                byte direction = Character.getDirectionality(codePoint);
                if (direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                        || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC) {
                    yield FROM_RIGHT;
                }
                yield Character.isLetter(codePoint) ? OTHER : SYMBOL;
            }
        };
    }

    String in(Language language, int codePoint) {
        String name = CATALOGUE.text(language, name().toLowerCase(Locale.ROOT));
        return this == SYMBOL ? name + " " + number(codePoint) : name;
    }

    /** Returns a code point as Unicode writes it: {@code U+1F600}. */
    static String number(int codePoint) {
        return String.format(Locale.ROOT, "U+%04X", codePoint);
    }
}

package org.coachingtoolkit.core.goal.text;

import org.coachingtoolkit.core.common.Language;

/** Tells the language of a text by its letters. */
final class Scripts {
    private Scripts() {}

    /**
     * Returns English where Latin letters prevail, otherwise Ukrainian or Russian by the letters that only one of them
     * has, Russian where none occurs.
     */
    static Language language(String text) {
        int latin = 0;
        int cyrillic = 0;
        int ukrainian = 0;
        int russian = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
                latin++;
            } else if (c >= '\u0400' && c <= '\u052f') {
                cyrillic++;
                switch (c) {
                    case 'і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ' -> ukrainian++;
                    case 'ы', 'э', 'ъ', 'ё', 'Ы', 'Э', 'Ъ', 'Ё' -> russian++;
                    default -> {}
                }
            }
        }
        if (latin >= cyrillic) {
            return Language.EN;
        }
        return ukrainian > russian ? Language.UK : Language.RU;
    }
}

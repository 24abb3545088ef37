package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * One text in one or more languages.
 *
 * @param texts the text by language; at least one, none blank
 */
public record LocalizedText(Map<Language, String> texts) {
    /**
     * Checks the texts and copies them.
     *
     * @throws IllegalArgumentException if there is no text, or a text is blank
     */
    public LocalizedText {
        if (requireNonNull(texts, "texts").isEmpty()) {
            throw new IllegalArgumentException("texts must not be empty");
        }
        texts.forEach((language, text) -> {
            if (text.isBlank()) {
                throw new IllegalArgumentException("text must not be blank in " + language.code());
            }
        });
        texts = Collections.unmodifiableMap(new EnumMap<>(texts));
    }

    /** Returns a text that exists in all three languages. */
    public static LocalizedText of(String ru, String en, String uk) {
        requireNonNull(ru, "ru");
        requireNonNull(en, "en");
        requireNonNull(uk, "uk");
        return new LocalizedText(Map.of(Language.RU, ru, Language.EN, en, Language.UK, uk));
    }

    /** Returns a text that exists in one language. */
    public static LocalizedText of(Language language, String text) {
        requireNonNull(language, "language");
        requireNonNull(text, "text");
        return new LocalizedText(Map.of(language, text));
    }

    /** Returns the text in a language; where it lacks that language, in the first one that it has. */
    public String in(Language language) {
        String text = texts.get(requireNonNull(language, "language"));
        return text != null ? text : texts.values().iterator().next();
    }
}

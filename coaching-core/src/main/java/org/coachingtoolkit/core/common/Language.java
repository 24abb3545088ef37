package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language in which the toolkit speaks: every text that it makes exists in all three. */
public enum Language {
    /** Russian, the language of the Regulation's source text. */
    RU("ru", "ru-RU"),
    /** English, with British date order. */
    EN("en", "en-GB"),
    /** Ukrainian. */
    UK("uk", "uk-UA");

    private final String code;
    private final Locale locale;

    Language(String code, String tag) {
        this.code = code;
        this.locale = Locale.forLanguageTag(tag);
    }

    /** Returns the ISO 639-1 code: {@code ru}, {@code en} or {@code uk}. */
    public String code() {
        return code;
    }

    /** Returns the locale with its region, as documents declare it: {@code ru-RU}, {@code en-GB} or {@code uk-UA}. */
    public Locale locale() {
        return locale;
    }

    /** Returns how dates, numbers and plural forms are written in this language. */
    public LanguageFormat format() {
        return new LanguageFormat(this);
    }

    /**
     * Returns the language with the given ISO 639-1 code.
     *
     * @throws IllegalArgumentException if the code is none of {@code ru}, {@code en}, {@code uk}
     */
    public static Language parse(String code) {
        requireNonNull(code, "code");
        return find(code)
                .orElseThrow(() -> new IllegalArgumentException("language must be ru, en or uk: '" + code + "'"));
    }

    /** Returns the language of a locale, whatever its region; empty if the toolkit does not speak it. */
    public static Optional<Language> of(Locale locale) {
        return find(locale.getLanguage());
    }

    private static Optional<Language> find(String code) {
        return Arrays.stream(values())
                .filter(language -> language.code.equals(code))
                .findFirst();
    }
}

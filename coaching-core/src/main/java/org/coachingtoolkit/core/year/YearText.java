package org.coachingtoolkit.core.year;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.common.TextCatalogue;

/** Words about what is recorded in a year, in every language. */
final class YearText {
    private static final TextCatalogue TEXTS = TextCatalogue.of(YearJournal.class);

    private YearText() {}

    static LocalizedText dated(String key, LocalDate day) {
        return words(language -> TEXTS.text(language, key) + " " + TextCatalogue.written(language, day));
    }

    static LocalizedText word(String key) {
        return words(language -> TEXTS.text(language, key));
    }

    static LocalizedText words(Function<Language, String> text) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        Arrays.stream(Language.values()).forEach(language -> texts.put(language, text.apply(language)));
        return new LocalizedText(texts);
    }
}

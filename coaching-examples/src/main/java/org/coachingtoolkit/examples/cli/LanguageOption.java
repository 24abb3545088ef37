package org.coachingtoolkit.examples.cli;

import org.coachingtoolkit.core.common.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --lang}. */
final class LanguageOption {
    @Option(
            names = "--lang",
            paramLabel = "ru|en|uk",
            description = "Language of findings and documents; without it, the language of the programme.")
    private @Nullable Language language;

    /** Returns the language asked for; {@code null} if none is. */
    @Nullable Language asked() {
        return language;
    }

    /** Returns the language asked for, or the other one. */
    Language or(Language otherwise) {
        return language != null ? language : otherwise;
    }
}

package org.coachingtoolkit.examples.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import org.coachingtoolkit.core.common.Language;

/** What help says in other languages than English, which the commands themselves hold. */
final class HelpTexts {
    private HelpTexts() {}

    /** Returns the texts by the keys of picocli; none for English. */
    static Optional<ResourceBundle> of(Language language) {
        try (InputStream texts = HelpTexts.class.getResourceAsStream("HelpTexts_" + language.code() + ".properties")) {
            if (texts == null) {
                return Optional.empty();
            }
            try (Reader reader = new InputStreamReader(texts, StandardCharsets.UTF_8)) {
                return Optional.of(new PropertyResourceBundle(reader));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

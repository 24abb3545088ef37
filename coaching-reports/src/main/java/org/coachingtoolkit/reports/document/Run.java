package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.coachingtoolkit.core.common.Language;
import org.jspecify.annotations.Nullable;

/**
 * Words in one face, one language and with one link.
 *
 * @param text the words
 * @param bold whether they are bold
 * @param italic whether they are italic
 * @param language their language, if it is not the document's
 * @param link where they lead to: {@code http}, {@code https} or {@code mailto}, with a path; or nowhere
 */
public record Run(
        String text,
        boolean bold,
        boolean italic,
        @Nullable Language language,
        @Nullable URI link) implements Inline {
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    /** Checks that the link leads to the web or to a mail box. */
    public Run {
        requireNonNull(text, "text");
        if (link != null
                && (link.getScheme() == null
                        || !SCHEMES.contains(link.getScheme().toLowerCase(Locale.ROOT)))) {
            throw new IllegalArgumentException("link must be http, https or mailto: '" + link + "'");
        }
    }

    /** Returns plain words. */
    public static Run of(String text) {
        return new Run(text, false, false, null, null);
    }

    /** Returns bold words. */
    public static Run bold(String text) {
        return new Run(text, true, false, null, null);
    }

    /** Returns italic words. */
    public static Run italic(String text) {
        return new Run(text, false, true, null, null);
    }

    /** Returns words that lead to an address. */
    public static Run link(String text, URI link) {
        return new Run(text, false, false, null, link);
    }

    /** Returns these words marked as belonging to a language. */
    public Run in(Language language) {
        return new Run(text, bold, italic, language, link);
    }
}

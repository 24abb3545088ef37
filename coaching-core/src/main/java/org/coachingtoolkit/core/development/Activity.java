package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.session.SessionForm;
import org.jspecify.annotations.Nullable;

/**
 * What an institution writes into its indicative list of activities about a form of work (clause V.1).
 *
 * @param form the form
 * @param content what is done in it
 * @param expected what it can lead to; {@code null} where that is not said
 * @param question a question that stands in place of a ready recommendation (clause IV.3); {@code null} where none does
 */
public record Activity(
        SessionForm form,
        String content,
        @Nullable String expected,
        @Nullable String question) {
    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if the content is blank
     */
    public Activity {
        requireNonNull(form, "form");
        if (requireNonNull(content, "content").isBlank()) {
            throw new IllegalArgumentException("content must not be blank");
        }
    }
}

package org.coachingtoolkit.core.session;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.common.Language;

/**
 * A form of work that clause IV.3 does not name.
 *
 * @param name what the institution calls it
 */
public record OtherForm(String name) implements SessionForm {
    /**
     * Checks the name.
     *
     * @throws IllegalArgumentException if the name is blank
     */
    public OtherForm {
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }

    /** Returns the institution's own name of the form, whatever the language. */
    @Override
    public String label(Language language) {
        requireNonNull(language, "language");
        return name;
    }
}

package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

/**
 * A place to write by hand, printed as a line of underscores.
 *
 * @param purpose what is to be written there, read out by a screen reader instead of the line; for example «дата»
 * @param width the length of the line in underscores, 1 to 200
 */
public record BlankField(String purpose, int width) implements Inline {
    /** Checks that the purpose is given and the width is in range. */
    public BlankField {
        requireNonNull(purpose, "purpose");
        if (purpose.isBlank()) {
            throw new IllegalArgumentException("purpose must not be blank: '" + purpose + "'");
        }
        if (width < 1 || width > 200) {
            throw new IllegalArgumentException("width must be 1 to 200: " + width);
        }
    }

    @Override
    public String text() {
        return "_".repeat(width);
    }
}

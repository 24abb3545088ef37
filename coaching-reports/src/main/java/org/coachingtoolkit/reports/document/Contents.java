package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

/**
 * The place of the table of contents, which the writer makes from the {@link Heading}s.
 *
 * @param title the words above it; blank for the writer's own («Содержание»)
 * @param depth the lowest level of heading that is listed, 1 to 5
 */
public record Contents(String title, int depth) implements Block {
    /** Checks the range of the depth. */
    public Contents {
        requireNonNull(title, "title");
        if (depth < 1 || depth > 5) {
            throw new IllegalArgumentException("depth must be 1 to 5: " + depth);
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.contents(this);
    }
}

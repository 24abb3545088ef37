package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

/**
 * A heading below the {@link Title}; it appears in the table of {@link Contents} and in the bookmarks.
 *
 * @param level 1 for a section, 2 for a subsection, up to 5; a document does not skip a level on the way down
 * @param text the words, with their number if they have one
 */
public record Heading(int level, RichText text) implements Block {
    /** Checks the range of the level and that there is a text. */
    public Heading {
        requireNonNull(text, "text");
        if (level < 1 || level > 5) {
            throw new IllegalArgumentException("level must be 1 to 5: " + level);
        }
        if (text.plain().isBlank()) {
            throw new IllegalArgumentException("text must not be blank");
        }
    }

    /** Returns a heading of plain words. */
    public static Heading of(int level, String text) {
        requireNonNull(text, "text");
        return new Heading(level, RichText.of(text));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.heading(this);
    }
}

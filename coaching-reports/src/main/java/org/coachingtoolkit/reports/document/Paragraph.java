package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

/**
 * A paragraph of running text.
 *
 * @param text the words
 * @param style where the words stand
 */
public record Paragraph(RichText text, Style style) implements Block {
    /** Where the words of a paragraph stand. */
    public enum Style {
        /** Running text, with the first-line indent of the layout. */
        BODY,
        /** Flush with the left margin and without indent. */
        FLUSH,
        /** Centred. */
        CENTRED,
        /** A remark under a table or a form, in the size of tables. */
        NOTE
    }

    /** Checks that nothing is missing. */
    public Paragraph {
        requireNonNull(text, "text");
        requireNonNull(style, "style");
    }

    /** Returns running text of plain words. */
    public static Paragraph of(String text) {
        requireNonNull(text, "text");
        return of(RichText.of(text));
    }

    /** Returns running text. */
    public static Paragraph of(RichText text) {
        requireNonNull(text, "text");
        return new Paragraph(text, Style.BODY);
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.paragraph(this);
    }
}

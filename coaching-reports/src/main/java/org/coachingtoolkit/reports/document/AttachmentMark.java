package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The mark at the top right of an attachment: «Приложение № 2», then what it is attached to.
 *
 * @param lines the lines, starting at one vertical edge in the right half of the sheet; at least one
 */
public record AttachmentMark(List<RichText> lines) implements Block {
    /** Checks that there is a line. */
    public AttachmentMark {
        lines = List.copyOf(requireNonNull(lines, "lines"));
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("lines must not be empty");
        }
    }

    /** Returns the mark with plain lines. */
    public static AttachmentMark of(String... lines) {
        return new AttachmentMark(RichText.lines(lines));
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.attachmentMark(this);
    }
}

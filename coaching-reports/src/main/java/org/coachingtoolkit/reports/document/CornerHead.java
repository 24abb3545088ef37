package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The head of a sheet that lies on its long side, where height is dear: the organisation's name in the left corner, and
 * on the right, level with it, the mark of an attachment and the block of approval.
 *
 * @param organisation the lines of the organisation's name, centred in their corner; at least one
 * @param right the blocks of lines on the right, one under another; at least one, none empty
 */
public record CornerHead(List<RichText> organisation, List<List<RichText>> right) implements Block {
    /** Checks that both corners have lines. */
    public CornerHead {
        organisation = List.copyOf(requireNonNull(organisation, "organisation"));
        right = requireNonNull(right, "right").stream().map(List::copyOf).toList();
        if (organisation.isEmpty() || right.isEmpty() || right.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException(
                    "organisation and right must have lines: " + organisation + ", " + right);
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.cornerHead(this);
    }
}

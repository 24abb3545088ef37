package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The two blocks at the top of the first sheet: on the left the council that adopted or agreed the document, on the
 * right the head who approved it.
 *
 * @param adopted the lines on the left, the word («ПРИНЯТО») first; empty if no council is asked
 * @param approved the lines on the right, the word («УТВЕРЖДЕНО») first; empty if nobody approves
 */
public record ApprovalHead(List<RichText> adopted, List<RichText> approved) implements Block {
    /** Checks that there is a block on one side at least. */
    public ApprovalHead {
        adopted = List.copyOf(requireNonNull(adopted, "adopted"));
        approved = List.copyOf(requireNonNull(approved, "approved"));
        if (adopted.isEmpty() && approved.isEmpty()) {
            throw new IllegalArgumentException("adopted and approved must not both be empty");
        }
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.approvalHead(this);
    }
}

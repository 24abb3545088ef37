package org.coachingtoolkit.reports.document;

/**
 * One part of a document, in the order of reading.
 *
 * <p>The set is closed, so a writer that implements {@link BlockVisitor} prints every document; a new kind of block
 * does not compile until each writer knows it.
 */
public sealed interface Block
        permits ApprovalHead,
                AttachmentMark,
                Chart,
                Checklist,
                Clauses,
                Contents,
                CornerHead,
                Fields,
                Heading,
                OrganisationHead,
                PageBreak,
                Paragraph,
                SignatureBlock,
                Table,
                Title {

    /**
     * Calls the method of the visitor that belongs to this kind of block.
     *
     * @return what the visitor returned
     */
    <R> R accept(BlockVisitor<R> visitor);
}

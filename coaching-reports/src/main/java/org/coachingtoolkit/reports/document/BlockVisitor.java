package org.coachingtoolkit.reports.document;

/**
 * A writer's answer to each kind of {@link Block}.
 *
 * @param <R> what a visit returns; for a writer, the action that prints the block
 */
public interface BlockVisitor<R> {
    /** Visits the name of the organisation. */
    R organisationHead(OrganisationHead head);

    /** Visits the mark that ties an attachment to its order or plan. */
    R attachmentMark(AttachmentMark mark);

    /** Visits the blocks of adoption and approval. */
    R approvalHead(ApprovalHead head);

    /** Visits the head of a sheet on its long side. */
    R cornerHead(CornerHead head);

    /** Visits the title of the document. */
    R title(Title title);

    /** Visits a heading. */
    R heading(Heading heading);

    /** Visits a paragraph. */
    R paragraph(Paragraph paragraph);

    /** Visits numbered clauses. */
    R clauses(Clauses clauses);

    /** Visits a list of boxes to tick. */
    R checklist(Checklist checklist);

    /** Visits labelled values, as at the head of a form. */
    R fields(Fields fields);

    /** Visits a table. */
    R table(Table table);

    /** Visits a chart. */
    R chart(Chart chart);

    /** Visits the lines to sign on. */
    R signatures(SignatureBlock signatures);

    /** Visits the place of the table of contents. */
    R contents(Contents contents);

    /** Visits the end of a page. */
    R pageBreak(PageBreak pageBreak);
}

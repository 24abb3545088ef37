package org.coachingtoolkit.reports.pdf;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.ApprovalHead;
import org.coachingtoolkit.reports.document.AttachmentMark;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.BlockVisitor;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Checklist;
import org.coachingtoolkit.reports.document.Clauses;
import org.coachingtoolkit.reports.document.Contents;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.OrganisationHead;
import org.coachingtoolkit.reports.document.PageBreak;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;

/**
 * What keeps company on a page: a heading with the beginning of what it heads, and signatures with the end of what is
 * signed. Heights are in points.
 */
final class PageCompany implements BlockVisitor<Float> {
    private final PdfFlow flow;
    private final List<Block> blocks;
    private final Language language;
    private final TextPrinter texts;
    private final SignaturePrinter signer;
    private final Styles styles;
    private int measured;

    PageCompany(Document document, PdfFlow flow) {
        this.flow = flow;
        this.blocks = document.blocks();
        this.language = document.language();
        this.texts = new TextPrinter(flow, language, () -> "block " + measured);
        this.signer = new SignaturePrinter(flow, texts, language);
        this.styles = new Styles(flow);
    }

    /** Returns the least height with which a block, counted from 0, begins; 0 after the last one. */
    float beginning(int index) {
        float height = 0;
        for (int i = index; i < blocks.size() && height < flow.bodyHeight(); i++) {
            measured = i + 1;
            height += blocks.get(i).accept(this);
            if (!(blocks.get(i) instanceof Heading)) {
                break;
            }
        }
        return Math.min(height, flow.bodyHeight());
    }

    /** Returns the height of the signatures that a block, counted from 0, is; 0 if it is something else. */
    float signatures(int index) {
        return index < blocks.size() && blocks.get(index) instanceof SignatureBlock ? beginning(index) : 0;
    }

    private float twoLines() {
        return 2 * styles.body().leading();
    }

    @Override
    public Float organisationHead(OrganisationHead head) {
        return twoLines();
    }

    @Override
    public Float attachmentMark(AttachmentMark mark) {
        return twoLines();
    }

    @Override
    public Float approvalHead(ApprovalHead head) {
        return twoLines();
    }

    @Override
    public Float title(Title title) {
        return twoLines();
    }

    @Override
    public Float heading(Heading heading) {
        return 1.2f * styles.body().leading() + texts.height(List.of(heading.text()), styles.heading(heading.level()));
    }

    @Override
    public Float paragraph(Paragraph paragraph) {
        return twoLines();
    }

    @Override
    public Float clauses(Clauses clauses) {
        return twoLines();
    }

    @Override
    public Float checklist(Checklist checklist) {
        return twoLines();
    }

    @Override
    public Float fields(Fields fields) {
        return twoLines();
    }

    @Override
    public Float table(Table table) {
        return 0.5f * styles.body().leading() + new TablePrinter(table, flow, language, measured, 0).beginning();
    }

    @Override
    public Float chart(Chart chart) {
        return 0.5f * styles.body().leading()
                + new ChartPainter(chart, flow, texts.place(), language).height()
                + 4
                + texts.height(
                        List.of(RichText.of(chart.title())), styles.body().bolder());
    }

    /** Half a page at the most: the signatures of a large commission may go on to the next page. */
    @Override
    public Float signatures(SignatureBlock signatures) {
        return Math.min(1.7f * styles.body().leading() + signer.height(signatures), flow.bodyHeight() / 2);
    }

    @Override
    public Float contents(Contents contents) {
        return twoLines();
    }

    @Override
    public Float pageBreak(PageBreak pageBreak) {
        return 0f;
    }
}

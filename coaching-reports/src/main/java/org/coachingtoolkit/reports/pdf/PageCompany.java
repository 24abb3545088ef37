package org.coachingtoolkit.reports.pdf;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.BlankField;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.PageBreak;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.Table;

/**
 * What keeps company on a page: a heading with the beginning of what it heads, a few lines under it with the table or
 * chart that they lead to, and signatures with the end of what is signed. Heights are in points.
 */
final class PageCompany {
    private static final int MOST_LEADING_LINES = 6;

    private final PdfFlow flow;
    private final List<Block> blocks;
    private final Language language;
    private final TextPrinter texts;
    private final SignaturePrinter signer;
    private final Styles styles;

    PageCompany(Document document, PdfFlow flow) {
        this.flow = flow;
        this.blocks = document.blocks();
        this.language = document.language();
        this.texts = new TextPrinter(flow, language);
        this.signer = new SignaturePrinter(flow, texts, language);
        this.styles = new Styles(flow);
    }

    /** Returns the least height with which a block, counted from 0, begins; 0 after the last one. */
    float beginning(int index) {
        float height = 0;
        for (int i = index; i < blocks.size() && height < flow.bodyHeight(); i++) {
            boolean leads = i > index && leadsToTable(i);
            height += leads
                    ? texts.height(List.of(((Paragraph) blocks.get(i)).text()), styles.running())
                    : least(blocks.get(i));
            if (!leads && !(blocks.get(i) instanceof Heading)) {
                break;
            }
        }
        return Math.min(height, flow.bodyHeight());
    }

    /** Tells whether a block below a heading is a few lines of running text above a table or a chart. */
    private boolean leadsToTable(int index) {
        return blocks.get(index) instanceof Paragraph paragraph
                && blocks.get(index - 1) instanceof Heading
                && index + 1 < blocks.size()
                && (blocks.get(index + 1) instanceof Table || blocks.get(index + 1) instanceof Chart)
                && texts.height(List.of(paragraph.text()), styles.running())
                        <= MOST_LEADING_LINES * styles.body().leading();
    }

    /** Returns the height of the signatures that a block, counted from 0, is; 0 if it is something else. */
    float signatures(int index) {
        return index < blocks.size() && blocks.get(index) instanceof SignatureBlock ? beginning(index) : 0;
    }

    /**
     * Returns the height of what stands on one page with the last row of a table: paragraphs and signatures to the end of
     * the document, unless they take half a page, then a note on the table and signatures that follow it at once.
     */
    float belowTable(int index) {
        float height = flow.distance(0.7f * styles.body().leading());
        float first = 0;
        for (int i = index; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Paragraph paragraph) {
                boolean note = paragraph.style() == Paragraph.Style.NOTE;
                height += note
                        ? texts.height(List.of(paragraph.text()), styles.small())
                                + 0.3f * styles.small().leading()
                        : texts.height(List.of(paragraph.text()), styles.running());
                height += styles.paragraphEnd();
                first = i == index && note ? height : first;
            } else if (blocks.get(i) instanceof SignatureBlock) {
                height += beginning(i);
                first = i == index || (i == index + 1 && first > 0) ? height : first;
            } else {
                return first;
            }
            if (height >= flow.bodyHeight() / 2) {
                return first;
            }
        }
        return height;
    }

    /** Returns the height of the lines to write on that begin at a block: an answer is not divided. */
    float linesToWrite(int index) {
        float height = 0;
        for (int i = index; i < blocks.size() && isLineToWrite(blocks.get(i)); i++) {
            height += texts.height(List.of(((Paragraph) blocks.get(i)).text()), styles.body()) + styles.paragraphEnd();
        }
        return Math.min(height, flow.bodyHeight() / 3);
    }

    private static boolean isLineToWrite(Block block) {
        return block instanceof Paragraph line
                && line.style() == Paragraph.Style.FLUSH
                && line.text().parts().size() == 1
                && line.text().parts().get(0) instanceof BlankField;
    }

    /** Returns the least height of a block by itself: two lines, unless its kind asks for more. */
    private float least(Block block) {
        float leading = styles.body().leading();
        if (block instanceof Heading heading) {
            return 1.2f * leading + texts.height(List.of(heading.text()), styles.heading(heading.level()));
        } else if (block instanceof Table table) {
            return 0.5f * leading + new TablePrinter(table, flow, language, 0).beginning();
        } else if (block instanceof Chart chart) {
            return 0.5f * leading
                    + new ChartPainter(chart, flow, language).height()
                    + 4
                    + texts.height(
                            List.of(RichText.of(chart.title())), styles.body().bolder());
        } else if (block instanceof SignatureBlock signatures) {
            // half a page at the most: the signatures of a large commission may go on to the next page
            return Math.min(flow.distance(1.7f * leading) + signer.height(signatures), flow.bodyHeight() / 2);
        }
        return block instanceof PageBreak ? 0 : 2 * leading;
    }
}

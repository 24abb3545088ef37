package org.coachingtoolkit.reports.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfOutline;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.coachingtoolkit.reports.document.ApprovalHead;
import org.coachingtoolkit.reports.document.AttachmentMark;
import org.coachingtoolkit.reports.document.BlankField;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.BlockVisitor;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Checklist;
import org.coachingtoolkit.reports.document.Clauses;
import org.coachingtoolkit.reports.document.Contents;
import org.coachingtoolkit.reports.document.CornerHead;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.FormText;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Inline;
import org.coachingtoolkit.reports.document.OrganisationHead;
import org.coachingtoolkit.reports.document.PageBreak;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.coachingtoolkit.reports.pdf.PdfFlow.Fill;
import org.coachingtoolkit.reports.pdf.StructureTree.Element;

/** Prints the blocks of one document, one under another. */
final class BlockPrinter implements BlockVisitor<BlockPrinter.Printing> {
    /** The widest that the corner blocks of the first sheet may be: 80 mm. */
    private static final float CORNER = 80 * PdfFlow.MILLIMETRE;

    private static final float HANGING = 24;

    private final Document document;
    private final HeadingIndex known;
    private final HeadingIndex found = new HeadingIndex();
    private final TextPrinter texts;
    private final ListPrinter lists;
    private final SignaturePrinter signer;
    private final PageCompany company;
    private final Styles styles;
    private final PdfFlow flow;
    private final StructureTree tree;
    private final boolean titled;
    private final Deque<Bookmark> bookmarks = new ArrayDeque<>();
    private int block;

    BlockPrinter(Document document, PdfFlow flow, HeadingIndex known) {
        this.document = document;
        this.known = known;
        this.flow = flow;
        this.tree = flow.tree();
        this.texts = new TextPrinter(flow, document.language());
        this.lists = new ListPrinter(flow, texts, document.language());
        this.signer = new SignaturePrinter(flow, texts, document.language());
        this.company = new PageCompany(document, flow);
        this.styles = new Styles(flow);
        this.titled = document.blocks().stream().anyMatch(Title.class::isInstance);
    }

    /** Prints all blocks and returns where the headings came to stand. */
    HeadingIndex print() throws IOException {
        if (document.draft()) {
            String words = FormText.DRAFT.in(document.language());
            TextStyle style = styles.body().bolder().filling(Fill.END);
            texts.paragraph(tree.document(), "P", RichText.of(words), style);
            flow.stampFromSecond(words);
        }
        for (Block each : document.blocks()) {
            block++;
            each.accept(this).run();
        }
        return found;
    }

    @Override
    public Printing organisationHead(OrganisationHead head) {
        return () -> {
            for (RichText line : head.lines()) {
                texts.paragraph(tree.document(), "P", line, styles.single().filling(Fill.MIDDLE));
            }
            flow.space(styles.body().size());
        };
    }

    @Override
    public Printing attachmentMark(AttachmentMark mark) {
        return () -> {
            TextStyle style = corner(true);
            for (RichText line : mark.lines()) {
                texts.paragraph(tree.document(), "P", line, style);
            }
            flow.space(styles.body().size());
        };
    }

    private TextStyle corner(boolean right) {
        float width = Math.min(CORNER, 0.46f * (flow.right() - flow.left()));
        return styles.single().within(right ? flow.right() - width : flow.left(), width);
    }

    @Override
    public Printing approvalHead(ApprovalHead head) {
        return () -> {
            float adopted = texts.height(head.adopted(), corner(false));
            float approved = texts.height(head.approved(), corner(true));
            float height = Math.max(adopted, approved);
            flow.need(height);
            int page = flow.page();
            corner(head.adopted(), corner(false));
            if (flow.page() == page) {
                flow.advance(-adopted);
                corner(head.approved(), corner(true));
                flow.advance(height - approved);
            } else {
                corner(head.approved(), corner(true));
            }
            flow.space(2 * styles.body().size());
        };
    }

    @Override
    public Printing cornerHead(CornerHead head) {
        return () -> {
            float width = 0.55f * (flow.right() - flow.left());
            TextStyle left = styles.single().within(flow.left(), width).filling(Fill.MIDDLE);
            TextStyle right = corner(true);
            float gap = styles.body().size();
            float organisation = texts.height(head.organisation(), left);
            float blocks = (head.right().size() - 1) * gap;
            for (List<RichText> lines : head.right()) {
                blocks += texts.height(lines, right);
            }
            flow.need(Math.max(organisation, blocks));
            int page = flow.page();
            for (RichText line : head.organisation()) {
                texts.paragraph(tree.document(), "P", line, left);
            }
            if (flow.page() == page) {
                flow.advance(-organisation);
            }
            for (int i = 0; i < head.right().size(); i++) {
                corner(head.right().get(i), right);
                flow.advance(i + 1 < head.right().size() ? gap : 0);
            }
            if (flow.page() == page) {
                flow.advance(Math.max(0, organisation - blocks));
            }
            flow.space(styles.body().size());
        };
    }

    private void corner(List<RichText> lines, TextStyle style) throws IOException {
        if (!lines.isEmpty()) {
            Element division = tree.open(tree.document(), "Div");
            for (RichText line : lines) {
                texts.paragraph(division, "P", line, style);
            }
            tree.close(division);
        }
    }

    @Override
    public Printing title(Title title) {
        return () -> {
            TextStyle style = styles.body().bolder().filling(Fill.MIDDLE);
            List<Inline> words = new ArrayList<>();
            words.add(Run.of(title.kind()));
            if (!title.subject().isBlank()) {
                words.add(Run.of("\n" + title.subject()));
            }
            bookmark(0, title.subject().isBlank() ? title.kind() : title.kind() + " " + title.subject());
            texts.paragraph(tree.document(), "H1", new RichText(words), style);
            for (RichText line : title.lines()) {
                texts.paragraph(tree.document(), "P", line, styles.body().filling(Fill.MIDDLE));
            }
            flow.space(styles.body().size());
        };
    }

    @Override
    public Printing heading(Heading heading) {
        return () -> {
            TextStyle style = styles.heading(heading.level());
            flow.space(0.8f * styles.body().leading());
            flow.need(texts.height(List.of(heading.text()), style)
                    + 0.4f * styles.body().leading()
                    + company.beginning(block));
            found.add(flow.page(), flow.y());
            bookmark(heading.level(), heading.text().plain());
            texts.paragraph(
                    tree.document(), "H" + (titled ? heading.level() + 1 : heading.level()), heading.text(), style);
            flow.space(0.4f * styles.body().leading());
        };
    }

    private void bookmark(int level, String text) {
        while (!bookmarks.isEmpty() && bookmarks.getLast().level() >= Math.max(level, 1)) {
            bookmarks.removeLast();
        }
        PdfOutline parent = bookmarks.isEmpty()
                ? flow.canvas().getRootOutline()
                : bookmarks.getLast().outline();
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, flow.y() + 4, 0);
        PdfOutline outline = new PdfOutline(parent, place, text);
        if (level > 0) {
            bookmarks.addLast(new Bookmark(level, outline));
        }
    }

    @Override
    public Printing paragraph(Paragraph paragraph) {
        return () -> {
            TextStyle style = switch (paragraph.style()) {
                case BODY -> styles.running();
                case FLUSH -> styles.body();
                case CENTRED -> styles.body().filling(Fill.MIDDLE);
                case NOTE -> styles.small();
            };
            if (paragraph.style() == Paragraph.Style.NOTE) {
                flow.space(0.3f * style.leading());
            }
            texts.paragraph(
                    tree.document(),
                    "P",
                    paragraph.text(),
                    style,
                    Math.max(company.signatures(block), company.linesToWrite(block)));
            styles.endParagraph();
        };
    }

    @Override
    public Printing clauses(Clauses clauses) {
        return () -> lists.clauses(clauses, company.signatures(block));
    }

    @Override
    public Printing checklist(Checklist checklist) {
        return () -> lists.checklist(checklist, company.signatures(block));
    }

    @Override
    public Printing fields(Fields fields) {
        return () -> {
            Iterator<Fields.Field> each = fields.fields().iterator();
            while (each.hasNext()) {
                Fields.Field field = each.next();
                TextStyle style = styles.body();
                List<Inline> parts = new ArrayList<>();
                parts.add(Run.bold(field.label() + ": "));
                if (field.value().parts().size() == 1 && field.value().parts().get(0) instanceof BlankField blank) {
                    float used = Face.bold()
                            .width(PrintableText.of(field.label() + ": ", Face.bold(), texts.language()), style.size());
                    parts.add(texts.filling(blank.purpose(), style.size(), style.width() - used % style.width()));
                } else {
                    parts.addAll(field.value().parts());
                }
                float below = each.hasNext() ? 0 : Math.max(company.signatures(block), company.linesToWrite(block));
                texts.paragraph(tree.document(), "P", new RichText(parts), style, below);
                flow.space(0.2f * style.leading());
            }
        };
    }

    @Override
    public Printing table(Table table) {
        return () -> {
            flow.space(0.5f * styles.body().leading());
            new TablePrinter(table, flow, document.language(), company.belowTable(block)).print();
            flow.space(0.7f * styles.body().leading());
        };
    }

    @Override
    public Printing chart(Chart chart) {
        return () -> {
            TextStyle style = styles.body().bolder().filling(Fill.MIDDLE);
            ChartPainter painter = new ChartPainter(chart, flow, document.language());
            flow.space(0.5f * styles.body().leading());
            flow.need(painter.height()
                    + 4
                    + texts.height(List.of(RichText.of(chart.title())), style)
                    + company.signatures(block));
            texts.paragraph(tree.document(), "P", RichText.of(chart.title()), style);
            flow.space(4);
            painter.paint();
            flow.space(0.7f * styles.body().leading());
        };
    }

    @Override
    public Printing signatures(SignatureBlock signatures) {
        return () -> {
            flow.space(styles.body().leading());
            for (Signature signature : signatures.signatures()) {
                signer.print(signature);
                flow.space(0.5f * styles.body().leading());
            }
        };
    }

    @Override
    public Printing contents(Contents contents) {
        return () -> {
            String words = contents.title().isBlank() ? FormText.CONTENTS.in(document.language()) : contents.title();
            texts.paragraph(
                    tree.document(),
                    "P",
                    RichText.of(words),
                    styles.body().bolder().filling(Fill.MIDDLE));
            flow.space(0.4f * styles.body().leading());
            Element list = tree.open(tree.document(), "TOC");
            int heading = 0;
            for (Block each : document.blocks()) {
                if (each instanceof Heading entry) {
                    if (entry.level() <= contents.depth()) {
                        contentsEntry(list, entry, known.place(heading));
                    }
                    heading++;
                }
            }
            tree.close(list);
            flow.space(styles.body().leading());
        };
    }

    private void contentsEntry(Element list, Heading heading, HeadingIndex.Place place) throws IOException {
        Element item = tree.open(list, "TOCI");
        Element reference = tree.open(item, "Reference");
        Element link = tree.open(reference, "Link");
        TextStyle style = styles.body();
        float shift = (heading.level() - 1) * HANGING * 0.75f;
        style = style.within(style.left() + shift, style.width() - shift - 2.5f * style.size());
        String words = heading.text().plain();
        int page = flow.page();
        float above = flow.y();
        texts.leading(link, RichText.of(words), style, flow.right(), Integer.toString(place.page()));
        float upper = page == flow.page() ? above : flow.top();
        PdfDestination target = new PdfDestination(PdfDestination.XYZ, 0, place.y() + 4, 0);
        flow.link(
                link,
                new Rectangle(style.left(), flow.y(), flow.right(), upper),
                PdfAction.gotoLocalPage(place.page(), target, flow.writer()),
                words);
        tree.close(link);
        tree.close(reference);
        tree.close(item);
    }

    @Override
    public Printing pageBreak(PageBreak pageBreak) {
        return () -> flow.newPage(pageBreak.orientation());
    }

    /** Prints one block. */
    @FunctionalInterface
    interface Printing {
        void run() throws IOException;
    }

    private record Bookmark(int level, PdfOutline outline) {}
}

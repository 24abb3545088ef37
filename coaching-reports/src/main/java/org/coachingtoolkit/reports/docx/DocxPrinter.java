package org.coachingtoolkit.reports.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.coachingtoolkit.reports.document.ApprovalHead;
import org.coachingtoolkit.reports.document.AttachmentMark;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.BlockVisitor;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Checklist;
import org.coachingtoolkit.reports.document.Clauses;
import org.coachingtoolkit.reports.document.Clauses.Clause;
import org.coachingtoolkit.reports.document.Contents;
import org.coachingtoolkit.reports.document.CornerHead;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Fields;
import org.coachingtoolkit.reports.document.FormText;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.OrganisationHead;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.PageBreak;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;
import org.coachingtoolkit.reports.typesetting.LineEnds;
import org.coachingtoolkit.reports.typesetting.XmlText;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** Writes the blocks of a document one after another. Not thread-safe; one for each document. */
final class DocxPrinter implements BlockVisitor<Void> {
    private static final double PAGE_NUMBER_MILLIMETRES = 10;
    private static final float TWIPS_PER_POINT = 20;
    private static final int SIGNATURE_WIDTH = 13;
    private static final int NAME_WIDTH = 20;
    private static final String OPEN_BOX = "\u2610";
    private static final String TICKED_BOX = "\u2611";

    private final XWPFDocument text;
    private final Document document;
    private final LayoutProfile layout;
    private final Numberings numberings;
    private Orientation orientation;
    private int headings;
    private boolean afterTable;
    private @Nullable Block next;

    DocxPrinter(XWPFDocument text, Document document) {
        this.text = text;
        this.document = document;
        this.layout = document.layout();
        this.numberings = new Numberings(text, layout);
        this.orientation = layout.orientation();
    }

    void print() {
        List<Block> blocks = document.blocks();
        pageNumbers();
        for (int i = 0; i < blocks.size(); i++) {
            next = i + 1 < blocks.size() ? blocks.get(i + 1) : null;
            blocks.get(i).accept(this);
        }
        if (afterTable) {
            paragraph("TableText"); // a text cannot end with a table
        }
        CTBody body = text.getDocument().getBody();
        paper(body.isSetSectPr() ? body.getSectPr() : body.addNewSectPr());
    }

    /** Makes the header or footer of the first section; the later ones go on with it. */
    private void pageNumbers() {
        if (layout.pageNumber() == LayoutProfile.PageNumber.BOTTOM) {
            number(text.createFooter(HeaderFooterType.DEFAULT).createParagraph(), "Footer");
            if (document.draft()) {
                draft(text.createHeader(HeaderFooterType.DEFAULT).createParagraph());
            }
        } else {
            XWPFHeader header = text.createHeader(HeaderFooterType.DEFAULT);
            number(header.createParagraph(), "Header");
            XWPFHeader first = text.createHeader(HeaderFooterType.FIRST);
            first.createParagraph().setStyle("Header");
            if (document.draft()) {
                draft(header.createParagraph());
                draft(first.getParagraphArray(0));
            }
        }
    }

    private void draft(XWPFParagraph paragraph) {
        paragraph.setStyle("Header");
        paragraph.setAlignment(ParagraphAlignment.RIGHT);
        XWPFRun words = paragraph.createRun();
        words.setBold(true);
        words.setText(FormText.DRAFT.in(document.language()));
    }

    private static void number(XWPFParagraph paragraph, String style) {
        paragraph.setStyle(style);
        DocxRuns.field(paragraph, "PAGE", "1");
    }

    /** Ends the section; the first one takes the header with it, and those that follow inherit it. */
    private void endSection(XWPFParagraph last) {
        CTBody body = text.getDocument().getBody();
        CTSectPr section = last.getCTPPr().addNewSectPr();
        if (body.isSetSectPr()) {
            section.set(body.getSectPr());
            body.unsetSectPr();
        }
        paper(section);
    }

    private void paper(CTSectPr section) {
        boolean upright = orientation == Orientation.PORTRAIT;
        BigInteger narrow = twips(layout.paper().widthMillimetres());
        BigInteger wide = twips(layout.paper().heightMillimetres());
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(upright ? narrow : wide);
        size.setH(upright ? wide : narrow);
        size.setOrient(upright ? STPageOrientation.PORTRAIT : STPageOrientation.LANDSCAPE);
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setLeft(twips(layout.margins().left()));
        margins.setRight(twips(layout.margins().right()));
        margins.setTop(twips(layout.margins().top()));
        margins.setBottom(twips(layout.margins().bottom()));
        margins.setHeader(twips(PAGE_NUMBER_MILLIMETRES));
        margins.setFooter(twips(PAGE_NUMBER_MILLIMETRES));
        margins.setGutter(BigInteger.ZERO);
    }

    private static BigInteger twips(double millimetres) {
        return BigInteger.valueOf(DocxStyles.twips(millimetres));
    }

    private int width() {
        return width(layout, orientation);
    }

    /** Returns the size of type in which every table of a document fits its paper, no more than the layout's own. */
    static double tablePoints(Document document) {
        LayoutProfile layout = document.layout();
        Orientation orientation = layout.orientation();
        double points = layout.tablePoints();
        for (Block block : document.blocks()) {
            if (block instanceof PageBreak pageBreak) {
                orientation = pageBreak.orientation();
            } else if (block instanceof Table table) {
                int width = width(layout, orientation);
                points = Math.min(
                        points,
                        DocxTable.widths(table, width, layout, document.language())
                                .points());
            }
        }
        return points;
    }

    private static int width(LayoutProfile layout, Orientation orientation) {
        double sheet = orientation == Orientation.PORTRAIT
                ? layout.paper().widthMillimetres()
                : layout.paper().heightMillimetres();
        return DocxStyles.twips(
                sheet - layout.margins().left() - layout.margins().right());
    }

    private XWPFParagraph paragraph(String style) {
        afterTable = false;
        XWPFParagraph paragraph = text.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }

    private void paragraph(String style, RichText words) {
        DocxRuns.add(paragraph(style), words);
    }

    /** Keeps two tables apart, which a text program would join. */
    private void beforeTable() {
        if (afterTable) {
            paragraph("TableText");
        }
        afterTable = true;
    }

    /** Keeps signatures on one page with the end of what is signed, and with each other. */
    private void beforeSignature() {
        keepWithNext();
        boolean apart = afterTable;
        beforeTable();
        if (apart) {
            keepWithNext();
        }
    }

    private void keepWithNext() {
        List<IBodyElement> written = text.getBodyElements();
        if (written.isEmpty()) {
            return;
        }
        IBodyElement last = written.get(written.size() - 1);
        if (last instanceof XWPFTable table) {
            CTTbl rows = table.getCTTbl(); // the library's list of rows does not know those that DocxTable adds
            for (CTTc cell : rows.getTrArray(rows.sizeOfTrArray() - 1).getTcArray()) {
                for (CTP words : cell.getPArray()) {
                    new XWPFParagraph(words, text).setKeepNext(true);
                }
            }
        } else {
            ((XWPFParagraph) last).setKeepNext(true);
        }
    }

    @Override
    public Void organisationHead(OrganisationHead head) {
        head.lines().forEach(line -> paragraph("Organisation", LineEnds.bound(line)));
        return null;
    }

    @Override
    public Void attachmentMark(AttachmentMark mark) {
        beforeTable();
        DocxTable.sideBySide(text, width(), List.of(60, 40), List.of(List.of(), mark.lines()), "Approval");
        return null;
    }

    @Override
    public Void approvalHead(ApprovalHead head) {
        beforeTable();
        DocxTable.sideBySide(
                text, width(), List.of(40, 20, 40), List.of(head.adopted(), List.of(), head.approved()), "Approval");
        return null;
    }

    @Override
    public Void cornerHead(CornerHead head) {
        beforeTable();
        List<RichText> right = new ArrayList<>();
        for (List<RichText> lines : head.right()) {
            if (!right.isEmpty()) {
                right.add(RichText.EMPTY);
            }
            right.addAll(lines);
        }
        DocxTable.sideBySide(
                text,
                width(),
                List.of(55, 12, 33),
                List.of(head.organisation(), List.of(), right),
                List.of("Organisation", "Approval", "Approval"));
        return null;
    }

    @Override
    public Void title(Title title) {
        paragraph("Title", RichText.of(title.kind()));
        if (!title.subject().isEmpty()) {
            paragraph("Subtitle", RichText.of(title.subject()));
        }
        title.lines().forEach(line -> paragraph("TitleLine", line));
        return null;
    }

    @Override
    public Void heading(Heading heading) {
        XWPFParagraph paragraph = paragraph("Heading" + heading.level());
        CTBookmark mark = paragraph.getCTP().addNewBookmarkStart();
        mark.setId(BigInteger.valueOf(headings));
        mark.setName(bookmark(headings));
        DocxRuns.add(paragraph, heading.text());
        paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(headings));
        headings++;
        return null;
    }

    private static String bookmark(int heading) {
        return "_Toc" + heading;
    }

    @Override
    public Void paragraph(Paragraph paragraph) {
        paragraph(
                switch (paragraph.style()) {
                    case BODY -> "Body";
                    case FLUSH -> "Flush";
                    case CENTRED -> "Centred";
                    case NOTE -> "Note";
                },
                paragraph.text());
        return null;
    }

    @Override
    public Void clauses(Clauses clauses) {
        BigInteger numbering = ClauseNumbering.of(clauses).map(numberings::add).orElse(null);
        clauses.clauses().forEach(clause -> clause(clause, 0, numbering));
        return null;
    }

    private void clause(Clause clause, int level, @Nullable BigInteger numbering) {
        XWPFParagraph paragraph = paragraph("Clause");
        if (numbering != null) {
            paragraph.setNumID(numbering);
            paragraph.getCTPPr().getNumPr().addNewIlvl().setVal(BigInteger.valueOf(level));
        } else {
            numberings.indent(paragraph.getCTPPr().addNewInd(), level);
            paragraph.createRun().setText(clause.label() + (layout.indentMillimetres() > 0 ? " " : "\t"));
        }
        DocxRuns.add(paragraph, clause.text());
        clause.children().forEach(child -> clause(child, level + 1, numbering));
    }

    @Override
    public Void checklist(Checklist checklist) {
        for (Checklist.Item item : checklist.items()) {
            XWPFParagraph paragraph = paragraph("Flush");
            paragraph.createRun().setText((item.ticked() ? TICKED_BOX : OPEN_BOX) + " ");
            DocxRuns.add(paragraph, item.text());
        }
        return null;
    }

    @Override
    public Void fields(Fields fields) {
        for (Fields.Field field : fields.fields()) {
            XWPFParagraph paragraph = paragraph("Field");
            DocxRuns.add(paragraph, RichText.of(Run.bold(field.label() + ": ")));
            DocxRuns.add(paragraph, field.value());
        }
        return null;
    }

    @Override
    public Void table(Table table) {
        beforeTable();
        DocxTable.write(text, table, width(), layout, document.language());
        return null;
    }

    @Override
    public Void chart(Chart chart) {
        paragraph("ChartTitle", RichText.of(chart.title()));
        picture(chart);
        boolean figuresFollow = next instanceof Table table && chart.isToldBy(table);
        return figuresFollow ? null : table(chart.figures(chart.title()));
    }

    /** Draws the picture of a chart, with its words for those who do not see it. */
    private void picture(Chart chart) {
        float points = width() / TWIPS_PER_POINT;
        float room = TWIPS_PER_POINT * (float) layout.paper().heightMillimetres() * 0.1f;
        VectorPicture.Made made = VectorPicture.of(chart, points, room, document.language());
        XWPFRun run = paragraph("Picture").createRun();
        try {
            run.addPicture(
                    new ByteArrayInputStream(made.bytes()),
                    PictureType.EMF,
                    "chart.emf",
                    Units.toEMU(points),
                    Units.toEMU(made.height()));
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException("a picture in memory must be readable", e);
        }
        run.getCTR().getDrawingArray(0).getInlineArray(0).getDocPr().setDescr(XmlText.clean(chart.alternative()));
    }

    @Override
    public Void signatures(SignatureBlock signatures) {
        beforeSignature();
        List<Signature> all = signatures.signatures();
        for (int i = 0; i < all.size(); i++) {
            Signature one = all.get(i);
            List<List<RichText>> columns = new ArrayList<>();
            columns.add(List.of(RichText.of(one.post())));
            columns.add(List.of());
            columns.add(toWrite(FormText.SIGNATURE, SIGNATURE_WIDTH));
            columns.add(List.of());
            List<RichText> name = new ArrayList<>(
                    one.name().isBlank()
                            ? toWrite(FormText.NAME, NAME_WIDTH)
                            : List.of(RichText.of(one.name()), RichText.EMPTY));
            RichText date = RichText.of(FormText.DATE_LINE.in(document.language()));
            columns.add(name);
            if (orientation == Orientation.LANDSCAPE) {
                columns.add(one.dated() ? List.of(date) : List.of());
                DocxTable.sideBySide(text, width(), List.of(45, 2, 13, 2, 19, 19), columns, "Signature", "Caption");
            } else {
                if (one.dated()) {
                    name.add(date);
                }
                DocxTable.sideBySide(text, width(), List.of(40, 3, 21, 3, 33), columns, "Signature", "Caption");
            }
            if (i + 1 < all.size()) {
                beforeSignature();
            }
        }
        return null;
    }

    /** Returns a line to write on, with what it asks for below it. */
    private List<RichText> toWrite(FormText purpose, int characters) {
        String words = purpose.in(document.language());
        return List.of(RichText.of("_".repeat(characters)), RichText.of("(" + words + ")"));
    }

    /** Writes the headings as a field, so that the text program adds the page numbers when it is asked to. */
    @Override
    public Void contents(Contents contents) {
        String title = contents.title().isBlank() ? FormText.CONTENTS.in(document.language()) : contents.title();
        paragraph("ChartTitle", RichText.of(title));
        XWPFParagraph last = null;
        int index = 0;
        for (Block block : document.blocks()) {
            if (block instanceof Heading heading) {
                if (heading.level() <= contents.depth()) {
                    XWPFParagraph entry = paragraph("TOC" + heading.level());
                    if (last == null) {
                        DocxRuns.begin(entry, "TOC \\o \"1-" + contents.depth() + "\" \\h \\z \\u");
                    }
                    entry.getCTP().addNewHyperlink().setAnchor(bookmark(index));
                    entry.getCTP()
                            .getHyperlinkArray(0)
                            .addNewR()
                            .addNewT()
                            .setStringValue(heading.text().plain());
                    last = entry;
                }
                index++;
            }
        }
        if (last != null) {
            DocxRuns.end(last);
        }
        return null;
    }

    @Override
    public Void pageBreak(PageBreak pageBreak) {
        XWPFParagraph paragraph = paragraph("TableText");
        if (pageBreak.orientation() == orientation) {
            paragraph.createRun().addBreak(BreakType.PAGE);
        } else {
            endSection(paragraph);
            orientation = pageBreak.orientation();
        }
        return null;
    }
}

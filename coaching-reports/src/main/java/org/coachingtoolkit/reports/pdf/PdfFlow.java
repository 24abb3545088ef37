package org.coachingtoolkit.reports.pdf;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.pdf.Line.Piece;
import org.coachingtoolkit.reports.pdf.StructureTree.Element;
import org.jspecify.annotations.Nullable;

/**
 * The pages of one file and the place on them where the next thing is drawn. Everything that reaches a page goes through
 * here, either as part of an element or as an artifact, so nothing is left untagged.
 */
final class PdfFlow {
    /** Points in a millimetre. */
    static final float MILLIMETRE = 72 / 25.4f;

    private static final float PAGE_NUMBER_SIZE = 12;

    /** The part of a second and last page that must be filled for it not to look left over. */
    private static final float SPILL = 0.6f;

    /** What closer rows may save on each page before; the more pages, the fuller a last one that can be brought back. */
    private static final float SAVED = 0.08f;

    private static final float MOST_SPILL = 0.95f;

    private final Document pages;
    private final PdfWriter writer;
    private final StructureTree tree;
    private final LayoutProfile layout;
    private final Density density;
    private Orientation orientation;
    private float width;
    private float height;
    private float y;
    private int page = 1;
    private int firstPage = 1;
    private boolean spilled;
    private String stamp = "";
    private boolean used;
    private @Nullable Element marked;
    private final Map<Face, GlyphEncoder> encoders = new HashMap<>();
    private @Nullable Face face;
    private float size;

    PdfFlow(Document pages, PdfWriter writer, LayoutProfile layout, Density density) {
        this.pages = pages;
        this.writer = writer;
        this.tree = new StructureTree(writer);
        this.layout = layout;
        this.density = density;
        this.orientation = layout.orientation();
        beginPage();
    }

    /** Returns the size of a sheet in points. */
    static Rectangle sheet(LayoutProfile layout, Orientation orientation) {
        float shortSide = (float) layout.paper().widthMillimetres() * MILLIMETRE;
        float longSide = (float) layout.paper().heightMillimetres() * MILLIMETRE;
        return orientation == Orientation.PORTRAIT
                ? new Rectangle(shortSide, longSide)
                : new Rectangle(longSide, shortSide);
    }

    StructureTree tree() {
        return tree;
    }

    /** Says what stands in the upper right corner of every page but the first, whose text says it. */
    void stampFromSecond(String words) {
        stamp = words;
    }

    Density density() {
        return density;
    }

    /** Returns whether a page on which the text or a part of it ends holds next to nothing, and is not its only one. */
    boolean isSpilled() {
        return spilled;
    }

    LayoutProfile layout() {
        return layout;
    }

    /** Returns what is drawn on, for shapes inside an element or artifact. */
    PdfContentByte canvas() {
        return writer.getDirectContent();
    }

    PdfWriter writer() {
        return writer;
    }

    float left() {
        return layout.margins().left() * MILLIMETRE;
    }

    float right() {
        return width - layout.margins().right() * MILLIMETRE;
    }

    float top() {
        return height - layout.margins().top() * MILLIMETRE;
    }

    float bottom() {
        return layout.margins().bottom() * MILLIMETRE;
    }

    /** Returns the height between the margins. */
    float bodyHeight() {
        return top() - bottom();
    }

    /** Returns the upper edge of what is drawn next. */
    float y() {
        return y;
    }

    /** Returns the number of the page, from 1. */
    int page() {
        return page;
    }

    /** Returns whether there is room for something of a height. */
    boolean fits(float wanted) {
        return y - wanted >= bottom() - 0.01f;
    }

    /** Begins a new page unless there is room for something of a height, or nothing could make more room. */
    void need(float wanted) throws IOException {
        if (!fits(wanted) && used) {
            newPage();
        }
    }

    /** Goes down by what was drawn. */
    void advance(float drawn) {
        y -= drawn;
        used = true;
    }

    /** Returns what is left of a usual distance where things stand closer. */
    float distance(float usual) {
        return usual * density.spaces();
    }

    /** Leaves a distance, but none at the top of a page. */
    void space(float distance) {
        if (y < top()) {
            y -= distance(distance);
        }
    }

    /** Ends the page. */
    void newPage() throws IOException {
        endPage();
        pages.setPageSize(sheet(layout, orientation));
        pages.newPage();
        page++;
        beginPage();
    }

    /** Ends the page, unless nothing is on it, and lets those that follow lie as given. */
    void newPage(Orientation next) throws IOException {
        noteSpill();
        boolean turns = next != orientation;
        orientation = next;
        if (used) {
            newPage();
            firstPage = page;
        } else if (turns) {
            pages.setPageSize(sheet(layout, orientation));
            pages.newPage();
            measure();
        }
    }

    /** Ends the last page and writes what is left of the structure; returns the number of its root. */
    int close() throws IOException {
        noteSpill();
        endPage();
        pages.newPage();
        return tree.close();
    }

    private void noteSpill() {
        float part = Math.min(MOST_SPILL, SPILL + SAVED * (page - firstPage - 1));
        spilled |= used && page > firstPage && top() - y < part * bodyHeight();
    }

    private void beginPage() {
        measure();
        tree.beginPage();
        used = false;
        face = null;
    }

    private void measure() {
        Rectangle sheet = sheet(layout, orientation);
        width = sheet.getWidth();
        height = sheet.getHeight();
        y = top();
    }

    private void endPage() throws IOException {
        unmark();
        if (layout.pageNumber() == LayoutProfile.PageNumber.BOTTOM) {
            pageNumber("/Footer/Attached[/Bottom]", bottom() / 2);
        } else if (page > 1) {
            pageNumber("/Header/Attached[/Top]", top() + (height - top()) / 2 - PAGE_NUMBER_SIZE / 3);
        }
        if (!stamp.isEmpty() && page > 1) {
            float base = top() + (height - top()) / 2 - PAGE_NUMBER_SIZE / 3;
            beginArtifact("/Type/Pagination/Subtype/Header/Attached[/Top]");
            text(Face.bold(), PAGE_NUMBER_SIZE, stamp, right() - Face.bold().width(stamp, PAGE_NUMBER_SIZE), base);
            endArtifact();
        }
        writer.setPageEmpty(false);
        tree.endPage();
    }

    private void pageNumber(String subtype, float base) {
        String number = Integer.toString(page);
        beginArtifact("/Type/Pagination/Subtype" + subtype);
        float middle = (left() + right() - Face.regular().width(number, PAGE_NUMBER_SIZE)) / 2;
        text(Face.regular(), PAGE_NUMBER_SIZE, number, middle, base);
        endArtifact();
    }

    /** Makes what is drawn from now on part of an element; nothing happens if it is already. */
    void mark(Element element) {
        if (marked != element) {
            unmark();
            canvas().setLiteral("/" + element.role() + "<</MCID " + tree.mark(element) + ">>BDC\n");
            marked = element;
        }
    }

    /** Ends what {@link #mark} began, if anything. */
    void unmark() {
        if (marked != null) {
            canvas().setLiteral("EMC\n");
            marked = null;
        }
    }

    /**
     * Makes what is drawn from now on an artifact: on paper, but not part of the document.
     *
     * @param properties its kind, as PDF writes it
     */
    void beginArtifact(String properties) {
        unmark();
        canvas().setLiteral("/Artifact<<" + properties + ">>BDC\n");
    }

    /** Ends what {@link #beginArtifact} began. */
    void endArtifact() {
        canvas().setLiteral("EMC\n");
    }

    /** Draws characters, all of which the face has; a mark or artifact must be open. */
    void text(Face wanted, float wantedSize, String text, float x, float base) {
        if (wanted.hasAll(text)) {
            show(wanted, wantedSize, text, x, base);
            return;
        }
        float at = x;
        int start = 0;
        while (start < text.length()) {
            Face own = wanted.of(text.charAt(start));
            int end = start + 1;
            while (end < text.length() && wanted.of(text.charAt(end)) == own) {
                end++;
            }
            String stretch = text.substring(start, end);
            show(own, wantedSize, stretch, at, base);
            at += own.width(stretch, wantedSize);
            start = end;
        }
    }

    private void show(Face own, float wantedSize, String text, float x, float base) {
        select(own, wantedSize);
        encoder(own).show(text, x, base, canvas().getInternalBuffer());
    }

    private GlyphEncoder encoder(Face wanted) {
        return encoders.computeIfAbsent(wanted, missing -> new GlyphEncoder(writer, missing));
    }

    /** Draws the pieces of a line; each belongs to the element that its part of the paragraph has. */
    void line(Line line, float wantedSize, Spot spot, TaggedText owner) {
        float gap = spot.stretch(line);
        float x = spot.x(line);
        PdfContentByte canvas = canvas();
        for (Piece piece : line.pieces()) {
            mark(owner.element(piece.part()));
            if (owner.isLink(piece.part())) {
                canvas.setLiteral("0 0 0.6 rg\n");
            }
            if (piece.spoken() != null) {
                canvas.setLiteral("/Span<</ActualText" + StructureTree.string(piece.spoken()) + ">>BDC\n");
            }
            int blanks = 0;
            if (gap == 0) {
                text(piece.face(), wantedSize, piece.text(), x, spot.base());
            } else if (piece.face().hasAll(piece.text())) {
                select(piece.face(), wantedSize);
                blanks = stretched(piece.text(), gap * 1000 / wantedSize, x, spot.base());
            } else {
                blanks = wordByWord(piece, wantedSize, gap, x, spot.base());
            }
            if (piece.spoken() != null) {
                canvas.setLiteral("EMC\n");
            }
            float pieceWidth = piece.width() + blanks * gap;
            if (owner.isLink(piece.part())) {
                canvas.setLiteral("0 g\n");
                owner.link(this, piece.part(), x, spot.base(), pieceWidth, wantedSize);
            }
            x += pieceWidth;
        }
    }

    private int stretched(String text, float gap, float x, float base) {
        com.lowagie.text.pdf.PdfTextArray words = new com.lowagie.text.pdf.PdfTextArray();
        int blanks = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ' ') {
                words.add(text.substring(start, i + 1));
                words.add(-gap);
                start = i + 1;
                blanks++;
            }
        }
        if (start < text.length()) {
            words.add(text.substring(start));
        }
        canvas().beginText();
        canvas().moveText(x, base);
        canvas().showText(words);
        canvas().endText();
        return blanks;
    }

    private int wordByWord(Piece piece, float wantedSize, float gap, float x, float base) {
        float at = x;
        int blanks = 0;
        int start = 0;
        for (int i = 0; i < piece.text().length(); i++) {
            boolean blank = piece.text().charAt(i) == ' ';
            if (blank || i + 1 == piece.text().length()) {
                String word = piece.text().substring(start, i + 1);
                text(piece.face(), wantedSize, word, at, base);
                at += piece.face().width(word, wantedSize) + (blank ? gap : 0);
                blanks += blank ? 1 : 0;
                start = i + 1;
            }
        }
        return blanks;
    }

    /** Draws something at another size, with its lower left corner, where it takes itself to be at 0, at a point. */
    void scaled(float scale, float x, float y, Runnable drawing) {
        canvas().saveState();
        canvas().concatCTM(scale, 0, 0, scale, x, y);
        drawing.run();
        canvas().restoreState();
        face = null;
    }

    private void select(Face wanted, float wantedSize) {
        if (wanted != face || wantedSize != size) {
            canvas().setFontAndSize(wanted.font(), wantedSize);
            face = wanted;
            size = wantedSize;
        }
    }

    /** Puts a link over a rectangle of this page and makes it part of an element. */
    void link(Element element, Rectangle area, PdfAction action, String contents) {
        PdfAnnotation link = PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT, action);
        link.setFlags(PdfAnnotation.FLAGS_PRINT);
        link.setBorder(new PdfBorderArray(0, 0, 0));
        link.put(PdfName.CONTENTS, new PdfString(contents, PdfString.TEXT_UNICODE));
        link.put(
                PdfName.STRUCTPARENT,
                new PdfNumber(tree.annotate(element, link.getIndirectReference().getNumber())));
        writer.addAnnotation(link);
    }

    /**
     * Where a line is drawn.
     *
     * @param left the left end of its room
     * @param width its room
     * @param base its base line
     * @param fill how it fills its room
     */
    record Spot(float left, float width, float base, Fill fill) {
        float x(Line line) {
            return switch (fill) {
                case START, BOTH -> left;
                case MIDDLE -> left + (width - line.width()) / 2;
                case END -> left + width - line.width();
            };
        }

        float stretch(Line line) {
            return fill == Fill.BOTH && !line.last() && line.gaps() > 0 ? (width - line.width()) / line.gaps() : 0;
        }
    }

    /** How a line fills its room. */
    enum Fill {
        START,
        MIDDLE,
        END,
        BOTH
    }
}

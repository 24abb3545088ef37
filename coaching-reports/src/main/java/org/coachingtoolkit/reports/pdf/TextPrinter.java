package org.coachingtoolkit.reports.pdf;

import java.io.IOException;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.BlankField;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.pdf.PdfFlow.Spot;
import org.coachingtoolkit.reports.pdf.StructureTree.Element;

/** Prints paragraphs: breaks them into lines and the lines over pages, never leaving one line alone. */
final class TextPrinter {
    /** A paragraph of as many lines is never divided: one of its parts would be a line alone. */
    private static final int MOST_UNDIVIDED = 3;

    private final PdfFlow flow;
    private final StructureTree tree;
    private final Language language;

    TextPrinter(PdfFlow flow, Language language) {
        this.flow = flow;
        this.tree = flow.tree();
        this.language = language;
    }

    Language language() {
        return language;
    }

    /** Returns the height of paragraphs one under another. */
    float height(List<RichText> paragraphs, TextStyle style) {
        float height = 0;
        for (RichText paragraph : paragraphs) {
            height += Math.max(1, lines(paragraph, style).size()) * style.leading();
        }
        return height;
    }

    /**
     * Returns the least height with which a paragraph begins.
     *
     * @param below the height of what must stand on one page with its end
     */
    float beginning(RichText text, TextStyle style, float below) {
        return beginning(lines(text, style), style, below);
    }

    private static float beginning(List<Line> lines, TextStyle style, float below) {
        return lines.size() > MOST_UNDIVIDED
                ? 2 * style.leading()
                : Math.max(1, lines.size()) * style.leading() + below;
    }

    private List<Line> lines(RichText text, TextStyle style) {
        return LineBreaker.lines(
                text, style.bold(), style.size(), style.width() - style.indent(), style.width(), language);
    }

    /** Prints a paragraph as an element of its own. */
    void paragraph(Element parent, String role, RichText text, TextStyle style) throws IOException {
        paragraph(parent, role, text, style, 0);
    }

    /**
     * Prints a paragraph as an element of its own.
     *
     * @param below the height of what must stand on one page with its end
     */
    void paragraph(Element parent, String role, RichText text, TextStyle style, float below) throws IOException {
        List<Line> lines = lines(text, style);
        if (lines.isEmpty()) {
            flow.advance(style.leading());
            return;
        }
        TaggedText tagged = new TaggedText(tree, tree.open(parent, role), language, text);
        print(lines, style, tagged, below);
        tagged.close();
    }

    /**
     * Prints a label and, beginning in the same line, a paragraph in the body of the list item.
     *
     * @param below the height of what must stand on one page with its end
     */
    void labelled(
            Element label,
            String words,
            float labelIndent,
            Element content,
            RichText text,
            TextStyle style,
            float below)
            throws IOException {
        List<Line> lines = lines(text, style);
        flow.need(beginning(lines, style, below));
        flow.mark(label);
        flow.text(
                Face.regular(),
                style.size(),
                PrintableText.of(words, Face.regular(), language) + " ",
                style.left() + labelIndent,
                flow.y() - style.base());
        flow.unmark();
        if (lines.isEmpty()) {
            flow.advance(style.leading());
            return;
        }
        TaggedText tagged = new TaggedText(tree, tree.open(content, "P"), language, text);
        print(lines, style, tagged, below);
        tagged.close();
    }

    private void print(List<Line> lines, TextStyle style, TaggedText tagged, float below) throws IOException {
        int next = 0;
        while (next < lines.size()) {
            int count = fitting(lines.size() - next, style.leading(), below);
            for (int i = 0; i < count; i++, next++) {
                float indent = next == 0 ? style.indent() : 0;
                Spot spot =
                        new Spot(style.left() + indent, style.width() - indent, flow.y() - style.base(), style.fill());
                flow.line(lines.get(next), style.size(), spot, tagged);
                flow.advance(style.leading());
            }
            flow.unmark();
            if (next < lines.size()) {
                flow.newPage();
            }
        }
    }

    /** Returns how many of the lines that are left go on this page, so that neither here nor there is one alone. */
    private int fitting(int left, float leading, float below) {
        int room = Math.max(0, (int) ((flow.y() - flow.bottom() + 0.01f) / leading));
        if (left <= room && flow.fits(left * leading + below)) {
            return left;
        }
        int most = Math.min(room, left - 2);
        if (most >= 2) {
            return most;
        }
        return flow.y() < flow.top() ? 0 : Math.max(1, Math.min(left, room));
    }

    /** Prints an entry of the contents: its words, dots as an artifact, and a page number at the right. */
    void leading(Element link, RichText text, TextStyle style, float right, String number) throws IOException {
        List<Line> lines = lines(text, style);
        flow.need(lines.size() * style.leading());
        TaggedText tagged = new TaggedText(tree, link, language, text);
        print(lines, style, tagged, 0);
        float base = flow.y() + style.leading() - style.base();
        float numberLeft = right - Face.regular().width(number, style.size());
        float dot = Face.regular().width(".", style.size());
        float from = style.left() + lines.get(lines.size() - 1).width() + 2 * dot;
        int dots = (int) ((right - 2 * style.size() - from) / dot);
        if (dots > 1) {
            flow.beginArtifact("/Type/Layout");
            flow.text(Face.regular(), style.size(), ".".repeat(dots), right - 2 * style.size() - dots * dot, base);
            flow.endArtifact();
        }
        flow.mark(link);
        flow.text(Face.regular(), style.size(), number, numberLeft, base);
        flow.unmark();
    }

    /** Prints a small word under a line to fill in, which the line itself says already to those who do not see it. */
    void caption(String words, TextStyle style) {
        float width = Face.regular().width(words, style.size());
        flow.beginArtifact("/Type/Layout");
        flow.text(
                Face.regular(),
                style.size(),
                words,
                style.left() + (style.width() - width) / 2,
                flow.y() - style.base() + 1);
        flow.endArtifact();
    }

    /** Returns a place to fill in that is as wide as its room. */
    BlankField filling(String purpose, float size, float room) {
        int count = (int) (room / Face.regular().width("_", size));
        return new BlankField(purpose, Math.max(1, Math.min(200, count)));
    }
}

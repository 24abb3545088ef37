package org.coachingtoolkit.reports.pdf;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.BlankField;
import org.coachingtoolkit.reports.document.Inline;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.Run;
import org.coachingtoolkit.reports.pdf.StructureTree.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of one paragraph: its own, and one more for each part that is a link, in another language or to be filled
 * in by hand.
 */
final class TaggedText {
    private final StructureTree tree;
    private final Element owner;
    private final Language language;
    private final List<Inline> parts;
    private final @Nullable Element[] elements;

    TaggedText(StructureTree tree, Element owner, Language language, RichText text) {
        this.tree = tree;
        this.owner = owner;
        this.language = language;
        this.parts = text.parts();
        this.elements = new Element[parts.size()];
    }

    /** Returns the element of a part. */
    Element element(int part) {
        Element known = elements[part];
        if (known == null) {
            known = open(parts.get(part));
            elements[part] = known;
        }
        return known;
    }

    private Element open(Inline part) {
        if (part instanceof BlankField blank) {
            return tree.open(owner, "Span", "/Alt" + StructureTree.string(blank.purpose()));
        }
        Run run = (Run) part;
        String spoken = run.language() == null || run.language() == language
                ? ""
                : "/Lang(" + run.language().locale().toLanguageTag() + ")";
        if (run.link() != null) {
            return tree.open(owner, "Link", spoken);
        }
        return spoken.isEmpty() ? owner : tree.open(owner, "Span", spoken);
    }

    boolean isLink(int part) {
        return parts.get(part) instanceof Run run && run.link() != null;
    }

    /** Underlines a piece of a link and puts the link over it. */
    void link(PdfFlow flow, int part, float x, float base, float width, float size) {
        URI target = ((Run) parts.get(part)).link();
        if (target != null) {
            String address = target.toASCIIString();
            PdfContentByte canvas = flow.canvas();
            canvas.saveState();
            canvas.setRGBColorStrokeF(0, 0, 0.6f);
            canvas.setLineWidth(0.5f);
            canvas.moveTo(x, base - 1.5f);
            canvas.lineTo(x + width, base - 1.5f);
            canvas.stroke();
            canvas.restoreState();
            Rectangle area = new Rectangle(x, base - Face.DESCENT * size, x + width, base + Face.ASCENT * size);
            flow.link(element(part), area, new PdfAction(address), address);
        }
    }

    /** Writes the elements of the parts and the paragraph's own. */
    void close() throws IOException {
        closeParts();
        tree.close(owner);
    }

    /** Writes the elements of the parts only. */
    void closeParts() throws IOException {
        for (int i = 0; i < elements.length; i++) {
            Element element = elements[i];
            if (element != null && element != owner) {
                tree.close(element);
            }
            elements[i] = null;
        }
    }
}

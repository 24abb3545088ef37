package org.coachingtoolkit.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Checklist;
import org.coachingtoolkit.reports.document.Clauses;
import org.coachingtoolkit.reports.document.Clauses.Clause;
import org.coachingtoolkit.reports.document.FormText;
import org.coachingtoolkit.reports.pdf.StructureTree.Element;

/** Prints clauses with their labels, and boxes to tick, as lists. */
final class ListPrinter {
    private static final float HANGING = 24;

    private final PdfFlow flow;
    private final StructureTree tree;
    private final TextPrinter texts;
    private final Styles styles;
    private final Language language;

    ListPrinter(PdfFlow flow, TextPrinter texts, Language language) {
        this.flow = flow;
        this.tree = flow.tree();
        this.texts = texts;
        this.styles = new Styles(flow);
        this.language = language;
    }

    /**
     * Prints clauses; those of a lower level are a list in the body of the clause above them.
     *
     * @param below the height of what must stand on one page with the end of the last one
     */
    void clauses(Clauses clauses, float below) throws IOException {
        clauses(tree.document(), clauses.clauses(), 0, below);
    }

    private void clauses(Element parent, List<Clause> clauses, int depth, float below) throws IOException {
        Element list = tree.open(
                parent,
                "L",
                "/A<</O/List/ListNumbering/" + Numbering.of(clauses.get(0).label()) + ">>");
        Iterator<Clause> each = clauses.iterator();
        while (each.hasNext()) {
            Clause clause = each.next();
            float belowThis = each.hasNext() ? 0 : below;
            Element item = tree.open(list, "LI");
            Element label = tree.open(item, "Lbl");
            Element content = tree.open(item, "LBody");
            TextStyle style = styles.running();
            float labelWidth = Face.regular()
                    .width(PrintableText.of(clause.label(), Face.regular(), texts.language()), style.size());
            float labelIndent = styles.indent();
            float textIndent = labelIndent + labelWidth + style.size() * 0.4f;
            if (styles.indent() == 0) {
                textIndent = Math.max(HANGING, labelWidth + 6);
                float shift = depth * HANGING;
                style = style.within(style.left() + shift + textIndent, style.width() - shift - textIndent);
                labelIndent = -textIndent;
                textIndent = 0;
            }
            texts.labelled(
                    label,
                    clause.label(),
                    labelIndent,
                    content,
                    clause.text(),
                    style.indented(textIndent),
                    clause.children().isEmpty() ? belowThis : 0);
            tree.close(label);
            styles.endParagraph();
            if (!clause.children().isEmpty()) {
                clauses(content, clause.children(), depth + 1, belowThis);
            }
            tree.close(content);
            tree.close(item);
        }
        tree.close(list);
    }

    /**
     * Prints boxes, drawn and not written: the font has none.
     *
     * @param below the height of what must stand on one page with the end of the last one
     */
    void checklist(Checklist checklist, float below) throws IOException {
        Element list = tree.open(tree.document(), "L", "/A<</O/List/ListNumbering/None>>");
        Iterator<Checklist.Item> each = checklist.items().iterator();
        while (each.hasNext()) {
            Checklist.Item item = each.next();
            float belowThis = each.hasNext() ? 0 : below;
            Element entry = tree.open(list, "LI");
            FormText state = item.ticked() ? FormText.TICKED : FormText.UNTICKED;
            Element label = tree.open(entry, "Lbl", "/Alt" + StructureTree.string(state.in(language)));
            Element content = tree.open(entry, "LBody");
            TextStyle style = styles.body();
            style = style.within(style.left() + HANGING, style.width() - HANGING);
            flow.need(texts.beginning(item.text(), style, belowThis));
            flow.mark(label);
            box(item.ticked(), style);
            flow.unmark();
            tree.close(label);
            texts.paragraph(content, "P", item.text(), style, belowThis);
            tree.close(content);
            tree.close(entry);
            flow.space(2);
        }
        tree.close(list);
    }

    private void box(boolean ticked, TextStyle style) {
        float side = 0.7f * style.size();
        float x = flow.left() + 2;
        float y = flow.y() - style.base() - 0.5f;
        PdfContentByte canvas = flow.canvas();
        canvas.saveState();
        canvas.setLineWidth(0.8f);
        canvas.rectangle(x, y, side, side);
        if (ticked) {
            canvas.moveTo(x + 0.2f * side, y + 0.5f * side);
            canvas.lineTo(x + 0.42f * side, y + 0.25f * side);
            canvas.lineTo(x + 0.85f * side, y + 0.8f * side);
        }
        canvas.stroke();
        canvas.restoreState();
    }

    /** The names that PDF has for kinds of numbering. */
    private enum Numbering {
        Decimal("[0-9].*"),
        UpperRoman("[IVXLCDM]+[.)]?"),
        LowerRoman("[ivxlcdm]+[.)]?"),
        UpperAlpha("[A-Z][.)]?"),
        LowerAlpha("[a-z][.)]?"),
        Disc("[•–—-]"),
        None(".*");

        private final Pattern label;

        Numbering(String label) {
            this.label = Pattern.compile(label, Pattern.DOTALL);
        }

        static Numbering of(String label) {
            for (Numbering numbering : values()) {
                if (numbering.label.matcher(label).matches()) {
                    return numbering;
                }
            }
            return None;
        }
    }
}

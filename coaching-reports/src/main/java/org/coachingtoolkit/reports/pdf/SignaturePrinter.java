package org.coachingtoolkit.reports.pdf;

import java.io.IOException;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.FormText;
import org.coachingtoolkit.reports.document.RichText;
import org.coachingtoolkit.reports.document.SignatureBlock;
import org.coachingtoolkit.reports.document.SignatureBlock.Signature;
import org.coachingtoolkit.reports.pdf.PdfFlow.Fill;
import org.coachingtoolkit.reports.pdf.StructureTree.Element;

/** Prints lines to sign on: post, line and name, and below them room for the date. */
final class SignaturePrinter {
    private final PdfFlow flow;
    private final StructureTree tree;
    private final TextPrinter texts;
    private final Styles styles;
    private final Language language;

    SignaturePrinter(PdfFlow flow, TextPrinter texts, Language language) {
        this.flow = flow;
        this.tree = flow.tree();
        this.texts = texts;
        this.styles = new Styles(flow);
        this.language = language;
    }

    /** Returns the height of all lines of a block. */
    float height(SignatureBlock block) {
        float height = 0;
        for (Signature signature : block.signatures()) {
            height += (height > 0 ? flow.distance(0.5f * styles.body().leading()) : 0) + signatureHeight(signature);
        }
        return height;
    }

    private float signatureHeight(Signature signature) {
        float post = texts.height(List.of(RichText.of(signature.post())), postStyle());
        float name = texts.height(List.of(nameOf(signature)), nameStyle());
        return Math.max(post, name)
                + styles.small().leading()
                + (signature.dated() && !isWide() ? 1.3f * styles.single().leading() : 0);
    }

    /** Tells whether the date has room beside the name: on a sheet that lies on its long side. */
    private boolean isWide() {
        return styles.single().width() > 50 * styles.single().size();
    }

    /** Returns the style within a part of the line, from one share of its width to another. */
    private TextStyle within(double from, double to) {
        TextStyle all = styles.single();
        return all.within(all.left() + (float) from * all.width(), (float) (to - from) * all.width());
    }

    private TextStyle postStyle() {
        return isWide() ? within(0, 0.47) : within(0, 0.44);
    }

    private TextStyle lineStyle() {
        return isWide() ? within(0.48, 0.59) : within(0.47, 0.67);
    }

    private TextStyle nameStyle() {
        return isWide() ? within(0.6, 0.78) : within(0.7, 1);
    }

    private RichText nameOf(Signature signature) {
        TextStyle style = nameStyle();
        return signature.name().isBlank()
                ? RichText.of(texts.filling(FormText.NAME.in(language), style.size(), style.width()))
                : RichText.of(signature.name());
    }

    /** Prints post, line and name side by side, all three on the last line of the post. */
    void print(Signature signature) throws IOException {
        TextStyle all = styles.single();
        TextStyle post = postStyle();
        TextStyle line = lineStyle();
        TextStyle name = nameStyle();
        TextStyle caption = styles.small().sized(styles.small().size() - 2);
        String signed = FormText.SIGNATURE.in(language);
        RichText nameText = nameOf(signature);
        float postHeight = texts.height(List.of(RichText.of(signature.post())), post);
        float nameHeight = texts.height(List.of(nameText), name);
        flow.need(signatureHeight(signature));
        Element division = tree.open(tree.document(), "Div");
        texts.paragraph(division, "P", RichText.of(signature.post()), post);
        flow.advance(Math.max(0, nameHeight - postHeight) - all.leading());
        texts.paragraph(division, "P", RichText.of(texts.filling(signed, line.size(), line.width())), line);
        flow.advance(-nameHeight);
        texts.paragraph(division, "P", nameText, name);
        RichText date = RichText.of(FormText.DATE_LINE.in(language));
        if (signature.dated() && isWide()) {
            flow.advance(-all.leading());
            texts.paragraph(division, "P", date, within(0.78, 1).filling(Fill.END));
        }
        texts.caption("(" + signed + ")", caption.within(line.left(), line.width()));
        if (signature.name().isBlank()) {
            String named = FormText.NAME.in(language);
            texts.caption("(" + named + ")", caption.within(name.left(), name.width()));
        }
        flow.advance(styles.small().leading());
        if (signature.dated() && !isWide()) {
            flow.advance(0.3f * all.leading());
            texts.paragraph(division, "P", date, name.filling(Fill.END));
        }
        tree.close(division);
    }
}

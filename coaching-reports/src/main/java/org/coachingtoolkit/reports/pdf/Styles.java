package org.coachingtoolkit.reports.pdf;

import org.coachingtoolkit.reports.pdf.PdfFlow.Fill;

/** The styles that a layout gives to the text on the present page. */
record Styles(PdfFlow flow) {
    /** Returns the style of running text, without its indent. */
    TextStyle body() {
        float size = flow.layout().bodyPoints();
        float spacing =
                flow.layout().lineSpacingPercent() / 100f * flow.density().lines();
        return style(size, size * Face.LINE * Math.max(1, spacing));
    }

    /** Returns the style of running text, with its indent, and flush with both margins if the layout wants that. */
    TextStyle running() {
        TextStyle body = body();
        return (flow.layout().justified() ? body.filling(Fill.BOTH) : body).indented(indent());
    }

    /** Returns the style of heads and signatures: the size of running text at single spacing. */
    TextStyle single() {
        float size = flow.layout().bodyPoints();
        return style(size, size * Face.LINE);
    }

    /** Returns the style of notes. */
    TextStyle small() {
        float size = flow.layout().tablePoints();
        return style(size, size * Face.LINE);
    }

    /** Returns the style of a heading below the title. */
    TextStyle heading(int level) {
        TextStyle bold = body().bolder();
        if (indent() > 0) {
            return level == 1 ? bold.filling(Fill.MIDDLE) : bold.indented(indent());
        }
        return bold.sized(bold.size() + (level == 1 ? 3 : level == 2 ? 1 : 0));
    }

    /** Returns the first-line indent; if there is none, paragraphs are set apart by a distance instead. */
    float indent() {
        return (float) flow.layout().indentMillimetres() * PdfFlow.MILLIMETRE;
    }

    /** Leaves the distance after a paragraph, if the layout has one. */
    void endParagraph() {
        flow.space(paragraphDistance());
    }

    /** Returns what is left after a paragraph where things stand as close as they do. */
    float paragraphEnd() {
        return flow.distance(paragraphDistance());
    }

    private float paragraphDistance() {
        return indent() == 0 ? 0.4f * body().leading() : 0;
    }

    private TextStyle style(float size, float leading) {
        return new TextStyle(size, leading, false, Fill.START, flow.left(), flow.right() - flow.left(), 0);
    }
}

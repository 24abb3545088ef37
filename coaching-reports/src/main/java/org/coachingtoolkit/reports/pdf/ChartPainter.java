package org.coachingtoolkit.reports.pdf;

import com.lowagie.text.pdf.PdfContentByte;
import java.io.IOException;
import java.util.Locale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.chart.ChartPicture;
import org.coachingtoolkit.reports.chart.Surface;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.pdf.StructureTree.Element;

/** Paints a chart as one figure with its alternative text. */
final class ChartPainter implements Surface {
    /** The part of the page's height that a picture may take; a higher one is drawn smaller. */
    private static final float HIGHEST = 0.85f;

    private final Chart chart;
    private final PdfFlow flow;
    private final Language language;
    private final ChartPicture picture;
    private final float scale;

    ChartPainter(Chart chart, PdfFlow flow, Language language) {
        this.chart = chart;
        this.flow = flow;
        this.language = language;
        this.picture = ChartPicture.of(chart, flow.right() - flow.left(), flow.bodyHeight(), language, this::width);
        this.scale = Math.min(1, HIGHEST * flow.bodyHeight() / picture.height());
    }

    private double width(String words) {
        return Face.regular().width(PrintableText.of(words, Face.regular(), language), ChartPicture.SIZE);
    }

    /** Returns the height of the picture in points. */
    float height() {
        return scale * picture.height();
    }

    /** Paints the picture at the place that is next, over the whole width between the margins. */
    void paint() throws IOException {
        float height = height();
        float bottom = flow.y() - height;
        StructureTree tree = flow.tree();
        String box = String.format(Locale.ROOT, "[%.2f %.2f %.2f %.2f]", flow.left(), bottom, flow.right(), flow.y());
        Element figure = tree.open(
                tree.document(),
                "Figure",
                "/Alt" + StructureTree.string(chart.alternative()) + "/A<</O/Layout/BBox" + box + "/Placement/Block>>");
        flow.mark(figure);
        float left = flow.left() + (1 - scale) * (flow.right() - flow.left()) / 2;
        flow.scaled(scale, left, bottom, () -> picture.paint(this));
        flow.unmark();
        tree.close(figure);
        flow.advance(height);
    }

    @Override
    public void line(float[] xs, float[] ys, boolean closed, Pen pen) {
        PdfContentByte canvas = flow.canvas();
        canvas.saveState();
        canvas.setRGBColorStrokeF(part(pen.colour(), 16), part(pen.colour(), 8), part(pen.colour(), 0));
        canvas.setLineWidth(pen.width());
        if (!pen.dash().isEmpty()) {
            float[] dash = new float[pen.dash().size()];
            for (int i = 0; i < dash.length; i++) {
                dash[i] = pen.dash().get(i);
            }
            canvas.setLineDash(dash, 0);
        }
        path(xs, ys);
        if (closed) {
            canvas.closePathStroke();
        } else {
            canvas.stroke();
        }
        canvas.restoreState();
    }

    @Override
    public void fill(float[] xs, float[] ys, int colour) {
        PdfContentByte canvas = flow.canvas();
        canvas.saveState();
        canvas.setRGBColorFillF(part(colour, 16), part(colour, 8), part(colour, 0));
        path(xs, ys);
        canvas.fill();
        canvas.restoreState();
    }

    private void path(float[] xs, float[] ys) {
        flow.canvas().moveTo(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            flow.canvas().lineTo(xs[i], ys[i]);
        }
    }

    private static float part(int colour, int shift) {
        return (colour >> shift & 0xFF) / 255f;
    }

    /** Writes words with a blank after them, which keeps them apart when they are read out. */
    @Override
    public void text(String words, float x, float base) {
        flow.text(Face.regular(), ChartPicture.SIZE, PrintableText.of(words, Face.regular(), language) + " ", x, base);
    }
}

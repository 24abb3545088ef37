package org.coachingtoolkit.reports.pdf;

import java.io.IOException;
import java.util.Locale;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.pdf.StructureTree.Element;

/** Paints a chart as one figure with its alternative text. */
final class ChartPainter {
    /** The part of the page's height that a picture may take; a higher one is drawn smaller. */
    private static final float HIGHEST = 0.85f;

    private final Chart chart;
    private final PdfFlow flow;
    private final Picture picture;
    private final float scale;

    ChartPainter(Chart chart, PdfFlow flow, Language language) {
        this.chart = chart;
        this.flow = flow;
        float width = flow.right() - flow.left();
        ChartCanvas canvas = new ChartCanvas(flow, language);
        if (chart instanceof Chart.Radar radar) {
            this.picture = new RadarPicture(radar, canvas, width, 0.75f * flow.bodyHeight());
        } else if (chart instanceof Chart.Bars bars) {
            BarsPicture upright = new BarsPicture(bars, canvas, width);
            this.picture = upright.hasRoomForNames()
                    ? upright
                    : new LyingBarsPicture(bars, canvas, width, HIGHEST * flow.bodyHeight());
        } else {
            this.picture = new TimelinePicture((Chart.Timeline) chart, canvas, width);
        }
        this.scale = Math.min(1, HIGHEST * flow.bodyHeight() / picture.height());
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
        flow.scaled(scale, left, bottom, () -> picture.paint(0, 0));
        flow.unmark();
        tree.close(figure);
        flow.advance(height);
    }

    /** A picture of one kind of chart. */
    interface Picture {
        /** Returns its height in points. */
        float height();

        /** Paints it with its lower left corner at a point. */
        void paint(float left, float bottom);
    }
}

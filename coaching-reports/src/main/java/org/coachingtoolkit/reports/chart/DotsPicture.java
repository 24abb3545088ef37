package org.coachingtoolkit.reports.chart;

import java.math.BigDecimal;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Scale;

/** Marks on lines that lie one under another, as of a forest plot: intervals as whiskers, several marks joined by an arrow. */
final class DotsPicture extends RowsPicture {
    private static final float GAP = 7;
    private static final float MARGIN = 8;
    private static final float WHISKER = 3;

    private final Chart.Dots dots;

    DotsPicture(Chart.Dots dots, ChartCanvas canvas, float width) {
        super(
                canvas,
                width,
                new NamedRows(dots.categories(), canvas, 0.4f * width, 0, GAP),
                ChartLegend.of(dots.series(), canvas, width),
                ChartLegend.Sample.MARKER);
        this.dots = dots;
    }

    @Override
    void axis(float left, float foot, float top) {
        Scale scale = dots.scale();
        for (BigDecimal at = scale.min(); at.compareTo(scale.max()) <= 0; at = at.add(scale.step())) {
            float grey = at.signum() == 0 ? 0.2f : 0.85f;
            line(left + place(at), foot, top, grey, canvas.number(at.stripTrailingZeros()));
        }
    }

    @Override
    void row(int category, float x, float middle) {
        if (!dots.interval().isEmpty()) {
            float low = x + place(dots.interval().get(0).values().get(category));
            float high = x + place(dots.interval().get(1).values().get(category));
            canvas.thin(low, middle, high, middle, 0.3f);
            canvas.thin(low, middle - WHISKER, low, middle + WHISKER, 0.3f);
            canvas.thin(high, middle - WHISKER, high, middle + WHISKER, 0.3f);
        }
        for (int i = 0; i < dots.series().size(); i++) {
            float at = x + place(dots.series().get(i).values().get(category));
            if (i > 0) {
                float from = x + place(dots.series().get(i - 1).values().get(category));
                arrow(from, at, middle);
            }
            canvas.marker(at, middle, i);
        }
    }

    /** Draws a line from one mark to the next, with a head in the middle where there is room for one. */
    private void arrow(float from, float to, float y) {
        canvas.thin(from, y, to, y, 0.3f);
        float way = Math.signum(to - from);
        if (Math.abs(to - from) > 4 * WHISKER) {
            float tip = (from + to) / 2 + way * WHISKER;
            canvas.thin(tip - way * 2 * WHISKER, y + WHISKER, tip, y, 0.3f);
            canvas.thin(tip - way * 2 * WHISKER, y - WHISKER, tip, y, 0.3f);
        }
    }

    private float place(BigDecimal value) {
        Scale scale = dots.scale();
        return MARGIN
                + (room() - 2 * MARGIN)
                        * value.subtract(scale.min()).floatValue()
                        / scale.max().subtract(scale.min()).floatValue();
    }
}

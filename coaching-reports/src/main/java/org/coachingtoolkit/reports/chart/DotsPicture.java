package org.coachingtoolkit.reports.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Scale;
import org.coachingtoolkit.reports.document.Series;

/** Marks on lines that lie one under another, as of a forest plot: intervals as whiskers, several marks joined by an arrow. */
final class DotsPicture implements ChartPicture.Picture {
    private static final float GAP = 7;
    private static final float FOOT = 14;
    private static final float MARGIN = 8;
    private static final float WHISKER = 3;

    private final Chart.Dots dots;
    private final ChartCanvas canvas;
    private final ChartLegend legend;
    private final float width;
    private final float names;
    private final List<List<String>> labels = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();
    private final float lanes;

    DotsPicture(Chart.Dots dots, ChartCanvas canvas, float width) {
        this.dots = dots;
        this.canvas = canvas;
        this.width = width;
        this.legend = new ChartLegend(dots.series().stream().map(Series::name).toList(), canvas, width);
        float widest = 0;
        for (String category : dots.categories()) {
            widest = Math.max(widest, canvas.width(category));
        }
        this.names = Math.min(widest + 8, 0.4f * width);
        float sum = 0;
        for (String category : dots.categories()) {
            List<String> lines = canvas.lines(category, names - 6);
            float height = lines.size() * ChartCanvas.LEADING + GAP;
            labels.add(lines);
            heights.add(height);
            sum += height;
        }
        this.lanes = sum;
    }

    @Override
    public float height() {
        return lanes + FOOT + legend.height();
    }

    @Override
    public void paint(float left, float bottom) {
        float foot = bottom + legend.height() + FOOT;
        float top = foot + lanes;
        Scale scale = dots.scale();
        for (BigDecimal at = scale.min(); at.compareTo(scale.max()) <= 0; at = at.add(scale.step())) {
            float x = left + names + place(at);
            canvas.thin(x, foot, x, top, at.signum() == 0 ? 0.2f : 0.85f);
            canvas.words(canvas.number(at.stripTrailingZeros()), x, foot - 11, 0.5f);
        }
        float y = top;
        for (int i = 0; i < dots.categories().size(); i++) {
            List<String> lines = labels.get(i);
            float middle = y - heights.get(i) / 2;
            canvas.words(lines, left, middle + (lines.size() - 1) * ChartCanvas.LEADING / 2 - 3, 0);
            lane(i, left + names, middle);
            y -= heights.get(i);
        }
        legend.paint(left, bottom + legend.height(), series -> ChartLegend.Sample.MARKER);
    }

    private void lane(int category, float x, float middle) {
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
                + (width - names - 2 * MARGIN)
                        * value.subtract(scale.min()).floatValue()
                        / scale.max().subtract(scale.min()).floatValue();
    }
}

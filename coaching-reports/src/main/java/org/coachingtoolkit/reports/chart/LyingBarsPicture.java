package org.coachingtoolkit.reports.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Scale;
import org.coachingtoolkit.reports.document.Series;

/** Bars that lie, in groups one under another: names that are too wide to stand below upright bars stand beside them. */
final class LyingBarsPicture implements ChartPicture.Picture {
    private static final float THICK = 10;
    private static final float THIN = 2;
    private static final float GAP = 5;
    private static final float FOOT = 14;
    private static final float FIGURE_ROOM = 24;

    private final Chart.Bars bars;
    private final ChartCanvas canvas;
    private final ChartLegend legend;
    private final float width;
    private final float names;
    private final float each;
    private final List<List<String>> labels = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();
    private final float groups;

    /**
     * Makes a picture.
     *
     * @param highest the height that it should not exceed if thinner bars can help it
     */
    LyingBarsPicture(Chart.Bars bars, ChartCanvas canvas, float width, float highest) {
        this.bars = bars;
        this.canvas = canvas;
        this.width = width;
        this.legend = new ChartLegend(bars.series().stream().map(Series::name).toList(), canvas, width);
        float widest = 0;
        for (String category : bars.categories()) {
            widest = Math.max(widest, canvas.width(category));
        }
        this.names = Math.min(widest + 8, 0.4f * width);
        float group = (highest - FOOT - legend.height()) / bars.categories().size();
        this.each = Math.max(THIN, Math.min(THICK, (group - GAP) / bars.series().size()));
        float sum = 0;
        for (String category : bars.categories()) {
            List<String> lines = canvas.lines(category, names - 6);
            float height =
                    Math.max(lines.size() * ChartCanvas.LEADING, bars.series().size() * each) + GAP;
            labels.add(lines);
            heights.add(height);
            sum += height;
        }
        this.groups = sum;
    }

    @Override
    public float height() {
        return groups + FOOT + legend.height();
    }

    @Override
    public void paint(float left, float bottom) {
        float foot = bottom + legend.height() + FOOT;
        float top = foot + groups;
        Scale scale = bars.scale();
        for (BigDecimal at = scale.min(); at.compareTo(scale.max()) <= 0; at = at.add(scale.step())) {
            float x = left + names + length(at);
            canvas.thin(x, foot, x, top, at.compareTo(scale.min()) == 0 ? 0.2f : 0.8f);
            canvas.words(canvas.number(at), x, foot - 11, 0.5f);
        }
        float y = top;
        for (int i = 0; i < bars.categories().size(); i++) {
            List<String> lines = labels.get(i);
            float middle = y - heights.get(i) / 2;
            canvas.words(lines, left, middle + (lines.size() - 1) * ChartCanvas.LEADING / 2 - 3, 0);
            group(i, left + names, middle);
            y -= heights.get(i);
        }
        legend.paint(left, bottom + legend.height(), series -> ChartLegend.Sample.BAR);
    }

    private void group(int category, float x, float middle) {
        float upper = middle + bars.series().size() * each / 2;
        for (int i = 0; i < bars.series().size(); i++) {
            BigDecimal value = bars.series().get(i).values().get(category);
            float bottom = upper - (i + 1) * each;
            canvas.bar(x, bottom + 0.5f, length(value), each - 1, i);
            if (each >= ChartCanvas.SIZE) {
                canvas.words(canvas.number(value), x + length(value) + 3, bottom + each / 2 - 3, 0);
            }
        }
    }

    private float length(BigDecimal value) {
        Scale scale = bars.scale();
        return (width - names - FIGURE_ROOM)
                * value.subtract(scale.min()).floatValue()
                / scale.max().subtract(scale.min()).floatValue();
    }
}

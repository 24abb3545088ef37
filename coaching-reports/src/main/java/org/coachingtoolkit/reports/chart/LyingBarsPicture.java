package org.coachingtoolkit.reports.chart;

import java.math.BigDecimal;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Scale;

/** Bars that lie, in groups one under another: names that are too wide to stand below upright bars stand beside them. */
final class LyingBarsPicture extends RowsPicture {
    private static final float THICK = 10;
    private static final float THIN = 2;
    private static final float GAP = 5;
    private static final float FIGURE_ROOM = 24;

    private final Chart.Bars bars;
    private final float each;

    private LyingBarsPicture(Chart.Bars bars, ChartCanvas canvas, float width, ChartLegend legend, float each) {
        super(
                canvas,
                width,
                new NamedRows(
                        bars.categories(), canvas, 0.4f * width, bars.series().size() * each, GAP),
                legend,
                ChartLegend.Sample.BAR);
        this.bars = bars;
        this.each = each;
    }

    /**
     * Returns a picture.
     *
     * @param highest the height that it should not exceed if thinner bars can help it
     */
    static LyingBarsPicture of(Chart.Bars bars, ChartCanvas canvas, float width, float highest) {
        ChartLegend legend = ChartLegend.of(bars.series(), canvas, width);
        float group = (highest - FOOT - legend.height()) / bars.categories().size();
        float each =
                Math.max(THIN, Math.min(THICK, (group - GAP) / bars.series().size()));
        return new LyingBarsPicture(bars, canvas, width, legend, each);
    }

    @Override
    void axis(float left, float foot, float top) {
        Scale scale = bars.scale();
        for (BigDecimal at = scale.min(); at.compareTo(scale.max()) <= 0; at = at.add(scale.step())) {
            float grey = at.compareTo(scale.min()) == 0 ? 0.2f : 0.8f;
            line(left + length(at), foot, top, grey, canvas.number(at));
        }
    }

    @Override
    void row(int category, float x, float middle) {
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
        return (room() - FIGURE_ROOM)
                * value.subtract(scale.min()).floatValue()
                / scale.max().subtract(scale.min()).floatValue();
    }
}

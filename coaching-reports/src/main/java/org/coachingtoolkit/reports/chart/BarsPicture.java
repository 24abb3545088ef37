package org.coachingtoolkit.reports.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Scale;

/** Upright bars in groups, with the figure above each as far as there is room for it. */
final class BarsPicture implements ChartPicture.Picture {
    private static final float PLOT = 150;
    private static final float ABOVE = 12;

    private final Chart.Bars bars;
    private final ChartCanvas canvas;
    private final ChartLegend legend;
    private final float width;
    private final float axis;
    private final float labelRoom;
    private final List<List<String>> labels = new ArrayList<>();

    BarsPicture(Chart.Bars bars, ChartCanvas canvas, float width) {
        this.bars = bars;
        this.canvas = canvas;
        this.width = width;
        this.legend = ChartLegend.of(bars.series(), canvas, width);
        Scale scale = bars.scale();
        this.axis = Math.max(canvas.width(canvas.number(scale.min())), canvas.width(canvas.number(scale.max()))) + 10;
        int most = 1;
        for (String category : bars.categories()) {
            List<String> lines = canvas.lines(category, group() - 4);
            labels.add(lines);
            most = Math.max(most, lines.size());
        }
        this.labelRoom = most * ChartCanvas.LEADING + 6;
    }

    /** Returns whether no name of a group is wider than the group. */
    boolean hasRoomForNames() {
        return bars.categories().stream().allMatch(category -> canvas.widestWord(category) <= group() - 4);
    }

    private float group() {
        return (width - axis) / bars.categories().size();
    }

    @Override
    public float height() {
        return ABOVE + PLOT + labelRoom + legend.height();
    }

    @Override
    public void paint(float left, float bottom) {
        float foot = bottom + legend.height() + labelRoom;
        Scale scale = bars.scale();
        for (BigDecimal at = scale.min(); at.compareTo(scale.max()) <= 0; at = at.add(scale.step())) {
            float y = foot + share(at) * PLOT;
            canvas.thin(left + axis, y, left + width, y, at.compareTo(scale.min()) == 0 ? 0.2f : 0.8f);
            canvas.words(canvas.number(at), left + axis - 5, y - 3, 1);
        }
        for (int i = 0; i < bars.categories().size(); i++) {
            group(i, left + axis + i * group(), foot);
        }
        legend.paint(left + axis, bottom + legend.height(), i -> ChartLegend.Sample.BAR);
    }

    private void group(int category, float x, float foot) {
        int count = bars.series().size();
        float each = Math.min(0.8f * group() / count, 40);
        float from = x + (group() - count * each) / 2;
        for (int i = 0; i < count; i++) {
            BigDecimal value = bars.series().get(i).values().get(category);
            float height = share(value) * PLOT;
            float inner = Math.max(1, each - 2);
            canvas.bar(from + i * each + 1, foot, inner, height, i);
            String figure = canvas.number(value);
            if (canvas.width(figure) <= each + 2) {
                canvas.words(figure, from + i * each + 1 + inner / 2, foot + height + 3, 0.5f);
            }
        }
        canvas.words(labels.get(category), x + group() / 2, foot - 12, 0.5f);
    }

    private float share(BigDecimal value) {
        Scale scale = bars.scale();
        return value.subtract(scale.min()).floatValue()
                / scale.max().subtract(scale.min()).floatValue();
    }
}

package org.coachingtoolkit.reports.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Scale;

/** Polygons over axes from one point, the first axis straight up and the others clockwise. */
final class RadarPicture implements ChartPicture.Picture {
    private static final float GAP = 8;

    private final Chart.Radar radar;
    private final ChartCanvas canvas;
    private final ChartLegend legend;
    private final float width;
    private final float radius;
    private final float labelRoom;
    private final List<List<String>> labels = new ArrayList<>();

    RadarPicture(Chart.Radar radar, ChartCanvas canvas, float width, float highest) {
        this.radar = radar;
        this.canvas = canvas;
        this.width = width;
        this.legend = ChartLegend.of(radar.series(), canvas, width);
        float labelWidth = width / 4;
        int most = 1;
        for (String category : radar.categories()) {
            List<String> lines = canvas.lines(category, labelWidth);
            labels.add(lines);
            most = Math.max(most, lines.size());
        }
        this.labelRoom = most * ChartCanvas.LEADING + GAP;
        float across = (width - 2 * labelWidth - 2 * GAP) / 2;
        float upright = (highest - legend.height() - 2 * labelRoom) / 2;
        this.radius = Math.max(40, Math.min(Math.min(across, upright), 130));
    }

    @Override
    public float height() {
        return 2 * radius + 2 * labelRoom + legend.height();
    }

    @Override
    public void paint(float left, float bottom) {
        float x = left + width / 2;
        float y = bottom + legend.height() + labelRoom + radius;
        int axes = radar.categories().size();
        Scale scale = radar.scale();
        for (BigDecimal at = scale.min().add(scale.step()); at.compareTo(scale.max()) <= 0; at = at.add(scale.step())) {
            BigDecimal value = at;
            float[][] ring = corners(x, y, i -> value);
            canvas.ring(ring[0], ring[1]);
        }
        float[][] rim = corners(x, y, i -> scale.max());
        for (int i = 0; i < axes; i++) {
            canvas.thin(x, y, rim[0][i], rim[1][i], 0.75f);
            label(i, x, y);
        }
        for (int i = 0; i < radar.series().size(); i++) {
            List<BigDecimal> values = radar.series().get(i).values();
            float[][] polygon = corners(x, y, values::get);
            canvas.polygon(polygon[0], polygon[1], i);
        }
        for (BigDecimal at = scale.min(); at.compareTo(scale.max()) <= 0; at = at.add(scale.step())) {
            canvas.words(canvas.number(at), x - 3, y + share(at) * radius - 3, 1);
        }
        legend.paint(left, bottom + legend.height(), i -> ChartLegend.Sample.LINE);
    }

    private void label(int axis, float x, float y) {
        double angle = angle(axis);
        float sin = (float) StrictMath.sin(angle);
        float cos = (float) StrictMath.cos(angle);
        List<String> lines = labels.get(axis);
        float high = (lines.size() - 1) * ChartCanvas.LEADING;
        float anchor = Math.abs(sin) < 0.1f ? 0.5f : sin > 0 ? 0 : 1;
        float lift = cos > 0.9f ? 3 : 0;
        float base = y + cos * (radius + GAP) - 3 + lift + (cos + 1) / 2 * high;
        canvas.words(lines, x + sin * (radius + GAP), base, anchor);
    }

    private float[][] corners(float x, float y, java.util.function.IntFunction<BigDecimal> values) {
        int axes = radar.categories().size();
        float[] xs = new float[axes];
        float[] ys = new float[axes];
        for (int i = 0; i < axes; i++) {
            float distance = share(values.apply(i)) * radius;
            xs[i] = x + distance * (float) StrictMath.sin(angle(i));
            ys[i] = y + distance * (float) StrictMath.cos(angle(i));
        }
        return new float[][] {xs, ys};
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / radar.categories().size();
    }

    private float share(BigDecimal value) {
        Scale scale = radar.scale();
        return value.subtract(scale.min()).floatValue()
                / scale.max().subtract(scale.min()).floatValue();
    }
}

package org.coachingtoolkit.reports.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.coachingtoolkit.reports.document.Series;

/** The names of a chart's series beside samples of their looks, in as many rows as the width asks for. */
final class ChartLegend {
    private static final float SAMPLE = 26;
    private static final float DISTANCE = 14;
    private static final float ROW = 15;

    private final ChartCanvas canvas;
    private final List<String> names;
    private final List<float[]> places = new ArrayList<>();
    private final float height;

    /** Returns the legend of series. */
    static ChartLegend of(List<Series> series, ChartCanvas canvas, float width) {
        return new ChartLegend(series.stream().map(Series::name).toList(), canvas, width);
    }

    ChartLegend(List<String> names, ChartCanvas canvas, float width) {
        this.canvas = canvas;
        this.names = names.stream()
                .map(name -> canvas.fitted(name, width - SAMPLE - 4 - DISTANCE))
                .toList();
        float x = 0;
        float y = 0;
        for (String name : this.names) {
            float wide = SAMPLE + 4 + canvas.width(name) + DISTANCE;
            if (x > 0 && x + wide > width) {
                x = 0;
                y += ROW;
            }
            places.add(new float[] {x, y});
            x += wide;
        }
        this.height = y + ROW;
    }

    float height() {
        return height;
    }

    /**
     * Paints the legend.
     *
     * @param top its upper edge
     * @param samples what stands beside each name
     */
    void paint(float left, float top, IntFunction<Sample> samples) {
        for (int i = 0; i < names.size(); i++) {
            float x = left + places.get(i)[0];
            float middle = top - places.get(i)[1] - ROW / 2;
            switch (samples.apply(i)) {
                case BAR -> canvas.bar(x, middle - 4, SAMPLE, 8, i);
                case LINE -> canvas.sample(x, middle, SAMPLE, i);
                case MARKER -> canvas.marker(x + SAMPLE / 2, middle, i);
            }
            canvas.words(names.get(i), x + SAMPLE + 4, middle - 3, 0);
        }
    }

    /** What stands beside a name: how its series looks in the chart. */
    enum Sample {
        BAR,
        LINE,
        MARKER
    }
}

package org.coachingtoolkit.reports.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Series;

/** Shares of levels as bars that lie to both sides of their middle level. */
final class SharesPicture implements ChartPicture.Picture {
    private static final float THICK = 11;
    private static final float GAP = 5;
    private static final float FOOT = 14;
    private static final float MARGIN = 12;
    /** Steps of the grid in per cent. */
    private static final int STEP = 25;

    private final Chart.Shares shares;
    private final ChartCanvas canvas;
    private final ChartLegend legend;
    private final float width;
    private final float names;
    private final List<List<String>> labels = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();
    private final float rows;
    private final int low;
    private final int high;

    SharesPicture(Chart.Shares shares, ChartCanvas canvas, float width) {
        this.shares = shares;
        this.canvas = canvas;
        this.width = width;
        this.legend = new ChartLegend(shares.series().stream().map(Series::name).toList(), canvas, width);
        float widest = 0;
        for (String category : shares.categories()) {
            widest = Math.max(widest, canvas.width(category));
        }
        this.names = Math.min(widest + 8, 0.45f * width);
        float sum = 0;
        double least = 0;
        double most = 0;
        for (int i = 0; i < shares.categories().size(); i++) {
            List<String> lines = canvas.lines(shares.categories().get(i), names - 6);
            float height = Math.max(lines.size() * ChartCanvas.LEADING, THICK) + GAP;
            labels.add(lines);
            heights.add(height);
            sum += height;
            double begin = begin(i);
            least = Math.min(least, begin);
            double whole = 0;
            for (Series one : shares.series()) {
                whole += one.values().get(i).doubleValue();
            }
            most = Math.max(most, begin + whole);
        }
        this.rows = sum;
        this.low = (int) Math.floor(least / STEP) * STEP;
        this.high = Math.max(low + STEP, (int) Math.ceil(most / STEP) * STEP);
    }

    /** Returns where a row begins, so that the middle of its levels lies at nothing. */
    private double begin(int category) {
        int levels = shares.series().size();
        double below = 0;
        for (int level = 0; level < levels / 2; level++) {
            below += share(level, category);
        }
        return -below - (levels % 2 == 0 ? 0 : share(levels / 2, category) / 2);
    }

    private double share(int level, int category) {
        return shares.series().get(level).values().get(category).doubleValue();
    }

    @Override
    public float height() {
        return rows + FOOT + legend.height();
    }

    @Override
    public void paint(float left, float bottom) {
        float foot = bottom + legend.height() + FOOT;
        float top = foot + rows;
        for (int at = low; at <= high; at += STEP) {
            float x = left + names + place(at);
            canvas.thin(x, foot, x, top, at == 0 ? 0.2f : 0.85f);
            canvas.words(canvas.number(BigDecimal.valueOf(Math.abs(at))) + "\u00a0%", x, foot - 11, 0.5f);
        }
        float y = top;
        for (int i = 0; i < shares.categories().size(); i++) {
            List<String> lines = labels.get(i);
            float middle = y - heights.get(i) / 2;
            canvas.words(lines, left, middle + (lines.size() - 1) * ChartCanvas.LEADING / 2 - 3, 0);
            row(i, left + names, middle);
            y -= heights.get(i);
        }
        legend.paint(left, bottom + legend.height(), series -> ChartLegend.Sample.BAR);
    }

    private void row(int category, float x, float middle) {
        double at = begin(category);
        for (int level = 0; level < shares.series().size(); level++) {
            double share = share(level, category);
            float from = x + place(at);
            float to = x + place(at + share);
            if (share > 0) {
                canvas.bar(from, middle - THICK / 2, to - from, THICK, level);
            }
            at += share;
        }
    }

    private float place(double percent) {
        return MARGIN + (float) ((width - names - 2 * MARGIN) * (percent - low) / (high - low));
    }
}

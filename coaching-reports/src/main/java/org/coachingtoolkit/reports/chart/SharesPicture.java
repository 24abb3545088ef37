package org.coachingtoolkit.reports.chart;

import java.math.BigDecimal;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Series;

/** Shares of levels as bars that lie to both sides of their middle level. */
final class SharesPicture extends RowsPicture {
    private static final float THICK = 11;
    private static final float GAP = 5;
    private static final float MARGIN = 12;
    /** Steps of the grid in per cent. */
    private static final int STEP = 25;

    private final Chart.Shares shares;
    private final int low;
    private final int high;

    SharesPicture(Chart.Shares shares, ChartCanvas canvas, float width) {
        super(
                canvas,
                width,
                new NamedRows(shares.categories(), canvas, 0.45f * width, THICK, GAP),
                ChartLegend.of(shares.series(), canvas, width),
                ChartLegend.Sample.BAR);
        this.shares = shares;
        double least = 0;
        double most = 0;
        for (int i = 0; i < shares.categories().size(); i++) {
            double begin = begin(i);
            least = Math.min(least, begin);
            double whole = 0;
            for (Series one : shares.series()) {
                whole += one.values().get(i).doubleValue();
            }
            most = Math.max(most, begin + whole);
        }
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
    void axis(float left, float foot, float top) {
        for (int at = low; at <= high; at += STEP) {
            String number = canvas.number(BigDecimal.valueOf(Math.abs(at))) + "\u00a0%";
            line(left + place(at), foot, top, at == 0 ? 0.2f : 0.85f, number);
        }
    }

    @Override
    void row(int category, float x, float middle) {
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
        return MARGIN + (float) ((room() - 2 * MARGIN) * (percent - low) / (high - low));
    }
}

package org.coachingtoolkit.reports.chart;

/** A picture of named rows, below them an axis with its numbers and a legend. */
abstract class RowsPicture implements ChartPicture.Picture {
    /** The height of the numbers of the axis. */
    static final float FOOT = 14;

    final ChartCanvas canvas;
    private final ChartLegend legend;
    private final ChartLegend.Sample sample;
    private final NamedRows rows;
    private final float width;

    /**
     * Makes a picture.
     *
     * @param sample what stands beside each name of the legend
     */
    RowsPicture(ChartCanvas canvas, float width, NamedRows rows, ChartLegend legend, ChartLegend.Sample sample) {
        this.canvas = canvas;
        this.width = width;
        this.rows = rows;
        this.legend = legend;
        this.sample = sample;
    }

    @Override
    public final float height() {
        return rows.height() + FOOT + legend.height();
    }

    @Override
    public final void paint(float left, float bottom) {
        float foot = bottom + legend.height() + FOOT;
        float from = left + rows.room();
        axis(from, foot, foot + rows.height());
        rows.paint(left, foot + rows.height(), (row, middle, below) -> row(row, from, middle));
        legend.paint(left, bottom + legend.height(), series -> sample);
    }

    /** Draws the lines of the axis. */
    abstract void axis(float left, float foot, float top);

    /** Draws what stands in a row. */
    abstract void row(int row, float left, float middle);

    /** Returns the width beside the names. */
    final float room() {
        return width - rows.room();
    }

    /** Draws an upright line with its number below. */
    final void line(float x, float foot, float top, float grey, String number) {
        canvas.thin(x, foot, x, top, grey);
        canvas.words(number, x, foot - 11, 0.5f);
    }
}

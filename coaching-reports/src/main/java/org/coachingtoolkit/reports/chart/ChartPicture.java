package org.coachingtoolkit.reports.chart;

import java.util.function.ToDoubleFunction;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Chart;

/** The picture of a chart: the same in every format. Not thread-safe. */
public final class ChartPicture {
    /** The size of its words in points. */
    public static final float SIZE = 9;

    private final Picture picture;
    private final ChartCanvas canvas;

    private ChartPicture(Picture picture, ChartCanvas canvas) {
        this.picture = picture;
        this.canvas = canvas;
    }

    /**
     * Returns the picture of a chart.
     *
     * @param width its width in points
     * @param room the height of a page in points; pictures try to take less
     * @param measure the width of words of {@link #SIZE} points, in points
     */
    public static ChartPicture of(
            Chart chart, float width, float room, Language language, ToDoubleFunction<String> measure) {
        ChartCanvas canvas = new ChartCanvas(language, measure);
        Picture picture;
        if (chart instanceof Chart.Radar radar) {
            picture = new RadarPicture(radar, canvas, width, 0.75f * room);
        } else if (chart instanceof Chart.Bars bars) {
            BarsPicture upright = new BarsPicture(bars, canvas, width);
            picture = upright.hasRoomForNames() ? upright : LyingBarsPicture.of(bars, canvas, width, 0.85f * room);
        } else if (chart instanceof Chart.Dots dots) {
            picture = new DotsPicture(dots, canvas, width);
        } else if (chart instanceof Chart.Shares shares) {
            picture = new SharesPicture(shares, canvas, width);
        } else {
            picture = new TimelinePicture((Chart.Timeline) chart, canvas, width);
        }
        return new ChartPicture(picture, canvas);
    }

    /** Returns its height in points. */
    public float height() {
        return picture.height();
    }

    /** Paints it. */
    public void paint(Surface surface) {
        canvas.on(surface);
        picture.paint(0, 0);
    }

    /** A picture of one kind of chart. */
    interface Picture {
        /** Returns its height in points. */
        float height();

        /** Paints it with its lower left corner at a point. */
        void paint(float left, float bottom);
    }
}

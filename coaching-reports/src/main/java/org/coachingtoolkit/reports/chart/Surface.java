package org.coachingtoolkit.reports.chart;

import java.util.List;

/** What a picture is painted on: points right and up from its lower left corner, colours as {@code 0xRRGGBB}. */
public interface Surface {
    /** Draws a line through points. */
    void line(float[] xs, float[] ys, boolean closed, Pen pen);

    /** Fills a polygon. */
    void fill(float[] xs, float[] ys, int colour);

    /** Writes words of {@link ChartPicture#SIZE} points, their base line beginning at a point. */
    void text(String words, float x, float base);

    /**
     * How a line is drawn.
     *
     * @param colour its colour
     * @param width its width in points
     * @param dash the lengths of dashes and gaps in points; empty for a whole line
     */
    record Pen(int colour, float width, List<Float> dash) {
        /** Copies the dashes. */
        public Pen {
            dash = List.copyOf(dash);
        }
    }
}

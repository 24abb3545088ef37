package org.coachingtoolkit.reports.chart;

import java.util.ArrayList;
import java.util.List;

/** Rows one under another, each with its name at the left in as many lines as it needs. */
final class NamedRows {
    private static final float BESIDE = 8;
    private static final float FREE = 6;

    private final ChartCanvas canvas;
    private final float room;
    private final List<List<String>> names = new ArrayList<>();
    private final List<Float> heights = new ArrayList<>();
    private final float height;

    /**
     * Lays out rows.
     *
     * @param most the width that names may take
     * @param least the height of what stands in a row
     * @param gap what is free between two rows
     */
    NamedRows(List<String> names, ChartCanvas canvas, float most, float least, float gap) {
        this.canvas = canvas;
        float widest = 0;
        for (String name : names) {
            widest = Math.max(widest, canvas.width(name));
        }
        this.room = Math.min(widest + BESIDE, most);
        float sum = 0;
        for (String name : names) {
            List<String> lines = canvas.lines(name, room - FREE);
            float high = Math.max(lines.size() * ChartCanvas.LEADING, least) + gap;
            this.names.add(lines);
            heights.add(high);
            sum += high;
        }
        this.height = sum;
    }

    /** Returns the height of all rows. */
    float height() {
        return height;
    }

    /** Returns the width that the names take. */
    float room() {
        return room;
    }

    /** Paints the names, and after each what stands in its row. */
    void paint(float left, float top, Painter painter) {
        float y = top;
        for (int row = 0; row < names.size(); row++) {
            List<String> lines = names.get(row);
            float middle = y - heights.get(row) / 2;
            canvas.words(lines, left, middle + (lines.size() - 1) * ChartCanvas.LEADING / 2 - 3, 0);
            y -= heights.get(row);
            painter.paint(row, middle, y);
        }
    }

    /** Paints what stands in a row. */
    interface Painter {
        /**
         * Paints a row.
         *
         * @param middle the middle of its height
         * @param bottom its lower edge
         */
        void paint(int row, float middle, float bottom);
    }
}

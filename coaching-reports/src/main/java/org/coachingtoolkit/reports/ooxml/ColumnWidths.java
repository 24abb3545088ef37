package org.coachingtoolkit.reports.ooxml;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;

/** How wide the columns of a table are and must at least be, counted in digits of its type. */
public final class ColumnWidths {
    /** What stands between the words and the borders of a cell, both sides together, in digits. */
    public static final double PADDING = 1.4;

    /** How much wider bold words are than regular ones. */
    private static final double BOLD = 1.1;

    private static final double LONGEST_WORD = 14;
    private static final int SAMPLE = 200;

    private final double[] weights;
    private final double[] least;

    private ColumnWidths(double[] weights, double[] least) {
        this.weights = weights;
        this.least = least;
    }

    /** Measures a table by its header and its first rows. */
    public static ColumnWidths of(Table table, Language language) {
        List<Column> columns = table.columns();
        double[] least = new double[columns.size()];
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.max(TextMeasure.longestWord(columns.get(i).header()) * BOLD, typed(columns.get(i)));
        }
        Iterator<Row> rows = table.rows().iterator();
        for (int sample = 0; sample < SAMPLE && rows.hasNext(); sample++) {
            if (rows.next() instanceof Row.Values values) {
                for (int i = 0; i < Math.min(least.length, values.cells().size()); i++) {
                    String written = values.cells().get(i).written(language);
                    least[i] = Math.max(least[i], TextMeasure.longestWord(written));
                }
            }
        }
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.min(least[i], LONGEST_WORD) + PADDING;
        }
        return new ColumnWidths(columns.stream().mapToDouble(Column::weight).toArray(), least);
    }

    private static double typed(Column column) {
        return switch (column.type()) {
            case DATE -> 10;
            case TIME -> 5;
            case DATE_TIME -> 16;
            case NUMBER, PERCENT -> 3;
            case MARK ->
                column.choices().stream()
                        .mapToDouble(TextMeasure::longestWord)
                        .max()
                        .orElse(3);
            case TEXT -> 3;
        };
    }

    /** Returns the width that the longest words need. */
    public double least() {
        return DoubleStream.of(least).sum();
    }

    /**
     * Divides a width by the weights of the columns. A column whose share is less than it needs gets its need, and the
     * others the rest; where there is not enough for all, each gets its part of what it needs.
     *
     * @param width the width in digits
     */
    public List<Double> share(double width) {
        double[] widths = new double[weights.length];
        if (least() >= width) {
            return DoubleStream.of(least)
                    .map(each -> each / least() * width)
                    .boxed()
                    .toList();
        }
        boolean[] settled = new boolean[weights.length];
        boolean again = true;
        while (again) {
            again = false;
            double rest = width;
            double weight = 0;
            for (int i = 0; i < widths.length; i++) {
                rest -= settled[i] ? widths[i] : 0;
                weight += settled[i] ? 0 : weights[i];
            }
            for (int i = 0; i < widths.length; i++) {
                if (!settled[i]) {
                    widths[i] = rest * weights[i] / weight;
                    if (widths[i] < least[i]) {
                        widths[i] = least[i];
                        settled[i] = true;
                        again = true;
                    }
                }
            }
        }
        return Arrays.stream(widths).boxed().toList();
    }
}

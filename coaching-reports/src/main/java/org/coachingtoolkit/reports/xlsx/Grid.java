package org.coachingtoolkit.reports.xlsx;

import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.DoubleStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;

/** The widths of a sheet's columns, in the width of a digit, measured without any font of the machine. */
final class Grid {
    /** Cells that share one row of a sheet: a span of columns, both ends included. */
    record Span(int first, int last) {}

    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double PIXELS_PER_INCH = 96;
    /** The width of a digit of the body font at 11 points, by which spreadsheets count widths. */
    private static final double PIXELS_PER_DIGIT = 7;

    private static final double PADDING = 1.4;
    private static final double LONGEST_WORD = 14;
    /** How much wider than its longest words a table is at least; the paper then shows it smaller. */
    private static final double LEAST_SLACK = 1.15;

    private static final int SAMPLE = 200;
    private static final int COLUMNS_OF_WORDS = 8;

    private final double[] widths;

    private Grid(double[] widths) {
        this.widths = widths;
    }

    /** Returns the widths for a table: the paper's width by weight, but no narrower than the longest word needs. */
    static Grid of(Table table, LayoutProfile layout, Orientation orientation, Language language) {
        List<Column> columns = table.columns();
        double[] least = new double[columns.size()];
        for (int i = 0; i < least.length; i++) {
            least[i] = Math.max(TextMeasure.longestWord(columns.get(i).header()) * 1.1, typed(columns.get(i)));
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
        double width =
                Math.max(digits(layout, orientation), DoubleStream.of(least).sum() * LEAST_SLACK);
        return new Grid(share(columns.stream().mapToDouble(Column::weight).toArray(), least, width));
    }

    /** Returns the widths for a sheet of words. */
    static Grid ofWords(LayoutProfile layout, Orientation orientation) {
        double[] widths = new double[COLUMNS_OF_WORDS];
        Arrays.fill(widths, digits(layout, orientation) / COLUMNS_OF_WORDS);
        return new Grid(widths);
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

    private static double digits(LayoutProfile layout, Orientation orientation) {
        double sheet = orientation == Orientation.PORTRAIT
                ? layout.paper().widthMillimetres()
                : layout.paper().heightMillimetres();
        double printed = sheet - layout.margins().left() - layout.margins().right();
        return printed / MILLIMETRES_PER_INCH * PIXELS_PER_INCH / PIXELS_PER_DIGIT;
    }

    /** Divides the width by weight; a column whose share is less than it needs gets its need, and the others the rest. */
    private static double[] share(double[] weights, double[] least, double width) {
        double[] widths = new double[weights.length];
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
        return widths;
    }

    int columns() {
        return widths.length;
    }

    /** Returns the width of a column in 256ths of a digit, as files count it. */
    int fileWidth(int column) {
        return (int) Math.min(255 * 256, Math.round(widths[column] * 256));
    }

    /** Returns the room for words in a column, in digits. */
    double room(int column) {
        return widths[column] - PADDING / 2;
    }

    double width(Span span) {
        return Arrays.stream(widths, span.first(), span.last() + 1).sum();
    }

    Span whole() {
        return new Span(0, widths.length - 1);
    }

    /**
     * Returns the columns divided into spans that stand as near as can be to the given parts of the width.
     *
     * @param parts the parts, which add up to 1
     * @return one span for each part, or one for all if there are fewer columns than parts
     */
    List<Span> divide(double... parts) {
        if (parts.length > widths.length) {
            return Collections.singletonList(whole());
        }
        double all = DoubleStream.of(widths).sum();
        Span[] spans = new Span[parts.length];
        int first = 0;
        double left = 0;
        double end = 0;
        for (int part = 0; part < parts.length; part++) {
            end += parts[part] * all;
            int last = first;
            left += widths[first];
            int free = widths.length - (parts.length - part - 1);
            while (last + 1 < free && (part == parts.length - 1 || left + widths[last + 1] / 2 <= end)) {
                last++;
                left += widths[last];
            }
            spans[part] = new Span(first, last);
            first = last + 1;
        }
        return List.of(spans);
    }
}

package org.coachingtoolkit.reports.xlsx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.LayoutProfile;
import org.coachingtoolkit.reports.document.Orientation;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.typesetting.ColumnWidths;
import org.coachingtoolkit.reports.typesetting.TextMeasure;

/** The widths of a sheet's columns, in the width of a digit, measured without any font of the machine. */
final class Grid {
    /** Cells that share one row of a sheet: a span of columns, both ends included. */
    record Span(int first, int last) {}

    private static final double MILLIMETRES_PER_INCH = 25.4;
    private static final double PIXELS_PER_INCH = 96;
    /** The width of a digit of the body font at 11 points, by which spreadsheets count widths. */
    private static final double PIXELS_PER_DIGIT = 7;

    private static final double POINTS_PER_INCH = 72;
    /** What stands between the words and the borders of a cell, both sides together, in points. */
    private static final double PADDING = 6;

    private static final int COLUMNS_OF_WORDS = 8;

    private final double[] widths;

    private Grid(double[] widths) {
        this.widths = widths;
    }

    /** Returns the widths for a table: those of the paper, or wider ones that the paper shows smaller. */
    static Grid of(Table table, LayoutProfile layout, Orientation orientation, Language language) {
        double digit = POINTS_PER_INCH * PIXELS_PER_DIGIT / PIXELS_PER_INCH;
        double room = digits(layout, orientation) * digit;
        ColumnWidths columns =
                ColumnWidths.of(whole(table), language, TextMeasure::ems, layout.tablePoints(), room, PADDING);
        double enlarged = layout.tablePoints() / columns.points();
        return new Grid(columns.widths().stream()
                .mapToDouble(points -> points * enlarged / digit)
                .toArray());
    }

    /** Returns the table with dates and times in one piece: a cell shows signs in place of a number that is too wide. */
    private static Table whole(Table table) {
        List<Column> columns = table.columns().stream()
                .map(column -> column.type() == ValueType.DATE_TIME
                        ? Column.of(column.header(), ValueType.DATE, column.weight())
                        : column)
                .toList();
        return new Table(table.name(), columns, table.rows(), table.numbered());
    }

    /** Returns the widths for a sheet of words. */
    static Grid ofWords(LayoutProfile layout, Orientation orientation) {
        double[] widths = new double[COLUMNS_OF_WORDS];
        Arrays.fill(widths, digits(layout, orientation) / COLUMNS_OF_WORDS);
        return new Grid(widths);
    }

    private static double digits(LayoutProfile layout, Orientation orientation) {
        double sheet = orientation == Orientation.PORTRAIT
                ? layout.paper().widthMillimetres()
                : layout.paper().heightMillimetres();
        double printed = sheet - layout.margins().left() - layout.margins().right();
        return printed / MILLIMETRES_PER_INCH * PIXELS_PER_INCH / PIXELS_PER_DIGIT;
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
        return widths[column] - PADDING / 2 * PIXELS_PER_INCH / POINTS_PER_INCH / PIXELS_PER_DIGIT;
    }

    double width(Span span) {
        return Arrays.stream(widths, span.first(), span.last() + 1).sum();
    }

    Span whole() {
        return new Span(0, widths.length - 1);
    }

    /**
     * Returns the columns divided into spans, of which that one which comes out narrowest for its part of the width is as
     * wide as can be.
     *
     * @param parts the parts, which add up to 1; one to three
     * @return one span for each part, or one for all if there are fewer columns than parts
     */
    List<Span> divide(double... parts) {
        if (parts.length > widths.length) {
            return Collections.singletonList(whole());
        }
        return best(0, 0, parts).spans();
    }

    private Division best(int first, int part, double... parts) {
        if (part == parts.length - 1) {
            Span rest = new Span(first, widths.length - 1);
            return new Division(List.of(rest), width(rest) / parts[part]);
        }
        Division best = new Division(List.of(), -1);
        for (int last = first; last < widths.length - (parts.length - part - 1); last++) {
            Span span = new Span(first, last);
            Division after = best(last + 1, part + 1, parts);
            double narrowest = Math.min(width(span) / parts[part], after.narrowest());
            if (narrowest > best.narrowest()) {
                List<Span> spans = new ArrayList<>(List.of(span));
                spans.addAll(after.spans());
                best = new Division(spans, narrowest);
            }
        }
        return best;
    }

    /** Spans, and the width of the narrowest for its part. */
    private record Division(List<Span> spans, double narrowest) {}
}

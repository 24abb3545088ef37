package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.coachingtoolkit.core.common.Language;

/**
 * A table with one header row, repeated on each page.
 *
 * <p>The rows may be made while they are written, so that a million of them need no memory; they must then come out
 * the same at every iteration, since a writer may pass over them more than once.
 *
 * @param name what the table holds, read out before it and printed on the tab of a spreadsheet; not printed on paper
 * @param columns the columns; at least one
 * @param rows the rows; two tables are equal only if they share the same object here, unless it is a list
 * @param numbered whether a row with the numbers of the columns stands below the header
 */
public record Table(String name, List<Column> columns, Iterable<Row> rows, boolean numbered) implements Block {
    /** Checks that there is a name and a column. */
    public Table {
        requireNonNull(name, "name");
        columns = List.copyOf(requireNonNull(columns, "columns"));
        requireNonNull(rows, "rows");
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank: '" + name + "'");
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("columns must not be empty");
        }
    }

    /** Returns a table without a row of column numbers. */
    public static Table of(String name, List<Column> columns, Iterable<Row> rows) {
        return new Table(name, columns, rows, false);
    }

    /**
     * Checks that a row has a cell for each column; for writers, which meet the rows one by one.
     *
     * @param row a row of this table
     * @param index the index of the row from 0, for the message
     * @throws IllegalArgumentException if it has more or fewer cells than this table has columns
     */
    public void checkRow(Row row, int index) {
        if (row instanceof Row.Values values && values.cells().size() != columns.size()) {
            throw new IllegalArgumentException("row " + index + " of table '" + name + "' must have " + columns.size()
                    + " cells: " + values.cells().size());
        }
    }

    /**
     * Returns the table as paper shows it: a span of time stands below the date in the column before, which is as wide and
     * has a line to spare. In a spreadsheet they stay apart, to be sorted by.
     *
     * @param language the language in which date and time are written
     */
    public Table onPaper(Language language) {
        int date = dateBeforeSpan();
        if (date < 0) {
            return this;
        }
        Column day = columns.get(date);
        Column time = columns.get(date + 1);
        List<Column> joined = new ArrayList<>(columns);
        joined.remove(date + 1);
        joined.set(
                date,
                new Column(
                        day.header() + "\n" + time.header(),
                        Column.ValueType.DATE_TIME,
                        day.weight(),
                        day.alignment(),
                        day.role(),
                        List.of()));
        return new Table(name, joined, () -> joined(rows.iterator(), date, language), numbered);
    }

    private int dateBeforeSpan() {
        for (int i = 0; i + 1 < columns.size(); i++) {
            if (columns.get(i).type() == Column.ValueType.DATE
                    && columns.get(i + 1).type() == Column.ValueType.TIME_SPAN) {
                return i;
            }
        }
        return -1;
    }

    private Iterator<Row> joined(Iterator<Row> each, int date, Language language) {
        return new Iterator<>() {
            private int index;

            @Override
            public boolean hasNext() {
                return each.hasNext();
            }

            @Override
            public Row next() {
                Row row = each.next();
                checkRow(row, index++);
                return row instanceof Row.Values values ? joined(values, date, language) : row;
            }
        };
    }

    private static Row joined(Row.Values values, int date, Language language) {
        List<Cell> cells = new ArrayList<>(values.cells());
        String day = cells.get(date).written(language);
        String time = cells.remove(date + 1).written(language);
        if (!time.isEmpty()) {
            cells.set(date, Cell.of(day.isEmpty() ? time : day + "\n" + time));
        }
        return new Row.Values(cells, values.summary());
    }

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }
}

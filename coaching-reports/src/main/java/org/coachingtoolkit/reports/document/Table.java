package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.List;

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

    @Override
    public <R> R accept(BlockVisitor<R> visitor) {
        return visitor.table(this);
    }
}

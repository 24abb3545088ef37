package org.coachingtoolkit.core.table;

import java.util.List;

/**
 * A row of a table.
 *
 * @param number from 1, as the reader of the file counts: the row of a sheet, the line of a text file
 * @param hidden whether the file hides the row, by hand or by a filter
 * @param cells from the first column on; blank cells at the end may be left out
 */
public record TableRow(int number, boolean hidden, List<Cell> cells) {
    /**
     * Checks the number and copies the cells.
     *
     * @throws IllegalArgumentException if the number is less than 1
     */
    public TableRow {
        if (number < 1) {
            throw new IllegalArgumentException("number must be at least 1: " + number);
        }
        cells = List.copyOf(cells);
    }

    /** Returns the cell of a column, from 1; blank beyond the end of the row. */
    public Cell cell(int column) {
        return column <= cells.size() ? cells.get(column - 1) : Cell.BLANK;
    }

    /** Returns whether nothing stands in the row. */
    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}

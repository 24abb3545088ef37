package org.coachingtoolkit.core.table;

/**
 * A rectangle of cells that are merged into one, whose content stands in the first.
 *
 * @param first the upper left cell
 * @param last the lower right cell
 */
public record CellArea(CellAddress first, CellAddress last) {
    /**
     * Checks the order of the corners.
     *
     * @throws IllegalArgumentException if the last cell lies above or left of the first
     */
    public CellArea {
        if (last.row() < first.row() || last.column() < first.column()) {
            throw new IllegalArgumentException("last must not lie before first: " + first + ":" + last);
        }
    }

    /** Returns whether a cell lies in the area. */
    public boolean contains(int row, int column) {
        return row >= first.row() && row <= last.row() && column >= first.column() && column <= last.column();
    }
}

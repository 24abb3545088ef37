package org.coachingtoolkit.core.table;

import java.util.List;

/** Takes a file's tables row by row, so that none need be held in memory. */
public interface TableSink {
    /** Begins a sheet; returns whether its rows are wanted. */
    boolean sheet(Sheet sheet);

    /** Tells before the first row that the sheet hides some columns, from 1; of no matter to most. */
    default void hidden(int firstColumn, int lastColumn) {}

    /** Tells before the sheet's end that a cell has a comment, which is no part of its text; of no matter to most. */
    default void comment(CellAddress cell) {}

    /** Takes the next row in which something stands; returns whether more are wanted. */
    boolean row(TableRow row);

    /** Ends a sheet whose rows were wanted, with its merged areas. */
    void end(List<CellArea> merged);
}

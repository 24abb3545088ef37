package org.coachingtoolkit.core.intake;

import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** A row of a list, read by the heading above it. */
record ListRow(Table table, Header header, TableRow row) {
    int number() {
        return row.number();
    }

    boolean has(String meaning) {
        return header.has(meaning);
    }

    /** Returns what stands under a meaning; empty if there is no such column. */
    String text(String meaning) {
        return header.text(table, number(), meaning);
    }

    /** Returns the cell under a meaning. */
    Cell cell(String meaning) {
        return header.cell(table, number(), meaning);
    }

    /** Returns what stands under a meaning; error values and formulas without value are none. */
    String value(String meaning) {
        return hasNoValue(cell(meaning)) ? "" : text(meaning);
    }

    /** Returns whether a cell is an error value, or a formula that nobody has worked out. */
    static boolean hasNoValue(Cell cell) {
        return cell.kind() == CellKind.ERROR || cell.kind() == CellKind.FORMULA;
    }

    /** Returns the place of a column. */
    Place place(int column) {
        return table.place(number(), column);
    }

    /** Returns the place of the cell under a meaning. */
    Place place(String meaning) {
        return place(header.column(meaning));
    }
}

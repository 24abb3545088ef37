package org.coachingtoolkit.core.intake;

import org.coachingtoolkit.core.table.TableRow;

/** What a row says as a whole. */
final class Rows {
    private Rows() {}

    /** Returns what stands in the cells of a row, from left to right. */
    static String text(TableRow row) {
        StringBuilder text = new StringBuilder();
        row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> text.append(cell.text()).append(' '));
        return Words.tidy(text.toString());
    }

    /** Returns in how many cells of a row something stands. */
    static long filled(TableRow row) {
        return row.cells().stream().filter(cell -> !cell.isBlank()).count();
    }

    /** Returns the only text of a row; empty if there are more. */
    static String only(TableRow row) {
        return filled(row) == 1 ? text(row) : "";
    }
}

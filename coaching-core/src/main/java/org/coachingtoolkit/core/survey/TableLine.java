package org.coachingtoolkit.core.survey;

import java.util.List;
import org.coachingtoolkit.core.finding.Place;

/**
 * A line of a table of answers.
 *
 * @param number where it stands in its file, from 1
 * @param cells its cells as texts, without the blanks around them
 * @param delimited whether it is of a delimited text, where the number of cells means something
 */
record TableLine(long number, List<String> cells, boolean delimited) {
    /** Returns the place of a cell in a line that may stand beyond the lines that places count. */
    static Place place(long number, int column) {
        return Place.ROOT.at((int) Math.min(number, Integer.MAX_VALUE), column);
    }

    /** Returns a cell; an empty text where the line is shorter. */
    String cell(int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    /** Returns the first column whose cell is not empty; -1 where there is none. */
    int firstColumn() {
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).isEmpty()) {
                return column;
            }
        }
        return -1;
    }

    /** Returns how many cells are not empty. */
    int filled() {
        int filled = 0;
        for (String cell : cells) {
            filled += cell.isEmpty() ? 0 : 1;
        }
        return filled;
    }
}

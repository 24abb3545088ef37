package org.coachingtoolkit.core.table;

import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * A sheet of a file, or one table of a text.
 *
 * @param file the file's name, without folders
 * @param name the sheet's name; empty where the format has none
 * @param number from 1
 * @param hidden whether the file hides the sheet
 * @param dialect how a table of comma-separated values is written; {@code null} for other formats
 */
public record Sheet(
        String file,
        String name,
        int number,
        boolean hidden,
        @Nullable CsvDialect dialect) {
    /** Returns the place of a cell, row and column from 1. */
    public Place place(int row, int column) {
        Place place = Place.ROOT.member(file);
        return name.isEmpty() ? place.at(row, column) : place.at(name, row, column);
    }
}

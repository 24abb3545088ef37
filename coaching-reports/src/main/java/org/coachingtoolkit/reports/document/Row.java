package org.coachingtoolkit.reports.document;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.List;

/** A row of a {@link Table}. */
public sealed interface Row {
    /** Returns a row of values. */
    static Row of(List<Cell> cells) {
        return new Values(cells, false);
    }

    /** Returns a row of values. */
    static Row of(Cell... cells) {
        return new Values(List.of(cells), false);
    }

    /** Returns a row of sums, set off from the rows above it. */
    static Row summary(Cell... cells) {
        return new Values(List.of(cells), true);
    }

    /** Returns a row that names the rows below it. */
    static Row section(String text) {
        requireNonNull(text, "text");
        return new Section(RichText.of(text));
    }

    /**
     * Returns a row to fill in by hand.
     *
     * @param columns the number of its cells, 1 or more
     */
    static Row blank(int columns) {
        return new Values(Collections.nCopies(columns, Cell.BLANK), false);
    }

    /**
     * A row of values, one for each column.
     *
     * @param cells the values
     * @param summary whether the row sums up the rows above it and is set off from them
     */
    record Values(List<Cell> cells, boolean summary) implements Row {
        /** Checks that there is a cell. */
        public Values {
            cells = List.copyOf(requireNonNull(cells, "cells"));
            if (cells.isEmpty()) {
                throw new IllegalArgumentException("cells must not be empty");
            }
        }
    }

    /**
     * A row across all columns that names the rows below it.
     *
     * @param text the name
     */
    record Section(RichText text) implements Row {
        /** Checks that nothing is missing. */
        public Section {
            requireNonNull(text, "text");
        }
    }
}

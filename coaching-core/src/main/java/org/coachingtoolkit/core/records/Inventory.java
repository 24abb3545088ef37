package org.coachingtoolkit.core.records;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The inventory of case files (опись дел): what lies on the shelf, line by line.
 *
 * @param number the number of the inventory; {@code null} leaves it blank on paper
 * @param date the day on which it was made; {@code null} leaves it blank on paper
 * @param lines its lines, in the order of their numbers
 */
public record Inventory(@Nullable String number, @Nullable LocalDate date, List<Line> lines) {
    /** Copies the lines. */
    public Inventory {
        lines = List.copyOf(requireNonNull(lines, "lines"));
    }

    /**
     * One file on the shelf.
     *
     * @param file the case file
     * @param documents how many documents it holds, 0 or more; {@code null} where nobody has counted
     * @param sheets how many sheets of paper it holds, 0 or more; {@code null} where nobody has counted
     */
    public record Line(
            CaseFile file,
            @Nullable Integer documents,
            @Nullable Integer sheets) {
        /**
         * Checks the counts.
         *
         * @throws IllegalArgumentException if a count is negative
         */
        public Line {
            requireNonNull(file, "file");
            requireCount("documents", documents);
            requireCount("sheets", sheets);
        }

        private static void requireCount(String name, @Nullable Integer count) {
            if (count != null && count < 0) {
                throw new IllegalArgumentException(name + " must not be negative: " + count);
            }
        }
    }
}

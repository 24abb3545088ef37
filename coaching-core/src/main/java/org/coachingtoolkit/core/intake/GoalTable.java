package org.coachingtoolkit.core.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a table, as schools keep them in a workbook or a text of comma-separated values: one column holds the wording,
 * one a row.
 *
 * @param table the table
 * @param columnName the name of the column as it stands in the table
 * @param goals the goals in the order of their rows; rows without wording are left out
 */
public record GoalTable(Table table, String columnName, List<Row> goals) {
    /** The names by which a column of goals is known, in lower case. */
    private static final Set<String> NAMES =
            Set.of("goal", "goals", "smart goal", "цель", "цели", "мета", "ціль", "цілі", "objective");

    /** How far down the head of a table may stand, in rows. */
    private static final int HEAD_ROWS = 20;

    /**
     * One goal of a table.
     *
     * @param number the number of its row, from 1
     * @param statement its wording, not blank
     */
    public record Row(int number, String statement) {
        /** Checks the wording. */
        public Row {
            requireNonNull(statement, "statement");
        }
    }

    /** Copies the goals. */
    public GoalTable {
        requireNonNull(table, "table");
        requireNonNull(columnName, "columnName");
        goals = List.copyOf(goals);
    }

    /**
     * Returns the goals of the first table that has the column.
     *
     * @param tables the tables of a file
     * @param column the name of the column, whatever its letters' case; {@code null} for one of the usual names in English,
     *     Russian or Ukrainian
     * @return the goals; empty if no table has the column among its first rows
     */
    public static Optional<GoalTable> find(List<Table> tables, @Nullable String column) {
        Set<String> names = column == null ? NAMES : Set.of(folded(column));
        for (Table table : tables) {
            for (TableRow row : table.rows().subList(0, Math.min(HEAD_ROWS, table.rows().size()))) {
                for (int c = 1; c <= row.cells().size(); c++) {
                    if (names.contains(folded(row.cell(c).text()))) {
                        return Optional.of(
                                new GoalTable(table, row.cell(c).text().strip(), below(table, row.number(), c)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Row> below(Table table, int head, int column) {
        List<Row> goals = new ArrayList<>();
        for (TableRow row : table.rows()) {
            String statement = row.cell(column).text().strip();
            if (row.number() > head && !statement.isEmpty()) {
                goals.add(new Row(row.number(), statement));
            }
        }
        return goals;
    }

    private static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}

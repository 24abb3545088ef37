package org.coachingtoolkit.core.intake;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableLimits;
import org.coachingtoolkit.core.table.TableRow;
import org.coachingtoolkit.core.table.Tables;
import org.jspecify.annotations.Nullable;

/**
 * The goals of a table, as schools keep them in a workbook or a text of comma-separated values: one column holds the wording,
 * one a row.
 *
 * @param columnName the name of the column as it stands in the table
 * @param goals the goals in the order of their rows; rows without wording are left out
 */
public record GoalTable(String columnName, List<Row> goals) {
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
        requireNonNull(columnName, "columnName");
        goals = List.copyOf(requireNonNull(goals, "goals"));
    }

    /**
     * Reads the goals of the first table of a file that has the column.
     *
     * @param name the name of the file, whose ending tells the format
     * @param in the file; it is not closed
     * @param column the name of the column, whatever its letters' case; {@code null} for one of the usual names in English,
     *     Russian or Ukrainian
     * @return the goals, of which there is at least one; a finding says why there are none
     * @throws IOException if the file cannot be read
     */
    public static Checked<GoalTable> read(String name, InputStream in, @Nullable String column) throws IOException {
        requireNonNull(name, "name");
        requireNonNull(in, "in");
        Checked<List<Table>> tables = Tables.installed().read(name, in, TableLimits.STANDARD);
        if (tables.orNull() == null) {
            return Checked.unusable(tables.findings());
        }
        Optional<GoalTable> found = find(tables.get(), column);
        if (found.isEmpty()) {
            return Checked.unusable(List.of(Finding.of(
                    IntakeFinding.NO_GOAL_COLUMN,
                    Place.ROOT,
                    Map.of(
                            "text",
                            name,
                            "column",
                            column == null ? "goal, цель, ціль" : column,
                            "columns",
                            firstRow(tables.get())))));
        }
        if (found.get().goals().isEmpty()) {
            return Checked.unusable(List.of(Finding.of(IntakeFinding.NOTHING_READ, Place.ROOT, Map.of("text", name))));
        }
        return Checked.of(found.get(), tables.findings());
    }

    private static String firstRow(List<Table> tables) {
        return tables.stream()
                .flatMap(table -> table.rows().stream())
                .limit(1)
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .map(cell -> Finding.shown(cell.text()))
                .collect(Collectors.joining(", "));
    }

    /** Returns the goals of the first table that has the column. */
    static Optional<GoalTable> find(List<Table> tables, @Nullable String column) {
        Set<String> names = column == null ? NAMES : Set.of(folded(column));
        for (Table table : tables) {
            for (TableRow row :
                    table.rows().subList(0, Math.min(HEAD_ROWS, table.rows().size()))) {
                for (int c = 1; c <= row.cells().size(); c++) {
                    if (names.contains(folded(row.cell(c).text()))) {
                        return Optional.of(new GoalTable(row.cell(c).text().strip(), below(table, row.number(), c)));
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

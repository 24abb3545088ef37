package org.coachingtoolkit.reports.workbook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellArea;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** A sheet of somebody's workbook that is known for a sheet of the layout, and where in it the columns stand. */
@SuppressWarnings("ReferenceEquality") // rows and sheets of one reading
final class FoundSheet {
    /** Headings are looked for so far down. */
    private static final int DEEPEST_HEADING = 30;
    /** Cells of merged areas beyond this number are left as they stand: nobody merges so many. */
    private static final int MOST_MERGED = 100_000;

    private final SheetLayout layout;
    private final Table table;
    private final int headings;
    private final Map<String, Integer> columns;
    private final Map<String, Integer> lines;
    private final int valueColumn;
    private final List<Integer> own;
    private final List<Integer> twice;
    private final Map<Long, Cell> merged = new HashMap<>();

    private FoundSheet(
            SheetLayout layout,
            Table table,
            int headings,
            Map<String, Integer> columns,
            Map<String, Integer> lines,
            int valueColumn,
            List<Integer> own,
            List<Integer> twice) {
        this.layout = layout;
        this.table = table;
        this.headings = headings;
        this.columns = columns;
        this.lines = lines;
        this.valueColumn = valueColumn;
        this.own = own;
        this.twice = twice;
        merge();
    }

    /** Spreads what stands in the first cell of a merged area down its column. */
    private void merge() {
        for (CellArea area : table.merged()) {
            int height = area.last().row() - area.first().row();
            Cell first = table.cell(area.first().row(), area.first().column());
            if (height > 0 && !first.isBlank() && merged.size() + (long) height < MOST_MERGED) {
                for (int row = area.first().row() + 1; row <= area.last().row(); row++) {
                    merged.put(((long) row << 20) + area.first().column(), first);
                }
            }
        }
    }

    // ---- finding

    /** Returns the layout of a sheet, by its hidden mark, its name, or else its headings; empty if it is none of ours. */
    static Optional<SheetLayout> layout(Layout layout, Table table) {
        for (TableRow row : top(table)) {
            String[] mark = row.cell(1).text().split(" ", -1);
            if (mark.length == 3 && mark[0].equals(WorkbookWriter.MARK)) {
                Optional<SheetLayout> marked = layout.sheets().stream()
                        .filter(sheet -> sheet.key().equals(mark[1]))
                        .findFirst();
                if (marked.isPresent()) {
                    return marked;
                }
            }
        }
        String name = Words.key(table.sheet().name());
        for (SheetLayout sheet : layout.sheets()) {
            for (Language language : Language.values()) {
                if (name.equals(Words.key(WorkbookText.sheet(language, sheet)))) {
                    return Optional.of(sheet);
                }
            }
        }
        SheetLayout best = null;
        int most = 2;
        boolean tie = false;
        for (SheetLayout sheet : layout.sheets()) {
            Map<String, String> known = headings(sheet);
            for (TableRow row : sheet.form() ? List.<TableRow>of() : top(table)) {
                int count = matches(row, known);
                tie = count == most ? tie || sheet != best : count < most && tie;
                if (count > most) {
                    most = count;
                    best = sheet;
                }
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    private static List<TableRow> top(Table table) {
        List<TableRow> rows = table.rows();
        return rows.subList(0, Math.min(rows.size(), DEEPEST_HEADING));
    }

    private static int matches(TableRow row, Map<String, String> known) {
        return (int) row.cells().stream()
                .filter(cell -> cell.kind() == CellKind.TEXT && cell.text().length() < 200)
                .map(cell -> known.get(Words.key(cell.text())))
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    /** Returns the keys of columns by the keys of their headings in all languages. */
    static Map<String, String> headings(SheetLayout sheet) {
        Map<String, String> known = new HashMap<>();
        for (Language language : Language.values()) {
            for (Column column : sheet.columns()) {
                known.putIfAbsent(Words.key(WorkbookText.heading(language, column)), column.key());
            }
        }
        for (Language language : Language.values()) {
            SheetLayout.RowName name = sheet.name();
            known.putIfAbsent(Words.key(WorkbookText.text(language, "column.row")), WorkbookWriter.ROW_KEY);
            known.putIfAbsent(Words.key(WorkbookText.text(language, "column.label")), WorkbookWriter.LABEL_KEY);
            if (name != null) {
                known.putIfAbsent(
                        Words.key(WorkbookText.text(language, "column.key")),
                        name.id() == null ? WorkbookWriter.CODE_KEY : name.id().key());
            }
        }
        sheet.columns().forEach(column -> known.putIfAbsent(Words.key(column.key()), column.key()));
        return known;
    }

    /** Finds the headings of a sheet; empty if there are none that are known. */
    static Optional<FoundSheet> of(SheetLayout sheet, Table table) {
        return sheet.form() ? form(sheet, table) : list(sheet, table);
    }

    private static @Nullable TableRow keys(Table table) {
        return top(table).stream()
                .filter(row -> row.cell(1).text().startsWith(WorkbookWriter.MARK + " "))
                .findFirst()
                .orElse(null);
    }

    private static Optional<FoundSheet> list(SheetLayout sheet, Table table) {
        Map<String, String> known = headings(sheet);
        TableRow keys = keys(table);
        TableRow best = null;
        for (TableRow row : top(table)) {
            if (row != keys && matches(row, known) > (best == null ? 0 : matches(best, known))) {
                best = row;
            }
        }
        if (best == null && keys == null) {
            return Optional.empty();
        }
        TableRow head = best != null ? best : keys;
        Map<String, Integer> columns = new LinkedHashMap<>();
        List<Integer> own = new ArrayList<>();
        List<Integer> twice = new ArrayList<>();
        int width = Math.max(
                requireNonNull(head, "head").cells().size(),
                keys == null ? 0 : keys.cells().size());
        for (int column = 1; column <= width; column++) {
            String key = known.get(Words.key(head.cell(column).text()));
            if (key != null && columns.putIfAbsent(key, column) != null) {
                twice.add(column);
            }
        }
        for (int column = 1; column <= width; column++) {
            if (columns.containsValue(column) || twice.contains(column)) {
                continue;
            }
            String key = keys == null ? "" : keys.cell(column).text();
            boolean ours = isColumn(sheet, key);
            if (column == 1 && keys != null) {
                columns.putIfAbsent(WorkbookWriter.ROW_KEY, 1);
            } else if (ours && !columns.containsKey(key)) {
                columns.put(key, column);
            } else if (ours) {
                twice.add(column);
            } else if (!head.cell(column).isBlank()) {
                own.add(column);
            }
        }
        return Optional.of(new FoundSheet(sheet, table, head.number(), columns, Map.of(), 0, own, twice));
    }

    private static boolean isColumn(SheetLayout sheet, String key) {
        return key.equals(WorkbookWriter.CODE_KEY)
                || key.equals(WorkbookWriter.LABEL_KEY)
                || sheet.columns().stream().anyMatch(column -> column.key().equals(key));
    }

    private static Optional<FoundSheet> form(SheetLayout sheet, Table table) {
        Map<String, String> known = headings(sheet);
        List<String> values = new ArrayList<>();
        for (Language language : Language.values()) {
            values.add(Words.key(WorkbookText.text(language, "form.value")));
        }
        Map<String, Integer> lines = new LinkedHashMap<>();
        List<Integer> twice = new ArrayList<>();
        int labels = 0;
        int value = 0;
        int head = 1;
        for (TableRow row : table.rows()) {
            for (int column = 1; column <= Math.min(row.cells().size(), 10) && value == 0; column++) {
                if (values.contains(Words.key(row.cell(column).text()))) {
                    value = column;
                    head = row.number();
                }
            }
            String line = null;
            for (int column = 1;
                    column <= Math.min(row.cells().size(), 5) && line == null && value != column;
                    column++) {
                line = known.get(Words.key(row.cell(column).text()));
                labels = line != null && column > labels ? column : labels;
            }
            if (line != null && lines.putIfAbsent(line, row.number()) != null) {
                twice.add(row.number());
            }
        }
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundSheet(
                        sheet, table, head, Map.of(), lines, value > 0 ? value : labels + 1, List.of(), twice));
    }

    // ---- reading

    SheetLayout layout() {
        return layout;
    }

    String name() {
        return table.sheet().name();
    }

    boolean has(Column column) {
        return layout.form() ? lines.containsKey(column.key()) : columns.containsKey(column.key());
    }

    /** Returns the cell of a column in a row; forms have one record, whatever the row. */
    Cell cell(int row, Column column) {
        Integer at = layout.form() ? lines.get(column.key()) : columns.get(column.key());
        if (at == null) {
            return Cell.BLANK;
        }
        return layout.form() ? table.cell(at, valueColumn) : seen(row, at);
    }

    Cell cell(int row, String key) {
        Integer at = columns.get(key);
        return at == null ? Cell.BLANK : table.cell(row, at);
    }

    private Cell seen(int row, int column) {
        Cell own = table.cell(row, column);
        return own.isBlank() && !merged.isEmpty() ? merged.getOrDefault(((long) row << 20) + column, own) : own;
    }

    /** Returns where a column's cell in a row stands; the first known cell of the row where the sheet lacks the column. */
    Spot spot(int row, @Nullable Column column) {
        if (layout.form()) {
            Integer line = column == null ? null : lines.get(column.key());
            return line == null ? new Spot(name(), headings, 1) : new Spot(name(), line, valueColumn);
        }
        Integer at = column == null ? null : columns.get(column.key());
        return new Spot(name(), row, at != null ? at : firstShown());
    }

    Spot heading(int column) {
        return layout.form() ? new Spot(name(), column, valueColumn) : new Spot(name(), headings, column);
    }

    Spot heading() {
        return new Spot(name(), headings, 1);
    }

    private int firstShown() {
        return layout.columns().stream()
                .filter(column -> !column.hidden())
                .map(column -> columns.get(column.key()))
                .filter(Objects::nonNull)
                .min(Integer::compare)
                .orElse(1);
    }

    /** Returns the rows below the headings, with what is merged into them. */
    List<TableRow> rows() {
        TreeMap<Integer, TableRow> rows = new TreeMap<>();
        table.rows().stream().filter(row -> row.number() > headings).forEach(row -> rows.put(row.number(), row));
        return List.copyOf(rows.values());
    }

    int headings() {
        return headings;
    }

    List<Integer> own() {
        return own;
    }

    List<Integer> twice() {
        return twice;
    }

    String headingText(int column) {
        return layout.form()
                ? table.cell(column, Math.max(1, valueColumn - 1)).text()
                : table.cell(headings, column).text();
    }

    /** Returns the column of the sheet that holds a column of the layout; 0 if none does. */
    int column(String key) {
        return columns.getOrDefault(key, 0);
    }

    /** Returns the row of the sheet that holds a line of a form; 0 if none does. */
    int line(String key) {
        return lines.getOrDefault(key, 0);
    }

    int valueColumn() {
        return valueColumn;
    }

    /**
     * A cell of a workbook.
     *
     * @param sheet the sheet's name
     * @param row from 1
     * @param column from 1
     */
    record Spot(String sheet, int row, int column) {}
}

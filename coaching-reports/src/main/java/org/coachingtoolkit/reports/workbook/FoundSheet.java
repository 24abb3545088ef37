package org.coachingtoolkit.reports.workbook;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellReference;
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
    /** The words and values of a form stand left of this column. */
    private static final int WIDEST_FORM = 10;

    private static final Vocabulary WORDS = Vocabulary.PROGRAMME;

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
            boolean below = area.first().row() > headings;
            if (below && height > 0 && !first.isBlank() && merged.size() + (long) height < MOST_MERGED) {
                for (int row = area.first().row() + 1; row <= area.last().row(); row++) {
                    merged.put(((long) row << 20) + area.first().column(), first);
                }
            }
        }
    }

    // ---- finding

    /** Returns the layout of a sheet, by its hidden mark, its name, or else its headings; empty if it is none of ours. */
    static Optional<SheetLayout> layout(Layout layout, Table table) {
        Optional<SheetLayout> marked = Mark.of(table)
                .flatMap(mark -> layout.sheets().stream()
                        .filter(sheet -> sheet.key().equals(mark.sheet))
                        .findFirst());
        return marked.or(() -> WORDS.sheet(table.sheet().name())).or(() -> byHeadings(layout, table));
    }

    /** Returns the sheet that has the most of the headings, and of those the one that lacks the fewest. */
    private static Optional<SheetLayout> byHeadings(Layout layout, Table table) {
        SheetLayout best = null;
        int most = 2;
        int fewest = 0;
        boolean tie = false;
        for (SheetLayout sheet : layout.sheets()) {
            Map<String, String> known = WORDS.columns(sheet.key());
            for (TableRow row : sheet.form() ? List.<TableRow>of() : top(table)) {
                int count = matches(row, known);
                int lacking = sheet.columns().size() - count;
                boolean same = count == most && lacking == fewest;
                tie = same ? tie || sheet != best : tie && count <= most;
                if (count > most || (count == most && lacking < fewest)) {
                    most = count;
                    fewest = lacking;
                    best = sheet;
                    tie = false;
                }
            }
        }
        return tie ? Optional.empty() : Optional.ofNullable(best);
    }

    /** Returns the language in which a sheet was made, by its hidden mark. */
    static Optional<Language> language(Table table) {
        return Mark.of(table)
                .flatMap(mark -> Arrays.stream(Language.values())
                        .filter(language -> language.code().equals(mark.language))
                        .findFirst());
    }

    /** The hidden mark of a sheet, in the row with the keys of its columns and in the column with the marks of its rows. */
    private record Mark(TableRow row, int column, String sheet, String language) {
        static Optional<Mark> of(Table table) {
            for (TableRow row : top(table)) {
                for (int column = 1; column <= row.cells().size(); column++) {
                    String text = row.cell(column).text();
                    String[] mark = text.startsWith(WorkbookWriter.MARK + " ") ? text.split(" ", -1) : new String[0];
                    if (mark.length == 3) {
                        return Optional.of(new Mark(row, column, mark[1], mark[2]));
                    }
                }
            }
            return Optional.empty();
        }
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

    /** Finds the headings of a sheet; empty if there are none that are known. */
    static Optional<FoundSheet> of(SheetLayout sheet, Table table) {
        return sheet.form() ? form(sheet, table) : list(sheet, table);
    }

    private static Optional<FoundSheet> list(SheetLayout sheet, Table table) {
        Map<String, String> known = WORDS.columns(sheet.key());
        Mark mark = Mark.of(table).orElse(null);
        TableRow keys = mark == null ? null : mark.row;
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
            if (mark != null && column == mark.column) {
                columns.putIfAbsent(WorkbookWriter.ROW_KEY, column);
            } else if (ours && !columns.containsKey(key)) {
                columns.put(key, column);
            } else if (ours) {
                twice.add(column);
            } else if (!head.cell(column).isBlank()) {
                own.add(column);
            }
        }
        addNameless(table, head, columns, own);
        return Optional.of(new FoundSheet(sheet, table, head.number(), columns, Map.of(), 0, own, twice));
    }

    /** Adds the columns in which something stands below no heading, such as one that was dragged aside. */
    private static void addNameless(Table table, TableRow head, Map<String, Integer> columns, List<Integer> own) {
        BitSet known = new BitSet();
        columns.values().forEach(known::set);
        for (TableRow row : table.rows()) {
            for (int column = 1;
                    row.number() > head.number() && column <= row.cells().size();
                    column++) {
                if (!known.get(column)
                        && head.cell(column).isBlank()
                        && !row.cell(column).isBlank()) {
                    known.set(column);
                    own.add(column);
                }
            }
        }
    }

    private static boolean isColumn(SheetLayout sheet, String key) {
        return key.equals(WorkbookWriter.CODE_KEY)
                || key.equals(WorkbookWriter.LABEL_KEY)
                || sheet.columns().stream().anyMatch(column -> column.key().equals(key));
    }

    private static Optional<FoundSheet> form(SheetLayout sheet, Table table) {
        Map<String, String> known = WORDS.columns(sheet.key());
        Map<String, Integer> lines = new LinkedHashMap<>();
        List<Integer> twice = new ArrayList<>();
        int[] labels = new int[WIDEST_FORM];
        int keys = 0;
        int value = 0;
        int head = 1;
        for (TableRow row : table.rows()) {
            String line = null;
            for (int column = 1; column < WIDEST_FORM && column != value; column++) {
                String text = row.cell(column).text();
                if (value == 0 && WORDS.isValueHeading(text)) {
                    value = column;
                    head = row.number();
                    break;
                }
                String found = known.get(Words.key(text));
                if (found != null) {
                    keys = found.equals(text) ? column : keys;
                    labels[column] += found.equals(text) ? 0 : 1;
                    line = line == null ? found : line;
                }
            }
            if (line != null && lines.putIfAbsent(line, row.number()) != null) {
                twice.add(row.number());
            }
        }
        for (int column = 1; value == 0 && column < WIDEST_FORM; column++) {
            keys = labels[column] > labels[keys] ? column : keys;
        }
        // without its heading, the value stands beside the words, and these beside the hidden keys
        int beside = labels[keys] > 0 ? keys + 1 : keys + 2;
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new FoundSheet(
                        sheet, table, head, Map.of(), lines, value > 0 ? value : beside, List.of(), twice));
    }

    // ---- reading

    SheetLayout layout() {
        return layout;
    }

    String name() {
        return table.sheet().name();
    }

    /** Returns how many columns, or lines of a form, are known. */
    int known() {
        return columns.size() + lines.size();
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

    /** Returns the first cell of the first row below the headings in which nothing stands yet. */
    Spot free() {
        int row = headings + 1;
        while (!isFree(row)) {
            row++;
        }
        return spot(row, null);
    }

    private boolean isFree(int row) {
        return cell(row, WorkbookWriter.ROW_KEY).isBlank()
                && layout.columns().stream()
                        .filter(column -> !column.hidden())
                        .allMatch(column -> cell(row, column).isBlank());
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
                : table.cell(headings, column).isBlank()
                        ? CellReference.convertNumToColString(column - 1)
                        : table.cell(headings, column).text();
    }

    /** Returns the text of a cell, wherever it is. */
    String text(int row, int column) {
        return table.cell(row, column).text();
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

package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/**
 * Lessons under a day of their own, in blocks below or beside each other or on a sheet for each day: they are put below one
 * heading, in rows that begin with their day.
 */
final class DayBlocks {
    private static final int FEWEST_DAYS = 3;
    private static final int NEAR = 2;

    private final Map<Place, Place> origins;
    private final List<Block> blocks = new ArrayList<>();
    private final List<TableRow> rows = new ArrayList<>();
    private final Map<String, Integer> titles = new LinkedHashMap<>();
    private int number;

    private DayBlocks(Map<Place, Place> origins) {
        this.origins = origins;
    }

    /** Lessons of a day: its heading and the columns and rows below it. */
    private record Block(Table table, String day, Place at, int head, int from, int to, int last) {}

    /**
     * Returns the tables with the blocks of all of them in one; as they are where there are none.
     *
     * @param origins where in the file the cells stand of a table that is put together anew
     */
    static List<Table> joined(List<Table> tables, Map<Place, Place> origins) {
        DayBlocks days = new DayBlocks(origins);
        tables.forEach(days::find);
        Set<DayOfWeek> named = new HashSet<>();
        days.blocks.forEach(block -> named.addAll(WeekDays.of(block.day()).days()));
        if (named.size() < FEWEST_DAYS) {
            return tables;
        }
        Set<Table> taken = new HashSet<>();
        days.blocks.forEach(block -> taken.add(block.table()));
        List<Table> joined = new ArrayList<>();
        joined.add(days.join(taken));
        tables.stream().filter(table -> !taken.contains(table)).forEach(joined::add);
        return joined;
    }

    private void find(Table table) {
        int before = blocks.size();
        List<TableRow> heads =
                table.rows().stream().filter(row -> isTitle(table, row)).toList();
        for (int i = 0; i < heads.size(); i++) {
            int last = i + 1 < heads.size() ? heads.get(i + 1).number() - 1 : table.lastRow();
            of(table, heads.get(i), last);
        }
        String sheet = table.sheet().name();
        if (blocks.size() == before && WeekDays.of(sheet).isAll() && !TimetableShape.isGrid(table)) {
            int head = head(table, 1, table.lastRow(), 1, table.columns());
            if (head > 0) {
                blocks.add(new Block(table, sheet, table.place(head, 1), head, 1, table.columns(), table.lastRow()));
            }
        }
    }

    /** Adds the blocks of a row of days. */
    private void of(Table table, TableRow row, int last) {
        List<Integer> columns = columns(row);
        for (int i = 0; i < columns.size(); i++) {
            int from = i == 0 ? 1 : columns.get(i);
            int to = i + 1 < columns.size() ? columns.get(i + 1) - 1 : table.columns();
            int head = head(table, row.number() + 1, Math.min(last, row.number() + NEAR), from, to);
            int above = columns.size() == 1 && head == 0 ? sharedHead(table, row.number()) : head;
            if (above > 0) {
                blocks.add(new Block(
                        table,
                        row.cell(columns.get(i)).text(),
                        table.place(row.number(), columns.get(i)),
                        above,
                        from,
                        to,
                        last));
            }
        }
    }

    /** The heading that stands once above all days of a table: the last above a row; 0 if there is none. */
    private int sharedHead(Table table, int row) {
        int last = blocks.isEmpty() || !blocks.get(blocks.size() - 1).table().equals(table)
                ? 0
                : blocks.get(blocks.size() - 1).head();
        return last > 0 ? last : head(table, 1, row - 1, 1, table.columns());
    }

    private static List<Integer> columns(TableRow row) {
        List<Integer> columns = new ArrayList<>();
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!row.cell(column).isBlank()) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Whether all that stands in a row are days of the week, one a cell. */
    private static boolean isTitle(Table table, TableRow row) {
        return !row.isBlank()
                && columns(row).size() < table.columns()
                && columns(row).stream()
                        .map(column -> row.cell(column).text())
                        .allMatch(text -> WeekDays.begins(text)
                                && !WeekDays.of(text).days().isEmpty());
    }

    /** The first of some rows that heads lessons with their numbers or times; 0 if none does. */
    private static int head(Table table, int first, int last, int from, int to) {
        for (int row = first; row <= last; row++) {
            boolean lessons = false;
            boolean days = false;
            int filled = 0;
            for (int column = from; column <= to; column++) {
                String title = Words.tidy(table.seen(row, column).text());
                filled += title.isEmpty() ? 0 : 1;
                days |= WeekDays.begins(title) || is("list.", title, Set.of("day"));
                lessons |= is("list.", title, Set.of("period", "time", "start"))
                        || is("bells.", title, Set.of("period", "time", "start"));
            }
            if (lessons && !days && filled > 1) {
                return row;
            }
        }
        return 0;
    }

    private static boolean is(String prefix, String title, Set<String> meanings) {
        return Vocabulary.HEADINGS
                .meaning(prefix, title)
                .filter(meaning -> meanings.contains(meaning.name()))
                .isPresent();
    }

    private Table join(Set<Table> taken) {
        Set<Place> used = new HashSet<>();
        Set<String> said = new HashSet<>();
        List<Map<Integer, Cell>> lessons = new ArrayList<>();
        List<Map<Integer, Place>> places = new ArrayList<>();
        Table first = blocks.get(0).table();
        for (Block block : blocks) {
            used.add(block.at());
            block(block, used, lessons, places);
        }
        first.rows().stream()
                .filter(row -> row.number() < blocks.get(0).head())
                .forEach(row -> title(first, row, used, said));
        Map<Integer, Cell> head = new TreeMap<>(Map.of(1, Cell.text("Day")));
        titles.forEach((title, column) -> head.put(column, Cell.text(title)));
        add(head, Map.of());
        for (int i = 0; i < lessons.size(); i++) {
            add(lessons.get(i), places.get(i));
        }
        taken.stream()
                .sorted((a, b) -> a.sheet().name().compareTo(b.sheet().name()))
                .forEach(table -> table.rows().forEach(row -> title(table, row, used, said)));
        return new Table(first.sheet(), rows, List.of());
    }

    /** Takes the rows of lessons of a block: those with more than one cell, or one beside a number or time. */
    private void block(
            Block block, Set<Place> used, List<Map<Integer, Cell>> lessons, List<Map<Integer, Place>> places) {
        Table table = block.table();
        for (int column = block.from(); column <= block.to(); column++) {
            used.add(table.place(block.head(), column));
        }
        for (TableRow row : table.rows()) {
            Map<Integer, Cell> cells = new TreeMap<>(Map.of(1, Cell.text(block.day())));
            Map<Integer, Place> at = new TreeMap<>(Map.of(1, block.at()));
            for (int column = block.from(); column <= block.to(); column++) {
                Cell cell = GridHead.seenBelow(table, row.number(), column, block.head());
                String title = Words.tidy(table.seen(block.head(), column).text());
                if (!title.isEmpty() && !cell.isBlank()) {
                    int to = titles.computeIfAbsent(title, key -> titles.size() + 2);
                    cells.put(to, cell);
                    at.put(to, table.place(row.number(), column));
                }
            }
            int after = Math.max(block.head(), block.at().line());
            if (row.number() > after && row.number() <= block.last() && cells.size() > 2) {
                lessons.add(cells);
                places.add(at);
                used.addAll(at.values());
            }
        }
    }

    /** Adds what stands in a row outside the blocks, once. */
    private void title(Table table, TableRow row, Set<Place> used, Set<String> said) {
        Map<Integer, Cell> cells = new TreeMap<>();
        Map<Integer, Place> at = new TreeMap<>();
        StringBuilder text = new StringBuilder();
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!row.cell(column).isBlank() && used.add(table.place(row.number(), column))) {
                text.append(row.cell(column).text()).append(' ');
                at.putIfAbsent(1, table.place(row.number(), column));
            }
        }
        if (!text.isEmpty() && said.add(text.toString())) {
            cells.put(1, Cell.text(text.toString().strip()));
            add(cells, at);
        }
    }

    private void add(Map<Integer, Cell> cells, Map<Integer, Place> at) {
        number++;
        List<Cell> row = new ArrayList<>();
        for (int column = 1; column <= titles.size() + 1; column++) {
            row.add(cells.getOrDefault(column, Cell.BLANK));
        }
        rows.add(new TableRow(number, false, row));
        Table made = new Table(blocks.get(0).table().sheet(), List.of(), List.of());
        at.forEach((column, place) -> origins.put(made.place(number, column), place));
    }
}

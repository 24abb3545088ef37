package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellAddress;
import org.coachingtoolkit.core.table.CellArea;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** Puts lists that are laid out otherwise into the usual layout: several side by side, people in columns, a card each. */
final class Layouts {
    /** Where in the file the cells stand of tables that were put together anew. */
    private final Map<Place, Place> origins = new HashMap<>();

    /** Returns the tables as they can be read; of those that stand side by side each by itself. */
    List<Table> usual(List<Table> tables) {
        List<Table> usual = new ArrayList<>();
        for (Table table : tables) {
            List<Table> parts = apart(table);
            int titles = parts.size() > 1 ? 0 : titlesColumn(table);
            if (titles == 0) {
                usual.addAll(parts);
            } else {
                usual.add(cards(table, titles).size() > 1 ? ofCards(table, titles) : turned(table));
            }
        }
        return usual;
    }

    /** Returns where in the file a place of a table lies that was put together anew. */
    Place inFile(Place place) {
        return origins.getOrDefault(place, place);
    }

    Finding inFile(Finding finding) {
        return origins.isEmpty()
                ? finding
                : Finding.of(finding.code(), inFile(finding.place()), finding.arguments());
    }

    /** Divides a table whose headings repeat from left to right: «№, ФИО, должность» twice beside each other. */
    private static List<Table> apart(Table table) {
        for (TableRow row : table.rows()) {
            List<Integer> starts = starts(row);
            if (starts.size() > 1) {
                List<Table> parts = new ArrayList<>();
                for (int i = 0; i < starts.size(); i++) {
                    int from = i == 0 ? 1 : starts.get(i);
                    int to = i + 1 < starts.size() ? starts.get(i + 1) - 1 : table.columns();
                    parts.add(part(table, from, to));
                }
                return parts;
            }
        }
        return List.of(table);
    }

    /** The columns in which the same headings of a list begin again; empty if they do not. */
    private static List<Integer> starts(TableRow row) {
        Map<Integer, String> titles = new TreeMap<>();
        for (int column = 1; column <= row.cells().size(); column++) {
            String title = Words.plain(row.cell(column).text());
            if (!title.isEmpty()) {
                titles.put(column, title);
            }
        }
        List<Integer> columns = new ArrayList<>(titles.keySet());
        List<String> texts = new ArrayList<>(titles.values());
        for (int length = 2; length * 2 <= texts.size(); length++) {
            boolean repeats = texts.size() % length == 0 && isListed(texts.subList(0, length));
            for (int i = length; i < texts.size() && repeats; i++) {
                repeats = texts.get(i).equals(texts.get(i - length));
            }
            if (repeats) {
                List<Integer> starts = new ArrayList<>();
                for (int i = 0; i < texts.size(); i += length) {
                    starts.add(columns.get(i));
                }
                return starts;
            }
        }
        return List.of();
    }

    /** Whether titles are those of a list of people or of sessions, or of a timetable. */
    private static boolean isListed(List<String> titles) {
        if (titles.stream().filter(TimetableShape::isDay).count() >= 3) {
            return !TimetableShape.isDay(titles.get(0));
        }
        Set<String> staff = meanings("staff.", titles);
        Set<String> sessions = meanings("sessions.", titles);
        boolean people = (staff.contains("person") || staff.contains("family")) && staff.size() > 1;
        return (people && !staff.contains("subject"))
                || (sessions.contains("date") && sessions.contains("teachers"));
    }

    private static Set<String> meanings(String prefix, List<String> titles) {
        Set<String> meanings = new HashSet<>();
        for (String title : titles) {
            Vocabulary.HEADINGS.headed(prefix, title).ifPresent(meaning -> meanings.add(meaning.name()));
        }
        return meanings;
    }

    private static Table part(Table table, int from, int to) {
        List<TableRow> rows = new ArrayList<>();
        for (TableRow row : table.rows()) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 1; column <= Math.min(to, row.cells().size()); column++) {
                cells.add(column < from ? Cell.BLANK : row.cell(column));
            }
            rows.add(new TableRow(row.number(), row.hidden(), cells));
        }
        return new Table(
                table.sheet(),
                rows,
                table.merged().stream()
                        .filter(area -> area.first().column() >= from && area.last().column() <= to)
                        .toList());
    }

    /** The column in which the headings of a list of people stand below each other, and the people beside them; 0 if none. */
    private static int titlesColumn(Table table) {
        int across = StaffReader.headers(table).stream()
                .mapToInt(header -> header.columns().size())
                .max()
                .orElse(0);
        for (int column = 1; column <= Math.min(2, table.columns()); column++) {
            List<String> titles = new ArrayList<>();
            boolean people = false;
            for (TableRow row : table.rows()) {
                String title = Words.tidy(row.cell(column).text());
                if (!title.isEmpty() && title.length() <= 60) {
                    titles.add(title);
                    people |= isPerson(row, column);
                }
            }
            Set<String> staff = meanings("staff.", titles);
            if (people && staff.size() >= 3 && staff.size() > across && (staff.contains("post") || staff.contains("category"))) {
                return column;
            }
        }
        return 0;
    }

    private static boolean isPerson(TableRow row, int column) {
        boolean named = false;
        for (int beside = column + 1; beside <= row.cells().size(); beside++) {
            named |= Names.one(row.cell(beside).text(), true).isPresent();
        }
        return named
                && Vocabulary.HEADINGS
                        .headed("staff.", row.cell(column).text())
                        .filter(meaning -> meaning.name().equals("person"))
                        .isPresent();
    }

    /** The rows in which cards of people begin that stand below each other. */
    private static List<TableRow> cards(Table table, int column) {
        return table.rows().stream().filter(row -> isPerson(row, column)).toList();
    }

    /** Makes a row of each card, under the titles of all. */
    private Table ofCards(Table table, int column) {
        List<TableRow> starts = cards(table, column);
        List<String> titles = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int from = starts.get(i).number();
            int to = i + 1 < starts.size() ? starts.get(i + 1).number() : Integer.MAX_VALUE;
            Map<Integer, Cell> values = new TreeMap<>();
            for (TableRow row : table.rows()) {
                String title = Words.tidy(row.cell(column).text());
                if (row.number() < from || row.number() >= to || title.isEmpty()) {
                    continue;
                }
                int value = column + 1;
                while (value < row.cells().size() && row.cell(value).isBlank()) {
                    value++;
                }
                if (!titles.contains(title)) {
                    titles.add(title);
                }
                int at = titles.indexOf(title) + 1;
                values.putIfAbsent(at, row.cell(value));
                origins.putIfAbsent(table.place(from + 1, at), table.place(row.number(), value));
            }
            List<Cell> cells = new ArrayList<>();
            for (int at = 1; at <= titles.size(); at++) {
                cells.add(values.getOrDefault(at, Cell.BLANK));
            }
            rows.add(new TableRow(from + 1, false, cells));
        }
        rows.add(new TableRow(1, false, titles.stream().map(Cell::text).toList()));
        return new Table(table.sheet(), rows, List.of());
    }

    private Table turned(Table table) {
        List<TableRow> rows = new ArrayList<>();
        for (int column = 1; column <= table.columns(); column++) {
            List<Cell> cells = new ArrayList<>();
            for (int row = 1; row <= table.lastRow(); row++) {
                cells.add(table.cell(row, column));
                origins.put(table.place(column, row), table.place(row, column));
            }
            rows.add(new TableRow(column, false, cells));
        }
        List<CellArea> merged = table.merged().stream()
                .map(area -> new CellArea(
                        new CellAddress(area.first().column(), area.first().row()),
                        new CellAddress(area.last().column(), area.last().row())))
                .toList();
        return new Table(table.sheet(), rows, merged);
    }
}

package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellAddress;
import org.coachingtoolkit.core.table.CellArea;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/**
 * Puts lists that are laid out otherwise into the usual layout: several side by side, people in columns, a card each,
 * a row for each answer, days in rows of their own; lessons in blocks, each under its day, are put together by {@link DayBlocks}.
 */
final class Layouts {
    /** Where in the file the cells stand of tables that were put together anew. */
    private final Map<Place, Place> origins = new HashMap<>();

    /** Returns the tables as they can be read; of those that stand side by side each by itself. */
    List<Table> usual(List<Table> tables) {
        List<Table> usual = new ArrayList<>();
        for (Table table : DayBlocks.joined(tables, origins)) {
            List<Table> parts = apart(table);
            int titles = parts.size() > 1 ? 0 : titlesColumn(table);
            List<TableRow> sessions = parts.size() > 1 || titles > 0 ? List.of() : sessionCards(table);
            if (titles > 0) {
                List<TableRow> cards = table.rows().stream()
                        .filter(row -> isPerson(row, titles))
                        .toList();
                usual.add(cards.size() > 1 ? ofCards(table, titles, cards) : turned(table));
            } else if (!sessions.isEmpty()) {
                usual.add(ofCards(table, 1, sessions));
            } else {
                parts.forEach(part -> usual.add(dated(wide(part))));
            }
        }
        return usual;
    }

    /** Returns where in the file a place of a table lies that was put together anew. */
    Place inFile(Place place) {
        return origins.getOrDefault(place, place);
    }

    Finding inFile(Finding finding) {
        return origins.isEmpty() ? finding : Finding.of(finding.code(), inFile(finding.place()), finding.arguments());
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
        return (people && !staff.contains("subject")) || (sessions.contains("date") && sessions.contains("teachers"));
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
                        .filter(area ->
                                area.first().column() >= from && area.last().column() <= to)
                        .toList());
    }

    /** The column in which the headings of a list of people stand below each other, and the people beside them; 0 if none. */
    private static int titlesColumn(Table table) {
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
            Set<String> staff = people ? meanings("staff.", titles) : Set.of();
            if (staff.size() >= 3
                    && staff.size() > across(table)
                    && (staff.contains("post") || staff.contains("category"))) {
                return column;
            }
        }
        return 0;
    }

    /** How many headings of a list of people stand beside each other at most. */
    private static int across(Table table) {
        return StaffHeader.all(table).stream()
                .mapToInt(header -> header.columns().size())
                .max()
                .orElse(0);
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

    /** The rows in which cards of sessions begin, each with its date beside the word; empty if there are none. */
    private static List<TableRow> sessionCards(Table table) {
        Set<String> meanings = new HashSet<>();
        List<TableRow> starts = new ArrayList<>();
        String first = "";
        boolean dates = false;
        for (TableRow row : table.rows()) {
            String title = Words.tidy(row.cell(1).text());
            Optional<Vocabulary.Meaning> meaning =
                    title.length() > 40 || row.cell(2).isBlank()
                            ? Optional.empty()
                            : Vocabulary.HEADINGS.headed("sessions.", title);
            if (meaning.isEmpty()
                    || row.cells().stream().filter(cell -> !cell.isBlank()).count() > 2) {
                continue;
            }
            first = first.isEmpty() ? Words.plain(title) : first;
            if (Words.plain(title).equals(first)) {
                starts.add(row);
            }
            meanings.add(meaning.get().name());
            dates |= meaning.get().name().equals("date")
                    && (row.cell(2).date().isPresent() || row.cell(2).text().matches(".*\\d.*"));
        }
        return dates && meanings.contains("teachers") && meanings.size() > 2 ? starts : List.of();
    }

    /** Makes a row of each card, under the titles of all. */
    private Table ofCards(Table table, int column, List<TableRow> starts) {
        List<String> titles = new ArrayList<>();
        List<TableRow> rows = new ArrayList<>();
        // what stands above the cards says what they are about
        table.rows().stream()
                .filter(row -> row.number() < starts.get(0).number())
                .forEach(rows::add);
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
        rows.add(new TableRow(
                starts.get(0).number(), false, titles.stream().map(Cell::text).toList()));
        return new Table(table.sheet(), rows, List.of());
    }

    /** Puts answers that stand one a row, with respondent and question, into a row for each respondent. */
    private Table wide(Table table) {
        TableRow head = table.rows().isEmpty() ? null : table.rows().get(0);
        Map<String, Integer> columns = new HashMap<>();
        for (int column = 1; head != null && column <= head.cells().size(); column++) {
            int of = column;
            Vocabulary.HEADINGS
                    .meaning("long.", head.cell(column).text())
                    .ifPresent(meaning -> columns.putIfAbsent(meaning.name(), of));
        }
        if (head == null || !columns.keySet().containsAll(Set.of("name", "question", "answer"))) {
            return table;
        }
        int name = columns.getOrDefault("name", 1);
        int question = columns.getOrDefault("question", 1);
        int answer = columns.getOrDefault("answer", 1);
        List<String> questions = new ArrayList<>();
        Map<String, TableRow> people = new LinkedHashMap<>();
        Map<String, Cell> answers = new HashMap<>();
        for (TableRow row : table.rows()) {
            String text = Words.tidy(row.cell(question).text());
            String who = Words.tidy(row.cell(name).text());
            if (row.number() == head.number() || text.isEmpty() || who.isEmpty()) {
                continue;
            }
            if (!questions.contains(text)) {
                questions.add(text);
            }
            TableRow first = people.computeIfAbsent(who, key -> row);
            if (answers.putIfAbsent(who + "\n" + text, row.cell(answer)) != null) {
                // two answers to one question: which counts is not known, so nothing is put together
                return table;
            }
            int at = table.columns() + questions.indexOf(text) + 1;
            origins.put(table.place(first.number(), at), table.place(row.number(), answer));
        }
        List<TableRow> rows = new ArrayList<>();
        rows.add(widened(
                table,
                head,
                question,
                answer,
                questions.stream().map(Cell::text).toList()));
        people.forEach((who, row) -> rows.add(widened(
                table,
                row,
                question,
                answer,
                questions.stream()
                        .map(text -> answers.getOrDefault(who + "\n" + text, Cell.BLANK))
                        .toList())));
        return new Table(table.sheet(), rows, List.of());
    }

    /** A row without its question and answer, and with the answers to all questions behind its other cells. */
    private static TableRow widened(Table table, TableRow row, int question, int answer, List<Cell> more) {
        List<Cell> cells = new ArrayList<>();
        for (int column = 1; column <= table.columns(); column++) {
            cells.add(column == question || column == answer ? Cell.BLANK : row.cell(column));
        }
        cells.addAll(more);
        return new TableRow(row.number(), row.hidden(), cells);
    }

    /** Gives a list of sessions without a column of dates one, where the days stand in rows of their own above the sessions. */
    private Table dated(Table table) {
        if (table.rows().stream().noneMatch(Layouts::isDay)) {
            return table;
        }
        TableRow head = null;
        int days = 0;
        for (TableRow row : table.rows()) {
            Set<String> titles =
                    meanings("sessions.", row.cells().stream().map(Cell::text).toList());
            if (head == null
                    && titles.contains("start")
                    && (titles.contains("teachers") || titles.contains("coach"))
                    && !titles.contains("date")) {
                head = row;
            }
            days += head != null && isDay(row) ? 1 : 0;
        }
        if (head == null || days == 0) {
            return table;
        }
        int added = table.columns() + 1;
        List<TableRow> rows = new ArrayList<>();
        TableRow day = null;
        for (TableRow row : table.rows()) {
            if (row.number() > head.number() && isDay(row)) {
                day = row;
                continue;
            }
            List<Cell> cells = new ArrayList<>(row.cells());
            while (cells.size() < added - 1) {
                cells.add(Cell.BLANK);
            }
            if (row.number() == head.number()) {
                cells.add(Cell.text("Date"));
            } else if (day != null) {
                Cell of = day.cells().stream()
                        .filter(cell -> !cell.isBlank())
                        .findFirst()
                        .orElse(Cell.BLANK);
                cells.add(of);
                origins.put(
                        table.place(row.number(), added),
                        table.place(day.number(), day.cells().indexOf(of) + 1));
            }
            rows.add(new TableRow(row.number(), row.hidden(), cells));
        }
        return new Table(table.sheet(), rows, table.merged());
    }

    /** Whether a row holds a day and nothing else. */
    private static boolean isDay(TableRow row) {
        List<Cell> filled = row.cells().stream().filter(cell -> !cell.isBlank()).toList();
        return filled.size() == 1
                && (filled.get(0).date().isPresent()
                        || Days.in(filled.get(0).text(), new SchoolYear(2020), Days.Order.DAY_FIRST)
                                        .size()
                                == 1)
                && Words.of(filled.get(0).text()).size() <= 5;
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
                .map(area -> new CellArea(turned(area.first()), turned(area.last())))
                .toList();
        return new Table(table.sheet(), rows, merged);
    }

    @SuppressWarnings("ArgumentSelectionDefectChecker") // rows become columns
    private static CellAddress turned(CellAddress cell) {
        return new CellAddress(cell.column(), cell.row());
    }
}

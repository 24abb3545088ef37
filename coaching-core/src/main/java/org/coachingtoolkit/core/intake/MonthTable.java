package org.coachingtoolkit.core.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** A table of shifts, duties or hours with people down and the days of a month across: it says nothing certain of a week. */
final class MonthTable {
    private static final int FEWEST_DAYS = 10;
    private static final String HOURS = "\\d{1,2}([.,]\\d{1,2})?(\\s?[-–—/]\\s?\\d{1,2}([.,:]\\d{1,2})?)?";

    /** 5, 05.10, 5 пн */
    private static final Pattern DAY = Pattern.compile("(?u)(\\d{1,2})(?:\\.\\d{1,2}\\.?|\\.?\\s?\\p{L}{2,3}\\.?)?");

    private final Reading reading;
    private final TimetablePeople people;
    private final Table table;

    MonthTable(Reading reading, TimetablePeople people, Table table) {
        this.reading = reading;
        this.people = people;
        this.table = table;
    }

    /**
     * Returns whether a table is one.
     *
     * @param titles what stands above the tables, and the names of their sheets
     */
    static boolean is(Table table, String titles) {
        return head(table) > 0
                && !Vocabulary.WORDS.has("coaching", titles)
                && (Vocabulary.WORDS.has("month-table-title", titles) || areHours(table));
    }

    /** The row with the days of a month one after another; 0 if there is none. */
    private static int head(Table table) {
        return table.rows().stream()
                .filter(row -> days(row).size() >= FEWEST_DAYS)
                .map(TableRow::number)
                .findFirst()
                .orElse(0);
    }

    /** The columns of the days of a month in a row. */
    private static List<Integer> days(TableRow row) {
        Map<Integer, Integer> columns = new TreeMap<>();
        int before = 0;
        for (int column = 1; column <= row.cells().size(); column++) {
            Cell cell = row.cell(column);
            Matcher written = DAY.matcher(Words.tidy(cell.text()));
            if (cell.date().isPresent() || written.matches()) {
                int day = cell.date().map(LocalDate::getDayOfMonth).orElseGet(() -> Integer.valueOf(written.group(1)));
                if (day != before + 1) {
                    columns.clear();
                }
                columns.put(column, day);
                before = day;
            }
        }
        return List.copyOf(columns.keySet());
    }

    private static boolean areHours(Table table) {
        int head = head(table);
        List<Integer> days = days(row(table, head));
        int filled = 0;
        int hours = 0;
        for (TableRow row : table.rows()) {
            for (Integer column : days) {
                String text = Words.tidy(row.cell(column).text());
                filled += row.number() > head && !text.isEmpty() ? 1 : 0;
                hours += row.number() > head && text.matches(HOURS) ? 1 : 0;
            }
        }
        return hours * 2 > filled;
    }

    private static TableRow row(Table table, int number) {
        return table.rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    /** Takes the people, and names and asks about the rest. */
    void read() {
        reading.about.putIfAbsent("sheet", table.sheet().name());
        ReadCells read = new ReadCells(table);
        int head = head(table);
        List<Integer> days = days(row(table, head));
        int marked = 0;
        read.title(head);
        for (TableRow row : table.rows()) {
            boolean marks = days.stream().anyMatch(column -> !row.cell(column).isBlank());
            String name = row.number() <= head || !marks ? "" : name(row, days.get(0), read);
            if (!name.isEmpty()) {
                Map<String, Long> counts = days.stream()
                        .map(column -> Words.tidy(row.cell(column).text()))
                        .filter(mark -> !mark.isEmpty())
                        .collect(Collectors.groupingBy(mark -> mark, TreeMap::new, Collectors.counting()));
                reading.skip(name + ": "
                        + counts.entrySet().stream()
                                .map(mark -> mark.getKey() + " × " + mark.getValue())
                                .collect(Collectors.joining(", ")));
                days.forEach(column -> read.cell(row.number(), column));
                marked++;
            }
        }
        read.row(head);
        String title = table.rows().stream()
                .map(Rows::text)
                .filter(text -> Vocabulary.WORDS.has("month-table-title", text))
                .findFirst()
                .orElse(table.sheet().name());
        reading.ask(
                IntakeFinding.MONTH_TABLE,
                table.place(head, days.get(0)),
                "text",
                title.isEmpty() ? table.sheet().file() : title,
                "rows",
                marked);
        read.nameOthers(reading);
    }

    /** The person of a row, in the columns before the days; empty if there is none. */
    private String name(TableRow row, int firstDay, ReadCells read) {
        for (int column = 1; column < firstDay; column++) {
            Cell cell = row.cell(column);
            List<String> names = people.in(cell.text(), table.place(row.number(), column));
            if (names.size() == 1) {
                read.cell(row.number(), column);
                return names.get(0);
            }
        }
        return "";
    }
}

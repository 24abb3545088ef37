package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import org.coachingtoolkit.core.table.Table;

/**
 * The heading of a grid whose days stand side by side.
 *
 * @param row the row of the days
 * @param first the column of the first day
 * @param days the day of each column
 * @param weeks the weeks of the columns whose headings give them
 * @param periods the numbers of lessons of columns
 * @param hours the hours of columns
 * @param last the last row of the heading: numbers and hours may stand below the days
 */
record DayAxis(
        int row,
        int first,
        Map<Integer, List<DayOfWeek>> days,
        Map<Integer, String> weeks,
        Map<Integer, Integer> periods,
        Map<Integer, Hours> hours,
        int last) {
    private static final int DEEPEST = 3;

    /** Reads the heading in a row. */
    static DayAxis of(Table table, int row, Reading reading, Weeks weeks) {
        Map<Integer, List<DayOfWeek>> days = new TreeMap<>();
        Map<Integer, Integer> periods = new HashMap<>();
        Map<Integer, String> slotWeeks = new HashMap<>();
        boolean numbered = TimetableShape.isNumbered(table, row);
        DayCell current = null;
        int first = 0;
        for (int column = 1; column <= table.columns(); column++) {
            String text = Words.tidy(table.seen(row, column).text());
            Matcher slot = TimetableShape.SLOT.matcher(text);
            List<DayOfWeek> named = TimetableShape.axisDays(text);
            if (!named.isEmpty()) {
                current = slot.matches()
                        ? new DayCell(named, "", false)
                        : DayCell.of(text, table.place(row, column), reading, weeks);
                if (numbered && slot.matches()) {
                    periods.put(column, Integer.valueOf(slot.group(3)));
                    if (slot.group(2) != null) {
                        slotWeeks.put(column, weeks.of(slot.group(2), table.place(row, column)));
                    }
                }
                first = first == 0 ? column : first;
            } else if (!text.isEmpty()) {
                current = null;
            }
            if (current != null) {
                days.put(column, current.days());
                if (!current.weeks().isEmpty()) {
                    slotWeeks.put(column, current.weeks());
                }
            }
        }
        return new DayAxis(row, first, days, slotWeeks, periods, new HashMap<>(), row).with(table);
    }

    /** Adds the numbers and hours of the rows right below the days. */
    private DayAxis with(Table table) {
        Map<Integer, Integer> numbers = new HashMap<>(periods);
        Map<Integer, Hours> clocks = new HashMap<>();
        int below = row + 1;
        while (below <= row + DEEPEST && below <= table.lastRow() && isOfNumbers(table, below)) {
            for (Integer column : days.keySet()) {
                String text = Words.tidy(table.cell(below, column).text());
                Hours of = Hours.of(Clocks.in(text));
                if (text.matches("\\d{1,2}")) {
                    numbers.put(column, Integer.parseInt(text));
                } else if (of != null) {
                    clocks.put(column, of);
                }
            }
            below++;
        }
        Map<Integer, List<DayOfWeek>> certain = new TreeMap<>(days);
        // a column without heading is a day's only where it is merged with it, or has a number or hours of its own
        certain.keySet()
                .removeIf(column -> table.seen(row, column).isBlank()
                        && !numbers.containsKey(column)
                        && !clocks.containsKey(column));
        return new DayAxis(row, first, certain, weeks, numbers, clocks, below - 1);
    }

    /** Whether all that stands in a row below the days are numbers of lessons, or their hours. */
    private boolean isOfNumbers(Table table, int below) {
        int numbers = 0;
        int others = 0;
        int clocks = 0;
        for (Integer column : days.keySet()) {
            String text = Words.tidy(table.cell(below, column).text());
            numbers += text.matches("\\d{1,2}") ? 1 : 0;
            clocks += Clocks.in(text).size() >= 2 && text.length() < 20 ? 1 : 0;
            others += text.isEmpty() ? 0 : 1;
        }
        return others > 0
                && (numbers == others || clocks == others)
                && GridHead.firstText(table, below, first).isEmpty();
    }
}

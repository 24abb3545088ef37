package org.coachingtoolkit.core.intake;

import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Bell times: from when to when the lesson of a number takes, for each shift where a file has those of several. */
final class BellTimes {
    private static final Pattern LESSON =
            Pattern.compile("(?iu)(?:урок\\s*)?\\d{1,2}\\.?(?:-?й)?(?:\\s*(?:урок|lesson|period))?");

    private final Reading reading;
    private final Map<Integer, Hours> lessons = new TreeMap<>();
    /** The bell times of each shift, where the file has those of several. */
    private final Map<Integer, Map<Integer, Hours>> shifts = new TreeMap<>();

    private final Set<Place> shiftRows = new LinkedHashSet<>();
    private final int shiftOfAll;

    /**
     * Creates those of a timetable.
     *
     * @param title what stands above its tables, and may name the shift for which it is
     */
    BellTimes(Reading reading, String title) {
        this.reading = reading;
        shiftOfAll = Shifts.only(title);
    }

    /** Takes the bell times that stand in a column for each shift, whatever else the table holds. */
    void takeShifts(Table table) {
        Map<Integer, Integer> columns = Map.of();
        Map<Integer, Integer> lastTimed = new HashMap<>();
        for (TableRow row : table.rows()) {
            Map<Integer, Integer> head = Shifts.columns(
                    row, column -> lastTimed.computeIfAbsent(column, key -> lastTimed(table, key)) > row.number());
            columns = head.isEmpty() ? columns : head;
            if (!head.isEmpty()) {
                shiftRows.add(table.place(row.number(), 1));
                continue;
            }
            String number = row.cells().stream()
                    .map(cell -> Words.tidy(cell.text()))
                    .filter(text -> LESSON.matcher(text).matches())
                    .findFirst()
                    .orElse("")
                    .replaceAll("\\D", "");
            if (number.isEmpty()) {
                continue;
            }
            columns.forEach((column, shift) -> {
                List<LocalTime> times = Clocks.in(row.cell(column).text());
                if (times.size() == 2) {
                    shifts.computeIfAbsent(shift, key -> new TreeMap<>())
                            .put(Integer.valueOf(number), new Hours(times.get(0), times.get(1)));
                    shiftRows.add(table.place(row.number(), 1));
                }
            });
        }
    }

    /** Returns the number of the last row with bell times in a column; 0 if there is none. */
    private static int lastTimed(Table table, int column) {
        return table.rows().stream()
                .filter(row -> Clocks.in(row.cell(column).text()).size() == 2)
                .mapToInt(TableRow::number)
                .max()
                .orElse(0);
    }

    /** Returns whether a row gives the bell times of shifts, or heads them. */
    boolean isOfShifts(Table table, int row) {
        return shiftRows.contains(table.place(row, 1));
    }

    /** Takes the bell times of a table that is made of them; returns whether it is. */
    boolean take(Table table) {
        Header header = header(table);
        if (header == null || !TimetableShape.lists(table).isEmpty()) {
            return false;
        }
        for (TableRow row : table.rows()) {
            if (row.number() > header.last()) {
                take(table, header, row.number());
            }
        }
        return true;
    }

    /** Takes those of a row; of two times of one lesson the first, and asks. */
    private void take(Table table, Header header, int row) {
        Hours hours = hours(table, header, row);
        if (hours != null) {
            int lesson = Integer.parseInt(number(table, header, row));
            Hours before = lessons.putIfAbsent(lesson, hours);
            if (before != null && !before.equals(hours)) {
                askShift(table.place(row, 1), lesson);
            }
        }
    }

    private static @Nullable Header header(Table table) {
        if (TimetableShape.isGrid(table)) {
            return null;
        }
        for (TableRow row : table.rows()) {
            Header header = Header.at(table, row.number(), "bells.");
            if (header != null
                    && header.has("period")
                    && (header.has("time") || (header.has("start") && header.has("end")))
                    && table.rows().stream()
                            .anyMatch(next ->
                                    next.number() > header.last() && hours(table, header, next.number()) != null)) {
                return header;
            }
        }
        return null;
    }

    private static String number(Table table, Header header, int row) {
        return header.text(table, row, "period").replaceAll("\\D", "");
    }

    private static @Nullable Hours hours(Table table, Header header, int row) {
        String number = number(table, header, row);
        return number.isEmpty() || number.length() > 2
                ? null
                : header.hours(table, row, List.of("time", "start", "end"));
    }

    private void askShift(Place place, int lesson) {
        if (reading.isFirst("shift")) {
            reading.ask(IntakeFinding.SHIFT_UNKNOWN, place, "text", lesson);
        }
    }

    /** Writes the hours of the lesson of a number, or the number where no bell times are known. */
    void put(Map<String, Object> lesson, int number, int shiftOfRow, Place place) {
        int shift = shiftOfRow > 0 ? shiftOfRow : shiftOfAll;
        Hours hours = shift > 1 ? null : lessons.get(number);
        if (!shifts.isEmpty()) {
            hours = shifts.getOrDefault(shift == 0 ? 1 : shift, Map.of()).get(number);
            if (shift == 0) {
                askShift(place, number);
            }
        }
        if (hours != null) {
            hours.put(lesson);
            return;
        }
        lesson.put("period", number);
        if (reading.isFirst("bells")) {
            reading.ask(IntakeFinding.NO_CLOCK_TIMES, place, "count", number);
        }
    }
}

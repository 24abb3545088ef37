package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** A grid with the days one below the other: columns are teachers or classes, or lessons by number; rows are hours. */
final class DayRows {
    private final Reading reading;
    private final Lessons lessons;
    private final LessonCells cells;
    private final Table table;
    private final int dayColumn;
    private final ReadCells read;

    DayRows(Reading reading, Lessons lessons, Table table) {
        this.reading = reading;
        this.lessons = lessons;
        cells = new LessonCells(reading, lessons);
        this.table = table;
        read = new ReadCells(table);
        dayColumn = TimetableShape.dayRows(table).get(0);
    }

    void read() {
        reading.about.putIfAbsent("sheet", table.sheet().name());
        int first = firstDay();
        int header = header(first);
        int contentFrom = dayColumn + 1;
        Map<Integer, String> owners = new TreeMap<>();
        for (int column = dayColumn + 1; column <= table.columns(); column++) {
            String text = Words.tidy(table.seen(header, column).text());
            boolean head = text.isEmpty()
                    || Vocabulary.HEADINGS.meaning("bells.", text).isPresent()
                    || GridHead.isOfHours(table, header, column);
            if (head && owners.isEmpty()) {
                contentFrom = column + 1;
            } else if (!text.isEmpty()) {
                owners.put(column, text);
            }
        }
        boolean teachers = areTeachers(owners);
        read.title(header);
        read.row(header);
        Map<Integer, Hours> hoursAcross = hoursAcross(owners);
        Map<Integer, Integer> across = hoursAcross.isEmpty() ? across(owners) : Map.of();
        boolean lessonsAcross = !across.isEmpty() || !hoursAcross.isEmpty();
        String titleTeacher = GridHead.titleTeacher(table, 1, lessonsAcross ? header : first, read);
        String weeks = lessons.weeks.above(table, 1, first - 1);
        DayCell day = null;
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (r < first) {
                continue;
            }
            String dayText = TimetableShape.upright(table.cell(r, dayColumn).text());
            if (TimetableShape.isDay(dayText)) {
                day = DayCell.of(dayText, table.place(r, dayColumn), reading, lessons.weeks);
                read.cell(r, dayColumn);
            }
            String only = Rows.only(row);
            if (WeekMark.isWeek(only)) {
                weeks = lessons.weeks.of(only, table.place(r, 1));
                read.row(r);
                continue;
            }
            if (day == null) {
                continue;
            }
            Hours hours = GridHead.hours(table, r, contentFrom);
            int period = GridHead.period(table, r, contentFrom);
            if (hours != null || period > 0 || lessonsAcross) {
                read.cells(r, 1, contentFrom - 1);
            }
            if (hours == null && period == 0 && !TimetableShape.isDay(dayText) && dayText.matches(".*\\p{L}{2}.*")) {
                // below the grid: neither a day nor a lesson
                continue;
            }
            String beside = lessonsAcross ? beside(r) : "";
            for (Map.Entry<Integer, String> owner : owners.entrySet()) {
                int column = owner.getKey();
                Cell cell = hours != null || period > 0
                        ? GridHead.seenBelow(table, r, column, header)
                        : table.cell(r, column);
                if (Words.isNone(cell.text())) {
                    continue;
                }
                String who = !beside.isEmpty() ? beside : teachers ? owner.getValue() : titleTeacher;
                int number = across.getOrDefault(column, period);
                if (!day.days().isEmpty() && !day.weeksOr(weeks).equals(Weeks.UNKNOWN)) {
                    read.cell(r, column);
                }
                for (DayOfWeek each : day.days()) {
                    LessonSlot slot = new LessonSlot(
                            each,
                            day.weeksOr(weeks),
                            hoursAcross.getOrDefault(column, hours),
                            number > 0 ? number : null,
                            table.place(r, column));
                    cells.read(slot, cell.text(), "", lessonsAcross ? "" : owner.getValue(), List.of(), who);
                }
            }
        }
        read.nameOthers(reading);
    }

    private int firstDay() {
        return table.rows().stream()
                .filter(row -> TimetableShape.isDay(
                        TimetableShape.upright(row.cell(dayColumn).text())))
                .findFirst()
                .map(TableRow::number)
                .orElse(0);
    }

    /** The last row above the first day in which several texts stand; 0 if there is none. */
    private int header(int firstDay) {
        return table.rows().stream()
                .filter(row -> row.number() < firstDay && Rows.filled(row) >= 2)
                .mapToInt(TableRow::number)
                .max()
                .orElse(0);
    }

    private static boolean areTeachers(Map<Integer, String> owners) {
        long named = owners.values().stream()
                .filter(text -> !LessonPeople.in(text, true).isEmpty())
                .count();
        return named * 2 > owners.size();
    }

    /** The numbers of lessons that stand above columns, where all of them are such: P1, P2, 3 урок; else none. */
    private static Map<Integer, Integer> across(Map<Integer, String> owners) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        owners.forEach((column, text) -> {
            if (text.matches(
                    "(?iu)(p|урок|lesson|period|пара)?\\s?№?\\s?\\d{1,2}(-?й)?(\\s(урок|lesson|period|пара))?")) {
                numbers.put(column, Integer.valueOf(text.replaceAll("\\D", "")));
            }
        });
        return numbers.size() == owners.size() && numbers.size() > 1 ? numbers : Map.of();
    }

    /** The hours that stand above columns, where those of all stand there: «9:00–10:00», «P1 9:00-10:00»; else none. */
    private static Map<Integer, Hours> hoursAcross(Map<Integer, String> owners) {
        Map<Integer, Hours> hours = new TreeMap<>();
        owners.forEach((column, text) -> {
            Hours of = Hours.of(Clocks.in(text));
            if (of != null) {
                hours.put(column, of);
            }
        });
        return hours.size() == owners.size() ? hours : Map.of();
    }

    /** The person who is named beside a day, in the columns before it. */
    private String beside(int r) {
        for (int column = 1; column < dayColumn; column++) {
            String text = Words.tidy(table.seen(r, column).text());
            if (!Names.all(text).isEmpty()) {
                return text;
            }
        }
        return "";
    }
}

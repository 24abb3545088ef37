package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** What kind of timetable a table is, and where its days stand. */
final class TimetableShape {
    /** A day with its lesson in one: MonA:1, Пн-3. */
    static final Pattern SLOT = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(\\p{L}{2,11}?)\\.?\\s?(?-i:([ABАБ])(?!\\p{L}))?\\s?[:./-]?\\s?(?:p|урок\\s)?(\\d{1,2})(?![\\d.:])");

    private TimetableShape() {}

    static List<Header> lists(Table table) {
        List<Header> lists = Header.all(table, "list.", Set.of("day"), 3).stream()
                .map(h -> withTeacher(table, h))
                .filter(h -> h.has("teacher") && (h.has("period") || h.has("start") || h.has("time")))
                .toList();
        return lists.isEmpty()
                ? Header.all(table, "list.", Set.of("period"), 3).stream()
                        .filter(h -> h.has("teacher") && !h.has("day") && isCoded(table, h))
                        .toList()
                : lists;
    }

    /** The heading with the column whose cells are people, unless it is of those with whom sessions are held. */
    private static Header withTeacher(Table table, Header header) {
        Header with = header.with(table, "teacher", TimetableShape::isPerson);
        return Vocabulary.HEADINGS
                        .headed("sessions.", with.title("teacher"))
                        .filter(meaning -> meaning.name().equals("teachers"))
                        .isPresent()
                ? header
                : with;
    }

    /** Whether a cell holds a person and nothing else, but for what stands in brackets. */
    private static boolean isPerson(Cell cell) {
        String text = Words.tidy(cell.text().replaceAll("\\([^()]*\\)", " "));
        List<Names.Name> named = LessonPeople.in(text, true);
        return named.size() == 1 && named.get(0).raw().length() >= text.length() - 2;
    }

    /** Returns whether the lessons of a list are codes of day and lesson. */
    private static boolean isCoded(Table table, Header header) {
        int coded = 0;
        int filled = 0;
        for (TableRow row : table.rows()) {
            String text = header.text(table, row.number(), "period");
            if (row.number() > header.last() && !text.isEmpty()) {
                filled++;
                coded += SLOT.matcher(text)
                                .results()
                                .anyMatch(slot -> Days.weekday(slot.group(1)).isPresent())
                        ? 1
                        : 0;
            }
        }
        return coded > 0 && coded * 2 >= filled;
    }

    static boolean isGrid(Table table) {
        return !dayAxis(table).isEmpty() || !dayRows(table).isEmpty();
    }

    /** Returns whether a text is about days of the week, certain or not. */
    static boolean isDay(String text) {
        return WeekDays.begins(text);
    }

    /** Returns the days that a heading names, by themselves or with the number of a lesson: «Пн», «Вт, Чт», «Mon1», «Вт-3». */
    static List<DayOfWeek> axisDays(String text) {
        Matcher slot = SLOT.matcher(text);
        if (slot.matches()) {
            return Days.weekday(slot.group(1)).stream().toList();
        }
        List<DayOfWeek> days = isDay(text) ? WeekDays.of(text).days() : List.of();
        return days.isEmpty() && isDay(text) ? Days.weekdayIn(text).stream().toList() : days;
    }

    /** Returns whether the days of a row bear the numbers of lessons, «Mon1 Mon2», rather than those of a month. */
    static boolean isNumbered(Table table, int axis) {
        List<DayOfWeek> days = new ArrayList<>();
        for (int column = 1; column <= table.columns(); column++) {
            Matcher slot = SLOT.matcher(Words.tidy(table.cell(axis, column).text()));
            if (slot.matches()) {
                Days.weekday(slot.group(1)).ifPresent(days::add);
            }
        }
        return Set.copyOf(days).size() < days.size();
    }

    /** The rows in which three days of the week stand side by side. */
    static List<Integer> dayAxis(Table table) {
        List<Integer> axes = new ArrayList<>();
        for (TableRow row : table.rows()) {
            Set<DayOfWeek> days = new LinkedHashSet<>();
            int cells = 0;
            for (Cell cell : row.cells()) {
                List<DayOfWeek> named = axisDays(Words.tidy(cell.text()));
                cells += named.isEmpty() ? 0 : 1;
                days.addAll(named);
            }
            if (days.size() >= 3 && cells > 1 && isWithinAWeek(row)) {
                axes.add(row.number());
            }
        }
        return axes;
    }

    /** Whether the dates that stand beside the days of a row, if any do, are those of one week. */
    private static boolean isWithinAWeek(TableRow row) {
        List<LocalDate> dates = row.cells().stream()
                .filter(cell -> isDay(Words.tidy(cell.text())))
                .flatMap(cell -> Days.in(cell.text(), new SchoolYear(2020), Days.Order.DAY_FIRST).stream())
                .map(Days.Day::date)
                .sorted()
                .toList();
        return dates.isEmpty() || dates.get(0).plusDays(7).isAfter(dates.get(dates.size() - 1));
    }

    /** The column in which three days of the week stand one below the other. */
    static List<Integer> dayRows(Table table) {
        for (int column = 1; column <= Math.min(3, table.columns()); column++) {
            Set<DayOfWeek> days = new LinkedHashSet<>();
            for (TableRow row : table.rows()) {
                String text = upright(row.cell(column).text());
                days.addAll(isDay(text) ? axisDays(text) : List.of());
            }
            if (days.size() >= 3) {
                return List.of(column);
            }
        }
        return List.of();
    }

    /** Joins a word that is written one letter a line. */
    static String upright(String text) {
        return text.strip().matches("(?s)(\\p{L}\\s*\\R\\s*){3,}\\p{L}\\s*")
                ? text.replaceAll("\\s+", "")
                : Words.tidy(text);
    }
}

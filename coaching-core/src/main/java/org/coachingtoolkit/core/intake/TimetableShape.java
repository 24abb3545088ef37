package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** What kind of timetable a table is, and where its days, hours and headings stand. */
final class TimetableShape {
    private TimetableShape() {}

    static List<Header> lists(Table table) {
        return Header.all(table, "list.", Set.of("day"), 3).stream()
                .filter(h -> h.has("teacher") && (h.has("period") || h.has("start") || h.has("time")))
                .toList();
    }

    /** Returns whether the rows are those of Untis' GPU001: number, class, teacher, subject, room, day, hour. */
    static boolean isUntis(Table table) {
        int fits = 0;
        for (TableRow row : table.rows()) {
            fits += row.cells().size() >= 7
                            && row.cell(1).text().matches("\\d+")
                            && row.cell(6).text().matches("\\s*[1-7]\\s*")
                            && row.cell(7).text().matches("\\s*\\d{1,2}\\s*")
                    ? 1
                    : 0;
        }
        return fits > 0 && fits * 10 >= table.rows().size() * 9;
    }

    static boolean isGrid(Table table) {
        return !dayAxis(table).isEmpty() || !dayRows(table).isEmpty();
    }

    static boolean isDay(String text) {
        return !text.isEmpty()
                && text.length() <= 24
                && Words.of(text).size() <= 2
                && Days.weekdayIn(text).isPresent()
                && Days.weekday(Words.of(text).get(0).replace(".", "")).isPresent();
    }

    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:\\(([^()]{1,24})\\)|([^:()]{1,24}):)\\s*(.+)$|^(.+?)\\s*\\(([^()]{1,24})\\)\\s*$", Pattern.DOTALL);

    /** Returns whether a text names the one or the other of two weeks, and nothing else. */
    static boolean isWeek(String text) {
        List<String> words = Words.of(text);
        int letters = words.stream().mapToInt(word -> word.replace(".", "").length()).sum();
        return words.size() <= 4
                && Vocabulary.WORDS
                        .meaning("week.", text)
                        .filter(week -> week.strength() > 3 && !week.name().equals("ALL"))
                        .filter(week -> letters <= week.strength() + 1 || Vocabulary.WORDS.has("week-word", text))
                        .isPresent();
    }

    /** Divides a line of a cell into its mark of a week, empty if it has none, and what is left. */
    static String[] marked(String line) {
        Matcher mark = MARK.matcher(line);
        if (mark.matches()) {
            String name = mark.group(1) != null ? mark.group(1) : mark.group(2) != null ? mark.group(2) : mark.group(5);
            if (isWeek(name)) {
                return new String[] {Words.tidy(name), Words.tidy(mark.group(3) != null ? mark.group(3) : mark.group(4))};
            }
        }
        List<String> words = List.of(Words.tidy(line).split(" ", -1));
        for (int count = Math.min(2, words.size() - 1); count > 0; count--) {
            String first = String.join(" ", words.subList(0, count));
            String last = String.join(" ", words.subList(words.size() - count, words.size()));
            if (isWeek(first)) {
                return new String[] {
                    first, String.join(" ", words.subList(count, words.size())).replaceFirst("^[-–—:.]\\s*", "")
                };
            }
            if (isWeek(last)) {
                return new String[] {last, String.join(" ", words.subList(0, words.size() - count))};
            }
        }
        return new String[] {"", Words.tidy(line)};
    }

    /** The only text of a row; empty if there are more. */
    static String only(TableRow row) {
        List<String> texts = row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .map(cell -> Words.tidy(cell.text()))
                .toList();
        return texts.size() == 1 ? texts.get(0) : "";
    }

    /** The first of the rows right above a grid that hold its title and no lessons. */
    static int titleAbove(Table table, int axis) {
        int first = axis;
        for (int i = table.rows().size() - 1; i >= 0; i--) {
            TableRow row = table.rows().get(i);
            if (row.number() >= axis) {
                continue;
            }
            if (!row.isBlank() && (only(row).isEmpty() || row.number() < axis - 4)) {
                break;
            }
            first = row.number();
        }
        return first;
    }

    /** The rows in which three days of the week stand side by side. */
    static List<Integer> dayAxis(Table table) {
        List<Integer> axes = new ArrayList<>();
        for (TableRow row : table.rows()) {
            Set<DayOfWeek> days = new LinkedHashSet<>();
            row.cells().forEach(cell -> {
                if (isDay(Words.tidy(cell.text()))) {
                    Days.weekdayIn(cell.text()).ifPresent(days::add);
                }
            });
            if (days.size() >= 3) {
                axes.add(row.number());
            }
        }
        return axes;
    }

    /** The column in which three days of the week stand one below the other. */
    static List<Integer> dayRows(Table table) {
        for (int column = 1; column <= Math.min(3, table.columns()); column++) {
            Set<DayOfWeek> days = new LinkedHashSet<>();
            for (TableRow row : table.rows()) {
                String text = upright(row.cell(column).text());
                if (isDay(text)) {
                    Days.weekdayIn(text).ifPresent(days::add);
                }
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

    static boolean hasBells(Table table) {
        return bellsHeader(table) != null;
    }

    static @Nullable Header bellsHeader(Table table) {
        for (TableRow row : table.rows()) {
            Header header = Header.at(table, row.number(), "bells.");
            if (header != null
                    && header.has("period")
                    && (header.has("time") || (header.has("start") && header.has("end")))
                    && dayAxis(table).isEmpty()
                    && dayRows(table).isEmpty()) {
                for (TableRow next : table.rows()) {
                    if (next.number() > header.last()
                            && !bell(table, header, next).isEmpty()) {
                        return header;
                    }
                }
            }
        }
        return null;
    }

    static Map<Integer, LocalTime[]> bell(Table table, Header header, TableRow row) {
        String number = header.text(table, row.number(), "period").replaceAll("\\D", "");
        List<LocalTime> times = new ArrayList<>();
        for (String meaning : List.of("time", "start", "end")) {
            if (header.has(meaning) && times.size() < 2) {
                Cell cell = table.cell(row.number(), header.column(meaning));
                if (cell.time().isPresent()) {
                    times.add(cell.time().get());
                } else {
                    times.addAll(Clocks.in(cell.text()));
                }
            }
        }
        return number.isEmpty() || number.length() > 2 || times.size() < 2
                ? Map.of()
                : Map.of(Integer.parseInt(number), new LocalTime[] {times.get(0), times.get(1)});
    }

    static Cell seenWithin(Table table, int r, int column, int head) {
        Cell own = table.cell(r, column);
        if (!own.isBlank()) {
            return own;
        }
        return table.merged().stream()
                .filter(area -> area.contains(r, column)
                        && area.first().row() > head
                        && area.first().row() == r
                        && area.last().column() > area.first().column())
                .findFirst()
                .map(area -> Vocabulary.WORDS.has(
                                "not-lesson",
                                table.cell(area.first().row(), area.first().column())
                                        .text())
                        ? Cell.BLANK
                        : table.cell(area.first().row(), area.first().column()))
                .orElse(Cell.BLANK);
    }

    static int column(Table table, int axis, int before, String prefix, String meaning) {
        for (int column = 1; column < before; column++) {
            String text = Words.tidy(table.seen(axis, column).text());
            if (Vocabulary.HEADINGS
                    .meaning(prefix, text)
                    .filter(m -> m.name().equals(meaning))
                    .isPresent()) {
                return column;
            }
        }
        return 0;
    }

    static String firstText(Table table, int r, int before) {
        for (int column = 1; column < before; column++) {
            String text = Words.tidy(table.cell(r, column).text());
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    static String headText(Table table, int r, int firstDay, int subjectColumn) {
        StringBuilder text = new StringBuilder();
        for (int column = 1; column < firstDay; column++) {
            Cell cell = table.seen(r, column);
            if (column != subjectColumn && cell.kind() == CellKind.TEXT) {
                text.append(cell.text()).append('\n');
            }
        }
        return text.toString().strip();
    }

    static LocalTime[] headTimes(Table table, int r, int firstDay) {
        List<LocalTime> times = new ArrayList<>();
        for (int column = 1; column < firstDay; column++) {
            Cell cell = table.seen(r, column);
            if (cell.time().isPresent()) {
                times.add(cell.time().get());
            } else {
                times.addAll(Clocks.in(cell.text()));
            }
        }
        return times.size() >= 2 ? new LocalTime[] {times.get(0), times.get(1)} : new LocalTime[0];
    }
}

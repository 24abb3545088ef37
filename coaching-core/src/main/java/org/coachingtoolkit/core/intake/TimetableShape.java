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
        List<Header> lists = Header.all(table, "list.", Set.of("day"), 3).stream()
                .filter(h -> h.has("teacher") && (h.has("period") || h.has("start") || h.has("time")))
                .toList();
        return lists.isEmpty()
                ? Header.all(table, "list.", Set.of("period"), 3).stream()
                        .filter(h -> h.has("teacher") && !h.has("day") && isCoded(table, h))
                        .toList()
                : lists;
    }

    /** A day with its lesson in one: MonA:1, Пн-3. */
    static final Pattern SLOT = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(\\p{L}{2,11}?)\\.?\\s?(?-i:([ABАБ])(?!\\p{L}))?\\s?[:./-]?\\s?(?:p|урок\\s)?(\\d{1,2})(?![\\d.:])");

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

    private static final Pattern SHIFT = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(\\d|i{1,3}|і{1,3}|перв|втор|перш|друг|first|second)\\p{L}*\\.?(?:-?\\p{L}{1,2})?\\s*(?:смен|змін|shift)|(?:смена|зміна|shift)\\s*(?:№\\s*)?(\\d|i{1,3}|і{1,3})(?![\\p{L}\\d])");

    /** Returns the shift that a text names: «II смена», «2 зміна»; 0 if it names none. */
    static int shift(String text) {
        Matcher shift = SHIFT.matcher(Words.tidy(text));
        return shift.find() ? number(shift.group(1) != null ? shift.group(1) : shift.group(2)) : 0;
    }

    /** Returns the only shift that a text names; 0 if it names none or several. */
    static int onlyShift(String text) {
        List<Integer> named = SHIFT.matcher(Words.tidy(text))
                .results()
                .map(shift -> number(shift.group(1) != null ? shift.group(1) : shift.group(2)))
                .distinct()
                .toList();
        return named.size() == 1 ? named.get(0) : 0;
    }

    /** Returns the number of a shift where a heading says that it is one: II, 2. */
    static int number(String text) {
        String plain = Words.tidy(text).toLowerCase(java.util.Locale.ROOT).replace('і', 'i');
        return switch (plain) {
            case "1", "i", "перв", "перш", "first" -> 1;
            case "2", "ii", "втор", "друг", "second" -> 2;
            case "3", "iii" -> 3;
            default -> shiftOrNone(plain);
        };
    }

    private static int shiftOrNone(String plain) {
        return SHIFT.matcher(plain).matches() ? shift(plain) : 0;
    }

    /** Returns the columns of a row that are shifts, where bell times stand below them; empty if it is none. */
    static Map<Integer, Integer> shifts(Table table, TableRow row) {
        Map<Integer, Integer> shifts = new java.util.TreeMap<>();
        for (int column = 1; column <= row.cells().size(); column++) {
            int of = column;
            int shift = shift(row.cell(column).text());
            boolean timed = table.rows().stream()
                    .anyMatch(below -> below.number() > row.number()
                            && Clocks.in(below.cell(of).text()).size() == 2);
            if (shift > 0 && timed) {
                shifts.put(column, shift);
            }
        }
        return shifts.size() > 1 ? shifts : Map.of();
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

    /** Returns the day that a heading names, by itself or with the number of a lesson: «Пн», «Mon1», «Вт-3». */
    static java.util.Optional<DayOfWeek> axisDay(String text) {
        if (isDay(text)) {
            return Days.weekdayIn(text);
        }
        Matcher slot = SLOT.matcher(text);
        return slot.matches() ? Days.weekday(slot.group(1)) : java.util.Optional.empty();
    }

    private static final Pattern MARK = Pattern.compile(
            "^\\s*(?:\\(([^()]{1,24})\\)|([^:()]{1,24}):)\\s*(.+)$|^(.+?)\\s*\\(([^()]{1,24})\\)\\s*$", Pattern.DOTALL);

    /** Returns whether a text names the one or the other of two weeks, and nothing else. */
    static boolean isWeek(String text) {
        List<String> words = Words.of(text);
        int letters =
                words.stream().mapToInt(word -> word.replace(".", "").length()).sum();
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
                return new String[] {Words.tidy(name), Words.tidy(mark.group(3) != null ? mark.group(3) : mark.group(4))
                };
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
            row.cells().forEach(cell -> {
                axisDay(Words.tidy(cell.text())).ifPresent(days::add);
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

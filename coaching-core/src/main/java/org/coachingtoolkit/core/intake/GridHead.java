package org.coachingtoolkit.core.intake;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** What stands above a grid of days and beside its lessons: people, hours, numbers of lessons. */
final class GridHead {
    private GridHead() {}

    /** The only person that the lines above a grid, or the name of its sheet, name. */
    static String titleTeacher(Table table, int from, int axis, ReadCells read) {
        Set<String> names = new LinkedHashSet<>();
        for (TableRow row : table.rows()) {
            for (int column = 1;
                    row.number() >= from
                            && row.number() < axis
                            && column <= row.cells().size();
                    column++) {
                String written = row.cell(column).text();
                if (!Vocabulary.WORDS.has("signature", written)
                        && Vocabulary.WORDS
                                .find("not-owner", Words.tidy(written))
                                .isEmpty()
                        && Substitution.of(written).isEmpty()) {
                    String text = written.replaceFirst(
                            "(?iu)^.*(учителя|учитель|педагога|вчителя|вчитель|teacher|преподавателя|воспитателя|for|:)\\s*:?",
                            "");
                    List<Names.Name> named = LessonPeople.in(text, true);
                    named.forEach(name -> names.add(name.raw()));
                    if (!named.isEmpty()) {
                        read.cell(row.number(), column);
                    }
                }
            }
        }
        if (names.isEmpty()) {
            LessonPeople.in(table.sheet().name(), true).forEach(name -> names.add(name.raw()));
        }
        return names.size() == 1 ? names.iterator().next() : "";
    }

    /** Returns the number of the lesson that the columns before the first day give a row; 0 if they name people, or give none. */
    static int period(Table table, int r, int firstDay) {
        boolean teachers = false;
        int period = 0;
        for (int column = 1; column < firstDay; column++) {
            String text = Words.tidy(table.seen(r, column).text());
            teachers |= !Names.all(text).isEmpty();
            if (text.matches("(?iu)\\d{1,2}\\.?(\\s*(урок|lesson|пара))?|(урок|lesson|period|p|пара)\\s*\\d{1,2}")) {
                period = Integer.parseInt(text.replaceAll("\\D", ""));
            }
        }
        return teachers ? 0 : period;
    }

    /** The first of the rows right above a grid that hold its title and no lessons. */
    static int titleAbove(Table table, int axis) {
        int first = axis;
        for (int i = table.rows().size() - 1; i >= 0; i--) {
            TableRow row = table.rows().get(i);
            if (row.number() >= axis) {
                continue;
            }
            if (!row.isBlank() && (Rows.only(row).isEmpty() || row.number() < axis - 4)) {
                break;
            }
            first = row.number();
        }
        return first;
    }

    /** Returns what stands in a cell below the heading, where it is merged to the right too, unless it is no lesson. */
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

    /** Returns what stands in a cell below a heading, where it is merged downwards too: a lesson of several numbers. */
    static Cell seenBelow(Table table, int r, int column, int head) {
        Cell own = table.cell(r, column);
        return !own.isBlank()
                        || table.merged().stream()
                                .noneMatch(area -> area.contains(r, column)
                                        && area.first().row() > head
                                        && area.first().column() == column)
                ? own
                : table.seen(r, column);
    }

    /** Returns the column before the first day that has a meaning; 0 if there is none. */
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

    /** Returns the first text of a row before a column; empty if there is none. */
    static String firstText(Table table, int r, int before) {
        for (int column = 1; column < before; column++) {
            String text = Words.tidy(table.cell(r, column).text());
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Returns the lines of text that stand in a row before the first day, but for its subject. */
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

    /** Returns whether all that stands in a column below a heading are hours, from and to. */
    static boolean isOfHours(Table table, int head, int column) {
        List<String> texts = table.rows().stream()
                .filter(row -> row.number() > head && !row.cell(column).isBlank())
                .map(row -> Words.tidy(row.cell(column).text()))
                .toList();
        return !texts.isEmpty()
                && texts.stream()
                        .allMatch(text -> text.length() < 24 && Clocks.in(text).size() == 2);
    }

    /** Returns the hours that the columns before the first day give a row; {@code null} if they do not. */
    static @Nullable Hours hours(Table table, int r, int firstDay) {
        List<LocalTime> times = new ArrayList<>();
        for (int column = 1; column < firstDay; column++) {
            times.addAll(Clocks.in(table.seen(r, column)));
        }
        return Hours.of(times);
    }
}

package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** A sheet of grids with the days side by side, one below the other: rows are teachers, groups, or lessons by number. */
final class DayColumns {
    private final Reading reading;
    private final Lessons lessons;
    private final LessonCells cells;
    private final Table table;
    private final ReadCells read;
    private String teacherAbove = "";

    DayColumns(Reading reading, Lessons lessons, Table table) {
        this.reading = reading;
        this.lessons = lessons;
        cells = new LessonCells(reading, lessons);
        this.table = table;
        read = new ReadCells(table);
    }

    /** Reads the grids, each under its own days: of two weeks, or of several teachers. */
    void read() {
        reading.about.putIfAbsent("sheet", table.sheet().name());
        List<Integer> axes = TimetableShape.dayAxis(table);
        int from = 1;
        for (int i = 0; i < axes.size(); i++) {
            int axis = axes.get(i);
            int end = i + 1 < axes.size() ? GridHead.titleAbove(table, axes.get(i + 1)) : Integer.MAX_VALUE;
            grid(from, axis, end);
            from = end;
        }
        read.nameOthers(reading);
    }

    private void grid(int from, int row, int end) {
        String weeks = lessons.weeks.above(table, from, row);
        DayAxis axis = DayAxis.of(table, row, reading, lessons.weeks);
        Map<Integer, String> columnWeeks =
                axis.weeks().isEmpty() ? lessons.weeks.ofColumns(table, from, row, axis.days()) : axis.weeks();
        read.title(row);
        for (int column = axis.first(); column <= table.columns(); column++) {
            String heading = Words.tidy(table.seen(row, column).text());
            if (!axis.days().containsKey(column) && !heading.isEmpty() && end == Integer.MAX_VALUE) {
                read.cell(row, column);
                read.nameColumn(reading, axis.last(), column, heading);
            }
        }
        if (axis.weeks().isEmpty() && columnWeeks.containsValue(Weeks.UNKNOWN)) {
            reading.ask(
                    IntakeFinding.WEEK_UNKNOWN,
                    table.place(row, axis.first()),
                    "text",
                    Words.tidy(table.seen(row, axis.first()).text()));
            return;
        }
        for (int head = row; head <= axis.last(); head++) {
            int of = head;
            axis.days().keySet().forEach(column -> read.cell(of, column));
            read.cells(head, 1, axis.first() - 1);
        }
        String own = GridHead.titleTeacher(table, from, row, read);
        // the second week of a teacher whose name stands above the first
        teacherAbove = own.isEmpty() && !weeks.equals(Weeks.ALL) ? teacherAbove : own;
        int subjectColumn = GridHead.column(table, row, axis.first(), "list.", "subject");
        String owner = teacherAbove;
        for (TableRow each : table.rows()) {
            int r = each.number();
            if (r <= axis.last() || r >= end) {
                continue;
            }
            if (axis.days().keySet().stream()
                    .anyMatch(column -> !table.cell(r, column).isBlank())) {
                row(axis, r, weeks, columnWeeks, subjectColumn, owner);
                continue;
            }
            String named = GridHead.firstText(table, r, table.columns() + 1);
            boolean alone = !Rows.only(each).isEmpty();
            if (WeekMark.isWeek(named)) {
                weeks = lessons.weeks.of(named, table.place(r, 1));
                read.row(r);
            } else if (alone
                    && Words.of(named).size() <= 5
                    && Names.hasInitials(named)
                    && axis.periods().isEmpty()) {
                owner = named;
                read.row(r);
            } else if (GridHead.hours(table, r, axis.first()) != null
                    || GridHead.period(table, r, axis.first()) > 0
                    || (Words.of(named).size() <= 5
                            && !LessonPeople.in(named, true).isEmpty())) {
                // a row of a lesson, or of a person, in which nothing is taken
                read.cells(r, 1, axis.first() - 1);
            }
        }
    }

    private void row(
            DayAxis axis, int r, String weeks, Map<Integer, String> columnWeeks, int subjectColumn, String owner) {
        String subject =
                subjectColumn > 0 ? Words.tidy(table.seen(r, subjectColumn).text()) : "";
        String beside = GridHead.headText(table, r, axis.first(), subjectColumn);
        List<String> educators =
                lessons.people.in(beside.replaceAll("[«\"][^»\"]*[»\"]|\\([^()]*\\)", "\n"), table.place(r, 1));
        read.cells(r, 1, axis.first() - 1);
        Hours rowHours = GridHead.hours(table, r, axis.first());
        int rowPeriod = GridHead.period(table, r, axis.first());
        axis.days().forEach((column, days) -> {
            Cell cell = GridHead.seenWithin(table, r, column, axis.last());
            if (cell.isBlank()) {
                return;
            }
            Hours hours = axis.hours().get(column);
            Integer period = axis.periods().get(column);
            for (DayOfWeek day : days) {
                LessonSlot slot = new LessonSlot(
                        day,
                        columnWeeks.getOrDefault(column, weeks),
                        hours == null ? rowHours : hours,
                        period == null && rowPeriod > 0 ? Integer.valueOf(rowPeriod) : period,
                        table.place(r, column));
                cells.read(slot, cell.text(), subject, beside, educators, owner);
            }
            if (!days.isEmpty() && !columnWeeks.getOrDefault(column, weeks).equals(Weeks.UNKNOWN)) {
                read.cell(r, column);
            }
        });
    }
}

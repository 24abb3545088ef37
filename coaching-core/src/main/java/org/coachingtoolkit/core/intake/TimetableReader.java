package org.coachingtoolkit.core.intake;

import java.util.List;
import org.coachingtoolkit.core.table.Table;

/** Timetables: as lists (a lesson a row; FET, Untis) and as grids of days, lessons, teachers or groups. */
final class TimetableReader {
    private final Reading reading;

    TimetableReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Reads the tables of one timetable.
     *
     * @param title what stands above them
     */
    void read(List<Table> tables, String title) {
        Lessons lessons = new Lessons(reading, title);
        lessons.weeks.count(tables);
        tables.forEach(lessons.bells::takeShifts);
        List<Table> others =
                tables.stream().filter(table -> !lessons.bells.take(table)).toList();
        UntisLessons untis = new UntisLessons(reading, lessons.people);
        others.stream().filter(UntisLessons::areTeachers).forEach(untis::teachers);
        for (Table table : others) {
            if (UntisLessons.areTeachers(table)) {
                continue;
            }
            if (MonthTable.is(
                    table,
                    title + " " + table.sheet().name() + " " + table.sheet().file())) {
                new MonthTable(reading, lessons.people, table).read();
            } else if (UntisLessons.areLessons(table)) {
                untis.lessons(table);
            } else if (!TimetableShape.lists(table).isEmpty()) {
                new LessonList(reading, lessons).read(table);
            } else if (!TimetableShape.dayAxis(table).isEmpty()) {
                new DayColumns(reading, lessons, table).read();
            } else if (!TimetableShape.dayRows(table).isEmpty()) {
                new DayRows(reading, lessons, table).read();
            } else {
                new ReadCells(table).nameOthers(reading);
            }
        }
        lessons.finish(title);
    }
}

package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** The exports of Untis: GPU001 with a lesson of a class a row, GPU004 with the names of teachers. */
final class UntisLessons {
    private final Reading reading;
    private final TimetablePeople people;

    UntisLessons(Reading reading, TimetablePeople people) {
        this.reading = reading;
        this.people = people;
    }

    /** Returns whether the rows are those of Untis' GPU001: number, class, teacher, subject, room, day, hour. */
    static boolean areLessons(Table table) {
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

    /** Returns whether a table is GPU004: short name, full name. */
    static boolean areTeachers(Table table) {
        return table.sheet().file().toUpperCase(Locale.ROOT).contains("GPU004");
    }

    void teachers(Table table) {
        for (TableRow row : table.rows()) {
            String code = Words.tidy(row.cell(1).text());
            Optional<Names.Name> name = Names.one(row.cell(2).text(), true);
            if (name.isEmpty()) {
                reading.ask(IntakeFinding.PLACEHOLDER_PERSON, table.place(row.number(), 1), "text", code);
            } else {
                people.code(code);
                Map<String, Object> person = Reading.person(name.get());
                person.put("code", code);
                reading.fact("teachers", table.place(row.number(), 1), person);
            }
        }
    }

    void lessons(Table table) {
        Map<String, Map<String, Object>> lessons = new LinkedHashMap<>();
        Map<String, Place> places = new HashMap<>();
        Map<String, Set<String>> classes = new HashMap<>();
        for (TableRow row : table.rows()) {
            String teacher = Words.tidy(row.cell(3).text());
            String group = Words.tidy(row.cell(2).text());
            String day = row.cell(6).text().strip();
            if (!day.matches("[1-7]")) {
                continue;
            }
            String key = teacher + "|" + row.cell(6).text() + "|" + row.cell(7).text() + "|"
                    + row.cell(4).text();
            Place place = table.place(row.number(), 1);
            places.putIfAbsent(key, place);
            lessons.computeIfAbsent(key, k -> {
                Map<String, Object> lesson = Reading.values();
                Reading.put(lesson, "teacher", teacher);
                lesson.put("weekday", DayOfWeek.of(Integer.parseInt(day)).name());
                lesson.put("period", Integer.parseInt(row.cell(7).text().strip()));
                lesson.put("weeks", Weeks.ALL);
                Reading.put(lesson, "subject", Words.tidy(row.cell(4).text()));
                Reading.put(lesson, "room", Words.tidy(row.cell(5).text()));
                return lesson;
            });
            Set<String> of = classes.computeIfAbsent(key, k -> new LinkedHashSet<>());
            if (!group.isEmpty()) {
                of.add(group);
            }
            if (teacher.isEmpty()) {
                reading.ask(
                        IntakeFinding.NO_TEACHER,
                        place,
                        "text",
                        row.cell(4).text(),
                        "lesson",
                        row.cell(1).text());
            }
        }
        lessons.forEach((key, values) -> {
            values.put("classes", List.copyOf(classes.getOrDefault(key, Set.of())));
            boolean somebody = values.containsKey("teacher");
            reading.fact(somebody ? "busy" : "unassigned", places.getOrDefault(key, Place.ROOT), values);
        });
        if (!lessons.isEmpty()) {
            reading.ask(IntakeFinding.NO_CLOCK_TIMES, table.place(1, 1), "count", lessons.size());
        }
    }
}

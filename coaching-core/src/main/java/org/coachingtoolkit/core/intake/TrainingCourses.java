package org.coachingtoolkit.core.intake;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/** The courses of training of a teacher, as the lines of a cell write them. */
final class TrainingCourses {
    private TrainingCourses() {}

    /** Writes them. */
    static void put(Map<String, Object> values, ListRow entry, Days.Order order) {
        String text = entry.has("courses")
                ? entry.table()
                        .cell(entry.number(), entry.header().column("courses"))
                        .text()
                : "";
        List<Map<String, Object>> courses = text.isBlank()
                ? List.of()
                : Arrays.stream(text.split("\\R(?=\\s*\\d{4}|\\s*[«\"“])", -1))
                        .map(line -> course(line, order))
                        .filter(course -> !course.isEmpty())
                        .toList();
        if (!courses.isEmpty()) {
            values.put("courses", courses);
        }
    }

    private static Map<String, Object> course(String line, Days.Order order) {
        Map<String, Object> course = Reading.values();
        Reading.put(course, "title", Words.tidy(Words.quoted(line)));
        Matcher hours = Workload.HOURS.matcher(Words.plain(line));
        if (hours.find()) {
            course.put("hours", Integer.parseInt(hours.group(1)));
        }
        List<Days.Day> days = Days.in(line, null, order);
        Optional<Days.Day> on = days.isEmpty() ? Days.inexact(line, null) : Optional.of(days.get(0));
        on.ifPresent(day -> course.put("on", day.iso()));
        return course;
    }
}

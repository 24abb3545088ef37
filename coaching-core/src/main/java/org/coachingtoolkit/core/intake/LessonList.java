package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** A timetable as a list, a lesson a row, as FET and schools write it. */
final class LessonList {
    private static final Pattern PERIODS =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:-?й)?(?:\\s*[-–—]\\s*(\\d{1,2}))?(?!\\d)");
    private static final int MOST_PERIODS = 12;
    private static final int LONGEST_RANGE = 9;

    private final Reading reading;
    private final Lessons lessons;

    LessonList(Reading reading, Lessons lessons) {
        this.reading = reading;
        this.lessons = lessons;
    }

    void read(Table table) {
        Header header = TimetableShape.lists(table).get(0);
        reading.about.putIfAbsent("sheet", table.sheet().name());
        String teacherBefore = "";
        String dayBefore = "";
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (r <= header.last() || header.isRepeatedAt(table, r) || lessons.bells.isOfShifts(table, r)) {
                continue;
            }
            ListRow entry = new ListRow(table, header, row);
            String teachers = Words.tidy(table.seen(r, header.column("teacher")).text());
            Cell day = table.seen(r, header.column("day"));
            String dayText = Words.tidy(day.text());
            if (teachers.isEmpty() && dayText.isEmpty()) {
                teachers = teacherBefore;
                dayText = dayBefore;
            }
            if (!header.has("day")) {
                slots(entry, teachers);
                continue;
            }
            Optional<LocalDate> date = reading.days(day).stream().findFirst().map(Days.Day::date);
            List<DayOfWeek> days = date.map(of -> List.of(of.getDayOfWeek())).orElse(weekdays(dayText));
            if (days.isEmpty()) {
                if (!Vocabulary.WORDS.has("break", row.cells().toString())) {
                    reading.ask(
                            IntakeFinding.DAY_UNKNOWN, entry.place("day"), "text", dayText.isEmpty() ? "…" : dayText);
                }
                continue;
            }
            if (date.isPresent() && reading.isFirst("dates")) {
                reading.ask(
                        IntakeFinding.DATES_AS_WEEK,
                        entry.place("day"),
                        "text",
                        reading.spoken(date.get().toString()));
            }
            teacherBefore = teachers;
            dayBefore = dayText;
            lesson(entry, teachers, days, date.isPresent());
        }
    }

    private static List<DayOfWeek> weekdays(String text) {
        List<DayOfWeek> days = Days.weekdaysIn(text);
        return days.isEmpty() && text.matches("[1-7]") ? List.of(DayOfWeek.of(Integer.parseInt(text))) : days;
    }

    /** Reads the lesson of a row for each of its days and numbers; of a list of dates each day of the week once. */
    private void lesson(ListRow entry, String teachers, List<DayOfWeek> days, boolean dated) {
        Hours hours = entry.header().hours(entry.table(), entry.number(), List.of("start", "end", "time", "period"));
        String period = entry.text("period");
        String subject = entry.text("subject");
        Place place = entry.place("teacher");
        Map<String, Object> values = about(entry);
        values.put("weeks", lessons.weeks.of(entry.text("week"), entry.place("week")));
        List<Integer> numbers = hours == null ? numbers(period) : List.of();
        if (hours != null) {
            hours.put(values);
        } else if (numbers.isEmpty()) {
            reading.ask(IntakeFinding.TIME_UNKNOWN, place, "text", period.isEmpty() ? subject : period);
            return;
        }
        int shift = Shifts.number(entry.text("shift"));
        for (DayOfWeek day : days) {
            Map<String, Object> onDay = new LinkedHashMap<>(values);
            onDay.put("weekday", day.name());
            if (hours != null) {
                place(onDay, teachers, subject, dated, place);
            }
            for (int number : numbers) {
                Map<String, Object> lesson = new LinkedHashMap<>(onDay);
                lessons.bells.put(lesson, number, shift, entry.place("period"));
                place(lesson, teachers, subject, dated, place);
            }
        }
    }

    private void place(Map<String, Object> lesson, String teachers, String subject, boolean dated, Place place) {
        if (!dated || reading.isFirst(teachers + lesson)) {
            lessons.place(lesson, teachers, subject, place);
        }
    }

    /** The numbers of lessons of a text, ranges written out: «1-2, 4». */
    private static List<Integer> numbers(String period) {
        List<Integer> numbers = new ArrayList<>();
        Matcher found = PERIODS.matcher(period);
        while (found.find() && numbers.size() < MOST_PERIODS) {
            int first = Integer.parseInt(found.group(1));
            int last = found.group(2) == null ? first : Integer.parseInt(found.group(2));
            for (int number = first; number <= Math.min(last, first + LONGEST_RANGE); number++) {
                numbers.add(number);
            }
        }
        return numbers;
    }

    private static Map<String, Object> about(ListRow entry) {
        Map<String, Object> values = Reading.values();
        Reading.put(values, "subject", entry.text("subject"));
        Reading.put(values, "room", entry.text("room"));
        values.put(
                "classes",
                Arrays.stream(entry.text("class").split("[+;,]", -1))
                        .map(String::strip)
                        .filter(c -> !c.isEmpty())
                        .toList());
        return values;
    }

    /** Lessons whose day and number stand in one code: MonA:1, WedB:2. */
    private void slots(ListRow entry, String teachers) {
        String text = entry.text("period");
        Place place = entry.place("period");
        Matcher slot = TimetableShape.SLOT.matcher(text);
        boolean any = false;
        while (slot.find()) {
            Optional<DayOfWeek> day = Days.weekday(slot.group(1));
            if (day.isEmpty()) {
                continue;
            }
            any = true;
            Map<String, Object> lesson = about(entry);
            lesson.put("weekday", day.get().name());
            lesson.put("weeks", slot.group(2) == null ? Weeks.ALL : lessons.weeks.of(slot.group(2), place));
            lessons.bells.put(lesson, Integer.parseInt(slot.group(3)), 0, place);
            lessons.place(lesson, teachers, entry.text("subject"), entry.place("teacher"));
        }
        if (!any) {
            reading.ask(IntakeFinding.DAY_UNKNOWN, place, "text", text.isEmpty() ? "…" : text);
        }
    }
}

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
        header.ask(table, reading);
        ReadCells read = new ReadCells(table);
        read.title(header.first());
        if (!substitutes(table, header)) {
            rows(table, header, read);
        }
        header.titles().forEach((column, title) -> {
            if (!header.columns().containsValue(column)) {
                read.nameColumn(reading, header.last(), column, title);
            }
        });
        read.nameOthers(reading);
    }

    /** Returns whether a list says above its heading that it is one of substitutions, and asks about it. */
    private boolean substitutes(Table table, Header header) {
        for (TableRow row : table.rows()) {
            if (row.number() < header.first() && Substitution.of(Rows.text(row)).isPresent()) {
                reading.ask(IntakeFinding.SUBSTITUTE, table.place(row.number(), 1), "text", Rows.text(row));
                return true;
            }
        }
        return false;
    }

    private void rows(Table table, Header header, ReadCells read) {
        String teacherBefore = "";
        Cell dayBefore = Cell.BLANK;
        for (int r = header.first(); r <= header.last(); r++) {
            read.row(r);
        }
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (r <= header.last()) {
                continue;
            }
            if (header.isRepeatedAt(table, r) || lessons.bells.isOfShifts(table, r)) {
                read.row(r);
                continue;
            }
            ListRow entry = new ListRow(table, header, row);
            String teachers = Words.tidy(table.seen(r, header.column("teacher")).text());
            Cell day = table.seen(r, header.column("day"));
            if (teachers.isEmpty() && day.isBlank()) {
                teachers = teacherBefore;
                day = dayBefore;
            }
            if (!header.has("day")) {
                slots(entry, teachers);
                header.columns().values().forEach(column -> read.cell(r, column));
                continue;
            }
            if (!Rows.only(row).isEmpty() && WeekDays.of(day.text()).days().isEmpty()) {
                continue;
            }
            DayCell days = days(entry, day);
            if (!days.days().isEmpty()) {
                header.columns().values().forEach(column -> read.cell(r, column));
                teacherBefore = teachers;
                dayBefore = day;
                lesson(entry, teachers, days);
            }
        }
    }

    /** Reads the days of a row; asks where they are not certain, and about dates in their place. */
    private DayCell days(ListRow entry, Cell day) {
        String text = Words.tidy(day.text());
        Place place = entry.place("day");
        Optional<LocalDate> date = reading.days(day).stream().findFirst().map(Days.Day::date);
        DayCell days;
        if (date.isPresent() && (day.date().isPresent() || Days.weekdayIn(text).isEmpty())) {
            days = new DayCell(List.of(date.get().getDayOfWeek()), "", true);
        } else if (text.matches("[1-7]")) {
            days = new DayCell(List.of(DayOfWeek.of(Integer.parseInt(text))), "", false);
        } else if (text.isEmpty()
                && Vocabulary.WORDS.has("break", entry.row().cells().toString())) {
            return new DayCell(List.of(), "", false);
        } else {
            days = DayCell.of(text.isEmpty() ? "…" : text, place, reading, lessons.weeks);
        }
        if (days.dated() && reading.isFirst("dates")) {
            reading.ask(
                    IntakeFinding.DATES_AS_WEEK,
                    place,
                    "text",
                    date.map(LocalDate::toString).map(reading::spoken).orElse(text));
        }
        return days;
    }

    /** Returns the weeks of a row; asks where a cell of a column that is not understood speaks of others. */
    private String weeks(ListRow entry, DayCell days) {
        String weeks = days.weeksOr(lessons.weeks.of(entry.text("week"), entry.place("week")));
        for (int column = 1; column <= entry.row().cells().size(); column++) {
            String text = Words.tidy(entry.row().cell(column).text());
            boolean open = !entry.header().columns().containsValue(column)
                    || column == entry.header().column("subject");
            if (open && WeekMark.isAbout(text)) {
                weeks = lessons.weeks.of(WeekMark.of(text), weeks, entry.place(column));
            }
            String heading = entry.header().titles().getOrDefault(column, "");
            if (!entry.header().columns().containsValue(column)
                    && !Words.isNone(text)
                    && Substitution.of(heading + ": " + text).isPresent()) {
                reading.ask(IntakeFinding.SUBSTITUTE, entry.place(column), "text", heading + ": " + text);
            }
        }
        return weeks;
    }

    /** Reads the lesson of a row for each of its days and numbers; of a list of dates each day of the week once. */
    private void lesson(ListRow entry, String named, DayCell days) {
        Hours hours = entry.header().hours(entry.table(), entry.number(), List.of("start", "end", "time", "period"));
        String period = entry.text("period");
        String subject = entry.text("subject");
        Place place = entry.place("teacher");
        String teachers = lessons.regularTeacher(named, place);
        Map<String, Object> values = about(entry);
        values.put("weeks", weeks(entry, days));
        if (teachers.isEmpty() && !named.isEmpty()) {
            return;
        }
        List<Integer> numbers = hours == null ? numbers(period) : List.of();
        if (hours != null) {
            hours.put(values);
        } else if (numbers.isEmpty()) {
            reading.ask(IntakeFinding.TIME_UNKNOWN, place, "text", period.isEmpty() ? subject : period);
            return;
        }
        int shift = Shifts.number(entry.text("shift"));
        boolean dated = days.dated();
        for (DayOfWeek day : days.days()) {
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

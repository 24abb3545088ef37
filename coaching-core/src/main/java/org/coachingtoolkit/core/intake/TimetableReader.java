package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Timetables as lists (a lesson a row; FET, Untis) and as grids of days, periods, teachers or groups. */
final class TimetableReader {
    private static final Pattern TIMED = Pattern.compile(
            "(\\d{1,2}[.:]\\d{2})\\s*(?:[-–—]|до|to|по)\\s*(\\d{1,2}[.:]\\d{2})\\s*(.*)", Pattern.DOTALL);
    private static final Pattern CLASS = Pattern.compile(
            "(?iu)(?<![\\p{L}\\d])(\\d{1,2}\\s?[-–]?\\s?[«\"]?\\p{L}[»\"]?(?:/\\d)?|\\d{1,2}\\s?кл\\p{L}*\\.?)(?![\\p{L}\\d])");
    private static final Pattern LABEL = Pattern.compile("^\\s*(\\p{L}[\\p{L} .-]{1,22}):\\s*\\p{Lu}");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?iu)([1-9])(?:(?:-?й)?\\s(?:урок|lesson)\\s?[-–—:.)]?|(?:\\s[-–—]|[:)])\\s)\\s*(\\d{1,2}.?\\p{L}.*|\\p{L}{3,}.*)");
    private static final Pattern PERIODS =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:-?й)?(?:\\s*[-–—]\\s*(\\d{1,2}))?(?!\\d)");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private final Reading reading;
    private final Map<Integer, LocalTime[]> bells = new TreeMap<>();
    /** The bell times of each shift, where the file has those of several. */
    private final Map<Integer, Map<Integer, LocalTime[]>> shifts = new TreeMap<>();

    private final Set<Place> shiftRows = new LinkedHashSet<>();
    private int shiftOfAll;
    private final Map<String, Names.Name> people = new LinkedHashMap<>();
    private final Map<String, Place> peoplePlaces = new HashMap<>();
    private final Set<String> told = new LinkedHashSet<>();
    private final Map<String, String> codes = new HashMap<>();
    private boolean weeks;
    private String blockWeeks = "ALL";
    private String teacherAbove = "";
    private @Nullable Place weeksAt;
    private String weeksText = "";

    TimetableReader(Reading reading) {
        this.reading = reading;
    }

    void read(List<Table> tables, String title) {
        List<Table> lessons = new ArrayList<>();
        tables.forEach(this::shifts);
        shiftOfAll = TimetableShape.onlyShift(title);
        for (Table table : tables) {
            Header header = TimetableShape.bellsHeader(table);
            if (header != null && TimetableShape.lists(table).isEmpty()) {
                table.rows().forEach(row -> {
                    if (row.number() > header.last()) {
                        bell(table, header, row);
                    }
                });
            } else {
                lessons.add(table);
            }
        }
        lessons.stream().filter(TimetableReader::isNames).forEach(this::names);
        for (Table table : lessons) {
            if (isNames(table)) {
                continue;
            }
            if (TimetableShape.isUntis(table)) {
                untis(table);
            } else if (!TimetableShape.lists(table).isEmpty()) {
                list(table);
            } else if (!TimetableShape.dayAxis(table).isEmpty()) {
                grids(table, TimetableShape.dayAxis(table));
            } else if (!TimetableShape.dayRows(table).isEmpty()) {
                rows(table, TimetableShape.dayRows(table).get(0));
            } else {
                reading.skip(
                        table.sheet().name().isEmpty()
                                ? table.sheet().file()
                                : table.sheet().name());
            }
        }
        finish(title);
    }

    /** Takes the bell times of a row; of two times of one lesson the first, and asks. */
    private void bell(Table table, Header header, TableRow row) {
        TimetableShape.bell(table, header, row).forEach((period, times) -> {
            LocalTime[] before = bells.putIfAbsent(period, times);
            if (before != null && !Arrays.equals(before, times) && told.add("shift")) {
                reading.ask(IntakeFinding.SHIFT_UNKNOWN, table.place(row.number(), 1), "text", period);
            }
        });
    }

    /** Takes bell times that stand in a column for each shift. */
    private void shifts(Table table) {
        Map<Integer, Integer> columns = Map.of();
        for (TableRow row : table.rows()) {
            Map<Integer, Integer> head = TimetableShape.shifts(table, row);
            columns = head.isEmpty() ? columns : head;
            if (!head.isEmpty()) {
                shiftRows.add(table.place(row.number(), 1));
            }
            String number = row.cells().stream()
                    .map(cell -> Words.tidy(cell.text()))
                    .filter(text ->
                            text.matches("(?iu)(?:урок\\s*)?\\d{1,2}\\.?(?:-?й)?(?:\\s*(?:урок|lesson|period))?"))
                    .findFirst()
                    .orElse("")
                    .replaceAll("\\D", "");
            if (number.isEmpty() || !head.isEmpty()) {
                continue;
            }
            columns.forEach((column, shift) -> {
                List<LocalTime> times = Clocks.in(row.cell(column).text());
                if (times.size() == 2) {
                    shifts.computeIfAbsent(shift, key -> new TreeMap<>())
                            .put(Integer.valueOf(number), times.toArray(new LocalTime[0]));
                    shiftRows.add(table.place(row.number(), 1));
                }
            });
        }
    }

    /** Untis' list of teachers: short name, full name. */
    private static boolean isNames(Table table) {
        return table.sheet().file().toUpperCase(java.util.Locale.ROOT).contains("GPU004");
    }

    private void names(Table table) {
        for (TableRow row : table.rows()) {
            String code = Words.tidy(row.cell(1).text());
            Optional<Names.Name> name = Names.one(row.cell(2).text(), true);
            if (name.isEmpty()) {
                reading.ask(IntakeFinding.PLACEHOLDER_PERSON, table.place(row.number(), 1), "text", code);
            } else {
                codes.put(code, name.get().raw());
                Map<String, Object> person = Reading.person(name.get());
                person.put("code", code);
                reading.fact("teachers", table.place(row.number(), 1), person);
            }
        }
    }

    private void untis(Table table) {
        Map<String, Map<String, Object>> lessons = new LinkedHashMap<>();
        Map<String, Place> places = new HashMap<>();
        for (TableRow row : table.rows()) {
            String teacher = Words.tidy(row.cell(3).text());
            String group = Words.tidy(row.cell(2).text());
            if (!row.cell(6).text().strip().matches("[1-7]")) {
                continue;
            }
            String key = teacher + "|" + row.cell(6).text() + "|" + row.cell(7).text() + "|"
                    + row.cell(4).text();
            Place place = table.place(row.number(), 1);
            places.putIfAbsent(key, place);
            Map<String, Object> values = lessons.computeIfAbsent(key, k -> {
                Map<String, Object> lesson = Reading.values();
                Reading.put(lesson, "teacher", teacher);
                lesson.put(
                        "weekday",
                        DayOfWeek.of(Integer.parseInt(row.cell(6).text().strip()))
                                .name());
                lesson.put("period", Integer.parseInt(row.cell(7).text().strip()));
                lesson.put("weeks", "ALL");
                Reading.put(lesson, "subject", Words.tidy(row.cell(4).text()));
                Reading.put(lesson, "room", Words.tidy(row.cell(5).text()));
                lesson.put("classes", new ArrayList<String>());
                return lesson;
            });
            if (!group.isEmpty() && values.get("classes") instanceof ArrayList<?> list) {
                @SuppressWarnings("unchecked")
                ArrayList<String> classes = (ArrayList<String>) list;
                if (!classes.contains(group)) {
                    classes.add(group);
                }
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
            boolean somebody = values.containsKey("teacher");
            reading.fact(somebody ? "busy" : "unassigned", places.getOrDefault(key, Place.ROOT), values);
        });
        if (!lessons.isEmpty()) {
            reading.ask(IntakeFinding.NO_CLOCK_TIMES, table.place(1, 1), "count", lessons.size());
        }
    }

    private void list(Table table) {
        Header header = TimetableShape.lists(table).get(0);
        reading.about.putIfAbsent("sheet", table.sheet().name());
        String teacherBefore = "";
        String dayBefore = "";
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (r <= header.last()
                    || header.isRepeatedAt(table, r)
                    || row.isBlank()
                    || shiftRows.contains(table.place(r, 1))) {
                continue;
            }
            String teachers = Words.tidy(table.seen(r, header.column("teacher")).text());
            String dayText = Words.tidy(table.seen(r, header.column("day")).text());
            if (teachers.isEmpty() && dayText.isEmpty()) {
                teachers = teacherBefore;
                dayText = dayBefore;
            }
            String subject = header.text(table, r, "subject");
            Place place = table.place(r, header.column("teacher"));
            if (!header.has("day")) {
                slots(table, header, r, teachers, subject);
                continue;
            }
            List<DayOfWeek> days = Days.weekdaysIn(dayText);
            Optional<java.time.LocalDate> date = table.seen(r, header.column("day"))
                    .date()
                    .or(() -> Days.in(table.seen(r, header.column("day")).text(), reading.year, reading.order).stream()
                            .findFirst()
                            .map(Days.Day::date));
            if (date.isPresent()) {
                days = List.of(date.get().getDayOfWeek());
                if (told.add("dates")) {
                    reading.ask(
                            IntakeFinding.DATES_AS_WEEK,
                            table.place(r, header.column("day")),
                            "text",
                            reading.language.format().longDate(date.get()));
                }
            }
            if (days.isEmpty() && dayText.matches("[1-7]")) {
                days = List.of(DayOfWeek.of(Integer.parseInt(dayText)));
            }
            if (days.isEmpty()) {
                if (!Vocabulary.WORDS.has("break", row.cells().toString())) {
                    reading.ask(
                            IntakeFinding.DAY_UNKNOWN,
                            table.place(r, header.column("day")),
                            "text",
                            dayText.isEmpty() ? "…" : dayText);
                }
                continue;
            }
            teacherBefore = teachers;
            dayBefore = dayText;
            LocalTime[] times = times(table, header, r);
            String period = header.text(table, r, "period");
            Map<String, Object> values = about(table, header, r, subject);
            values.put("weeks", week(header.text(table, r, "week"), table.place(r, header.column("week"))));
            List<int[]> periods = new ArrayList<>();
            if (times.length == 2) {
                Reading.put(values, "start", times[0]);
                Reading.put(values, "end", times[1]);
                periods.add(new int[0]);
            } else {
                Matcher numbers = PERIODS.matcher(period);
                while (numbers.find() && periods.size() < 12) {
                    int first = Integer.parseInt(numbers.group(1));
                    int to = numbers.group(2) == null ? first : Integer.parseInt(numbers.group(2));
                    for (int p = first; p <= Math.min(to, first + 9); p++) {
                        periods.add(new int[] {p});
                    }
                }
            }
            if (periods.isEmpty()) {
                reading.ask(IntakeFinding.TIME_UNKNOWN, place, "text", period.isEmpty() ? subject : period);
                continue;
            }
            int shift = TimetableShape.number(header.text(table, r, "shift"));
            for (DayOfWeek day : days) {
                for (int[] p : periods) {
                    Map<String, Object> lesson = new LinkedHashMap<>(values);
                    lesson.put("weekday", day.name());
                    if (p.length == 1) {
                        clock(lesson, p[0], shift, table.place(r, header.column("period")));
                    }
                    if (date.isPresent() && !told.add(teachers + lesson)) {
                        continue;
                    }
                    place(lesson, teachers, subject, place);
                }
            }
        }
    }

    private static Map<String, Object> about(Table table, Header header, int r, String subject) {
        Map<String, Object> values = Reading.values();
        Reading.put(values, "subject", subject);
        Reading.put(values, "room", header.text(table, r, "room"));
        values.put(
                "classes",
                Arrays.stream(header.text(table, r, "class").split("[+;,]", -1))
                        .map(String::strip)
                        .filter(c -> !c.isEmpty())
                        .toList());
        return values;
    }

    /** Lessons whose day and number stand in one code: MonA:1, WedB:2. */
    private void slots(Table table, Header header, int r, String teachers, String subject) {
        String text = header.text(table, r, "period");
        Place place = table.place(r, header.column("period"));
        Matcher slot = TimetableShape.SLOT.matcher(text);
        boolean any = false;
        while (slot.find()) {
            Optional<DayOfWeek> day = Days.weekday(slot.group(1));
            if (day.isEmpty()) {
                continue;
            }
            any = true;
            Map<String, Object> lesson = about(table, header, r, subject);
            lesson.put("weekday", day.get().name());
            lesson.put("weeks", slot.group(2) == null ? "ALL" : week(slot.group(2), place));
            clock(lesson, Integer.parseInt(slot.group(3)), 0, place);
            place(lesson, teachers, subject, table.place(r, header.column("teacher")));
        }
        if (!any) {
            reading.ask(IntakeFinding.DAY_UNKNOWN, place, "text", text.isEmpty() ? "…" : text);
        }
    }

    /** Writes the clock of a period, or its number where no bell times are known. */
    private void clock(Map<String, Object> lesson, int period, int shiftOfRow, Place place) {
        int shift = shiftOfRow > 0 ? shiftOfRow : shiftOfAll;
        LocalTime[] times = bells.get(period);
        if (!shifts.isEmpty()) {
            times = shifts.getOrDefault(shift == 0 ? 1 : shift, Map.of()).get(period);
            if (shift == 0 && told.add("shift")) {
                reading.ask(IntakeFinding.SHIFT_UNKNOWN, place, "text", period);
            }
        } else if (shift > 1) {
            times = null;
        }
        if (times != null) {
            lesson.put("start", times[0].toString());
            lesson.put("end", times[1].toString());
        } else {
            lesson.put("period", period);
            if (told.add("bells")) {
                reading.ask(IntakeFinding.NO_CLOCK_TIMES, place, "count", period);
            }
        }
    }

    /** Puts a lesson under each of its teachers; what is no lesson is free, what has no certain teacher is left open. */
    private void place(Map<String, Object> lesson, String teachers, String subject, Place place) {
        String what = subject.isEmpty() ? String.valueOf(lesson.getOrDefault("classes", "")) : subject;
        List<String> names = people(teachers, place);
        if (isFree(what)) {
            for (String name : names.isEmpty() ? List.of("") : names) {
                Map<String, Object> free = Reading.values();
                Reading.put(free, "teacher", name);
                for (String key : List.of("weekday", "start", "end", "period")) {
                    Reading.put(free, key, lesson.get(key));
                }
                free.put("mark", what);
                if (!name.isEmpty()) {
                    reading.fact("notBusy", place, free);
                }
            }
            boolean plainFree = Vocabulary.WORDS.has("free", what) || Vocabulary.WORDS.has("break", what);
            if (!plainFree && !names.isEmpty()) {
                boolean day =
                        Vocabulary.WORDS.has("inset", what) || Words.plain(what).matches("м\\.?\\s?д\\.?|методдень");
                reading.ask(
                        day ? IntakeFinding.METHODICAL_DAY : IntakeFinding.NON_CONTACT,
                        place,
                        "text",
                        what,
                        "who",
                        String.join(", ", names),
                        "day",
                        dayName(String.valueOf(lesson.get("weekday"))) + " " + lesson.getOrDefault("start", ""));
            }
            return;
        }
        if (names.isEmpty()) {
            reading.fact("unassigned", place, lesson);
            if (told.add("nobody" + what)) {
                reading.ask(
                        teachers.isEmpty() ? IntakeFinding.NO_TEACHER : IntakeFinding.TEACHER_IS_A_ROLE,
                        place,
                        "text",
                        what,
                        "lesson",
                        teachers.isEmpty() ? what : teachers);
            }
            return;
        }
        for (String name : names) {
            Map<String, Object> busy = Reading.values();
            busy.put("teacher", name);
            busy.putAll(lesson);
            reading.fact("busy", place, busy);
        }
    }

    private String dayName(String weekday) {
        return DayOfWeek.valueOf(weekday)
                .getDisplayName(java.time.format.TextStyle.FULL_STANDALONE, reading.language.locale());
    }

    private static boolean isFree(String what) {
        return Vocabulary.WORDS.has("not-lesson", what) && Words.of(what).size() <= 3;
    }

    private List<String> people(String text, Place place) {
        List<String> names = new ArrayList<>();
        for (Names.Name name : Names.all(text)) {
            String raw = Words.tidy(name.raw());
            names.add(raw);
            if (people.putIfAbsent(Words.plain(raw), name) == null) {
                peoplePlaces.put(Words.plain(raw), place);
            }
        }
        if (names.isEmpty() && codes.containsKey(Words.tidy(text))) {
            names.add(Words.tidy(text));
        }
        if (names.isEmpty() && text.matches("[\\p{Lu}][\\p{L}'’-]{2,}") && !Names.isNobody(text)) {
            names.add(text);
            if (told.add("family" + text)) {
                reading.ask(IntakeFinding.NAME_FAMILY_ONLY, place, "text", text);
            }
        }
        return names;
    }

    private LocalTime[] times(Table table, Header header, int r) {
        List<LocalTime> times = new ArrayList<>();
        for (String meaning : List.of("start", "end", "time", "period")) {
            if (header.has(meaning) && times.size() < 2) {
                Cell cell = table.cell(r, header.column(meaning));
                if (cell.time().isPresent()) {
                    times.add(cell.time().get());
                } else {
                    times.addAll(Clocks.in(cell.text()));
                }
            }
        }
        return times.size() >= 2 ? new LocalTime[] {times.get(0), times.get(1)} : new LocalTime[0];
    }

    private String week(String text, Place place) {
        if (text.isEmpty()) {
            return "ALL";
        }
        Optional<Vocabulary.Meaning> week = Vocabulary.WORDS.meaning("week.", text);
        if (week.isEmpty()) {
            reading.ask(IntakeFinding.WEEK_UNKNOWN, place, "text", text);
            return "?";
        }
        if (week.get().name().equals("ALL")) {
            return "ALL";
        }
        weeks = true;
        weeksAt = weeksAt == null ? place : weeksAt;
        weeksText = weeksText.isEmpty() ? text : weeksText;
        boolean parity = text.matches("(?iu).*(чет|чёт|чис|знам|парн|odd|even).*");
        return week.get().name().equals("A") ? (parity ? "ODD" : "A") : parity ? "EVEN" : "B";
    }

    /** Grids one below the other, each under its own days: of two weeks, or of several teachers. */
    private void grids(Table table, List<Integer> axes) {
        reading.about.putIfAbsent("sheet", table.sheet().name());
        int from = 1;
        for (int i = 0; i < axes.size(); i++) {
            int axis = axes.get(i);
            int end = i + 1 < axes.size() ? TimetableShape.titleAbove(table, axes.get(i + 1)) : Integer.MAX_VALUE;
            blockWeeks = blockWeeks(table, from, axis);
            grid(table, from, axis, end);
            from = end;
        }
        teacherAbove = "";
        blockWeeks = "ALL";
    }

    /** The weeks that the words above a grid, the corner of its heading or its sheet's name give it. */
    private String blockWeeks(Table table, int from, int axis) {
        String weeksOf = "";
        for (TableRow row : table.rows()) {
            if (row.number() >= from && row.number() <= axis) {
                for (int column = 1; column <= row.cells().size(); column++) {
                    String text = Words.tidy(row.cell(column).text());
                    if (TimetableShape.isWeek(text)) {
                        weeksOf = week(text, table.place(row.number(), column));
                    }
                }
            }
        }
        String sheet = table.sheet().name();
        return !weeksOf.isEmpty() ? weeksOf : TimetableShape.isWeek(sheet) ? week(sheet, table.place(axis, 1)) : "ALL";
    }

    /** A grid with the days side by side: rows are teachers, groups, or periods. */
    private void grid(Table table, int from, int axis, int end) {
        Map<Integer, DayOfWeek> days = new TreeMap<>();
        Map<Integer, Integer> periods = new HashMap<>();
        Map<Integer, String> slotWeeks = new HashMap<>();
        boolean numbered = TimetableShape.isNumbered(table, axis);
        DayOfWeek current = null;
        int firstDay = 0;
        for (int column = 1; column <= table.columns(); column++) {
            String text = Words.tidy(table.seen(axis, column).text());
            Matcher slot = TimetableShape.SLOT.matcher(text);
            Optional<DayOfWeek> named = TimetableShape.axisDay(text);
            if (named.isPresent()) {
                current = named.get();
                if (numbered && slot.matches()) {
                    periods.put(column, Integer.valueOf(slot.group(3)));
                    if (slot.group(2) != null) {
                        slotWeeks.put(column, week(slot.group(2), table.place(axis, column)));
                    }
                }
                firstDay = firstDay == 0 ? column : firstDay;
            } else if (!text.isEmpty()) {
                current = null;
            }
            if (current != null) {
                days.put(column, current);
            }
        }
        Map<Integer, String> columnWeeks = slotWeeks.isEmpty() ? columnWeeks(table, from, axis, days) : slotWeeks;
        if (columnWeeks.containsValue("?")) {
            reading.ask(
                    IntakeFinding.WEEK_UNKNOWN,
                    table.place(axis, firstDay),
                    "text",
                    Words.tidy(table.seen(axis, firstDay).text()));
            return;
        }
        Map<Integer, LocalTime[]> columnTimes = new HashMap<>();
        int head = axis;
        for (int below = axis + 1; below <= axis + 3 && below <= table.lastRow(); below++) {
            int numbers = 0;
            int others = 0;
            int clocks = 0;
            for (Integer column : days.keySet()) {
                String text = Words.tidy(table.cell(below, column).text());
                numbers += text.matches("\\d{1,2}") ? 1 : 0;
                clocks += Clocks.in(text).size() >= 2 && text.length() < 20 ? 1 : 0;
                others += text.isEmpty() ? 0 : 1;
            }
            boolean heads = others > 0
                    && (numbers == others || clocks == others)
                    && TimetableShape.firstText(table, below, firstDay).isEmpty();
            if (!heads) {
                break;
            }
            head = below;
            for (Integer column : days.keySet()) {
                String text = Words.tidy(table.cell(below, column).text());
                if (text.matches("\\d{1,2}")) {
                    periods.put(column, Integer.parseInt(text));
                } else if (Clocks.in(text).size() >= 2) {
                    columnTimes.put(column, Clocks.in(text).subList(0, 2).toArray(new LocalTime[0]));
                }
            }
        }
        String own = titleTeacher(table, from, axis);
        // the second week of a teacher whose name stands above the first
        String titleTeacher = own.isEmpty() && !blockWeeks.equals("ALL") ? teacherAbove : own;
        teacherAbove = titleTeacher;
        int subjectColumn = TimetableShape.column(table, axis, firstDay, "list.", "subject");
        String rowTeacher = titleTeacher;
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (r <= head || r >= end) {
                continue;
            }
            String headText = TimetableShape.headText(table, r, firstDay, subjectColumn);
            boolean any = days.keySet().stream()
                    .anyMatch(column -> !table.cell(r, column).isBlank());
            if (!any) {
                String named = TimetableShape.firstText(table, r, table.columns() + 1);
                if (TimetableShape.isWeek(named)) {
                    blockWeeks = week(named, table.place(r, 1));
                } else if (!Names.all(named).isEmpty() && Names.hasInitials(named) && periods.isEmpty()) {
                    rowTeacher = named;
                } else {
                    reading.skip(named);
                }
                continue;
            }
            String subject =
                    subjectColumn > 0 ? Words.tidy(table.seen(r, subjectColumn).text()) : "";
            List<String> educators =
                    people(headText.replaceAll("[«\"][^»\"]*[»\"]|\\([^()]*\\)", "\n"), table.place(r, 1));
            LocalTime[] rowTimes = TimetableShape.headTimes(table, r, firstDay);
            int rowPeriod = headPeriod(table, r, firstDay);
            String weeksOfRow = blockWeeks;
            for (Map.Entry<Integer, DayOfWeek> entry : days.entrySet()) {
                int column = entry.getKey();
                blockWeeks = columnWeeks.getOrDefault(column, weeksOfRow);
                Cell cell = days.size() > 0 ? TimetableShape.seenWithin(table, r, column, head) : Cell.BLANK;
                if (cell.isBlank()) {
                    continue;
                }
                String text = cell.text();
                Map<String, Object> base = Reading.values();
                base.put("weekday", entry.getValue().name());
                Place place = table.place(r, column);
                LocalTime[] times = columnTimes.getOrDefault(column, rowTimes);
                Integer period = periods.get(column);
                period = period == null && rowPeriod > 0 ? Integer.valueOf(rowPeriod) : period;
                Map<Integer, String> counted = times.length < 2 && period == null ? numbered(text) : Map.of();
                if (!counted.isEmpty()) {
                    String owner = educators.isEmpty() ? rowTeacher : String.join("; ", educators);
                    counted.forEach((number, what) -> lesson(base, what, subject, owner, times, number, place));
                } else if (TIMED.matcher(text).find() && times.length < 2 && period == null) {
                    lines(text, base, headText, educators, place);
                } else if (!text.strip().matches("[-–—]+")) {
                    String owner = educators.isEmpty() ? rowTeacher : String.join("; ", educators);
                    lesson(base, text, subject, owner, times, period, place);
                }
            }
            blockWeeks = weeksOfRow;
        }
    }

    /** The weeks of columns where the days stand twice side by side, by what stands above them; «?» where nothing does. */
    private Map<Integer, String> columnWeeks(Table table, int from, int axis, Map<Integer, DayOfWeek> days) {
        Map<Integer, String> columns = new TreeMap<>();
        Set<DayOfWeek> begun = new LinkedHashSet<>();
        DayOfWeek before = null;
        boolean twice = false;
        for (Map.Entry<Integer, DayOfWeek> entry : days.entrySet()) {
            twice |= entry.getValue() != before && !begun.add(entry.getValue());
            before = entry.getValue();
        }
        String weeksOf = "?";
        for (int column = 1; column <= table.columns() && twice; column++) {
            for (TableRow row : table.rows()) {
                String text = row.number() < from || row.number() >= axis
                        ? ""
                        : Words.tidy(table.cell(row.number(), column).text());
                if (TimetableShape.isWeek(text)) {
                    weeksOf = week(text, table.place(row.number(), column));
                }
            }
            if (days.containsKey(column)) {
                columns.put(column, weeksOf);
            }
        }
        return columns;
    }

    /** The lessons of a cell that gives their numbers: «1 - 5А, 3 - 6Б»; empty unless all of it is so. */
    private static Map<Integer, String> numbered(String text) {
        Map<Integer, String> lessons = new TreeMap<>();
        for (String part : text.split("[,;\\n]", -1)) {
            Matcher numbered = NUMBERED.matcher(Words.tidy(part));
            if (!numbered.matches()
                    || lessons.putIfAbsent(Integer.valueOf(numbered.group(1)), numbered.group(2)) != null) {
                return Map.of();
            }
        }
        return lessons;
    }

    private int headPeriod(Table table, int r, int firstDay) {
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

    /** The only person that the lines above a grid, or the name of its sheet, name. */
    private String titleTeacher(Table table, int from, int axis) {
        Set<String> names = new LinkedHashSet<>();
        for (TableRow row : table.rows()) {
            if (row.number() >= from && row.number() < axis) {
                row.cells().forEach(cell -> {
                    if (!Vocabulary.WORDS.has("signature", cell.text())) {
                        String text = cell.text()
                                .replaceFirst(
                                        "(?iu)^.*(учителя|учитель|педагога|вчителя|вчитель|teacher|преподавателя|воспитателя|for|:)\\s*:?",
                                        "");
                        Names.one(text, false).ifPresent(name -> names.add(name.raw()));
                        Names.all(text).stream().filter(Names.Name::initials).forEach(name -> names.add(name.raw()));
                    }
                });
            }
        }
        if (names.isEmpty()) {
            Names.one(table.sheet().name(), false).ifPresent(name -> names.add(name.raw()));
        }
        return names.size() == 1 ? names.iterator().next() : "";
    }

    /** Several timed lines in one cell, as kindergartens write them: 9.00–9.15 Познание (Иванова А.П.). */
    private void lines(String text, Map<String, Object> base, String headText, List<String> educators, Place place) {
        String group = headText.split("\\R", 2)[0].strip();
        String[] lines = text.split("\\R|(?=(?<!\\d)(?<![-–—]\\s?)\\d{1,2}[.:]\\d{2}\\s*(?:[-–—]|до))", -1);
        for (String line : lines) {
            Matcher timed = TIMED.matcher(Words.tidy(line));
            if (!timed.find()) {
                if (!line.isBlank() && !line.strip().matches("[-–—]+")) {
                    reading.skip(line);
                }
                continue;
            }
            List<LocalTime> times = Clocks.in(timed.group(1) + " - " + timed.group(2));
            if (times.size() < 2) {
                continue;
            }
            String what = timed.group(3).strip();
            Map<String, Object> lesson = new LinkedHashMap<>(base);
            Reading.put(lesson, "start", times.get(0));
            Reading.put(lesson, "end", times.get(1));
            lesson.put("weeks", blockWeeks);
            List<String> named = new ArrayList<>();
            Matcher brackets = BRACKETS.matcher(what);
            while (brackets.find()) {
                named.addAll(people(brackets.group(1), place));
            }
            if (named.isEmpty() && Names.hasInitials(what)) {
                named.addAll(people(
                        what.replaceAll("^[^\\p{Lu}]*\\p{Lu}\\p{Ll}+\\s(?=\\p{Lu}\\p{Ll}+\\s\\p{Lu}\\.)", ""), place));
            }
            String subject = Words.tidy(BRACKETS.matcher(what).replaceAll(" "));
            Reading.put(lesson, "subject", subject);
            lesson.put("classes", Names.all(group).isEmpty() ? List.of(group) : List.of());
            if (isFree(subject)) {
                continue;
            }
            if (!named.isEmpty()) {
                if (!educators.isEmpty() && told.add("specialist" + Words.plain(subject))) {
                    reading.ask(
                            IntakeFinding.SPECIALIST_REPLACES,
                            place,
                            "text",
                            subject,
                            "who",
                            String.join(", ", named),
                            "group",
                            group);
                }
                place(lesson, String.join("; ", named), subject, place);
            } else if (educators.size() > 1) {
                lesson.put("oneOf", educators);
                reading.fact("unassigned", place, lesson);
                if (told.add("shared" + group)) {
                    reading.ask(
                            IntakeFinding.TEACHER_AMBIGUOUS,
                            place,
                            "text",
                            String.join(", ", educators),
                            "group",
                            group);
                }
            } else {
                place(lesson, String.join("; ", educators), subject, place);
            }
        }
    }

    private void lesson(
            Map<String, Object> base,
            String text,
            String subject,
            String owner,
            LocalTime[] times,
            @Nullable Integer period,
            Place place) {
        for (String[] part : parts(text, place)) {
            Map<String, Object> lesson = new LinkedHashMap<>(base);
            lesson.put("weeks", part[0].isEmpty() ? blockWeeks : week(part[0], place));
            String content = part[1];
            List<String> inCell = Names.hasInitials(content) ? people(content, place) : List.of();
            String teachers = !owner.isEmpty() ? owner : String.join("; ", inCell);
            String what = Words.tidy(content);
            if (owner.isEmpty() && inCell.isEmpty()) {
                Optional<Names.Name> one = Names.one(content, false);
                teachers = one.map(Names.Name::raw).orElse("");
            }
            List<String> classes = new ArrayList<>();
            Matcher group = CLASS.matcher(what);
            while (group.find()) {
                classes.add(group.group(1).strip());
            }
            Reading.put(lesson, "subject", isFree(what) ? what : subject.isEmpty() ? what : subject);
            lesson.put("classes", classes);
            if (times.length == 2) {
                Reading.put(lesson, "start", times[0]);
                Reading.put(lesson, "end", times[1]);
            } else if (period != null) {
                clock(lesson, period, 0, place);
            } else {
                reading.ask(IntakeFinding.TIME_UNKNOWN, place, "text", what);
                continue;
            }
            place(lesson, teachers, what, place);
        }
    }

    /** Divides a cell by odd and even weeks: the mark stands before a colon, in brackets, or as first or last words. */
    private List<String[]> parts(String text, Place place) {
        List<String[]> parts = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String line : text.split("\\R|;|\\s/\\s", -1)) {
            if (line.isBlank()) {
                continue;
            }
            String[] marked = TimetableShape.marked(line);
            if (!marked[0].isEmpty()) {
                parts.add(marked);
            } else if (!parts.isEmpty() && parts.get(parts.size() - 1)[0].isEmpty()) {
                parts.get(parts.size() - 1)[1] += "; " + line.strip();
            } else {
                parts.add(new String[] {"", line.strip()});
            }
            Matcher before = LABEL.matcher(line);
            if (marked[0].isEmpty() && before.find()) {
                unknown.add(Words.tidy(before.group(1)));
            }
        }
        if (unknown.size() > 1) {
            reading.ask(IntakeFinding.WEEK_UNKNOWN, place, "text", String.join(", ", unknown));
        }
        return parts;
    }

    /** A grid with the days one below the other: columns are teachers or classes, rows periods. */
    private void rows(Table table, int dayColumn) {
        reading.about.putIfAbsent("sheet", table.sheet().name());
        int first = 0;
        for (TableRow row : table.rows()) {
            if (TimetableShape.isDay(TimetableShape.upright(row.cell(dayColumn).text()))) {
                first = row.number();
                break;
            }
        }
        int header = 0;
        for (TableRow row : table.rows()) {
            if (row.number() < first
                    && row.cells().stream().filter(c -> !c.isBlank()).count() >= 2) {
                header = row.number();
            }
        }
        int contentFrom = dayColumn + 1;
        Map<Integer, String> owners = new TreeMap<>();
        for (int column = dayColumn + 1; column <= table.columns(); column++) {
            String text = Words.tidy(table.seen(header, column).text());
            boolean head = text.isEmpty()
                    || Vocabulary.HEADINGS.meaning("bells.", text).isPresent();
            if (head && owners.isEmpty()) {
                contentFrom = column + 1;
            } else if (!text.isEmpty()) {
                owners.put(column, text);
            }
        }
        boolean teachers = owners.values().stream()
                                .filter(t -> !Names.all(t).isEmpty()
                                        || Names.one(t, false).isPresent())
                                .count()
                        * 2
                > owners.size();
        Map<Integer, Integer> across = across(owners);
        String titleTeacher = titleTeacher(table, 1, across.isEmpty() ? first : header);
        blockWeeks = blockWeeks(table, 1, first - 1);
        DayOfWeek day = null;
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (r < first) {
                continue;
            }
            String dayText = TimetableShape.upright(table.cell(r, dayColumn).text());
            if (TimetableShape.isDay(dayText)) {
                day = Days.weekdayIn(dayText).orElse(day);
            }
            String only = TimetableShape.only(row);
            if (TimetableShape.isWeek(only)) {
                blockWeeks = week(only, table.place(r, 1));
                continue;
            }
            if (day == null) {
                continue;
            }
            LocalTime[] times = TimetableShape.headTimes(table, r, contentFrom);
            int period = headPeriod(table, r, contentFrom);
            for (Map.Entry<Integer, String> owner : owners.entrySet()) {
                Cell cell = table.cell(r, owner.getKey());
                if (cell.isBlank() || cell.text().strip().matches("[-–—]+")) {
                    continue;
                }
                Map<String, Object> base = Reading.values();
                base.put("weekday", day.name());
                String who = teachers ? owner.getValue() : titleTeacher;
                Integer number = across.getOrDefault(owner.getKey(), period);
                if (!across.isEmpty()) {
                    String beside = beside(table, r, dayColumn);
                    who = beside.isEmpty() ? who : beside;
                }
                lesson(base, cell.text(), "", who, times, number > 0 ? number : null, table.place(r, owner.getKey()));
            }
        }
    }

    /** The numbers of lessons that stand above columns, where all of them are such: P1, P2, 3 урок; else none. */
    private static Map<Integer, Integer> across(Map<Integer, String> owners) {
        Map<Integer, Integer> numbers = new TreeMap<>();
        owners.forEach((column, text) -> {
            if (text.matches(
                    "(?iu)(p|урок|lesson|period|пара)?\\s?№?\\s?\\d{1,2}(-?й)?(\\s(урок|lesson|period|пара))?")) {
                numbers.put(column, Integer.valueOf(text.replaceAll("\\D", "")));
            }
        });
        return numbers.size() == owners.size() && numbers.size() > 1 ? numbers : Map.of();
    }

    /** The person who is named beside a day, in the columns before it. */
    private static String beside(Table table, int r, int dayColumn) {
        for (int column = 1; column < dayColumn; column++) {
            String text = Words.tidy(table.seen(r, column).text());
            if (!Names.all(text).isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /** Says what holds for the whole: initials, similar names, weeks, half-years; writes the people. */
    private void finish(String title) {
        List<Names.Name> all = new ArrayList<>(people.values());
        int initials = 0;
        Names.Name open = null;
        Names.Name first = null;
        for (Names.Name name : all) {
            Place place = peoplePlaces.getOrDefault(Words.plain(Words.tidy(name.raw())), Place.ROOT);
            reading.fact("teachers", place, Reading.person(name));
            first = name.initials() && first == null ? name : first;
            initials += name.initials() ? 1 : 0;
            open = name.orderOpen() && open == null ? name : open;
        }
        if (first != null) {
            reading.ask(
                    IntakeFinding.NAME_INITIALS_ONLY,
                    peoplePlaces.getOrDefault(Words.plain(Words.tidy(first.raw())), Place.ROOT),
                    "rows",
                    initials,
                    "teachers",
                    first.raw());
        }
        if (open != null) {
            reading.ask(
                    IntakeFinding.NAME_ORDER,
                    peoplePlaces.getOrDefault(Words.plain(Words.tidy(open.raw())), Place.ROOT),
                    "text",
                    open.raw(),
                    "family",
                    open.family(),
                    "teachers",
                    people.size());
        }
        similar(all, reading, peoplePlaces);
        if (weeks && weeksAt != null) {
            reading.ask(IntakeFinding.WEEK_ANCHOR, weeksAt, "weeks", weeksText);
        }
        if (Vocabulary.WORDS.has("half-year", title)) {
            reading.ask(
                    IntakeFinding.HALF_YEAR_ONLY,
                    weeksAt != null
                            ? weeksAt
                            : reading.facts.values().stream()
                                    .flatMap(List::stream)
                                    .map(Fact::place)
                                    .findFirst()
                                    .orElse(Place.ROOT),
                    "title",
                    title);
        }
    }

    static void similar(List<Names.Name> all, Reading reading, Map<String, Place> places) {
        Map<String, Names.Name> byFamily = new HashMap<>();
        for (Names.Name name : all) {
            Names.Name other = byFamily.putIfAbsent(Words.plain(name.family()), name);
            if (other != null && !Words.plain(other.full()).equals(Words.plain(name.full()))) {
                reading.ask(
                        IntakeFinding.PERSON_SIMILAR,
                        places.getOrDefault(Words.plain(Words.tidy(name.raw())), Place.ROOT),
                        "text",
                        other.raw(),
                        "other",
                        name.raw());
            }
        }
    }
}

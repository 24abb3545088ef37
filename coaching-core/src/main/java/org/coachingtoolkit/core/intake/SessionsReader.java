package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Schedules and registers of sessions and visits. */
final class SessionsReader {
    static final Set<String> DATES = Set.of("date");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");
    private static final Pattern ROOM = Pattern.compile("(?iu)\\((каб[^()]*|ауд[^()]*|room[^()]*)\\)");
    private static final Pattern PERIOD = Pattern.compile(
            "(?iu)(\\d{1,2})(?:-?(?:й|ий|st|nd|rd|th))?\\s*(?:урок|lesson|period|пара|пари)|(?:урок|lesson|period|пара)\\s*(?:№\\s*)?(\\d{1,2})");
    private static final Pattern NEAR_NAME = Pattern.compile(
            "(?iu)(?:^|\\s)(?:с|со|з|із|для|with|for)\\s+(\\p{Lu}[\\p{L}-]+)\\s+(\\p{Lu})\\.\\s?(?:(\\p{Lu})\\.?)?");
    private static final Pattern DATE_THEN_TIME = Pattern.compile(
            "(?iu)(.*?\\d.*?)(?:,|;|\\s(?:в|о|об|at|с|з|from)\\s|\\s)\\s*\\d{1,2}[.:]\\d{2}(?!\\.?\\d)(?:\\s*(?:[-–—]|до|to|till|until)\\s*\\d{1,2}[.:]\\d{2})?\\s*(?:am|pm)?");
    private static final Pattern LABELLED = Pattern.compile("([^:]{3,40}):\\s*(.+)");
    private static final Pattern CLOCK_RANGE = Pattern.compile("\\d{1,2}[.:]\\d{2}\\s*[-–—]\\s*\\d{1,2}[.:]\\d{2}");
    private static final Pattern LISTED_DAYS =
            Pattern.compile("(?iu)(?<![\\d.])(\\d{1,2})\\s(?:и|та|й|and|&)\\s(\\d{1,2}\\s\\p{L})");
    private static final Set<String> PEOPLE = Set.of("teachers", "family", "number");
    private static final Pattern DAY_OF_MONTH = Pattern.compile(
            "(?iu)((?:\\p{L}{2,12}\\.?,?\\s+)?)(\\d{1,2})(?:-?(?:е|го|st|nd|rd|th))?\\.?((?:,?\\s+\\p{L}{2,12}\\.?)?)");
    private static final Set<String> HOLIDAYS = Set.of(
            "01-01", "01-02", "01-03", "01-04", "01-05", "01-06", "01-07", "01-08", "02-23", "03-08", "05-01", "05-09",
            "06-12", "11-04");

    private final Reading reading;
    private final Set<String> told = new HashSet<>();
    private final Map<String, Place> moved = new HashMap<>();
    private final List<Names.Name> known = new ArrayList<>();
    private String coachAbove = "";
    /** The year that stands beside the month above the rows; empty if none does. */
    private String monthYear = "";

    SessionsReader(Reading reading) {
        this.reading = reading;
    }

    static List<Header> headers(Table table) {
        return Header.all(table, "sessions.", DATES, 3).stream()
                .map(h -> byCells(table, h))
                .filter(h -> h.has("topic")
                        || h.has("teachers")
                        || h.has("family")
                        || h.has("coach")
                        || h.has("visited")
                        || h.has("visitors"))
                .toList();
    }

    /** A heading with the columns whose cells say what they are in spite of headings that are not known. */
    private static Header byCells(Table table, Header header) {
        boolean named =
                header.has("teachers") || header.has("family") || header.has("visited") || header.has("visitors");
        Header more = named
                ? header
                : header.with(table, "teachers", cell -> !Names.all(cell.text()).isEmpty());
        return more.with(
                        table,
                        "start",
                        cell -> cell.kind() == CellKind.TEXT
                                && cell.text().strip().matches("\\d{1,2}[.:]\\d{2}(\\s*[-–—]\\s*\\d{1,2}[.:]\\d{2})?"))
                .with(
                        table,
                        "status",
                        cell -> Words.of(cell.text()).size() <= 3
                                && Vocabulary.WORDS
                                        .meaning("status.", cell.text())
                                        .isPresent());
    }

    static int score(Table table) {
        List<Header> headers = headers(table);
        int rows = 0;
        for (Header header : headers) {
            for (TableRow row : table.rows()) {
                if (row.number() > header.last()
                        && !header.text(table, row.number(), "date").isEmpty()) {
                    rows++;
                }
            }
        }
        return rows;
    }

    /** Returns the row of a register whose columns are the days of a month; 0 if the table is none. */
    static int register(Table table) {
        for (TableRow row : table.rows()) {
            int day = 0;
            int run = 0;
            int dates = 0;
            for (Cell cell : row.cells()) {
                String text = Words.tidy(cell.text());
                if (text.matches("\\d{1,2}")) {
                    run = Integer.parseInt(text) == day + 1 || run == 0 ? run + 1 : run;
                    day = Integer.parseInt(text);
                }
                dates += cell.kind() == CellKind.DATE || text.matches("\\d{1,2}\\.\\d{1,2}\\.?") ? 1 : 0;
            }
            String first = Words.tidy(row.cell(1).text()) + " "
                    + Words.tidy(row.cell(2).text());
            if ((run >= 10 || dates >= 3 || isMonths(table, row))
                    && Vocabulary.HEADINGS
                            .meaning("sessions.", first)
                            .filter(meaning -> PEOPLE.contains(meaning.name()))
                            .isPresent()) {
                return row.number();
            }
        }
        return 0;
    }

    /** Returns whether a row names months side by side, and days stand below them. */
    private static boolean isMonths(Table table, TableRow row) {
        int months = 0;
        int dated = 0;
        int filled = 0;
        for (int column = 2; column <= row.cells().size(); column++) {
            if (monthOf(row.cell(column).text()).isEmpty()) {
                continue;
            }
            months++;
            for (TableRow below : table.rows()) {
                if (below.number() > row.number() && !isDash(below.cell(column).text())) {
                    filled++;
                    dated += below.cell(column).date().isPresent()
                                    || below.cell(column).text().matches("(?s).*\\d.*")
                            ? 1
                            : 0;
                }
            }
        }
        return months >= 2 && dated > 0 && dated * 2 >= filled;
    }

    private static boolean isDash(String text) {
        return text.strip().matches("[-–—]*");
    }

    /** The month that a heading names, and nothing else but a year. */
    private static Optional<Month> monthOf(String text) {
        List<String> words = Words.of(text);
        return words.isEmpty()
                        || words.size() > 2
                        || !words.get(words.size() - 1).matches("\\p{L}+|20\\d\\d")
                ? Optional.empty()
                : Days.month(words.get(0));
    }

    /** Reads a plan whose columns are months: in a cell stand the days, and times, of a person's sessions. */
    private void months(Table table, int head) {
        for (TableRow row : table.rows()) {
            List<Names.Name> names = row.number() <= head
                    ? List.of()
                    : Names.all(row.cell(1).text() + ";" + row.cell(2).text());
            if (names.size() != 1) {
                if (row.number() > head) {
                    reading.skip(all(row));
                }
                continue;
            }
            for (int column = 2; column <= row.cells().size(); column++) {
                Optional<Month> month = monthOf(table.cell(head, column).text());
                Cell cell = row.cell(column);
                if (month.isEmpty() || isDash(cell.text())) {
                    continue;
                }
                String named = table.cell(head, column).text();
                String year = named.replaceAll("\\D", "");
                for (String part : cell.date().isPresent()
                        ? List.of("")
                        : List.of(cell.text().split("[;\\n]", -1))) {
                    planned(table.place(row.number(), column), names.get(0), month.get(), year, cell, Words.tidy(part));
                }
            }
        }
    }

    private void planned(Place place, Names.Name name, Month month, String year, Cell cell, String text) {
        Matcher timed = DATE_THEN_TIME.matcher(text);
        String dated = timed.matches() ? timed.group(1) : text;
        String bare = dated.matches("\\d{1,2}\\.?")
                ? dated.replaceAll("\\D", "") + "." + month.getValue() + "." + year
                : dated;
        List<Days.Day> days = cell.date().isPresent()
                ? List.of(new Days.Day(cell.date().get().toString(), null, false, null))
                : Days.in(bare, reading.year, reading.order);
        if (days.size() != 1 || !days.get(0).isExact() || days.get(0).date().getMonth() != month) {
            reading.ask(IntakeFinding.DATE_UNKNOWN, place, "text", cell.text());
            return;
        }
        List<LocalTime> times = cell.time().isPresent()
                ? List.of(cell.time().get())
                : Clocks.in(text.substring(Math.min(dated.length(), text.length())));
        if (days.get(0).yearAdded() && told.add("year")) {
            reading.ask(
                    IntakeFinding.YEAR_FROM_TITLE,
                    place,
                    "text",
                    text,
                    "day",
                    days.get(0).iso());
        }
        Map<String, Object> values = Reading.values();
        values.put("date", days.get(0).iso());
        Reading.put(values, "start", times.isEmpty() ? null : times.get(0));
        Reading.put(values, "end", times.size() > 1 ? times.get(1) : null);
        if (times.size() < 2) {
            reading.ask(
                    times.isEmpty() ? IntakeFinding.TIME_MISSING : IntakeFinding.END_MISSING,
                    place,
                    "text",
                    cell.text(),
                    "who",
                    name.raw());
        }
        values.put("teachers", List.of(name.raw()));
        Reading.put(values, "coach", coachAbove);
        values.put("status", "PLANNED");
        reading.fact("sessions", place, values);
    }

    private void register(Table table, int head) {
        StringBuilder title = new StringBuilder(table.sheet().name()).append(' ');
        table.rows().stream()
                .filter(row -> row.number() < head)
                .forEach(row -> title.append(all(row)).append(' '));
        if (!Vocabulary.WORDS.has("coaching", title.toString())) {
            reading.ask(IntakeFinding.KIND_UNKNOWN, table.place(head, 1), "text", title.toString());
            return;
        }
        table.rows().stream()
                .filter(row -> row.number() < head)
                .forEach(row -> coachAbove = coachAbove.isEmpty() ? coachIn(all(row)) : coachAbove);
        if (isMonths(
                table,
                table.rows().stream()
                        .filter(row -> row.number() == head)
                        .findFirst()
                        .orElseThrow())) {
            months(table, head);
            return;
        }
        Optional<Month> month = Days.monthIn(title.toString());
        for (TableRow row : table.rows()) {
            List<Names.Name> names = row.number() <= head
                    ? List.of()
                    : Names.all(row.cell(1).text() + ";" + row.cell(2).text());
            for (int column = 2; column <= row.cells().size() && names.size() == 1; column++) {
                Cell day = table.cell(head, column);
                String mark = Words.tidy(row.cell(column).text());
                String written = Words.tidy(day.text());
                String text = written.matches("\\d{1,2}") && month.isPresent()
                        ? written + "." + month.get().getValue() + "."
                        : written;
                List<Days.Day> days = day.date().isPresent()
                        ? List.of(new Days.Day(day.date().get().toString(), null, false, null))
                        : Days.in(text, reading.year, reading.order);
                if (mark.isEmpty()
                        || days.isEmpty()
                        || row.cell(column).text().equals(names.get(0).raw())) {
                    continue;
                }
                Place place = table.place(row.number(), column);
                List<LocalTime> times = Clocks.in(mark);
                Optional<Vocabulary.Meaning> meaning =
                        Vocabulary.WORDS.meaning("mark.", mark).or(() -> Vocabulary.WORDS.meaning("status.", mark));
                boolean plus = mark.matches("[+✓✔√vVхХxX]+");
                if (!plus && meaning.isEmpty() && times.isEmpty()) {
                    reading.ask(IntakeFinding.STATUS_UNKNOWN, place, "text", mark);
                    continue;
                }
                if (told.add("mark" + mark)) {
                    reading.ask(IntakeFinding.MARK_PLUS, place, "text", mark, "row", row.number());
                }
                Map<String, Object> values = Reading.values();
                values.put("date", days.get(0).iso());
                if (!times.isEmpty()) {
                    Reading.put(values, "start", times.get(0));
                    Reading.put(values, "end", times.size() > 1 ? times.get(1) : null);
                }
                values.put("teachers", List.of(names.get(0).raw()));
                Reading.put(values, "coach", coachAbove);
                values.put(
                        "status",
                        plus ? "HELD" : meaning.map(Vocabulary.Meaning::name).orElse("PLANNED"));
                reading.fact("sessions", place, values);
            }
        }
    }

    void read(List<Table> tables) {
        for (Table table : tables) {
            if (register(table) > 0) {
                register(table, register(table));
            } else if (headers(table).isEmpty()) {
                reading.skip(table.sheet().name());
            } else {
                for (TableRow row : table.rows()) {
                    for (Cell cell : row.cells()) {
                        known.addAll(
                                Names.hasInitials(cell.text())
                                                && !NEAR_NAME
                                                        .matcher(cell.text())
                                                        .find()
                                        ? Names.all(cell.text())
                                        : List.of());
                    }
                }
                reading.about.putIfAbsent("sheet", table.sheet().name());
                read(table);
            }
        }
    }

    private void read(Table table) {
        List<Header> headers = headers(table);
        Header header = null;
        String title = "";
        Month month = null;
        int next = 0;
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (next < headers.size() && r == headers.get(next).first()) {
                header = headers.get(next++);
                header.ask(table, reading);
                continue;
            }
            String all = all(row);
            if (header == null) {
                title = title + " " + all;
                coachAbove = coachAbove.isEmpty() ? coachIn(all) : coachAbove;
                continue;
            }
            if (r <= header.last() || header.isRepeatedAt(table, r) || Header.isNumbers(row)) {
                continue;
            }
            long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
            Optional<Month> section = Days.monthIn(all);
            if (filled <= 2
                    && section.isPresent()
                    && Words.of(all).size() <= 3
                    && !all.matches(".*\\d{1,2}[.\\s].*")
                    && header.text(table, r, "topic").isEmpty()) {
                month = section.get();
                monthYear = all.replaceAll("\\D", "").matches("20\\d\\d") ? all.replaceAll("\\D", "") : "";
                reading.skip(all);
                continue;
            }
            if (filled <= 2
                    && (all.contains("___")
                            || (Vocabulary.WORDS.has("signature", all)
                                    && header.text(table, r, "date").isEmpty()))) {
                reading.skip(all);
                continue;
            }
            boolean about =
                    isCoaching(title + " " + table.sheet().name(), header) || Vocabulary.WORDS.has("coaching", all);
            if (!about) {
                reading.skip(all);
                continue;
            }
            for (Cell date : dates(table.seen(r, header.column("date")), header)) {
                session(table, header, r, date, month);
            }
        }
        if (reading.facts.containsKey("sessions")) {
            reading.facts.get("sessions").forEach(this::twice);
        }
    }

    /** The one person whom a line above the table names as the coach: Коуч-консультант: Иванова А. П. */
    private static String coachIn(String line) {
        Matcher named = LABELLED.matcher(line);
        if (!named.matches()
                || Vocabulary.HEADINGS
                        .meaning("sessions.", named.group(1))
                        .filter(meaning -> meaning.name().equals("coach"))
                        .isEmpty()) {
            return "";
        }
        List<Names.Name> names = Names.all(named.group(2));
        return names.size() == 1 ? names.get(0).raw() : "";
    }

    /** Returns whether a table is about coaching or visits: by its title, its headings or one of its rows. */
    static boolean isAbout(Table table, Header header, String title) {
        return isCoaching(title, header)
                || table.rows().stream().anyMatch(row -> Vocabulary.WORDS.has("coaching", all(row)));
    }

    private static boolean isCoaching(String title, Header header) {
        return Vocabulary.WORDS.has("coaching", title)
                || Vocabulary.WORDS.has("visits-title", title)
                || header.has("visited")
                || header.has("visitors")
                || header.titles().values().stream()
                        .anyMatch(
                                t -> Words.of(t).stream().anyMatch(w -> w.startsWith("coach") || w.startsWith("коуч")));
    }

    private static String all(TableRow row) {
        StringBuilder text = new StringBuilder();
        row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> text.append(cell.text()).append(' '));
        return Words.tidy(text.toString());
    }

    /** The dates of a cell that lists several, written alike: «07.10, 21.10», «8 и 22 октября»; else the cell itself. */
    private List<Cell> dates(Cell cell, Header header) {
        String text =
                LISTED_DAYS.matcher(Words.tidy(cell.text().replace('\n', ';'))).replaceAll("$1, $2");
        if (cell.date().isPresent() || !untimed(header, text).equals(text)) {
            return List.of(cell);
        }
        List<Cell> dates = new ArrayList<>();
        Set<String> forms = new HashSet<>();
        for (String part : Days.expanded(text).split("[,;]|\\s(?:и|та|й|and)\\s", -1)) {
            List<Days.Day> days = Days.in(part, reading.year, reading.order);
            if (days.size() != 1) {
                return List.of(cell);
            }
            forms.add(part.matches(".*\\p{L}{3,}.*") ? "words" : "numbers");
            dates.add(Cell.text(part.strip()));
        }
        return dates.size() < 2 || forms.size() > 1 ? List.of(cell) : dates;
    }

    private void session(Table table, Header header, int r, Cell dateCell, @Nullable Month month) {
        Map<String, Object> values = Reading.values();
        int dateColumn = header.column("date");
        Place place = table.place(r, dateColumn);
        String topic = header.text(table, r, "topic");
        String teachersText = teachersText(table, header, r);
        String timeText =
                header.has("start") ? Words.tidy(header.cell(table, r, "start").text()) : "";
        boolean visits = header.has("visited") || header.has("visitors");
        boolean something = !topic.isEmpty()
                || !teachersText.isBlank()
                || visits
                || !header.text(table, r, "status").isEmpty()
                || !header.text(table, r, "coach").isEmpty();
        if (!something
                || (dateCell.isBlank()
                        && timeText.isEmpty()
                        && header.text(table, r, "status").isEmpty())) {
            reading.skip(all(table, r));
            return;
        }
        String form = header.text(table, r, "form");
        boolean visit = visits || Vocabulary.WORDS.has("visit", form + " " + topic);
        if (visit) {
            values.put("kind", "VISIT");
        }
        String dateText = Words.tidy(dateCell.text());
        when(values, table, header, r, dateCell, place, month);
        clock(values, table, header, r, dateText, timeText);
        Reading.put(values, "topic", topic);
        Reading.put(values, "form", form);
        people(values, table, header, r, topic, teachersText, visit);
        coach(values, table, header, r);
        where(values, table, header, r);
        status(values, table, header, r);
        if (header.has("discussion") && !header.text(table, r, "discussion").isEmpty()) {
            String discussed = header.text(table, r, "discussion");
            values.put("discussed", discussed);
            if (told.add("discussion")) {
                reading.ask(
                        IntakeFinding.DISCUSSION_IS_SESSION,
                        table.place(r, header.column("discussion")),
                        "text",
                        discussed);
            }
        }
        reading.fact("sessions", place, values);
    }

    private static String all(Table table, int r) {
        return table.rows().stream()
                .filter(row -> row.number() == r)
                .findFirst()
                .map(SessionsReader::all)
                .orElse("");
    }

    private void when(
            Map<String, Object> values,
            Table table,
            Header header,
            int r,
            Cell cell,
            Place place,
            @Nullable Month month) {
        String text = Words.tidy(cell.text());
        if (text.isEmpty()) {
            reading.ask(IntakeFinding.DATE_MISSING, place, "text", rowWords(table, header, r));
            return;
        }
        if (cell.date().isPresent()) {
            LocalDate day = cell.date().get();
            values.put("date", text.length() < 10 ? text : day.toString());
            if (text.length() < 10) {
                reading.ask(IntakeFinding.DATE_PARTIAL, place, "text", text, "who", "");
            } else {
                holiday(day, place, text);
            }
            return;
        }
        if (Vocabulary.WORDS.has("recurring", text)
                || text.matches(
                        "(?iu).*(по|on)\\s+(понедельникам|вторникам|средам|четвергам|пятницам|mondays|tuesdays|wednesdays|thursdays|fridays).*")) {
            Optional<DayOfWeek> weekday = Days.weekdayIn(text);
            Map<String, Object> recurrence = Reading.values();
            recurrence.put("raw", text);
            weekday.ifPresent(day -> recurrence.put("weekday", day.name()));
            if (month != null && reading.year != null) {
                recurrence.put(
                        "period",
                        java.time.YearMonth.of(Days.year(reading.year, month.getValue()), month)
                                .toString());
            }
            values.put("recurrence", recurrence);
            reading.ask(IntakeFinding.RECURRENCE_TEXT, place, "text", text);
            return;
        }
        String dated =
                CLOCK_RANGE.matcher(untimed(header, text)).replaceAll(" ").strip();
        String source =
                Days.in(Days.expanded(dated), reading.year, reading.order).isEmpty() ? text : dated;
        List<Days.Day> days = Days.in(Days.expanded(source), reading.year, reading.order);
        Matcher alone = DAY_OF_MONTH.matcher(text);
        if (days.isEmpty() && month != null && alone.matches()) {
            String beside = alone.group(1) + alone.group(3);
            days = beside.isBlank() || Days.weekdayIn(beside).isPresent()
                    ? Days.in(
                            beside + " " + alone.group(2) + "." + month.getValue() + "." + monthYear,
                            reading.year,
                            reading.order)
                    : days;
        }
        if (days.isEmpty()) {
            inexact(values, text, place, month);
            return;
        }
        Days.Day day = days.get(0);
        if (day.other() != null && !day.other().equals(day.iso())) {
            Days.Day chosen = byOrder(table, header, r, day);
            boolean open =
                    !chosen.iso().equals(day.iso()) || reading.language == Language.EN || !text.matches(".*\\d{4}.*");
            if (open || !reading.orderSeen) {
                String other = chosen.iso().equals(day.iso()) ? day.other() : day.iso();
                reading.ask(
                        IntakeFinding.DATE_AMBIGUOUS,
                        place,
                        "text",
                        text,
                        "day",
                        chosen.iso(),
                        "other",
                        other,
                        "who",
                        "");
            }
            day = chosen;
        }
        values.put("date", day.iso());
        if (day.yearAdded() && told.add("year")) {
            reading.ask(IntakeFinding.YEAR_FROM_TITLE, place, "text", text, "day", day.iso());
        } else if (day.yearAdded()) {
            reading.ask(IntakeFinding.YEAR_ADDED, place, "text", text, "day", day.iso());
        }
        if (Vocabulary.WORDS.has("limit", text)) {
            values.put("limit", true);
            reading.ask(IntakeFinding.DATE_LIMIT, place, "text", text, "who", rowWords(table, header, r));
        } else if (days.size() > 1) {
            reading.ask(IntakeFinding.DATE_RANGE, place, "text", text);
        }
        DayOfWeek weekday = day.weekday();
        if (header.has("weekday")) {
            weekday = Days.weekdayIn(header.text(table, r, "weekday")).orElse(weekday);
        }
        if (weekday != null && weekday != day.date().getDayOfWeek()) {
            reading.ask(IntakeFinding.WEEKDAY_MISMATCH, place, "text", text, "day", day.iso());
        }
        holiday(day.date(), place, text);
    }

    /**
     * Returns a cell up to the time that follows its date where the heading promises both: in «6 октября, 15.10» the second
     * is no day.
     */
    private static String untimed(Header header, String text) {
        String heading = Words.plain(header.titles().getOrDefault(header.column("date"), ""));
        Matcher timed = DATE_THEN_TIME.matcher(text);
        return heading.matches(".*(врем|час|time).*") && timed.matches() ? timed.group(1) : text;
    }

    private void inexact(Map<String, Object> values, String text, Place place, @Nullable Month month) {
        Optional<Days.Day> inexact = Days.inexact(text, reading.year);
        String iso = inexact.map(Days.Day::iso).orElse("");
        if ((iso.isEmpty() || iso.length() == 4) && month != null && reading.year != null) {
            iso = java.time.YearMonth.of(Days.year(reading.year, month.getValue()), month)
                    .toString();
        }
        if (iso.isEmpty()) {
            reading.ask(IntakeFinding.DATE_UNKNOWN, place, "text", text);
            return;
        }
        values.put("date", iso);
        boolean range = Vocabulary.WORDS.has("week-word", text);
        reading.ask(range ? IntakeFinding.DATE_RANGE : IntakeFinding.DATE_PARTIAL, place, "text", text, "who", "");
    }

    /** Of two readings of a date takes the one that keeps the order of the rows around it. */
    private Days.Day byOrder(Table table, Header header, int r, Days.Day day) {
        LocalDate before = null;
        LocalDate after = null;
        for (TableRow row : table.rows()) {
            Optional<LocalDate> exact =
                    table.cell(row.number(), header.column("date")).date();
            if (exact.isPresent() && row.number() < r) {
                before = exact.get();
            } else if (exact.isPresent() && row.number() > r && after == null) {
                after = exact.get();
            }
        }
        if ((before == null && after == null) || day.other() == null) {
            return day;
        }
        boolean fits = fits(day.date(), before, after);
        boolean otherFits = fits(LocalDate.parse(day.other()), before, after);
        return otherFits && !fits ? day.with(day.other(), day.iso()) : day;
    }

    private static boolean fits(LocalDate day, @Nullable LocalDate before, @Nullable LocalDate after) {
        return (before == null || !day.isBefore(before)) && (after == null || !day.isAfter(after));
    }

    private void holiday(LocalDate day, Place place, String text) {
        boolean russian = reading.language == Language.RU
                && HOLIDAYS.contains(day.toString().substring(5));
        if (russian || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            reading.ask(IntakeFinding.HOLIDAY, place, "text", text, "day", day.toString());
        }
    }

    /** Who takes part: of one column, or of those of family and given names. */
    private static String teachersText(Table table, Header header, int r) {
        if (header.has("teachers") || !header.has("family")) {
            return header.cell(table, r, "teachers").text();
        }
        String family = header.text(table, r, "family");
        String given = header.text(table, r, "given");
        return Words.isCyrillic(family)
                ? Words.tidy(family + " " + given + " " + header.text(table, r, "patronymic"))
                : Words.tidy(given + " " + family);
    }

    private static String rowWords(Table table, Header header, int r) {
        String topic = header.text(table, r, "topic");
        return topic.isEmpty() ? Words.tidy(teachersText(table, header, r)) : topic;
    }

    private void clock(
            Map<String, Object> values, Table table, Header header, int r, String dateText, String timeText) {
        LocalTime start = null;
        LocalTime end = null;
        Cell cell = header.has("start") ? header.cell(table, r, "start") : Cell.BLANK;
        Place place = table.place(r, header.column(header.has("start") ? "start" : "date"));
        if (cell.time().isPresent()) {
            start = cell.time().get();
        } else if (!timeText.isEmpty()) {
            Matcher period = PERIOD.matcher(timeText);
            List<LocalTime> times = Clocks.in(spaced(timeText));
            if (times.isEmpty()
                    && (period.find()
                            || (timeText.matches("\\d{1,2}")
                                    && Words.plain(header.titles().getOrDefault(header.column("start"), ""))
                                            .startsWith("урок")))) {
                values.put("period", Integer.parseInt(timeText.replaceAll("\\D", "")));
                reading.ask(IntakeFinding.PERIOD_WITHOUT_TIME, place, "text", timeText);
            } else if (times.isEmpty()) {
                reading.ask(IntakeFinding.TIME_UNKNOWN, place, "text", timeText);
            } else {
                start = times.get(0);
                end = times.size() > 1 ? times.get(1) : null;
            }
        } else if (table.seen(r, header.column("date")).kind() == CellKind.DATE_TIME) {
            start = table.seen(r, header.column("date")).time().orElse(null);
        } else {
            String rest = CLOCK_RANGE.matcher(dateText).find()
                            && !Days.in(CLOCK_RANGE.matcher(dateText).replaceAll(" "), reading.year, reading.order)
                                    .isEmpty()
                    ? clockPart(dateText)
                    : Days.without(dateText);
            String timed = dateText.substring(untimed(header, dateText).length());
            List<LocalTime> times = Clocks.in(timed.isEmpty() ? rest : timed);
            start = times.isEmpty() ? null : times.get(0);
            end = times.size() > 1 ? times.get(1) : null;
        }
        if (header.has("end") && end == null) {
            Cell endCell = header.cell(table, r, "end");
            List<LocalTime> times = Clocks.in(spaced(endCell.text()));
            end = endCell.time().orElse(times.isEmpty() ? null : times.get(0));
        }
        if (header.has("minutes") && start != null && end == null) {
            Cell duration = header.cell(table, r, "minutes");
            if (duration.time().isPresent()) {
                end = start.plusSeconds(duration.time().get().toSecondOfDay());
            } else {
                LocalTime from = start;
                end = Clocks.minutes(duration.text()).map(from::plusMinutes).orElse(null);
            }
        }
        if (end != null && start != null && !end.isAfter(start)) {
            reading.ask(IntakeFinding.END_BEFORE_START, place, "text", start + "–" + end);
            end = null;
        }
        Reading.put(values, "start", start);
        Reading.put(values, "end", end);
        if (start != null && end == null) {
            reading.ask(
                    IntakeFinding.END_MISSING,
                    place,
                    "text",
                    timeText.isEmpty() ? dateText : timeText,
                    "who",
                    rowWords(table, header, r));
        } else if (start == null
                && !values.containsKey("period")
                && values.containsKey("date")
                && values.get("date").toString().length() == 10) {
            reading.ask(
                    IntakeFinding.TIME_MISSING,
                    place,
                    "text",
                    dateText,
                    "who",
                    header.text(table, r, "status") + " "
                            + monthName(values.get("date").toString()));
        }
    }

    /** Divides hours from minutes where four digits are all that is written. */
    private static String spaced(String text) {
        return text.strip().matches("([01]\\d|2[0-3])[0-5]\\d")
                ? text.strip().substring(0, 2) + ":" + text.strip().substring(2)
                : text;
    }

    private String monthName(String iso) {
        return reading.language.format().longDate(LocalDate.parse(iso));
    }

    private static String clockPart(String text) {
        Matcher matcher = CLOCK_RANGE.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }

    private void people(
            Map<String, Object> values,
            Table table,
            Header header,
            int r,
            String topic,
            String teachersText,
            boolean visit) {
        if (header.has("visited") || header.has("visitors")) {
            List<Names.Name> visited = Names.all(header.text(table, r, "visited"));
            if (!visited.isEmpty()) {
                values.put("visited", visited.get(0).raw());
            }
            String visitorsText =
                    header.has("visitors") ? header.cell(table, r, "visitors").text() : "";
            List<Names.Name> visitors = Names.all(visitorsText);
            values.put("visitors", visitors.stream().map(Names.Name::raw).toList());
            if (visitors.isEmpty() && !visitorsText.isBlank()) {
                reading.ask(
                        IntakeFinding.VISITOR_IS_A_ROLE,
                        table.place(r, header.column("visitors")),
                        "text",
                        visitorsText);
            }
            return;
        }
        List<Names.Name> names = Names.all(teachersText);
        String column = header.has("teachers") ? "teachers" : header.has("family") ? "family" : "topic";
        Place place = table.place(r, header.column(column));
        if (column.equals("topic")) {
            names = fromTopic(topic, place, values);
            if (names.isEmpty() && !visit) {
                reading.ask(IntakeFinding.TEACHERS_UNNAMED, place, "text", topic);
            }
        } else if (names.isEmpty() && !teachersText.isBlank()) {
            boolean nobody = Vocabulary.WORDS.has("placeholder", teachersText);
            names = List.of();
            Optional<Names.Name> single = single(teachersText);
            if (single.isPresent()) {
                names = List.of(single.get());
            } else {
                reading.ask(
                        nobody ? IntakeFinding.COACHEE_TBC : IntakeFinding.TEACHERS_UNNAMED,
                        place,
                        "text",
                        teachersText);
            }
        } else if (names.isEmpty()) {
            List<Names.Name> inTopic = fromTopic(topic, place, values);
            names = inTopic;
        }
        values.put("teachers", names.stream().map(Names.Name::raw).toList());
        if (visit) {
            reading.ask(IntakeFinding.VISIT_NOT_SESSION, place, "text", topic.isEmpty() ? teachersText : topic);
            if (names.size() > 1 && teachersText.contains("→")) {
                values.put("visitors", List.of(names.get(0).raw()));
                values.put("visited", names.get(1).raw());
            }
        }
    }

    /** A family name alone, where exactly one person of the file bears it. */
    private Optional<Names.Name> single(String text) {
        String plain = Words.plain(text);
        List<Names.Name> hits = known.stream()
                .filter(name -> Words.plain(name.family()).equals(plain))
                .toList();
        return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(0));
    }

    private List<Names.Name> fromTopic(String topic, Place place, Map<String, Object> values) {
        Matcher inflected = NEAR_NAME.matcher(topic);
        if (inflected.find()) {
            String family = inflected.group(1);
            String raw = Words.tidy(inflected.group().replaceFirst("(?iu)^\\s*(с|со|з|із|для|with|for)\\s+", ""));
            Optional<String> nominative = Names.nominative(family);
            if (nominative.isPresent()) {
                String name =
                        nominative.get() + " " + raw.substring(family.length()).strip();
                reading.ask(IntakeFinding.NAME_INFLECTED, place, "text", raw, "who", name);
                values.put("teacherRaw", raw);
                return Names.all(name);
            }
        }
        return Names.all(topic.replaceAll("[«\"“][^»\"”]*[»\"”]", " ").replaceAll("[():]", ";")).stream()
                .filter(Names.Name::initials)
                .toList();
    }

    private void coach(Map<String, Object> values, Table table, Header header, int r) {
        if (header.has("visitors") || header.has("visited")) {
            return;
        }
        if (!header.has("coach")) {
            Reading.put(values, "coach", coachAbove);
            return;
        }
        String text = header.cell(table, r, "coach").text();
        List<Names.Name> names = Names.all(text);
        if (names.isEmpty()) {
            Optional<Names.Name> single = text.isBlank() ? Optional.empty() : single(text);
            if (single.isPresent()) {
                values.put("coach", single.get().raw());
            } else if (!text.isBlank()) {
                reading.ask(IntakeFinding.COACH_UNNAMED, table.place(r, header.column("coach")), "text", text);
            }
            return;
        }
        values.put("coach", names.get(0).raw());
        if (names.size() > 1) {
            values.put(
                    "otherResponsible",
                    names.subList(1, names.size()).stream().map(Names.Name::raw).toList());
            reading.ask(IntakeFinding.COACH_AMBIGUOUS, table.place(r, header.column("coach")), "text", text);
        }
    }

    private void where(Map<String, Object> values, Table table, Header header, int r) {
        String place = header.text(table, r, "place");
        String mode = header.text(table, r, "mode") + " " + header.text(table, r, "form");
        Matcher link = LINK.matcher(place + " " + header.text(table, r, "link"));
        boolean online = Vocabulary.WORDS.has("online", mode) || Vocabulary.WORDS.has("online", place);
        if (link.find()) {
            values.put("link", link.group());
            values.put("mode", "ONLINE");
        } else if (online && !Vocabulary.WORDS.has("in-person", mode)) {
            values.put("mode", "ONLINE");
            if (!place.isEmpty()) {
                reading.ask(IntakeFinding.LINK_MISSING, table.place(r, header.column("place")), "text", place);
            }
        } else {
            if (Vocabulary.WORDS.has("in-person", mode)) {
                values.put("mode", "IN_PERSON");
            }
            Reading.put(values, "place", place);
        }
        Matcher room = ROOM.matcher(header.text(table, r, "class") + " " + header.text(table, r, "topic"));
        if (!values.containsKey("place") && room.find()) {
            values.put("place", room.group(1));
        }
    }

    private void status(Map<String, Object> values, Table table, Header header, int r) {
        if (header.has("visited") || header.has("visitors")) {
            if (!header.has("status")) {
                return;
            }
        }
        String from = header.has("status") || !isFailed(header.text(table, r, "note")) ? "status" : "note";
        String text = header.text(table, r, from);
        Place place = table.place(r, header.column(from));
        String status = "PLANNED";
        if (text.isEmpty() && header.has("heldon")) {
            heldOn(values, table, header, r);
            return;
        }
        if (text.matches("[+✓✔√vVхХxX]+")) {
            status = "HELD";
            if (told.add("plus")) {
                reading.ask(IntakeFinding.MARK_PLUS, place, "text", text, "row", rowNumber(table, header, r));
            }
        } else if (text.matches("[-–—]+")) {
            status = "";
            reading.ask(IntakeFinding.STATUS_UNKNOWN, place, "text", text);
        } else if (!text.isEmpty()) {
            Optional<Vocabulary.Meaning> meaning = Vocabulary.WORDS.meaning("status.", text);
            boolean cellDate = header.cell(table, r, "status").date().isPresent()
                    || Days.in(text, reading.year, reading.order).size() == 1;
            status = meaning.map(Vocabulary.Meaning::name).orElse(cellDate ? "HELD" : "PLANNED");
            if (meaning.isEmpty() && !cellDate) {
                status = "";
                reading.ask(IntakeFinding.STATUS_UNKNOWN, place, "text", text);
            }
            if (Vocabulary.WORDS.has("placeholder", text) || Words.plain(text).equals("hold")) {
                reading.ask(IntakeFinding.STATUS_PROVISIONAL, place, "text", text);
            }
        }
        if (status.equals("MOVED") || header.has("moved")) {
            List<Days.Day> to = Days.in(
                    header.has("moved") && !header.text(table, r, "moved").isEmpty()
                            ? header.text(table, r, "moved")
                            : text,
                    reading.year,
                    reading.order);
            Optional<LocalDate> cell =
                    header.has("moved") ? header.cell(table, r, "moved").date() : Optional.empty();
            String iso = cell.map(LocalDate::toString)
                    .orElse(to.isEmpty() ? null : to.get(0).iso());
            if (cell.isEmpty() && !to.isEmpty() && to.get(0).other() != null) {
                iso = laterOf(to.get(0), String.valueOf(values.get("date")));
                reading.ask(
                        IntakeFinding.DATE_AMBIGUOUS,
                        place,
                        "text",
                        text,
                        "day",
                        iso,
                        "other",
                        iso.equals(to.get(0).iso())
                                ? String.valueOf(to.get(0).other())
                                : to.get(0).iso(),
                        "who",
                        "");
            }
            if (iso != null) {
                status = "MOVED";
                values.put("movedTo", iso);
                moved.put(iso + Words.plain(String.valueOf(values.get("topic"))), place);
            } else if (status.equals("MOVED")) {
                reading.ask(IntakeFinding.MOVED_WHERE, place, "text", text);
            }
        }
        Reading.put(values, "status", status);
    }

    /** Returns whether a note says with its first words that a session did not take place. */
    private static boolean isFailed(String note) {
        List<String> words = Words.of(note);
        return Vocabulary.WORDS
                .meaning("status.", String.join(" ", words.subList(0, Math.min(2, words.size()))))
                .filter(status -> status.strength() > 4
                        && (status.name().equals("CANCELLED")
                                || status.name().equals("MISSED")
                                || status.name().equals("MOVED")))
                .isPresent();
    }

    /** A register with what was planned and what was done: a day on which it was held says that it was. */
    private void heldOn(Map<String, Object> values, Table table, Header header, int r) {
        Cell cell = header.cell(table, r, "heldon");
        String text = Words.tidy(cell.text());
        List<Days.Day> days = Days.in(text, reading.year, reading.order);
        String iso = cell.date()
                .map(LocalDate::toString)
                .orElse(days.size() == 1 ? days.get(0).iso() : "");
        Place place = table.place(r, header.column("heldon"));
        String status = "PLANNED";
        if (!iso.isEmpty() && values.containsKey("date") && !iso.equals(values.get("date"))) {
            status = "MOVED";
            values.put("movedTo", iso);
            reading.ask(IntakeFinding.HELD_ANOTHER_DAY, place, "text", iso, "day", values.get("date"));
        } else if (!iso.isEmpty() || text.matches("[+✓✔√]+")) {
            status = "HELD";
        } else if (!isDash(text)) {
            status = Vocabulary.WORDS
                    .meaning("status.", text)
                    .map(Vocabulary.Meaning::name)
                    .orElse("");
            reading.ask(IntakeFinding.STATUS_UNKNOWN, place, "text", text);
        }
        Reading.put(values, "status", status);
    }

    /** Of the two readings of a day the nearer one that does not lie before the day from which it was moved. */
    private static String laterOf(Days.Day day, String from) {
        String other = String.valueOf(day.other());
        boolean fits = day.iso().compareTo(from) >= 0;
        boolean otherFits = other.compareTo(from) >= 0;
        return otherFits && (!fits || other.compareTo(day.iso()) < 0) ? other : day.iso();
    }

    private static String rowNumber(Table table, Header header, int r) {
        return header.has("number") ? header.text(table, r, "number") : Integer.toString(r);
    }

    private void twice(Fact session) {
        Place from = moved.get(session.values().get("date")
                + Words.plain(String.valueOf(session.values().get("topic"))));
        if (from != null && from.line() != session.place().line()) {
            reading.ask(
                    IntakeFinding.MOVED_TWICE_LISTED,
                    session.place(),
                    "text",
                    String.valueOf(session.values().get("topic")),
                    "row",
                    from.line());
        }
    }
}

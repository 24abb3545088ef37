package org.coachingtoolkit.core.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.SchoolYear;
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

    private static final Set<String> PEOPLE = Set.of("teachers", "family", "number");
    /** What lists of lessons say, and lists of meetings do not. */
    private static final Set<String> LESSONS = Set.of("class", "subject", "period", "room", "week");

    private final Reading reading;
    private final SessionPeople people;
    private final SessionDay day;
    private final SessionHours hours;
    private final PlanAndFact status;

    /** Whether somebody has said that these are sessions. */
    private final boolean said;

    SessionsReader(Reading reading, boolean said) {
        this.reading = reading;
        this.said = said;
        people = new SessionPeople(reading);
        day = new SessionDay(reading);
        hours = new SessionHours(reading);
        status = new PlanAndFact(reading);
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

    /** Returns the row of a register whose columns are days or months; 0 if the table is none. */
    static int register(Table table) {
        for (TableRow row : table.rows()) {
            String first = Words.tidy(row.cell(1).text()) + " "
                    + Words.tidy(row.cell(2).text());
            if ((DayRegister.isHead(row) || MonthPlan.isHead(table, row))
                    && Vocabulary.HEADINGS
                            .meaning("sessions.", first)
                            .filter(meaning -> PEOPLE.contains(meaning.name()))
                            .isPresent()) {
                return row.number();
            }
        }
        return 0;
    }

    private void register(Table table, int head) {
        StringBuilder above = new StringBuilder(table.sheet().name()).append(' ');
        boolean months = false;
        for (TableRow row : table.rows()) {
            if (row.number() < head) {
                above.append(Rows.text(row)).append(' ');
            }
            months |= row.number() == head && MonthPlan.isHead(table, row);
        }
        String title = above.toString();
        if (!Vocabulary.WORDS.has("coaching", title)) {
            reading.ask(IntakeFinding.KIND_UNKNOWN, table.place(head, 1), "text", title);
            return;
        }
        table.rows().stream().filter(row -> row.number() < head).forEach(row -> people.above(Rows.text(row)));
        if (months) {
            new MonthPlan(reading, people.coachAbove()).read(table, head);
        } else {
            new DayRegister(reading, people.coachAbove()).read(table, head, title);
        }
    }

    void read(List<Table> tables) {
        readEach(tables);
        List<Fact> sessions = reading.facts.getOrDefault("sessions", List.of());
        askYears(sessions);
        boolean led = sessions.stream()
                .anyMatch(session -> session.values().containsKey("coach")
                        || "VISIT".equals(session.values().get("kind")));
        boolean named =
                tables.stream().flatMap(table -> headers(table).stream()).anyMatch(header -> header.has("coach"));
        if (!sessions.isEmpty() && !led && !named) {
            reading.ask(IntakeFinding.COACH_MISSING, sessions.get(0).place(), "count", sessions.size());
        }
    }

    /** Asks about days that are not of the school year that somebody, or a title, has said: once for each other year. */
    private void askYears(List<Fact> sessions) {
        if (reading.year == null || !reading.yearSaid) {
            return;
        }
        Map<SchoolYear, List<String>> days = new TreeMap<>(Comparator.comparing(SchoolYear::startYear));
        Map<SchoolYear, Place> places = new HashMap<>();
        for (Fact session : sessions) {
            for (String key : List.of("date", "movedTo")) {
                String iso = session.text(key).filter(day -> day.length() == 10).orElse("");
                if (!iso.isEmpty() && !reading.isOfYear(LocalDate.parse(iso))) {
                    SchoolYear of = Days.schoolYear(LocalDate.parse(iso));
                    days.computeIfAbsent(of, year -> new ArrayList<>()).add(iso);
                    places.putIfAbsent(of, session.place());
                }
            }
        }
        days.forEach((year, of) -> reading.ask(
                IntakeFinding.OTHER_YEAR,
                Objects.requireNonNull(places.get(year), "place"),
                "day",
                LocalDate.parse(of.get(0)),
                "year",
                reading.year,
                "count",
                of.size()));
    }

    private void readEach(List<Table> tables) {
        for (Table table : tables) {
            int register = register(table);
            if (register > 0) {
                register(table, register);
            } else if (headers(table).isEmpty()) {
                reading.skip(table.sheet().name());
            } else {
                people.know(table);
                reading.about.putIfAbsent("sheet", table.sheet().name());
                read(table);
            }
        }
    }

    private void read(Table table) {
        List<Header> headers = headers(table);
        Header header = null;
        String title = "";
        MonthAbove month = null;
        int next = 0;
        int others = 0;
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (next < headers.size() && r == headers.get(next).first()) {
                header = headers.get(next++);
                header.ask(table, reading);
                continue;
            }
            String all = Rows.text(row);
            if (header == null) {
                title = title + " " + all;
                people.above(all);
                continue;
            }
            if (r <= header.last() || header.isRepeatedAt(table, r) || Header.isNumbers(row)) {
                continue;
            }
            ListRow entry = new ListRow(table, header, row);
            MonthAbove named = entry.text("topic").isEmpty() ? MonthAbove.of(row) : null;
            MonthAbove beside = MonthAbove.beside(entry);
            month = named != null ? named : beside != null ? beside : month;
            boolean about = said
                    || isCoaching(title + " " + table.sheet().name(), header)
                    || Vocabulary.WORDS.has("coaching", all);
            if (named != null || isSignature(entry) || !about) {
                others += about || named != null ? 0 : 1;
                reading.skip(all);
                continue;
            }
            for (Cell date : day.dates(table.seen(r, header.column("date")), header)) {
                session(entry, date, month);
            }
        }
        reading.facts.getOrDefault("sessions", List.of()).forEach(status::askTwice);
        if (others > 0 && reading.facts.getOrDefault("sessions", List.of()).isEmpty()) {
            reading.ask(
                    IntakeFinding.NOT_ABOUT_COACHING,
                    table.place(headers.get(0).first(), 1),
                    "text",
                    table.sheet().file(),
                    "count",
                    others);
        }
    }

    /**
     * Returns whether a table is a list of meetings with teachers on certain days, be they about coaching or not: it says what
     * they are about or what became of them, and nothing of classes and lessons.
     */
    static boolean areMeetings(Table table, Header header) {
        boolean meetings =
                (header.has("teachers") || header.has("family")) && (header.has("topic") || header.has("status"));
        return meetings
                && StaffHeader.all(table).stream().noneMatch(staff -> staff.has("post") || staff.has("category"))
                && TimetableShape.lists(table).stream()
                        .noneMatch(list -> LESSONS.stream().anyMatch(list::has));
    }

    private static boolean isSignature(ListRow entry) {
        String all = Rows.text(entry.row());
        return Rows.filled(entry.row()) <= 2
                && (all.contains("___")
                        || (Vocabulary.WORDS.has("signature", all)
                                && entry.text("date").isEmpty()));
    }

    /** Returns whether a table is about coaching or visits: by its title, its headings or one of its rows. */
    static boolean isAbout(Table table, Header header, String title) {
        return isCoaching(title, header)
                || table.rows().stream().anyMatch(row -> Vocabulary.WORDS.has("coaching", Rows.text(row)));
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

    private void session(ListRow entry, Cell date, @Nullable MonthAbove month) {
        boolean visits = SessionPeople.areVisits(entry.header());
        String topic = entry.text("topic");
        boolean something = !topic.isEmpty()
                || !SessionPeople.written(entry).isBlank()
                || visits
                || !entry.text("status").isEmpty()
                || !entry.text("coach").isEmpty();
        boolean undated = date.isBlank()
                && entry.text("start").isEmpty()
                && entry.text("status").isEmpty();
        if (!something || undated) {
            reading.skip(Rows.text(entry.row()));
            return;
        }
        Map<String, Object> values = Reading.values();
        String form = entry.text("form");
        boolean visit = visits || Vocabulary.WORDS.has("visit", form + " " + topic);
        if (visit) {
            values.put("kind", "VISIT");
        }
        day.put(values, entry, date, month);
        hours.put(values, entry, Words.tidy(date.text()));
        Reading.put(values, "topic", topic);
        Reading.put(values, "form", form);
        people.put(values, entry, visit);
        people.putCoach(values, entry);
        where(values, entry);
        status.put(values, entry);
        String discussed = entry.text("discussion");
        if (!discussed.isEmpty()) {
            values.put("discussed", discussed);
            if (reading.isFirst("discussion")) {
                reading.ask(IntakeFinding.DISCUSSION_IS_SESSION, entry.place("discussion"), "text", discussed);
            }
        }
        reading.fact("sessions", entry.place("date"), values);
    }

    private void where(Map<String, Object> values, ListRow entry) {
        String place = entry.text("place");
        String mode = entry.text("mode") + " " + entry.text("form");
        Matcher link = LINK.matcher(place + " " + entry.text("link"));
        boolean online = Vocabulary.WORDS.has("online", mode) || Vocabulary.WORDS.has("online", place);
        if (link.find()) {
            values.put("link", link.group());
            values.put("mode", "ONLINE");
        } else if (online && !Vocabulary.WORDS.has("in-person", mode)) {
            values.put("mode", "ONLINE");
            if (!place.isEmpty()) {
                reading.ask(IntakeFinding.LINK_MISSING, entry.place("place"), "text", place);
            }
        } else {
            if (Vocabulary.WORDS.has("in-person", mode)) {
                values.put("mode", "IN_PERSON");
            }
            Reading.put(values, "place", place);
        }
        Matcher room = ROOM.matcher(entry.text("class") + " " + entry.text("topic"));
        if (!values.containsKey("place") && room.find()) {
            values.put("place", room.group(1));
        }
    }
}

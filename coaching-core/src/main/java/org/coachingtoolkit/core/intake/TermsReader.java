package org.coachingtoolkit.core.intake;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
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

/** Terms and holidays: rows that name a period and give its first and last day. */
final class TermsReader {
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?<![\\p{L}\\d])(IV|III|II|I|ІV|ІІІ|ІІ|І|[1-6])(?![\\p{L}\\d])");
    private static final Map<String, Integer> ORDINALS = Map.ofEntries(
            Map.entry("перв", 1),
            Map.entry("втор", 2),
            Map.entry("трет", 3),
            Map.entry("четверт", 4),
            Map.entry("перш", 1),
            Map.entry("друг", 2),
            Map.entry("first", 1),
            Map.entry("second", 2),
            Map.entry("third", 3),
            Map.entry("fourth", 4));

    /** A row with its dates. */
    private record Span(Place place, String name, String audience, String start, String end, String kind, int number) {}

    private final Reading reading;

    TermsReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns how many rows name a term or holiday with dates. */
    static int score(Table table, Reading reading) {
        int rows = sideBySide(table).values().stream().mapToInt(List::size).sum();
        boolean terms = false;
        for (TableRow row : table.rows()) {
            Header header = Header.at(table, row.number(), "terms.");
            terms |= header != null
                    && header.has("name")
                    && (header.has("end") || header.has("range") || header.has("length"))
                    && kind(header.titles().getOrDefault(header.column("name"), ""))
                            .isPresent();
            String name = name(row, "");
            int dates = 0;
            for (Cell cell : row.cells()) {
                dates += cell.date().isPresent()
                        ? 1
                        : Days.in(Days.expanded(cell.text()), reading.year, reading.order)
                                .size();
            }
            rows += dates > 1 && (terms || kind(name).isPresent() || Vocabulary.WORDS.has("holiday", name)) ? 1 : 0;
        }
        return rows;
    }

    private static String name(TableRow row, String otherwise) {
        for (Cell cell : row.cells()) {
            String text = Words.tidy(cell.text());
            if (cell.date().isEmpty() && isPeriod(text)) {
                return text;
            }
        }
        return otherwise;
    }

    private static boolean isPeriod(String text) {
        return kind(text).isPresent() || Vocabulary.WORDS.has("holiday", text) || Vocabulary.WORDS.has("inset", text);
    }

    private static Optional<Vocabulary.Meaning> kind(String text) {
        return text.length() > 60 ? Optional.empty() : Vocabulary.WORDS.meaning("term.", text);
    }

    void read(List<Table> tables) {
        List<Span> terms = new ArrayList<>();
        List<Span> holidays = new ArrayList<>();
        for (Table table : tables) {
            read(table, terms, holidays);
        }
        terms(terms);
        List<Span> known = new ArrayList<>(holidays);
        for (Span span : holidays) {
            write("holidays", span, false);
        }
        gaps(known);
    }

    private void read(Table table, List<Span> terms, List<Span> holidays) {
        Header header = null;
        String section = "";
        boolean begun = false;
        Map<Integer, List<TableRow>> blocks = sideBySide(table);
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (blocks.containsKey(r)) {
                header = null;
                for (TableRow period : blocks.getOrDefault(r, List.of())) {
                    String name = Words.tidy(period.cell(1).text());
                    List<Days.Day> limits = dates(period, null);
                    if (limits.size() > 1) {
                        span(
                                table,
                                null,
                                period,
                                name,
                                isPeriod(name) ? name : name + " " + section,
                                limits,
                                terms,
                                holidays);
                    } else {
                        reading.ask(IntakeFinding.DATE_UNKNOWN, table.place(r, 1), "text", name);
                    }
                }
                continue;
            }
            Header found = Header.at(table, r, "terms.");
            if (found != null
                    && (found.has("start") || found.has("range") || found.has("end") || found.has("length"))
                    && dates(row, found).isEmpty()) {
                header = found;
                continue;
            }
            if (header != null && r <= header.last()) {
                continue;
            }
            String all = all(row);
            long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
            List<Days.Day> days = dates(row, header);
            if (days.isEmpty()) {
                if (filled == 1) {
                    section = all;
                }
                if (begun && filled > 1 && header != null && !Vocabulary.WORDS.has("signature", all)) {
                    reading.ask(IntakeFinding.DATE_UNKNOWN, table.place(r, 1), "text", all);
                }
                continue;
            }
            if (filled == 1
                    && Days.schoolYear(all).isPresent()
                    && days.size() < 2
                    && !Vocabulary.WORDS.has("holiday", all)) {
                continue;
            }
            boolean period = kind(lead(all)).isPresent() || Vocabulary.WORDS.has("holiday", lead(all));
            if (filled == 1 && all.length() > 20 && !(days.size() == 2 && period && !all.contains(", "))) {
                listed(table, r, all, days, holidays);
                continue;
            }
            begun = true;
            String first = header != null && header.has("name") ? header.text(table, r, "name") : "";
            String heading =
                    header != null && header.has("name") ? header.titles().getOrDefault(header.column("name"), "") : "";
            String name = filled == 1
                    ? lead(all)
                    : isPeriod(first) ? first : name(row, first.isEmpty() ? firstText(row) : first);
            String named = kind(name).isEmpty()
                            && !Vocabulary.WORDS.has("holiday", name)
                            && !Vocabulary.WORDS.has("inset", name)
                    ? (kind(heading).isPresent() ? name + " " + heading : name + " " + section)
                    : name;
            span(table, header, row, name, named, days, terms, holidays);
        }
    }

    /** What stands in a line before its first date. */
    private static String lead(String text) {
        Matcher matcher = Pattern.compile("^(.*?)(?::|\\s[-–—]\\s|\\s(?:с|з|from|с|з)\\s+\\d)")
                .matcher(text);
        return matcher.find() && !matcher.group(1).isBlank() ? matcher.group(1).strip() : text;
    }

    /** Periods that stand side by side, with their first and last days in rows below: a row a period, at the names' place. */
    private static Map<Integer, List<TableRow>> sideBySide(Table table) {
        Map<Integer, List<TableRow>> blocks = new LinkedHashMap<>();
        List<TableRow> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            TableRow names = rows.get(i);
            long periods = names.cells().stream()
                    .filter(cell -> kind(cell.text()).isPresent() || Vocabulary.WORDS.has("holiday", cell.text()))
                    .count();
            TableRow start = null;
            TableRow end = null;
            int last = names.number();
            for (int below = i + 1; below < Math.min(rows.size(), i + 4) && periods >= 2; below++) {
                String limit = limit(rows.get(below));
                start = limit.equals("start") && start == null ? rows.get(below) : start;
                end = limit.equals("end") && end == null ? rows.get(below) : end;
                last = limit.isEmpty() ? last : rows.get(below).number();
            }
            if (start == null || end == null) {
                continue;
            }
            List<TableRow> turned = new ArrayList<>();
            for (int column = 1; column <= names.cells().size(); column++) {
                if (start.cell(column).date().isPresent()
                        || start.cell(column).text().matches(".*\\d.*")) {
                    turned.add(new TableRow(
                            names.number(), false, List.of(names.cell(column), start.cell(column), end.cell(column))));
                }
            }
            for (TableRow row : rows) {
                if (row.number() >= names.number() && row.number() <= last) {
                    blocks.put(row.number(), row.number() == names.number() ? turned : List.of());
                }
            }
        }
        return blocks;
    }

    /** Which limit of a period a row gives: start, end, or none. */
    private static String limit(TableRow row) {
        return Vocabulary.HEADINGS
                .meaning("terms.", firstText(row))
                .map(Vocabulary.Meaning::name)
                .filter(name -> name.equals("start") || name.equals("end"))
                .orElse("");
    }

    private static String firstText(TableRow row) {
        return row.cells().stream()
                .filter(cell -> !cell.isBlank() && cell.date().isEmpty())
                .map(cell -> Words.tidy(cell.text()))
                .findFirst()
                .orElse("");
    }

    private static String all(TableRow row) {
        StringBuilder text = new StringBuilder();
        row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> text.append(cell.text()).append(' '));
        return Words.tidy(text.toString());
    }

    /** Returns the dates of a row's columns of dates, or of all its columns but notes. */
    private static boolean isHolidayColumn(Header header, int column) {
        String title = header.titles().getOrDefault(column, "");
        String from = header.has("start") && header.has("end") ? "start" : header.has("range") ? "range" : "length";
        return header.has(from)
                && column != header.column(from)
                && (!from.equals("start") || column != header.column("end"))
                && column
                        > Math.min(
                                header.column(from), from.equals("start") ? header.column("end") : header.column(from))
                && Vocabulary.WORDS.has("holiday", title);
    }

    private List<Days.Day> dates(TableRow row, @org.jspecify.annotations.Nullable Header header) {
        StringBuilder joined = new StringBuilder();
        List<Integer> columns = new ArrayList<>();
        if (header != null && header.has("start") && header.has("end")) {
            columns.add(header.column("start"));
            columns.add(header.column("end"));
        }
        for (int column = 1; column <= row.cells().size(); column++) {
            if (!columns.contains(column)) {
                columns.add(column);
            }
        }
        for (int column : columns) {
            Cell cell = row.cell(column);
            String meaning = header == null ? "" : header.meanings().getOrDefault(column, "");
            if (header != null && isHolidayColumn(header, column)) {
                continue;
            }
            if (cell.isBlank()
                    || meaning.equals("notes")
                    || meaning.equals("audience")
                    || (meaning.equals("length")
                            && Days.in(cell.text(), reading.year, reading.order).size() < 2)) {
                continue;
            }
            joined.append(cell.date().map(LocalDate::toString).orElse(Days.expanded(cell.text())))
                    .append(" ; ");
        }
        return Days.in(joined.toString(), reading.year, reading.order);
    }

    /** A line of text that lists days off: Праздничные дни: 4 ноября, 23 февраля. */
    private void listed(Table table, int r, String text, List<Days.Day> ignored, List<Span> holidays) {
        Place place = table.place(r, 1);
        if (!Vocabulary.WORDS.has("holiday", text)) {
            reading.skip(text);
            return;
        }
        boolean added = false;
        for (String part : Days.expanded(text).split("[,;]", -1)) {
            List<Days.Day> days = Days.in(part, reading.year, reading.order);
            if (!days.isEmpty() && days.get(0).isExact()) {
                added |= days.get(0).yearAdded();
                Days.Day last = days.get(days.size() - 1);
                holidays.add(new Span(place, text, "", days.get(0).iso(), last.iso(), "", 0));
            }
        }
        if (added) {
            reading.ask(
                    IntakeFinding.YEAR_FROM_TITLE,
                    place,
                    "text",
                    text,
                    "day",
                    reading.year().map(Object::toString).orElse(""));
        }
    }

    private void span(
            Table table,
            @org.jspecify.annotations.Nullable Header header,
            TableRow row,
            String name,
            String named,
            List<Days.Day> days,
            List<Span> terms,
            List<Span> holidays) {
        int r = row.number();
        Place place = table.place(r, 1);
        Days.Day start = days.get(0);
        Days.Day end = days.get(days.size() - 1);
        if (days.size() > 2) {
            end = days.get(1);
            reading.ask(IntakeFinding.DATE_RANGE, place, "text", all(row));
        }
        for (Days.Day day : days) {
            if (day.yearAdded()) {
                reading.ask(IntakeFinding.YEAR_ADDED, place, "text", dayText(row, day), "day", day.iso());
            }
            if (day.other() != null && !day.other().equals(day.iso()) && !reading.orderSeen) {
                reading.ask(
                        IntakeFinding.DATE_AMBIGUOUS,
                        place,
                        "text",
                        day.iso(),
                        "day",
                        day.iso(),
                        "other",
                        day.other(),
                        "who",
                        name);
            }
        }
        String audience = header == null ? "" : header.text(table, r, "audience");
        if (audience.isEmpty() && Vocabulary.WORDS.has("some-classes", named)) {
            audience = name;
        }
        if (header != null) {
            within(table, header, row, holidays);
        }
        notes(table, header, row, name, holidays);
        boolean inset = Vocabulary.WORDS.has("inset", name);
        Optional<Vocabulary.Meaning> term = kind(named);
        boolean holiday = Vocabulary.WORDS.has("holiday", named);
        boolean isHoliday = holiday && (term.isEmpty() || Vocabulary.WORDS.has("holiday", name));
        if (inset) {
            reading.ask(IntakeFinding.INSET_DAY, place, "text", name, "day", spoken(start.iso()));
            write("notHolidays", new Span(place, name, audience, start.iso(), end.iso(), "", 0), false);
        } else if (isHoliday) {
            Span span = new Span(place, name, audience, start.iso(), end.iso(), "", 0);
            if (!audience.isEmpty() && !Vocabulary.WORDS.has("group-of-people", audience)) {
                reading.ask(IntakeFinding.AUDIENCE, place, "text", name + " " + audience);
                write("otherHolidays", span, true);
            } else if (end.iso().compareTo(start.iso()) < 0) {
                reading.ask(IntakeFinding.END_BEFORE_START, place, "text", start.iso() + "–" + end.iso());
            } else {
                holidays.add(span);
            }
        } else if (term.isPresent()) {
            if (days.size() < 2) {
                reading.ask(IntakeFinding.END_OF_TERM_MISSING, place, "text", name + " " + audience);
                Map<String, Object> values = Reading.values();
                values.put("kind", term.get().name());
                values.put("start", start.iso());
                Reading.put(values, "audience", audience);
                reading.fact("otherTerms", place, values);
            } else if (end.iso().compareTo(start.iso()) < 0) {
                reading.ask(IntakeFinding.END_BEFORE_START, place, "text", start.iso() + "–" + end.iso());
            } else {
                terms.add(new Span(
                        place,
                        name,
                        audience,
                        start.iso(),
                        end.iso(),
                        term.get().name(),
                        number(name)));
            }
        } else {
            reading.ask(
                    IntakeFinding.PERIOD_UNKNOWN, place, "text", name.isEmpty() ? all(row) : name, "day", start.iso());
        }
    }

    /**
     * Takes the holidays that stand within a term: in one column that gives both days, or in two of which the first closes
     * (the last day of school) or begins it, the second reopens (the first day of school) or ends it.
     */
    private void within(Table table, Header header, TableRow row, List<Span> holidays) {
        List<Integer> columns = header.titles().keySet().stream()
                .filter(column -> isHolidayColumn(header, column))
                .toList();
        LocalDate first = null;
        for (Integer column : columns) {
            Cell cell = row.cell(column);
            String title = header.titles().getOrDefault(column, "");
            Place place = table.place(row.number(), column);
            List<LocalDate> days = cell.date().isPresent()
                    ? List.of(cell.date().get())
                    : Days.in(Days.expanded(cell.text()), reading.year, reading.order).stream()
                            .map(Days.Day::date)
                            .toList();
            boolean closes = Vocabulary.WORDS.has("last-school-day", title);
            boolean reopens = Vocabulary.WORDS.has("first-school-day", title);
            if (days.size() > 1) {
                holiday(place, title, days.get(0), days.get(days.size() - 1), holidays);
            } else if (days.size() == 1 && first == null) {
                first = closes ? days.get(0).plusDays(1) : days.get(0);
                if (columns.size() == 1) {
                    holiday(place, title, first, first, holidays);
                }
            } else if (days.size() == 1 && first != null) {
                holiday(place, title, first, reopens ? days.get(0).minusDays(1) : days.get(0), holidays);
                first = null;
            } else if (!cell.isBlank()) {
                reading.ask(IntakeFinding.DATE_UNKNOWN, place, "text", cell.text());
            }
        }
    }

    private void holiday(Place place, String name, LocalDate start, LocalDate end, List<Span> holidays) {
        if (end.isBefore(start)) {
            reading.ask(IntakeFinding.END_BEFORE_START, place, "text", start + "–" + end);
        } else {
            holidays.add(new Span(place, name, "", start.toString(), end.toString(), "", 0));
        }
    }

    private String spoken(String iso) {
        return iso.length() == 10 ? reading.language.format().longDate(LocalDate.parse(iso)) : iso;
    }

    private static String dayText(TableRow row, Days.Day day) {
        for (Cell cell : row.cells()) {
            if (cell.date().isEmpty()
                    && Words.plain(cell.text())
                            .contains(Integer.toString(day.date().getDayOfMonth()))
                    && Days.monthIn(cell.text()).isPresent()) {
                return cell.text();
            }
        }
        return day.iso();
    }

    private static int number(String name) {
        Matcher matcher = NUMBER.matcher(name);
        if (matcher.find()) {
            String text = matcher.group(1).replace('І', 'I');
            return switch (text.toUpperCase(java.util.Locale.ROOT)) {
                case "I" -> 1;
                case "II" -> 2;
                case "III" -> 3;
                case "IV" -> 4;
                default -> Integer.parseInt(text);
            };
        }
        for (String word : Words.of(name)) {
            for (Map.Entry<String, Integer> ordinal : ORDINALS.entrySet()) {
                if (word.startsWith(ordinal.getKey()) && !word.startsWith("четверть") && !word.startsWith("четверти")) {
                    return ordinal.getValue();
                }
            }
        }
        return 0;
    }

    private void notes(
            Table table,
            @org.jspecify.annotations.Nullable Header header,
            TableRow row,
            String name,
            List<Span> holidays) {
        if (header == null || !header.has("notes")) {
            return;
        }
        int r = row.number();
        String text = header.text(table, r, "notes");
        Place place = table.place(r, header.column("notes"));
        List<LocalTime> times = Clocks.in(text);
        if (!times.isEmpty() || Vocabulary.WORDS.has("closes-early", text)) {
            reading.ask(IntakeFinding.EARLY_CLOSE, place, "text", text, "who", name);
            return;
        }
        for (String part : text.split("[,;]", -1)) {
            List<Days.Day> days = Days.in(part, reading.year, reading.order);
            if (days.isEmpty()) {
                if (!part.isBlank()) {
                    reading.skip(part);
                }
            } else if (Vocabulary.WORDS.has("inset", part)) {
                reading.ask(
                        IntakeFinding.INSET_DAY,
                        place,
                        "text",
                        part,
                        "day",
                        spoken(days.get(0).iso()));
                write(
                        "notHolidays",
                        new Span(
                                place,
                                part.strip(),
                                "",
                                days.get(0).iso(),
                                days.get(0).iso(),
                                "",
                                0),
                        false);
            } else if (Vocabulary.WORDS.has("holiday", part)
                    && dates(row, header).size() > 1) {
                List<Days.Day> around = dates(row, header);
                String day = days.get(0).iso();
                boolean inHoliday = Vocabulary.WORDS.has("holiday", name)
                        && day.compareTo(around.get(0).iso()) >= 0
                        && day.compareTo(around.get(1).iso()) <= 0;
                if (!inHoliday) {
                    holidays.add(new Span(place, part.replaceAll(":.*", "").strip(), "", day, day, "", 0));
                    reading.ask(IntakeFinding.YEAR_ADDED, place, "text", part, "day", day);
                }
            } else {
                reading.skip(part);
            }
        }
    }

    /** Writes the terms; where they differ by classes those of the largest range. */
    private void terms(List<Span> terms) {
        Map<String, List<Span>> byAudience = new LinkedHashMap<>();
        terms.forEach(span -> byAudience
                .computeIfAbsent(span.audience(), key -> new ArrayList<>())
                .add(span));
        String chosen = "";
        int widest = -1;
        for (Map.Entry<String, List<Span>> entry : byAudience.entrySet()) {
            int size = width(entry.getKey()) * 10 + entry.getValue().size();
            if (size > widest) {
                widest = size;
                chosen = entry.getKey();
            }
        }
        if (byAudience.size() > 1) {
            reading.ask(
                    IntakeFinding.AUDIENCE_CHOICE,
                    terms.get(0).place(),
                    "classes",
                    String.join("; ", byAudience.keySet()),
                    "chosen",
                    chosen);
        }
        int count = 0;
        boolean unnumbered = false;
        for (Span span : terms) {
            boolean own = span.audience().equals(chosen);
            count += own ? 1 : 0;
            unnumbered |= span.kind().equals("TERM");
            int number = span.kind().equals("TERM") || span.number() == 0 ? count : span.number();
            write(
                    own ? "terms" : "otherTerms",
                    new Span(span.place(), span.name(), span.audience(), span.start(), span.end(), span.kind(), number),
                    true);
        }
        if (unnumbered) {
            reading.ask(
                    IntakeFinding.TERM_KIND,
                    terms.get(0).place(),
                    "text",
                    terms.get(0).name(),
                    "count",
                    terms.size());
        }
    }

    private static int width(String audience) {
        if (audience.isEmpty() || Vocabulary.WORDS.has("group-of-people", audience)) {
            return 100;
        }
        int width = 0;
        Matcher matcher = Pattern.compile("(\\d+)(?:\\s*[-–—]\\s*(\\d+))?").matcher(audience);
        while (matcher.find()) {
            width += matcher.group(2) == null
                    ? 1
                    : Integer.parseInt(matcher.group(2)) - Integer.parseInt(matcher.group(1)) + 1;
        }
        return width;
    }

    private void write(String key, Span span, boolean full) {
        Map<String, Object> values = Reading.values();
        Reading.put(values, "kind", span.kind());
        if (span.number() > 0) {
            values.put("number", span.number());
        }
        Reading.put(values, "name", span.name().length() > 60 ? span.name().substring(0, 60) : span.name());
        values.put("start", span.start());
        values.put("end", span.end());
        if (full) {
            Reading.put(values, "audience", span.audience());
        }
        reading.fact(key, span.place(), values);
    }

    /** Asks about days between two terms that no holiday covers. */
    private void gaps(List<Span> holidays) {
        List<Fact> terms = reading.facts.getOrDefault("terms", List.of());
        for (int i = 1; i < terms.size(); i++) {
            LocalDate from = LocalDate.parse(
                            String.valueOf(terms.get(i - 1).values().get("end")))
                    .plusDays(1);
            LocalDate to = LocalDate.parse(String.valueOf(terms.get(i).values().get("start")))
                    .minusDays(1);
            if (to.isAfter(from.plusDays(1))
                    && holidays.stream()
                            .noneMatch(h -> h.start().compareTo(to.toString()) <= 0
                                    && h.end().compareTo(from.toString()) >= 0)) {
                reading.ask(
                        IntakeFinding.GAP_WITHOUT_HOLIDAY,
                        terms.get(i).place(),
                        "text",
                        from + " – " + to,
                        "day",
                        spoken(from.toString()));
            }
        }
    }
}

package org.coachingtoolkit.core.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellAddress;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableLimits;
import org.coachingtoolkit.core.table.TableRow;
import org.coachingtoolkit.core.table.Tables;
import org.jspecify.annotations.Nullable;

/** Recognises what a set of files is and has it read. */
final class IntakeReader {
    /** Characters of a cell; an answer in a form of a page and a half has as many. */
    private static final int LONGEST_CELL = 4000;

    private static final Pattern INSTITUTION = Pattern.compile(
            "(?:(?:МБОУ|МБДОУ|МАОУ|МАДОУ|ГБОУ|МОУ|МКОУ|ГБДОУ|МДОУ|ЗДО|ЗЗСО|КЗ|ДНЗ)\\s[^,;\\n]*?[»\"](?:\\s?[»\"])?|\\p{Lu}[\\p{L}-]+(?:ого|ій|ий)?\\s(?:ліце\\p{L}*|гімназі\\p{L}*|школ\\p{L}*|ЗДО)\\s№\\s?\\d+|\\p{Lu}[\\p{L}' ]+(?:Primary School|High School|Elementary|Academy|College|School))");

    private final @Nullable IntakeKind as;
    private final Reading reading = new Reading();
    private final @Nullable SchoolYear given;
    /** What stands in files of our own, which say at least in which language to ask. */
    private final List<String> ownTexts = new ArrayList<>();

    IntakeReader(@Nullable IntakeKind as, @Nullable SchoolYear year) {
        this.as = as;
        given = year;
    }

    Intake read(List<Intake.Source> files) {
        List<Table> tables = new ArrayList<>();
        List<Intake.Source> calendars = new ArrayList<>();
        List<Intake.Source> exports = new ArrayList<>();
        for (Intake.Source file : files) {
            Optional<Finding> own = OwnFile.of(file);
            if (own.isPresent()) {
                reading.findings.add(own.get());
                ownTexts.add(OwnFile.beginning(file));
            } else if (IcsReader.recognises(file.bytes())) {
                calendars.add(file);
            } else if (AscReader.recognises(file.bytes())) {
                exports.add(file);
            } else {
                tables(file).ifPresent(tables::addAll);
            }
        }
        List<String> texts = texts(tables);
        calendars.forEach(file -> texts.add(summaries(file)));
        if (!exports.isEmpty() && tables.isEmpty()) {
            texts.add(words(exports.get(0)));
        }
        reading.language = texts.isEmpty() ? OwnFile.language(ownTexts) : Words.language(texts);
        Optional<Days.Order> order = Days.order(texts);
        reading.orderSeen = order.isPresent();
        reading.order = order.orElse(Days.Order.DAY_FIRST);
        String title = title(tables);
        Optional<SchoolYear> named = Days.schoolYear(title).or(() -> Days.schoolYear(sheets(tables)));
        reading.titleYear = named.or(() -> Days.inexact(Days.without(above(tables)), null)
                        .filter(day -> day.iso().length() == 7)
                        .map(day -> {
                            int month = Integer.parseInt(day.iso().substring(5));
                            int of = Integer.parseInt(day.iso().substring(0, 4));
                            return new SchoolYear(month >= 8 ? of : of - 1);
                        }))
                .orElse(null);
        reading.yearSaid = given != null || named.isPresent();
        reading.year = given != null ? given : reading.titleYear != null ? reading.titleYear : yearOf(tables);
        Matcher institution = INSTITUTION.matcher(title);
        IntakeKind kind = null;
        Layouts layouts = new Layouts();
        if (!calendars.isEmpty()) {
            kind = IntakeKind.CALENDAR;
            calendars.forEach(file -> new IcsReader(reading).read(file.name(), file.bytes()));
        } else if (!exports.isEmpty()) {
            kind = IntakeKind.TIMETABLE;
            exports.forEach(file -> new AscReader(reading).read(file.name(), file.bytes()));
        } else if (!tables.isEmpty()) {
            List<Table> usual = layouts.usual(tables);
            kind = as != null ? as : kind(usual, title);
            if (kind == null) {
                Table first = tables.get(0);
                if (GoalTable.find(tables, null).isPresent()) {
                    reading.findings.add(
                            OwnFile.ask(IntakeFinding.GOALS, first.sheet().file()));
                } else {
                    reading.ask(
                            IntakeFinding.KIND_UNKNOWN,
                            first.place(1, 1),
                            "text",
                            first.sheet().file());
                }
            } else {
                read(kind, usual, title);
            }
        }
        if (kind != IntakeKind.ONEROSTER && institution.find()) {
            String name = Words.tidy(institution.group());
            if (name.matches(".*(ого|ої)\\s.*")) {
                reading.ask(IntakeFinding.INSTITUTION_FROM_CASE, tables.get(0).place(1, 1), "title", name);
            }
            reading.about.put("institution", name);
        }
        if (reading.year != null && reading.titleYear != null) {
            reading.about.putIfAbsent("year", reading.year.toString());
        }
        reading.findings.replaceAll(layouts::inFile);
        reading.facts
                .values()
                .forEach(facts -> facts.replaceAll(fact -> new Fact(layouts.inFile(fact.place()), fact.values())));
        tables.forEach(this::askUnseen);
        return new Intake(kind, reading.language, reading.about, reading.facts, reading.notRead, reading.findings);
    }

    /** Asks about what a person who opens the file does not see and that was read, or sees beside the cells and was not. */
    private void askUnseen(Table table) {
        Place first = table.place(1, 1);
        Set<Integer> read = reading.facts.values().stream()
                .flatMap(List::stream)
                .map(Fact::place)
                .filter(place ->
                        place.pointer().equals(first.pointer()) && Objects.equals(place.sheet(), first.sheet()))
                .map(Place::line)
                .collect(Collectors.toSet());
        List<TableRow> rows =
                table.rows().stream().filter(row -> read.contains(row.number())).toList();
        List<TableRow> hidden = rows.stream().filter(TableRow::hidden).toList();
        if (!hidden.isEmpty()) {
            int row = hidden.get(0).number();
            reading.ask(IntakeFinding.HIDDEN_ROWS, table.place(row, 1), "count", hidden.size(), "row", row);
        }
        List<Integer> columns = table.hiddenColumns().stream()
                .filter(column ->
                        rows.stream().anyMatch(row -> !row.cell(column).isBlank()))
                .toList();
        if (!columns.isEmpty()) {
            reading.ask(
                    IntakeFinding.HIDDEN_COLUMNS,
                    table.place(rows.get(0).number(), columns.get(0)),
                    "columns",
                    String.join(", ", columns.stream().map(CellAddress::letters).toList()));
        }
        if (!read.isEmpty() && !table.comments().isEmpty()) {
            List<CellAddress> comments = table.comments();
            CellAddress at = comments.get(0);
            reading.ask(
                    IntakeFinding.COMMENTS,
                    table.place(at.row(), at.column()),
                    "count",
                    comments.size(),
                    "cells",
                    String.join(
                                    ", ",
                                    comments.stream()
                                            .limit(5)
                                            .map(CellAddress::toString)
                                            .toList())
                            + (comments.size() > 5 ? ", …" : ""));
        }
    }

    /** Returns the text of an XML file in the encoding that it declares; signs that do not fit are replaced. */
    static String decoded(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(200, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher encoding =
                Pattern.compile("encoding=[\"']([A-Za-z0-9_.:-]+)[\"']").matcher(head);
        int mark = head.startsWith("\u00EF\u00BB\u00BF") ? 3 : 0;
        try {
            Charset charset = encoding.find() ? Charset.forName(encoding.group(1)) : StandardCharsets.UTF_8;
            return new String(bytes, mark, bytes.length - mark, charset);
        } catch (IllegalArgumentException e) {
            return new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8);
        }
    }

    /** Returns the words of an XML file without its markup. */
    private static String words(Intake.Source file) {
        return decoded(file.bytes()).replaceAll("[A-Za-z_]+=|<[A-Za-z/]+|\"[A-Za-z0-9#:,%.]*\"", " ");
    }

    private static String summaries(Intake.Source file) {
        StringBuilder text = new StringBuilder();
        Matcher summary = Pattern.compile("(?m)^(?:SUMMARY|DESCRIPTION|X-WR-CALNAME)[^:\\n]*:(.*)$")
                .matcher(IcsReader.text(file.bytes()));
        while (summary.find() && text.length() < 10_000) {
            text.append(summary.group(1)).append(' ');
        }
        return text.toString();
    }

    private Optional<List<Table>> tables(Intake.Source file) {
        try {
            Checked<List<Table>> read =
                    Tables.installed().read(file.name(), new ByteArrayInputStream(file.bytes()), TableLimits.STANDARD);
            reading.findings.addAll(read.findings());
            read.value()
                    .ifPresent(found -> found.stream().findFirst().ifPresent(table -> {
                        if (table.sheet().dialect() != null) {
                            reading.about.putIfAbsent(
                                    "encoding",
                                    table.sheet().dialect().charset().name());
                            reading.about.putIfAbsent(
                                    "delimiter",
                                    String.valueOf(table.sheet().dialect().delimiter()));
                        }
                    }));
            Optional<Finding> own = read.value().flatMap(found -> OwnFile.of(found, file.name()));
            if (own.isPresent()) {
                reading.findings.add(own.get());
                ownTexts.addAll(texts(read.get()));
            }
            return read.value().filter(found -> own.isEmpty() && isOfCells(found, file.name()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether a file is made of cells that people fill in; one that is not would be read for hours. */
    private boolean isOfCells(List<Table> tables, String file) {
        int longest = tables.stream()
                .flatMap(table -> table.rows().stream())
                .flatMap(row -> row.cells().stream())
                .mapToInt(cell -> cell.text().length())
                .max()
                .orElse(0);
        if (longest > LONGEST_CELL) {
            reading.findings.add(Finding.of(
                    IntakeFinding.CELL_TOO_LONG,
                    Place.ROOT.member(file),
                    Map.of("file", file, "characters", longest, "most", LONGEST_CELL)));
        }
        return longest <= LONGEST_CELL;
    }

    private static List<String> texts(List<Table> tables) {
        List<String> texts = new ArrayList<>();
        for (Table table : tables) {
            table.rows().stream().limit(2000).forEach(row -> row.cells().forEach(cell -> texts.add(cell.text())));
        }
        return texts;
    }

    /** What stands above the tables: the first rows that have few cells. */
    private static String title(List<Table> tables) {
        StringBuilder title = new StringBuilder();
        for (Table table : tables) {
            int rows = 0;
            for (TableRow row : table.rows()) {
                long filled =
                        row.cells().stream().filter(cell -> !cell.isBlank()).count();
                if (rows++ > 10) {
                    break;
                }
                if (filled <= 3 || rows == 1) {
                    row.cells().stream()
                            .filter(cell -> !cell.isBlank())
                            .limit(4)
                            .forEach(cell -> title.append(cell.text()).append('\n'));
                }
            }
        }
        return title.toString();
    }

    /** What stands above the headings of tables: the rows before the first that is as wide as half of the table. */
    private static String above(List<Table> tables) {
        StringBuilder above = new StringBuilder();
        for (Table table : tables) {
            long wide = table.rows().stream().mapToLong(Rows::filled).max().orElse(0);
            table.rows().stream()
                    .takeWhile(row -> Rows.filled(row) < 2 || Rows.filled(row) * 2 < wide)
                    .forEach(row -> above.append(Rows.text(row)).append('\n'));
        }
        return above.toString();
    }

    private static String sheets(List<Table> tables) {
        StringBuilder names = new StringBuilder();
        tables.forEach(table -> names.append(table.sheet().name())
                .append(" | ")
                .append(table.sheet().file())
                .append(" | "));
        return names.toString();
    }

    /** The school year of most dates of the tables. */
    private @Nullable SchoolYear yearOf(List<Table> tables) {
        Map<SchoolYear, Integer> years = new HashMap<>();
        SchoolYear best = null;
        for (Table table : tables) {
            for (TableRow row : table.rows()) {
                for (Cell cell : row.cells()) {
                    List<java.time.LocalDate> days = cell.date().isPresent()
                            ? List.of(cell.date().get())
                            : Days.in(cell.text(), null, reading.order).stream()
                                    .map(Days.Day::date)
                                    .toList();
                    for (java.time.LocalDate day : days) {
                        if (day.getYear() > 1950 && day.getYear() < 2100) {
                            SchoolYear of = Days.schoolYear(day);
                            int count = years.merge(of, 1, Integer::sum);
                            best = best == null || count > years.getOrDefault(best, 0) ? of : best;
                        }
                    }
                }
            }
        }
        return best;
    }

    private @Nullable IntakeKind kind(List<Table> tables, String title) {
        String titles = title + " " + sheets(tables);
        if (OneRosterReader.recognises(tables)) {
            return IntakeKind.ONEROSTER;
        }
        boolean ofSessions =
                Vocabulary.WORDS.has("sessions-title", titles) || Vocabulary.WORDS.has("visits-title", titles);
        Map<IntakeKind, Integer> scores = new HashMap<>();
        for (Table table : tables) {
            int answers = AnswersShape.score(table, titles);
            scores.merge(IntakeKind.ANSWERS, answers * 10, Math::max);
            if (UntisLessons.areLessons(table)) {
                scores.merge(IntakeKind.TIMETABLE, 900, Math::max);
            }
            if (!TimetableShape.lists(table).isEmpty()) {
                scores.merge(
                        IntakeKind.TIMETABLE,
                        300
                                + (Vocabulary.WORDS.has("timetable-title", titles) ? 200 : 0)
                                - (SessionsReader.score(table) > 0 && ofSessions ? 250 : 0),
                        Math::max);
            }
            if (MonthTable.is(table, titles)) {
                scores.merge(IntakeKind.TIMETABLE, 600, Math::max);
            }
            if (TimetableShape.isGrid(table)) {
                scores.merge(IntakeKind.TIMETABLE, 400, Math::max);
            }
            if (SessionsReader.register(table) > 0) {
                scores.merge(IntakeKind.SESSIONS, 500, Math::max);
            }
            int sessions = SessionsReader.score(table);
            if (sessions > 0) {
                Header header = SessionsReader.headers(table).get(0);
                if (SessionsReader.areMeetings(table, header)) {
                    scores.merge(IntakeKind.SESSIONS, 320, Math::max);
                }
                int fields = header.columns().size();
                boolean staffed = header.has("teachers") || header.has("coach") || header.has("visitors");
                scores.merge(
                        IntakeKind.SESSIONS,
                        SessionsReader.isAbout(table, header, titles)
                                ? 100 + fields * 25 + (staffed ? 60 : 0) + (ofSessions ? 150 : 0)
                                : 50,
                        Math::max);
            }
            int staff = StaffReader.score(table);
            if (staff > 0) {
                Header header = StaffHeader.all(table).get(0);
                boolean telling = header.has("post")
                        || header.has("category")
                        || header.has("hours")
                        || header.has("rate")
                        || header.has("fte")
                        || header.has("email")
                        || header.has("role")
                        || header.has("attestation")
                        || header.has("next")
                        || !StaffHeader.categories(header).isEmpty()
                        || header.has("experience");
                scores.merge(
                        IntakeKind.STAFF,
                        telling
                                ? 120
                                        + header.columns().size() * 25
                                        + (Vocabulary.WORDS.has("staff-title", titles) ? 100 : 0)
                                : 60,
                        Math::max);
            }
            int terms = TermsReader.score(table, reading);
            if (terms > 1) {
                scores.merge(
                        IntakeKind.TERMS,
                        200 + 30 * Math.min(terms, 8) + (Vocabulary.WORDS.has("terms-title", titles) ? 100 : 0),
                        Math::max);
            }
        }
        IntakeKind best = null;
        int most = 0;
        for (IntakeKind kind : IntakeKind.values()) {
            int score = scores.getOrDefault(kind, 0);
            if (score > most) {
                most = score;
                best = kind;
            }
        }
        return best;
    }

    private void read(IntakeKind kind, List<Table> tables, String title) {
        switch (kind) {
            case STAFF -> {
                List<Table> lists = new ArrayList<>(tables);
                new StaffReader(reading).read(lists);
            }
            case TIMETABLE ->
                new TimetableReader(reading)
                        .read(
                                tables.stream()
                                        .filter(table -> keepTimetable(table, tables))
                                        .toList(),
                                title);
            case TERMS -> new TermsReader(reading).read(shown(tables, table -> TermsReader.score(table, reading) > 0));
            case SESSIONS ->
                new SessionsReader(reading, as != null)
                        .read(shown(
                                tables,
                                table -> SessionsReader.register(table) > 0
                                        || !SessionsReader.headers(table).isEmpty()));
            case ANSWERS -> {
                String titles = title + " " + sheets(tables);
                new AnswersReader(reading).read(shown(tables, table -> AnswersShape.score(table, titles) > 0), titles);
            }
            case ONEROSTER -> new OneRosterReader(reading).read(tables);
            case CALENDAR ->
                reading.ask(
                        IntakeFinding.KIND_UNKNOWN,
                        tables.get(0).place(1, 1),
                        "text",
                        tables.get(0).sheet().file());
        }
        boolean asked = kind == IntakeKind.TIMETABLE
                ? !reading.findings.isEmpty()
                : reading.findings.stream().anyMatch(f -> f.severity() == Severity.ERROR);
        if (reading.facts.isEmpty() && !asked) {
            reading.ask(
                    IntakeFinding.NOTHING_READ,
                    tables.get(0).place(1, 1),
                    "text",
                    tables.get(0).sheet().file());
        }
    }

    /** The tables of sheets that are not hidden; about hidden ones that hold something of the kind it is asked. */
    private List<Table> shown(List<Table> tables, Predicate<Table> holds) {
        List<Table> shown = new ArrayList<>();
        for (Table table : tables) {
            String sheet = table.sheet().name();
            if (!table.sheet().hidden()) {
                shown.add(table);
            } else if (holds.test(table)) {
                reading.ask(IntakeFinding.HIDDEN_SHEET, table.place(1, 1), "text", sheet);
                reading.skip(sheet);
            }
        }
        return shown;
    }

    /** Of two files of one export that hold the same lessons only that with days counts: FET's activities have none. */
    private static boolean keepTimetable(Table table, List<Table> all) {
        boolean activities = table.sheet().file().toLowerCase(Locale.ROOT).contains("activities")
                && TimetableShape.lists(table).isEmpty();
        return !activities || all.size() == 1;
    }
}

package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.CellAddress;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Lists of teachers: by the meaning of headings and the forms of names, whatever the order of columns. */
final class StaffReader {
    private final Reading reading;
    private final Posts posts;
    private final Attestations attestations;
    private final Contacts contacts;
    private final Remarks remarks;
    private final Map<String, Place> seen = new HashMap<>();
    /** Who is written so that custom only says which word is the family name. */
    private final List<Written> open = new ArrayList<>();
    /** Who is written with initials. */
    private final List<Written> initialled = new ArrayList<>();
    /** Who was read before. */
    private String above = "—";

    /** A name, and where it stands. */
    private record Written(Names.Name name, Place place) {}

    StaffReader(Reading reading) {
        this.reading = reading;
        posts = new Posts(reading);
        attestations = new Attestations(reading);
        contacts = new Contacts(reading);
        remarks = new Remarks(reading);
    }

    /** Returns how many rows of a table are teachers, by its likeliest heading; 0 if it is no staff list. */
    static int score(Table table) {
        int people = 0;
        for (Header header : StaffHeader.all(table)) {
            for (TableRow row : table.rows()) {
                ListRow entry = new ListRow(table, header, row);
                if (row.number() > header.last() && (StaffName.in(entry).isPresent() || StaffName.areSeveral(entry))) {
                    people++;
                }
            }
        }
        return people;
    }

    /** Reads the tables of one file that are staff lists; of several sheets those that hold teachers. */
    void read(List<Table> tables) {
        List<Table> lists = new ArrayList<>();
        for (Table table : tables) {
            String sheet = table.sheet().name();
            if (score(table) == 0) {
                reading.skip(sheet);
            } else if (table.sheet().hidden()) {
                reading.ask(IntakeFinding.HIDDEN_SHEET, table.place(1, 1), "text", sheet);
                reading.skip(sheet);
            } else {
                lists.add(table);
            }
        }
        List<Table> teaching = lists.size() < 2
                ? lists
                : lists.stream().filter(StaffReader::isTeaching).toList();
        for (Table table : lists) {
            if (!teaching.contains(table)) {
                reading.ask(
                        IntakeFinding.SHEET_CHOICE,
                        table.place(1, 1),
                        "text",
                        table.sheet().name(),
                        "workbook",
                        table.sheet().file());
                reading.skip(table.sheet().name());
            }
        }
        teaching.forEach(this::read);
        attestations.ask();
        askOfAll(reading.facts.getOrDefault("teachers", List.of()));
    }

    /** Asks what holds for the whole list: the order of names, posts that are missing, initials. */
    private void askOfAll(List<Fact> teachers) {
        if (!open.isEmpty()) {
            reading.ask(
                    IntakeFinding.NAME_ORDER,
                    open.get(0).place(),
                    "text",
                    open.get(0).name().raw(),
                    "family",
                    open.get(0).name().family(),
                    "teachers",
                    open.size());
        }
        if (!teachers.isEmpty()
                && teachers.stream().noneMatch(teacher -> teacher.values().containsKey("post"))) {
            Fact first = teachers.get(0);
            reading.ask(
                    IntakeFinding.POST_MISSING,
                    first.place(),
                    "text",
                    first.text("raw").orElse(""));
        }
        if (!initialled.isEmpty()) {
            reading.ask(
                    IntakeFinding.NAME_INITIALS_ONLY,
                    initialled.get(0).place(),
                    "rows",
                    initialled.size(),
                    "teachers",
                    String.join(
                            ", ",
                            initialled.stream()
                                    .limit(3)
                                    .map(written -> written.name().full())
                                    .toList()));
        }
    }

    private static boolean isTeaching(Table table) {
        int teaching = 0;
        int other = 0;
        for (Header header : StaffHeader.all(table)) {
            for (TableRow row : table.rows()) {
                String post = header.text(table, row.number(), "post");
                if (row.number() > header.last() && !post.isEmpty()) {
                    boolean notTeacher = Posts.isOther(post);
                    other += notTeacher ? 1 : 0;
                    teaching += notTeacher ? 0 : 1;
                }
            }
        }
        return teaching >= other;
    }

    private void read(Table table) {
        List<Header> headers = StaffHeader.all(table);
        Header header = null;
        String department = "";
        String section = "";
        MonthAbove month = null;
        int next = 0;
        reading.about.putIfAbsent("sheet", table.sheet().name());
        askAbove(table, headers.get(0).first());
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (next < headers.size() && r == headers.get(next).first()) {
                header = headers.get(next++);
                personalColumns(table, header);
                askQualification(table, header);
                header.askUnread(table, reading);
                header.ask(table, reading);
            }
            section = attestations.section(row).orElse(section);
            if (header == null || r <= header.last() || header.isRepeatedAt(table, r)) {
                continue;
            }
            if (Header.isNumbers(row)) {
                reading.skip("1 2 3 …");
                continue;
            }
            ListRow entry = new ListRow(table, header, row);
            Optional<Names.Name> name = StaffName.in(entry);
            if (name.isPresent() && header.isMergedDown(table, r, header.column(StaffHeader.person(header)))) {
                posts.askSecond(entry, above);
                reading.skip(Rows.text(row));
                continue;
            }
            MonthAbove named = name.isPresent() || !Attestations.isPlan(table, header) ? null : MonthAbove.of(row);
            month = named == null ? month : named;
            if (name.isPresent() && !isSignature(entry)) {
                teacher(entry, name.get(), department, section, month);
            } else if (named != null) {
                reading.skip(Rows.text(row));
            } else {
                department = other(entry, department);
            }
        }
    }

    /** Asks about a column of qualifications that may be categories: the one is of the diploma, the other of an attestation. */
    private void askQualification(Table table, Header header) {
        int column = StaffHeader.qualification(header);
        if (column == 0 || header.has("category")) {
            return;
        }
        table.rows().stream()
                .filter(row -> row.number() > header.last()
                        && Attestations.categoryIn(row.cell(column).text()).isPresent())
                .findFirst()
                .ifPresent(row -> reading.ask(
                        IntakeFinding.QUALIFICATION,
                        table.place(row.number(), column),
                        "text",
                        header.titles().getOrDefault(column, ""),
                        "value",
                        row.cell(column).text()));
    }

    /** Asks about people above the first heading: which of their columns is which nobody has said. */
    private void askAbove(Table table, int heading) {
        List<Written> above = new ArrayList<>();
        for (TableRow row : table.rows()) {
            for (int column = 1; column <= row.cells().size() && row.number() < heading; column++) {
                String text = row.cell(column).text().split("[,;(\\n]", 2)[0];
                Place place = table.place(row.number(), column);
                Names.one(text, false)
                        .filter(name -> name.patronymic() != null && !name.initials())
                        .ifPresent(name -> above.add(new Written(name, place)));
            }
        }
        // one name is that of who has signed
        if (above.size() > 1) {
            reading.ask(
                    IntakeFinding.PEOPLE_ABOVE_HEADING,
                    above.get(0).place(),
                    "text",
                    above.get(0).name().full(),
                    "teachers",
                    above.size());
        }
    }

    private void personalColumns(Table table, Header header) {
        List<Integer> columns = new ArrayList<>();
        for (String personal : List.of("birth", "phone")) {
            if (header.has(personal)) {
                columns.add(header.column(personal));
            }
        }
        if (!columns.isEmpty()) {
            reading.ask(
                    IntakeFinding.PERSONAL_DATA,
                    table.place(header.first(), columns.get(0)),
                    "columns",
                    String.join(", ", columns.stream().map(CellAddress::letters).toList()),
                    "text",
                    String.join(
                            ", ",
                            columns.stream()
                                    .map(column -> header.titles().get(column))
                                    .toList()));
        }
    }

    private static boolean isSignature(ListRow entry) {
        long filled = Rows.filled(entry.row());
        String all = WrittenName.withoutBrackets(Rows.text(entry.row()));
        return filled <= 3
                && (all.contains("___")
                        || (entry.text("post").isEmpty()
                                && entry.text("role").isEmpty()
                                && !entry.text("number").matches("\\d+\\.?")
                                && filled <= 2))
                && (Vocabulary.WORDS.has("signature", all) || Vocabulary.WORDS.has("role", all));
    }

    /** Takes a row that is no person; returns the department that it begins, or the one before. */
    private String other(ListRow entry, String department) {
        String all = Rows.text(entry.row());
        String column = StaffHeader.person(entry.header());
        String named = StaffName.written(entry);
        long filled = Rows.filled(entry.row());
        Place place = entry.place(column);
        if (entry.row().cells().stream().anyMatch(ListRow::hasNoValue)) {
            askNoValue(entry);
            reading.skip(all);
        } else if (StaffName.areSeveral(entry)) {
            reading.ask(IntakeFinding.SEVERAL_PEOPLE, place, "text", named);
        } else if (StaffName.isDitto(entry)) {
            reading.ask(IntakeFinding.DITTO, place, "text", named, "who", above, "post", entry.text("post"));
        } else if (!named.isEmpty() && Vocabulary.WORDS.has("vacancy", named)) {
            reading.ask(IntakeFinding.VACANCY, place, "text", named, "post", entry.text("post"));
        } else if (Vocabulary.WORDS.has("total", all)
                || Vocabulary.WORDS.has("signature", all)
                || all.startsWith("*")) {
            reading.skip(all);
        } else if (filled == 1 && !Vocabulary.WORDS.has("placeholder", named)) {
            reading.skip(all);
            return all.length() < 80 && Names.one(all, false).isEmpty() ? all : department;
        } else if (!named.isEmpty()) {
            boolean placeholder = Vocabulary.WORDS.has("placeholder", named);
            reading.ask(
                    placeholder ? IntakeFinding.PLACEHOLDER_PERSON : IntakeFinding.NOT_A_NAME, place, "text", named);
        } else {
            reading.skip(all);
        }
        return department;
    }

    private void teacher(
            ListRow entry, Names.Name name, String department, String section, @Nullable MonthAbove month) {
        Map<String, Object> values = Reading.person(name);
        Place place = entry.place(StaffHeader.person(entry.header()));
        String who = name.full();
        above = who;
        askNoValue(entry);
        String post = posts.take(entry, values, who);
        if (Posts.isOther(post)) {
            reading.ask(IntakeFinding.NOT_A_TEACHER, place, "text", who, "post", post);
            reading.skip(who + ", " + post);
            return;
        }
        Reading.put(values, "post", post);
        String code = entry.value("code");
        if (posts.again(values, post, code, who, place)) {
            return;
        }
        posts.ask(post, who, place);
        attestations.category(entry, values, who);
        attestations.above(entry, section, values, who);
        attestations.next(entry, values, who, month);
        Workload.put(values, entry, reading);
        TrainingCourses.put(values, entry, reading.order);
        contacts.put(values, entry, who);
        boolean state = Remarks.isState(department);
        if (state) {
            remarks.put(values, department, place, who);
        }
        Reading.put(values, "department", department.isEmpty() || state ? entry.value("department") : department);
        Reading.put(values, "group", entry.value("group"));
        Reading.put(values, "title", entry.value("title"));
        Reading.put(values, "code", code);
        Reading.put(values, "certification", entry.value("certification"));
        attestations.appraisal(entry, values, who);
        status(entry, values, who);
        name(entry, values, name, place);
        Place before = seen.putIfAbsent(Words.plain(who), place);
        if (before != null) {
            reading.ask(IntakeFinding.PERSON_AMBIGUOUS, place, "text", who, "other", String.valueOf(before.line()));
        }
        reading.fact("teachers", place, values);
    }

    /** Asks about a name that is not whole, or has more to it, and remembers what is asked once for all. */
    private void name(ListRow entry, Map<String, Object> values, Names.Name name, Place place) {
        String who = name.full();
        if (reading.language != Language.EN && name.patronymic() == null && !name.initials() && !entry.has("middle")) {
            reading.ask(IntakeFinding.NO_PATRONYMIC, place, "text", who);
        }
        String preferred = entry.value("preferred");
        if (!preferred.isEmpty() && !preferred.equals(name.given())) {
            values.put("preferred", preferred);
            reading.ask(IntakeFinding.PREFERRED_NAME, place, "text", preferred, "who", who);
        }
        if (name.family().matches("(?i).*\\b(jr|sr|ii|iii)\\.?")) {
            reading.ask(IntakeFinding.NAME_SUFFIX, place, "text", name.family());
        }
        if (name.orderOpen() && name.title() == null) {
            open.add(new Written(name, place));
        }
        if (name.initials()) {
            initialled.add(new Written(name, place));
        }
    }

    /** Asks about the cells of a row that are error values, or formulas that nobody has worked out. */
    private void askNoValue(ListRow entry) {
        entry.row().cells().stream()
                .filter(ListRow::hasNoValue)
                .forEach(cell -> reading.ask(
                        IntakeFinding.NO_VALUE,
                        entry.place(entry.row().cells().indexOf(cell) + 1),
                        "text",
                        cell.text()));
    }

    private void status(ListRow entry, Map<String, Object> values, String who) {
        String post = entry.text("post");
        if (remarks.state(values, post, entry.place("post"), who)) {
            values.put("status", post);
        }
        for (int column : entry.header().all("status")) {
            String text = Words.tidy(entry.table().cell(entry.number(), column).text());
            if (!text.isEmpty()) {
                values.put("status", text);
                remarks.state(values, text, entry.place(column), who);
            }
        }
        remarks.flags(values, entry, "left", who);
        remarks.flags(values, entry, "leave", who);
        remarks.put(values, StaffName.remark(entry), entry.place(StaffHeader.person(entry.header())), who);
    }
}

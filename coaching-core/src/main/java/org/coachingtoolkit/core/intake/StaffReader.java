package org.coachingtoolkit.core.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellAddress;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Lists of teachers: by the meaning of headings and the forms of names, whatever the order of columns. */
final class StaffReader {
    static final Set<String> NAMES = Set.of("person", "family");
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:[.,]\\d+)?)");
    private static final Pattern RATE = Pattern.compile("(\\d+(?:[.,]\\d+)?)\\s*(?:ст|став)");
    private static final Pattern HOURS = Pattern.compile("(\\d+)\\s*(?:ч|год|час|h|hrs|hours)");
    private static final Pattern NUMBERED = Pattern.compile("(?iu)(?:№|no?\\.|#)\\s*[\\p{L}\\d/-]+");
    private static final Pattern QUOTED = Pattern.compile("[«\"“„]([^»\"”“]+)[»\"”]");
    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w.-]+\\.\\w+");
    private static final Pattern BRACKETS = Pattern.compile("\\(([^()]{3,60})\\)");
    private static final Pattern INITIALS = Pattern.compile("(\\p{Lu})\\.\\s?(\\p{Lu})\\.?");
    private static final Pattern POSTS = Pattern.compile("[;/]|,|\\s\\+\\s");

    private final Reading reading;
    private final Map<String, Place> seen = new HashMap<>();
    private final Set<String> families = new LinkedHashSet<>();
    private int openOrder;
    private @Nullable Place openAt;
    private Names.@Nullable Name open;
    private int postless;
    private int initialled;
    private @Nullable Place initialsAt;
    private final List<String> initialNames = new ArrayList<>();
    private int phonesOfNumbers;
    private String postAbove = "";

    StaffReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns how many rows of a table are teachers, by its likeliest heading; 0 if it is no staff list. */
    static int score(Table table) {
        int people = 0;
        for (Header header : headers(table)) {
            for (TableRow row : table.rows()) {
                if (row.number() > header.last()
                        && name(table, header, row.number()).isPresent()) {
                    people++;
                }
            }
        }
        return people;
    }

    static List<Header> headers(Table table) {
        return Header.all(table, "staff.", NAMES, 2).stream()
                .filter(header -> header.has("person") || header.has("given") || header.has("family"))
                .map(header -> byCells(table, header))
                .toList();
    }

    /** A heading with the columns of posts and categories whose cells say it in spite of their headings. */
    private static Header byCells(Table table, Header header) {
        Header titled =
                header.has("post") || header.has("role") || !header.has("title") ? header : header.without("title");
        Header posts = header.has("role")
                ? header
                : titled.with(
                        table,
                        "post",
                        cell -> Vocabulary.WORDS.has("teaching", cell.text())
                                && Words.of(cell.text()).size() <= 8);
        Header found = posts.has("post") ? posts : header;
        if (found.has("category") || !categories(found).isEmpty()) {
            return found;
        }
        Header categories = found.without("education")
                .with(
                        table,
                        "category",
                        cell -> Words.of(cell.text()).size() <= 5
                                && Vocabulary.WORDS
                                        .meaning("category.", cell.text())
                                        .filter(category -> category.strength() > 5)
                                        .isPresent());
        return categories.has("category") ? categories : found;
    }

    /** The columns that are a category each, in which a mark or a date stands; empty if it is not so. */
    private static List<Integer> categories(Header header) {
        List<Integer> columns = header.titles().entrySet().stream()
                .filter(title -> Words.of(title.getValue()).size() <= 4
                        && (Vocabulary.WORDS.has("conformity", title.getValue())
                                || Vocabulary.WORDS
                                        .meaning("category.", title.getValue())
                                        .filter(category -> category.strength() > 4)
                                        .isPresent()))
                .map(Map.Entry::getKey)
                .toList();
        return columns.size() > 1 ? columns : List.of();
    }

    /** Takes a category from the column that is marked; of several marks none is taken, and it is asked. */
    private void marked(Table table, Header header, int row, Map<String, Object> values, String who) {
        List<Integer> marks = categories(header).stream()
                .filter(column -> !table.cell(row, column).isBlank()
                        && !table.cell(row, column).text().strip().matches("[-–—]+"))
                .toList();
        if (marks.size() != 1) {
            if (!marks.isEmpty()) {
                reading.ask(IntakeFinding.CATEGORY_UNKNOWN, table.place(row, marks.get(0)), "text", "", "who", who);
            }
            return;
        }
        int column = marks.get(0);
        Place place = table.place(row, column);
        String title = header.titles().getOrDefault(column, "");
        Optional<Vocabulary.Meaning> category = Vocabulary.WORDS.meaning("category.", title);
        Optional<Days.Day> day = date(table.cell(row, column), place, who);
        if (Vocabulary.WORDS.has("conformity", title) || category.isEmpty()) {
            reading.ask(IntakeFinding.CONFORMITY_NOT_CATEGORY, place, "text", title, "who", who);
            values.put("conformity", day.isPresent() ? day.get().iso() : (Object) true);
        } else {
            values.put("category", named(category.get().name()));
            day.ifPresent(found -> values.put("attestation", found.iso()));
        }
        attestation(table, header, row, "attestation", values, who, "attestation");
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
        if (open != null && openAt != null) {
            reading.ask(
                    IntakeFinding.NAME_ORDER,
                    openAt,
                    "text",
                    open.raw(),
                    "family",
                    open.family(),
                    "teachers",
                    openOrder);
        }
        List<Fact> teachers = reading.facts.getOrDefault("teachers", List.of());
        if (postless > 0 && postless == teachers.size()) {
            Fact first = teachers.get(0);
            reading.ask(
                    IntakeFinding.POST_MISSING,
                    first.place(),
                    "text",
                    first.text("raw").orElse(""));
        }
        if (initialled > 0 && initialsAt != null) {
            reading.ask(
                    IntakeFinding.NAME_INITIALS_ONLY,
                    initialsAt,
                    "rows",
                    initialled,
                    "teachers",
                    String.join(", ", initialNames.subList(0, Math.min(3, initialNames.size()))));
        }
    }

    private static boolean isTeaching(Table table) {
        int teaching = 0;
        int other = 0;
        for (Header header : headers(table)) {
            for (TableRow row : table.rows()) {
                String post = header.text(table, row.number(), "post");
                if (row.number() > header.last() && !post.isEmpty()) {
                    boolean notTeacher = Vocabulary.WORDS.strength("other-staff", post)
                            > Vocabulary.WORDS.strength("teaching", post);
                    other += notTeacher ? 1 : 0;
                    teaching += notTeacher ? 0 : 1;
                }
            }
        }
        return teaching >= other;
    }

    private static Optional<Names.Name> name(Table table, Header header, int row) {
        Optional<Names.Name> parts = Optional.empty();
        if (header.has("family") && (header.has("given") || header.has("patronymic"))) {
            String family = header.text(table, row, "family");
            String given = header.text(table, row, "given");
            String patronymic = header.text(table, row, "patronymic");
            if (family.isEmpty() && given.isEmpty()) {
                return Optional.empty();
            }
            if (given.isEmpty() || family.isEmpty()) {
                parts = Names.one(family + " " + given, true);
            } else if (!isNameText(family)
                    || !isNameText(given)
                    || Names.isNobody(family)
                    || family.matches(".*\\d.*")) {
                return Optional.empty();
            } else {
                Matcher apart = INITIALS.matcher(given);
                boolean two = apart.matches() && patronymic.isEmpty();
                if (two) {
                    given = apart.group(1) + ".";
                    patronymic = apart.group(2) + ".";
                }
                boolean initials = two || given.replace(".", "").length() == 1;
                String middle = header.text(table, row, "middle");
                parts = Optional.of(new Names.Name(
                        Words.tidy(family + " " + given + " " + patronymic),
                        Names.cased(family),
                        Names.cased(given),
                        isNameText(patronymic) ? Names.cased(patronymic) : null,
                        middle.isEmpty() ? null : middle,
                        null,
                        initials,
                        false));
            }
            return parts;
        }
        String column = person(header);
        String text = header.text(table, row, column);
        if (header.cell(table, row, column).kind() != CellKind.TEXT) {
            return Optional.empty();
        }
        String heading = Words.plain(header.titles().getOrDefault(header.column(column), ""));
        boolean familyFirst = heading.matches("(surname|last name|family name).*");
        return Names.one(text, familyFirst);
    }

    private static String person(Header header) {
        return header.has("person") ? "person" : "family";
    }

    private static boolean isNameText(String text) {
        return !text.isEmpty() && text.matches("[\\p{L}][\\p{L}\\p{M}'’ʼ`‘.\\-‑ ]*");
    }

    private void read(Table table) {
        List<Header> headers = headers(table);
        Header header = null;
        String department = "";
        int next = 0;
        reading.about.putIfAbsent("sheet", table.sheet().name());
        for (TableRow row : table.rows()) {
            int r = row.number();
            if (next < headers.size() && r == headers.get(next).first()) {
                header = headers.get(next++);
                personalColumns(table, header);
                header.ask(table, reading);
            }
            if (header == null || r <= header.last() || header.isRepeatedAt(table, r)) {
                continue;
            }
            if (Header.isNumbers(row)) {
                reading.skip("1 2 3 …");
                continue;
            }
            Optional<Names.Name> name = name(table, header, r);
            if (name.isPresent() && header.isMergedDown(table, r, header.column(person(header)))) {
                reading.skip(text(row));
                continue;
            }
            if (name.isPresent() && !isSignature(table, header, row)) {
                teacher(table, header, row, name.get(), department);
            } else {
                department = other(table, header, row, department);
            }
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

    private static boolean isSignature(Table table, Header header, TableRow row) {
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        String all = text(row);
        return filled <= 3
                && (all.contains("___")
                        || (header.text(table, row.number(), "post").isEmpty()
                                && header.text(table, row.number(), "role").isEmpty()
                                && !header.text(table, row.number(), "number").matches("\\d+\\.?")
                                && filled <= 2))
                && (Vocabulary.WORDS.has("signature", all) || Vocabulary.WORDS.has("role", all));
    }

    private static String text(TableRow row) {
        StringBuilder text = new StringBuilder();
        row.cells().stream()
                .filter(cell -> !cell.isBlank())
                .forEach(cell -> text.append(cell.text()).append(' '));
        return Words.tidy(text.toString());
    }

    /** Takes a row that is no person; returns the department that it begins, or the one before. */
    private String other(Table table, Header header, TableRow row, String department) {
        int r = row.number();
        String all = text(row);
        String column = person(header);
        String named = header.text(table, r, column);
        long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
        Place place = table.place(r, header.column(column));
        List<Cell> withoutValue = row.cells().stream()
                .filter(cell -> cell.kind() == CellKind.ERROR || cell.kind() == CellKind.FORMULA)
                .toList();
        if (!withoutValue.isEmpty()) {
            withoutValue.forEach(cell -> reading.ask(
                    IntakeFinding.NO_VALUE, table.place(r, row.cells().indexOf(cell) + 1), "text", cell.text()));
            reading.skip(all);
        } else if (!named.isEmpty() && Vocabulary.WORDS.has("vacancy", named)) {
            reading.ask(IntakeFinding.VACANCY, place, "text", named, "post", header.text(table, r, "post"));
        } else if (Vocabulary.WORDS.has("total", all)
                || Vocabulary.WORDS.has("signature", all)
                || all.startsWith("*")) {
            reading.skip(all);
        } else if (filled == 1 && !Vocabulary.WORDS.has("placeholder", named)) {
            if (all.length() < 80) {
                reading.skip(all);
                return Names.one(all, false).isPresent() ? department : all;
            }
            reading.skip(all);
        } else if (!named.isEmpty()) {
            boolean placeholder = Vocabulary.WORDS.has("placeholder", named);
            reading.ask(
                    placeholder ? IntakeFinding.PLACEHOLDER_PERSON : IntakeFinding.NOT_A_NAME, place, "text", named);
        } else {
            reading.skip(all);
        }
        return department;
    }

    private void teacher(Table table, Header header, TableRow row, Names.Name name, String department) {
        int r = row.number();
        Map<String, Object> values = Reading.person(name);
        String column = person(header);
        Place place = table.place(r, header.column(column));
        String who = name.full();
        row.cells().stream()
                .filter(cell -> cell.kind() == CellKind.ERROR || cell.kind() == CellKind.FORMULA)
                .forEach(cell -> reading.ask(
                        IntakeFinding.NO_VALUE, table.place(r, row.cells().indexOf(cell) + 1), "text", cell.text()));
        String post = value(table, header, r, "post");
        if (post.isEmpty()) {
            post = value(table, header, r, "role");
        } else {
            Reading.put(values, "role", value(table, header, r, "role"));
        }
        if (post.isEmpty()) {
            post = postBeside(header.text(table, r, column));
        }
        if (post.isEmpty()
                && header.has("post")
                && header.column("post") < header.column(column)
                && !postAbove.isEmpty()) {
            post = postAbove;
            reading.ask(IntakeFinding.POST_FROM_ABOVE, table.place(r, header.column("post")), "text", post, "who", who);
        }
        postAbove = post;
        if (Vocabulary.WORDS.strength("other-staff", post) > Vocabulary.WORDS.strength("teaching", post)) {
            reading.ask(IntakeFinding.NOT_A_TEACHER, place, "text", who, "post", post);
            reading.skip(who + ", " + post);
            return;
        }
        Reading.put(values, "post", post);
        postless += post.isEmpty() ? 1 : 0;
        String code = value(table, header, r, "code");
        if (again(values, post, code, who, place)) {
            return;
        }
        if (!post.isEmpty() && !Vocabulary.WORDS.has("teaching", post)) {
            reading.ask(IntakeFinding.POST_UNCERTAIN, place, "text", who, "post", post);
        }
        if (manyPosts(post)) {
            reading.ask(IntakeFinding.MULTIPLE_POSTS, place, "text", post, "who", who);
        }
        category(table, header, r, values, who);
        next(table, header, r, values, who);
        load(table, header, r, values);
        courses(table, header, r, values);
        contacts(table, header, r, values, who);
        Reading.put(values, "department", department.isEmpty() ? value(table, header, r, "department") : department);
        Reading.put(values, "group", value(table, header, r, "group"));
        Reading.put(values, "title", value(table, header, r, "title"));
        Reading.put(values, "code", code);
        Reading.put(values, "certification", value(table, header, r, "certification"));
        appraisal(table, header, r, values, who);
        status(table, header, r, values, who);
        if (reading.language != Language.EN && name.patronymic() == null && !name.initials() && !header.has("middle")) {
            reading.ask(IntakeFinding.NO_PATRONYMIC, place, "text", who);
        }
        String preferred = value(table, header, r, "preferred");
        if (!preferred.isEmpty() && !preferred.equals(name.given())) {
            values.put("preferred", preferred);
            reading.ask(IntakeFinding.PREFERRED_NAME, place, "text", preferred, "who", who);
        }
        if (name.family().matches("(?i).*\\b(jr|sr|ii|iii)\\.?")) {
            reading.ask(IntakeFinding.NAME_SUFFIX, place, "text", name.family());
        }
        if (name.orderOpen() && name.title() == null) {
            openOrder++;
            openAt = openAt == null ? place : openAt;
            open = open == null ? name : open;
        }
        if (name.initials()) {
            initialled++;
            initialNames.add(who);
            initialsAt = initialsAt == null ? place : initialsAt;
        }
        Place before = seen.putIfAbsent(Words.plain(who), place);
        if (before != null) {
            reading.ask(IntakeFinding.PERSON_AMBIGUOUS, place, "text", who, "other", String.valueOf(before.line()));
        }
        families.add(name.family());
        reading.fact("teachers", place, values);
    }

    /** A post that stands in brackets after the name: Иванова А. П. (воспитатель). */
    private static String postBeside(String name) {
        Matcher brackets = BRACKETS.matcher(name);
        while (brackets.find()) {
            String inside = Words.tidy(brackets.group(1));
            if (Vocabulary.WORDS.has("teaching", inside) || Vocabulary.WORDS.has("role", inside)) {
                return inside;
            }
        }
        return "";
    }

    /** Adds a post to the person of the same name and number that stands in a row before: who has two posts is listed twice. */
    private boolean again(Map<String, Object> values, String post, String code, String who, Place place) {
        if (code.isEmpty() || post.isEmpty()) {
            return false;
        }
        List<Fact> teachers = reading.facts.getOrDefault("teachers", List.of());
        for (int i = 0; i < teachers.size(); i++) {
            Fact before = teachers.get(i);
            boolean same = code.equals(before.values().get("code"))
                    && before.values().getOrDefault("given", "").equals(values.getOrDefault("given", ""))
                    && before.values().getOrDefault("family", "").equals(values.get("family"));
            if (same) {
                String first = before.text("post").orElse("");
                Map<String, Object> both = new LinkedHashMap<>(before.values());
                both.put("post", first.isEmpty() || first.equals(post) ? post : first + ", " + post);
                teachers.set(i, new Fact(before.place(), both));
                reading.ask(IntakeFinding.MULTIPLE_POSTS, place, "text", both.get("post"), "who", who);
                return true;
            }
        }
        return false;
    }

    private static boolean manyPosts(String post) {
        if (!POSTS.matcher(post).find()) {
            return false;
        }
        int posts = 0;
        for (String part : POSTS.split(post, -1)) {
            posts += Vocabulary.WORDS.has("teaching", part) ? 1 : 0;
        }
        return posts > 1;
    }

    /** Returns a cell's text; error values and formulas without value are none. */
    private static String value(Table table, Header header, int row, String meaning) {
        if (!header.has(meaning)) {
            return "";
        }
        Cell cell = header.cell(table, row, meaning);
        return cell.kind() == CellKind.ERROR || cell.kind() == CellKind.FORMULA ? "" : header.text(table, row, meaning);
    }

    private void category(Table table, Header header, int row, Map<String, Object> values, String who) {
        if (!categories(header).isEmpty()) {
            marked(table, header, row, values, who);
            return;
        }
        String from = header.has("category") ? "category" : "attestation";
        Place place = table.place(row, header.column(from));
        String text = value(table, header, row, from);
        String status = "";
        boolean both =
                Vocabulary.HEADINGS.strength("staff.category", header.titles().getOrDefault(header.column(from), ""))
                        > 0;
        Optional<Vocabulary.Meaning> category = categoryIn(text);
        if (!both && category.filter(c -> c.strength() > 4).isEmpty()) {
            attestation(table, header, row, "attestation", values, who, "attestation");
            return;
        }
        boolean suitable = Vocabulary.WORDS.has("conformity", text);
        boolean none = text.isEmpty() || text.matches("[-–—]+") || Vocabulary.WORDS.has("no-category", text);
        if (suitable && category.isEmpty()) {
            reading.ask(IntakeFinding.CONFORMITY_NOT_CATEGORY, place, "text", text, "who", who);
            status = "conformity";
        } else if (category.isPresent() && !(none && category.get().strength() < 4)) {
            values.put("category", named(category.get().name()));
            status = "attestation";
            Vocabulary.WORDS.meaning("title.", text).ifPresent(title -> Reading.put(values, "title", quoted(text)));
        } else if (none) {
            if (!text.isEmpty() && !text.matches("[-–—]+")) {
                reading.ask(IntakeFinding.NO_CATEGORY, place, "text", text, "who", who);
            }
            status = "attestation";
        } else if (Days.in(text, reading.year, reading.order).isEmpty()) {
            reading.ask(IntakeFinding.CATEGORY_UNKNOWN, place, "text", text, "who", who);
            status = "attestation";
        }
        attestation(table, header, row, from, values, who, status.isEmpty() ? "attestation" : status);
        if (!values.containsKey("attestation") && !values.containsKey("conformity")) {
            attestation(table, header, row, "attestation", values, who, "attestation");
        }
        if (suitable && category.isEmpty() && !values.containsKey("conformity")) {
            values.put("conformity", values.getOrDefault("attestation", true));
        }
    }

    /** The category that a text names; a number alone is one only where hardly anything else stands, not in «протокол № 2». */
    private static Optional<Vocabulary.Meaning> categoryIn(String text) {
        String bare = YEAR.matcher(Days.without(NUMBERED.matcher(text).replaceAll(" ")))
                .replaceAll(" ");
        boolean alone = Words.of(bare).size() <= 2;
        return Vocabulary.WORDS.meaning("category.", bare).filter(found -> alone || found.strength() > 3);
    }

    /** Names a category that is written as a number. */
    private String named(String category) {
        boolean ukrainian = reading.language == Language.UK;
        return switch (category) {
            case "1" -> ukrainian ? "перша" : "первая";
            case "2" -> ukrainian ? "друга" : "вторая";
            default -> category;
        };
    }

    private static String quoted(String text) {
        Matcher matcher = QUOTED.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** Takes a date under a heading into the values; inexact ones are asked about. */
    private void attestation(
            Table table, Header header, int row, String meaning, Map<String, Object> values, String who, String key) {
        if (!header.has(meaning)) {
            return;
        }
        int column = header.column(meaning);
        Cell cell = header.cell(table, row, meaning);
        if (cell.isBlank() || cell.kind() == CellKind.ERROR || cell.kind() == CellKind.FORMULA) {
            return;
        }
        Optional<Days.Day> day = date(cell, table.place(row, column), who);
        if (cell.isPassing()) {
            reading.ask(IntakeFinding.COMPUTED_DATE, table.place(row, column), "text", cell.text(), "who", who);
            return;
        }
        day.ifPresent(found -> values.put(key, found.iso()));
    }

    private Optional<Days.Day> date(Cell cell, Place place, String who) {
        String text = Words.tidy(cell.text());
        if (cell.date().isPresent()) {
            String iso = text.length() > 10 ? text.substring(0, 10) : text;
            if (iso.length() < 10) {
                reading.ask(IntakeFinding.DATE_PARTIAL, place, "text", text, "who", who);
            }
            return Optional.of(new Days.Day(iso, null, false, null));
        }
        if (cell.kind() == CellKind.NUMBER) {
            return YEAR.matcher(text).matches() ? partial(text, text, place, who) : Optional.empty();
        }
        List<Days.Day> days = Days.in(text, reading.year, reading.order);
        if (!days.isEmpty()) {
            Days.Day day = days.get(days.size() - 1);
            if (day.other() != null
                    && (!reading.orderSeen || !text.matches(".*\\d{4}.*") || reading.language == Language.EN)) {
                reading.ask(
                        IntakeFinding.DATE_AMBIGUOUS,
                        place,
                        "text",
                        text,
                        "day",
                        day.iso(),
                        "other",
                        day.other(),
                        "who",
                        who);
            }
            if (Vocabulary.WORDS.has("limit", text)) {
                reading.ask(IntakeFinding.DATE_LIMIT, place, "text", text, "who", who);
            }
            return Optional.of(day);
        }
        Optional<Days.Day> inexact = Days.inexact(text, reading.year);
        return inexact.flatMap(day -> partial(day.iso(), text, place, who));
    }

    private Optional<Days.Day> partial(String iso, String text, Place place, String who) {
        reading.ask(IntakeFinding.DATE_PARTIAL, place, "text", text, "who", who);
        return Optional.of(new Days.Day(iso, null, false, null));
    }

    /** The next attestation: a date, or a mark in a column of years. */
    private void next(Table table, Header header, int row, Map<String, Object> values, String who) {
        attestation(table, header, row, "next", values, who, "nextAttestation");
        Object day = values.get("nextAttestation");
        if (day != null
                && reading.year != null
                && day.toString().length() == 10
                && day.toString().compareTo(reading.year.startYear() + "-09-01") < 0) {
            reading.ask(
                    IntakeFinding.ATTESTATION_EXPIRED,
                    table.place(row, header.column("next")),
                    "text",
                    day.toString(),
                    "who",
                    who);
        }
        Reading.put(
                values,
                "appliesFor",
                Vocabulary.WORDS
                        .meaning("category.", value(table, header, row, "applies"))
                        .map(meaning -> named(meaning.name()))
                        .orElse(null));
        header.titles().forEach((column, title) -> {
            Matcher year = YEAR.matcher(title);
            String mark = Words.tidy(table.cell(row, column).text());
            if (year.find()
                    && title.length() < 60
                    && !mark.isEmpty()
                    && Vocabulary.HEADINGS
                            .meaning("staff.", title)
                            .map(m -> m.name().equals("attestation") || m.name().equals("next"))
                            .orElse(true)
                    && title.strip().endsWith(year.group())) {
                Optional<java.time.Month> month = Days.monthIn(mark);
                List<Days.Day> days = Days.in(mark, null, reading.order);
                String iso = !days.isEmpty()
                        ? days.get(0).iso()
                        : year.group()
                                + month.map(m -> String.format(Locale.ROOT, "-%02d", m.getValue()))
                                        .orElse("");
                if (header.has("attestation") && column == header.column("attestation")) {
                    values.remove("attestation");
                }
                values.put("plannedAttestation", iso);
                if (iso.length() < 10) {
                    reading.ask(
                            IntakeFinding.DATE_PARTIAL,
                            table.place(row, column),
                            "text",
                            mark + " " + year.group(),
                            "who",
                            who);
                }
            }
        });
    }

    private static void load(Table table, Header header, int row, Map<String, Object> values) {
        List<Integer> parts = header.all("hours");
        if (parts.size() > 1
                && !Vocabulary.WORDS.has("total", header.titles().getOrDefault(header.column("hours"), ""))) {
            BigDecimal sum = BigDecimal.ZERO;
            for (int column : parts) {
                Matcher hours =
                        NUMBER.matcher(Words.tidy(table.cell(row, column).text()));
                sum = hours.matches() ? sum.add(new BigDecimal(hours.group(1).replace(',', '.'))) : sum;
            }
            if (sum.signum() > 0) {
                values.put("hoursPerWeek", number(sum.toPlainString()));
            }
            return;
        }
        for (String meaning : List.of("hours", "rate", "fte")) {
            String text = value(table, header, row, meaning);
            Matcher rate = RATE.matcher(Words.plain(text));
            if (rate.find()) {
                values.put("rate", number(rate.group(1)));
            }
            Matcher hours = HOURS.matcher(Words.plain(text));
            Matcher plain = NUMBER.matcher(text);
            if (hours.find()) {
                values.put("hoursPerWeek", number(hours.group(1)));
            } else if (plain.matches() || (plain.find() && !values.containsKey("rate"))) {
                values.put(meaning.equals("hours") ? "hoursPerWeek" : meaning, number(plain.group(1)));
            }
        }
    }

    private static Object number(String text) {
        BigDecimal number = new BigDecimal(text.replace(',', '.')).stripTrailingZeros();
        return number.scale() <= 0 ? (Object) number.intValue() : number;
    }

    private void courses(Table table, Header header, int row, Map<String, Object> values) {
        String text = header.has("courses")
                ? table.cell(row, header.column("courses")).text()
                : "";
        if (text.isBlank()) {
            return;
        }
        List<Map<String, Object>> courses = new ArrayList<>();
        for (String line : text.split("\\R(?=\\s*\\d{4}|\\s*[«\"“])", -1)) {
            Map<String, Object> course = Reading.values();
            Reading.put(course, "title", quoted(line).isEmpty() ? null : Words.tidy(quoted(line)));
            Matcher hours = HOURS.matcher(Words.plain(line));
            if (hours.find()) {
                course.put("hours", Integer.parseInt(hours.group(1)));
            }
            List<Days.Day> days = Days.in(line, null, reading.order);
            Optional<Days.Day> on = days.isEmpty() ? Days.inexact(line, null) : Optional.of(days.get(0));
            on.ifPresent(day -> course.put("on", day.iso()));
            if (!course.isEmpty()) {
                courses.add(course);
            }
        }
        if (!courses.isEmpty()) {
            values.put("courses", courses);
        }
    }

    private void contacts(Table table, Header header, int row, Map<String, Object> values, String who) {
        Matcher email = EMAIL.matcher(value(table, header, row, "email"));
        if (email.find()) {
            values.put("email", email.group());
        }
        String phone = value(table, header, row, "phone");
        if (phone.isEmpty()) {
            return;
        }
        Place place = table.place(row, header.column("phone"));
        if (phone.matches(".*\\d[.,]?\\d*[EЕeе]\\+\\d+.*")) {
            reading.ask(IntakeFinding.NUMBER_DAMAGED, place, "text", phone, "who", who);
            return;
        }
        if (table.cell(row, header.column("phone")).kind() == CellKind.NUMBER
                && reading.language == Language.EN
                && phonesOfNumbers++ == 0) {
            reading.ask(
                    IntakeFinding.PHONE_LOST_ZERO,
                    place,
                    "text",
                    phone,
                    "heading",
                    header.titles().getOrDefault(header.column("phone"), ""));
        }
        values.put("phone", phone);
    }

    private void appraisal(Table table, Header header, int row, Map<String, Object> values, String who) {
        if (header.has("appraisal")) {
            int column = header.column("appraisal");
            date(table.cell(row, column), table.place(row, column), who)
                    .ifPresent(day -> values.put("appraisal", day.iso()));
        }
        if (header.has("start")) {
            table.cell(row, header.column("start")).date().ifPresent(day -> values.put("startDate", day.toString()));
        }
    }

    private void status(Table table, Header header, int row, Map<String, Object> values, String who) {
        for (int column : header.all("status")) {
            String text = Words.tidy(table.cell(row, column).text());
            if (!text.isEmpty()) {
                values.put("status", text);
                if (Vocabulary.WORDS.has("left", text)) {
                    reading.ask(IntakeFinding.LEFT_STAFF, table.place(row, column), "text", text, "who", who);
                } else if (Vocabulary.WORDS.has("leave", text)) {
                    reading.ask(IntakeFinding.ON_LEAVE, table.place(row, column), "text", text, "who", who);
                }
            }
        }
    }
}

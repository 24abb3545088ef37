package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.development.CountryProfile;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;
import org.jspecify.annotations.Nullable;

/** Category and attestation of a teacher, as the columns of a list give them. */
final class Attestations {
    private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");

    private static final Pattern ATTESTATION = Pattern.compile("(?iu)атт?естац|attestation");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final List<String> RANKS =
            List.of("высшая", "первая", "вторая", "вища", "перша", "друга", "first", "second", "higher");
    private static final Pattern NUMBERED = Pattern.compile("(?iu)(?:№|no?\\.|#)\\s*[\\p{L}\\d/-]+");

    private static final Pattern WORD_FOR_CATEGORY =
            Pattern.compile("(?:кат|катег\\p{L}*|категор\\p{L}*|кв|квал\\p{L}*|кк|category|cat)\\.?");
    /** Letters by which a number or an abbreviation is known, that may mean something else among other words. */
    private static final int SHORTEST_WORD = 4;

    private final Reading reading;
    private final List<Limit> limits = new ArrayList<>();

    /**
     * A cell that says how long a category holds.
     *
     * @param byTitle whether the heading of its column says that it is a limit, and so of all of them
     * @param values what is read of the teacher
     * @param key under which the day on which it was given would stand
     */
    private record Limit(
            int column,
            boolean byTitle,
            Place place,
            String text,
            String who,
            Map<String, Object> values,
            String key) {}

    Attestations(Reading reading) {
        this.reading = reading;
    }

    /** Writes the category, and the day on which it was given. */
    void category(ListRow entry, Map<String, Object> values, String who) {
        if (!StaffHeader.categories(entry.header()).isEmpty()) {
            marked(entry, values, who);
            return;
        }
        String from = entry.has("category") ? "category" : entry.has("attestation") ? "attestation" : "next";
        Place place = entry.place(from);
        String whole = entry.value(from);
        String text = withoutPlan(whole);
        if (!text.equals(whole)) {
            planned(values, whole.substring(text.length()), place, who);
            if (text.isBlank()) {
                return;
            }
        }
        String status = "";
        boolean both =
                Vocabulary.HEADINGS.strength("staff.category", entry.header().title(from)) > 0;
        Optional<Vocabulary.Meaning> category = categoryIn(text);
        if ((!both || from.equals("next"))
                && category.filter(c -> c.strength() > 4).isEmpty()) {
            attestation(entry, "attestation", values, who, "attestation");
            return;
        }
        if (areSeveral(text)) {
            reading.ask(IntakeFinding.CATEGORY_UNKNOWN, place, "text", text, "who", who);
            return;
        }
        boolean suitable = Vocabulary.WORDS.has("conformity", text);
        boolean none = Words.isNone(text) || Vocabulary.WORDS.has("no-category", text);
        if (suitable && category.isEmpty()) {
            reading.ask(IntakeFinding.CONFORMITY_NOT_CATEGORY, place, "text", text, "who", who);
            status = "conformity";
        } else if (category.isPresent() && !(none && category.get().strength() < 4)) {
            values.put("category", named(category.get().name()));
            status = "attestation";
            Vocabulary.WORDS
                    .meaning("title.", text)
                    .ifPresent(title -> Reading.put(values, "title", Words.quoted(text)));
        } else if (none) {
            if (!Words.isNone(text)) {
                reading.ask(IntakeFinding.NO_CATEGORY, place, "text", text, "who", who);
            }
            status = "attestation";
        } else if (reading.days(text).isEmpty()) {
            reading.ask(IntakeFinding.CATEGORY_UNKNOWN, place, "text", text, "who", who);
            status = "attestation";
        }
        if (!from.equals("next") && text.equals(whole)) {
            attestation(entry, from, values, who, status.isEmpty() ? "attestation" : status);
        }
        if (!values.containsKey("attestation") && !values.containsKey("conformity")) {
            attestation(entry, "attestation", values, who, "attestation");
        }
        if (suitable && category.isEmpty() && !values.containsKey("conformity")) {
            values.put("conformity", values.getOrDefault("attestation", true));
        }
    }

    /** Returns the category that a row alone names above people, «» for that they have none; empty if it is about another thing. */
    Optional<String> section(TableRow row) {
        String only = Rows.only(row);
        boolean none = Vocabulary.WORDS.has("no-category", only) || Vocabulary.WORDS.has("conformity", only);
        if (only.isEmpty() || Words.of(only).size() > 4) {
            return Optional.empty();
        }
        return none
                ? Optional.of("")
                : categoryIn(only)
                        .filter(c -> c.strength() > 4 && Vocabulary.HEADINGS.strength("staff.category", only) > 0)
                        .map(c -> named(c.name()));
    }

    /** Takes the category that stands above people for one whose row says none, and asks about it. */
    void above(ListRow entry, String section, Map<String, Object> values, String who) {
        boolean said = values.containsKey("category") || values.containsKey("conformity") || entry.has("category");
        if (!section.isEmpty() && !said) {
            values.put("category", section);
            if (reading.isFirst("section" + section + entry.header().first()
                    + entry.header().columns())) {
                reading.ask(
                        IntakeFinding.CATEGORY_FROM_ABOVE,
                        entry.place(StaffHeader.person(entry.header())),
                        "text",
                        section,
                        "who",
                        who);
            }
        }
    }

    /** Returns a text up to the word that says that the rest is planned: «первая, претендует на высшую». */
    private static String withoutPlan(String text) {
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (Vocabulary.WORDS.has("planned", words.group())) {
                return text.substring(0, words.start());
            }
        }
        return text;
    }

    /** Takes the category that somebody applies for, and when; what they have it is asked about. */
    private void planned(Map<String, Object> values, String plan, Place place, String who) {
        categoryIn(plan).ifPresent(category -> values.put("appliesFor", named(category.name())));
        List<Days.Day> days = reading.days(plan);
        String day = days.isEmpty()
                ? Days.inexact(plan, reading.year).map(Days.Day::iso).orElse("")
                : days.get(days.size() - 1).iso();
        Reading.put(values, "plannedAttestation", day);
        reading.ask(IntakeFinding.CATEGORY_UNKNOWN, place, "text", plan, "who", who);
    }

    /** Whether a text names two categories of which nobody knows which is in force: «первая (до этого вторая)». */
    private static boolean areSeveral(String text) {
        return RANKS.stream()
                        .filter(rank -> Vocabulary.WORDS.strength("category." + rank, text) > 4)
                        .count()
                > 1;
    }

    /** Takes a category from the column that is marked; of several marks none is taken, and it is asked. */
    private void marked(ListRow entry, Map<String, Object> values, String who) {
        List<Integer> marks = StaffHeader.categories(entry.header()).stream()
                .filter(column ->
                        !Words.isNone(entry.table().cell(entry.number(), column).text()))
                .toList();
        if (marks.size() != 1) {
            if (!marks.isEmpty()) {
                reading.ask(IntakeFinding.CATEGORY_UNKNOWN, entry.place(marks.get(0)), "text", "", "who", who);
            }
            return;
        }
        int column = marks.get(0);
        Place place = entry.place(column);
        String title = entry.header().titles().getOrDefault(column, "");
        Optional<Vocabulary.Meaning> category = Vocabulary.WORDS.meaning("category.", title);
        boolean suitable = Vocabulary.WORDS.has("conformity", title) || category.isEmpty();
        if (suitable) {
            reading.ask(IntakeFinding.CONFORMITY_NOT_CATEGORY, place, "text", title, "who", who);
        } else {
            values.put("category", named(category.get().name()));
        }
        Cell cell = entry.table().cell(entry.number(), column);
        dates(entry, column, cell, false, values, who, suitable ? "conformity" : "attestation");
        if (suitable) {
            values.putIfAbsent("conformity", true);
        }
        attestation(entry, "attestation", values, who, "attestation");
    }

    /** The category that a text names; a number alone is one only where hardly anything else stands, not in «протокол № 2». */
    static Optional<Vocabulary.Meaning> categoryIn(String text) {
        String bare = YEAR.matcher(Days.without(NUMBERED.matcher(text).replaceAll(" ")))
                .replaceAll(" ");
        boolean alone = Words.of(bare).size() <= 2;
        return Vocabulary.WORDS.meaning("category.", bare).filter(found -> alone || found.strength() > 3);
    }

    /** Names a category that is written as a number. */
    private String named(String category) {
        return named(category, reading.language);
    }

    private static String named(String category, Language language) {
        List<String> words = switch (language) {
            case RU -> List.of("первая", "вторая");
            case UK -> List.of("перша", "друга");
            case EN -> List.of("first", "second");
        };
        return switch (category) {
            case "1" -> words.get(0);
            case "2" -> words.get(1);
            default -> category;
        };
    }

    /** See {@link KnownPeople#category}. */
    static Checked<String> bare(String text, String who, Language language) {
        String tidy = Words.tidy(text);
        if (Words.isNone(tidy)) {
            return Checked.unusable(List.of());
        }
        if (CountryProfile.all().stream().anyMatch(profile -> profile.has(tidy))) {
            return Checked.of(tidy, List.of());
        }
        Optional<Vocabulary.Meaning> category = categoryIn(tidy);
        List<String> words = Words.of(tidy);
        // «2 года» is no second category
        boolean more = words.size() > 1
                && words.stream()
                        .skip(1)
                        .anyMatch(word -> !WORD_FOR_CATEGORY.matcher(word).matches());
        if (category.filter(found -> found.strength() > SHORTEST_WORD || !more).isPresent()) {
            return Checked.of(more ? tidy : named(category.get().name(), language), List.of());
        } else if (Vocabulary.WORDS.has("conformity", tidy)) {
            return Checked.unusable(List.of(asked(IntakeFinding.CONFORMITY_NOT_CATEGORY, tidy, who)));
        } else if (Vocabulary.WORDS.has("no-category", tidy)) {
            return Checked.unusable(List.of());
        }
        return Checked.unusable(List.of(asked(IntakeFinding.CATEGORY_UNKNOWN, tidy, who)));
    }

    private static Finding asked(IntakeFinding code, String text, String who) {
        return Finding.of(code, Place.ROOT, Map.of("text", Finding.shown(text), "who", who));
    }

    /**
     * Takes the dates under a heading into the values: the day on which it was given under a key, that up to which it holds
     * as the next attestation. What is not certain is asked about.
     */
    private void attestation(ListRow entry, String meaning, Map<String, Object> values, String who, String key) {
        if (entry.has(meaning)) {
            int column = entry.header().column(meaning);
            dates(entry, column, entry.cell(meaning), meaning.equals("next"), values, who, key);
        }
    }

    private void dates(
            ListRow entry, int column, Cell cell, boolean next, Map<String, Object> values, String who, String key) {
        if (cell.isBlank() || ListRow.hasNoValue(cell)) {
            return;
        }
        Place place = entry.place(column);
        String title = entry.header().titles().getOrDefault(column, "");
        AttestationDates dates = AttestationDates.of(told(cell, place, who), title, next, lastDay());
        if (cell.isPassing()) {
            reading.ask(IntakeFinding.COMPUTED_DATE, place, "text", cell.text(), "who", who);
            return;
        }
        if (dates.open()) {
            reading.ask(IntakeFinding.ATTESTATION_DAY_OR_LIMIT, place, "text", cell.text(), "who", who);
        }
        Reading.put(values, key, dates.given());
        if (dates.limit() != null) {
            values.putIfAbsent("nextAttestation", dates.limit());
            limits.add(new Limit(column, next || dates.byTitle(), place, cell.text(), who, values, key));
        }
    }

    /** The last day of the school year where it is said; nothing was given after it. */
    private String lastDay() {
        return reading.year != null && reading.yearSaid
                ? reading.year.range().end().toString()
                : "9999";
    }

    /** Asks when that was given of which only is said how long it holds: once for a column whose heading says so. */
    void ask() {
        Map<Integer, List<Limit>> columns = new TreeMap<>();
        for (Limit limit : limits) {
            if (limit.values().containsKey("category") && !limit.values().containsKey(limit.key())) {
                if (limit.byTitle()) {
                    columns.computeIfAbsent(limit.column(), column -> new ArrayList<>())
                            .add(limit);
                } else {
                    ask(List.of(limit));
                }
            }
        }
        columns.values().forEach(this::ask);
    }

    private void ask(List<Limit> limits) {
        Limit first = limits.get(0);
        reading.ask(
                IntakeFinding.ATTESTATION_LIMIT,
                first.place(),
                "text",
                first.text(),
                "who",
                first.who(),
                "teachers",
                limits.size());
    }

    /** Returns the dates of a cell with the words around them; inexact ones are asked about. */
    private List<Days.Told> told(Cell cell, Place place, String who) {
        String text = Words.tidy(cell.text());
        if (cell.date().isPresent()) {
            String iso = text.length() > 10 ? text.substring(0, 10) : text;
            if (iso.length() < 10) {
                reading.ask(IntakeFinding.DATE_PARTIAL, place, "text", text, "who", who);
            }
            return List.of(new Days.Told(new Days.Day(iso, null, false, null), "", ""));
        }
        if (cell.kind() == CellKind.NUMBER && !YEAR.matcher(text).matches()) {
            return List.of();
        }
        List<Days.Told> days = Days.told(text, reading.year, reading.order);
        if (days.isEmpty()) {
            Optional<Days.Told> inexact = Days.toldInexact(text, reading.year);
            inexact.ifPresent(found -> reading.ask(IntakeFinding.DATE_PARTIAL, place, "text", text, "who", who));
            return inexact.map(List::of).orElse(List.of());
        }
        Days.Day day = days.get(days.size() - 1).day();
        if (day.other() != null
                && (!reading.orderSeen || !text.matches(".*\\d{4}.*") || reading.language == Language.EN)) {
            reading.askOrder(place, text, day.iso(), day.other(), who);
        }
        return days;
    }

    /**
     * The next attestation: a date, a mark in a column of years or months, or the month above the row.
     *
     * @param month the month above the row; {@code null} if none is named
     */
    void next(ListRow entry, Map<String, Object> values, String who, @Nullable MonthAbove month) {
        attestation(entry, "next", values, who, "attestation");
        Object day = values.get("nextAttestation");
        if (day != null
                && reading.year != null
                && day.toString().length() == 10
                && day.toString().compareTo(reading.year.startYear() + "-09-01") < 0) {
            reading.ask(IntakeFinding.ATTESTATION_EXPIRED, entry.place("next"), "text", day.toString(), "who", who);
        }
        Reading.put(
                values,
                "appliesFor",
                Vocabulary.WORDS
                        .meaning("category.", entry.value("applies"))
                        .map(meaning -> named(meaning.name()))
                        .orElse(null));
        boolean monthly = isPlan(entry.table(), entry.header());
        if (month != null && monthly && !values.containsKey("nextAttestation")) {
            planned(
                    entry,
                    entry.header().column(StaffHeader.person(entry.header())),
                    month.iso(reading),
                    month.iso(reading),
                    values,
                    who);
        }
        entry.header().titles().forEach((column, title) -> {
            String mark = Words.tidy(entry.table().cell(entry.number(), column).text());
            if (!mark.isEmpty() && isOfYear(title)) {
                marked(entry, column, mark, title, values, who);
            } else if (monthly && PlanAndFact.isHeld(mark) && isOfMonth(title)) {
                planned(entry, column, reading.inYear(Days.monthIn(title).orElseThrow()), title, values, who);
            }
        });
    }

    /** Whether a column is for those who are attested in a year: «2027», «аттестация в 2027». */
    private static boolean isOfYear(String title) {
        Matcher year = YEAR.matcher(title);
        return year.find()
                && title.length() < 60
                && Vocabulary.HEADINGS
                        .meaning("staff.", title)
                        .map(m -> m.name().equals("attestation") || m.name().equals("next"))
                        .orElse(true)
                && title.strip().endsWith(year.group());
    }

    private static boolean isOfMonth(String title) {
        return Words.of(title).size() <= 4 && Days.monthIn(title).isPresent();
    }

    /** Whether what stands above a list, or its sheet's name, says that it is about attestation. */
    static boolean isPlan(Table table, Header header) {
        return ATTESTATION.matcher(table.sheet().name()).find()
                || table.rows().stream()
                        .filter(row -> row.number() <= header.last())
                        .anyMatch(row -> ATTESTATION.matcher(Rows.text(row)).find());
    }

    /** Takes what stands in the column of a year: a day or a month of it, or a mark. */
    private void marked(ListRow entry, int column, String mark, String title, Map<String, Object> values, String who) {
        Matcher year = YEAR.matcher(title);
        String of = year.find() ? year.group() : "";
        List<Days.Day> days = Days.in(mark, null, reading.order);
        String iso = !days.isEmpty()
                ? days.get(0).iso()
                : of
                        + Days.monthIn(mark)
                                .map(m -> String.format(Locale.ROOT, "-%02d", m.getValue()))
                                .orElse("");
        if (entry.has("attestation") && column == entry.header().column("attestation")) {
            values.remove("attestation");
        }
        planned(entry, column, iso, mark + " " + of, values, who);
    }

    private void planned(ListRow entry, int column, String iso, String text, Map<String, Object> values, String who) {
        Reading.put(values, "plannedAttestation", iso);
        if (iso.length() < 10) {
            reading.ask(IntakeFinding.DATE_PARTIAL, entry.place(column), "text", text, "who", who);
        }
    }

    /** Writes the day of the last appraisal, and the first day of work. */
    void appraisal(ListRow entry, Map<String, Object> values, String who) {
        if (entry.has("appraisal")) {
            int column = entry.header().column("appraisal");
            told(entry.table().cell(entry.number(), column), entry.place(column), who).stream()
                    .reduce((a, b) -> b)
                    .ifPresent(told -> values.put("appraisal", told.day().iso()));
        }
        if (entry.has("start")) {
            entry.table()
                    .cell(entry.number(), entry.header().column("start"))
                    .date()
                    .ifPresent(day -> values.put("startDate", day.toString()));
        }
    }
}

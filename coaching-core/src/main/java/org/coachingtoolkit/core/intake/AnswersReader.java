package org.coachingtoolkit.core.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** Answers of forms: one person a row, or a summary with one person a column. */
final class AnswersReader {
    private static final Pattern LABELLED = Pattern.compile(
            "\\(?(\\d{1,2})\\)?\\s*[-–—=.:)]\\s*\\p{L}.*|(\\d{1,2})\\s*\\([^)]*\\)|.*\\p{L}.*\\((\\d{1,2})\\)");
    private static final Pattern BRACKET = Pattern.compile("(?s)^(.*)\\[(.+)]\\s*$");
    private static final Pattern SCALE = Pattern.compile(
            "\\(?\\s*(\\d{1,2})\\s*[-–—]\\s*(\\d{1,2})\\s*\\)?\\s*$|\\((?:от|від|from)?\\s*(\\d{1,2})\\s*(?:до|to|[-–—])\\s*(\\d{1,2})[^)]*\\)");
    private static final Pattern LEGEND = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\s*[-–—=]\\s*\\p{L}[^…;,0-9]*(?:…|\\.{2,3}|[;,])?.*?(?<!\\d)(\\d{1,2})\\s*[-–—=]\\s*\\p{L}");

    private static final Pattern YES_NO =
            Pattern.compile("(?iu)yes|no|да|нет|так|ні|y|n|true|false|not selected|selected|checked|unchecked");

    private final Reading reading;
    private final Set<String> told = new HashSet<>();

    AnswersReader(Reading reading) {
        this.reading = reading;
    }

    /** Returns how certain it is that a table holds answers of a form; 0 if it does not. */
    static int score(Table table, String title) {
        if (table.rows().isEmpty()) {
            return 0;
        }
        if (transposed(table) > 0 && Vocabulary.WORDS.has("answers-title", title + " " + head(table))) {
            return 50;
        }
        int row = headerRow(table);
        Map<Integer, String> heads = titles(table, row);
        int last = moreHeaders(table, row, heads);
        Map<Integer, String> meanings = meanings(heads);
        boolean at = meanings.containsValue("at");
        boolean grid = false;
        int items = 0;
        for (int column = 1; column <= table.columns(); column++) {
            grid |= BRACKET.matcher(heads.get(column)).matches();
            items += !meanings.containsKey(column) && isItem(values(table, last, column)) ? 1 : 0;
        }
        boolean titled = Vocabulary.WORDS.has("answers-title", title + " " + head(table));
        if (items == 0) {
            return 0;
        }
        return at || (grid && items > 1) ? 100 : titled && items > 1 ? 60 : 0;
    }

    private static String head(Table table) {
        StringBuilder text = new StringBuilder(table.sheet().name());
        table.rows().stream()
                .limit(3)
                .forEach(row -> row.cells().stream()
                        .limit(4)
                        .forEach(cell -> text.append(' ').append(cell.text())));
        return text.toString();
    }

    /** The first row that is as wide as the table nearly is. */
    private static int headerRow(Table table) {
        int wide = 0;
        for (TableRow row : table.rows()) {
            wide = Math.max(wide, (int)
                    row.cells().stream().filter(cell -> !cell.isBlank()).count());
        }
        for (TableRow row : table.rows()) {
            long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
            if (filled * 2 >= wide && filled > 1) {
                return row.number();
            }
        }
        return table.rows().get(0).number();
    }

    private static Map<Integer, String> titles(Table table, int row) {
        Map<Integer, String> titles = new TreeMap<>();
        for (int column = 1; column <= table.columns(); column++) {
            titles.put(
                    column,
                    table.cell(row, column).text().replace('\u00A0', ' ').strip());
        }
        return titles;
    }

    private static Map<Integer, String> meanings(Map<Integer, String> titles) {
        Map<Integer, String> meanings = new TreeMap<>();
        for (Map.Entry<Integer, String> entry : titles.entrySet()) {
            int of = entry.getKey();
            String title = Words.tidy(entry.getValue());
            if (!title.isEmpty() && title.length() < 60 && !title.contains("[")) {
                if (Vocabulary.WORDS.has("total", title)) {
                    meanings.put(of, "technical");
                    continue;
                }
                Vocabulary.HEADINGS
                        .meaning("answers.", title)
                        .filter(m -> Words.of(title).size() <= 5
                                && (!m.name().equals("technical") || m.strength() * 3 > title.length() * 2))
                        .ifPresent(m -> meanings.put(of, m.name()));
            }
        }
        return meanings;
    }

    private static List<String> values(Table table, int row, int column) {
        List<String> values = new ArrayList<>();
        for (TableRow each : table.rows()) {
            String text = Words.tidy(each.cell(column).text());
            if (each.number() > row && !text.isEmpty()) {
                values.add(text);
            }
        }
        return values;
    }

    private static boolean isItem(List<String> values) {
        int numbers = 0;
        int counted = 0;
        for (String value : values) {
            if (isMissing(value)) {
                continue;
            }
            counted++;
            numbers += value.matches("\\d{1,2}") || LABELLED.matcher(value).matches() ? 1 : 0;
        }
        if (counted == 0
                || values.stream()
                        .allMatch(value ->
                                isMissing(value) || YES_NO.matcher(value).matches())) {
            return false;
        }
        return numbers * 10 >= counted * 8 || scale(values).isPresent();
    }

    private static boolean isMissing(String text) {
        return text.matches("[-–—?]+") || (Vocabulary.WORDS.has("missing-answer", text) && text.length() < 30);
    }

    /** Returns the values of labels by a usual scale of words that has them all. */
    private static Optional<Map<String, Integer>> scale(List<String> values) {
        Set<String> labels = new TreeSet<>();
        values.stream().filter(value -> !isMissing(value)).forEach(value -> labels.add(Words.plain(value)));
        return labels.size() < 1 || labels.size() > 7 ? Optional.empty() : Scales.of(labels);
    }

    void read(List<Table> tables, String title) {
        for (Table table : tables) {
            if (score(table, title) == 0) {
                reading.skip(table.sheet().name());
            } else if (transposed(table) > 0) {
                reading.about.putIfAbsent("sheet", table.sheet().name());
                columns(table, transposed(table));
            } else {
                reading.about.putIfAbsent("sheet", table.sheet().name());
                rows(table);
            }
        }
    }

    /** Returns the row of a summary in which people's names stand side by side; 0 if there is none. */
    private static int transposed(Table table) {
        for (TableRow row : table.rows()) {
            long people = row.cells().stream()
                    .filter(cell -> cell.kind() == CellKind.TEXT
                            && Names.one(cell.text(), true)
                                    .filter(n -> n.initials()
                                            || n.patronymic() != null
                                            || Words.tidy(cell.text()).split(" ").length == 2)
                                    .isPresent()
                            && cell.text().length() < 50)
                    .count();
            long filled = row.cells().stream().filter(cell -> !cell.isBlank()).count();
            if (people >= 2 && people * 2 >= filled) {
                TableRow next = table.rows().stream()
                        .filter(r -> r.number() > row.number())
                        .findFirst()
                        .orElse(row);
                long numbers = next.cells().stream()
                        .filter(cell ->
                                cell.kind() == CellKind.NUMBER || cell.text().matches("\\s*\\d{1,2}\\s*"))
                        .count();
                if (numbers * 2 >= people) {
                    return row.number();
                }
            }
        }
        return 0;
    }

    private void columns(Table table, int header) {
        Map<Integer, Names.Name> people = new TreeMap<>();
        int first = 0;
        for (int column = 1; column <= table.columns(); column++) {
            Optional<Names.Name> name = Names.one(table.cell(header, column).text(), true);
            if (name.isPresent()
                    && !Vocabulary.WORDS.has("total", table.cell(header, column).text())) {
                people.put(column, name.get());
                first = first == 0 ? column : first;
            } else if (!table.cell(header, column).isBlank() && first > 0) {
                reading.skip(table.cell(header, column).text());
            }
        }
        String title = "";
        for (TableRow row : table.rows()) {
            title += row.number() < header
                    ? " " + row.cells().stream().map(Cell::text).reduce("", (a, b) -> a + " " + b)
                    : "";
        }
        int[] range = range(title);
        Map<Integer, Map<String, Object>> values = new TreeMap<>();
        people.keySet().forEach(column -> values.put(column, Reading.values()));
        int number = 0;
        for (TableRow row : table.rows()) {
            String text = "";
            for (int column = 1; column < first; column++) {
                String candidate = Words.tidy(row.cell(column).text());
                text = candidate.length() > text.length() && !candidate.matches("[\\d.]+") ? candidate : text;
            }
            boolean total = Vocabulary.WORDS.has("total", text);
            boolean any = people.keySet().stream()
                    .anyMatch(column -> !row.cell(column).isBlank());
            if (row.number() <= header || text.isEmpty() || !any || total) {
                if (total) {
                    reading.skip(text);
                }
                continue;
            }
            String id = "i" + ++number;
            Map<String, Object> item = Reading.values();
            item.put("id", id);
            item.put("text", text);
            item.put("min", range[0]);
            item.put("max", range[1]);
            reading.fact("items", table.place(row.number(), first), item);
            for (Integer column : people.keySet()) {
                take(
                        table,
                        row.number(),
                        column,
                        id,
                        text,
                        range,
                        requireNonNull(values.get(column), "values"),
                        people.get(column).raw(),
                        Optional.empty());
            }
        }
        Optional<Days.Day> at =
                Days.in(title, reading.year, reading.order).stream().findFirst();
        Optional<Days.Day> month = at.isPresent()
                ? at
                : Days.inexact(title.replaceAll("20\\d\\d\\s*[-/–]\\s*(20)?\\d\\d", " "), reading.year);
        if (at.isEmpty()) {
            reading.ask(
                    IntakeFinding.DATE_PARTIAL,
                    table.place(header, first),
                    "text",
                    month.map(d -> monthText(d.iso())).orElse("?"),
                    "who",
                    "");
        }
        people.forEach((column, name) -> {
            Map<String, Object> response = Reading.values();
            response.put("respondent", name.raw());
            month.ifPresent(day -> response.put("at", day.iso()));
            response.put("values", values.get(column));
            reading.fact("responses", table.place(header, column), response);
        });
        reading.ask(IntakeFinding.TRANSPOSED, table.place(header, first), "count", people.size());
    }

    private String monthText(String iso) {
        return iso.length() == 7 ? reading.language.format().month(java.time.YearMonth.parse(iso)) : iso;
    }

    private static int[] range(String title) {
        Matcher legend = LEGEND.matcher(title);
        if (legend.find()) {
            return new int[] {Integer.parseInt(legend.group(1)), Integer.parseInt(legend.group(2))};
        }
        return new int[] {-1, -1};
    }

    private void rows(Table table) {
        int header = headerRow(table);
        Map<Integer, String> titles = titles(table, header);
        int last = moreHeaders(table, header, titles);
        Map<Integer, String> meanings = meanings(titles);
        Map<Integer, String> items = new LinkedHashMap<>();
        Map<Integer, Map<String, Integer>> scales = new HashMap<>();
        List<String> itemTitles = new ArrayList<>();
        List<Integer> choices = new ArrayList<>();
        Set<String> labels = new TreeSet<>();
        for (int column = 1; column <= table.columns(); column++) {
            List<String> values = values(table, last, column);
            if (!meanings.containsKey(column)
                    && !titles.getOrDefault(column, "").isEmpty()
                    && isItem(values)) {
                itemTitles.add(titles.getOrDefault(column, ""));
                items.put(column, titles.getOrDefault(column, ""));
                boolean words = values.stream()
                        .noneMatch(v ->
                                v.matches("\\d{1,2}") || LABELLED.matcher(v).matches());
                if (words) {
                    values.forEach(value -> labels.add(isMissing(value) ? "" : Words.plain(value)));
                }
            } else if (!meanings.containsKey(column)
                    && !titles.getOrDefault(column, "").isEmpty()) {
                choices.add(column);
            }
        }
        labels.remove("");
        Optional<Map<String, Integer>> common = Scales.of(labels);
        items.keySet().forEach(column -> {
            Optional<Map<String, Integer>> own = common.isPresent() ? common : scale(values(table, last, column));
            own.ifPresent(map -> scales.put(column, map));
        });
        int number = 0;
        Map<Integer, String> ids = new HashMap<>();
        Map<Integer, int[]> ranges = new HashMap<>();
        for (Integer column : List.copyOf(items.keySet())) {
            String id = "i" + ++number;
            ids.put(column, id);
            int[] range = scaleOf(titles.getOrDefault(column, ""), values(table, last, column), scales.get(column));
            ranges.put(column, range);
            Map<String, Object> item = Reading.values();
            item.put("id", id);
            item.put("text", itemText(titles.getOrDefault(column, ""), itemTitles));
            item.put("min", range[0]);
            item.put("max", range[1]);
            reading.fact("items", table.place(header, column), item);
        }
        if (!labels.isEmpty() && common.isPresent()) {
            reading.ask(
                    IntakeFinding.LABELS_WITHOUT_NUMBERS,
                    table.place(header, items.keySet().iterator().next()),
                    "text",
                    String.join(", ", common.get().keySet()),
                    "items",
                    items.size());
        }
        Map<String, Integer> respondents = new HashMap<>();
        for (TableRow row : table.rows()) {
            if (row.number() > last) {
                response(table, row, meanings, items, ids, ranges, scales, choices, titles, respondents);
            }
        }
    }

    /** Takes further rows of headings, as Qualtrics and SurveyMonkey write them; returns the last of them. */
    private static int moreHeaders(Table table, int header, Map<Integer, String> titles) {
        int last = header;
        List<TableRow> after = table.rows().stream()
                .filter(row -> row.number() > header)
                .limit(2)
                .toList();
        if (after.size() == 2
                && after.get(1).cells().stream().anyMatch(cell -> cell.text().contains("ImportId"))) {
            after.get(0).cells();
            for (int column = 1; column <= table.columns(); column++) {
                String text = Words.tidy(after.get(0).cell(column).text());
                if (!text.isEmpty()) {
                    int dash = text.lastIndexOf(" - ");
                    titles.put(column, dash > 0 ? text.substring(dash + 3) : text);
                }
            }
            return after.get(1).number();
        }
        long open = after.isEmpty()
                ? 0
                : after.get(0).cells().stream()
                        .filter(cell ->
                                cell.text().matches("(?iu)(open-ended )?response|ответ|відповідь|другое.*|other.*"))
                        .count();
        if (open > 0) {
            String before = "";
            for (int column = 1; column <= table.columns(); column++) {
                String text = Words.tidy(after.get(0).cell(column).text());
                before = titles.getOrDefault(column, "").isEmpty() ? before : titles.getOrDefault(column, "");
                if (!text.isEmpty() && !text.matches("(?iu)(open-ended )?response|ответ|відповідь")) {
                    titles.put(column, before + " [" + text + "]");
                } else if (titles.getOrDefault(column, "").isEmpty()) {
                    titles.put(column, before);
                }
            }
            last = after.get(0).number();
        }
        return last;
    }

    private int[] scaleOf(
            String title, List<String> values, @org.jspecify.annotations.Nullable Map<String, Integer> scale) {
        if (scale != null && values.stream().noneMatch(v -> v.matches("\\d{1,2}"))) {
            return new int[] {1, scale.values().stream().mapToInt(i -> i).max().orElse(1)};
        }
        Matcher matcher = SCALE.matcher(title);
        if (matcher.find()) {
            String low = matcher.group(1) != null ? matcher.group(1) : matcher.group(3);
            String high = matcher.group(2) != null ? matcher.group(2) : matcher.group(4);
            if (Integer.parseInt(low) < Integer.parseInt(high)) {
                return new int[] {Integer.parseInt(low), Integer.parseInt(high)};
            }
        }
        return new int[] {-1, -1};
    }

    /** Returns an item's own text: what stands in brackets, else without the frame that several items have in common. */
    private static String itemText(String title, List<String> all) {
        Matcher bracket = BRACKET.matcher(title);
        if (bracket.matches()) {
            return bracket.group(2).strip();
        }
        String text = title;
        int colon = text.indexOf(':');
        if (colon > 0) {
            String frame = text.substring(0, colon + 1);
            if (all.stream().filter(other -> other.startsWith(frame)).count() > 1) {
                text = text.substring(colon + 1).strip();
            }
        }
        Matcher scale = Pattern.compile("\\s*\\([^()]*\\d[^()]*\\)\\s*$").matcher(text);
        if (scale.find()) {
            String suffix = scale.group().strip();
            if (all.stream().filter(other -> other.strip().endsWith(suffix)).count() > 1) {
                text = text.substring(0, scale.start());
            }
        }
        return text.strip();
    }

    private void response(
            Table table,
            TableRow row,
            Map<Integer, String> meanings,
            Map<Integer, String> items,
            Map<Integer, String> ids,
            Map<Integer, int[]> ranges,
            Map<Integer, Map<String, Integer>> scales,
            List<Integer> choiceColumns,
            Map<Integer, String> titles,
            Map<String, Integer> respondents) {
        int r = row.number();
        if (row.cells().stream()
                .anyMatch(cell -> cell.kind() == CellKind.TEXT
                        && cell.text().length() < 25
                        && Vocabulary.WORDS.has("total", cell.text()))) {
            reading.skip(row.cells().stream()
                    .map(Cell::text)
                    .filter(t -> !t.isBlank())
                    .reduce("", (a, b) -> a + " " + b));
            return;
        }
        Map<String, Object> response = Reading.values();
        String respondent = "";
        String at = "";
        boolean anonymous = false;
        boolean atColumn = false;
        int nameColumn = 0;
        String id = "";
        for (Map.Entry<Integer, String> meaning : meanings.entrySet()) {
            String text = Words.tidy(row.cell(meaning.getKey()).text());
            switch (meaning.getValue()) {
                case "name" -> {
                    nameColumn = nameColumn == 0 || !text.isEmpty() ? meaning.getKey() : nameColumn;
                    respondent = text.isEmpty()
                            ? respondent
                            : respondent.isEmpty() || text.contains(" ") || text.length() <= 4
                                    ? text
                                    : respondent + " " + text;
                }
                case "email" -> {
                    anonymous |= text.equalsIgnoreCase("anonymous");
                    if (text.contains("@")) {
                        response.put("email", text);
                    }
                }
                case "at" -> {
                    atColumn = true;
                    at = text.isEmpty() ? at : text;
                }
                default ->
                    id = id.isEmpty()
                                    && text.matches("\\d+")
                                    && titles.getOrDefault(meaning.getKey(), "")
                                            .toLowerCase(java.util.Locale.ROOT)
                                            .contains("id")
                            ? text
                            : id;
            }
        }
        Map<String, Object> values = Reading.values();
        String who = respondent.isEmpty() ? "№ " + (id.isEmpty() ? r : id) : respondent;
        for (Integer column : items.keySet()) {
            take(
                    table,
                    r,
                    column,
                    requireNonNull(ids.get(column), "id"),
                    titles.getOrDefault(column, ""),
                    requireNonNull(ranges.get(column), "range"),
                    values,
                    who,
                    Optional.ofNullable(scales.get(column)));
        }
        Place place = table.place(r, Math.max(nameColumn, 1));
        List<String> chosen = new ArrayList<>();
        for (Integer column : choiceColumns) {
            choice(table, r, column, titles.getOrDefault(column, ""), chosen, who);
        }
        if (respondent.isEmpty() && at.isEmpty() && values.isEmpty() && chosen.isEmpty()) {
            reading.skip(row.cells().stream()
                    .map(Cell::text)
                    .filter(t -> !t.isBlank())
                    .reduce("", (a, b) -> a + " " + b));
            return;
        }
        if (!respondent.isEmpty()) {
            response.put("respondent", respondent);
            person(place, respondent);
        } else if (told.add("nobody" + (told.size() < 20 ? r : ""))) {
            reading.ask(IntakeFinding.ANONYMOUS, place, "text", who);
        }
        if (anonymous && told.add("anonymous")) {
            reading.ask(IntakeFinding.ANONYMOUS_FORM, place, "text", respondent);
        }
        Reading.put(response, "at", at);
        if (atColumn) {
            response.put("complete", !at.isEmpty());
            if (at.isEmpty()) {
                reading.ask(
                        IntakeFinding.INCOMPLETE_RESPONSE,
                        place,
                        "text",
                        who,
                        "id",
                        id.isEmpty() ? String.valueOf(r) : id);
            }
        }
        response.put("values", values);
        response.put("choices", chosen);
        Integer before = respondent.isEmpty() ? null : respondents.put(Words.plain(respondent), r);
        if (before != null) {
            reading.ask(IntakeFinding.DUPLICATE_RESPONSE, place, "text", respondent, "row", before);
        }
        reading.fact("responses", place, response);
    }

    private void person(Place place, String respondent) {
        Optional<Names.Name> name = Names.one(respondent, true);
        boolean exact = name.isPresent()
                && !name.get().initials()
                && name.get().given() != null
                && respondent.equals(Names.cased(respondent))
                && Character.isUpperCase(respondent.charAt(0));
        if (!exact) {
            reading.ask(IntakeFinding.PERSON_MATCH, place, "text", respondent);
        }
    }

    private void take(
            Table table,
            int r,
            int column,
            String id,
            String title,
            int[] range,
            Map<String, Object> values,
            String who,
            Optional<Map<String, Integer>> scale) {
        String text = Words.tidy(table.cell(r, column).text());
        Place place = table.place(r, column);
        String item = Words.tidy(
                BRACKET.matcher(title).matches() ? BRACKET.matcher(title).replaceAll("$2") : title);
        if (text.isEmpty() || isMissing(text)) {
            boolean applicable = text.isEmpty() || text.matches("[-–—?нН]+");
            reading.ask(
                    applicable ? IntakeFinding.ANSWER_MISSING : IntakeFinding.NOT_APPLICABLE,
                    place,
                    "text",
                    text.isEmpty() ? "…" : text,
                    "who",
                    who,
                    "item",
                    item);
            return;
        }
        Matcher labelled = LABELLED.matcher(text);
        Integer value = null;
        if (text.matches("\\d{1,3}")) {
            value = Integer.parseInt(text);
        } else if (labelled.matches()) {
            value = Integer.parseInt(
                    labelled.group(1) != null
                            ? labelled.group(1)
                            : labelled.group(2) != null ? labelled.group(2) : labelled.group(3));
        } else if (scale.isPresent()) {
            value = scale.get().get(Words.plain(text));
        }
        if (value == null) {
            reading.ask(IntakeFinding.ANSWER_UNKNOWN, place, "text", text, "who", who, "item", item);
        } else if (range[1] > range[0] && (value < range[0] || value > range[1])) {
            reading.ask(
                    IntakeFinding.OUT_OF_SCALE,
                    place,
                    "text",
                    text,
                    "who",
                    who,
                    "item",
                    item,
                    "min",
                    range[0],
                    "max",
                    range[1]);
        } else {
            values.put(id, value);
        }
    }

    private void choice(Table table, int r, int column, String title, List<String> chosen, String who) {
        String text = Words.tidy(table.cell(r, column).text());
        Matcher bracket = BRACKET.matcher(title);
        if (text.isEmpty()) {
            return;
        }
        Place place = table.place(r, column);
        if (bracket.matches()) {
            boolean yes = text.matches("(?iu)yes|да|так|y|1|true|checked|x|х|\\+|selected")
                    || Words.plain(text).equals(Words.plain(bracket.group(2)));
            boolean no = text.matches("(?iu)no|нет|ні|n|0|false|unchecked|not selected");
            if (yes) {
                chosen.add(bracket.group(2).strip());
            } else if (!no) {
                chosen.add(text);
            }
            return;
        }
        boolean semicolons = text.contains(";");
        if (!semicolons && text.contains(",") && chosen.size() < 50) {
            if (text.matches("(?iu).*(,\\s*но|,\\s*але|,\\s*but).*") || distinctWhole(table, column, text)) {
                reading.ask(IntakeFinding.OPTION_COMMA, place, "text", text, "who", who);
            }
        }
        for (String option : text.matches("(?iu).*(,\\s*но\\s|,\\s*але\\s|,\\s*but\\s).*")
                ? new String[] {text}
                : text.split(semicolons ? ";" : ",", -1)) {
            if (!option.isBlank()) {
                chosen.add(option.strip());
                if (Vocabulary.WORDS.has("other-choice", option)) {
                    reading.ask(IntakeFinding.OPTION_OTHER, place, "text", option, "who", who);
                }
            }
        }
    }

    /** Whether some part of a list of options stands nowhere else in the column, so that its comma may be its own. */
    private static boolean distinctWhole(Table table, int column, String text) {
        List<String> others = new ArrayList<>();
        for (TableRow row : table.rows()) {
            String other = Words.tidy(row.cell(column).text());
            if (!other.equals(text)) {
                others.add(other);
            }
        }
        for (String part : text.split(",", -1)) {
            if (others.stream().noneMatch(other -> other.contains(part.strip()))) {
                return true;
            }
        }
        return false;
    }
}

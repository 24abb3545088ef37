package org.coachingtoolkit.core.intake;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** Answers of forms: one person a row, or a summary with one person a column. */
final class AnswersReader {
    private static final Pattern SCALE = Pattern.compile(
            "\\(?\\s*(\\d{1,2})\\s*[-–—]\\s*(\\d{1,2})\\s*\\)?\\s*$|\\((?:от|від|from)?\\s*(\\d{1,2})\\s*(?:до|to|[-–—])\\s*(\\d{1,2})[^)]*\\)");

    private final Reading reading;
    /** What short codes of items mean, where the file says it. */
    private final Map<String, String> legend = new HashMap<>();

    private final Set<String> told = new HashSet<>();
    /** Of answers whose scale nobody has told the largest that fits with the others. */
    private int largest = Integer.MAX_VALUE;

    AnswersReader(Reading reading) {
        this.reading = reading;
    }

    void read(List<Table> tables, String title) {
        tables.forEach(table -> legend.putAll(AnswersShape.legend(table)));
        for (Table table : tables) {
            if (AnswersShape.score(table, title) == 0) {
                reading.skip(table.sheet().name());
            } else if (AnswersShape.transposed(table) > 0) {
                reading.about.putIfAbsent("sheet", table.sheet().name());
                columns(table, AnswersShape.transposed(table));
            } else {
                reading.about.putIfAbsent("sheet", table.sheet().name());
                rows(table);
            }
        }
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
        int[] range = AnswersShape.range(title);
        Map<Integer, Map<String, Object>> values = new TreeMap<>();
        people.keySet().forEach(column -> values.put(column, Reading.values()));
        int number = 0;
        for (TableRow row : table.rows()) {
            String text = "";
            for (int column = 1; column <= table.columns(); column++) {
                boolean other = people.containsKey(column)
                        || Vocabulary.WORDS.has(
                                "total", table.cell(header, column).text());
                String candidate = other ? "" : Words.tidy(row.cell(column).text());
                text = candidate.length() > text.length() && !candidate.matches("[\\d.]+|=.*") ? candidate : text;
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

    private void rows(Table table) {
        int header = AnswersShape.headerRow(table);
        Map<Integer, String> titles = AnswersShape.titles(table, header);
        titles.replaceAll((column, title) -> legend.getOrDefault(Words.plain(title), title));
        int last = AnswersShape.moreHeaders(table, header, titles);
        Map<Integer, String> meanings = AnswersShape.meanings(titles);
        Map<Integer, String> items = new LinkedHashMap<>();
        Map<Integer, Map<String, Integer>> scales = new HashMap<>();
        List<String> itemTitles = new ArrayList<>();
        List<Integer> choices = new ArrayList<>();
        Set<String> labels = new TreeSet<>();
        for (int column = 1; column <= table.columns(); column++) {
            List<String> values = AnswersShape.values(table, last, column);
            if (!meanings.containsKey(column)
                    && !titles.getOrDefault(column, "").isEmpty()
                    && AnswersShape.isItem(values)) {
                itemTitles.add(titles.getOrDefault(column, ""));
                items.put(column, titles.getOrDefault(column, ""));
                boolean words =
                        values.stream().noneMatch(v -> AnswersShape.number(v).isPresent());
                if (words) {
                    Map<String, Integer> own = AnswersShape.scale(values).orElse(Map.of());
                    values.stream().map(Words::plain).filter(own::containsKey).forEach(labels::add);
                }
            } else if (!meanings.containsKey(column)
                    && !titles.getOrDefault(column, "").isEmpty()) {
                choices.add(column);
            }
        }
        if (!meanings.containsValue("name") && AnswersShape.areLevels(items.values())) {
            reading.ask(
                    IntakeFinding.COUNTS_NOT_ANSWERS,
                    table.place(header, items.keySet().iterator().next()),
                    "text",
                    String.join(", ", items.values()));
            reading.skip(table.sheet().name());
            return;
        }
        Optional<Map<String, Integer>> common = Scales.of(labels);
        common.ifPresent(scale -> List.copyOf(choices).stream()
                .filter(column -> AnswersShape.isOf(AnswersShape.values(table, last, column), scale))
                .forEach(column -> {
                    choices.remove(column);
                    items.put(column, titles.getOrDefault(column, ""));
                    itemTitles.add(titles.getOrDefault(column, ""));
                }));
        items.keySet().forEach(column -> {
            Optional<Map<String, Integer>> own =
                    common.isPresent() ? common : AnswersShape.scale(AnswersShape.values(table, last, column));
            own.ifPresent(map -> scales.put(column, map));
        });
        int number = 0;
        Map<Integer, String> ids = new HashMap<>();
        Map<Integer, int[]> ranges = new HashMap<>();
        for (Integer column : List.copyOf(items.keySet())) {
            String id = "i" + ++number;
            ids.put(column, id);
            int[] range = scaleOf(
                    titles.getOrDefault(column, ""), AnswersShape.values(table, last, column), scales.get(column));
            ranges.put(column, range);
            Map<String, Object> item = Reading.values();
            item.put("id", id);
            item.put("text", AnswersShape.itemText(titles.getOrDefault(column, ""), itemTitles));
            item.put("min", range[0]);
            item.put("max", range[1]);
            reading.fact("items", table.place(header, column), item);
        }
        if (!labels.isEmpty() && common.isPresent()) {
            askOrder(table.place(header, items.keySet().iterator().next()), common.get(), items.size());
        } else if (!labels.isEmpty()) {
            Map<Map<String, Integer>, List<Integer>> byScale = new LinkedHashMap<>();
            scales.forEach((column, scale) ->
                    byScale.computeIfAbsent(scale, s -> new ArrayList<>()).add(column));
            byScale.forEach((scale, columns) -> askOrder(table.place(header, columns.get(0)), scale, columns.size()));
        }
        largest = AnswersShape.largest(items.keySet().stream()
                .filter(column -> requireNonNull(ranges.get(column), "range")[1] < 0)
                .flatMap(column -> AnswersShape.values(table, last, column).stream())
                .flatMapToInt(text -> AnswersShape.number(text).stream())
                .boxed()
                .toList());
        Map<String, Integer> respondents = new HashMap<>();
        for (TableRow row : table.rows()) {
            if (row.number() > last) {
                response(table, row, meanings, items, ids, ranges, scales, choices, titles, respondents);
            }
        }
    }

    private void askOrder(Place place, Map<String, Integer> scale, int items) {
        reading.ask(
                IntakeFinding.LABELS_WITHOUT_NUMBERS, place, "text", String.join(", ", scale.keySet()), "items", items);
    }

    private int[] scaleOf(
            String title, List<String> values, @org.jspecify.annotations.Nullable Map<String, Integer> scale) {
        if (scale != null
                && values.stream().noneMatch(v -> AnswersShape.number(v).isPresent())) {
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
        return AnswersShape.range(title);
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
        if (AnswersShape.isTotal(row)) {
            reading.skip(row.cells().stream()
                    .map(Cell::text)
                    .filter(t -> !t.isBlank())
                    .reduce("", (a, b) -> a + " " + b));
            return;
        }
        boolean anything = meanings.entrySet().stream()
                        .anyMatch(entry -> !entry.getValue().equals("technical")
                                && !row.cell(entry.getKey()).isBlank())
                || items.keySet().stream().anyMatch(column -> !row.cell(column).isBlank())
                || choiceColumns.stream().anyMatch(column -> !row.cell(column).isBlank())
                || row.cells().stream().filter(cell -> !cell.isBlank()).count() > 2;
        if (!anything) {
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
        boolean finished = true;
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
                case "finished" -> finished &= !text.matches("(?iu)false|0|no|нет|ні|incomplete");
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
        if (atColumn || !finished) {
            boolean complete = finished && !at.isEmpty();
            response.put("complete", complete);
            if (!complete) {
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
                AnswersShape.BRACKET.matcher(title).matches()
                        ? AnswersShape.BRACKET.matcher(title).replaceAll("$2")
                        : title);
        if (text.isEmpty() || AnswersShape.isMissing(text)) {
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
        OptionalInt number = AnswersShape.number(text);
        Integer value = number.isPresent()
                ? (Integer) number.getAsInt()
                : scale.map(levels -> levels.get(Words.plain(text))).orElse(null);
        if (value == null) {
            boolean none = Vocabulary.WORDS.has("cannot-say", text);
            reading.ask(
                    none ? IntakeFinding.NOT_APPLICABLE : IntakeFinding.ANSWER_UNKNOWN,
                    place,
                    "text",
                    text,
                    "who",
                    who,
                    "item",
                    item);
        } else if (range[1] < 0 && value > largest) {
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
        Matcher bracket = AnswersShape.BRACKET.matcher(title);
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
            if (text.matches("(?iu).*(,\\s*но|,\\s*але|,\\s*but).*")
                    || AnswersShape.distinctWhole(table, column, text)) {
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
}

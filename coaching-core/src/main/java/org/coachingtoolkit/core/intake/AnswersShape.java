package org.coachingtoolkit.core.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.table.CellKind;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableRow;

/** What kind of table of answers it is, and where its headings, items and scales stand. */
final class AnswersShape {
    static final Pattern BRACKET = Pattern.compile("(?s)^(.*)\\[([^\\[]+)]\\s*$");
    static final Pattern LABELLED = Pattern.compile(
            "\\(?(\\d{1,2})\\)?\\s*[-–—=.:)]\\s*\\p{L}.*|(\\d{1,2})\\s*\\([^)]*\\)|.*\\p{L}.*\\((\\d{1,2})\\)");
    /** A rating with the word of its unit: 4 балла. */
    private static final Pattern POINTS =
            Pattern.compile("(?iu)(\\d{1,2})\\s*(?:балл\\p{L}*|бал[иів]{0,2}|points?|pts?|stars?|б)\\.?");
    /** What was meant as a number of a scale and is none of them: 2,5 or 4-5. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?iu)\\d{1,2}(?:[.,]\\d+|\\s*(?:[-–—/+]|или|або|or|to|до)\\s*\\d{1,2}|\\s*[+\\-?!])");

    /** A heading of code and text: lastpage. Last page. */
    private static final Pattern CODED = Pattern.compile("(?s)([A-Za-z]\\w{0,20})\\.\\s+(.+)");

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3})(?:[.,]0+)?");
    private static final Pattern POINTS_OR_NUMBER =
            Pattern.compile("(?iu)[«\"]?\\d{1,2}[»\"]?\\s*(?:балл\\p{L}*|бал[иів]{0,2}|points?|pts?)?");
    private static final Pattern CODE = Pattern.compile("\\p{L}{1,4}[ .-]?\\d{1,2}");
    private static final Pattern CODE_LINE =
            Pattern.compile("(\\p{L}{1,4}[ .-]?\\d{1,2})\\s*(?:[-–—=:.)]|\\s)\\s*(\\p{L}.{5,})");
    private static final Pattern INSIDE = Pattern.compile("(?s)(.{8,})\\((.{4,})\\)");
    private static final Pattern FRAME = Pattern.compile("[.?!]+(?=\\p{Lu})|:|\\s[/|>»→-]\\s|\\s[–—]\\s");
    private static final Pattern COLON = Pattern.compile("\\s*:$");
    private static final Pattern YES_NO =
            Pattern.compile("(?iu)yes|no|да|нет|так|ні|y|n|true|false|not selected|selected|checked|unchecked");
    private static final Pattern LEGEND = Pattern.compile(
            "(?<!\\d)(\\d{1,2})\\s*[-–—=]\\s*\\p{L}[^…;,0-9]*(?:…|\\.{2,3}|[;,])?.*?(?<!\\d)(\\d{1,2})\\s*[-–—=]\\s*\\p{L}");

    private AnswersShape() {}

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

    /**
     * Returns whether headings are the levels of a scale, «1 2 3 4 5» or «да, отчасти, нет»: then the cells count how many have
     * answered so, and are nobody's answers.
     */
    static boolean areLevels(Collection<String> titles) {
        Set<String> labels = new TreeSet<>();
        titles.forEach(title -> labels.add(Words.plain(title)));
        return labels.size() > 2
                && (labels.stream()
                                .allMatch(
                                        label -> POINTS_OR_NUMBER.matcher(label).matches())
                        || Scales.of(labels).isPresent());
    }

    static String head(Table table) {
        StringBuilder text = new StringBuilder(table.sheet().name());
        table.rows().stream()
                .limit(3)
                .forEach(row -> row.cells().stream()
                        .limit(4)
                        .forEach(cell -> text.append(' ').append(cell.text())));
        return text.toString();
    }

    /** The first row that is as wide as the table nearly is. */
    static int headerRow(Table table) {
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

    static Map<Integer, String> titles(Table table, int row) {
        Map<Integer, String> titles = new TreeMap<>();
        for (int column = 1; column <= table.columns(); column++) {
            titles.put(
                    column,
                    COLON.matcher(table.cell(row, column)
                                    .text()
                                    .replace('\u00A0', ' ')
                                    .strip())
                            .replaceAll(""));
        }
        return titles;
    }

    static Map<Integer, String> meanings(Map<Integer, String> titles) {
        Map<Integer, String> meanings = new TreeMap<>();
        for (Map.Entry<Integer, String> entry : titles.entrySet()) {
            int of = entry.getKey();
            String title = Words.tidy(entry.getValue());
            if (!title.isEmpty() && title.length() < 60 && !title.contains("[")) {
                if (Vocabulary.WORDS.has("total", title)) {
                    meanings.put(of, "technical");
                    continue;
                }
                Matcher coded = CODED.matcher(title);
                (coded.matches() ? meaning(coded.group(1)).or(() -> meaning(coded.group(2))) : meaning(title))
                        .ifPresent(meaning -> meanings.put(of, meaning));
            }
        }
        return meanings;
    }

    private static Optional<String> meaning(String title) {
        return Vocabulary.HEADINGS
                .meaning("answers.", title)
                .filter(m -> Words.of(title).size() <= 5
                        && (!m.name().equals("technical") || m.strength() * 3 > title.length() * 2))
                .map(Vocabulary.Meaning::name);
    }

    static List<String> values(Table table, int row, int column) {
        List<String> values = new ArrayList<>();
        for (TableRow each : table.rows()) {
            String text = Words.tidy(each.cell(column).text());
            if (each.number() > row && !text.isEmpty() && !isTotal(each)) {
                values.add(text);
            }
        }
        return values;
    }

    /** Returns whether a row sums up those above it. */
    static boolean isTotal(TableRow row) {
        return row.cells().stream()
                .anyMatch(cell -> cell.kind() == CellKind.TEXT
                        && cell.text().length() < 25
                        && Vocabulary.WORDS.has("total", cell.text()));
    }

    /** Returns the number that an answer gives, by itself or beside its label or unit; empty if it gives none. */
    static OptionalInt number(String text) {
        for (Pattern pattern : List.of(NUMBER, LABELLED, POINTS)) {
            Matcher number = pattern.matcher(text);
            for (int group = 1; number.matches() && group <= number.groupCount(); group++) {
                if (number.group(group) != null) {
                    return OptionalInt.of(Integer.parseInt(number.group(group)));
                }
            }
        }
        return OptionalInt.empty();
    }

    /**
     * Returns whether the answers of a column are ratings. One that is odd makes no other question of it: it is enough that
     * most are numbers, or words of one scale.
     */
    static boolean isItem(List<String> values) {
        int numbers = 0;
        int between = 0;
        int counted = 0;
        for (String value : values) {
            if (isMissing(value) || Vocabulary.WORDS.has("cannot-say", value)) {
                continue;
            }
            counted++;
            numbers += number(value).isPresent() ? 1 : 0;
            between += BETWEEN.matcher(value).matches() ? 1 : 0;
        }
        if (counted == 0
                || values.stream()
                        .allMatch(value ->
                                isMissing(value) || YES_NO.matcher(value).matches())) {
            return false;
        }
        return numbers * 2 > counted
                || (numbers * 2 >= counted && (numbers + between) * 10 >= counted * 8)
                || scale(values).isPresent();
    }

    static boolean isMissing(String text) {
        return text.matches("[-–—?]+") || (Vocabulary.WORDS.has("missing-answer", text) && text.length() < 30);
    }

    /** Returns the values of labels by a usual scale of words that has them all, or nearly. */
    static Optional<Map<String, Integer>> scale(List<String> values) {
        List<String> labels = values.stream()
                .filter(value -> !isMissing(value))
                .map(Words::plain)
                .toList();
        Set<String> distinct = new TreeSet<>(labels);
        return distinct.size() < 1 || distinct.size() > 9
                ? Optional.empty()
                : Scales.of(distinct).or(() -> Scales.ofMost(labels));
    }

    /** Returns whether half of the answers of a column at least are levels of the scale that other columns have. */
    static boolean isOf(List<String> values, Map<String, Integer> scale) {
        List<String> answers = values.stream()
                .filter(value -> !isMissing(value))
                .map(Words::plain)
                .toList();
        long known = answers.stream().filter(scale::containsKey).count();
        return known > 0 && known * 2 >= answers.size();
    }

    /**
     * Returns the largest number that the answers of a scale have which nobody has told: above it are those that are
     * at least twice as large as three quarters of all.
     */
    static int largest(List<Integer> numbers) {
        List<Integer> sorted = numbers.stream().sorted().toList();
        if (sorted.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int most = sorted.get((sorted.size() * 3 - 1) / 4);
        return sorted.stream()
                .filter(number -> number > most)
                .findFirst()
                .filter(next -> next >= 2 * most)
                .map(next -> most)
                .orElse(Integer.MAX_VALUE);
    }

    /** Returns the row of a summary in which people's names stand side by side; 0 if there is none. */
    static int transposed(Table table) {
        for (TableRow row : table.rows()) {
            long people = row.cells().stream()
                    .filter(cell -> cell.kind() == CellKind.TEXT
                            && !cell.text().equals(cell.text().toLowerCase(Locale.ROOT))
                            && meaning(Words.tidy(cell.text())).isEmpty()
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
                        .filter(cell -> Words.tidy(cell.text()).matches("\\d{1,2}"))
                        .count();
                if (numbers * 2 >= people) {
                    return row.number();
                }
            }
        }
        return 0;
    }

    /** Returns what short codes mean by lines such as «П1 — Планую урок від мети», or by two cells beside each other. */
    static Map<String, String> legend(Table table) {
        Map<String, String> legend = new TreeMap<>();
        for (TableRow row : table.rows()) {
            List<String> texts = row.cells().stream()
                    .map(cell -> Words.tidy(cell.text()))
                    .filter(text -> !text.isEmpty())
                    .toList();
            Matcher line = texts.size() == 1 ? CODE_LINE.matcher(texts.get(0)) : null;
            if (line != null && line.matches()) {
                legend.putIfAbsent(Words.plain(line.group(1)), line.group(2));
            } else if (texts.size() == 2
                    && CODE.matcher(texts.get(0)).matches()
                    && texts.get(1).length() > 6
                    && !CODE.matcher(texts.get(1)).matches()) {
                legend.putIfAbsent(Words.plain(texts.get(0)), texts.get(1));
            }
        }
        return legend;
    }

    static int[] range(String title) {
        Matcher legend = LEGEND.matcher(title);
        if (legend.find()) {
            return new int[] {Integer.parseInt(legend.group(1)), Integer.parseInt(legend.group(2))};
        }
        return new int[] {-1, -1};
    }

    /** Takes further rows of headings, as Qualtrics and SurveyMonkey write them; returns the last of them. */
    static int moreHeaders(Table table, int header, Map<Integer, String> titles) {
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
                    titles.put(
                            column, dash > 0 ? text.substring(0, dash) + " [" + text.substring(dash + 3) + "]" : text);
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

    /** Returns an item's own text: what stands in brackets, else without the frame that several items have in common. */
    static String itemText(String title, List<String> all) {
        Matcher bracket = BRACKET.matcher(title);
        if (bracket.matches()) {
            return bracket.group(2).strip();
        }
        String text = title;
        Matcher frame = FRAME.matcher(text);
        while (frame.find()) {
            String common = text.substring(0, frame.end());
            if (all.stream().filter(other -> other.startsWith(common)).count() > 1) {
                text = text.substring(frame.end()).strip();
                break;
            }
        }
        Matcher inside = INSIDE.matcher(text);
        if (inside.matches()
                && all.stream()
                                .filter(other -> other.startsWith(inside.group(1) + "("))
                                .count()
                        > 1) {
            return inside.group(2).strip();
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

    /** Whether some part of a list of options stands nowhere else in the column, so that its comma may be its own. */
    static boolean distinctWhole(Table table, int column, String text) {
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

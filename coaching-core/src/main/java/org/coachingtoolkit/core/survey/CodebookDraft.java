package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.association.Correlations;
import org.coachingtoolkit.core.competence.Facet;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.table.RowShape;
import org.jspecify.annotations.Nullable;

/**
 * Drafts a codebook from a table of answers, for a person to correct: texts, likely scales, labels in order, key columns.
 * Everything that is only likely is asked about; an item that goes against the others is asked about and not reversed.
 */
public final class CodebookDraft {
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_LEVELS = 11;
    private static final int SHORT_NAME = 24;
    private static final int LONG_NAME = 60;
    private static final int NAMED = 8;
    private static final Pattern NUMBERING = Pattern.compile("№|#|no\\.?|n|nr\\.?|№ п/п");
    /** A surname with initials: what stands above a column where people are columns. */
    private static final Pattern PERSON = Pattern.compile("\\p{Lu}[\\p{L}'’-]+ \\p{Lu}\\.(?:\\s?\\p{Lu}\\.)?");

    private static final int MANY_ITEMS = 8;
    private static final Pattern HALF_POINT = Pattern.compile("-?\\d{1,2}[.,]50*");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,2}(?:[.,]\\d{1,2})?");
    private static final Pattern NUMBERED = Pattern.compile("\\p{L}{0,3}\\d{1,3}");
    private static final Pattern CODED = Pattern.compile("(\\p{L}[\\p{L}\\d_]{0," + SHORT_NAME + "})(?:\\. |->)(.+)");
    private static final Pattern RANGE = Pattern.compile("[(\\[](\\d{1,2})\\s?[-\\u2010-\\u2015]\\s?(\\d{1,2})[)\\]]");
    private static final Pattern SIMPLE = Pattern.compile("[\\p{L}\\d_.]{1," + SHORT_NAME + "}");
    private static final Set<String> NO_ANSWER = Set.of("na", "nan", ".", "n/a", "#n/a", "null");
    private static final List<int[]> USUAL = List.of(
            new int[] {1, 5},
            new int[] {0, 3},
            new int[] {1, 4},
            new int[] {0, 4},
            new int[] {1, 6},
            new int[] {1, 7},
            new int[] {0, 5},
            new int[] {1, 9},
            new int[] {1, 10},
            new int[] {0, 10});

    /** Which headers name which role, by the words that they hold, the surest first. */
    private static final Map<String, List<String>> ROLES = roles();

    private CodebookDraft() {}

    private static Map<String, List<String>> roles() {
        Map<String, List<String>> roles = new LinkedHashMap<>();
        roles.put(
                "person",
                List.of(
                        "person",
                        "token",
                        "code",
                        "код",
                        "participant",
                        "участник",
                        "учасник",
                        "record_id",
                        "respondent id",
                        "response id",
                        "responseid",
                        "username",
                        "email",
                        "e-mail",
                        "mail",
                        "пошт",
                        "почт",
                        "initials",
                        "фио",
                        "піб",
                        "фамили",
                        "прізвищ",
                        "full name",
                        "name",
                        "имя",
                        "ім'я",
                        "id"));
        roles.put(
                "wave",
                List.of("wave", "time point", "timepoint", "этап", "срез", "етап", "зріз", "redcap_event_name"));
        roles.put("rater", List.of("rater", "rated by", "кто оценивает", "оценивающ", "хто оцінює", "оцінювач"));
        roles.put(
                "group",
                List.of(
                        "group",
                        "school",
                        "группа",
                        "група",
                        "школа",
                        "учреждение",
                        "заклад",
                        "redcap_data_access_group"));
        return roles;
    }

    /**
     * Reads a table and drafts its codebook.
     *
     * @param file the file's name, for what its bytes leave open
     * @param in the file's bytes; read as far as needed, not closed
     * @return the draft, or nothing if no column looks like answers on a scale; and what is asked about it
     * @throws IOException if the stream cannot be read
     */
    public static Checked<Codebook> read(String file, InputStream in) throws IOException {
        requireNonNull(in, "in");
        List<TableLine> lines = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(TableLines.read(file, in, line -> {
            lines.add(line);
            return lines.size() < MOST_ROWS;
        }));
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Checked.unusable(findings);
        }
        if (lines.size() < 2) {
            findings.add(Finding.of(SurveyFinding.EMPTY, Place.ROOT));
            return Checked.unusable(findings);
        }
        TableHead head = TableHead.of(lines.subList(0, Math.min(20, lines.size())));
        RowShape shape = new RowShape(head.cells());
        lines.stream()
                .skip(head.firstRow())
                .filter(line -> line.delimited() && line.filled() > 0)
                .forEach(line -> shape.fits(line.number(), line.cells()));
        if (shape.finding().isPresent()) {
            findings.add(shape.finding().get());
            return Checked.unusable(findings);
        }
        return new Draft(head, lines.subList(Math.min(head.firstRow(), lines.size()), lines.size()), findings).make();
    }

    /** One draft in the making. */
    private static final class Draft {
        private final TableHead head;
        private final List<TableLine> rows;
        private final List<Finding> findings;
        private final Place place;
        private final Map<String, String> keys = new LinkedHashMap<>();
        private final List<Drafted> drafted = new ArrayList<>();
        private final Set<String> ignored = new LinkedHashSet<>();
        private final List<String> asIgnored = new ArrayList<>();
        private final List<Integer> halves = new ArrayList<>();
        private final Set<Integer> withHalves = new HashSet<>();
        private String halfAnswer = "";
        private List<String> shared = List.of();
        private List<String> unordered = List.of();

        private Draft(TableHead head, List<TableLine> rows, List<Finding> findings) {
            this.head = head;
            this.rows = rows;
            this.findings = findings;
            this.place = Place.ROOT.at((int) Math.min(head.line(), Integer.MAX_VALUE), 1);
        }

        private Checked<Codebook> make() {
            if (head.form() != ExportForm.PLAIN) {
                findings.add(Finding.of(SurveyFinding.RECOGNISED, place, Map.of("program", head.form(), "lines", (long)
                        head.headers())));
            }
            List<Integer> keyColumns = keyColumns();
            shareLabels(keyColumns);
            unordered = unordered(keyColumns);
            for (int column = 0; column < head.width(); column++) {
                if (!head.name(column).isEmpty() && !keyColumns.contains(column) && !head.isDuplicate(column)) {
                    int one = column;
                    Optional<Drafted> item =
                            head.form() != ExportForm.PLAIN && head.form().isTechnical(head.name(column))
                                    ? Optional.empty()
                                    : item(column);
                    item.ifPresentOrElse(drafted::add, () -> ignore(one));
                }
            }
            List<String> people = drafted.stream()
                    .map(one -> one.text)
                    .filter(text -> PERSON.matcher(text).matches())
                    .toList();
            if (people.size() > 1) {
                findings.add(Finding.of(
                        SurveyFinding.DRAFT_TURNED,
                        place,
                        Map.of("people", people.subList(0, Math.min(NAMED, people.size())))));
                return Checked.unusable(findings);
            }
            if (drafted.isEmpty() || drafted.size() > Codebook.MOST_ITEMS) {
                findings.add(Finding.of(SurveyFinding.DRAFT_NOTHING, place, Map.of("columns", head.someNames(NAMED))));
                return Checked.unusable(findings);
            }
            ask();
            KeyColumns usual = KeyColumns.USUAL;
            KeyColumns columns = KeyColumns.of(
                    keys.getOrDefault("person", usual.person()),
                    keys.getOrDefault("wave", usual.wave()),
                    keys.getOrDefault("rater", usual.rater()),
                    keys.getOrDefault("group", usual.group()));
            List<SurveyItem> items = drafted.stream().map(Drafted::item).toList();
            return Checked.of(new Codebook(columns, items, ignored), findings);
        }

        private void ignore(int column) {
            ignored.add(head.name(column));
            boolean technical = head.form() != ExportForm.PLAIN && head.form().isTechnical(head.name(column));
            boolean filled = rows.stream().anyMatch(row -> !row.cell(column).isEmpty());
            Optional<String> between = between(column);
            if (between.isPresent()) {
                halves.add(column);
                halfAnswer = halfAnswer.isEmpty() ? between.get() : halfAnswer;
            } else if (filled
                    && !technical
                    && !NUMBERING.matcher(CsvText.plain(head.name(column))).matches()) {
                asIgnored.add(SurveyReader.shown(head.name(column)));
            }
        }

        /** Returns an answer between whole numbers of a column that holds nothing but numbers of a short scale. */
        private Optional<String> between(int column) {
            String found = "";
            for (TableLine row : rows) {
                String cell = row.cell(column);
                if (!cell.isEmpty() && !NO_ANSWER.contains(CsvText.plain(cell))) {
                    if (!DECIMAL.matcher(cell).matches()) {
                        return Optional.empty();
                    }
                    found = SurveyItem.wholeNumber(cell) == null ? cell : found;
                }
            }
            return found.isEmpty() ? Optional.empty() : Optional.of(found);
        }

        /** Returns the labels that at least three columns share, whose order nobody knows; by their numbers or the alphabet. */
        private List<String> unordered(List<Integer> keyColumns) {
            List<Map<String, String>> families = new ArrayList<>();
            IdentityHashMap<Map<String, String>, Integer> columns = new IdentityHashMap<>();
            for (int column = 0; column < head.width(); column++) {
                Map<String, String> answers = new LinkedHashMap<>();
                int filled = 0;
                for (TableLine row : rows) {
                    String plain = CsvText.plain(row.cell(column));
                    if (!plain.isEmpty() && !NO_ANSWER.contains(plain) && answers.size() <= MOST_LEVELS) {
                        filled++;
                        answers.putIfAbsent(plain, row.cell(column));
                    }
                }
                boolean isLike = answers.size() > 1
                        && answers.size() <= MOST_LEVELS
                        && filled >= 2 * answers.size()
                        && answers.values().stream().allMatch(answer -> number(answer) == null);
                if (isLike
                        && !keyColumns.contains(column)
                        && !(head.form() != ExportForm.PLAIN && head.form().isTechnical(head.name(column)))) {
                    Map<String, String> family = families.stream()
                            .filter(of -> 2
                                            * answers.keySet().stream()
                                                    .filter(of::containsKey)
                                                    .count()
                                    >= answers.size())
                            .findFirst()
                            .orElseGet(LinkedHashMap::new);
                    family.putAll(answers);
                    if (columns.merge(family, 1, Integer::sum) == 1) {
                        families.add(family);
                    }
                }
            }
            Map<String, String> together = families.stream()
                    .max(Comparator.comparing(family -> columns.getOrDefault(family, 0)))
                    .orElse(Map.of());
            boolean isScale =
                    columns.getOrDefault(together, 0) > 2 && together.size() > 2 && together.size() <= MOST_LEVELS;
            return isScale && LabelOrder.of(together).isEmpty() ? NameOrder.byName(together.values()) : List.of();
        }

        /** Finds labels that several columns have in common, each of which may lack some. */
        private void shareLabels(List<Integer> keyColumns) {
            Map<String, String> together = new LinkedHashMap<>();
            for (int column = 0; column < head.width(); column++) {
                Map<String, String> answers = new LinkedHashMap<>();
                if (!keyColumns.contains(column)) {
                    for (TableLine row : rows) {
                        String plain = CsvText.plain(row.cell(column));
                        if (!plain.isEmpty() && !NO_ANSWER.contains(plain) && answers.size() <= MOST_LEVELS) {
                            answers.putIfAbsent(plain, row.cell(column));
                        }
                    }
                }
                Map<String, String> more = new LinkedHashMap<>(together);
                more.putAll(answers);
                if (LabelOrder.of(answers).isPresent()
                        || (answers.size() > 1
                                && !together.isEmpty()
                                && LabelOrder.of(more).isPresent())) {
                    together.putAll(answers);
                }
            }
            shared = LabelOrder.of(together).orElse(List.of());
        }

        private Optional<List<String>> order(Map<String, String> answers) {
            for (List<String> labels : List.of(shared, unordered)) {
                if (labels.stream().map(CsvText::plain).toList().containsAll(answers.keySet())) {
                    return Optional.of(labels);
                }
            }
            return LabelOrder.of(answers);
        }

        private List<Integer> keyColumns() {
            List<Integer> found = new ArrayList<>();
            ROLES.forEach((role, words) -> {
                for (String word : words) {
                    for (int column = 0; column < head.width() && !keys.containsKey(role); column++) {
                        String name = CsvText.plain(head.name(column));
                        boolean named = name.equals(word)
                                || (word.length() > 2
                                        && (role.equals("person")
                                                ? name.contains(word) && name.length() < LONG_NAME
                                                : name.contains(word)
                                                        && name.length() < SHORT_NAME
                                                        && item(column).isEmpty()));
                        if (named && !found.contains(column) && isKey(role, column)) {
                            keys.put(role, head.name(column));
                            found.add(column);
                            findings.add(Finding.of(
                                    SurveyFinding.DRAFT_KEY,
                                    place.at(place.line(), column + 1),
                                    Map.of("column", SurveyReader.shown(head.name(column)), "role", role)));
                        }
                    }
                }
            });
            return found;
        }

        /** Returns whether a column's contents may be of a role: an id differs from row to row, the others repeat. */
        private boolean isKey(String role, int column) {
            Set<String> seen = new TreeSet<>();
            long filled = 0;
            for (TableLine row : rows) {
                if (!row.cell(column).isEmpty()) {
                    filled++;
                    seen.add(CsvText.key(row.cell(column)));
                }
            }
            return role.equals("person")
                    ? seen.size() > 1 && 2 * filled > rows.size() && 5L * seen.size() > filled
                    : !seen.isEmpty() && (seen.size() <= 50 || 3L * seen.size() < filled);
        }

        private Optional<Drafted> item(int column) {
            if (NUMBERING.matcher(CsvText.plain(head.name(column))).matches()) {
                return Optional.empty();
            }
            Map<String, String> answers = new LinkedHashMap<>();
            int numbers = 0;
            int filled = 0;
            int low = Integer.MAX_VALUE;
            int high = Integer.MIN_VALUE;
            Map<Integer, String> besides = new TreeMap<>();
            for (TableLine row : rows) {
                String cell = row.cell(column);
                String plain = CsvText.plain(cell);
                if (plain.isEmpty() || NO_ANSWER.contains(plain)) {
                    continue;
                }
                filled++;
                answers.putIfAbsent(plain, cell);
                Integer number = number(cell);
                if (number == null && HALF_POINT.matcher(cell).matches()) {
                    double half = Double.parseDouble(cell.replace(',', '.'));
                    withHalves.add(column);
                    numbers++;
                    low = Math.min(low, (int) Math.floor(half));
                    high = Math.max(high, (int) Math.ceil(half));
                } else if (number != null) {
                    numbers++;
                    low = Math.min(low, number);
                    high = Math.max(high, number);
                    if (SurveyItem.wholeNumber(cell) == null) {
                        besides.putIfAbsent(number, cell);
                    }
                }
                if (answers.size() > 4 * MOST_LEVELS) {
                    return Optional.empty();
                }
            }
            if (filled == 0) {
                return Optional.empty();
            }
            if (5 * numbers >= 4 * filled) {
                return high - low < MOST_LEVELS && low >= -5 && high <= 20
                        ? Optional.of(numeric(column, low, high))
                        : declared(column).map(scale -> numeric(column, scale.min(), scale.max()));
            }
            return order(answers).map(order -> labelled(column, order));
        }

        private static @Nullable Integer number(String cell) {
            Integer number = SurveyItem.wholeNumber(cell);
            return number == null ? AnswerText.numberBesideWords(cell) : number;
        }

        private Optional<AnswerScale> declared(int column) {
            Matcher range = RANGE.matcher(head.name(column));
            return range.find() && Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2))
                    ? Optional.of(AnswerScale.of(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))))
                    : Optional.empty();
        }

        private Drafted numeric(int column, int low, int high) {
            return new Drafted(column, low, high, declared(column).orElse(null), Map.of(), name(column), text(column));
        }

        private Drafted labelled(int column, List<String> order) {
            Map<Integer, String> labels = new TreeMap<>();
            order.forEach(label -> labels.put(labels.size() + 1, label));
            return new Drafted(
                    column, 1, order.size(), AnswerScale.of(1, order.size()), labels, name(column), text(column));
        }

        private String name(int column) {
            String name = head.name(column);
            Matcher coded = CODED.matcher(name);
            return SIMPLE.matcher(name).matches()
                    ? name
                    : coded.matches() ? coded.group(1) : "q" + (drafted.size() + 1);
        }

        private String text(int column) {
            Matcher coded = CODED.matcher(head.name(column));
            if (coded.matches()) {
                return coded.group(2);
            }
            List<String> names = head.namesOf(column);
            boolean simple = SIMPLE.matcher(head.name(column)).matches();
            return simple && names.size() < 2 ? "" : simple ? names.get(names.size() - 1) : head.name(column);
        }

        /** Settles scales over all columns, and asks about scales, labels and items that may be reversed. */
        private void ask() {
            Map<List<Integer>, List<Drafted>> undeclared = new LinkedHashMap<>();
            int low = drafted.stream()
                    .filter(Drafted::isOpen)
                    .mapToInt(one -> one.low)
                    .min()
                    .orElse(1);
            int high = drafted.stream()
                    .filter(Drafted::isOpen)
                    .mapToInt(one -> one.high)
                    .max()
                    .orElse(5);
            int[] usual = USUAL.stream()
                    .filter(range -> range[0] <= low && range[1] >= high && range[0] >= low - 1)
                    .findFirst()
                    .orElse(new int[] {low, Math.max(low + 1, high)});
            Map<List<String>, List<Drafted>> labelled = new LinkedHashMap<>();
            for (Drafted one : drafted) {
                if (one.isOpen()) {
                    one.scale = AnswerScale.of(usual[0], usual[1]);
                    undeclared
                            .computeIfAbsent(List.of(usual[0], usual[1]), range -> new ArrayList<>())
                            .add(one);
                } else if (!one.labels.isEmpty()) {
                    labelled.computeIfAbsent(List.copyOf(one.labels.values()), order -> new ArrayList<>())
                            .add(one);
                }
            }
            undeclared.forEach((range, columns) -> findings.add(Finding.of(
                    SurveyFinding.DRAFT_SCALE,
                    place,
                    Map.of(
                            "count",
                            (long) columns.size(),
                            "low",
                            low,
                            "high",
                            high,
                            "min",
                            range.get(0),
                            "max",
                            range.get(1),
                            "columns",
                            some(columns)))));
            labelled.forEach((order, columns) -> {
                boolean known = !order.equals(unordered)
                        || order.stream()
                                .allMatch(label -> NUMBERED.matcher(label).matches());
                findings.add(Finding.of(
                        known ? SurveyFinding.DRAFT_LABELS : SurveyFinding.DRAFT_ORDER,
                        place,
                        Map.of(
                                "count", (long) columns.size(),
                                "labels", String.join(known ? " < " : "; ", order),
                                "columns", some(columns))));
            });
            notDrafted();
            Map<String, List<Drafted>> byCompetence = new LinkedHashMap<>();
            drafted.forEach(one -> byCompetence
                    .computeIfAbsent(one.competence(), name -> new ArrayList<>())
                    .add(one));
            byCompetence.values().forEach(this::halves);
            byCompetence.forEach(this::reversed);
        }

        /** Where one item of a competence has half points, the others may have them. */
        private void halves(List<Drafted> items) {
            List<Drafted> numeric =
                    items.stream().filter(one -> one.labels.isEmpty()).toList();
            if (numeric.stream().anyMatch(one -> withHalves.contains(one.column))) {
                numeric.forEach(one -> one.halves = true);
                findings.add(Finding.of(
                        SurveyFinding.DRAFT_HALVES,
                        place,
                        Map.of("count", (long) numeric.size(), "columns", some(numeric))));
            }
        }

        private void notDrafted() {
            if (!halves.isEmpty()) {
                findings.add(Finding.of(
                        SurveyFinding.DRAFT_BETWEEN,
                        place,
                        Map.of(
                                "count",
                                (long) halves.size(),
                                "value",
                                halfAnswer,
                                "columns",
                                halves.stream()
                                        .limit(NAMED)
                                        .map(column -> SurveyReader.shown(head.name(column)))
                                        .toList())));
            }
            if (!asIgnored.isEmpty()) {
                findings.add(Finding.of(
                        SurveyFinding.DRAFT_IGNORED,
                        place,
                        Map.of(
                                "count",
                                (long) asIgnored.size(),
                                "columns",
                                asIgnored.subList(0, Math.min(NAMED, asIgnored.size())))));
            }
            List<String> competences =
                    drafted.stream().map(Drafted::competence).distinct().toList();
            if (competences.size() == 1 && drafted.size() >= MANY_ITEMS) {
                findings.add(Finding.of(
                        SurveyFinding.DRAFT_ONE_COMPETENCE,
                        place,
                        Map.of("count", (long) drafted.size(), "competence", competences.get(0))));
            }
        }

        private List<String> some(List<Drafted> columns) {
            return columns.stream().limit(NAMED).map(one -> one.name).toList();
        }

        private void reversed(String competence, List<Drafted> items) {
            if (items.size() < 3) {
                return;
            }
            for (Drafted one : items) {
                List<Double> own = new ArrayList<>();
                List<Double> rest = new ArrayList<>();
                for (TableLine row : rows) {
                    Double answer = one.answer(row);
                    double sum = 0;
                    int others = 0;
                    for (Drafted other : items) {
                        Double of = other == one ? null : other.answer(row);
                        if (of != null) {
                            sum += of;
                            others++;
                        }
                    }
                    own.add(answer);
                    rest.add(others == 0 ? null : sum / others);
                }
                Pairs pairs = Pairs.of(Sample.ofNullable(own), Sample.ofNullable(rest));
                if (pairs.n() >= 10) {
                    double r = Correlations.pearson(pairs, 0.95)
                            .coefficient()
                            .toOptional()
                            .orElse(0);
                    if (r < SurveyAnalysis.AGAINST) {
                        findings.add(Finding.of(
                                SurveyFinding.DRAFT_REVERSED,
                                place.at(place.line(), one.column + 1),
                                Map.of(
                                        "item",
                                        one.name,
                                        "competence",
                                        competence,
                                        "r",
                                        BigDecimal.valueOf(r).setScale(2, RoundingMode.HALF_EVEN))));
                    }
                }
            }
        }
    }

    /** A column that is likely an item. */
    private static final class Drafted {
        private final int column;
        private final int low;
        private final int high;
        private final Map<Integer, String> labels;
        private final String name;
        private final String text;
        private @Nullable AnswerScale scale;
        private boolean halves;

        private Drafted(
                int column,
                int low,
                int high,
                @Nullable AnswerScale scale,
                Map<Integer, String> labels,
                String name,
                String text) {
            this.column = column;
            this.low = low;
            this.high = high;
            this.scale = scale;
            this.labels = labels;
            this.name = name;
            this.text = text;
        }

        private boolean isOpen() {
            return scale == null;
        }

        /** Returns what several items have in common: the question of their grid, or the letters of their names. */
        private String competence() {
            int bracket = text.lastIndexOf(" [");
            if (bracket > 0) {
                return text.substring(0, bracket);
            }
            String letters = name.replaceFirst("[\\d_.]+$", "");
            return letters.isEmpty() || letters.equals("q") ? "scale" : letters;
        }

        private @Nullable Double answer(TableLine row) {
            String cell = row.cell(column);
            Integer number = Draft.number(cell);
            if (number != null) {
                return (double) number;
            }
            if (HALF_POINT.matcher(cell).matches()) {
                return Double.parseDouble(cell.replace(',', '.'));
            }
            String plain = CsvText.plain(cell);
            for (Map.Entry<Integer, String> label : labels.entrySet()) {
                if (CsvText.plain(label.getValue()).equals(plain)) {
                    return (double) label.getKey();
                }
            }
            return null;
        }

        private SurveyItem item() {
            AnswerScale range = scale == null ? AnswerScale.of(low, Math.max(low + 1, high)) : scale;
            return new SurveyItem(
                    name,
                    competence(),
                    text,
                    Facet.LEVEL,
                    range,
                    halves,
                    false,
                    null,
                    Collections.unmodifiableMap(labels),
                    Set.of(),
                    Set.of());
        }
    }
}

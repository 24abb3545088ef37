package org.coachingtoolkit.core.analytics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.description.ScaleScores;
import org.jspecify.annotations.Nullable;

/** One row of {@code reference.csv}: a statistic of some columns of a data set, with its arguments taken apart. */
final class ReferenceRow {
    private static final Pattern SLICE = Pattern.compile("(.+)\\[(\\d+):(\\d+)]");
    private static final Pattern THRESHOLD = Pattern.compile("\\(?([^<>=()]+?) *(>=|<=|==|>|<) *(-?[\\d.]+)\\)?");
    private static final Pattern ROW_MEAN = Pattern.compile(".*\\(row mean listwise of (.+)\\)");
    private static final Pattern LONG_FORM = Pattern.compile(".*\\(long form of [^:]+: (.+)\\)");
    private static final Comparator<String> LEVELS = Comparator.comparing(
                    (String level) -> isNumber(level) ? Double.parseDouble(level) : Double.POSITIVE_INFINITY)
            .thenComparing(Comparator.naturalOrder());

    private final String dataset;
    private final String statistic;
    private final Map<String, String> arguments = new LinkedHashMap<>();
    private final double expected;
    private final double tolerance;
    private final String text;
    private final Map<String, List<String>> columns;

    ReferenceRow(Map<String, String> row, Map<String, List<String>> columns) {
        this.dataset = Objects.requireNonNull(row.get("dataset"));
        this.statistic = Objects.requireNonNull(row.get("statistic"));
        this.expected = expected(Objects.requireNonNull(row.get("value")));
        this.tolerance = Double.parseDouble(row.get("rtol"));
        this.text = Objects.requireNonNull(row.get("arguments"));
        this.columns = columns;
        for (String part : text.split(";", -1)) {
            int equals = part.indexOf('=');
            arguments.put(equals < 0 ? part : part.substring(0, equals), equals < 0 ? "" : part.substring(equals + 1));
        }
    }

    /** Returns the number expected; NaN where there is none. */
    private static double expected(String value) {
        return switch (value) {
            case "NA", "NaN", "" -> Double.NaN;
            case "Inf" -> Double.POSITIVE_INFINITY;
            case "-Inf" -> Double.NEGATIVE_INFINITY;
            default -> Double.parseDouble(value);
        };
    }

    /** Returns the columns of a data set; a column named count says how often each row stands for. */
    static Map<String, List<String>> columns(List<Map<String, String>> rows) {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        boolean counted =
                rows.stream().allMatch(row -> row.getOrDefault("count", "").matches("\\d{1,6}"));
        for (Map<String, String> row : rows) {
            int times = counted ? Integer.parseInt(row.get("count")) : 1;
            row.forEach((name, value) -> {
                List<String> column = columns.computeIfAbsent(name, key -> new ArrayList<>());
                for (int i = 0; i < times; i++) {
                    column.add(value);
                }
            });
        }
        return columns;
    }

    String dataset() {
        return dataset;
    }

    String statistic() {
        return statistic;
    }

    double expected() {
        return expected;
    }

    double tolerance() {
        return tolerance;
    }

    /** Returns the arguments without those that only pick one number out of a result. */
    String scope() {
        return dataset + "|" + text.replaceAll(";?(item|pair)=[^;]*", "");
    }

    boolean has(String key) {
        return arguments.containsKey(key);
    }

    String argument(String key) {
        return Objects.requireNonNull(arguments.get(key), () -> key + " in " + text);
    }

    double number(String key) {
        return Double.parseDouble(argument(key));
    }

    List<String> column(String name) {
        return Objects.requireNonNull(columns.get(name.strip()), () -> "no column " + name + " in " + dataset);
    }

    /** Returns the names in a list or range of columns. */
    List<String> names(String list) {
        List<String> header = List.copyOf(columns.keySet());
        List<String> names = new ArrayList<>();
        for (String part : list.strip().split("[ ,]+", -1)) {
            int dots = part.indexOf("..");
            if (dots > 0 && !header.contains(part)) {
                names.addAll(header.subList(
                        header.indexOf(part.substring(0, dots)), header.indexOf(part.substring(dots + 2)) + 1));
            } else {
                names.add(part);
            }
        }
        return names;
    }

    /** Returns the parts of an argument that are separated by commas outside of parentheses. */
    List<String> parts(String key) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        String value = argument(key);
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(value.substring(from, i));
                from = i + 1;
            }
        }
        parts.add(value.substring(from));
        return parts;
    }

    Sample sample(String expression) {
        String name = expression.replace("(expanded)", "").strip();
        Matcher mean = ROW_MEAN.matcher(name);
        if (mean.matches()) {
            return ScaleScores.ALL_ANSWERED.means(
                    Ratings.of(names(mean.group(1)).stream().map(this::sample).toList()));
        }
        Matcher slice = SLICE.matcher(name);
        if (slice.matches()) {
            return sample(column(slice.group(1))
                    .subList(Integer.parseInt(slice.group(2)) - 1, Integer.parseInt(slice.group(3))));
        }
        return sample(column(name));
    }

    private static Sample sample(List<String> column) {
        List<@Nullable Double> values = new ArrayList<>();
        column.forEach(value -> values.add(isMissing(value) ? null : Double.valueOf(value)));
        return Sample.ofNullable(values);
    }

    /** Returns a label for each person: a column as it is, or whether it passes a threshold. */
    List<@Nullable String> labels(String expression) {
        List<@Nullable String> labels = new ArrayList<>();
        Matcher threshold = THRESHOLD.matcher(expression.strip());
        if (threshold.matches()) {
            double limit = Double.parseDouble(threshold.group(3));
            for (String value : column(threshold.group(1))) {
                labels.add(
                        isMissing(value)
                                ? null
                                : passes(Double.compare(Double.parseDouble(value), limit), threshold.group(2))
                                        ? "TRUE"
                                        : "FALSE");
            }
        } else {
            column(expression).forEach(value -> labels.add(isMissing(value) ? null : value));
        }
        return labels;
    }

    private static boolean passes(int compared, String sign) {
        return compared == 0 ? sign.contains("=") : sign.startsWith(compared > 0 ? ">" : "<");
    }

    /** Returns the confidence level; 0.95 if the row does not say. */
    double level() {
        return has("level") ? number("level") : 0.95;
    }

    Sample column() {
        return sample(argument("col"));
    }

    Pairs pairs(String key) {
        List<String> parts = parts(key);
        return Pairs.of(sample(parts.get(0)), sample(parts.get(1)));
    }

    /** Returns the ratings of some columns; words are numbered in alphabetical order. */
    Ratings ratings(String key) {
        List<String> raters = names(argument(key));
        TreeSet<String> words = new TreeSet<>();
        raters.forEach(rater -> column(rater).stream()
                .filter(value -> !isMissing(value) && !isNumber(value))
                .forEach(words::add));
        if (words.isEmpty()) {
            return Ratings.of(raters.stream().map(this::sample).toList());
        }
        List<String> levels = List.copyOf(words);
        return Ratings.of(raters.stream()
                .map(rater -> Sample.ofNullable(column(rater).stream()
                        .map(value -> isMissing(value) ? null : (Integer) levels.indexOf(value))
                        .toList()))
                .toList());
    }

    /** Returns the items of a scale, those keyed against it turned round. */
    Ratings items() {
        List<String> reversed = has("reverse") ? names(argument("reverse")) : List.of();
        return Ratings.of(itemNames().stream()
                .map(name -> reversed.contains(name)
                        ? sample(name).map(value -> scale()[0] + scale()[1] - value)
                        : sample(name))
                .toList());
    }

    List<String> itemNames() {
        return names(argument("items"));
    }

    double[] scale() {
        String[] ends = argument("scale").split("\\.\\.", -1);
        return new double[] {Double.parseDouble(ends[0]), Double.parseDouble(ends[1])};
    }

    int item() {
        return itemNames().indexOf(argument("item"));
    }

    /** Returns the groups of {@code y~g}, in the order of the levels of g. */
    List<Group> groups() {
        List<String> parts = parts("y~g");
        Matcher longForm = LONG_FORM.matcher(parts.get(1));
        List<Group> groups = new ArrayList<>();
        if (longForm.matches()) {
            for (String assignment : longForm.group(1).split(",\\s*", -1)) {
                String[] sides = assignment.strip().split("=", -1);
                groups.add(new Group(sides[1], sample(sides[0]).frequencies()));
            }
        } else {
            groups.addAll(Group.split(sample(parts.get(0)), labels(parts.get(1))));
        }
        groups.sort(Comparator.comparing(Group::name, LEVELS));
        return groups;
    }

    Group group(String name) {
        return groups().stream()
                .filter(group -> group.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    CrossTable table() {
        String[] sides = argument("table").split(" x ", -1);
        return table(labels(sides[0]), labels(sides[1]), false);
    }

    CrossTable squareTable() {
        String[] sides = argument("table").split(" x ", -1);
        return table(labels(sides[0]), labels(sides[1]), true);
    }

    CrossTable ratingTable() {
        List<String> raters = names(argument("raters"));
        List<String> levels = List.of(argument("levels").strip().split("[ ,]+", -1));
        List<String> first = column(raters.get(0));
        List<String> second = column(raters.get(1));
        long[][] counts = new long[levels.size()][levels.size()];
        for (int i = 0; i < first.size(); i++) {
            if (!isMissing(first.get(i)) && !isMissing(second.get(i))) {
                counts[place(levels, first.get(i))][place(levels, second.get(i))]++;
            }
        }
        return CrossTable.of(levels, levels, counts);
    }

    /** Returns which level a rating is, numbers by value: 4.0 is 4. */
    private static int place(List<String> levels, String rating) {
        for (int i = 0; i < levels.size(); i++) {
            if (levels.get(i).equals(rating)
                    || (isNumber(rating)
                            && isNumber(levels.get(i))
                            && Double.parseDouble(levels.get(i)) == Double.parseDouble(rating))) {
                return i;
            }
        }
        throw new IllegalArgumentException("no level " + rating);
    }

    CrossTable levelTable(String key) {
        List<String> parts = parts(key);
        return table(labels(parts.get(0)), labels(parts.get(1)), false);
    }

    private static CrossTable table(List<@Nullable String> x, List<@Nullable String> y, boolean square) {
        TreeSet<String> rows = new TreeSet<>(LEVELS);
        TreeSet<String> columns = square ? rows : new TreeSet<>(LEVELS);
        int[] complete = IntStream.range(0, x.size())
                .filter(i -> x.get(i) != null && y.get(i) != null)
                .toArray();
        for (int i : complete) {
            rows.add(Objects.requireNonNull(x.get(i)));
            columns.add(Objects.requireNonNull(y.get(i)));
        }
        List<String> rowNames = List.copyOf(rows);
        List<String> columnNames = List.copyOf(columns);
        long[][] counts = new long[rowNames.size()][columnNames.size()];
        for (int i : complete) {
            counts[rowNames.indexOf(x.get(i))][columnNames.indexOf(y.get(i))]++;
        }
        return CrossTable.of(rowNames, columnNames, counts);
    }

    static boolean isMissing(String value) {
        return value.isEmpty() || value.equals("NA");
    }

    private static boolean isNumber(String value) {
        return value.matches("-?\\d+(\\.\\d*)?([eE][-+]?\\d+)?");
    }

    @Override
    public String toString() {
        return dataset + " " + statistic + " [" + text + "]";
    }
}

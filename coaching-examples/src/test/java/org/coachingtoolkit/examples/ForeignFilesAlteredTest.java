package org.coachingtoolkit.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.intake.Fact;
import org.coachingtoolkit.core.intake.Intake;
import org.coachingtoolkit.core.table.Cell;
import org.coachingtoolkit.core.table.Table;
import org.coachingtoolkit.core.table.TableLimits;
import org.coachingtoolkit.core.table.Tables;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A school's file that is altered without a change of what it says (columns in another order, rows put between, other
 * spellings of dates, other encodings) is read as before or asked about: it never gives another value without a word.
 */
class ForeignFilesAlteredTest {
    private static final Path CORPUS = Path.of("..", "coaching-reports", "src", "test", "resources", "foreign", "dev");

    /** A table as texts, and in which line of the altered one each line of the first stands. */
    private record Grid(List<List<String>> rows, Map<Integer, Integer> lines) {}

    private record Written(char delimiter, Charset charset, String mark) {}

    private static final Pattern FULL_NAME =
            Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+(вич|вна|ич)");
    private static final Written PLAIN = new Written(',', StandardCharsets.UTF_8, "");

    /** Alterations of the cells. */
    private static final Map<String, BiFunction<List<List<String>>, Random, Grid>> ALTERATIONS = alterations();

    private static final Map<String, Written> WRITINGS = Map.of(
            "semicolons, windows-1251", new Written(';', Charset.forName("windows-1251"), ""),
            "tabs, UTF-16", new Written('\t', StandardCharsets.UTF_16LE, "\uFEFF"),
            "semicolons, UTF-8 with mark", new Written(';', StandardCharsets.UTF_8, "\uFEFF"));

    private static Map<String, BiFunction<List<List<String>>, Random, Grid>> alterations() {
        Map<String, BiFunction<List<List<String>>, Random, Grid>> all = new LinkedHashMap<>();
        all.put("a blank column", (rows, random) -> {
            int at = random.nextInt(width(rows) + 1);
            return cells(rows, row -> {
                List<String> wider = new ArrayList<>(row);
                wider.add(at, "");
                return wider;
            });
        });
        all.put("blank rows", (rows, random) -> {
            List<List<String>> more = new ArrayList<>();
            Map<Integer, Integer> lines = new TreeMap<>();
            for (int i = 0; i < rows.size(); i++) {
                if (random.nextInt(3) == 0) {
                    more.add(List.of(""));
                }
                more.add(rows.get(i));
                lines.put(i + 1, more.size());
            }
            return new Grid(more, lines);
        });
        all.put("a title", (rows, random) -> {
            List<List<String>> more = new ArrayList<>(List.of(List.of("Приложение 2"), List.of("")));
            more.addAll(rows);
            return new Grid(
                    more, IntStream.rangeClosed(1, rows.size()).boxed().collect(Collectors.toMap(i -> i, i -> i + 2)));
        });
        all.put("headings in capitals", (rows, random) -> {
            int head = head(rows);
            List<List<String>> changed = new ArrayList<>(rows);
            changed.set(
                    head,
                    rows.get(head).stream().map(t -> t.toUpperCase(Locale.ROOT)).toList());
            return same(changed);
        });
        all.put("headings with blanks and colons", (rows, random) -> {
            int head = head(rows);
            List<List<String>> changed = new ArrayList<>(rows);
            changed.set(
                    head,
                    rows.get(head).stream()
                            .map(t -> t.isEmpty() || t.contains("[") ? t : " " + t.replace(" ", "\u00A0 ") + ": ")
                            .toList());
            return same(changed);
        });
        all.put("dates as 5.9.2026", (rows, random) -> dates(rows, "d.M.yyyy"));
        all.put("dates as 05.09.26", (rows, random) -> dates(rows, "dd.MM.yy"));
        all.put("dates as 2026/09/05", (rows, random) -> dates(rows, "yyyy/MM/dd"));
        all.put("dates as 05-09-2026", (rows, random) -> dates(rows, "dd-MM-yyyy"));
        all.put("times as 9.05", (rows, random) -> each(rows, t -> t.replaceAll("\\b(\\d{1,2}):(\\d{2})\\b", "$1.$2")));
        all.put("long dashes", (rows, random) -> each(rows, t -> t.replaceAll("–", "—")));
        all.put(
                "typewriter's apostrophes and yo",
                (rows, random) -> each(rows, t -> t.replaceAll("[’ʼ]", "'").replace('ё', 'е')));
        all.put(
                "family names in capitals",
                (rows, random) -> each(
                        rows,
                        t -> FULL_NAME.matcher(t).matches()
                                ? t.replaceFirst("^\\S+", t.split(" ", 2)[0].toUpperCase(Locale.ROOT))
                                : t));
        all.put("values with blanks", (rows, random) -> {
            int head = head(rows);
            List<List<String>> changed = new ArrayList<>();
            for (int i = 0; i < rows.size(); i++) {
                changed.add(
                        i <= head
                                ? rows.get(i)
                                : rows.get(i).stream()
                                        .map(t -> t.isEmpty() ? t : "\u00A0" + t.replace(" ", "  ") + " ")
                                        .toList());
            }
            return same(changed);
        });
        return all;
    }

    private static Grid permuted(List<List<String>> rows, Random random) {
        List<Integer> order =
                new ArrayList<>(IntStream.range(0, width(rows)).boxed().toList());
        Collections.shuffle(order, random);
        return cells(rows, row -> order.stream().map(row::get).toList());
    }

    private static Grid cells(List<List<String>> rows, UnaryOperator<List<String>> change) {
        return same(rows.stream().map(change).toList());
    }

    private static Grid same(List<List<String>> rows) {
        return new Grid(rows, IntStream.rangeClosed(1, rows.size()).boxed().collect(Collectors.toMap(i -> i, i -> i)));
    }

    private static Grid each(List<List<String>> rows, UnaryOperator<String> change) {
        return cells(rows, row -> row.stream().map(change).toList());
    }

    private static Grid dates(List<List<String>> rows, String pattern) {
        DateTimeFormatter format = DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
        return cells(
                rows,
                row -> row.stream()
                        .map(t -> t.matches("\\d{4}-\\d{2}-\\d{2}")
                                ? LocalDate.parse(t).format(format)
                                : t)
                        .toList());
    }

    private static int width(List<List<String>> rows) {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }

    /** The first of the widest rows. */
    private static int head(List<List<String>> rows) {
        int best = 0;
        int most = 0;
        for (int i = 0; i < rows.size(); i++) {
            int filled = (int) rows.get(i).stream().filter(t -> !t.isBlank()).count();
            if (filled > most) {
                most = filled;
                best = i;
            }
        }
        return best;
    }

    private static List<List<String>> rows(Table table) {
        List<List<String>> rows = new ArrayList<>();
        for (int r = 1; r <= table.lastRow(); r++) {
            List<String> row = new ArrayList<>();
            for (int c = 1; c <= table.columns(); c++) {
                Cell cell = table.cell(r, c);
                row.add(
                        cell.kind().name().equals("FORMULA")
                                ? ""
                                : cell.date()
                                        .filter(d -> cell.text().length() == 10)
                                        .map(LocalDate::toString)
                                        .orElse(cell.text()));
            }
            rows.add(row);
        }
        return rows;
    }

    private static Intake read(List<List<String>> rows, Written written) {
        StringBuilder text = new StringBuilder(written.mark());
        int width = width(rows);
        for (List<String> row : rows) {
            for (int i = 0; i < width; i++) {
                String cell = i < row.size() ? row.get(i) : "";
                text.append(i > 0 ? String.valueOf(written.delimiter()) : "")
                        .append('"')
                        .append(cell.replace("\"", "\"\""))
                        .append('"');
            }
            text.append("\r\n");
        }
        return Intake.read(List.of(new Intake.Source("file.csv", text.toString().getBytes(written.charset()))));
    }

    private static final List<String> COMPARED = List.of(
            "family",
            "given",
            "patronymic",
            "post",
            "category",
            "attestation",
            "weekday",
            "start",
            "end",
            "period",
            "weeks",
            "teacher",
            "date",
            "teachers",
            "coach",
            "status",
            "place",
            "movedTo",
            "visited",
            "respondent",
            "kind");

    /** The facts that a mistake would change, each with its line. */
    private static Map<String, Integer> facts(Intake intake) {
        Map<String, Integer> facts = new TreeMap<>();
        Map<Object, String> items = intake.facts("items").stream()
                .collect(Collectors.toMap(
                        item -> item.values().get("id"),
                        item -> String.valueOf(item.values().get("text")),
                        (a, b) -> a));
        intake.facts().forEach((key, all) -> {
            for (Fact fact : all) {
                if (key.equals("items")) {
                    continue;
                }
                StringBuilder said = new StringBuilder(key);
                for (String name : COMPARED) {
                    Object value = fact.values().get(name);
                    said.append('|').append(value == null ? "" : value);
                }
                List<String> each = new ArrayList<>();
                if (fact.values().get("values") instanceof Map<?, ?> values) {
                    values.forEach((id, value) -> each.add(said + "|" + items.get(id) + "=" + value));
                } else {
                    each.add(said.toString());
                }
                each.forEach(one -> facts.put(
                        one.replaceAll("[\\s\u00A0:]+", " ")
                                .replaceAll("(?<=\\d)[.](?=\\d)", " ")
                                .replaceAll("[’ʼ]", "'")
                                .replaceAll("[–—]", "-")
                                .replace('ё', 'е')
                                .replace('Ё', 'Е')
                                .strip()
                                .toLowerCase(Locale.ROOT),
                        fact.place().line()));
            }
        });
        return facts;
    }

    private static Set<String> asked(Intake intake, int line) {
        return intake.findings().stream()
                .filter(finding -> finding.place().line() == line || finding.severity() == Severity.ERROR)
                .map(ForeignFilesAlteredTest::said)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static String said(Finding finding) {
        return finding.code().value();
    }

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CORPUS)) {
            return files
                    .filter(file -> file.toString().matches(".*\\.(xlsx|ods|csv|docx)"))
                    .filter(file -> !file.toString().contains("fet-activities"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void anAlteredFileSaysTheSameOrIsAskedAbout(Path file) throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Table table : Tables.installed()
                .read(
                        file.getFileName().toString(),
                        new ByteArrayInputStream(Files.readAllBytes(file)),
                        TableLimits.STANDARD)
                .value()
                .orElseThrow()) {
            List<List<String>> rows = rows(table);
            Intake base = read(rows, PLAIN);
            if (base.facts().isEmpty()) {
                continue;
            }
            Random random = new Random(file.getFileName().toString().hashCode());
            // a quarter of the alterations for each file, so that the whole corpus stays cheap
            int turn = Math.floorMod(file.getFileName().toString().hashCode(), 4);
            for (Map.Entry<String, BiFunction<List<List<String>>, Random, Grid>> each : ALTERATIONS.entrySet()) {
                if (turn++ % 4 == 0) {
                    compare(each.getKey(), base, each.getValue().apply(rows, random), PLAIN, wrong);
                }
            }
            boolean grid = base.facts().containsKey("busy") && !base.findings().isEmpty() && isGrid(rows);
            if (!grid) {
                compare("columns in another order", base, permuted(rows, random), PLAIN, wrong);
            }
            WRITINGS.forEach((name, written) -> {
                if (written.charset()
                        .newEncoder()
                        .canEncode(String.join(
                                "", rows.stream().flatMap(List::stream).toList()))) {
                    compare(name, base, same(rows), written, wrong);
                }
            });
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean isGrid(List<List<String>> rows) {
        return rows.stream()
                .anyMatch(row -> row.stream()
                                .filter(t ->
                                        t.matches("(?iu)(понед|вторн|сред|четв|пятн|вівт|серед|mon|tue|wed|thu|fri).*"))
                                .count()
                        > 2);
    }

    private static void compare(String name, Intake base, Grid altered, Written written, List<String> wrong) {
        Intake other = read(altered.rows(), written);
        Map<String, Integer> before = facts(base);
        Map<String, Integer> after = facts(other);
        before.forEach((fact, line) -> {
            if (!after.containsKey(fact)) {
                int now = altered.lines().getOrDefault(line, 0);
                Set<String> asked = asked(other, now);
                asked.removeAll(asked(base, line));
                if (asked.isEmpty()) {
                    wrong.add(name + ": lost without a word " + fact + " line " + line);
                }
            }
        });
        after.forEach((fact, line) -> {
            if (!before.containsKey(fact)) {
                Set<String> asked = asked(other, line);
                altered.lines().forEach((from, to) -> {
                    if (to.equals(line)) {
                        asked.removeAll(asked(base, from));
                    }
                });
                if (asked.isEmpty()) {
                    wrong.add(name + ": new without a word " + fact + " line " + line);
                }
            }
        });
    }
}

package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.finding.Checked;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Severity;

/**
 * A table that was spoilt on its way gives the same scores as before, or a question that is more than advice: nothing is
 * misread in silence.
 */
class SurveyMutationProperties {
    private static final List<String> ITEMS = List.of("A1", "A2", "A3", "A4", "B1", "B2", "B3", "B4");
    private static final Set<String> REVERSED = Set.of("A4", "B4");
    private static final List<String> LABELS = List.of("never", "rarely", "sometimes", "often", "always");

    /** What may happen to a table that keeps its meaning. */
    private enum Harmless implements UnaryOperator<Sheet> {
        SHUFFLED_ROWS(sheet -> sheet.shuffledRows()),
        SHUFFLED_COLUMNS(sheet -> sheet.shuffledColumns()),
        TITLE(sheet -> sheet.above("Survey of teachers, spring\n\n")),
        SEMICOLONS(sheet -> sheet.with(';')),
        TABS(sheet -> sheet.with('\t')),
        DECLARED(sheet -> sheet.with(';').above("sep=;\n")),
        CAPITALS(sheet -> sheet.headers(header -> header.toUpperCase(Locale.ROOT))),
        BLANKS_IN_HEADERS(sheet -> sheet.headers(header -> "\u00a0 " + header + "  ")),
        REQUIRED(sheet -> sheet.headers(header -> ITEMS.contains(header) ? header + " *" : header)),
        GRID(sheet -> sheet.headers(header -> ITEMS.contains(header) ? "How often? [" + header + "]" : header)),
        BLANKS_IN_ANSWERS(sheet -> sheet.answers(answer -> answer + "\u00a0")),
        DECIMALS(sheet -> sheet.answers(answer -> answer + ".0")),
        DECIMAL_COMMAS(sheet -> sheet.answers(answer -> answer + ",0")),
        WORDS(sheet -> sheet.answers(SurveyMutationProperties::label)),
        ENDS_IN_WORDS(sheet -> sheet.answers(answer -> "15".contains(answer) ? label(answer) : answer)),
        NUMBER_AND_WORDS(sheet -> sheet.answers(answer -> answer + " - " + label(answer))),
        WORDS_AND_NUMBER(sheet -> sheet.answers(answer -> label(answer) + " (" + answer + ")")),
        SMALL_LETTERS_IN_IDS(sheet -> sheet.ids(id -> id.toLowerCase(Locale.ROOT) + " ")),
        UTF_16(sheet -> sheet.in(StandardCharsets.UTF_16)),
        BYTE_ORDER_MARK(sheet -> sheet.above("\uFEFF"));

        private final UnaryOperator<Sheet> change;

        Harmless(UnaryOperator<Sheet> change) {
            this.change = change;
        }

        @Override
        public Sheet apply(Sheet sheet) {
            return change.apply(sheet);
        }
    }

    /** What spoils a table: scores may only change together with a question. */
    private enum Harmful implements UnaryOperator<Sheet> {
        COLUMN_LOST(sheet -> sheet.without(sheet.some(ITEMS))),
        WAVES_LOST(sheet -> sheet.without("wave")),
        PEOPLE_LOST(sheet -> sheet.without("person")),
        COLUMN_TWICE(sheet -> sheet.twice(sheet.some(ITEMS))),
        FOREIGN_LETTER(sheet -> sheet.headers(header -> header.equals("A1") ? "А1" : header)),
        ONE_LESS(sheet -> sheet.answers(answer -> Integer.toString(Integer.parseInt(answer) - 1))),
        ONE_MORE(sheet -> sheet.answers(answer -> Integer.toString(Integer.parseInt(answer) + 1))),
        ONE_LESS_LATER(sheet -> sheet.answersOf("after", answer -> Integer.toString(Integer.parseInt(answer) - 1))),
        TENFOLD(sheet -> sheet.answers(answer -> answer + "0")),
        TURNED_LATER(sheet -> sheet.answersOf("after", answer -> Integer.toString(6 - Integer.parseInt(answer)))),
        CONTRADICTION(sheet -> sheet.answers(answer -> (6 - Integer.parseInt(answer)) + " - " + label(answer))),
        HALVES(sheet -> sheet.answers(answer -> answer.equals("4") ? "3.5" : answer)),
        LETTERS(sheet -> sheet.answers(answer -> answer.equals("3") ? "З" : answer)),
        DATES(sheet -> sheet.answers(answer -> answer.equals("5") ? "05.Apr" : answer)),
        TWO_ANSWERS(sheet -> sheet.answers(answer -> answer.equals("4") ? "4;5" : answer)),
        ROW_TWICE(sheet -> sheet.row(row -> row.put("A1", "3"))),
        ROW_OF_ANOTHER_CASE(sheet -> sheet.row(row -> {
            row.put("person", " " + row.getOrDefault("person", "").toLowerCase(Locale.ROOT));
            row.put("A1", "3");
        })),
        LOOKALIKE(sheet -> sheet.row(
                row -> row.put("person", row.getOrDefault("person", "").replace('P', 'Р')))),
        LOOKALIKE_LATER(sheet -> sheet.answersOf("after", answer -> answer).idsOf("after", id -> id.replace('P', 'Р'))),
        TOTAL(sheet -> sheet.row(row -> row.put("person", "Average"))),
        LEGEND(sheet -> sheet.row(row -> {
            ITEMS.forEach(item -> row.put(item, ""));
            row.put("person", "1 = never");
        })),
        STRAY_QUOTES(sheet -> sheet.quoted()),
        WAVE_MISTYPED(sheet -> sheet.row(row -> row.put("wave", "aftr"))),
        HEADERS_AGAIN(sheet -> sheet.row(row -> row.replaceAll((header, cell) -> header)));

        private final UnaryOperator<Sheet> change;

        Harmful(UnaryOperator<Sheet> change) {
            this.change = change;
        }

        @Override
        public Sheet apply(Sheet sheet) {
            return change.apply(sheet);
        }
    }

    private static String label(String answer) {
        return LABELS.get(Integer.parseInt(answer) - 1);
    }

    @Provide
    Arbitrary<List<Harmless>> harmless() {
        return Arbitraries.of(Harmless.class).list().uniqueElements().ofMaxSize(2);
    }

    @Property(tries = 40)
    void aTableThatMeansTheSameGivesTheSame(@ForAll long seed, @ForAll("harmless") List<Harmless> changes) {
        Sheet sheet = Sheet.made(seed);
        Set<String> scores = scores(read(sheet));
        Sheet changed = sheet;
        for (Harmless change : inOrder(changes)) {
            changed = change.apply(changed);
        }

        assertThat(scores(read(changed))).isEqualTo(scores);
    }

    @Property(tries = 120)
    void aTableThatWasSpoiltIsAskedAbout(
            @ForAll long seed, @ForAll Harmful spoilt, @ForAll("harmless") List<Harmless> changes) {
        Sheet sheet = Sheet.made(seed);
        Set<String> scores = scores(read(sheet));
        Sheet changed = spoilt.apply(sheet);
        // words and decimals are written of numbers, which spoilt answers no longer are
        for (Harmless change : inOrder(changes)) {
            changed =
                    change.compareTo(Harmless.GRID) <= 0 || change == Harmless.UTF_16 ? change.apply(changed) : changed;
        }
        Checked<SurveyData> read = read(changed);
        boolean asked = isAsked(read.findings())
                || read.value()
                        .filter(data -> isAsked(
                                SurveyAnalysis.of(data, AnalysisOptions.USUAL).findings()))
                        .isPresent();

        if (!asked) {
            assertThat(scores(read)).isEqualTo(scores);
        }
    }

    private static boolean isAsked(List<Finding> findings) {
        return findings.stream().anyMatch(finding -> finding.severity() != Severity.ADVICE);
    }

    /** Separators and what stands above the table are chosen last. */
    private static List<Harmless> inOrder(List<Harmless> changes) {
        boolean several = changes.stream()
                        .filter(change -> change.name().contains("WORDS")
                                || change.name().startsWith("DECIMAL")
                                || change == Harmless.BLANKS_IN_ANSWERS)
                        .count()
                > 1;
        return several ? changes.subList(0, 1) : changes;
    }

    private static Checked<SurveyData> read(Sheet sheet) {
        try {
            return SurveyReader.of(codebook()).read("data.csv", new ByteArrayInputStream(sheet.bytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Codebook codebook() {
        Map<Integer, String> labels = new TreeMap<>();
        LABELS.forEach(label -> labels.put(labels.size() + 1, label));
        return Codebook.of(
                KeyColumns.USUAL.withWaves(List.of("before", "after")),
                ITEMS.stream()
                        .map(item -> SurveyItem.of(item, item.substring(0, 1), AnswerScale.of(1, 5)).toBuilder()
                                .reversed(REVERSED.contains(item))
                                .labels(labels)
                                .build())
                        .toList());
    }

    private static Set<String> scores(Checked<SurveyData> read) {
        Set<String> scores = new TreeSet<>();
        if (read.value().isPresent()) {
            SurveyData data = read.get();
            SurveyScores of = SurveyScores.of(data, AnalysisOptions.USUAL.scores());
            for (int row = 0; row < data.rows(); row++) {
                scores.add(CsvText.key(data.people().get(data.person(row))) + " "
                        + data.waves().get(data.wave(row)) + " "
                        + data.groups().get(data.group(row)) + " " + of.mastery(row, 0) + " " + of.mastery(row, 1));
            }
        }
        return scores;
    }

    /** A table on its way. */
    private record Sheet(
            List<String> columns,
            List<Map<String, String>> rows,
            UnaryOperator<String> header,
            String above,
            char separator,
            Charset charset,
            boolean strayQuotes,
            long seed) {
        static Sheet made(long seed) {
            Random random = new Random(seed);
            List<Map<String, String>> rows = new ArrayList<>();
            double[] levels = random.doubles(24, -1.2, 1.2).toArray();
            for (String wave : List.of("before", "after")) {
                for (int person = 0; person < 12; person++) {
                    Map<String, String> row = new LinkedHashMap<>();
                    row.put("person", "P" + (person + 10));
                    row.put("wave", wave);
                    row.put("group", person < 6 ? "North" : "South");
                    for (String item : ITEMS) {
                        double level = levels[2 * person + (item.startsWith("A") ? 0 : 1)];
                        long answer = Math.round(3 + 1.4 * level + random.nextGaussian() * 0.4);
                        long bounded = Math.max(1, Math.min(5, answer));
                        row.put(item, Long.toString(REVERSED.contains(item) ? 6 - bounded : bounded));
                    }
                    rows.add(row);
                }
            }
            // both ends of the scale occur in both waves, as in most surveys
            for (int row : new int[] {0, 12}) {
                rows.get(row).put("A1", "1");
                rows.get(row + 1).put("A1", "5");
            }
            List<String> columns = new ArrayList<>(List.of("person", "wave", "group"));
            columns.addAll(ITEMS);
            columns.add("remark");
            return new Sheet(columns, rows, header -> header, "", ',', StandardCharsets.UTF_8, false, seed);
        }

        Sheet of(List<String> newColumns, List<Map<String, String>> newRows) {
            return new Sheet(newColumns, newRows, header, above, separator, charset, strayQuotes, seed);
        }

        Sheet shuffledRows() {
            List<Map<String, String>> shuffled = new ArrayList<>(rows);
            Collections.shuffle(shuffled, new Random(seed));
            return of(columns, shuffled);
        }

        Sheet shuffledColumns() {
            List<String> shuffled = new ArrayList<>(columns);
            Collections.shuffle(shuffled, new Random(seed));
            return of(shuffled, rows);
        }

        Sheet above(String text) {
            return new Sheet(columns, rows, header, text + above, separator, charset, strayQuotes, seed);
        }

        Sheet with(char other) {
            return new Sheet(columns, rows, header, above, other, charset, strayQuotes, seed);
        }

        Sheet in(Charset other) {
            return new Sheet(columns, rows, header, above, separator, other, strayQuotes, seed);
        }

        Sheet quoted() {
            return new Sheet(columns, rows, header, above, separator, charset, true, seed);
        }

        Sheet headers(UnaryOperator<String> change) {
            return new Sheet(
                    columns,
                    rows,
                    name -> change.apply(header.apply(name)),
                    above,
                    separator,
                    charset,
                    strayQuotes,
                    seed);
        }

        Sheet answers(UnaryOperator<String> change) {
            return answersOf("", change);
        }

        Sheet answersOf(String wave, UnaryOperator<String> change) {
            return cells(wave, ITEMS, change);
        }

        Sheet ids(UnaryOperator<String> change) {
            return idsOf("", change);
        }

        Sheet idsOf(String wave, UnaryOperator<String> change) {
            return cells(wave, List.of("person"), change);
        }

        private Sheet cells(String wave, List<String> of, UnaryOperator<String> change) {
            return of(
                    columns,
                    rows.stream()
                            .map(row -> {
                                Map<String, String> changed = new LinkedHashMap<>(row);
                                if (wave.isEmpty() || wave.equals(row.get("wave"))) {
                                    of.forEach(name -> changed.computeIfPresent(name, (n, cell) -> change.apply(cell)));
                                }
                                return changed;
                            })
                            .collect(Collectors.toList()));
        }

        String some(List<String> names) {
            return names.get(new Random(seed).nextInt(names.size()));
        }

        Sheet without(String column) {
            return of(columns.stream().filter(name -> !name.equals(column)).toList(), rows);
        }

        Sheet twice(String column) {
            List<String> more = new ArrayList<>(columns);
            more.add(column);
            return of(more, rows);
        }

        /** Adds a row made of one that is there. */
        Sheet row(Consumer<Map<String, String>> change) {
            List<Map<String, String>> more = new ArrayList<>(rows);
            Map<String, String> added = new LinkedHashMap<>(rows.get(new Random(seed).nextInt(rows.size())));
            change.accept(added);
            more.add(added);
            return of(columns, more);
        }

        byte[] bytes() {
            StringBuilder text = new StringBuilder(above);
            text.append(columns.stream()
                            .map(header)
                            .map(this::cell)
                            .collect(Collectors.joining(Character.toString(separator))))
                    .append('\n');
            for (int i = 0; i < rows.size(); i++) {
                Map<String, String> row = rows.get(i);
                boolean opens = strayQuotes && i == 3;
                boolean closes = strayQuotes && i == 7;
                text.append(columns.stream()
                                .map(name -> name.equals("remark")
                                        ? (opens ? "\"so" : closes ? "so\"" : "")
                                        : cell(row.getOrDefault(name, "")))
                                .collect(Collectors.joining(Character.toString(separator))))
                        .append('\n');
            }
            return text.toString().getBytes(charset);
        }

        private String cell(String cell) {
            return cell.indexOf(separator) >= 0 ? '"' + cell + '"' : cell;
        }
    }
}

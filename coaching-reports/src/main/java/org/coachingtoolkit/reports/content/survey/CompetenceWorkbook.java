package org.coachingtoolkit.reports.content.survey;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.survey.ResultRow;
import org.coachingtoolkit.core.survey.Section;
import org.coachingtoolkit.core.survey.Statistic;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyItem;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;

/**
 * The workbook for the researcher: data, scores, then a table for each section with a line for each competence, item or
 * group and a column for each statistic, named in words as in the list of methods below.
 */
final class CompetenceWorkbook {
    /** A spreadsheet has 1,048,576 rows; what is beyond a million goes on another sheet. */
    private static final int MOST_ROWS = 1_000_000;

    /** As many digits as a spreadsheet keeps. */
    private static final MathContext DIGITS = new MathContext(15);

    private final SurveyAnalysis analysis;
    private final Imprint imprint;
    private final CompetenceText words;
    private final CompetenceCharts charts;

    CompetenceWorkbook(SurveyAnalysis analysis, Imprint imprint, String version) {
        this.analysis = analysis;
        this.imprint = imprint;
        this.words = new CompetenceText(analysis, imprint.language(), version);
        this.charts = new CompetenceCharts(analysis, words);
    }

    Document document() {
        Document.Builder document = Document.builder("competence-workbook", words.text("title"), imprint.language())
                .layout(imprint.layout())
                .info(imprint.info("", words.text("title")));
        for (Section section : Section.values()) {
            List<ResultRow> rows = analysis.of(section);
            if (!rows.isEmpty()) {
                document.add(Heading.of(1, Wording.capital(section.label(imprint.language()))));
                document.add(table(section, rows));
                charts(section, document);
            }
        }
        document.addAll(words.methods(
                1,
                new LinkedHashSet<>(
                        analysis.results().stream().map(ResultRow::statistic).toList())));
        for (int from = 0; from < analysis.data().rows(); from += MOST_ROWS) {
            document.add(Heading.of(1, words.text("scores.people"))).add(scores(from));
        }
        for (int from = 0; from < analysis.data().rows(); from += MOST_ROWS) {
            document.add(Heading.of(1, words.text("data"))).add(data(from));
        }
        return document.build();
    }

    private void charts(Section section, Document.Builder document) {
        List<String> waves = analysis.data().waves();
        if (section == Section.SCORES) {
            Map<String, Function<Integer, Optional<Double>>> profiles = new LinkedHashMap<>();
            for (String wave : waves) {
                profiles.put(words.wave(wave), c -> value(Statistic.MEAN, c, wave));
            }
            charts.profile(words.text("profile.chart"), profiles).ifPresent(document::add);
        } else if (section == Section.ITEMS) {
            charts.answers(waves.size() - 1).forEach(document::add);
        } else if (section == Section.CHANGE) {
            Map<String, Estimate> effects = new LinkedHashMap<>();
            analysis.of(Section.CHANGE).stream()
                    .filter(row -> row.statistic() == Statistic.D_Z
                            && row.scope().wave().first().equals(waves.get(waves.size() - 1)))
                    .forEach(row -> effects.put(row.scope().competence(), row.estimate()));
            charts.forest(words.text("forest"), words.statistic(Statistic.D_Z), effects)
                    .ifPresent(document::add);
        } else if (section == Section.NEEDS) {
            Map<String, Double> gaps = new LinkedHashMap<>();
            String wave = waves.get(waves.size() - 1);
            for (int c : words.rated()) {
                value(Statistic.GAP_TO_IMPORTANCE, c, wave)
                        .or(() -> value(Statistic.GAP_TO_TARGET, c, wave))
                        .ifPresent(gap -> gaps.put(words.competence(c), gap));
            }
            charts.gaps(words.text("gaps.chart"), gaps).ifPresent(document::add);
        }
    }

    private Optional<Double> value(Statistic statistic, int competence, String wave) {
        return CompetenceText.value(analysis.find(statistic, words.competence(competence), wave));
    }

    private List<Column> keys() {
        return List.of(
                Column.text(words.text("person"), 3).asRowHeader(),
                Column.text(words.text("wave"), 3),
                Column.text(words.text("rater"), 3),
                Column.text(words.text("group"), 5));
    }

    private List<Cell> keys(int row) {
        SurveyData data = analysis.data();
        return List.of(
                Cell.of(data.people().get(data.person(row))),
                Cell.of(data.waves().get(data.wave(row))),
                Cell.of(data.raters().get(data.rater(row))),
                Cell.of(data.groups().get(data.group(row))));
    }

    private Table data(int from) {
        SurveyData data = analysis.data();
        List<SurveyItem> items = data.codebook().items();
        List<Column> columns = new ArrayList<>(keys());
        items.forEach(item -> columns.add(Column.of(item.name(), ValueType.NUMBER, 2)));
        return Table.of(words.text("data"), columns, rows(from, row -> {
            List<Cell> cells = new ArrayList<>(keys(row));
            for (int item = 0; item < items.size(); item++) {
                cells.add(
                        data.isAnswered(row, item)
                                ? answer(data.value(row, item))
                                : data.isNotApplicable(row, item)
                                        ? Cell.of(items.get(item).notApplicableNumber())
                                        : Cell.BLANK);
            }
            return Row.of(cells);
        }));
    }

    private static Cell answer(double value) {
        return value == Math.rint(value) ? Cell.of(exact(value)) : Cell.of(exact(value), 1);
    }

    private Table scores(int from) {
        List<Column> columns = new ArrayList<>(keys());
        List<Integer> rated = words.rated();
        rated.forEach(c -> columns.add(Column.of(words.competence(c), ValueType.NUMBER, 3)));
        return Table.of(words.text("scores.people"), columns, rows(from, row -> {
            List<Cell> cells = new ArrayList<>(keys(row));
            for (int c : rated) {
                OptionalDouble score = analysis.scores().mastery(row, c);
                cells.add(score.isPresent() ? Cell.of(exact(score.getAsDouble()), 2) : Cell.BLANK);
            }
            return Row.of(cells);
        }));
    }

    /** Makes rows while they are written. */
    private Iterable<Row> rows(int from, IntFunction<Row> make) {
        int size = Math.min(analysis.data().rows(), from + MOST_ROWS);
        return () -> new Iterator<>() {
            private int next = from;

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public Row next() {
                if (next >= size) {
                    throw new NoSuchElementException("no more rows: " + size);
                }
                return make.apply(next++);
            }
        };
    }

    /** A column of a section's table: a statistic and which of its numbers, itself without a word. */
    private record Figure(Statistic statistic, String part) {}

    private String header(Figure figure) {
        String statistic = words.statistic(figure.statistic());
        return figure.part().isEmpty() ? statistic : statistic + ", " + words.text("figure." + figure.part());
    }

    private Table table(Section section, List<ResultRow> results) {
        Set<Figure> figures = new LinkedHashSet<>();
        Map<ResultRow.Scope, Map<Figure, Cell>> lines = new LinkedHashMap<>();
        Map<ResultRow.Scope, Long> numbers = new LinkedHashMap<>();
        for (ResultRow result : results) {
            Map<Figure, Cell> line = lines.computeIfAbsent(result.scope(), scope -> new LinkedHashMap<>());
            numbers.putIfAbsent(result.scope(), result.estimate().n());
            put(line, figures, result, "", result.estimate());
            Interval interval = result.estimate().interval();
            UndefinedReason none = result.estimate().reason();
            if (interval != null) {
                put(line, figures, result, "low", Estimate.of(interval.lower(), 0));
                put(line, figures, result, "high", Estimate.of(interval.upper(), 0));
            } else if (result.estimate().isDefined() && none != null) {
                put(line, figures, result, "low", Estimate.undefined(none, 0));
                put(line, figures, result, "high", Estimate.undefined(none, 0));
            }
            if (result.p() != null) {
                put(line, figures, result, "p", result.p());
            }
            if (result.adjustedP() != null) {
                put(line, figures, result, "adjusted", result.adjustedP());
            }
        }
        List<Function<ResultRow.Scope, String>> parts = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        key(columns, parts, lines.keySet(), "wave", scope -> scope.wave().label());
        key(columns, parts, lines.keySet(), "competence", ResultRow.Scope::competence);
        key(columns, parts, lines.keySet(), "item", ResultRow.Scope::item);
        key(columns, parts, lines.keySet(), "group", scope -> scope.group().label());
        columns.add(Column.of(words.text("n"), ValueType.NUMBER, 2));
        figures.forEach(figure -> columns.add(Column.of(header(figure), ValueType.NUMBER, 2)));
        List<Row> rows = new ArrayList<>();
        lines.forEach((scope, line) -> {
            List<Cell> cells = new ArrayList<>();
            parts.forEach(part -> cells.add(Cell.of(part.apply(scope))));
            cells.add(Cell.of(numbers.getOrDefault(scope, 0L)));
            figures.forEach(figure -> cells.add(line.getOrDefault(figure, Cell.BLANK)));
            rows.add(Row.of(cells));
        });
        return Table.of(Wording.capital(section.label(imprint.language())), columns, rows);
    }

    private void key(
            List<Column> columns,
            List<Function<ResultRow.Scope, String>> parts,
            Set<ResultRow.Scope> scopes,
            String name,
            Function<ResultRow.Scope, String> part) {
        if (scopes.stream().anyMatch(scope -> !part.apply(scope).isEmpty())) {
            parts.add(part);
            Column column = Column.text(words.text(name), 4);
            columns.add(name.equals("competence") ? column.asRowHeader() : column);
        }
    }

    private void put(Map<Figure, Cell> line, Set<Figure> figures, ResultRow result, String part, Estimate value) {
        Figure figure = new Figure(result.statistic(), part);
        figures.add(figure);
        line.put(
                figure,
                value.<Cell>match(
                        defined -> cell(defined.value()),
                        undefined -> Cell.of(words.reason(result.section(), undefined.reason()))));
    }

    /** Returns a number of which the sheet shows three decimals; a whole number, such as a count, as it is. */
    private static Cell cell(double value) {
        return value == Math.rint(value) ? Cell.of(exact(value)) : Cell.of(exact(value), 3);
    }

    private static BigDecimal exact(double value) {
        return new BigDecimal(value, DIGITS);
    }
}

package org.coachingtoolkit.reports.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.year.YearsReview;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.DocumentInfo;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Scale;
import org.coachingtoolkit.reports.document.Series;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;

/** Several school years side by side: a chart and a table for each thing that is counted. */
public final class YearsDocument {
    private static final int MOST_YEARS = 6;
    private static final int MOST_GROUPS = 36;
    private static final int MOST_STEPS = 10;

    private final YearsReview review;
    private final Wording wording;

    private YearsDocument(YearsReview review, Wording wording) {
        this.review = review;
        this.wording = wording;
    }

    /** Returns the document of a review. */
    public static Document of(YearsReview review, Language language, Instant created) {
        return new YearsDocument(review, new Wording(language)).document(created);
    }

    private Document document(Instant created) {
        List<List<String>> texts = review.table(wording.language());
        Map<String, List<Integer>> parts = new LinkedHashMap<>();
        for (int i = 0; i < review.rows().size(); i++) {
            parts.computeIfAbsent(texts.get(i + 1).get(0), part -> new ArrayList<>())
                    .add(i);
        }
        List<SchoolYear> years = review.years();
        String title = wording.text("years.title");
        Document.Builder document = Document.builder("years", title, wording.language())
                .info(DocumentInfo.of(created))
                .add(new Title(
                        title,
                        years.get(0) + (years.size() == 1 ? "" : " – " + years.get(years.size() - 1)),
                        List.of(wording.date(LocalDate.ofInstant(created, ZoneOffset.UTC)))));
        parts.forEach((part, rows) -> {
            document.add(Heading.of(1, part));
            List<String> names = rows.stream()
                    .map(row -> texts.get(row + 1).get(1))
                    .map(name -> name.isBlank() ? part : name)
                    .toList();
            chart(part, names, rows).ifPresent(document::add);
            document.add(table(part, texts.get(0).get(1), names, rows));
        });
        return document.build();
    }

    /** Returns bars for each year; empty where a picture would hold too many of them. */
    private Optional<Chart> chart(String part, List<String> names, List<Integer> rows) {
        if (review.years().size() > MOST_YEARS || rows.size() > MOST_GROUPS) {
            return Optional.empty();
        }
        BigDecimal most = rows.stream()
                .flatMap(row -> review.rows().get(row).values().stream())
                .reduce(BigDecimal.ONE, BigDecimal::max);
        BigDecimal step = most.divide(BigDecimal.valueOf(MOST_STEPS), 0, RoundingMode.CEILING);
        BigDecimal top = most.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return Optional.of(new Chart.Bars(
                part,
                wording.text("years.alternative"),
                names,
                new Scale(BigDecimal.ZERO, top, step),
                IntStream.range(0, review.years().size())
                        .mapToObj(year -> new Series(
                                review.years().get(year).toString(),
                                rows.stream()
                                        .map(row ->
                                                review.rows().get(row).values().get(year))
                                        .toList()))
                        .toList()));
    }

    private Table table(String part, String heading, List<String> names, List<Integer> rows) {
        List<Column> columns = new ArrayList<>(List.of(Column.text(heading, 3).asRowHeader()));
        review.years().forEach(year -> columns.add(Column.of(year.toString(), ValueType.NUMBER, 1)));
        List<Row> filled = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(names.get(i))));
            review.rows().get(rows.get(i)).values().forEach(value -> cells.add(Cell.of(value, value.scale())));
            filled.add(Row.of(cells));
        }
        return Table.of(part, columns, filled);
    }
}

package org.coachingtoolkit.reports.content.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.survey.ResultRow;
import org.coachingtoolkit.core.survey.Section;
import org.coachingtoolkit.core.survey.Statistic;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;

/** The report on everybody. */
final class CompetenceGroupDocument {
    private static final int MOST_GROUP_ROWS = 200;
    private static final int MOST_PAIRS = 12;
    private static final int MOST_CORRELATED = 8;
    /** What stands above the diagonal: a cell that is empty would be one to write in. */
    private static final String NOT_TWICE = "\u00A0";

    private final SurveyAnalysis analysis;
    private final Imprint imprint;
    private final CompetenceText words;
    private final CompetenceCharts charts;
    private final ShownStatistics shown;
    private final CompetenceChange changes;

    CompetenceGroupDocument(SurveyAnalysis analysis, Imprint imprint, String version) {
        this.analysis = analysis;
        this.imprint = imprint;
        this.words = new CompetenceText(analysis, imprint.language(), version);
        this.charts = new CompetenceCharts(analysis, words);
        this.shown = new ShownStatistics(analysis);
        this.changes = new CompetenceChange(analysis, shown, words, charts);
    }

    /**
     * Returns the report.
     *
     * @param group blank for everybody
     * @param leftOut how many people were left out because they took part in other waves than enough others
     */
    Document document(String group, long leftOut) {
        SurveyData data = analysis.data();
        List<String> waves = data.waves();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(words.text(
                "summary",
                Map.of(
                        "people",
                        analysis.people(),
                        "waves",
                        waves.size(),
                        "raters",
                        data.raters().size()))));
        if (data.raters().size() > 1) {
            blocks.add(Paragraph.of(words.text(
                    "summary.self", Map.of("self", words.rater(data.raters().get(data.self()))))));
        }
        if (leftOut > 0) {
            blocks.add(Paragraph.of(words.text(
                    "summary.leftOut",
                    Map.of(
                            "people",
                            leftOut,
                            "minimum",
                            analysis.options().disclosure().minimum()))));
        }
        changes.helped(blocks);
        blocks.add(Heading.of(1, words.text("profile")));
        Map<String, Function<Integer, Optional<Double>>> profiles = new LinkedHashMap<>();
        for (String wave : waves) {
            profiles.put(words.wave(wave), c -> mean(c, wave));
        }
        charts.profile(words.text("profile.chart"), profiles).ifPresent(blocks::add);
        blocks.add(scores(waves));
        correlations(waves.get(waves.size() - 1), blocks);
        changes.targets(waves, blocks);
        answers(blocks);
        needs(waves.get(waves.size() - 1), blocks);
        changes.change(blocks);
        changes.effect(blocks);
        blocks.addAll(reliability(waves));
        agreement(blocks);
        groups(blocks);
        remarks(blocks);
        blocks.addAll(words.methods(1, shown.statistics()));
        return document(group.isEmpty() ? words.text("title.everybody") : group, blocks);
    }

    /** How the items were answered in the last wave. */
    private void answers(List<Block> blocks) {
        int last = analysis.data().waves().size() - 1;
        List<Chart> answers = charts.answers(last);
        if (!answers.isEmpty()) {
            String wave = words.wave(analysis.data().waves().get(last));
            blocks.add(Heading.of(2, words.text("answers", Map.of("wave", wave))));
            blocks.addAll(answers);
        }
    }

    /** Returns the report where nothing may be shown. */
    Document tooFew() {
        return document(
                words.text("title.everybody"),
                List.of(Paragraph.of(words.text(
                        "summary.tooFew",
                        Map.of("minimum", analysis.options().disclosure().minimum())))));
    }

    private Document document(String subject, List<Block> blocks) {
        return Document.builder("competence-report", words.text("title"), imprint.language())
                .layout(imprint.layout().ruledTables())
                .info(imprint.info("", subject))
                .add(words.title(subject, imprint))
                .addAll(blocks)
                .build();
    }

    private Optional<Double> mean(int competence, String wave) {
        return CompetenceText.value(shown.find(Statistic.MEAN, words.competence(competence), wave));
    }

    /** Returns a row for each competence, in a section for each wave where there are several. */
    private List<Row> byWave(List<String> waves, BiFunction<Integer, String, Row> make) {
        List<Row> rows = new ArrayList<>();
        for (String wave : waves) {
            if (waves.size() > 1) {
                rows.add(Row.section(words.wave(wave)));
            }
            words.rated().forEach(c -> rows.add(make.apply(c, wave)));
        }
        return rows;
    }

    private Table scores(List<String> waves) {
        List<Row> rows = byWave(waves, (c, wave) -> {
            String competence = words.competence(c);
            Optional<ResultRow> mean = shown.find(Statistic.MEAN, competence, wave);
            return Row.of(
                    Cell.of(competence),
                    Cell.of(mean.map(row -> row.estimate().n()).orElse(0L)),
                    Cell.of(words.withInterval(mean)),
                    words.cell(shown.find(Statistic.SD, competence, wave)),
                    words.cell(shown.find(Statistic.MEDIAN, competence, wave)));
        });
        return Table.of(
                words.text("scores"),
                List.of(
                        words.competences(),
                        words.people(),
                        words.intervals(Statistic.MEAN, 5),
                        words.numbers(Statistic.SD, 2),
                        words.numbers(Statistic.MEDIAN, 3)),
                rows);
    }

    /** Means, standard deviations, reliability and correlations in one table, as a thesis or an article has them. */
    private void correlations(String wave, List<Block> blocks) {
        List<String> competences = words.rated().stream().map(words::competence).toList();
        if (competences.size() < 2 || competences.size() > MOST_CORRELATED) {
            return;
        }
        List<Column> columns = new ArrayList<>(List.of(
                words.competences(5),
                words.numbers(Statistic.MEAN, 3),
                words.numbers(Statistic.SD, 3),
                Column.of("α", ValueType.NUMBER, 3)));
        List<Row> rows = new ArrayList<>();
        LongSummaryStatistics people = new LongSummaryStatistics();
        for (int i = 0; i < competences.size(); i++) {
            String competence = competences.get(i);
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.of(i + 1 + ". " + competence),
                    words.cell(shown.find(Statistic.MEAN, competence, wave)),
                    words.cell(shown.find(Statistic.SD, competence, wave)),
                    words.cell(shown.find(Statistic.ALPHA, competence, wave))));
            for (int j = 0; j < competences.size() - 1; j++) {
                if (j < i) {
                    ResultRow.Scope both =
                            ResultRow.Scope.of(competences.get(j), wave).item(competence);
                    Optional<ResultRow> r = shown.find(Statistic.PEARSON_R, both);
                    r.ifPresent(row -> people.accept(row.estimate().n()));
                    cells.add(Cell.of(words.withStars(r)));
                } else {
                    cells.add(Cell.of(NOT_TWICE));
                }
            }
            rows.add(Row.of(cells));
        }
        for (int j = 1; j < competences.size(); j++) {
            columns.add(words.words(Integer.toString(j), 2));
        }
        blocks.add(Heading.of(2, words.text("correlations", Map.of("wave", words.wave(wave)))));
        blocks.add(Table.of(words.text("correlations", Map.of("wave", words.wave(wave))), columns, rows));
        String n = people.getMin() == people.getMax()
                ? Long.toString(people.getMax())
                : people.getMin() + "–" + people.getMax();
        blocks.add(Paragraph.of(words.text("correlations.read", Map.of("n", n))));
    }

    /** What must be known to read the numbers that were shown aright. */
    private void remarks(List<Block> blocks) {
        Map<Remark, Set<String>> remarks = new TreeMap<>();
        for (ResultRow row : analysis.results()) {
            for (Remark remark : row.remarks()) {
                if (remark == Remark.LEAVERS_DIFFER || shown.statistics().contains(row.statistic())) {
                    remarks.computeIfAbsent(remark, of -> new LinkedHashSet<>())
                            .add(row.scope().competence());
                }
            }
        }
        if (!remarks.isEmpty()) {
            blocks.add(Heading.of(1, words.text("remarks")));
            remarks.forEach((remark, competences) -> blocks.add(Paragraph.of(
                    words.text("remark." + remark.name(), Map.of("competences", String.join("; ", competences))))));
        }
    }

    private void needs(String wave, List<Block> blocks) {
        Map<String, Double> gaps = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        boolean isWeighted = words.rated().stream()
                .anyMatch(c ->
                        analysis.find(Statistic.MWDS, words.competence(c), wave).isPresent());
        List<String> widestFirst = words.rated().stream()
                .map(c -> words.competence(c))
                .sorted(Comparator.comparingDouble(competence ->
                        -CompetenceText.value(gap(competence, wave)).orElse(Double.NEGATIVE_INFINITY)))
                .toList();
        for (String competence : widestFirst) {
            Optional<ResultRow> weighted = shown.find(Statistic.MWDS, competence, wave);
            Optional<ResultRow> gap = gap(competence, wave);
            CompetenceText.value(gap).ifPresent(value -> gaps.put(competence, value));
            if (gap.isPresent()) {
                List<Cell> cells = new ArrayList<>(List.of(Cell.of(competence), words.cell(gap)));
                if (isWeighted) {
                    cells.add(words.cell(weighted));
                }
                rows.add(Row.of(cells));
            }
        }
        if (rows.isEmpty()) {
            return;
        }
        blocks.add(Heading.of(1, words.text("zone")));
        blocks.add(Paragraph.of(words.text("zone.everybody")));
        charts.gaps(words.text("gaps.chart"), gaps).ifPresent(blocks::add);
        List<Column> columns =
                new ArrayList<>(List.of(words.competences(), Column.of(words.text("gap"), ValueType.NUMBER, 2)));
        if (isWeighted) {
            columns.add(words.numbers(Statistic.MWDS, 4));
        }
        blocks.add(Table.of(words.text("zone"), columns, rows));
    }

    private Optional<ResultRow> gap(String competence, String wave) {
        boolean weighted = analysis.find(Statistic.MWDS, competence, wave).isPresent();
        return shown.find(weighted ? Statistic.GAP_TO_IMPORTANCE : Statistic.GAP_TO_TARGET, competence, wave);
    }

    private List<Block> reliability(List<String> waves) {
        List<Row> rows = byWave(waves, (c, wave) -> {
            String competence = words.competence(c);
            Optional<ResultRow> alpha = shown.find(Statistic.ALPHA, competence, wave);
            return Row.of(
                    Cell.of(competence),
                    Cell.of(alpha.map(row -> row.estimate().n()).orElse(0L)),
                    Cell.of(words.withInterval(alpha)),
                    words.cell(shown.find(Statistic.OMEGA_TOTAL_MINRES, competence, wave)),
                    words.cell(shown.find(Statistic.SEM_MEAN_SCORE, competence, wave)));
        });
        return words.headed(
                1,
                "reliability",
                List.of(
                        words.competences(),
                        words.people(),
                        words.intervals(Statistic.ALPHA, 5),
                        words.numbers(Statistic.OMEGA_TOTAL_MINRES, 3),
                        words.numbers(Statistic.SEM_MEAN_SCORE, 3)),
                rows);
    }

    private void agreement(List<Block> blocks) {
        Map<String, List<Row>> pairs = new LinkedHashMap<>();
        for (ResultRow kappa : analysis.of(Section.AGREEMENT)) {
            if (kappa.statistic() == Statistic.KAPPA_QUADRATIC) {
                ResultRow.Scope scope = kappa.scope();
                String section = words.wave(scope.wave()) + ", " + words.raters(scope.group());
                shown.add(Statistic.KAPPA_QUADRATIC);
                pairs.computeIfAbsent(section, none -> new ArrayList<>())
                        .add(Row.of(
                                Cell.of(scope.competence()),
                                words.cell(shown.find(Statistic.EXACT_AGREEMENT, scope)),
                                Cell.of(words.withInterval(Optional.of(kappa))),
                                Cell.of(words.withInterval(shown.find(
                                        Statistic.ICC_2_1,
                                        scope.competence(),
                                        scope.wave().first())))));
            }
        }
        List<Row> rows = new ArrayList<>();
        pairs.forEach((section, found) -> {
            rows.add(Row.section(section));
            rows.addAll(found);
        });
        if (analysis.of(Section.AGREEMENT).isEmpty()) {
            return;
        }
        blocks.add(Heading.of(1, words.text("agreement")));
        blocks.add(Paragraph.of(words.text("agreement.read")));
        List<String> apart = ratersApart();
        if (!apart.isEmpty()) {
            blocks.add(Paragraph.of(words.text(
                    "agreement.few",
                    Map.of("minimum", analysis.options().disclosure().minimum(), "pairs", String.join("; ", apart)))));
        }
        if (!rows.isEmpty()) {
            blocks.add(Table.of(
                    words.text("agreement"),
                    List.of(
                            words.competences(),
                            words.numbers(Statistic.EXACT_AGREEMENT, 3),
                            words.intervals(Statistic.KAPPA_QUADRATIC, 5),
                            words.intervals(Statistic.ICC_2_1, 5)),
                    rows));
        }
    }

    /** Returns the pairs of raters who did not rate enough people in common to be compared in any wave. */
    private List<String> ratersApart() {
        Set<Set<String>> compared = analysis.of(Section.AGREEMENT).stream()
                .map(row -> row.scope().group())
                .filter(ResultRow.Compared::isPair)
                .map(pair -> Set.of(pair.first(), pair.second()))
                .collect(Collectors.toSet());
        List<String> raters = analysis.data().raters();
        List<String> apart = new ArrayList<>();
        for (int one = 0; one < raters.size(); one++) {
            for (int other = one + 1; other < raters.size(); other++) {
                if (!compared.contains(Set.of(raters.get(one), raters.get(other)))) {
                    apart.add(words.raters(new ResultRow.Compared(raters.get(one), raters.get(other))));
                }
            }
        }
        return apart.size() <= MOST_PAIRS
                ? apart
                : Stream.concat(apart.stream().limit(MOST_PAIRS), Stream.of("…"))
                        .toList();
    }

    private void groups(List<Block> blocks) {
        List<ResultRow> pairs = analysis.of(Section.GROUPS).stream()
                .filter(row -> row.statistic() == Statistic.HEDGES_G)
                .toList();
        if (pairs.stream().map(row -> row.scope().group()).distinct().count() == 1) {
            twoGroups(pairs, blocks);
        } else {
            severalGroups(blocks);
        }
    }

    /** Two groups beside each other, a row for each competence. */
    private void twoGroups(List<ResultRow> pairs, List<Block> blocks) {
        ResultRow.Compared groups = pairs.get(0).scope().group();
        shown.add(Statistic.MEAN, Statistic.HEDGES_G, Statistic.WELCH_T);
        List<Row> rows = new ArrayList<>();
        String above = "";
        for (ResultRow effect : pairs) {
            ResultRow.Scope scope = effect.scope();
            String wave = words.wave(scope.wave());
            if (!wave.equals(above) && analysis.data().waves().size() > 1) {
                above = wave;
                rows.add(Row.section(wave));
            }
            rows.add(Row.of(
                    Cell.of(scope.competence()),
                    Cell.of(mean(scope.group(groups.first()))),
                    Cell.of(mean(scope.group(groups.second()))),
                    Cell.of(words.withInterval(Optional.of(effect))),
                    Cell.of(words.p(analysis.find(Statistic.WELCH_T, scope)))));
        }
        headed(blocks);
        blocks.add(Table.of(
                words.text("groups"),
                List.of(
                        words.competences(),
                        words.words(groups.first() + ", " + words.statistic(Statistic.MEAN) + " (n)", 3),
                        words.words(groups.second() + ", " + words.statistic(Statistic.MEAN) + " (n)", 3),
                        words.intervals(Statistic.HEDGES_G, 5),
                        words.words(words.text("p.welch"), 3)),
                rows));
    }

    private String mean(ResultRow.Scope scope) {
        Optional<ResultRow> mean = analysis.of(Section.GROUPS).stream()
                .filter(row -> row.statistic() == Statistic.MEAN && row.scope().equals(scope))
                .findFirst();
        return CompetenceText.value(mean)
                .map(value -> words.number(value) + " ("
                        + mean.orElseThrow().estimate().n() + ")")
                .orElseGet(() -> words.withInterval(mean));
    }

    private void headed(List<Block> blocks) {
        blocks.add(Heading.of(1, words.text("groups")));
        blocks.add(Paragraph.of(words.text(
                "groups.hidden",
                Map.of("minimum", analysis.options().disclosure().minimum()))));
    }

    private void severalGroups(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        String above = "";
        for (ResultRow mean : analysis.of(Section.GROUPS)) {
            if (mean.statistic() == Statistic.MEAN && rows.size() < MOST_GROUP_ROWS) {
                String section =
                        words.wave(mean.scope().wave()) + ", " + mean.scope().competence();
                if (!section.equals(above)) {
                    above = section;
                    rows.add(Row.section(section + difference(mean.scope())));
                }
                rows.add(Row.of(
                        Cell.of(mean.scope().group().label()),
                        Cell.of(mean.estimate().n()),
                        Cell.of(words.withInterval(Optional.of(mean)))));
            }
        }
        if (!rows.isEmpty()) {
            headed(blocks);
            blocks.add(Table.of(
                    words.text("groups"),
                    List.of(
                            Column.text(words.text("group"), 6).asRowHeader(),
                            words.people(),
                            words.intervals(Statistic.MEAN, 5)),
                    rows));
        }
    }

    /** Returns how several groups differ: the p of them all. */
    private String difference(ResultRow.Scope one) {
        Optional<ResultRow> all = analysis.find(
                Statistic.WELCH_ANOVA_F,
                ResultRow.Scope.of(one.competence(), one.wave().first()));
        all.ifPresent(of -> shown.add(Statistic.WELCH_ANOVA_F));
        return all.map(of -> ": p = " + words.p(all)).orElse("");
    }
}

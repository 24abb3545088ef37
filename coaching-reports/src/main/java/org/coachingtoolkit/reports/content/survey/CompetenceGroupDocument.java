package org.coachingtoolkit.reports.content.survey;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.survey.ResultRow;
import org.coachingtoolkit.core.survey.Section;
import org.coachingtoolkit.core.survey.Statistic;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.reports.Imprint;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Document;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;
import org.coachingtoolkit.reports.document.Title;

/** The report on everybody. */
final class CompetenceGroupDocument {
    private static final int MOST_GROUP_ROWS = 200;

    private final SurveyAnalysis analysis;
    private final Imprint imprint;
    private final CompetenceText words;
    private final Set<Statistic> used = new LinkedHashSet<>();

    CompetenceGroupDocument(SurveyAnalysis analysis, Imprint imprint, String version) {
        this.analysis = analysis;
        this.imprint = imprint;
        this.words = new CompetenceText(analysis, imprint.language(), version);
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
        if (leftOut > 0) {
            blocks.add(Paragraph.of(words.text(
                    "summary.leftOut",
                    Map.of(
                            "people",
                            leftOut,
                            "minimum",
                            analysis.options().disclosure().minimum()))));
        }
        helped(blocks);
        blocks.add(Heading.of(1, words.text("profile")));
        Map<String, Function<Integer, Optional<Double>>> profiles = new LinkedHashMap<>();
        for (String wave : waves) {
            profiles.put(words.wave(wave), c -> mean(c, wave));
        }
        words.profile(words.text("profile.chart"), profiles).ifPresent(blocks::add);
        blocks.add(scores(waves));
        needs(waves.get(waves.size() - 1), blocks);
        change(blocks);
        effect(blocks);
        reliability(waves, blocks);
        agreement(blocks);
        groups(blocks);
        blocks.addAll(words.methods(1, used));
        return document(group.isEmpty() ? words.text("title.everybody") : group, blocks);
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
                .layout(imprint.layout())
                .info(imprint.info("", subject))
                .add(Title.of(words.text("title"), subject))
                .addAll(blocks)
                .build();
    }

    private Optional<Double> mean(int competence, String wave) {
        return find(Statistic.MEAN, analysis.scores().competences().get(competence), wave).stream()
                .flatMapToDouble(row -> row.estimate().toOptional().stream())
                .boxed()
                .findFirst();
    }

    private Optional<ResultRow> find(Statistic statistic, String competence, String wave) {
        used.add(statistic);
        return analysis.find(statistic, competence, wave);
    }

    private Optional<ResultRow> find(Statistic statistic, ResultRow.Scope scope) {
        used.add(statistic);
        return analysis.find(statistic, scope);
    }

    private Table scores(List<String> waves) {
        List<Row> rows = new ArrayList<>();
        for (String wave : waves) {
            if (waves.size() > 1) {
                rows.add(Row.section(words.wave(wave)));
            }
            for (int c : words.rated()) {
                String competence = analysis.scores().competences().get(c);
                Optional<ResultRow> mean = find(Statistic.MEAN, competence, wave);
                rows.add(Row.of(
                        Cell.of(competence),
                        Cell.of(mean.map(row -> row.estimate().n()).orElse(0L)),
                        Cell.of(words.withInterval(mean)),
                        words.cell(find(Statistic.SD, competence, wave)),
                        words.cell(find(Statistic.MEDIAN, competence, wave))));
            }
        }
        return Table.of(
                words.text("scores"),
                List.of(
                        Column.text(words.text("competence"), 6).asRowHeader(),
                        Column.of(words.text("n"), ValueType.NUMBER, 2),
                        Column.text(words.statistic(Statistic.MEAN), 5),
                        Column.of(words.statistic(Statistic.SD), ValueType.NUMBER, 2),
                        Column.of(words.statistic(Statistic.MEDIAN), ValueType.NUMBER, 3)),
                rows);
    }

    private void needs(String wave, List<Block> blocks) {
        Map<String, Double> gaps = new LinkedHashMap<>();
        List<Row> rows = new ArrayList<>();
        boolean isWeighted = words.rated().stream()
                .anyMatch(c -> analysis.find(
                                Statistic.MWDS, analysis.scores().competences().get(c), wave)
                        .isPresent());
        List<String> widestFirst = words.rated().stream()
                .map(c -> analysis.scores().competences().get(c))
                .sorted(Comparator.comparingDouble(competence -> -gap(competence, wave)
                        .flatMap(row ->
                                row.estimate().toOptional().stream().boxed().findFirst())
                        .orElse(Double.NEGATIVE_INFINITY)))
                .toList();
        for (String competence : widestFirst) {
            Optional<ResultRow> weighted = find(Statistic.MWDS, competence, wave);
            Optional<ResultRow> gap = gap(competence, wave);
            gap.flatMap(row -> row.estimate().toOptional().stream().boxed().findFirst())
                    .ifPresent(value -> gaps.put(competence, value));
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
        words.gaps(words.text("gaps.chart"), gaps).ifPresent(blocks::add);
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.text("competence"), 6).asRowHeader(),
                Column.of(words.text("gap"), ValueType.NUMBER, 2)));
        if (isWeighted) {
            columns.add(Column.of(words.statistic(Statistic.MWDS), ValueType.NUMBER, 4));
        }
        blocks.add(Table.of(words.text("zone"), columns, rows));
    }

    private Optional<ResultRow> gap(String competence, String wave) {
        boolean weighted = analysis.find(Statistic.MWDS, competence, wave).isPresent();
        return find(weighted ? Statistic.GAP_TO_IMPORTANCE : Statistic.GAP_TO_TARGET, competence, wave);
    }

    private void change(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        ResultRow.Compared waves = ResultRow.Compared.NONE;
        for (ResultRow difference : analysis.of(Section.CHANGE)) {
            if (difference.statistic() == Statistic.MEAN_DIFFERENCE) {
                ResultRow.Scope scope = difference.scope();
                if (!scope.wave().equals(waves)) {
                    waves = scope.wave();
                    rows.add(Row.section(words.wave(waves)));
                }
                Optional<ResultRow> exact = find(Statistic.WILCOXON_V, scope);
                Optional<ResultRow> test = exact.isPresent() ? exact : find(Statistic.WILCOXON_Z, scope);
                used.add(Statistic.MEAN_DIFFERENCE);
                rows.add(Row.of(
                        Cell.of(scope.competence()),
                        Cell.of(difference.estimate().n()),
                        Cell.of(words.withInterval(Optional.of(difference))),
                        words.cell(find(Statistic.G_AV, scope)),
                        Cell.of(words.p(test)),
                        words.cell(find(Statistic.RANK_BISERIAL, scope))));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(Heading.of(1, words.text("change")));
            blocks.add(Table.of(
                    words.text("change"),
                    List.of(
                            Column.text(words.text("competence"), 6).asRowHeader(),
                            Column.of(words.text("n"), ValueType.NUMBER, 2),
                            Column.text(words.statistic(Statistic.MEAN_DIFFERENCE), 5),
                            Column.of(words.statistic(Statistic.G_AV), ValueType.NUMBER, 2),
                            Column.text(words.text("p.wilcoxon"), 4),
                            Column.of(words.statistic(Statistic.RANK_BISERIAL), ValueType.NUMBER, 5)),
                    rows));
        }
    }

    /** Says in plain words what changed from the first wave to the last, and how groups differ in it. */
    private void helped(List<Block> blocks) {
        List<String> waves = analysis.data().waves();
        if (waves.size() < 2) {
            return;
        }
        ResultRow.Compared whole = new ResultRow.Compared(waves.get(waves.size() - 1), waves.get(0));
        long pairs = analysis.of(Section.EFFECT).stream()
                .filter(row -> row.statistic() == Statistic.GAIN_DIFFERENCE)
                .map(row -> row.scope().group())
                .distinct()
                .count();
        for (ResultRow row : analysis.results()) {
            boolean changed = row.statistic() == Statistic.MEAN_DIFFERENCE && row.section() == Section.CHANGE;
            boolean compared = row.statistic() == Statistic.GAIN_DIFFERENCE && pairs == 1;
            if (row.scope().wave().equals(whole)
                    && (changed || compared)
                    && row.estimate().isDefined()
                    && row.estimate().interval() != null) {
                blocks.add(Paragraph.of(changed ? change(row) : gain(row)));
            }
        }
    }

    private String change(ResultRow row) {
        Optional<ResultRow> exact = find(Statistic.WILCOXON_V, row.scope());
        Optional<ResultRow> test = exact.isPresent() ? exact : find(Statistic.WILCOXON_Z, row.scope());
        return sentence(
                "helped.change",
                row,
                test.orElse(row),
                Map.of("competence", row.scope().competence()));
    }

    private String gain(ResultRow row) {
        ResultRow test = find(Statistic.GAIN_WELCH_T, row.scope()).orElse(row);
        return sentence(
                "helped.gain",
                row,
                test,
                Map.of(
                        "competence",
                        row.scope().competence(),
                        "first",
                        row.scope().group().first(),
                        "second",
                        row.scope().group().second()));
    }

    /** Returns a sentence on a difference with its interval: up, down, or no sure difference. */
    private String sentence(String key, ResultRow row, ResultRow test, Map<String, Object> subject) {
        double value = row.estimate().orElseThrow();
        Interval interval = requireNonNull(row.estimate().interval());
        Estimate p = test.adjustedP() == null ? test.p() : test.adjustedP();
        boolean sure = p != null && p.isDefined() && p.orElseThrow() < 0.05;
        Map<String, Object> arguments = new LinkedHashMap<>(subject);
        arguments.put("n", row.estimate().n());
        arguments.put("difference", words.number(Math.abs(value)));
        arguments.put("low", words.number(interval.lower()));
        arguments.put("high", words.number(interval.upper()));
        arguments.put(
                "level", BigDecimal.valueOf(interval.level()).movePointRight(2).setScale(0, RoundingMode.HALF_EVEN));
        String printed = words.p(Optional.of(test));
        arguments.put("p", printed.startsWith("<") ? printed : "= " + printed);
        return words.text(key + (!sure ? ".none" : value > 0 ? ".up" : ".down"), arguments);
    }

    /** The change of groups beside each other: as it is, and adjusted for the first wave. */
    private void effect(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        String above = "";
        for (ResultRow difference : analysis.of(Section.EFFECT)) {
            if (difference.statistic() == Statistic.GAIN_DIFFERENCE) {
                ResultRow.Scope scope = difference.scope();
                String section = words.wave(scope.wave()) + ", " + scope.group().label();
                if (!section.equals(above)) {
                    above = section;
                    rows.add(Row.section(section));
                }
                used.add(Statistic.GAIN_DIFFERENCE);
                Optional<ResultRow> adjusted = find(Statistic.ANCOVA_DIFFERENCE, scope);
                rows.add(Row.of(
                        Cell.of(scope.competence()),
                        Cell.of(difference.estimate().n()),
                        Cell.of(words.withInterval(Optional.of(difference))),
                        Cell.of(words.p(find(Statistic.GAIN_WELCH_T, scope))),
                        Cell.of(words.withInterval(find(Statistic.GAIN_HEDGES_G, scope))),
                        Cell.of(words.withInterval(adjusted)),
                        Cell.of(words.p(adjusted))));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(Heading.of(1, words.text("effect")));
            blocks.add(Table.of(
                    words.text("effect"),
                    List.of(
                            Column.text(words.text("competence"), 5).asRowHeader(),
                            Column.of(words.text("n"), ValueType.NUMBER, 2),
                            Column.text(words.statistic(Statistic.GAIN_DIFFERENCE), 4),
                            Column.text("p", 2),
                            Column.text(words.statistic(Statistic.GAIN_HEDGES_G), 4),
                            Column.text(words.statistic(Statistic.ANCOVA_DIFFERENCE), 4),
                            Column.text("p", 2)),
                    rows));
        }
    }

    private void reliability(List<String> waves, List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        for (String wave : waves) {
            if (waves.size() > 1) {
                rows.add(Row.section(words.wave(wave)));
            }
            for (int c : words.rated()) {
                String competence = analysis.scores().competences().get(c);
                Optional<ResultRow> alpha = find(Statistic.ALPHA, competence, wave);
                rows.add(Row.of(
                        Cell.of(competence),
                        Cell.of(alpha.map(row -> row.estimate().n()).orElse(0L)),
                        Cell.of(words.withInterval(alpha)),
                        words.cell(find(Statistic.OMEGA_TOTAL_MINRES, competence, wave)),
                        words.cell(find(Statistic.SEM_MEAN_SCORE, competence, wave))));
            }
        }
        blocks.add(Heading.of(1, words.text("reliability")));
        blocks.add(Table.of(
                words.text("reliability"),
                List.of(
                        Column.text(words.text("competence"), 6).asRowHeader(),
                        Column.of(words.text("n"), ValueType.NUMBER, 2),
                        Column.text(words.statistic(Statistic.ALPHA), 5),
                        Column.of(words.statistic(Statistic.OMEGA_TOTAL_MINRES), ValueType.NUMBER, 3),
                        Column.of(words.statistic(Statistic.SEM_MEAN_SCORE), ValueType.NUMBER, 3)),
                rows));
    }

    private void agreement(List<Block> blocks) {
        Map<String, List<Row>> pairs = new LinkedHashMap<>();
        for (ResultRow kappa : analysis.of(Section.AGREEMENT)) {
            if (kappa.statistic() == Statistic.KAPPA_QUADRATIC) {
                ResultRow.Scope scope = kappa.scope();
                String section = words.wave(scope.wave()) + ", " + words.raters(scope.group());
                used.addAll(List.of(Statistic.KAPPA_QUADRATIC, Statistic.EXACT_AGREEMENT, Statistic.ICC_2_1));
                Optional<ResultRow> exact = analysis.of(Section.AGREEMENT).stream()
                        .filter(row -> row.statistic() == Statistic.EXACT_AGREEMENT
                                && row.scope().equals(scope))
                        .findFirst();
                pairs.computeIfAbsent(section, none -> new ArrayList<>())
                        .add(Row.of(
                                Cell.of(scope.competence()),
                                words.cell(exact),
                                Cell.of(words.withInterval(Optional.of(kappa))),
                                Cell.of(words.withInterval(find(
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
        if (!rows.isEmpty()) {
            blocks.add(Heading.of(1, words.text("agreement")));
            blocks.add(Table.of(
                    words.text("agreement"),
                    List.of(
                            Column.text(words.text("competence"), 6).asRowHeader(),
                            Column.of(words.statistic(Statistic.EXACT_AGREEMENT), ValueType.NUMBER, 3),
                            Column.text(words.statistic(Statistic.KAPPA_QUADRATIC), 5),
                            Column.text(words.statistic(Statistic.ICC_2_1), 5)),
                    rows));
        }
    }

    private void groups(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        String above = "";
        for (ResultRow mean : analysis.of(Section.GROUPS)) {
            if (mean.statistic() == Statistic.MEAN && rows.size() < MOST_GROUP_ROWS) {
                String section =
                        words.wave(mean.scope().wave()) + ", " + mean.scope().competence();
                if (!section.equals(above)) {
                    above = section;
                    rows.add(Row.section(section));
                }
                rows.add(Row.of(
                        Cell.of(mean.scope().group().label()),
                        Cell.of(mean.estimate().n()),
                        Cell.of(words.withInterval(Optional.of(mean)))));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(Heading.of(1, words.text("groups")));
            blocks.add(Paragraph.of(words.text(
                    "groups.hidden",
                    Map.of("minimum", analysis.options().disclosure().minimum()))));
            blocks.add(Table.of(
                    words.text("groups"),
                    List.of(
                            Column.text(words.text("group"), 6).asRowHeader(),
                            Column.of(words.text("n"), ValueType.NUMBER, 2),
                            Column.text(words.statistic(Statistic.MEAN), 5)),
                    rows));
        }
    }
}

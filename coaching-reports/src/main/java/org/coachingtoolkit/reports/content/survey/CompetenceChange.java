package org.coachingtoolkit.reports.content.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.survey.ResultRow;
import org.coachingtoolkit.core.survey.Section;
import org.coachingtoolkit.core.survey.Statistic;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.reports.content.wording.Wording;
import org.coachingtoolkit.reports.document.Block;
import org.coachingtoolkit.reports.document.Cell;
import org.coachingtoolkit.reports.document.Chart;
import org.coachingtoolkit.reports.document.Column;
import org.coachingtoolkit.reports.document.Column.ValueType;
import org.coachingtoolkit.reports.document.Heading;
import org.coachingtoolkit.reports.document.Paragraph;
import org.coachingtoolkit.reports.document.Row;
import org.coachingtoolkit.reports.document.Table;

/** What changed between the waves of a survey, and how groups differ in it, as parts of the report. */
final class CompetenceChange {
    private static final int MOST_WAVES = 5;

    private final SurveyAnalysis analysis;
    private final ShownStatistics shown;
    private final CompetenceText words;
    private final CompetenceCharts charts;

    CompetenceChange(SurveyAnalysis analysis, ShownStatistics shown, CompetenceText words, CompetenceCharts charts) {
        this.analysis = analysis;
        this.shown = shown;
        this.words = words;
        this.charts = charts;
    }

    void change(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        ResultRow.Compared waves = ResultRow.Compared.NONE;
        for (ResultRow difference : analysis.of(Section.CHANGE)) {
            if (difference.statistic() == Statistic.MEAN_DIFFERENCE) {
                ResultRow.Scope scope = difference.scope();
                if (!scope.wave().equals(waves)) {
                    waves = scope.wave();
                    rows.add(Row.section(words.wave(waves)));
                }
                Optional<ResultRow> test = wilcoxon(scope);
                shown.add(Statistic.MEAN_DIFFERENCE);
                rows.add(Row.of(
                        Cell.of(scope.competence()),
                        Cell.of(difference.estimate().n()),
                        Cell.of(words.withInterval(Optional.of(difference))),
                        words.cell(shown.find(Statistic.G_AV, scope)),
                        Cell.of(words.p(test)),
                        words.cell(shown.find(Statistic.RANK_BISERIAL, scope))));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(Heading.of(1, words.text("change")));
            blocks.add(Paragraph.of(words.text("change.read")));
            waves(blocks);
            blocks.add(Heading.of(2, Wording.capital(words.text("difference"))));
            ways().ifPresent(blocks::add);
            Map<String, Estimate> effects = new LinkedHashMap<>();
            ResultRow.Compared last = waves;
            for (int c : words.rated()) {
                String competence = words.competence(c);
                shown.find(Statistic.D_Z, ResultRow.Scope.change(competence, last.first(), last.second()))
                        .ifPresent(row -> effects.put(competence, row.estimate()));
            }
            charts.forest(words.text("forest") + ", " + words.wave(last), words.statistic(Statistic.D_Z), effects)
                    .ifPresent(blocks::add);
            blocks.add(Table.of(
                    words.text("change"),
                    List.of(
                            words.competences(),
                            words.people(),
                            words.intervals(Statistic.MEAN_DIFFERENCE, 5),
                            words.numbers(Statistic.G_AV, 2),
                            words.words(words.text("p.wilcoxon"), 4),
                            words.numbers(Statistic.RANK_BISERIAL, 5)),
                    rows));
        }
    }

    /** Draws the means of those who took part in all waves. */
    private Optional<Chart> ways() {
        SurveyData data = analysis.data();
        List<String> waves = data.waves();
        if (waves.size() > MOST_WAVES) {
            return Optional.empty();
        }
        int[][] rows = new int[data.people().size()][waves.size()];
        for (int[] of : rows) {
            Arrays.fill(of, -1);
        }
        for (int row = 0; row < data.rows(); row++) {
            if (data.rater(row) == analysis.mainRater()) {
                rows[data.person(row)][data.wave(row)] = row;
            }
        }
        Map<Integer, List<Double>> means = new LinkedHashMap<>();
        for (int c : words.rated()) {
            double[] sums = new double[waves.size()];
            int people = 0;
            for (int[] of : rows) {
                boolean all = Arrays.stream(of)
                        .allMatch(row ->
                                row >= 0 && analysis.scores().mastery(row, c).isPresent());
                for (int wave = 0; all && wave < sums.length; wave++) {
                    sums[wave] += analysis.scores().mastery(of[wave], c).orElseThrow();
                }
                people += all ? 1 : 0;
            }
            int n = people;
            if (analysis.options().disclosure().allows(n)) {
                means.put(c, Arrays.stream(sums).map(sum -> sum / n).boxed().toList());
            }
        }
        return means.isEmpty()
                ? Optional.empty()
                : charts.ways(
                        words.text("ways"), waves.stream().map(words::wave).toList(), means);
    }

    /** Says in plain words what changed from the first wave to the last, and how two groups differ in it. */
    void helped(List<Block> blocks) {
        List<String> waves = analysis.data().waves();
        if (waves.size() < 2) {
            return;
        }
        ResultRow.Compared whole = new ResultRow.Compared(waves.get(waves.size() - 1), waves.get(0));
        Map<String, List<String>> verdicts = new LinkedHashMap<>();
        Map<String, List<String>> compared = new LinkedHashMap<>();
        Set<ResultRow.Compared> groups = new LinkedHashSet<>();
        for (ResultRow row : analysis.results()) {
            if (!row.scope().wave().equals(whole) || !row.estimate().isDefined()) {
                continue;
            }
            if (row.statistic() == Statistic.MEAN_DIFFERENCE && row.section() == Section.CHANGE) {
                verdicts.computeIfAbsent(verdict(row, wilcoxon(row.scope())), v -> new ArrayList<>())
                        .add(row.scope().competence());
            } else if (row.statistic() == Statistic.GAIN_DIFFERENCE) {
                groups.add(row.scope().group());
                compared.computeIfAbsent(
                                verdict(row, shown.find(Statistic.GAIN_WELCH_T, row.scope())), v -> new ArrayList<>())
                        .add(row.scope().competence());
            }
        }
        if (!verdicts.isEmpty()) {
            blocks.add(Paragraph.of(words.text("helped.waves", Map.of("waves", words.wave(whole)))));
            sentences(blocks, "helped.change", verdicts, Map.of());
        }
        if (groups.size() == 1) {
            ResultRow.Compared two = groups.iterator().next();
            sentences(blocks, "helped.gain", compared, Map.of("first", two.first(), "second", two.second()));
        }
    }

    private void sentences(
            List<Block> blocks, String key, Map<String, List<String>> verdicts, Map<String, Object> subject) {
        for (String verdict : List.of("up", "down", "none", "same")) {
            List<String> competences = verdicts.getOrDefault(verdict, List.of());
            if (!competences.isEmpty()) {
                Map<String, Object> arguments = new LinkedHashMap<>(subject);
                arguments.put("competences", String.join("; ", competences));
                blocks.add(Paragraph.of(words.text(key + "." + verdict, arguments)));
            }
        }
    }

    private Optional<ResultRow> wilcoxon(ResultRow.Scope scope) {
        Optional<ResultRow> exact = shown.find(Statistic.WILCOXON_V, scope);
        return exact.isPresent() ? exact : shown.find(Statistic.WILCOXON_Z, scope);
    }

    /** Returns whether a difference is surely above or below nothing, by the p that is printed beside it. */
    private static String verdict(ResultRow row, Optional<ResultRow> test) {
        Estimate p = test.map(CompetenceText::printedP).orElse(null);
        double value = row.estimate().orElseThrow();
        Interval interval = row.estimate().interval();
        if (value == 0 && (interval == null || interval.lower() == interval.upper())) {
            return "same";
        }
        boolean sure = p != null && p.isDefined() && p.orElseThrow() < 0.05;
        return !sure ? "none" : value > 0 ? "up" : "down";
    }

    /** Who took part in one wave and in the next; where there are more than two, all waves together. */
    private void waves(List<Block> blocks) {
        SurveyData data = analysis.data();
        List<Set<Integer>> people = new ArrayList<>();
        data.waves().forEach(wave -> people.add(new LinkedHashSet<>()));
        for (int row = 0; row < data.rows(); row++) {
            if (data.rater(row) == analysis.mainRater()) {
                people.get(data.wave(row)).add(data.person(row));
            }
        }
        List<Row> rows = new ArrayList<>();
        for (int later = 1; later < people.size(); later++) {
            Set<Integer> earlier = people.get(later - 1);
            long stayed = people.get(later).stream().filter(earlier::contains).count();
            rows.add(Row.of(
                    Cell.of(words.wave(new ResultRow.Compared(
                            data.waves().get(later), data.waves().get(later - 1)))),
                    Cell.of((long) earlier.size()),
                    Cell.of(stayed),
                    Cell.of(earlier.size() - stayed),
                    Cell.of(people.get(later).size() - stayed)));
        }
        blocks.addAll(words.headed(
                2,
                "part",
                List.of(
                        Column.text(words.text("wave"), 6).asRowHeader(),
                        Column.of(words.text("part.asked"), ValueType.NUMBER, 3),
                        Column.of(words.text("part.stayed"), ValueType.NUMBER, 3),
                        Column.of(words.text("part.left"), ValueType.NUMBER, 3),
                        Column.of(words.text("part.new"), ValueType.NUMBER, 3)),
                rows));
        together(blocks);
    }

    private void together(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        for (int c : words.rated()) {
            ResultRow.Scope scope = ResultRow.Scope.of(words.competence(c), "");
            Optional<ResultRow> repeated = analysis.find(Statistic.REPEATED_F, scope);
            if (repeated.isPresent()) {
                shown.add(Statistic.REPEATED_F, Statistic.FRIEDMAN_CHI_SQUARED);
                Optional<ResultRow> friedman = shown.find(Statistic.FRIEDMAN_CHI_SQUARED, scope);
                rows.add(Row.of(
                        Cell.of(scope.competence()),
                        Cell.of(repeated.get().estimate().n()),
                        words.cell(repeated),
                        Cell.of(words.p(repeated)),
                        words.cell(friedman),
                        Cell.of(words.p(friedman))));
            }
        }
        blocks.addAll(words.headed(
                2,
                "together",
                List.of(
                        words.competences(),
                        words.people(),
                        words.numbers(Statistic.REPEATED_F, 4),
                        words.probabilities(),
                        words.numbers(Statistic.FRIEDMAN_CHI_SQUARED, 4),
                        words.probabilities()),
                rows));
    }

    /** How many reach the target in each wave. */
    void targets(List<String> waves, List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        for (int c : words.rated()) {
            String competence = words.competence(c);
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(competence)));
            for (String wave : waves.subList(0, Math.min(MOST_WAVES, waves.size()))) {
                Optional<ResultRow> share = shown.find(Statistic.AT_TARGET_SHARE, competence, wave);
                cells.add(Cell.of(words.percent(share)));
            }
            if (analysis.find(Statistic.AT_TARGET_SHARE, competence, waves.get(0))
                    .isPresent()) {
                rows.add(Row.of(cells));
            }
        }
        List<Column> columns = new ArrayList<>(List.of(words.competences()));
        waves.stream().limit(MOST_WAVES).forEach(wave -> columns.add(Column.text(words.wave(wave), 3)));
        blocks.addAll(words.headed(2, "targets", columns, rows));
    }

    /** The change of groups beside each other: as it is, and adjusted for the first wave. */
    void effect(List<Block> blocks) {
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
                shown.add(Statistic.GAIN_DIFFERENCE);
                Optional<ResultRow> adjusted = shown.find(Statistic.ANCOVA_DIFFERENCE, scope);
                rows.add(Row.of(
                        Cell.of(scope.competence()),
                        Cell.of(difference.estimate().n()),
                        Cell.of(words.withInterval(Optional.of(difference))),
                        Cell.of(words.p(shown.find(Statistic.GAIN_WELCH_T, scope))),
                        Cell.of(words.withInterval(shown.find(Statistic.GAIN_HEDGES_G, scope))),
                        Cell.of(words.withInterval(adjusted)),
                        Cell.of(words.p(adjusted))));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(Heading.of(1, words.text("effect")));
            lastEffects().ifPresent(blocks::add);
            blocks.add(Table.of(
                    words.text("effect"),
                    List.of(
                            words.competences(5),
                            words.people(),
                            words.intervals(Statistic.GAIN_DIFFERENCE, 4),
                            words.probabilities(),
                            words.intervals(Statistic.GAIN_HEDGES_G, 4),
                            words.intervals(Statistic.ANCOVA_DIFFERENCE, 4),
                            words.probabilities()),
                    rows));
            inClusters(blocks);
        }
    }

    /** Draws the effects on the last of the pairs of waves and groups that are compared. */
    private Optional<Chart> lastEffects() {
        List<ResultRow> gains = analysis.of(Section.EFFECT).stream()
                .filter(row -> row.statistic() == Statistic.GAIN_HEDGES_G)
                .toList();
        if (gains.isEmpty()) {
            return Optional.empty();
        }
        ResultRow.Scope last = gains.get(gains.size() - 1).scope();
        Map<String, Estimate> effects = new LinkedHashMap<>();
        gains.stream()
                .filter(row -> row.scope().wave().equals(last.wave())
                        && row.scope().group().equals(last.group()))
                .forEach(row -> effects.put(row.scope().competence(), row.estimate()));
        return charts.forest(
                words.text("forest") + ", " + words.wave(last.wave()) + ", "
                        + last.group().label(),
                words.statistic(Statistic.GAIN_HEDGES_G),
                effects);
    }

    /** The same differences where people come in schools or other clusters. */
    private void inClusters(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        for (ResultRow difference : analysis.of(Section.EFFECT)) {
            if (difference.statistic() == Statistic.CLUSTER_GAIN_DIFFERENCE) {
                ResultRow.Scope scope = difference.scope();
                shown.add(Statistic.CLUSTER_GAIN_DIFFERENCE);
                Optional<ResultRow> adjusted = shown.find(Statistic.MIXED_ANCOVA_DIFFERENCE, scope);
                rows.add(Row.of(
                        Cell.of(scope.competence()),
                        Cell.of(difference.estimate().n()),
                        Cell.of(words.withInterval(Optional.of(difference))),
                        Cell.of(words.withInterval(adjusted)),
                        Cell.of(words.p(adjusted)),
                        words.cell(shown.find(Statistic.CLUSTER_VARIANCE_SHARE, scope))));
            }
        }
        blocks.addAll(words.headed(
                2,
                "clusters",
                List.of(
                        words.competences(5),
                        words.people(),
                        words.intervals(Statistic.CLUSTER_GAIN_DIFFERENCE, 4),
                        words.intervals(Statistic.MIXED_ANCOVA_DIFFERENCE, 4),
                        words.probabilities(),
                        words.numbers(Statistic.CLUSTER_VARIANCE_SHARE, 3)),
                rows));
    }
}

package org.coachingtoolkit.reports.content.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.coachingtoolkit.core.analytics.change.ReliableChange;
import org.coachingtoolkit.core.competence.RaterRole;
import org.coachingtoolkit.core.survey.ResultRow;
import org.coachingtoolkit.core.survey.Statistic;
import org.coachingtoolkit.core.survey.SurveyAnalysis;
import org.coachingtoolkit.core.survey.SurveyData;
import org.coachingtoolkit.core.survey.SurveyScores;
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

/** The report for one teacher. */
final class CompetenceTeacherDocument {
    private final SurveyAnalysis analysis;
    private final Imprint imprint;
    private final CompetenceText words;
    private final CompetenceCharts charts;

    CompetenceTeacherDocument(SurveyAnalysis analysis, Imprint imprint, String version) {
        this.analysis = analysis;
        this.imprint = imprint;
        this.words = new CompetenceText(analysis, imprint.language(), version);
        this.charts = new CompetenceCharts(analysis, words);
    }

    Document document(int person, String name) {
        SurveyData data = analysis.data();
        int[] rows = data.rowsWhere(row -> data.person(row) == person);
        Map<String, Function<Integer, Optional<Double>>> profiles = profiles(rows);
        List<Block> blocks = new ArrayList<>();
        blocks.add(words.title(name, imprint));
        blocks.add(Paragraph.of(words.text("teacher.own")));
        blocks.add(Heading.of(1, words.text("profile")));
        charts.profile(words.text("profile.chart"), profiles).ifPresent(blocks::add);
        blocks.add(table(profiles));
        zone(rows, blocks);
        change(rows, blocks);
        blocks.addAll(
                words.methods(1, Set.of(Statistic.RELIABLY_IMPROVED_SHARE, Statistic.MWDS, Statistic.GAP_TO_TARGET)));
        return Document.builder("competence-profile", words.text("title") + ": " + name, imprint.language())
                .layout(imprint.layout().ruledTables())
                .info(imprint.info("", words.text("title")))
                .addAll(blocks)
                .build();
    }

    /** Returns the profiles that the teacher may see: own and coach's for each wave, others where enough rated. */
    private Map<String, Function<Integer, Optional<Double>>> profiles(int[] rows) {
        SurveyData data = analysis.data();
        Map<String, Function<Integer, Optional<Double>>> profiles = new LinkedHashMap<>();
        for (int wave = 0; wave < data.waves().size(); wave++) {
            Map<RaterRole, List<Integer>> byRole = new TreeMap<>();
            for (int row : rows) {
                if (data.wave(row) == wave) {
                    RaterRole role = data.rater(row) == analysis.mainRater()
                            ? RaterRole.SELF
                            : SurveyAnalysis.role(data.raters().get(data.rater(row)))
                                    .orElse(RaterRole.COLLEAGUE);
                    byRole.computeIfAbsent(role, r -> new ArrayList<>()).add(row);
                }
            }
            for (Map.Entry<RaterRole, List<Integer>> role : byRole.entrySet()) {
                boolean shown = !role.getKey().isAnonymous()
                        || analysis.options()
                                .disclosure()
                                .allows(role.getValue().size());
                if (shown) {
                    String waveName = data.waves().get(wave);
                    String roleName = role.getKey().label(imprint.language());
                    profiles.put(
                            waveName.isEmpty() ? roleName : words.wave(waveName) + ", " + roleName,
                            c -> mean(role.getValue(), c));
                }
            }
        }
        return profiles;
    }

    private Optional<Double> mean(List<Integer> rows, int competence) {
        OptionalDouble mean = rows.stream()
                .flatMapToDouble(row -> analysis.scores().mastery(row, competence).stream())
                .average();
        return mean.stream().boxed().findFirst();
    }

    private Table table(Map<String, Function<Integer, Optional<Double>>> profiles) {
        List<Column> columns = new ArrayList<>();
        columns.add(words.competences(5));
        profiles.keySet().stream().limit(6).forEach(name -> columns.add(Column.of(name, ValueType.NUMBER, 3)));
        List<Row> rows = new ArrayList<>();
        for (int c : words.rated()) {
            List<Cell> cells = new ArrayList<>();
            cells.add(Cell.of(words.competence(c)));
            profiles.values().stream()
                    .limit(6)
                    .forEach(values -> cells.add(values.apply(c)
                            .map(value -> CompetenceText.cell(value))
                            .orElseGet(words::tooFewAnswers)));
            rows.add(Row.of(cells));
        }
        return Table.of(words.text("scores"), columns, rows);
    }

    private Optional<Integer> ownRow(int[] rows, int wave) {
        SurveyData data = analysis.data();
        for (int row : rows) {
            if (data.wave(row) == wave && data.rater(row) == analysis.mainRater()) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    /** Adds the gaps of the latest own answers: to importance where it was asked, else to the declared target. */
    private void zone(int[] rows, List<Block> blocks) {
        SurveyScores scores = analysis.scores();
        Optional<Integer> latest = Optional.empty();
        for (int wave = analysis.data().waves().size() - 1; wave >= 0 && latest.isEmpty(); wave--) {
            latest = ownRow(rows, wave);
        }
        if (latest.isEmpty()) {
            return;
        }
        int row = latest.get();
        Map<String, Double> gaps = new LinkedHashMap<>();
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int c : words.rated()) {
            OptionalDouble mastery = scores.mastery(row, c);
            OptionalDouble importance = scores.importance(row, c);
            Optional<Integer> target = scores.target(c);
            if (mastery.isPresent() && (importance.isPresent() || target.isPresent())) {
                double aim = importance.orElseGet(() -> target.orElse(0));
                double gap = aim - mastery.getAsDouble();
                gaps.put(words.competence(c), gap);
                weights.put(words.competence(c), importance.isPresent() ? gap * aim : gap);
            }
        }
        if (gaps.isEmpty()) {
            return;
        }
        blocks.add(Heading.of(1, words.text("zone")));
        boolean weighted =
                words.rated().stream().anyMatch(c -> scores.importance(row, c).isPresent());
        List<String> zone = weights.entrySet().stream()
                .filter(weight -> weight.getValue() > 0)
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
        blocks.add(Paragraph.of(
                zone.isEmpty()
                        ? words.text("zone.empty")
                        : words.text(
                                weighted ? "zone.teacher.weighted" : "zone.teacher", Map.of("first", zone.get(0)))));
        charts.gaps(words.text("gaps.chart"), gaps).ifPresent(blocks::add);
        if (!zone.isEmpty()) {
            List<Row> table = new ArrayList<>();
            for (String competence : zone) {
                table.add(Row.of(
                        Cell.of(table.size() + 1L),
                        Cell.of(competence),
                        CompetenceText.cell(gaps.getOrDefault(competence, 0.0))));
            }
            blocks.add(Table.of(
                    words.text("zone"),
                    List.of(
                            Column.of(words.text("rank"), ValueType.NUMBER, 1),
                            words.competences(),
                            Column.of(words.text("gap"), ValueType.NUMBER, 2)),
                    table));
        }
    }

    private void change(int[] rows, List<Block> blocks) {
        SurveyData data = analysis.data();
        int last = data.waves().size() - 1;
        Optional<Integer> before = ownRow(rows, 0);
        Optional<Integer> after = ownRow(rows, last);
        if (last == 0 || before.isEmpty() || after.isEmpty()) {
            return;
        }
        List<Row> table = new ArrayList<>();
        for (int c : words.rated()) {
            OptionalDouble first = analysis.scores().mastery(before.get(), c);
            OptionalDouble second = analysis.scores().mastery(after.get(), c);
            if (first.isPresent() && second.isPresent()) {
                Optional<ReliableChange> criterion = analysis.reliableChange(c, 0);
                double difference = second.getAsDouble() - first.getAsDouble();
                Optional<ResultRow> share = analysis.find(
                        Statistic.RELIABLY_IMPROVED_SHARE,
                        ResultRow.Scope.change(
                                words.competence(c),
                                data.waves().get(last),
                                data.waves().get(0)));
                String verdict = criterion
                        .map(rule -> words.text("verdict."
                                + rule.verdict(first.getAsDouble(), second.getAsDouble())
                                        .name()))
                        .orElseGet(() -> words.percent(share));
                table.add(Row.of(Cell.of(words.competence(c)), CompetenceText.cell(difference), Cell.of(verdict)));
            }
        }
        blocks.addAll(words.headed(
                1,
                "change",
                List.of(
                        words.competences(5),
                        Column.of(words.text("difference"), ValueType.NUMBER, 2),
                        Column.text(words.text("verdict"), 5)),
                table));
    }
}

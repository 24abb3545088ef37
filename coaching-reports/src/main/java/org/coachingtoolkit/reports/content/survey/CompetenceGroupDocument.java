package org.coachingtoolkit.reports.content.survey;

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
import org.coachingtoolkit.reports.content.wording.Wording;
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
    private static final int MOST_WAVES = 5;

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
        helped(blocks);
        blocks.add(Heading.of(1, words.text("profile")));
        Map<String, Function<Integer, Optional<Double>>> profiles = new LinkedHashMap<>();
        for (String wave : waves) {
            profiles.put(words.wave(wave), c -> mean(c, wave));
        }
        words.profile(words.text("profile.chart"), profiles).ifPresent(blocks::add);
        blocks.add(scores(waves));
        targets(waves, blocks);
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
                Optional<ResultRow> test = wilcoxon(scope);
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
            blocks.add(Paragraph.of(words.text("change.read")));
            waves(blocks);
            blocks.add(Heading.of(2, Wording.capital(words.text("difference"))));
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

    /** Says in plain words what changed from the first wave to the last, and how two groups differ in it. */
    private void helped(List<Block> blocks) {
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
                                verdict(row, find(Statistic.GAIN_WELCH_T, row.scope())), v -> new ArrayList<>())
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
        Optional<ResultRow> exact = find(Statistic.WILCOXON_V, scope);
        return exact.isPresent() ? exact : find(Statistic.WILCOXON_Z, scope);
    }

    /** Returns whether a difference is surely above or below nothing, by the p that is printed beside it. */
    private static String verdict(ResultRow row, Optional<ResultRow> test) {
        Estimate p =
                test.map(of -> of.adjustedP() == null ? of.p() : of.adjustedP()).orElse(null);
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
        if (!rows.isEmpty()) {
            blocks.add(Heading.of(2, words.text("part")));
            blocks.add(Table.of(
                    words.text("part"),
                    List.of(
                            Column.text(words.text("wave"), 6).asRowHeader(),
                            Column.of(words.text("part.asked"), ValueType.NUMBER, 3),
                            Column.of(words.text("part.stayed"), ValueType.NUMBER, 3),
                            Column.of(words.text("part.left"), ValueType.NUMBER, 3),
                            Column.of(words.text("part.new"), ValueType.NUMBER, 3)),
                    rows));
        }
        together(blocks);
    }

    private void together(List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        for (int c : words.rated()) {
            ResultRow.Scope scope =
                    ResultRow.Scope.of(analysis.scores().competences().get(c), "");
            Optional<ResultRow> repeated = analysis.find(Statistic.REPEATED_F, scope);
            if (repeated.isPresent()) {
                used.addAll(List.of(Statistic.REPEATED_F, Statistic.FRIEDMAN_CHI_SQUARED));
                Optional<ResultRow> friedman = find(Statistic.FRIEDMAN_CHI_SQUARED, scope);
                rows.add(Row.of(
                        Cell.of(scope.competence()),
                        Cell.of(repeated.get().estimate().n()),
                        words.cell(repeated),
                        Cell.of(words.p(repeated)),
                        words.cell(friedman),
                        Cell.of(words.p(friedman))));
            }
        }
        if (!rows.isEmpty()) {
            blocks.add(Heading.of(2, words.text("together")));
            blocks.add(Table.of(
                    words.text("together"),
                    List.of(
                            Column.text(words.text("competence"), 6).asRowHeader(),
                            Column.of(words.text("n"), ValueType.NUMBER, 2),
                            Column.of(words.statistic(Statistic.REPEATED_F), ValueType.NUMBER, 4),
                            Column.text("p", 2),
                            Column.of(words.statistic(Statistic.FRIEDMAN_CHI_SQUARED), ValueType.NUMBER, 4),
                            Column.text("p", 2)),
                    rows));
        }
    }

    /** How many reach the target in each wave. */
    private void targets(List<String> waves, List<Block> blocks) {
        List<Row> rows = new ArrayList<>();
        for (int c : words.rated()) {
            String competence = analysis.scores().competences().get(c);
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(competence)));
            for (String wave : waves.subList(0, Math.min(MOST_WAVES, waves.size()))) {
                Optional<ResultRow> share = find(Statistic.AT_TARGET_SHARE, competence, wave);
                cells.add(Cell.of(share.map(of -> words.percent(of.estimate())).orElse("–")));
            }
            if (analysis.find(Statistic.AT_TARGET_SHARE, competence, waves.get(0))
                    .isPresent()) {
                rows.add(Row.of(cells));
            }
        }
        if (!rows.isEmpty()) {
            List<Column> columns = new ArrayList<>(
                    List.of(Column.text(words.text("competence"), 6).asRowHeader()));
            waves.stream().limit(MOST_WAVES).forEach(wave -> columns.add(Column.text(words.wave(wave), 3)));
            blocks.add(Heading.of(2, words.text("targets")));
            blocks.add(Table.of(words.text("targets"), columns, rows));
        }
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
                        Cell.of(words.reliability(alpha, c)),
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
            blocks.add(Paragraph.of(words.text("agreement.read")));
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
        used.addAll(List.of(Statistic.MEAN, Statistic.HEDGES_G, Statistic.WELCH_T));
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
                        Column.text(words.text("competence"), 6).asRowHeader(),
                        Column.text(groups.first() + ", " + words.statistic(Statistic.MEAN) + " (n)", 3),
                        Column.text(groups.second() + ", " + words.statistic(Statistic.MEAN) + " (n)", 3),
                        Column.text(words.statistic(Statistic.HEDGES_G), 5),
                        Column.text("p (Welch)", 2)),
                rows));
    }

    private String mean(ResultRow.Scope scope) {
        return analysis.of(Section.GROUPS).stream()
                .filter(row -> row.statistic() == Statistic.MEAN && row.scope().equals(scope))
                .findFirst()
                .map(row -> row.estimate().isDefined()
                        ? words.number(row.estimate().orElseThrow()) + " ("
                                + row.estimate().n() + ")"
                        : words.withInterval(Optional.of(row)))
                .orElse("–");
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
                            Column.of(words.text("n"), ValueType.NUMBER, 2),
                            Column.text(words.statistic(Statistic.MEAN), 5)),
                    rows));
        }
    }

    /** Returns how several groups differ: the p of them all. */
    private String difference(ResultRow.Scope one) {
        Optional<ResultRow> all = analysis.find(
                Statistic.WELCH_ANOVA_F,
                ResultRow.Scope.of(one.competence(), one.wave().first()));
        all.ifPresent(of -> used.add(Statistic.WELCH_ANOVA_F));
        return all.map(of -> ": p = " + words.p(all)).orElse("");
    }
}

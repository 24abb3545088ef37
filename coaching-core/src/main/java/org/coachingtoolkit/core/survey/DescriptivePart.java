package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.association.Correlation;
import org.coachingtoolkit.core.analytics.association.Correlations;
import org.coachingtoolkit.core.analytics.description.Descriptives;
import org.coachingtoolkit.core.analytics.description.MomentType;
import org.coachingtoolkit.core.analytics.description.QuantileType;

/** How high scores and answers are, and how the scores go together. */
final class DescriptivePart {
    private static final int MOST_CORRELATED = 40;

    private final AnalysisContext context;

    DescriptivePart(AnalysisContext context) {
        this.context = context;
    }

    void addTo(List<ResultRow> results) {
        SurveyData data = context.data();
        SurveyScores scores = context.scores();
        for (int wave = 0; wave < data.waves().size(); wave++) {
            int[] rows = context.rows(wave);
            String waveName = data.waves().get(wave);
            List<Integer> asked = new ArrayList<>();
            for (int c = 0; c < scores.competences().size(); c++) {
                if (scores.hasMastery(c)) {
                    asked.add(c);
                    ResultRow.Scope scope =
                            ResultRow.Scope.of(scores.competences().get(c), waveName);
                    describe(results, Section.SCORES, scores.masteryOf(c).frequencies(rows), scores.range(c), scope);
                }
            }
            for (int item = 0; item < data.codebook().items().size(); item++) {
                SurveyItem declared = data.codebook().items().get(item);
                ResultRow.Scope scope =
                        ResultRow.Scope.of(declared.competence(), waveName).item(declared.name());
                describe(results, Section.ITEMS, context.frequencies(item, rows), declared.scale(), scope);
            }
            correlate(results, asked.subList(0, Math.min(asked.size(), MOST_CORRELATED)), rows, waveName);
        }
    }

    private void describe(
            List<ResultRow> results, Section section, Frequencies values, AnswerScale scale, ResultRow.Scope scope) {
        Descriptives of = Descriptives.of(values);
        double level = context.options().confidence();
        long missing = values.missing();
        results.add(ResultRow.of(section, "mean", of.mean(level), "t interval", scope)
                .withError(of.standardError())
                .leavingOut(missing));
        results.add(ResultRow.of(section, "sd", of.standardDeviation(), "divisor n-1", scope)
                .leavingOut(missing));
        results.add(
                ResultRow.of(section, "median", of.median(), "type 7", scope).leavingOut(missing));
        results.add(ResultRow.of(section, "q1", of.quantile(0.25, QuantileType.TYPE_7), "type 7", scope));
        results.add(ResultRow.of(section, "q3", of.quantile(0.75, QuantileType.TYPE_7), "type 7", scope));
        results.add(ResultRow.of(section, "min", of.min(), "", scope));
        results.add(ResultRow.of(section, "max", of.max(), "", scope));
        results.add(ResultRow.of(section, "skewness", of.skewness(MomentType.TYPE_3), "type 3", scope));
        results.add(ResultRow.of(section, "kurtosis", of.kurtosis(MomentType.TYPE_3), "type 3", scope));
        results.add(ResultRow.of(section, "floor", of.floorShare(scale), "share of the declared minimum", scope));
        results.add(ResultRow.of(section, "ceiling", of.ceilingShare(scale), "share of the declared maximum", scope));
    }

    private void correlate(List<ResultRow> results, List<Integer> competences, int[] rows, String wave) {
        SurveyScores scores = context.scores();
        for (int i = 0; i < competences.size(); i++) {
            for (int j = i + 1; j < competences.size(); j++) {
                Pairs pairs =
                        scores.masteryOf(competences.get(i)).pairs(rows, scores.masteryOf(competences.get(j)), rows);
                ResultRow.Scope scope = ResultRow.Scope.of(scores.competences().get(competences.get(i)), wave)
                        .item(scores.competences().get(competences.get(j)));
                add(
                        results,
                        "pearson_r",
                        Correlations.pearson(pairs, context.options().confidence()),
                        scope);
                add(results, "spearman_rho", Correlations.spearman(pairs), scope);
            }
        }
    }

    private static void add(List<ResultRow> results, String statistic, Correlation of, ResultRow.Scope scope) {
        results.add(new ResultRow(
                Section.CORRELATIONS,
                statistic,
                of.coefficient(),
                null,
                of.test().p(),
                of.test().method().source(),
                scope,
                of.incomplete()));
    }
}

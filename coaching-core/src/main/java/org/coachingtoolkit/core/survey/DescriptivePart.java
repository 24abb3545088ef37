package org.coachingtoolkit.core.survey;

import static org.coachingtoolkit.core.survey.MethodNote.Detail.CEILING_SHARE;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.DIVISOR_N_1;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.FLOOR_SHARE;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.MOMENT_TYPE_3;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.QUANTILE_TYPE_7;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.T_INTERVAL;
import static org.coachingtoolkit.core.survey.MethodNote.note;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.association.Correlation;
import org.coachingtoolkit.core.analytics.association.Correlations;
import org.coachingtoolkit.core.analytics.description.Descriptives;
import org.coachingtoolkit.core.analytics.description.MomentType;
import org.coachingtoolkit.core.analytics.description.Normality;
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
                    Frequencies values = scores.masteryOf(c).frequencies(rows);
                    describe(results, Section.SCORES, values, scores.range(c), scope);
                    TestResult normal = Normality.shapiroWilk(values);
                    ResultRow row = ResultRow.of(Section.SCORES, Statistic.SHAPIRO_WILK_W, normal, scope);
                    boolean rejected = normal.p().isDefined() && normal.p().orElseThrow() < 0.05;
                    results.add(rejected ? row.with(Remark.NOT_NORMAL) : row);
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
        results.add(ResultRow.of(section, Statistic.MEAN, of.mean(level), note(T_INTERVAL), scope)
                .withError(of.standardError())
                .leavingOut(missing));
        results.add(ResultRow.of(section, Statistic.SD, of.standardDeviation(), note(DIVISOR_N_1), scope)
                .leavingOut(missing));
        results.add(ResultRow.of(section, Statistic.MEDIAN, of.median(), note(QUANTILE_TYPE_7), scope)
                .leavingOut(missing));
        results.add(ResultRow.of(
                section, Statistic.Q1, of.quantile(0.25, QuantileType.TYPE_7), note(QUANTILE_TYPE_7), scope));
        results.add(ResultRow.of(
                section, Statistic.Q3, of.quantile(0.75, QuantileType.TYPE_7), note(QUANTILE_TYPE_7), scope));
        results.add(ResultRow.of(section, Statistic.MIN, of.min(), MethodNote.NONE, scope));
        results.add(ResultRow.of(section, Statistic.MAX, of.max(), MethodNote.NONE, scope));
        results.add(
                ResultRow.of(section, Statistic.SKEWNESS, of.skewness(MomentType.TYPE_3), note(MOMENT_TYPE_3), scope));
        results.add(
                ResultRow.of(section, Statistic.KURTOSIS, of.kurtosis(MomentType.TYPE_3), note(MOMENT_TYPE_3), scope));
        results.add(ResultRow.of(section, Statistic.FLOOR, of.floorShare(scale), note(FLOOR_SHARE), scope));
        results.add(ResultRow.of(section, Statistic.CEILING, of.ceilingShare(scale), note(CEILING_SHARE), scope));
    }

    private void correlate(List<ResultRow> results, List<Integer> competences, int[] rows, String wave) {
        SurveyScores scores = context.scores();
        List<ResultRow> correlations = new ArrayList<>();
        for (int i = 0; i < competences.size(); i++) {
            for (int j = i + 1; j < competences.size(); j++) {
                Pairs pairs =
                        scores.masteryOf(competences.get(i)).pairs(rows, scores.masteryOf(competences.get(j)), rows);
                ResultRow.Scope scope = ResultRow.Scope.of(scores.competences().get(competences.get(i)), wave)
                        .item(scores.competences().get(competences.get(j)));
                add(
                        correlations,
                        Statistic.PEARSON_R,
                        Correlations.pearson(pairs, context.options().confidence()),
                        scope);
                add(
                        correlations,
                        Statistic.SPEARMAN_RHO,
                        Correlations.spearman(pairs, context.options().confidence()),
                        scope);
            }
        }
        results.addAll(ChangePart.holm(
                ChangePart.holm(correlations, EnumSet.of(Statistic.PEARSON_R)), EnumSet.of(Statistic.SPEARMAN_RHO)));
    }

    private static void add(List<ResultRow> results, Statistic statistic, Correlation of, ResultRow.Scope scope) {
        results.add(ResultRow.of(
                        Section.CORRELATIONS,
                        statistic,
                        of.coefficient(),
                        MethodNote.of(of.test().method()),
                        scope)
                .testedBy(of.test())
                .leavingOut(of.incomplete()));
    }
}

package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.agreement.BlandAltman;
import org.coachingtoolkit.core.analytics.agreement.Concordance;
import org.coachingtoolkit.core.analytics.agreement.IntraclassCorrelation;
import org.coachingtoolkit.core.analytics.agreement.Kappa;
import org.coachingtoolkit.core.analytics.agreement.Krippendorff;
import org.coachingtoolkit.core.analytics.agreement.Weights;

/** How far those who rate the same people agree: on the scores of all raters, and answer by answer of each pair. */
final class AgreementPart {
    private static final int MOST_RATERS = 30;

    private final AnalysisContext context;

    AgreementPart(AnalysisContext context) {
        this.context = context;
    }

    void addTo(List<ResultRow> results) {
        SurveyData data = context.data();
        int raters = data.raters().size();
        if (raters < 2 || raters > MOST_RATERS) {
            return;
        }
        for (int wave = 0; wave < data.waves().size(); wave++) {
            List<int[]> rows = new ArrayList<>();
            for (int rater = 0; rater < raters; rater++) {
                rows.add(context.rowsByPerson(wave, rater));
            }
            for (int c = 0; c < context.scores().competences().size(); c++) {
                if (context.scores().hasMastery(c)) {
                    ResultRow.Scope scope = ResultRow.Scope.of(
                            context.scores().competences().get(c), data.waves().get(wave));
                    together(results, c, rows, scope);
                    for (int other = 0; other < raters; other++) {
                        if (other != context.mainRater()) {
                            pair(
                                    results,
                                    c,
                                    rows.get(context.mainRater()),
                                    rows.get(other),
                                    scope.group(data.raters().get(context.mainRater()) + " - "
                                            + data.raters().get(other)));
                        }
                    }
                }
            }
        }
    }

    private void together(List<ResultRow> results, int competence, List<int[]> rows, ResultRow.Scope scope) {
        double level = context.options().confidence();
        List<Sample> columns = new ArrayList<>();
        for (int[] rater : rows) {
            columns.add(context.scores().masteryOf(competence).sample(rater));
        }
        Ratings ratings = Ratings.of(columns);
        long rated = ratings.units();
        IntraclassCorrelation icc = IntraclassCorrelation.of(ratings);
        for (IntraclassCorrelation.Form form : List.of(
                IntraclassCorrelation.Form.TWO_WAY_RANDOM_SINGLE,
                IntraclassCorrelation.Form.TWO_WAY_MIXED_SINGLE,
                IntraclassCorrelation.Form.TWO_WAY_RANDOM_MEAN)) {
            String name = switch (form) {
                case TWO_WAY_RANDOM_SINGLE -> "icc_2_1";
                case TWO_WAY_MIXED_SINGLE -> "icc_3_1";
                default -> "icc_2_k";
            };
            results.add(new ResultRow(
                    Section.AGREEMENT,
                    name,
                    icc.coefficient(form, level),
                    null,
                    icc.test(form).p(),
                    "Shrout and Fleiss 1979; scores of " + ratings.raters() + " raters",
                    scope,
                    rated - ratings.completeUnits()));
        }
        results.add(row(
                "krippendorff_alpha",
                Krippendorff.of(ratings).alpha(Krippendorff.Metric.INTERVAL),
                "Krippendorff 2011, interval metric of scores",
                scope));
        Concordance concordance = Concordance.of(ratings);
        results.add(new ResultRow(
                Section.AGREEMENT,
                "kendall_w",
                concordance.w(),
                null,
                concordance.test().p(),
                concordance.test().method().source(),
                scope,
                concordance.leftOut()));
    }

    private void pair(List<ResultRow> results, int competence, int[] one, int[] other, ResultRow.Scope scope) {
        double level = context.options().confidence();
        SurveyScores scores = context.scores();
        Pairs pairs = scores.masteryOf(competence).pairs(one, scores.masteryOf(competence), other);
        if (!context.options().disclosure().allows(Math.toIntExact(pairs.n()))) {
            return;
        }
        BlandAltman limits = BlandAltman.of(pairs, level);
        String method = "Bland and Altman 1999, first minus second rater";
        results.add(row("bias", limits.bias(), method, scope).leavingOut(limits.incomplete()));
        results.add(row("limit_of_agreement_low", limits.lowerLimit(), method, scope));
        results.add(row("limit_of_agreement_high", limits.upperLimit(), method, scope));
        List<Integer> items = context.masteryItems(scores.competences().get(competence));
        AnswerScale scale = context.data().codebook().items().get(items.get(0)).scale();
        if (items.stream()
                .anyMatch(i -> !context.data().codebook().items().get(i).scale().equals(scale))) {
            return;
        }
        CrossTable table = CrossTable.square(answers(items, scale, one, other), scale);
        Kappa kappa = Kappa.of(table, Weights.QUADRATIC, level);
        String pooled = "answers to all items of the competence, pooled";
        results.add(row("exact_agreement", kappa.agreement(), pooled, scope));
        results.add(row("adjacent_agreement", kappa.adjacentAgreement(), pooled, scope));
        results.add(new ResultRow(
                Section.AGREEMENT,
                "kappa_quadratic",
                kappa.kappa(),
                kappa.standardError(),
                kappa.test().p(),
                kappa.test().method().source() + "; " + pooled,
                scope,
                table.incomplete()));
        results.add(row("gwet_ac2_quadratic", kappa.gwet(), "Gwet 2008; " + pooled, scope));
    }

    /** Counts the pairs of answers of two raters to some items of one scale about the same people. */
    private Pairs answers(List<Integer> items, AnswerScale scale, int[] one, int[] other) {
        SurveyData data = context.data();
        int levels = scale.levels();
        Map<Integer, Long> counts = new TreeMap<>();
        long incomplete = 0;
        for (int person = 0; person < one.length; person++) {
            for (int item : items) {
                if (one[person] >= 0
                        && other[person] >= 0
                        && data.isAnswered(one[person], item)
                        && data.isAnswered(other[person], item)) {
                    int first = data.answer(one[person], item) - scale.min();
                    counts.merge(first * levels + data.answer(other[person], item) - scale.min(), 1L, Long::sum);
                } else {
                    incomplete++;
                }
            }
        }
        return Pairs.ofCounts(
                counts.keySet().stream()
                        .mapToDouble(cell -> scale.min() + cell / levels)
                        .toArray(),
                counts.keySet().stream()
                        .mapToDouble(cell -> scale.min() + cell % levels)
                        .toArray(),
                counts.values().stream().mapToLong(Long::longValue).toArray(),
                incomplete);
    }

    private static ResultRow row(String statistic, Estimate estimate, String method, ResultRow.Scope scope) {
        return ResultRow.of(Section.AGREEMENT, statistic, estimate, method, scope);
    }
}

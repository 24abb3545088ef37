package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.coachingtoolkit.core.analytics.Alternative;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.change.NormalizedGain;
import org.coachingtoolkit.core.analytics.change.ReliableChange;
import org.coachingtoolkit.core.analytics.comparison.HedgesCorrection;
import org.coachingtoolkit.core.analytics.comparison.PAdjustment;
import org.coachingtoolkit.core.analytics.comparison.PairedComparison;
import org.coachingtoolkit.core.analytics.comparison.SignedRanks;
import org.coachingtoolkit.core.analytics.description.Descriptives;
import org.coachingtoolkit.core.analytics.reliability.Reliability;

/** What changed in the same people from one wave to the next, and from the first to the last. */
final class ChangePart {
    /** Beyond so many pairs the exact distribution of ranks says no more than the approximation. */
    private static final int MOST_EXACT = 200;

    private final AnalysisContext context;

    ChangePart(AnalysisContext context) {
        this.context = context;
    }

    void addTo(List<ResultRow> results) {
        int waves = context.data().waves().size();
        for (int later = 1; later < waves; later++) {
            addTo(results, later - 1, later);
        }
        if (waves > 2) {
            addTo(results, 0, waves - 1);
        }
    }

    private void addTo(List<ResultRow> results, int before, int after) {
        SurveyScores scores = context.scores();
        List<String> waves = context.data().waves();
        String wave = waves.get(before) + " - " + waves.get(after);
        int[] first = context.rowsByPerson(before, context.mainRater());
        int[] second = context.rowsByPerson(after, context.mainRater());
        List<ResultRow> tests = new ArrayList<>();
        for (int c = 0; c < scores.competences().size(); c++) {
            if (scores.hasMastery(c)) {
                String competence = scores.competences().get(c);
                Pairs pairs = scores.masteryOf(c).pairs(first, scores.masteryOf(c), second);
                ResultRow.Scope scope = ResultRow.Scope.of(competence, wave);
                tests.add(compare(results, pairs, scope));
                reliableChange(results, pairs, c, before, scope);
                hake(results, pairs, scores.range(c), scope);
            }
        }
        holm(results, tests);
    }

    private ResultRow compare(List<ResultRow> results, Pairs pairs, ResultRow.Scope scope) {
        double level = context.options().confidence();
        PairedComparison paired = PairedComparison.of(pairs);
        SignedRanks ranks = SignedRanks.of(pairs);
        List<ResultRow> rows = new ArrayList<>();
        rows.add(row("mean_difference", paired.meanDifference(level), "later minus earlier, t interval", scope));
        rows.add(row("sd_difference", paired.standardDeviationOfDifferences(), "divisor n-1", scope));
        rows.add(row("correlation_of_waves", paired.correlation(), "Pearson 1896", scope));
        rows.add(ResultRow.of(Section.CHANGE, "paired_t", paired.tTest(Alternative.TWO_SIDED), scope));
        rows.add(row("d_z", paired.cohenDz(level), "interval by noncentral t", scope));
        rows.add(row("d_av", paired.cohenDav(), "Cumming 2012; Lakens 2013", scope));
        rows.add(row(
                "g_av", paired.hedges(paired.cohenDav(), HedgesCorrection.EXACT), "d_av, Hedges 1981 exact", scope));
        TestResult wilcoxon = ranks.nonZero() <= MOST_EXACT ? ranks.exactTest() : ranks.test();
        ResultRow signedRanks = ResultRow.of(
                Section.CHANGE, ranks.nonZero() <= MOST_EXACT ? "wilcoxon_v" : "wilcoxon_z", wilcoxon, scope);
        rows.add(signedRanks);
        rows.add(row("rank_biserial", ranks.rankBiserial(), "Kerby 2014", scope));
        rows.add(row("improved_share", paired.improvedShare(), "share of pairs with a higher score", scope));
        rows.add(ResultRow.of(Section.CHANGE, "sign_test", paired.signTest(), scope));
        rows.forEach(row -> results.add(row.leavingOut(pairs.incomplete())));
        return signedRanks;
    }

    /** Adds how many people changed by more than the error of measurement, by the alpha of the earlier wave. */
    private void reliableChange(
            List<ResultRow> results, Pairs pairs, int competence, int before, ResultRow.Scope scope) {
        int[] rows = context.rows(before);
        List<Integer> items =
                context.masteryItems(context.scores().competences().get(competence));
        Optional<ReliableChange> criterion = criterion(
                Optional.of(Reliability.of(context.covariances(items, rows)).alpha()),
                Optional.of(
                        Descriptives.of(context.scores().masteryOf(competence).frequencies(rows))
                                .standardDeviation()));
        if (criterion.isPresent() && pairs.n() > 0) {
            ReliableChange.Counts counts = criterion.get().counts(pairs);
            String method = "Jacobson and Truax 1991, alpha of the earlier wave";
            double n = pairs.n();
            results.add(row("reliably_improved_share", Estimate.of(counts.improved() / n, pairs.n()), method, scope));
            results.add(row("reliably_worsened_share", Estimate.of(counts.worsened() / n, pairs.n()), method, scope));
        }
    }

    /** Returns when a change is reliable; empty if alpha or the standard deviation of the earlier wave does not allow it. */
    static Optional<ReliableChange> criterion(Optional<Estimate> alpha, Optional<Estimate> deviation) {
        double r =
                alpha.map(Estimate::toOptional).orElse(OptionalDouble.empty()).orElse(-1);
        double s = deviation
                .map(Estimate::toOptional)
                .orElse(OptionalDouble.empty())
                .orElse(0);
        return r >= 0 && r < 1 && s > 0 ? Optional.of(ReliableChange.jacobsonTruax(s, r)) : Optional.empty();
    }

    private static void hake(List<ResultRow> results, Pairs pairs, AnswerScale range, ResultRow.Scope scope) {
        results.add(row(
                "normalized_gain",
                NormalizedGain.of(pairs, range.min(), range.max()).ofGroup(),
                "Hake 1998, means, declared maximum",
                scope));
    }

    /** Adds the p of the rank tests of all competences together, adjusted by Holm. */
    private static void holm(List<ResultRow> results, List<ResultRow> tests) {
        List<ResultRow> tested = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        for (ResultRow test : tests) {
            if (test.p() != null && test.p().isDefined()) {
                tested.add(test);
                p.add(test.p().orElseThrow());
            }
        }
        if (tested.size() > 1) {
            List<Double> adjusted = PAdjustment.HOLM.adjust(p);
            for (int i = 0; i < tested.size(); i++) {
                ResultRow test = tested.get(i);
                long n = test.estimate().n();
                results.add(new ResultRow(
                        Section.CHANGE,
                        test.statistic() + "_holm",
                        test.estimate(),
                        null,
                        Estimate.of(adjusted.get(i), n),
                        test.method() + "; Holm 1979 over " + tested.size() + " competences",
                        test.scope(),
                        test.leftOut()));
            }
        }
    }

    private static ResultRow row(String statistic, Estimate estimate, String method, ResultRow.Scope scope) {
        return ResultRow.of(Section.CHANGE, statistic, estimate, method, scope);
    }
}

package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.List;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.reliability.ItemReliability;
import org.coachingtoolkit.core.analytics.reliability.OneFactor;
import org.coachingtoolkit.core.analytics.reliability.Reliability;
import org.coachingtoolkit.core.analytics.reliability.SplitHalf;

/** How consistent the items of each competence are: alpha and its relatives, omega, and what each item does. */
final class ReliabilityPart {
    private final AnalysisContext context;

    ReliabilityPart(AnalysisContext context) {
        this.context = context;
    }

    void addTo(List<ResultRow> results) {
        SurveyData data = context.data();
        for (int wave = 0; wave < data.waves().size(); wave++) {
            int[] rows = context.rows(wave);
            for (String competence : context.scores().competences()) {
                List<Integer> items = context.masteryItems(competence);
                if (!items.isEmpty()) {
                    Covariances covariances = context.covariances(items, rows);
                    add(
                            results,
                            covariances,
                            rows.length - covariances.n(),
                            ResultRow.Scope.of(competence, data.waves().get(wave)));
                }
            }
        }
    }

    private void add(List<ResultRow> results, Covariances covariances, long leftOut, ResultRow.Scope scope) {
        Reliability of = Reliability.of(covariances);
        List<ResultRow> rows = new ArrayList<>();
        rows.add(row("alpha", of.alpha(context.options().confidence()), "Cronbach 1951; interval Feldt 1965", scope)
                .withError(of.alphaStandardError()));
        rows.add(row("alpha_standardized", of.standardizedAlpha(), "Cronbach 1951", scope));
        rows.add(row("mean_inter_item_r", of.meanCorrelation(), "Pearson 1896", scope));
        rows.add(row("lambda2", of.lambda2(), "Guttman 1945", scope));
        rows.add(row("lambda6", of.lambda6(), "Guttman 1945, covariances", scope));
        if (covariances.size() >= 2) {
            SplitHalf halves = SplitHalf.oddEven(covariances);
            rows.add(row("split_half_spearman_brown", halves.spearmanBrown(), "odd and even items", scope));
            rows.add(row("split_half_guttman", halves.guttman(), "odd and even items", scope));
        }
        Omega omega = omega(of.covariances(), covariances.n());
        rows.add(row("omega_total_minres", omega.observed, "McDonald 1999, one factor, minres", scope));
        rows.add(row("omega_total_ml", omega.raw, "McDonald 1999, one factor, maximum likelihood", scope));
        rows.add(row("average_variance_extracted", omega.extracted, "Fornell and Larcker 1981", scope));
        rows.add(row("sem_mean_score", of.standardErrorOfMean(), "s sqrt(1-alpha)", scope));
        for (ItemReliability item : of.items()) {
            ResultRow.Scope ofItem = scope.item(item.item());
            rows.add(ResultRow.of(Section.ITEMS, "item_rest_r", item.itemRest(), "corrected for overlap", ofItem));
            rows.add(ResultRow.of(Section.ITEMS, "alpha_if_dropped", item.alphaIfDropped(), "Cronbach 1951", ofItem));
        }
        for (String constant : of.constantItems()) {
            Estimate none = Estimate.undefined(UndefinedReason.NO_VARIATION, covariances.n());
            rows.add(ResultRow.of(Section.ITEMS, "item_rest_r", none, "constant item, left out", scope.item(constant)));
        }
        rows.forEach(row -> results.add(row.leavingOut(leftOut)));
    }

    private static Omega omega(Covariances covariances, long n) {
        if (covariances.size() < 3 || n < 3) {
            Estimate none = Estimate.undefined(
                    n < 3 ? UndefinedReason.TOO_FEW_OBSERVATIONS : UndefinedReason.TOO_FEW_VARIABLES, n);
            return new Omega(none, none, none);
        }
        OneFactor likelihood = OneFactor.fit(covariances, OneFactor.Extraction.MAXIMUM_LIKELIHOOD);
        return new Omega(
                OneFactor.fit(covariances, OneFactor.Extraction.MINIMUM_RESIDUAL)
                        .omegaObserved(),
                likelihood.omegaRaw(),
                likelihood.averageVarianceExtracted());
    }

    private static ResultRow row(String statistic, Estimate estimate, String method, ResultRow.Scope scope) {
        return ResultRow.of(Section.RELIABILITY, statistic, estimate, method + "; listwise", scope);
    }

    /** The coefficients of the one-factor model. */
    private record Omega(Estimate observed, Estimate raw, Estimate extracted) {}
}

package org.coachingtoolkit.core.survey;

import static org.coachingtoolkit.core.survey.MethodNote.Detail.CONSTANT_ITEM;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.CORRECTED_FOR_OVERLAP;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.FELDT_INTERVAL;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.LISTWISE;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.ODD_AND_EVEN;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.OF_COVARIANCES;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.ONE_FACTOR_MINRES;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.ONE_FACTOR_ML;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.SEM_FORMULA;
import static org.coachingtoolkit.core.survey.MethodNote.note;
import static org.coachingtoolkit.core.survey.MethodNote.source;

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
        rows.add(row(Statistic.ALPHA, of.alpha(context.options().confidence()), source("Cronbach 1951").and(FELDT_INTERVAL), scope)
                .withError(of.alphaStandardError()));
        rows.add(row(Statistic.ALPHA_STANDARDIZED, of.standardizedAlpha(), source("Cronbach 1951"), scope));
        rows.add(row(Statistic.MEAN_INTER_ITEM_R, of.meanCorrelation(), source("Pearson 1896"), scope));
        rows.add(row(Statistic.LAMBDA2, of.lambda2(), source("Guttman 1945"), scope));
        rows.add(row(Statistic.LAMBDA6, of.lambda6(), source("Guttman 1945").and(OF_COVARIANCES), scope));
        if (covariances.size() >= 2) {
            SplitHalf halves = SplitHalf.oddEven(covariances);
            rows.add(row(Statistic.SPLIT_HALF_SPEARMAN_BROWN, halves.spearmanBrown(), note(ODD_AND_EVEN), scope));
            rows.add(row(Statistic.SPLIT_HALF_GUTTMAN, halves.guttman(), note(ODD_AND_EVEN), scope));
        }
        Omega omega = omega(of.covariances(), covariances.n());
        rows.add(row(Statistic.OMEGA_TOTAL_MINRES, omega.observed, source("McDonald 1999").and(ONE_FACTOR_MINRES), scope));
        rows.add(row(Statistic.OMEGA_TOTAL_ML, omega.raw, source("McDonald 1999").and(ONE_FACTOR_ML), scope));
        rows.add(row(Statistic.AVERAGE_VARIANCE_EXTRACTED, omega.extracted, source("Fornell and Larcker 1981"), scope));
        rows.add(row(Statistic.SEM_MEAN_SCORE, of.standardErrorOfMean(), note(SEM_FORMULA), scope));
        for (ItemReliability item : of.items()) {
            ResultRow.Scope ofItem = scope.item(item.item());
            rows.add(ResultRow.of(Section.ITEMS, Statistic.ITEM_REST_R, item.itemRest(), note(CORRECTED_FOR_OVERLAP), ofItem));
            rows.add(ResultRow.of(Section.ITEMS, Statistic.ALPHA_IF_DROPPED, item.alphaIfDropped(), source("Cronbach 1951"), ofItem));
        }
        for (String constant : of.constantItems()) {
            Estimate none = Estimate.undefined(UndefinedReason.NO_VARIATION, covariances.n());
            rows.add(ResultRow.of(Section.ITEMS, Statistic.ITEM_REST_R, none, note(CONSTANT_ITEM), scope.item(constant)));
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

    private static ResultRow row(Statistic statistic, Estimate estimate, MethodNote method, ResultRow.Scope scope) {
        return ResultRow.of(Section.RELIABILITY, statistic, estimate, method.and(LISTWISE), scope);
    }

    /** The coefficients of the one-factor model. */
    private record Omega(Estimate observed, Estimate raw, Estimate extracted) {}
}

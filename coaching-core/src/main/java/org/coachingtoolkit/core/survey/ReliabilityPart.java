package org.coachingtoolkit.core.survey;

import static org.coachingtoolkit.core.survey.MethodNote.Detail.CONDITIONAL_LIKELIHOOD;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.CONSTANT_ITEM;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.CORRECTED_FOR_OVERLAP;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.DELTA_LOGIT;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.FELDT_INTERVAL;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.LISTWISE;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.ODD_AND_EVEN;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.OF_COVARIANCES;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.ONE_FACTOR_MINRES;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.ONE_FACTOR_ML;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.POLYCHORIC;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.SDC_FORMULA;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.SEM_FORMULA;
import static org.coachingtoolkit.core.survey.MethodNote.note;
import static org.coachingtoolkit.core.survey.MethodNote.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.reliability.ItemReliability;
import org.coachingtoolkit.core.analytics.reliability.OneFactor;
import org.coachingtoolkit.core.analytics.reliability.OrdinalReliability;
import org.coachingtoolkit.core.analytics.reliability.RaschModel;
import org.coachingtoolkit.core.analytics.reliability.Reliability;
import org.coachingtoolkit.core.analytics.reliability.SamplingAdequacy;
import org.coachingtoolkit.core.analytics.reliability.SplitHalf;

/** How consistent the items of each competence are: alpha and its relatives, omega, and what each item does. */
final class ReliabilityPart {
    private static final Set<Statistic> CONSISTENCY = EnumSet.of(
            Statistic.ALPHA,
            Statistic.ALPHA_STANDARDIZED,
            Statistic.LAMBDA2,
            Statistic.LAMBDA6,
            Statistic.SPLIT_HALF_SPEARMAN_BROWN,
            Statistic.SPLIT_HALF_GUTTMAN,
            Statistic.OMEGA_TOTAL_MINRES,
            Statistic.ORDINAL_ALPHA,
            Statistic.ORDINAL_OMEGA);
    private static final Set<Statistic> OF_FACTOR = EnumSet.of(
            Statistic.OMEGA_TOTAL_MINRES,
            Statistic.OMEGA_TOTAL_ML,
            Statistic.AVERAGE_VARIANCE_EXTRACTED,
            Statistic.FACTOR_CHI_SQUARED,
            Statistic.FACTOR_CFI,
            Statistic.FACTOR_TLI,
            Statistic.FACTOR_RMSEA,
            Statistic.FACTOR_SRMR);
    private static final Set<Statistic> OF_FIT = EnumSet.range(Statistic.FACTOR_CHI_SQUARED, Statistic.FACTOR_SRMR);
    private static final double CRITICAL = 1.96;
    private static final int MOST_ORDINAL = 20;
    /** Of fewer people for each item a factor tells little. */
    private static final int PEOPLE_FOR_AN_ITEM = 5;

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
                            items,
                            rows,
                            ResultRow.Scope.of(competence, data.waves().get(wave)));
                }
            }
        }
    }

    private void add(
            List<ResultRow> results, Covariances covariances, List<Integer> items, int[] wave, ResultRow.Scope scope) {
        long leftOut = wave.length - covariances.n();
        Reliability of = Reliability.of(covariances);
        List<ResultRow> rows = new ArrayList<>();
        rows.add(row(
                        Statistic.ALPHA,
                        of.alpha(context.options().confidence()),
                        source("Cronbach 1951").and(FELDT_INTERVAL),
                        scope)
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
        Omega omega = omega(of.covariances(), covariances.n(), context.options().confidence());
        rows.add(row(
                Statistic.OMEGA_TOTAL_MINRES,
                omega.observed,
                source("McDonald 1999").and(ONE_FACTOR_MINRES),
                scope));
        rows.add(row(
                        Statistic.OMEGA_TOTAL_ML,
                        omega.raw,
                        source("McDonald 1999; Raykov 2002").and(ONE_FACTOR_ML).and(DELTA_LOGIT),
                        scope)
                .withError(omega.error));
        rows.add(row(Statistic.AVERAGE_VARIANCE_EXTRACTED, omega.extracted, source("Fornell and Larcker 1981"), scope));
        rows.add(row(Statistic.SEM_MEAN_SCORE, of.standardErrorOfMean(), note(SEM_FORMULA), scope));
        rows.add(row(
                Statistic.SMALLEST_DETECTABLE_CHANGE,
                of.standardErrorOfMean().map(sem -> CRITICAL * Math.sqrt(2) * sem),
                note(SDC_FORMULA),
                scope));
        factor(rows, of.covariances(), scope);
        ordinal(rows, items, wave, scope);
        for (ItemReliability item : of.items()) {
            ResultRow.Scope ofItem = scope.item(item.item());
            rows.add(ResultRow.of(
                    Section.ITEMS, Statistic.ITEM_REST_R, item.itemRest(), note(CORRECTED_FOR_OVERLAP), ofItem));
            rows.add(ResultRow.of(
                    Section.ITEMS, Statistic.ALPHA_IF_DROPPED, item.alphaIfDropped(), source("Cronbach 1951"), ofItem));
        }
        for (String constant : of.constantItems()) {
            Estimate none = Estimate.undefined(UndefinedReason.NO_VARIATION, covariances.n());
            rows.add(ResultRow.of(
                    Section.ITEMS, Statistic.ITEM_REST_R, none, note(CONSTANT_ITEM), scope.item(constant)));
        }
        boolean few = covariances.n() < (long) PEOPLE_FOR_AN_ITEM * covariances.size();
        rows.forEach(row -> {
            UndefinedReason reason = explained(row.estimate(), of, items.size()).reason();
            ResultRow explained = reason == null || row.estimate().isDefined() ? row : row.undefined(reason);
            results.add(remarked(explained.leavingOut(leftOut), few, omega.bothSigns));
        });
    }

    /** Returns that people are too few, or answered alike, where several items were asked and too few are left for that. */
    static Estimate explained(Estimate estimate, Reliability of, int asked) {
        boolean fewLeft = asked > 1 && estimate.reason() == UndefinedReason.TOO_FEW_VARIABLES;
        return fewLeft && of.n() < 2
                ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, of.n())
                : fewLeft && !of.constantItems().isEmpty()
                        ? Estimate.undefined(UndefinedReason.NO_VARIATION, of.n())
                        : estimate;
    }

    /** Whether one factor fits, and how the items load on it. */
    private static void factor(List<ResultRow> rows, Covariances covariances, ResultRow.Scope scope) {
        SamplingAdequacy adequacy = SamplingAdequacy.of(covariances);
        rows.add(row(Statistic.KMO, adequacy.kaiserMeyerOlkin(), source("Kaiser and Rice 1974"), scope));
        rows.add(ResultRow.of(Section.RELIABILITY, Statistic.BARTLETT_CHI_SQUARED, adequacy.bartlett(), scope));
        boolean enoughPeople = covariances.n() > covariances.size();
        if (covariances.size() >= 3 && enoughPeople) {
            OneFactor likelihood = OneFactor.fit(covariances, OneFactor.Extraction.MAXIMUM_LIKELIHOOD);
            List<Estimate> loadings = likelihood.loadings();
            for (int i = 0; i < loadings.size(); i++) {
                rows.add(ResultRow.of(
                        Section.ITEMS,
                        Statistic.FACTOR_LOADING,
                        loadings.get(i),
                        note(ONE_FACTOR_ML),
                        scope.item(covariances.items().get(i))));
            }
            if (covariances.size() > 3) {
                OneFactor.Fit fit = likelihood.fit();
                rows.add(ResultRow.of(Section.RELIABILITY, Statistic.FACTOR_CHI_SQUARED, fit.chiSquared(), scope));
                rows.add(row(Statistic.FACTOR_CFI, fit.cfi(), source("Bentler 1990"), scope));
                rows.add(row(Statistic.FACTOR_TLI, fit.tli(), source("Tucker and Lewis 1973"), scope));
                rows.add(row(Statistic.FACTOR_RMSEA, fit.rmsea(), source("Steiger 1990"), scope));
                rows.add(row(Statistic.FACTOR_SRMR, fit.srmr(), source("Bentler 1995"), scope));
                return;
            }
        }
        Estimate none = Estimate.undefined(
                enoughPeople ? UndefinedReason.TOO_FEW_VARIABLES : UndefinedReason.TOO_FEW_OBSERVATIONS,
                covariances.n());
        OF_FIT.forEach(fit -> rows.add(row(fit, none, note(ONE_FACTOR_ML), scope)));
    }

    /** What steps of an answer are taken for: of something continuous (polychoric), or solved and not (Rasch). */
    private void ordinal(List<ResultRow> rows, List<Integer> items, int[] people, ResultRow.Scope scope) {
        if (items.size() < 2 || items.size() > MOST_ORDINAL) {
            return;
        }
        List<List<CrossTable>> tables = new ArrayList<>();
        for (int i = 1; i < items.size(); i++) {
            List<CrossTable> row = new ArrayList<>();
            for (int j = 0; j < i; j++) {
                row.add(context.table(items.get(i), items.get(j), people));
            }
            tables.add(row);
        }
        OrdinalReliability ordinal = OrdinalReliability.of(tables);
        rows.add(row(Statistic.ORDINAL_ALPHA, ordinal.alpha(), note(POLYCHORIC), scope));
        rows.add(row(Statistic.ORDINAL_OMEGA, ordinal.omega(), note(POLYCHORIC).and(ONE_FACTOR_MINRES), scope));
        if (items.stream()
                .allMatch(item ->
                        context.data().codebook().items().get(item).levels().levels() == 2)) {
            rasch(rows, items, people, scope);
        }
    }

    private void rasch(List<ResultRow> rows, List<Integer> items, int[] people, ResultRow.Scope scope) {
        SurveyData data = context.data();
        long[] solved = new long[items.size()];
        long[] rawScores = new long[items.size() + 1];
        for (int row : people) {
            if (items.stream().allMatch(item -> data.isAnswered(row, item))) {
                int score = 0;
                for (int i = 0; i < solved.length; i++) {
                    SurveyItem item = data.codebook().items().get(items.get(i));
                    boolean isUpper = item.keyed(data.answer(row, items.get(i)))
                            == item.levels().max();
                    solved[i] += isUpper ? 1 : 0;
                    score += isUpper ? 1 : 0;
                }
                rawScores[score]++;
            }
        }
        List<Estimate> difficulties = RaschModel.fit(solved, rawScores).difficulties();
        for (int i = 0; i < solved.length; i++) {
            rows.add(ResultRow.of(
                    Section.ITEMS,
                    Statistic.RASCH_DIFFICULTY,
                    difficulties.get(i),
                    source("Rasch 1960").and(CONDITIONAL_LIKELIHOOD),
                    scope.item(data.codebook().items().get(items.get(i)).name())));
        }
    }

    private static Omega omega(Covariances covariances, long n, double level) {
        if (covariances.size() < 3 || n < 3) {
            Estimate none = Estimate.undefined(
                    n < 3 ? UndefinedReason.TOO_FEW_OBSERVATIONS : UndefinedReason.TOO_FEW_VARIABLES, n);
            return new Omega(none, none, none, none, false);
        }
        OneFactor likelihood = OneFactor.fit(covariances, OneFactor.Extraction.MAXIMUM_LIKELIHOOD);
        return new Omega(
                OneFactor.fit(covariances, OneFactor.Extraction.MINIMUM_RESIDUAL)
                        .omegaObserved(),
                likelihood.omegaRaw(level),
                likelihood.omegaStandardError(),
                likelihood.averageVarianceExtracted(),
                hasBothSigns(likelihood));
    }

    private static boolean hasBothSigns(OneFactor factor) {
        return factor.loadings().stream().anyMatch(l -> l.isDefined() && l.orElseThrow() < 0)
                && factor.loadings().stream().anyMatch(l -> l.isDefined() && l.orElseThrow() > 0);
    }

    private static ResultRow row(Statistic statistic, Estimate estimate, MethodNote method, ResultRow.Scope scope) {
        return ResultRow.of(Section.RELIABILITY, statistic, estimate, method.and(LISTWISE), scope);
    }

    private static ResultRow remarked(ResultRow row, boolean few, boolean bothSigns) {
        ResultRow remarked = row;
        if (CONSISTENCY.contains(row.statistic())
                && row.estimate().isDefined()
                && row.estimate().orElseThrow() < 0) {
            remarked = remarked.with(Remark.NEGATIVE);
        }
        if (OF_FACTOR.contains(row.statistic()) && row.estimate().isDefined()) {
            remarked = few ? remarked.with(Remark.FEW_PEOPLE) : remarked;
            remarked = bothSigns ? remarked.with(Remark.LOADINGS_OF_BOTH_SIGNS) : remarked;
        }
        return remarked;
    }

    /** The coefficients of the one-factor model. */
    private record Omega(Estimate observed, Estimate raw, Estimate error, Estimate extracted, boolean bothSigns) {}
}

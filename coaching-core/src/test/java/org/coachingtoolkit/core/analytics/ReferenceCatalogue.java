package org.coachingtoolkit.core.analytics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.coachingtoolkit.core.analytics.agreement.Concordance;
import org.coachingtoolkit.core.analytics.agreement.EqualMargins;
import org.coachingtoolkit.core.analytics.agreement.IntraclassCorrelation;
import org.coachingtoolkit.core.analytics.agreement.Kappa;
import org.coachingtoolkit.core.analytics.agreement.Krippendorff;
import org.coachingtoolkit.core.analytics.agreement.MultiRaterKappa;
import org.coachingtoolkit.core.analytics.agreement.Symmetry;
import org.coachingtoolkit.core.analytics.agreement.Weights;
import org.coachingtoolkit.core.analytics.association.Contingency;
import org.coachingtoolkit.core.analytics.association.Correlation;
import org.coachingtoolkit.core.analytics.association.Correlations;
import org.coachingtoolkit.core.analytics.association.Polychoric;
import org.coachingtoolkit.core.analytics.description.Descriptives;
import org.coachingtoolkit.core.analytics.description.MomentType;
import org.coachingtoolkit.core.analytics.description.Normality;
import org.coachingtoolkit.core.analytics.description.QuantileType;
import org.coachingtoolkit.core.analytics.description.ScaleScores;
import org.coachingtoolkit.core.analytics.reliability.ItemReliability;
import org.coachingtoolkit.core.analytics.reliability.OneFactor;
import org.coachingtoolkit.core.analytics.reliability.RaschModel;
import org.coachingtoolkit.core.analytics.reliability.Reliability;
import org.coachingtoolkit.core.analytics.reliability.SamplingAdequacy;
import org.coachingtoolkit.core.analytics.reliability.SplitHalf;

/** How each statistic of the reference values is asked of the public API. */
final class ReferenceCatalogue {
    private final Map<String, Function<ReferenceRow, Estimate>> calls = new TreeMap<>();
    private final Map<String, Object> results = new HashMap<>();

    ReferenceCatalogue() {
        descriptions();
        reliability();
        factors();
        associations();
        ratings();
        new ReferenceComparisons(this::add, this::once).addAll();
    }

    int size() {
        return calls.size();
    }

    boolean knows(String statistic) {
        return calls.containsKey(statistic);
    }

    Estimate compute(ReferenceRow row) {
        return Objects.requireNonNull(calls.get(row.statistic())).apply(row);
    }

    private void add(String statistic, Function<ReferenceRow, Estimate> call) {
        calls.put(statistic, call);
    }

    /** Computes a result that many rows share only once. */
    private Object once(String key, Supplier<?> supplier) {
        Object known = results.get(key);
        if (known == null) {
            known = Objects.requireNonNull(supplier.get());
            results.put(key, known);
        }
        return known;
    }

    static Estimate number(double value) {
        return Estimate.of(value, 0);
    }

    static Estimate number(long value) {
        return Estimate.of((double) value, 0);
    }

    static Estimate lower(Estimate estimate) {
        return number(Objects.requireNonNull(estimate.interval(), () -> "no interval: " + estimate)
                .lower());
    }

    static Estimate upper(Estimate estimate) {
        return number(Objects.requireNonNull(estimate.interval(), () -> "no interval: " + estimate)
                .upper());
    }

    static Estimate df(TestResult test, int index) {
        return number(test.degreesOfFreedom().get(index));
    }

    private void describe(String statistic, Function<Descriptives, Estimate> call) {
        add(statistic, row -> call.apply(Descriptives.of(row.column())));
    }

    private void descriptions() {
        describe("n", d -> number(d.n()));
        describe("n_missing", d -> number(d.missing()));
        describe("sum", d -> number(d.sum()));
        describe("mean", Descriptives::mean);
        describe("variance", Descriptives::variance);
        describe("sd", Descriptives::standardDeviation);
        describe("se_mean", Descriptives::standardError);
        describe("min", Descriptives::min);
        describe("max", Descriptives::max);
        describe("median", Descriptives::median);
        describe("mad_raw", Descriptives::medianAbsoluteDeviation);
        for (MomentType type : MomentType.values()) {
            String suffix = type.name().replace("TYPE_", "_type");
            describe("skewness" + suffix, d -> d.skewness(type));
            describe("kurtosis_excess" + suffix, d -> d.kurtosis(type));
        }
        add("quantile7", row -> quantile(row, QuantileType.TYPE_7));
        add("quantile6", row -> quantile(row, QuantileType.TYPE_6));
        add("trimmed_mean", row -> Descriptives.of(row.column()).trimmedMean(row.number("trim")));
        add("mean_ci_lower", row -> lower(Descriptives.of(row.column()).mean(row.number("level"))));
        add("mean_ci_upper", row -> upper(Descriptives.of(row.column()).mean(row.number("level"))));
        add("count", row -> number(row.column().frequencies().countOf(row.number("value"))));
        add("floor_share", row -> Descriptives.of(row.column()).share(row.number("min")));
        add("ceiling_share", row -> Descriptives.of(row.column()).share(row.number("max")));
        add(
                "shapiro_wilk_W",
                row -> Normality.shapiroWilk(row.column().frequencies()).statistic());
        add(
                "shapiro_wilk_p",
                row -> Normality.shapiroWilk(row.column().frequencies()).p());
        add("score_mean_minvalid80_n", row -> number(scores(row).n()));
        add("score_mean_minvalid80_mean", row -> scores(row).mean());
        add("score_mean_minvalid80_sd", row -> scores(row).standardDeviation());
    }

    private static Estimate quantile(ReferenceRow row, QuantileType type) {
        return Descriptives.of(row.column()).quantile(row.number("p"), type);
    }

    private static Descriptives scores(ReferenceRow row) {
        return Descriptives.of(ScaleScores.FOUR_FIFTHS.means(row.items()));
    }

    static Covariances covariances(ReferenceRow row) {
        Ratings items = row.items();
        String missing = row.has("missing") ? row.argument("missing") : "listwise";
        if (missing.endsWith("-imputed")) {
            List<Sample> filled = new ArrayList<>();
            for (int i = 0; i < items.raters(); i++) {
                Descriptives item = Descriptives.of(items.rater(i));
                filled.add(items.rater(i)
                        .filledWith((missing.contains("median") ? item.median() : item.mean()).orElseThrow()));
            }
            items = Ratings.of(filled);
        }
        return Covariances.of(row.itemNames(), items, missing.equals("pairwise") ? Missing.PAIRWISE : Missing.LISTWISE);
    }

    private Covariances sharedCovariances(ReferenceRow row) {
        return (Covariances) once("cov|" + row.scope(), () -> covariances(row));
    }

    private Estimate feldt(ReferenceRow row) {
        return Reliability.of(sharedCovariances(row)).alpha(row.level());
    }

    private void scale(String statistic, Function<Reliability, Estimate> call) {
        add(statistic, row -> call.apply(Reliability.of(sharedCovariances(row))));
    }

    private void item(String statistic, Function<ItemReliability, Estimate> call) {
        add(
                statistic,
                row -> call.apply(Reliability.of(sharedCovariances(row)).items().get(row.item())));
    }

    private void reliability() {
        scale("reliability_n", r -> number(r.n()));
        scale("alpha_raw", Reliability::alpha);
        scale("alpha_std", Reliability::standardizedAlpha);
        scale("lambda6_smc_cor", Reliability::standardizedLambda6);
        scale("average_r", Reliability::meanCorrelation);
        scale("median_r", Reliability::medianCorrelation);
        scale("signal_noise", Reliability::signalToNoise);
        scale("alpha_ase_duhachek", Reliability::alphaStandardError);
        add("alpha_feldt_lower", row -> lower(feldt(row)));
        add("alpha_feldt_upper", row -> upper(feldt(row)));
        scale("sum_score_mean", r -> r.score().sumMean());
        scale("sum_score_sd", r -> r.score().sumStandardDeviation());
        scale("sem_sum", Reliability::standardErrorOfSum);
        scale("sem_mean", Reliability::standardErrorOfMean);
        scale("lambda1_cov", Reliability::lambda1);
        scale("lambda2_cov", Reliability::lambda2);
        scale("lambda5_cov", Reliability::lambda5);
        scale("lambda6_cov", Reliability::lambda6);
        item("item_mean", ItemReliability::mean);
        item("item_sd", ItemReliability::standardDeviation);
        item("item_rest_r", ItemReliability::itemRest);
        item("item_rest_r_cov", ItemReliability::itemRest);
        item("item_total_r", ItemReliability::itemTotal);
        item("item_r_cor_smc", ItemReliability::corrected);
        item("alpha_drop_raw", ItemReliability::alphaIfDropped);
        item("alpha_drop_std", ItemReliability::standardizedAlphaIfDropped);
        add(
                "split_half_r_odd_even",
                row -> SplitHalf.oddEven(sharedCovariances(row)).correlation());
        add(
                "spearman_brown_odd_even",
                row -> SplitHalf.oddEven(sharedCovariances(row)).spearmanBrown());
        add(
                "guttman_split_half_odd_even",
                row -> SplitHalf.oddEven(sharedCovariances(row)).guttman());
        adequacy("kmo_msa", SamplingAdequacy::kaiserMeyerOlkin);
        adequacy("bartlett_sphericity_chisq", a -> a.bartlett().statistic());
        adequacy("bartlett_sphericity_df", a -> df(a.bartlett(), 0));
        adequacy("bartlett_sphericity_p", a -> a.bartlett().p());
        add("rasch_cml_difficulty_sumzero", this::rasch);
    }

    private void adequacy(String statistic, Function<SamplingAdequacy, Estimate> call) {
        add(statistic, row -> call.apply(SamplingAdequacy.of(sharedCovariances(row))));
    }

    private Estimate rasch(ReferenceRow row) {
        Ratings items = row.items();
        long[] solved = new long[items.raters()];
        long[] rawScores = new long[items.raters() + 1];
        for (double[] person : items.completeRows()) {
            int score = 0;
            for (int i = 0; i < person.length; i++) {
                score += (int) person[i];
                solved[i] += (long) person[i];
            }
            rawScores[score]++;
        }
        return RaschModel.fit(solved, rawScores).difficulties().get(row.item());
    }

    private OneFactor factor(ReferenceRow row, OneFactor.Extraction extraction) {
        return (OneFactor)
                once(extraction + "|" + row.scope(), () -> OneFactor.fit(sharedCovariances(row), extraction));
    }

    private void minres(String statistic, Function<OneFactor, Estimate> call) {
        add(statistic, row -> call.apply(factor(row, OneFactor.Extraction.MINIMUM_RESIDUAL)));
    }

    private void likelihood(String statistic, Function<OneFactor, Estimate> call) {
        add(statistic, row -> call.apply(factor(row, OneFactor.Extraction.MAXIMUM_LIKELIHOOD)));
    }

    private void factors() {
        minres("omega_minres_cor_obsvar", OneFactor::omegaObserved);
        minres("omega_minres_cor_model", OneFactor::omegaModel);
        likelihood("omega_cfa_ml_cov", OneFactor::omegaRaw);
        likelihood("composite_reliability_std", OneFactor::omegaModel);
        likelihood("ave_std", OneFactor::averageVarianceExtracted);
        likelihood("cfa_chisq", f -> f.fit().chiSquared().statistic());
        likelihood("cfa_df", f -> df(f.fit().chiSquared(), 0));
        likelihood("cfa_pvalue", f -> f.fit().chiSquared().p());
        likelihood("cfa_cfi", f -> f.fit().cfi());
        likelihood("cfa_tli", f -> f.fit().tli());
        likelihood("cfa_rmsea", f -> f.fit().rmsea());
        likelihood("cfa_srmr", f -> f.fit().srmr());
        add(
                "loading_std_ml",
                row -> factor(row, OneFactor.Extraction.MAXIMUM_LIKELIHOOD)
                        .loadings()
                        .get(row.item()));
        add(
                "omega_drop_minres_cor_obsvar",
                row -> OneFactor.fit(sharedCovariances(row).without(row.item()), OneFactor.Extraction.MINIMUM_RESIDUAL)
                        .omegaObserved());
    }

    private void pearson(String statistic, Function<Correlation, Estimate> call) {
        add(statistic, row -> call.apply(Correlations.pearson(row.pairs("x,y"), row.level())));
    }

    private void kendall(String statistic, Function<Correlation, Estimate> call) {
        add(statistic, row -> call.apply(Correlations.kendall(row.pairs("x,y"))));
    }

    private void associations() {
        pearson("pair_n", c -> number(c.n()));
        pearson("pearson_r", Correlation::coefficient);
        pearson("pearson_t", c -> c.test().statistic());
        pearson("pearson_p", c -> c.test().p());
        pearson("pearson_ci_lower", c -> lower(c.coefficient()));
        pearson("pearson_ci_upper", c -> upper(c.coefficient()));
        add("covariance", row -> Correlations.covariance(row.pairs("x,y")));
        add("spearman_rho", row -> Correlations.spearman(row.pairs("x,y")).coefficient());
        add(
                "spearman_p_t",
                row -> Correlations.spearman(row.pairs("x,y")).test().p());
        add(
                "spearman_p_exact",
                row -> Correlations.spearmanExact(row.pairs("x,y")).p());
        kendall("kendall_tau_b", Correlation::coefficient);
        kendall("kendall_z", c -> c.test().statistic());
        kendall("kendall_p", c -> c.test().p());
        add("polychoric_2step", row -> Polychoric.twoStep(row.levelTable("x,y")));
        add("chisq", row -> Contingency.chiSquared(row.table()).statistic());
        add("chisq_df", row -> df(Contingency.chiSquared(row.table()), 0));
        add("chisq_p", row -> Contingency.chiSquared(row.table()).p());
        add("chisq_yates", row -> Contingency.chiSquaredYates(row.table()).statistic());
        add("cramers_v", row -> Contingency.cramersV(row.table()));
        add("fisher_p", row -> Contingency.fisherExact(row.table()).p());
        add("odds_ratio_sample", row -> Contingency.oddsRatio(row.table()));
        add("bowker_symmetry_chisq", row -> Symmetry.bowker(row.squareTable()).statistic());
        add("bowker_symmetry_p", row -> Symmetry.bowker(row.squareTable()).p());
        add(
                "stuart_maxwell_chisq",
                row -> Symmetry.stuartMaxwell(row.squareTable(), EqualMargins.LEAVE_OUT)
                        .statistic());
    }

    private void kappa(String statistic, Function<Kappa, Estimate> call) {
        add(
                statistic,
                row -> call.apply(Kappa.of(
                        row.ratingTable(),
                        row.has("weights")
                                ? Weights.valueOf(row.argument("weights").toUpperCase(Locale.ROOT))
                                : Weights.UNWEIGHTED,
                        row.level())));
    }

    private void multiRater(String statistic, Function<MultiRaterKappa, Estimate> call) {
        add(statistic, row -> call.apply(MultiRaterKappa.of(row.ratings("raters"))));
    }

    private void concordance(String statistic, Function<Concordance, Estimate> call) {
        add(statistic, row -> call.apply(Concordance.of(row.ratings("raters"))));
    }

    private void meanSquare(String statistic, Function<IntraclassCorrelation, Number> call) {
        add(
                statistic,
                row -> number(call.apply(IntraclassCorrelation.of(row.ratings("raters")))
                        .doubleValue()));
    }

    private static IntraclassCorrelation.Form form(ReferenceRow row) {
        for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
            if (form.notation().equals(row.argument("type"))) {
                return form;
            }
        }
        throw new IllegalArgumentException(row.argument("type"));
    }

    private static TestResult iccTest(ReferenceRow row) {
        return IntraclassCorrelation.of(row.ratings("raters")).test(form(row));
    }

    private static Estimate icc(ReferenceRow row) {
        return IntraclassCorrelation.of(row.ratings("raters")).coefficient(form(row), row.level());
    }

    private void ratings() {
        kappa("agreement_percent", k -> k.agreement().map(share -> 100 * share));
        kappa("agreement_percent_within1", k -> k.adjacentAgreement().map(share -> 100 * share));
        kappa("cohen_kappa", Kappa::kappa);
        kappa("cohen_kappa_se", Kappa::standardError);
        kappa("cohen_kappa_se0", Kappa::nullStandardError);
        kappa("cohen_kappa_z", k -> k.test().statistic());
        kappa("cohen_kappa_p", k -> k.test().p());
        kappa("cohen_kappa_ci_lower", k -> lower(k.kappa()));
        kappa("cohen_kappa_ci_upper", k -> upper(k.kappa()));
        kappa("gwet_ac1", Kappa::gwet);
        kappa("gwet_ac2", Kappa::gwet);
        multiRater("fleiss_kappa", MultiRaterKappa::fleiss);
        multiRater("fleiss_kappa_z", m -> m.fleissTest().statistic());
        multiRater("fleiss_kappa_p", m -> m.fleissTest().p());
        multiRater("conger_kappa", MultiRaterKappa::conger);
        multiRater("light_kappa", MultiRaterKappa::light);
        multiRater("agreement_all_raters_percent", m -> m.allAgree().map(share -> 100 * share));
        add(
                "fleiss_kappa_category",
                row -> MultiRaterKappa.of(row.ratings("raters")).byCategory().stream()
                        .filter(category -> category.category() == row.number("category"))
                        .findFirst()
                        .orElseThrow()
                        .kappa());
        add(
                "krippendorff_alpha",
                row -> Krippendorff.of(row.ratings("raters"))
                        .alpha(Krippendorff.Metric.valueOf(
                                row.argument("metric").toUpperCase(Locale.ROOT))));
        concordance("kendall_w_ties", Concordance::w);
        concordance("kendall_w_chisq", c -> c.test().statistic());
        concordance("kendall_w_p", c -> c.test().p());
        meanSquare("icc_n", IntraclassCorrelation::targets);
        meanSquare("icc_msb", IntraclassCorrelation::betweenTargets);
        meanSquare("icc_msw", IntraclassCorrelation::withinTargets);
        meanSquare("icc_msj", IntraclassCorrelation::betweenRaters);
        meanSquare("icc_mse", IntraclassCorrelation::residual);
        add("icc", ReferenceCatalogue::icc);
        add("icc_ci_lower", row -> lower(icc(row)));
        add("icc_ci_upper", row -> upper(icc(row)));
        add("icc_f", row -> iccTest(row).statistic());
        add("icc_df1", row -> df(iccTest(row), 0));
        add("icc_df2", row -> df(iccTest(row), 1));
        add("icc_p", row -> iccTest(row).p());
    }
}

package org.coachingtoolkit.core.analytics;

import static org.coachingtoolkit.core.analytics.ReferenceCatalogue.df;
import static org.coachingtoolkit.core.analytics.ReferenceCatalogue.lower;
import static org.coachingtoolkit.core.analytics.ReferenceCatalogue.number;
import static org.coachingtoolkit.core.analytics.ReferenceCatalogue.upper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.coachingtoolkit.core.analytics.association.Regression;
import org.coachingtoolkit.core.analytics.change.NeedsAssessment;
import org.coachingtoolkit.core.analytics.change.NormalizedGain;
import org.coachingtoolkit.core.analytics.change.ReliableChange;
import org.coachingtoolkit.core.analytics.comparison.HedgesCorrection;
import org.coachingtoolkit.core.analytics.comparison.McNemar;
import org.coachingtoolkit.core.analytics.comparison.PAdjustment;
import org.coachingtoolkit.core.analytics.comparison.PairOfGroups;
import org.coachingtoolkit.core.analytics.comparison.PairedComparison;
import org.coachingtoolkit.core.analytics.comparison.RepeatedMeasures;
import org.coachingtoolkit.core.analytics.comparison.SeveralGroups;
import org.coachingtoolkit.core.analytics.comparison.SignedRanks;
import org.coachingtoolkit.core.analytics.comparison.TwoGroups;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.goal.GoalAttainment;
import org.jspecify.annotations.Nullable;

/** The part of {@link ReferenceCatalogue} about groups, waves, gains and needs. */
final class ReferenceComparisons {
    private static final double LEVEL = 0.95;

    private final BiConsumer<String, Function<ReferenceRow, Estimate>> adder;
    private final BiFunction<String, Supplier<?>, Object> cache;

    ReferenceComparisons(
            BiConsumer<String, Function<ReferenceRow, Estimate>> adder, BiFunction<String, Supplier<?>, Object> cache) {
        this.adder = adder;
        this.cache = cache;
    }

    void addAll() {
        paired();
        signedRanks();
        mcNemar();
        twoGroups();
        severalGroups();
        repeated();
        gains();
        adjustments();
        regression();
    }

    private void add(String statistic, Function<ReferenceRow, Estimate> call) {
        adder.accept(statistic, call);
    }

    private void paired(String statistic, Function<PairedComparison, Estimate> call) {
        add(statistic, row -> call.apply(PairedComparison.of(row.pairs("pre,post"))));
    }

    private void interval(String statistic, BiFunction<PairedComparison, Double, Estimate> call) {
        Function<ReferenceRow, Estimate> estimate =
                row -> call.apply(PairedComparison.of(row.pairs("pre,post")), row.level());
        add(statistic + "_lower", row -> lower(estimate.apply(row)));
        add(statistic + "_upper", row -> upper(estimate.apply(row)));
    }

    private void paired() {
        paired("paired_n", p -> number(p.n()));
        paired("paired_t", p -> p.tTest(Alternative.TWO_SIDED).statistic());
        paired("paired_t_df", p -> df(p.tTest(Alternative.TWO_SIDED), 0));
        add(
                "paired_t_p",
                row -> PairedComparison.of(row.pairs("pre,post"))
                        .tTest(
                                switch (row.argument("alt")) {
                                    case "greater" -> Alternative.GREATER;
                                    case "less" -> Alternative.LESS;
                                    default -> Alternative.TWO_SIDED;
                                })
                        .p());
        paired("paired_mean_diff", p -> p.meanDifference(LEVEL));
        interval("paired_ci", PairedComparison::meanDifference);
        paired("paired_sd_diff", PairedComparison::standardDeviationOfDifferences);
        paired("pre_post_r", PairedComparison::correlation);
        paired("cohen_dz", PairedComparison::cohenDz);
        interval("cohen_dz_ci", PairedComparison::cohenDz);
        paired("cohen_dav_mean_sd", PairedComparison::cohenDav);
        paired("cohen_dav_rms_sd", PairedComparison::cohenDavRootMeanSquare);
        paired("cohen_drm", PairedComparison::cohenDrm);
        paired("glass_delta_pre", PairedComparison::glassDelta);
        paired("hedges_gz_exact", p -> p.hedges(p.cohenDz(), HedgesCorrection.EXACT));
        paired("hedges_gav_exact", p -> p.hedges(p.cohenDav(), HedgesCorrection.EXACT));
        paired("hedges_grm_exact", p -> p.hedges(p.cohenDrm(), HedgesCorrection.EXACT));
        add("hedges_J_exact", row -> number(HedgesCorrection.EXACT.factor(row.number("df"))));
        add("hedges_J_approx", row -> number(HedgesCorrection.APPROXIMATE.factor(row.number("df"))));
        paired("sign_test_p", p -> p.signTest().p());
        paired("n_improved", p -> number(p.improved()));
        paired("n_worsened", p -> number(p.worsened()));
        paired("n_same", p -> number(p.unchanged()));
    }

    private void ranks(String statistic, Function<SignedRanks, Estimate> call) {
        add(statistic, row -> call.apply(SignedRanks.of(row.pairs("pre,post"))));
    }

    private void signedRanks() {
        add(
                "wilcoxon_V_r_default_binary_ties",
                row -> number(
                        SignedRanks.of(row.pairs("pre,post").differences()).positiveRankSum()));
        ranks("wilcoxon_n_nonzero", r -> number(r.nonZero()));
        ranks("wilcoxon_V", r -> number(r.positiveRankSum()));
        ranks("wilcoxon_p_asym_corrected", r -> r.correctedTest().p());
        ranks("wilcoxon_p_asym", r -> r.test().p());
        ranks("wilcoxon_z", r -> r.test().statistic());
        ranks("wilcoxon_r_z_sqrt_n", SignedRanks::effectSizeR);
        ranks("wilcoxon_p_exact_conditional", r -> r.exactTest().p());
        ranks("wilcoxon_p_exact", r -> r.exactTest().p());
        ranks("wilcoxon_pratt_z", r -> r.prattTest().statistic());
        ranks("wilcoxon_pratt_p_asym", r -> r.prattTest().p());
        ranks("rank_biserial_matched", SignedRanks::rankBiserial);
        ranks("hodges_lehmann_pseudomedian_nonzero", SignedRanks::pseudomedian);
    }

    private void mcNemar(String statistic, Function<McNemar, Estimate> call) {
        add(statistic, row -> call.apply(McNemar.of(row.squareTable())));
    }

    private void mcNemar() {
        mcNemar("mcnemar_chisq", m -> m.test().statistic());
        mcNemar("mcnemar_p", m -> m.test().p());
        mcNemar("mcnemar_chisq_corrected", m -> m.correctedTest().statistic());
        mcNemar("mcnemar_p_corrected", m -> m.correctedTest().p());
        mcNemar("mcnemar_p_exact", m -> m.exactTest().p());
        mcNemar("mcnemar_p_mid", m -> m.midPTest().p());
    }

    private static TwoGroups two(ReferenceRow row) {
        List<Group> all = row.groups();
        List<String> names = row.has("groups")
                ? List.of(row.argument("groups").split("\\|", -1))
                : all.stream().map(Group::name).toList();
        return TwoGroups.of(row.group(names.get(0)), row.group(names.get(1)));
    }

    private void two(String statistic, Function<TwoGroups, Estimate> call) {
        add(statistic, row -> call.apply(two(row)));
    }

    private void twoInterval(String statistic, BiFunction<TwoGroups, Double, Estimate> call) {
        add(statistic + "_lower", row -> lower(call.apply(two(row), row.level())));
        add(statistic + "_upper", row -> upper(call.apply(two(row), row.level())));
    }

    private void twoGroups() {
        two("welch_t", g -> g.welch().statistic());
        two("welch_df", g -> df(g.welch(), 0));
        two("welch_p", g -> g.welch().p());
        twoInterval("welch_ci", TwoGroups::meanDifference);
        two("student_t", g -> g.student().statistic());
        two("student_df", g -> df(g.student(), 0));
        two("student_p", g -> g.student().p());
        two("cohen_d_pooled", g -> g.cohenD(LEVEL));
        twoInterval("cohen_d_ci", TwoGroups::cohenD);
        two("hedges_g_exact", g -> g.hedgesG(HedgesCorrection.EXACT));
        two("hedges_g_approx", g -> g.hedgesG(HedgesCorrection.APPROXIMATE));
        two("glass_delta_group2", TwoGroups::glassDelta);
        two("mann_whitney_U", TwoGroups::mannWhitneyU);
        two("mann_whitney_z", g -> g.mannWhitney().statistic());
        two("mann_whitney_p_asym", g -> g.mannWhitney().p());
        two("mann_whitney_p_asym_corrected", g -> g.mannWhitneyCorrected().p());
        two("mann_whitney_p_exact", g -> g.mannWhitneyExact().p());
        two("mann_whitney_p_exact_conditional", g -> g.mannWhitneyExact().p());
        two("cliffs_delta", TwoGroups::cliffsDelta);
        two("vargha_delaney_A", TwoGroups::probabilityOfSuperiority);
    }

    private void several(String statistic, Function<SeveralGroups, Estimate> call) {
        add(statistic, row -> call.apply(SeveralGroups.of(row.groups())));
    }

    @SuppressWarnings("unchecked")
    private void pairwise(
            String statistic,
            Function<SeveralGroups, List<PairOfGroups>> call,
            Function<PairOfGroups, Estimate> value) {
        add(statistic, row -> {
            List<PairOfGroups> pairs = (List<PairOfGroups>)
                    cache.apply(statistic + row.scope(), () -> call.apply(SeveralGroups.of(row.groups())));
            String wanted = row.argument("pair");
            String turned = wanted.contains("|") ? wanted.replaceFirst("(.*)\\|(.*)", "$2|$1") : wanted;
            boolean isTurned = pairs.stream().noneMatch(pair -> wanted.equals(pair.first() + "|" + pair.second()));
            return value.apply(pairs.stream()
                            .filter(pair -> wanted.equals(pair.first() + "|" + pair.second())
                                    || turned.equals(pair.first() + "|" + pair.second())
                                    || wanted.equals(pair.second() + "-" + pair.first())
                                    || wanted.equals(pair.first() + "-" + pair.second()))
                            .findFirst()
                            .orElseThrow())
                    .map(number -> isTurned && statistic.endsWith("_z") ? -number : number);
        });
    }

    private void severalGroups() {
        several("anova_F", g -> g.anova().statistic());
        several("anova_df1", g -> df(g.anova(), 0));
        several("anova_df2", g -> df(g.anova(), 1));
        several("anova_p", g -> g.anova().p());
        several("eta_squared", SeveralGroups::etaSquared);
        several("omega_squared", SeveralGroups::omegaSquared);
        several("epsilon_squared_anova", SeveralGroups::epsilonSquared);
        several("welch_anova_F", g -> g.welchAnova().statistic());
        several("welch_anova_df2", g -> df(g.welchAnova(), 1));
        several("welch_anova_p", g -> g.welchAnova().p());
        several("kruskal_H", g -> g.kruskalWallis().statistic());
        several("kruskal_df", g -> df(g.kruskalWallis(), 0));
        several("kruskal_p", g -> g.kruskalWallis().p());
        several("kruskal_epsilon_squared", SeveralGroups::kruskalEpsilonSquared);
        several("kruskal_eta_squared_H", SeveralGroups::kruskalEtaSquared);
        several("levene_brown_forsythe_F", g -> g.brownForsythe().statistic());
        several("levene_brown_forsythe_p", g -> g.brownForsythe().p());
        several("levene_mean_F", g -> g.levene().statistic());
        several("icc1_nested", SeveralGroups::intraclassCorrelation);
        several("design_effect", SeveralGroups::designEffect);
        Map<String, PAdjustment> adjustments = Map.of(
                "holm", PAdjustment.HOLM,
                "bh", PAdjustment.BENJAMINI_HOCHBERG,
                "bonferroni", PAdjustment.BONFERRONI,
                "hommel", PAdjustment.HOMMEL,
                "by", PAdjustment.BENJAMINI_YEKUTIELI);
        adjustments.forEach((name, adjustment) ->
                pairwise("pairwise_welch_p_" + name, g -> g.pairwiseWelch(adjustment), PairOfGroups::adjustedP));
        pairwise("dunn_z", g -> g.dunn(PAdjustment.HOLM), pair -> pair.test().statistic());
        pairwise("dunn_p_holm", g -> g.dunn(PAdjustment.HOLM), PairOfGroups::adjustedP);
        pairwise("tukey_hsd_p", SeveralGroups::tukey, PairOfGroups::adjustedP);
    }

    private void repeated(String statistic, Function<RepeatedMeasures, Estimate> call) {
        add(statistic, row -> call.apply(RepeatedMeasures.of(row.ratings("waves"))));
    }

    private void repeated() {
        repeated("friedman_n", r -> number(r.friedman().statistic().n()));
        repeated("friedman_chisq", r -> r.friedman().statistic());
        repeated("friedman_df", r -> df(r.friedman(), 0));
        repeated("friedman_p", r -> r.friedman().p());
        repeated("friedman_kendall_w", RepeatedMeasures::kendallW);
        repeated("rm_anova_F", r -> r.anova().statistic());
        repeated("rm_anova_p", r -> r.anova().p());
        repeated("rm_anova_gg_eps", RepeatedMeasures::greenhouseGeisser);
        repeated("rm_anova_hf_eps", RepeatedMeasures::huynhFeldt);
        repeated("rm_anova_p_gg", r -> r.corrected().p());
        repeated("rm_anova_partial_eta2", RepeatedMeasures::partialEtaSquared);
    }

    private void gain(String statistic, Function<NormalizedGain, Estimate> call) {
        add(
                statistic,
                row -> call.apply(NormalizedGain.of(row.pairs("pre,post"), row.number("min"), row.number("max"))));
    }

    private static ReliableChange criterion(ReferenceRow row) {
        double sd = row.pairs("pre,post").xs().variance().map(Math::sqrt).orElseThrow();
        return ReliableChange.jacobsonTruax(sd, row.number("rxx"));
    }

    private static ReliableChange.Counts changed(ReferenceRow row) {
        return criterion(row).counts(row.pairs("pre,post"));
    }

    private void need(String statistic, Function<NeedsAssessment, Estimate> call) {
        add(statistic, row -> call.apply(NeedsAssessment.of(row.pairs("importance,competence"))));
    }

    private void gains() {
        gain("hake_gain_class", NormalizedGain::ofGroup);
        gain("hake_gain_mean_individual", NormalizedGain::ofPeople);
        gain("normalized_change_mean", NormalizedGain::change);
        gain("normalized_change_n", g -> number(g.change().n()));
        add("rci_sem", row -> number(criterion(row).standardError()));
        add("rci_sdiff", row -> number(criterion(row).differenceError()));
        add("rci", row -> {
            List<String> parts = row.parts("pre,post");
            int person = (int) row.number("row") - 1;
            return number(criterion(row)
                    .index(
                            row.sample(parts.get(0)).value(person),
                            row.sample(parts.get(1)).value(person)));
        });
        add("rci_n_reliable_improved", row -> number(changed(row).improved()));
        add("rci_n_reliable_worsened", row -> number(changed(row).worsened()));
        add("rci_n_unchanged", row -> number(changed(row).unchanged()));
        need("gap_mean", NeedsAssessment::gap);
        need("borich_mwds", NeedsAssessment::weightedDiscrepancy);
        need("pni_modified", NeedsAssessment::modifiedIndex);
        add("gas_t", row -> {
            List<GoalAttainment> goals = new ArrayList<>();
            boolean given = row.has("attained");
            List<String> attained = given ? List.of(row.argument("attained").split(" ")) : row.column("attained");
            for (int i = 0; i < attained.size(); i++) {
                double weight = row.argument("weights").equals("equal")
                        ? 1
                        : row.sample(row.argument("weights")).value(i);
                goals.add(new GoalAttainment(level(Double.parseDouble(attained.get(i))), weight));
            }
            return Estimate.of(GoalAttainment.tScore(goals, row.number("rho")), goals.size());
        });
    }

    private static AttainmentLevel level(double score) {
        return Stream.of(AttainmentLevel.values())
                .filter(level -> level.score() == (int) score)
                .findFirst()
                .orElseThrow();
    }

    private void adjustments() {
        Map<String, PAdjustment> adjustments = Map.of(
                "holm", PAdjustment.HOLM,
                "bh", PAdjustment.BENJAMINI_HOCHBERG,
                "bonferroni", PAdjustment.BONFERRONI,
                "hommel", PAdjustment.HOMMEL,
                "by", PAdjustment.BENJAMINI_YEKUTIELI);
        adjustments.forEach((name, adjustment) -> add(
                "p_adjust_" + name,
                row -> number(adjustment
                        .adjust(row.column("p").stream().map(Double::valueOf).toList())
                        .get((int) row.number("index") - 1))));
    }

    private static Regression regression(ReferenceRow row) {
        List<String> parts = row.parts("post~pre+g");
        List<@Nullable String> labels = row.labels(parts.get(2));
        TreeSet<String> levels = new TreeSet<>();
        labels.stream().filter(Objects::nonNull).forEach(levels::add);
        Map<String, Sample> predictors = new LinkedHashMap<>();
        predictors.put("pre", row.sample(parts.get(0)));
        levels.stream().skip(1).forEach(level -> {
            List<@Nullable Double> dummy = new ArrayList<>();
            labels.forEach(label -> dummy.add(label == null ? null : label.equals(level) ? 1.0 : 0.0));
            predictors.put("g" + level, Sample.ofNullable(dummy));
        });
        return Regression.of(row.sample(parts.get(1)), predictors, LEVEL);
    }

    private void term(String statistic, Function<Regression.Term, Estimate> call) {
        add(
                statistic,
                row -> call.apply(regression(row).terms().stream()
                        .filter(term -> term.name().equals(row.argument("term")))
                        .findFirst()
                        .orElseThrow()));
    }

    private void regression() {
        term("ols_coef", Regression.Term::coefficient);
        term("ols_se", Regression.Term::standardError);
        term("ols_p", term -> term.test().p());
        add("ols_r2", row -> regression(row).rSquared());
        add("ols_adj_r2", row -> regression(row).adjustedRSquared());
    }
}

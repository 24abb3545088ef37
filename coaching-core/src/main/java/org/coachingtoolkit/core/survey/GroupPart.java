package org.coachingtoolkit.core.survey;

import static org.coachingtoolkit.core.survey.MethodNote.Detail.DIVISOR_N_1;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.EXACT_CORRECTION;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.FIRST_MINUS_SECOND;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.HOLM;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.H_N_1;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.NONCENTRAL_T;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.PEOPLE_WITHIN_GROUPS;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.POOLED_SD;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.QUANTILE_TYPE_7;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.SSB_SST;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.T_INTERVAL;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.WELCH_INTERVAL;
import static org.coachingtoolkit.core.survey.MethodNote.note;
import static org.coachingtoolkit.core.survey.MethodNote.source;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Group;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.comparison.HedgesCorrection;
import org.coachingtoolkit.core.analytics.comparison.PAdjustment;
import org.coachingtoolkit.core.analytics.comparison.PairOfGroups;
import org.coachingtoolkit.core.analytics.comparison.SeveralGroups;
import org.coachingtoolkit.core.analytics.comparison.TwoGroups;
import org.coachingtoolkit.core.analytics.description.Descriptives;

/** How the groups that may be shown differ. */
final class GroupPart {
    private static final int MOST_PAIRED = 20;
    /** The tests that are made of each competence. */
    private static final Set<Statistic> OF_GROUPS = EnumSet.of(
            Statistic.WELCH_T,
            Statistic.MANN_WHITNEY_Z,
            Statistic.ANOVA_F,
            Statistic.WELCH_ANOVA_F,
            Statistic.KRUSKAL_WALLIS_H);

    private final AnalysisContext context;

    GroupPart(AnalysisContext context) {
        this.context = context;
    }

    void addTo(List<ResultRow> results) {
        List<String> waves = context.data().waves();
        for (int wave = 0; wave < waves.size(); wave++) {
            List<ResultRow> ofWave = new ArrayList<>();
            Map<String, int[]> groups = context.groups(wave);
            for (int c = 0; c < context.scores().competences().size(); c++) {
                if (!context.scores().hasMastery(c)) {
                    continue;
                }
                ResultRow.Scope scope =
                        ResultRow.Scope.of(context.scores().competences().get(c), waves.get(wave));
                List<Group> compared = new ArrayList<>();
                for (Map.Entry<String, int[]> group : groups.entrySet()) {
                    Group values = new Group(
                            group.getKey(), context.scores().masteryOf(c).frequencies(group.getValue()));
                    describe(ofWave, values, scope.group(group.getKey()));
                    if (values.values().n() > 0) {
                        compared.add(values);
                    }
                }
                if (compared.size() == 2) {
                    compare(ofWave, TwoGroups.of(compared.get(0), compared.get(1)), scope);
                } else if (compared.size() > 2) {
                    compare(ofWave, SeveralGroups.of(compared), scope);
                }
            }
            results.addAll(OF_GROUPS.stream().map(Set::of).reduce(ofWave, ChangePart::holm, (a, b) -> b));
        }
    }

    private void describe(List<ResultRow> results, Group group, ResultRow.Scope scope) {
        Descriptives of = Descriptives.of(group.values());
        results.add(row(Statistic.MEAN, of.mean(context.options().confidence()), note(T_INTERVAL), scope)
                .withError(of.standardError())
                .leavingOut(of.missing()));
        results.add(row(Statistic.SD, of.standardDeviation(), note(DIVISOR_N_1), scope));
        results.add(row(Statistic.MEDIAN, of.median(), note(QUANTILE_TYPE_7), scope));
    }

    private void compare(List<ResultRow> results, TwoGroups groups, ResultRow.Scope both) {
        double level = context.options().confidence();
        ResultRow.Scope scope =
                both.groups(groups.first().name(), groups.second().name());
        results.add(row(
                Statistic.MEAN_DIFFERENCE,
                groups.meanDifference(level),
                note(FIRST_MINUS_SECOND).and(WELCH_INTERVAL),
                scope));
        results.add(ResultRow.of(Section.GROUPS, Statistic.WELCH_T, groups.welch(), scope));
        results.add(row(Statistic.COHEN_D, groups.cohenD(level), note(POOLED_SD).and(NONCENTRAL_T), scope));
        results.add(row(
                Statistic.HEDGES_G,
                groups.hedgesG(HedgesCorrection.EXACT, level),
                source("Hedges 1981").and(EXACT_CORRECTION),
                scope));
        results.add(ResultRow.of(Section.GROUPS, Statistic.MANN_WHITNEY_Z, groups.mannWhitney(), scope));
        results.add(row(Statistic.CLIFFS_DELTA, groups.cliffsDelta(level), source("Cliff 1993"), scope));
    }

    private static void compare(List<ResultRow> results, SeveralGroups groups, ResultRow.Scope scope) {
        results.add(test(Statistic.ANOVA_F, groups.anova(), scope));
        results.add(row(Statistic.ETA_SQUARED, groups.etaSquared(), note(SSB_SST), scope));
        results.add(row(Statistic.OMEGA_SQUARED, groups.omegaSquared(), source("Hays 1963"), scope));
        results.add(test(Statistic.WELCH_ANOVA_F, groups.welchAnova(), scope));
        results.add(test(Statistic.KRUSKAL_WALLIS_H, groups.kruskalWallis(), scope));
        results.add(row(Statistic.EPSILON_SQUARED, groups.kruskalEpsilonSquared(), note(H_N_1), scope));
        results.add(test(Statistic.BROWN_FORSYTHE_F, groups.brownForsythe(), scope));
        Estimate share = groups.intraclassCorrelation();
        for (ResultRow row : List.of(
                row(Statistic.ICC1, share, note(PEOPLE_WITHIN_GROUPS), scope),
                row(Statistic.DESIGN_EFFECT, groups.designEffect(), source("Kish 1965"), scope))) {
            results.add(share.toOptional().orElse(0) < 0 ? row.with(Remark.BELOW_ZERO) : row);
        }
        if (groups.groups().size() <= MOST_PAIRED) {
            for (PairOfGroups pair : groups.gamesHowell()) {
                results.add(test(Statistic.GAMES_HOWELL_T, pair.test(), scope.groups(pair.first(), pair.second())));
            }
            List<PairOfGroups> pairs = groups.dunn(PAdjustment.HOLM);
            for (PairOfGroups pair : pairs) {
                results.add(test(Statistic.DUNN_Z, pair.test(), scope.groups(pair.first(), pair.second()))
                        .adjusted(
                                pair.adjustedP(),
                                MethodNote.of(pair.test().method()).and(HOLM, pairs.size())));
            }
        }
    }

    private static ResultRow test(Statistic statistic, TestResult test, ResultRow.Scope scope) {
        return ResultRow.of(Section.GROUPS, statistic, test, scope);
    }

    private static ResultRow row(Statistic statistic, Estimate estimate, MethodNote method, ResultRow.Scope scope) {
        return ResultRow.of(Section.GROUPS, statistic, estimate, method, scope);
    }
}

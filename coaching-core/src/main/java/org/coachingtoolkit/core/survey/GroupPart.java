package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Group;
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

    private final AnalysisContext context;

    GroupPart(AnalysisContext context) {
        this.context = context;
    }

    void addTo(List<ResultRow> results) {
        List<String> waves = context.data().waves();
        for (int wave = 0; wave < waves.size(); wave++) {
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
                    describe(results, values, scope.group(group.getKey()));
                    if (values.values().n() > 0) {
                        compared.add(values);
                    }
                }
                if (compared.size() == 2) {
                    compare(results, TwoGroups.of(compared.get(0), compared.get(1)), scope);
                } else if (compared.size() > 2) {
                    compare(results, SeveralGroups.of(compared), scope);
                }
            }
        }
    }

    private void describe(List<ResultRow> results, Group group, ResultRow.Scope scope) {
        Descriptives of = Descriptives.of(group.values());
        results.add(row("mean", of.mean(context.options().confidence()), "t interval", scope)
                .withError(of.standardError())
                .leavingOut(of.missing()));
        results.add(row("sd", of.standardDeviation(), "divisor n-1", scope));
        results.add(row("median", of.median(), "type 7", scope));
    }

    private void compare(List<ResultRow> results, TwoGroups groups, ResultRow.Scope both) {
        double level = context.options().confidence();
        ResultRow.Scope scope =
                both.group(groups.first().name() + " - " + groups.second().name());
        results.add(row("mean_difference", groups.meanDifference(level), "first minus second, Welch interval", scope));
        results.add(ResultRow.of(Section.GROUPS, "welch_t", groups.welch(), scope));
        results.add(row("cohen_d", groups.cohenD(level), "pooled sd, interval by noncentral t", scope));
        results.add(row("hedges_g", groups.hedgesG(HedgesCorrection.EXACT), "Hedges 1981 exact", scope));
        results.add(ResultRow.of(Section.GROUPS, "mann_whitney_z", groups.mannWhitney(), scope));
        results.add(row("cliffs_delta", groups.cliffsDelta(), "Cliff 1993", scope));
    }

    private static void compare(List<ResultRow> results, SeveralGroups groups, ResultRow.Scope scope) {
        results.add(test("anova_f", groups.anova(), scope));
        results.add(row("eta_squared", groups.etaSquared(), "SSB/SST", scope));
        results.add(row("omega_squared", groups.omegaSquared(), "Hays 1963", scope));
        results.add(test("welch_anova_f", groups.welchAnova(), scope));
        results.add(test("kruskal_wallis_h", groups.kruskalWallis(), scope));
        results.add(row("epsilon_squared", groups.kruskalEpsilonSquared(), "H/(n-1)", scope));
        results.add(test("brown_forsythe_f", groups.brownForsythe(), scope));
        results.add(row("icc1", groups.intraclassCorrelation(), "people within groups", scope));
        if (groups.groups().size() <= MOST_PAIRED) {
            for (PairOfGroups pair : groups.dunn(PAdjustment.HOLM)) {
                results.add(new ResultRow(
                        Section.GROUPS,
                        "dunn_z",
                        pair.test().statistic(),
                        null,
                        pair.adjustedP(),
                        pair.test().method().source() + "; Holm 1979",
                        scope.group(pair.first() + " - " + pair.second()),
                        0));
            }
        }
    }

    private static ResultRow test(String statistic, TestResult test, ResultRow.Scope scope) {
        return ResultRow.of(Section.GROUPS, statistic, test, scope);
    }

    private static ResultRow row(String statistic, Estimate estimate, String method, ResultRow.Scope scope) {
        return ResultRow.of(Section.GROUPS, statistic, estimate, method, scope);
    }
}

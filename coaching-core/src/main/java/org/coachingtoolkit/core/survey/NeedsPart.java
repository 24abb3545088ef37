package org.coachingtoolkit.core.survey;

import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.change.NeedsAssessment;

/**
 * The zone of nearest professional development of all people together: how far mastery lags behind importance (Borich),
 * or behind the declared target where importance was not asked.
 */
final class NeedsPart {
    private final AnalysisContext context;

    NeedsPart(AnalysisContext context) {
        this.context = context;
    }

    void addTo(List<ResultRow> results) {
        SurveyScores scores = context.scores();
        for (int wave = 0; wave < context.data().waves().size(); wave++) {
            int[] rows = context.rows(wave);
            for (int c = 0; c < scores.competences().size(); c++) {
                ResultRow.Scope scope = ResultRow.Scope.of(
                        scores.competences().get(c), context.data().waves().get(wave));
                Optional<Integer> target = scores.target(c);
                if (scores.hasMastery(c) && scores.hasImportance(c)) {
                    borich(results, scores.importanceOf(c).pairs(rows, scores.masteryOf(c), rows), scope);
                } else if (scores.hasMastery(c) && target.isPresent()) {
                    Frequencies mastery = scores.masteryOf(c).frequencies(rows);
                    Estimate gap = mastery.mean().map(mean -> target.get() - mean);
                    results.add(row("gap_to_target", gap, "declared target " + target.get() + " minus mean", scope)
                            .leavingOut(mastery.missing()));
                }
            }
        }
    }

    private static void borich(List<ResultRow> results, Pairs pairs, ResultRow.Scope scope) {
        NeedsAssessment needs = NeedsAssessment.of(pairs);
        results.add(row("gap_to_importance", needs.gap(), "mean of importance minus mastery", scope)
                .leavingOut(pairs.incomplete()));
        results.add(row("mwds", needs.weightedDiscrepancy(), "Borich 1980, scores of the competence", scope));
        results.add(row("pni_modified", needs.modifiedIndex(), "(I-D)/D of the means", scope));
    }

    private static ResultRow row(String statistic, Estimate estimate, String method, ResultRow.Scope scope) {
        return ResultRow.of(Section.NEEDS, statistic, estimate, method, scope);
    }
}

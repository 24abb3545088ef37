package org.coachingtoolkit.core.survey;

import static org.coachingtoolkit.core.survey.MethodNote.Detail.IMPORTANCE_MINUS_MASTERY;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.PNI_FORMULA;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.SCORES_OF_COMPETENCE;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.TARGET_MINUS_MEAN;
import static org.coachingtoolkit.core.survey.MethodNote.note;
import static org.coachingtoolkit.core.survey.MethodNote.source;

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
                    results.add(row(Statistic.GAP_TO_TARGET, gap, note(TARGET_MINUS_MEAN, target.get()), scope)
                            .leavingOut(mastery.missing()));
                }
            }
        }
    }

    private static void borich(List<ResultRow> results, Pairs pairs, ResultRow.Scope scope) {
        NeedsAssessment needs = NeedsAssessment.of(pairs);
        results.add(row(Statistic.GAP_TO_IMPORTANCE, needs.gap(), note(IMPORTANCE_MINUS_MASTERY), scope)
                .leavingOut(pairs.incomplete()));
        results.add(row(
                Statistic.MWDS,
                needs.weightedDiscrepancy(),
                source("Borich 1980").and(SCORES_OF_COMPETENCE),
                scope));
        results.add(row(Statistic.PNI_MODIFIED, needs.modifiedIndex(), note(PNI_FORMULA), scope));
    }

    private static ResultRow row(Statistic statistic, Estimate estimate, MethodNote method, ResultRow.Scope scope) {
        return ResultRow.of(Section.NEEDS, statistic, estimate, method, scope);
    }
}

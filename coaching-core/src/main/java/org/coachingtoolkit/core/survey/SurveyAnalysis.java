package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a report on competences shows, computed once: descriptives of scores and items, reliability, change
 * between waves, agreement of raters, differences of groups, correlations and needs.
 *
 * @param data the answers
 * @param scores the scores of every row
 * @param options how it was made
 * @param results the numbers, in the order of the sections
 */
public record SurveyAnalysis(SurveyData data, SurveyScores scores, AnalysisOptions options, List<ResultRow> results) {
    /** Copies the numbers. */
    public SurveyAnalysis {
        requireNonNull(data, "data");
        requireNonNull(scores, "scores");
        requireNonNull(options, "options");
        results = List.copyOf(results);
    }

    /**
     * Analyses answers. Where people rate themselves and are rated by others, everything but the agreement is computed
     * from their own ratings.
     */
    public static SurveyAnalysis of(SurveyData data, AnalysisOptions options) {
        SurveyScores scores = SurveyScores.of(data, options.scores());
        AnalysisContext context = new AnalysisContext(data, scores, options);
        List<ResultRow> results = new ArrayList<>();
        new DescriptivePart(context).addTo(results);
        new ReliabilityPart(context).addTo(results);
        new ChangePart(context).addTo(results);
        new AgreementPart(context).addTo(results);
        new GroupPart(context).addTo(results);
        new NeedsPart(context).addTo(results);
        return new SurveyAnalysis(data, scores, options, results);
    }

    /** Returns the numbers of a section. */
    public List<ResultRow> of(Section section) {
        return results.stream().filter(row -> row.section() == section).toList();
    }

    /** Returns a number by its name, competence and wave, among those of no group and no item. */
    public Optional<ResultRow> find(String statistic, String competence, String wave) {
        ResultRow.Scope scope = ResultRow.Scope.of(competence, wave);
        return results.stream()
                .filter(row -> row.statistic().equals(statistic) && row.scope().equals(scope))
                .findFirst();
    }

    /** Returns the index of the rater who is the person rated, in {@link SurveyData#raters()}. */
    public int mainRater() {
        return RaterNames.self(data.raters());
    }
}

package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.analytics.change.ReliableChange;
import org.coachingtoolkit.core.competence.RaterRole;

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

    /**
     * Returns the groups that may be reported on by themselves: those that are large enough in every wave, and do not
     * single out too few people when taken from the total.
     */
    public List<String> shownGroups() {
        AnalysisContext context = new AnalysisContext(data, scores, options);
        List<String> shown = new ArrayList<>(data.groups());
        shown.remove("");
        for (int wave = 0; wave < data.waves().size(); wave++) {
            shown.retainAll(context.shownGroups(wave).keySet());
        }
        return List.copyOf(shown);
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

    /**
     * Returns when one person's change since a wave is more than the error of measurement, by the standard deviation and
     * alpha of that wave (Jacobson and Truax 1991); empty if they do not allow it.
     *
     * @param competence the index of the competence in {@link SurveyScores#competences()}
     * @param wave the index of the earlier wave in {@link SurveyData#waves()}
     */
    public Optional<ReliableChange> reliableChange(int competence, int wave) {
        String name = scores.competences().get(competence);
        String waveName = data.waves().get(wave);
        return ChangePart.criterion(
                find("alpha", name, waveName).map(ResultRow::estimate),
                find("sd", name, waveName).map(ResultRow::estimate));
    }

    /** Returns the role that a rater's name stands for, in any of the languages; empty if it is none. */
    public static Optional<RaterRole> role(String rater) {
        return RaterNames.role(rater);
    }

    /** Returns the index of the rater who is the person rated, in {@link SurveyData#raters()}. */
    public int mainRater() {
        return RaterNames.self(data.raters());
    }
}

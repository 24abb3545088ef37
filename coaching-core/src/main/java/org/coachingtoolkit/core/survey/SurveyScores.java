package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.description.ScaleScores;
import org.coachingtoolkit.core.competence.Facet;

/**
 * The scores of every row: for each competence the mean of its answered items, turned round where they are reversed, if
 * enough of the applicable ones are answered. Where only difficulty was asked, mastery is the difficulty turned round.
 */
public final class SurveyScores {
    private final SurveyData data;
    private final List<String> competences;
    private final List<Optional<ScoreColumn>> mastery = new ArrayList<>();
    private final List<Optional<ScoreColumn>> importance = new ArrayList<>();

    private SurveyScores(SurveyData data, ScaleScores rule) {
        this.data = data;
        Codebook codebook = data.codebook();
        competences = codebook.competences();
        for (String competence : competences) {
            List<Integer> level = codebook.itemsOf(competence, Facet.LEVEL);
            List<Integer> difficulty = codebook.itemsOf(competence, Facet.DIFFICULTY);
            mastery.add(level.isEmpty() ? means(difficulty, rule, true) : means(level, rule, false));
            importance.add(means(codebook.itemsOf(competence, Facet.IMPORTANCE), rule, false));
        }
    }

    /** Returns the scores of all rows. */
    public static SurveyScores of(SurveyData data, ScaleScores rule) {
        return new SurveyScores(requireNonNull(data, "data"), requireNonNull(rule, "rule"));
    }

    private Optional<ScoreColumn> means(List<Integer> indices, ScaleScores rule, boolean turned) {
        if (indices.isEmpty()) {
            return Optional.empty();
        }
        int[] items = indices.stream().mapToInt(Integer::intValue).toArray();
        SurveyItem[] declared =
                indices.stream().map(data.codebook().items()::get).toArray(SurveyItem[]::new);
        return Optional.of(ScoreColumn.of(data.rows(), row -> {
            int applicable = items.length;
            int answered = 0;
            long halfPoints = 0;
            for (int i = 0; i < items.length; i++) {
                if (data.isAnswered(row, items[i])) {
                    int keyed = declared[i].keyed(data.answer(row, items[i]));
                    halfPoints +=
                            (turned ? declared[i].levels().reverse(keyed) : keyed) * (declared[i].halves() ? 1L : 2L);
                    answered++;
                } else if (data.isNotApplicable(row, items[i])) {
                    applicable--;
                }
            }
            return answered > 0 && answered >= rule.answersNeeded(applicable)
                    ? (double) halfPoints / (2L * answered)
                    : Double.NaN;
        }));
    }

    /** Returns the competences, in the order of the codebook. */
    public List<String> competences() {
        return competences;
    }

    /** Returns whether mastery (or difficulty) of a competence was asked. */
    public boolean hasMastery(int competence) {
        return mastery.get(competence).isPresent();
    }

    /** Returns whether importance of a competence was asked. */
    public boolean hasImportance(int competence) {
        return importance.get(competence).isPresent();
    }

    /** Returns a row's score of mastery; empty if too few items were answered. */
    public OptionalDouble mastery(int row, int competence) {
        return mastery.get(competence).map(column -> column.get(row)).orElse(OptionalDouble.empty());
    }

    /** Returns a row's score of importance; empty if it was not asked or too few items were answered. */
    public OptionalDouble importance(int row, int competence) {
        return importance.get(competence).map(column -> column.get(row)).orElse(OptionalDouble.empty());
    }

    /** Returns the declared range in which a competence's scores lie, as wide as the widest of its items'. */
    public AnswerScale range(int competence) {
        List<AnswerScale> scales = data.codebook().items().stream()
                .filter(item -> item.competence().equals(competences.get(competence)))
                .map(SurveyItem::scale)
                .toList();
        return AnswerScale.of(
                scales.stream().mapToInt(AnswerScale::min).min().orElseThrow(),
                scales.stream().mapToInt(AnswerScale::max).max().orElseThrow());
    }

    /** Returns the declared target of a competence, the highest of its items'; empty if none is declared. */
    public Optional<Integer> target(int competence) {
        return data.codebook().items().stream()
                .filter(item -> item.competence().equals(competences.get(competence)) && item.target() != null)
                .map(item -> requireNonNull(item.target()))
                .max(Integer::compare);
    }

    /**
     * Returns the column of mastery.
     *
     * @throws java.util.NoSuchElementException if it was not asked
     */
    ScoreColumn masteryOf(int competence) {
        return mastery.get(competence).orElseThrow();
    }

    /**
     * Returns the column of importance.
     *
     * @throws java.util.NoSuchElementException if it was not asked
     */
    ScoreColumn importanceOf(int competence) {
        return importance.get(competence).orElseThrow();
    }
}

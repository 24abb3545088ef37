package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.description.ScaleScores;
import org.coachingtoolkit.core.competence.Facet;

/**
 * The scores of every row: for each competence the mean of its answered items, turned round where they are reversed, if
 * enough of the applicable ones are answered. Where only difficulty was asked, mastery is the difficulty turned round.
 */
public final class SurveyScores {
    private final SurveyData data;
    private final List<String> competences;
    private final double[][] mastery;
    private final double[][] importance;
    private final boolean[] hasMastery;
    private final boolean[] hasImportance;

    private SurveyScores(SurveyData data, ScaleScores rule) {
        this.data = data;
        Codebook codebook = data.codebook();
        competences = codebook.competences();
        mastery = new double[competences.size()][];
        importance = new double[competences.size()][];
        hasMastery = new boolean[competences.size()];
        hasImportance = new boolean[competences.size()];
        for (int c = 0; c < competences.size(); c++) {
            List<Integer> level = codebook.itemsOf(competences.get(c), Facet.LEVEL);
            List<Integer> difficulty = codebook.itemsOf(competences.get(c), Facet.DIFFICULTY);
            List<Integer> important = codebook.itemsOf(competences.get(c), Facet.IMPORTANCE);
            hasMastery[c] = !level.isEmpty() || !difficulty.isEmpty();
            hasImportance[c] = !important.isEmpty();
            mastery[c] = level.isEmpty() ? means(difficulty, rule, true) : means(level, rule, false);
            importance[c] = means(important, rule, false);
        }
    }

    /** Returns the scores of all rows. */
    public static SurveyScores of(SurveyData data, ScaleScores rule) {
        return new SurveyScores(requireNonNull(data, "data"), requireNonNull(rule, "rule"));
    }

    private double[] means(List<Integer> items, ScaleScores rule, boolean turned) {
        double[] means = new double[data.rows()];
        Arrays.fill(means, Double.NaN);
        for (int row = 0; row < means.length && !items.isEmpty(); row++) {
            int applicable = items.size();
            int answered = 0;
            int sum = 0;
            for (int index : items) {
                if (data.isAnswered(row, index)) {
                    SurveyItem item = data.codebook().items().get(index);
                    int keyed = item.keyed(data.answer(row, index));
                    sum += turned ? item.scale().reverse(keyed) : keyed;
                    answered++;
                } else if (data.isNotApplicable(row, index)) {
                    applicable--;
                }
            }
            if (answered > 0 && answered >= rule.answersNeeded(applicable)) {
                means[row] = (double) sum / answered;
            }
        }
        return means;
    }

    /** Returns the competences, in the order of the codebook. */
    public List<String> competences() {
        return competences;
    }

    /** Returns whether mastery (or difficulty) of a competence was asked. */
    public boolean hasMastery(int competence) {
        return hasMastery[competence];
    }

    /** Returns whether importance of a competence was asked. */
    public boolean hasImportance(int competence) {
        return hasImportance[competence];
    }

    /** Returns a row's score of mastery; empty if too few items were answered. */
    public OptionalDouble mastery(int row, int competence) {
        return optional(mastery[competence][row]);
    }

    /** Returns a row's score of importance; empty if it was not asked or too few items were answered. */
    public OptionalDouble importance(int row, int competence) {
        return optional(importance[competence][row]);
    }

    private static OptionalDouble optional(double score) {
        return Double.isNaN(score) ? OptionalDouble.empty() : OptionalDouble.of(score);
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

    /** Returns the mastery of some rows; a row of -1 is a person without a row. */
    Sample masteryOf(int competence, int... rows) {
        return sample(mastery[competence], rows);
    }

    /** Returns the importance of some rows; a row of -1 is a person without a row. */
    Sample importanceOf(int competence, int... rows) {
        return sample(importance[competence], rows);
    }

    private static Sample sample(double[] scores, int[] rows) {
        return Sample.ofNullable(Arrays.stream(rows)
                .mapToObj(row -> row < 0 || Double.isNaN(scores[row]) ? null : (Double) scores[row])
                .toList());
    }
}

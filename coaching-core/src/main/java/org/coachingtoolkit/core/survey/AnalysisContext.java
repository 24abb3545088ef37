package org.coachingtoolkit.core.survey;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Missing;
import org.coachingtoolkit.core.analytics.answers.AnswerMatrix;
import org.coachingtoolkit.core.competence.Facet;

/** The data as the parts of an analysis need them: rows by wave, rater and group, answers as samples. */
final class AnalysisContext {
    private final SurveyData data;
    private final SurveyScores scores;
    private final AnalysisOptions options;
    private final int mainRater;

    AnalysisContext(SurveyData data, SurveyScores scores, AnalysisOptions options) {
        this.data = data;
        this.scores = scores;
        this.options = options;
        this.mainRater = data.self();
    }

    SurveyData data() {
        return data;
    }

    SurveyScores scores() {
        return scores;
    }

    AnalysisOptions options() {
        return options;
    }

    int mainRater() {
        return mainRater;
    }

    /** Returns the rows of a wave in which people rate themselves, or whoever rates if nobody does. */
    int[] rows(int wave) {
        return rows(wave, mainRater);
    }

    int[] rows(int wave, int rater) {
        return data.rowsWhere(row -> data.wave(row) == wave && data.rater(row) == rater);
    }

    /** Returns for each person the row of a wave and rater; -1 for those who have none. */
    int[] rowsByPerson(int wave, int rater) {
        int[] byPerson = new int[data.people().size()];
        Arrays.fill(byPerson, -1);
        for (int row : rows(wave, rater)) {
            byPerson[data.person(row)] = row;
        }
        return byPerson;
    }

    /** Returns the rows of each group of a wave, in the order of the groups; groups without rows are not there. */
    Map<String, int[]> groups(int wave) {
        int[] rows = rows(wave);
        int[][] byGroup = new int[data.groups().size()][];
        int[] sizes = new int[byGroup.length];
        for (int row : rows) {
            sizes[data.group(row)]++;
        }
        Arrays.setAll(byGroup, group -> new int[sizes[group]]);
        for (int i = rows.length - 1; i >= 0; i--) {
            int group = data.group(rows[i]);
            byGroup[group][--sizes[group]] = rows[i];
        }
        Map<String, int[]> groups = new LinkedHashMap<>();
        for (int group = 0; group < byGroup.length; group++) {
            if (byGroup[group].length > 0 && !data.groups().get(group).isEmpty()) {
                groups.put(data.groups().get(group), byGroup[group]);
            }
        }
        return groups;
    }

    /** Counts the answers to an item as they were given. */
    Frequencies frequencies(int item, int[] rows) {
        SurveyItem declared = data.codebook().items().get(item);
        int min = declared.levels().min();
        long[] counts = new long[declared.levels().levels()];
        long missing = 0;
        for (int row : rows) {
            if (data.isAnswered(row, item)) {
                counts[data.answer(row, item) - min]++;
            } else if (!data.isNotApplicable(row, item)) {
                missing++;
            }
        }
        double[] values = new double[counts.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = declared.value(min + i);
        }
        return Frequencies.ofCounts(values, counts, missing);
    }

    /** Counts the pairs of answers to two items, turned round where reversed, of those who answered both. */
    CrossTable table(int one, int other, int[] rows) {
        SurveyItem first = data.codebook().items().get(one);
        SurveyItem second = data.codebook().items().get(other);
        long[][] counts = new long[first.levels().levels()][second.levels().levels()];
        for (int row : rows) {
            if (data.isAnswered(row, one) && data.isAnswered(row, other)) {
                counts[first.keyed(data.answer(row, one)) - first.levels().min()][
                        second.keyed(data.answer(row, other)) - second.levels().min()]++;
            }
        }
        return CrossTable.of(levels(first), levels(second), counts);
    }

    private static List<String> levels(SurveyItem item) {
        return IntStream.rangeClosed(item.levels().min(), item.levels().max())
                .mapToObj(item::written)
                .toList();
    }

    /** Returns the items from which the score of mastery is made. */
    List<Integer> masteryItems(String competence) {
        List<Integer> level = data.codebook().itemsOf(competence, Facet.LEVEL);
        return level.isEmpty() ? data.codebook().itemsOf(competence, Facet.DIFFICULTY) : level;
    }

    /** Returns the covariances of items over the rows in which all are answered, turned round where reversed; exactly. */
    Covariances covariances(List<Integer> items, int[] rows) {
        SurveyItem[] declared = items.stream().map(data.codebook().items()::get).toArray(SurveyItem[]::new);
        boolean halves = Arrays.stream(declared).anyMatch(SurveyItem::halves);
        int unit = halves ? 2 : 1;
        AnswerScale scale = AnswerScale.of(
                unit
                        * Arrays.stream(declared)
                                .mapToInt(item -> item.scale().min())
                                .min()
                                .orElseThrow(),
                unit
                        * Arrays.stream(declared)
                                .mapToInt(item -> item.scale().max())
                                .max()
                                .orElseThrow());
        Covariances covariances = AnswerMatrix.of(
                        Arrays.stream(declared).map(SurveyItem::name).toList(),
                        scale,
                        rows.length,
                        new AnswerMatrix.Answers() {
                            @Override
                            public boolean isAnswered(int person, int item) {
                                return data.isAnswered(rows[person], items.get(item));
                            }

                            @Override
                            public int answer(int person, int item) {
                                int keyed = declared[item].keyed(data.answer(rows[person], items.get(item)));
                                return halves && !declared[item].halves() ? 2 * keyed : keyed;
                            }
                        })
                .covariances(Missing.LISTWISE);
        return halves ? covariances.scaled(0.5) : covariances;
    }
}

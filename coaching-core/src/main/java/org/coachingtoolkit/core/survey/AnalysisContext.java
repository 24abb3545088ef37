package org.coachingtoolkit.core.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Missing;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.Sample;
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
        this.mainRater = RaterNames.self(data.raters());
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

    /**
     * Returns the rows of each group of a wave; groups that would single out too few people are left out. The choice is
     * made for all waves together first, so that the same groups are shown in each as far as that is possible.
     */
    Map<String, int[]> shownGroups(int wave) {
        int[] all = data.rowsWhere(row -> data.rater(row) == mainRater);
        int[] rows = rows(wave);
        Map<String, int[]> groups = new LinkedHashMap<>();
        for (String group : shown(rows, shown(all, data.groups()))) {
            groups.put(
                    group,
                    Arrays.stream(rows)
                            .filter(row -> data.groups().get(data.group(row)).equals(group))
                            .toArray());
        }
        return groups;
    }

    /** Chooses those of the candidates that may be shown beside the total of some rows. */
    private List<String> shown(int[] rows, List<String> candidates) {
        Map<String, Set<Integer>> people = new LinkedHashMap<>();
        people.put("", new LinkedHashSet<>());
        candidates.stream()
                .filter(group -> !group.isEmpty())
                .forEach(group -> people.put(group, new LinkedHashSet<>()));
        for (int row : rows) {
            people.get("").add(data.person(row));
            Set<Integer> members = people.get(data.groups().get(data.group(row)));
            if (members != null) {
                members.add(data.person(row));
            }
        }
        return options.disclosure().shown(people).stream()
                .filter(group -> !group.isEmpty())
                .toList();
    }

    /** Counts the answers to an item as they were given. */
    Frequencies frequencies(int item, int[] rows) {
        SurveyItem declared = data.codebook().items().get(item);
        int min = declared.scale().min();
        long[] counts = new long[declared.scale().levels()];
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
            values[i] = min + i;
        }
        return Frequencies.ofCounts(values, counts, missing);
    }

    /** Returns the items from which the score of mastery is made. */
    List<Integer> masteryItems(String competence) {
        List<Integer> level = data.codebook().itemsOf(competence, Facet.LEVEL);
        return level.isEmpty() ? data.codebook().itemsOf(competence, Facet.DIFFICULTY) : level;
    }

    /** Returns the covariances of items over the rows in which all are answered, turned round where reversed. */
    Covariances covariances(List<Integer> items, int[] rows) {
        int[] complete = Arrays.stream(rows)
                .filter(row -> items.stream().allMatch(item -> data.isAnswered(row, item)))
                .toArray();
        List<Sample> columns = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int index : items) {
            SurveyItem item = data.codebook().items().get(index);
            names.add(item.name());
            double[] values = new double[complete.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = item.keyed(data.answer(complete[i], index));
            }
            columns.add(Sample.of(values));
        }
        return Covariances.of(names, Ratings.of(columns), Missing.LISTWISE);
    }
}

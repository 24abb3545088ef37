package org.coachingtoolkit.core.survey;

import static org.coachingtoolkit.core.survey.EffectPart.row;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.CLUSTERS;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.GROUPS_AS_CLUSTERS;
import static org.coachingtoolkit.core.survey.MethodNote.note;
import static org.coachingtoolkit.core.survey.MethodNote.source;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Group;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.comparison.ClusteredMean;
import org.coachingtoolkit.core.analytics.comparison.ClusteredRegression;

/** The change of people who come in clusters, such as schools, with errors and variances that heed the clusters. */
final class ClusterEffects {
    private static final int FEWEST_CLUSTERS = 6;

    private final int[] clusters;
    private final double level;

    /**
     * Takes the clusters.
     *
     * @param rows the row of each person in the earlier wave; -1 where there is none
     */
    ClusterEffects(SurveyData data, int[] rows, double level) {
        this.clusters =
                Arrays.stream(rows).map(row -> row < 0 ? -1 : data.cluster(row)).toArray();
        this.level = level;
    }

    /** The mean gain. */
    void change(List<ResultRow> results, Sample first, Sample last, ResultRow.Scope scope) {
        int[] people = inBoth(IntStream.range(0, first.size()), first, last);
        ClusteredRegression gains = regression(people, person -> new double[] {1}, gain(first, last));
        int number = gains.clusters();
        if (number >= FEWEST_CLUSTERS) {
            ClusteredRegression.RandomIntercept mixed = gains.randomIntercept();
            results.add(term(Statistic.CLUSTER_MEAN_DIFFERENCE, gains.robust().get(0), number, scope));
            results.add(term(Statistic.MIXED_MEAN_DIFFERENCE, mixed.terms().get(0), number, scope));
            results.add(share(mixed, number, scope));
        } else {
            tooFew(results, people.length, scope, Statistic.CLUSTER_MEAN_DIFFERENCE, Statistic.MIXED_MEAN_DIFFERENCE);
        }
    }

    /**
     * The difference of two groups: of gains, and adjusted for the earlier wave.
     *
     * @param of the people of both groups
     * @param firsts how many of them, from the beginning, are of the first group
     */
    void difference(
            List<ResultRow> results, List<Integer> of, int firsts, Sample first, Sample last, ResultRow.Scope scope) {
        Set<Integer> ofFirst = Set.copyOf(of.subList(0, firsts));
        int[] people = inBoth(of.stream().mapToInt(Integer::intValue), first, last);
        ClusteredRegression gains =
                regression(people, person -> new double[] {1, ofFirst.contains(person) ? 1 : 0}, gain(first, last));
        int number = gains.clusters();
        if (number >= FEWEST_CLUSTERS) {
            results.add(term(Statistic.CLUSTER_GAIN_DIFFERENCE, gains.robust().get(1), number, scope));
            results.add(term(
                    Statistic.MIXED_GAIN_DIFFERENCE,
                    gains.randomIntercept().terms().get(1),
                    number,
                    scope));
            ClusteredRegression.RandomIntercept adjusted = regression(
                            people,
                            person -> new double[] {1, first.value(person), ofFirst.contains(person) ? 1 : 0},
                            last::value)
                    .randomIntercept();
            results.add(term(Statistic.MIXED_ANCOVA_DIFFERENCE, adjusted.terms().get(2), number, scope));
            results.add(share(adjusted, number, scope));
        } else {
            tooFew(
                    results,
                    people.length,
                    scope,
                    Statistic.CLUSTER_GAIN_DIFFERENCE,
                    Statistic.MIXED_GAIN_DIFFERENCE,
                    Statistic.MIXED_ANCOVA_DIFFERENCE);
        }
    }

    private void tooFew(List<ResultRow> results, int people, ResultRow.Scope scope, Statistic... statistics) {
        Estimate none = Estimate.undefined(UndefinedReason.TOO_FEW_VARIABLES, people);
        long known = Arrays.stream(clusters)
                .filter(cluster -> cluster >= 0)
                .distinct()
                .count();
        for (Statistic statistic : statistics) {
            results.add(row(statistic, none, note(CLUSTERS, known), scope));
        }
    }

    private int[] inBoth(IntStream people, Sample first, Sample last) {
        return people.filter(person -> clusters[person] >= 0 && first.isPresent(person) && last.isPresent(person))
                .toArray();
    }

    private static IntToDoubleFunction gain(Sample first, Sample last) {
        return person -> EffectPart.rounded(last.value(person) - first.value(person));
    }

    private ClusteredRegression regression(int[] people, IntFunction<double[]> predictors, IntToDoubleFunction score) {
        return ClusteredRegression.of(
                Arrays.stream(people).mapToObj(predictors).toArray(double[][]::new),
                Arrays.stream(people).mapToDouble(score).toArray(),
                Arrays.stream(people).map(person -> clusters[person]).toArray(),
                level);
    }

    private static ResultRow term(
            Statistic statistic, ClusteredRegression.Term term, int number, ResultRow.Scope scope) {
        return row(
                        statistic,
                        term.coefficient(),
                        MethodNote.of(term.test().method()).and(CLUSTERS, number),
                        scope)
                .withError(term.standardError())
                .testedBy(term.test());
    }

    private static ResultRow share(ClusteredRegression.RandomIntercept mixed, int number, ResultRow.Scope scope) {
        Estimate share = mixed.share();
        MethodNote method = source(Method.RANDOM_INTERCEPT.source()).and(CLUSTERS, number);
        return row(Statistic.CLUSTER_VARIANCE_SHARE, share, method, scope);
    }

    /** The mean gain where the groups are the clusters. */
    void changeByGroups(
            List<ResultRow> results,
            Map<String, List<Integer>> members,
            Sample first,
            Sample last,
            ResultRow.Scope scope) {
        List<Group> groups = members.entrySet().stream()
                .map(group -> EffectPart.gains(group.getKey(), group.getValue(), first, last))
                .filter(group -> group.values().n() > 0)
                .toList();
        if (groups.size() >= FEWEST_CLUSTERS) {
            ClusteredMean mean = ClusteredMean.of(groups, level);
            results.add(row(
                            Statistic.CLUSTER_MEAN_DIFFERENCE,
                            mean.mean(),
                            MethodNote.of(mean.test().method()).and(GROUPS_AS_CLUSTERS, groups.size()),
                            scope)
                    .withError(mean.standardError())
                    .testedBy(mean.test()));
        }
    }
}

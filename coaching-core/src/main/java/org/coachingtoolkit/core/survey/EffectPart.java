package org.coachingtoolkit.core.survey;

import static org.coachingtoolkit.core.survey.MethodNote.Detail.ADJUSTED_FOR_FIRST_WAVE;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.ALL_PEOPLE_EM;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.EXACT_CORRECTION;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.FIRST_MINUS_SECOND;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.FISHER_INTERVAL;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.FOR_THE_CHANGE_FOUND;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.GREENHOUSE_GEISSER;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.LATER_MINUS_EARLIER;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.NONCENTRAL_T;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.OF_THOSE_AT_FIRST;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.SESSIONS_AND_GAIN;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.STAYED_MINUS_LEFT;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.T_INTERVAL;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.WELCH_INTERVAL;
import static org.coachingtoolkit.core.survey.MethodNote.note;
import static org.coachingtoolkit.core.survey.MethodNote.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Group;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.association.Correlation;
import org.coachingtoolkit.core.analytics.association.Correlations;
import org.coachingtoolkit.core.analytics.association.Regression;
import org.coachingtoolkit.core.analytics.comparison.HedgesCorrection;
import org.coachingtoolkit.core.analytics.comparison.McNemar;
import org.coachingtoolkit.core.analytics.comparison.PairedComparison;
import org.coachingtoolkit.core.analytics.comparison.RepeatedMeasures;
import org.coachingtoolkit.core.analytics.comparison.SampleSize;
import org.coachingtoolkit.core.analytics.comparison.SignedRanks;
import org.coachingtoolkit.core.analytics.comparison.Sphericity;
import org.coachingtoolkit.core.analytics.comparison.TwoGroups;
import org.coachingtoolkit.core.analytics.description.Descriptives;
import org.coachingtoolkit.core.analytics.description.MissingAtRandom;

/**
 * Did it help: the change of groups beside each other, all waves together, who reached the target, what the number of
 * sessions has to do with it, who left, and what the next study needs.
 */
final class EffectPart {
    private static final int MOST_GROUPS = 6;
    private static final double POWER = 0.8;
    private static final double REJECTED = 0.05;
    private static final AnswerScale YES_OR_NO = AnswerScale.of(0, 1);
    private static final Set<Statistic> TESTED = EnumSet.of(Statistic.GAIN_WELCH_T, Statistic.ANCOVA_DIFFERENCE);

    private final AnalysisContext context;
    private final SurveyData data;
    private final SurveyScores scores;
    private final double level;

    EffectPart(AnalysisContext context) {
        this.context = context;
        this.data = context.data();
        this.scores = context.scores();
        this.level = context.options().confidence();
    }

    void addTo(List<ResultRow> results) {
        int waves = data.waves().size();
        for (int wave = 0; wave < waves; wave++) {
            for (int c : rated()) {
                atTarget(results, c, wave);
            }
        }
        if (waves < 2) {
            return;
        }
        List<int[]> rows = IntStream.range(0, waves)
                .mapToObj(wave -> context.rowsByPerson(wave, context.mainRater()))
                .toList();
        for (int later = 1; later < waves; later++) {
            change(results, rows, later - 1, later);
        }
        if (waves > 2) {
            change(results, rows, 0, waves - 1);
            for (int c : rated()) {
                together(results, c, rows);
            }
        }
    }

    private List<Integer> rated() {
        return IntStream.range(0, scores.competences().size())
                .filter(scores::hasMastery)
                .boxed()
                .toList();
    }

    /** The share of those at the target in a wave. */
    private void atTarget(List<ResultRow> results, int c, int wave) {
        Optional<Integer> target = scores.target(c);
        if (target.isEmpty()) {
            return;
        }
        double[] reached = sample(c, context.rows(wave)).toArray();
        double count =
                Arrays.stream(reached).filter(score -> score >= target.get()).count();
        results.add(row(
                Statistic.AT_TARGET_SHARE,
                share(count, reached.length),
                note(MethodNote.Detail.SCORE_AT_LEAST, target.get()),
                ResultRow.Scope.of(scores.competences().get(c), data.waves().get(wave))));
    }

    private static Estimate share(double part, long n) {
        return n == 0 ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, 0) : Estimate.of(part / n, n);
    }

    private void change(List<ResultRow> results, List<int[]> rows, int before, int after) {
        List<ResultRow> tests = new ArrayList<>();
        Map<String, List<Integer>> members = members(rows.get(before), rows.get(after));
        ClusterEffects clusters = new ClusterEffects(data, rows.get(before), level);
        for (int c : rated()) {
            ResultRow.Scope scope = ResultRow.Scope.change(
                    scores.competences().get(c),
                    data.waves().get(after),
                    data.waves().get(before));
            Sample first = sample(c, rows.get(before));
            Sample last = sample(c, rows.get(after));
            reached(results, c, first, last, scope);
            left(results, first, last, scope);
            next(results, first, last, scope);
            if (data.hasClusters()) {
                clusters.change(results, first, last, scope);
            } else {
                clusters.changeByGroups(results, members, first, last, scope);
            }
            groups(tests, members, clusters, first, last, scope);
            dose(results, first, last, scope);
        }
        results.addAll(TESTED.stream().map(Set::of).reduce(tests, ChangePart::holm, (a, b) -> b));
    }

    private Sample sample(int c, int[] rows) {
        return scores.masteryOf(c).sample(rows);
    }

    private void reached(List<ResultRow> results, int c, Sample first, Sample last, ResultRow.Scope scope) {
        Optional<Integer> target = scores.target(c);
        if (target.isEmpty()) {
            return;
        }
        Pairs pairs = Pairs.of(
                first.map(score -> score >= target.get() ? 1 : 0), last.map(score -> score >= target.get() ? 1 : 0));
        McNemar mcNemar = McNemar.of(CrossTable.square(pairs, YES_OR_NO));
        ResultRow row = row(
                        Statistic.AT_TARGET_CHANGE,
                        mcNemar.difference(level),
                        source("Bonett and Price 2012").and(LATER_MINUS_EARLIER),
                        scope)
                .leavingOut(pairs.incomplete());
        results.add(pairs.n() > 0 ? row.testedBy(mcNemar.midPTest()) : row);
    }

    /** Who left after the first of two waves, and whether they differed; all people together by maximum likelihood. */
    private void left(List<ResultRow> results, Sample first, Sample last, ResultRow.Scope scope) {
        List<Double> stayed = new ArrayList<>();
        List<Double> gone = new ArrayList<>();
        int newcomers = 0;
        for (int i = 0; i < first.size(); i++) {
            if (first.isPresent(i)) {
                (last.isPresent(i) ? stayed : gone).add(first.value(i));
            } else if (last.isPresent(i)) {
                newcomers++;
            }
        }
        results.add(row(
                Statistic.STAYED_SHARE,
                share(stayed.size(), stayed.size() + (long) gone.size()),
                note(OF_THOSE_AT_FIRST),
                scope));
        if (gone.size() == 1 || (stayed.size() == 1 && !gone.isEmpty())) {
            results.add(row(
                    Statistic.ATTRITION_DIFFERENCE,
                    Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, stayed.size() + (long) gone.size()),
                    note(STAYED_MINUS_LEFT),
                    scope));
        } else if (!gone.isEmpty() && !stayed.isEmpty()) {
            TwoGroups difference = TwoGroups.of(
                    new Group("stayed", Sample.ofNullable(stayed).frequencies()),
                    new Group("left", Sample.ofNullable(gone).frequencies()));
            TestResult welch = difference.welch();
            ResultRow row = row(
                            Statistic.ATTRITION_DIFFERENCE,
                            difference.meanDifference(level),
                            MethodNote.of(welch.method()).and(STAYED_MINUS_LEFT),
                            scope)
                    .testedBy(welch);
            results.add(isRejected(welch) ? row.with(Remark.LEAVERS_DIFFER) : row);
        }
        if (stayed.size() > 2 && gone.size() + newcomers > 0) {
            List<Estimate> means = MissingAtRandom.means(
                    first.size(), 2, (person, wave) -> valueOrNaN(wave == 0 ? first : last, person));
            Estimate before = means.get(0);
            results.add(row(
                    Statistic.MEAN_DIFFERENCE_ALL,
                    before.isDefined() ? means.get(1).map(mean -> mean - before.orElseThrow()) : before,
                    source("Dempster, Laird and Rubin 1977").and(ALL_PEOPLE_EM),
                    scope));
        }
    }

    private static double valueOrNaN(Sample sample, int person) {
        return sample.isPresent(person) ? sample.value(person) : Double.NaN;
    }

    private static boolean isRejected(TestResult test) {
        return test.p().isDefined() && test.p().orElseThrow() < REJECTED;
    }

    private void next(List<ResultRow> results, Sample first, Sample last, ResultRow.Scope scope) {
        PairedComparison paired = PairedComparison.of(Pairs.of(first, last));
        results.add(row(
                Statistic.SAMPLE_SIZE_PAIRS,
                SampleSize.pairs(paired.cohenDz(), POWER, level),
                source("Cohen 1988").and(FOR_THE_CHANGE_FOUND, Math.round(100 * POWER)),
                scope));
    }

    /** Returns the people of each group who have a row in both waves, by the group of the earlier. */
    private Map<String, List<Integer>> members(int[] before, int[] after) {
        Map<String, List<Integer>> members = new LinkedHashMap<>();
        for (int person = 0; person < before.length; person++) {
            if (before[person] >= 0 && after[person] >= 0) {
                String name = data.groups().get(data.group(before[person]));
                if (!name.isEmpty()) {
                    members.computeIfAbsent(name, group -> new ArrayList<>()).add(person);
                }
            }
        }
        Map<String, List<Integer>> ordered = new LinkedHashMap<>();
        data.groups().stream()
                .filter(members::containsKey)
                .forEach(name -> ordered.put(name, members.getOrDefault(name, List.of())));
        return ordered;
    }

    static Group gains(String name, List<Integer> members, Sample first, Sample last) {
        return new Group(name, gains(members, first, last).frequencies());
    }

    /** Returns the gains of people, rounded so that those that are equal on paper are ties. */
    private static Sample gains(List<Integer> members, Sample first, Sample last) {
        return Sample.ofNullable(members.stream()
                .map(person -> first.isPresent(person) && last.isPresent(person)
                        ? (Double) rounded(last.value(person) - first.value(person))
                        : null)
                .toList());
    }

    static double rounded(double gain) {
        double scale = Math.pow(10, SignedRanks.DECIMALS);
        return Math.rint(gain * scale) / scale;
    }

    private void groups(
            List<ResultRow> results,
            Map<String, List<Integer>> members,
            ClusterEffects clusters,
            Sample first,
            Sample last,
            ResultRow.Scope scope) {
        List<String> names = members.keySet().stream().limit(MOST_GROUPS + 1L).toList();
        if (names.size() < 2) {
            return;
        }
        List<Group> gains = names.stream()
                .map(name -> gains(name, members.getOrDefault(name, List.of()), first, last))
                .toList();
        for (Group gain : gains) {
            if (context.options()
                    .disclosure()
                    .allows(Math.toIntExact(gain.values().n()))) {
                Estimate mean = Descriptives.of(gain.values()).mean(level);
                results.add(
                        row(Statistic.GAIN, mean, note(LATER_MINUS_EARLIER).and(T_INTERVAL), scope.group(gain.name()))
                                .leavingOut(gain.values().missing()));
            }
        }
        if (names.size() > MOST_GROUPS) {
            return;
        }
        for (int i = 0; i < gains.size(); i++) {
            for (int j = i + 1; j < gains.size(); j++) {
                if (enough(gains.get(i)) && enough(gains.get(j))) {
                    compare(results, gains.get(i), gains.get(j), members, clusters, first, last, scope);
                }
            }
        }
    }

    private boolean enough(Group group) {
        return context.options()
                .disclosure()
                .allows(Math.toIntExact(group.values().n()));
    }

    private void compare(
            List<ResultRow> results,
            Group one,
            Group other,
            Map<String, List<Integer>> members,
            ClusterEffects clusters,
            Sample first,
            Sample last,
            ResultRow.Scope both) {
        ResultRow.Scope scope = both.groups(one.name(), other.name());
        TwoGroups two = TwoGroups.of(one, other);
        results.add(row(
                Statistic.GAIN_DIFFERENCE,
                two.meanDifference(level),
                note(FIRST_MINUS_SECOND).and(WELCH_INTERVAL),
                scope));
        results.add(ResultRow.of(Section.EFFECT, Statistic.GAIN_WELCH_T, two.welch(), scope));
        results.add(row(
                Statistic.GAIN_HEDGES_G,
                two.hedgesG(HedgesCorrection.EXACT, level),
                source("Hedges 1981").and(EXACT_CORRECTION).and(NONCENTRAL_T),
                scope));
        List<Integer> people = new ArrayList<>(members.getOrDefault(one.name(), List.of()));
        int firsts = people.size();
        people.addAll(members.getOrDefault(other.name(), List.of()));
        Sample before = part(first, people);
        Sample after = part(last, people);
        Sample isFirst = Sample.of(IntStream.range(0, people.size())
                .mapToDouble(i -> i < firsts ? 1 : 0)
                .toArray());
        Map<String, Sample> predictors = new LinkedHashMap<>();
        predictors.put("before", before);
        predictors.put("group", isFirst);
        Regression.Term adjusted =
                Regression.of(after, predictors, level).terms().get(2);
        Sample product = Sample.ofNullable(IntStream.range(0, people.size())
                .mapToObj(i -> before.isPresent(i) ? (Double) (before.value(i) * isFirst.value(i)) : null)
                .toList());
        predictors.put("product", product);
        TestResult slopes =
                Regression.of(after, predictors, level).terms().get(3).test();
        ResultRow row = row(
                        Statistic.ANCOVA_DIFFERENCE,
                        adjusted.coefficient(),
                        MethodNote.of(adjusted.test().method()).and(ADJUSTED_FOR_FIRST_WAVE),
                        scope)
                .withError(adjusted.standardError())
                .testedBy(adjusted.test());
        results.add(isRejected(slopes) ? row.with(Remark.SLOPES_DIFFER) : row);
        results.add(ResultRow.of(Section.EFFECT, Statistic.ANCOVA_SLOPES_T, slopes, scope));
        if (data.hasClusters()) {
            clusters.difference(results, people, firsts, first, last, scope);
        }
    }

    private static Sample part(Sample whole, List<Integer> people) {
        return Sample.ofNullable(people.stream()
                .map(person -> whole.isPresent(person) ? (Double) whole.value(person) : null)
                .toList());
    }

    private void dose(List<ResultRow> results, Sample first, Sample last, ResultRow.Scope scope) {
        if (!data.hasDoses()) {
            return;
        }
        Sample gain = gains(IntStream.range(0, first.size()).boxed().toList(), first, last);
        Correlation rho = Correlations.spearman(Pairs.of(data.doses(), gain), level);
        results.add(row(
                        Statistic.DOSE_RHO,
                        rho.coefficient(),
                        source("Spearman 1904; Bonett and Wright 2000")
                                .and(SESSIONS_AND_GAIN)
                                .and(FISHER_INTERVAL),
                        scope)
                .testedBy(rho.test())
                .leavingOut(rho.incomplete()));
    }

    /** All waves together, for those who took part in all. */
    private void together(List<ResultRow> results, int c, List<int[]> rows) {
        Ratings waves = Ratings.of(rows.stream().map(of -> sample(c, of)).toList());
        RepeatedMeasures repeated = RepeatedMeasures.of(waves);
        TestResult mauchly = Sphericity.mauchly(waves);
        ResultRow.Scope scope = ResultRow.Scope.of(scores.competences().get(c), "");
        MethodNote method = MethodNote.of(repeated.corrected().method());
        ResultRow f = row(Statistic.REPEATED_F, repeated.corrected().statistic(), method.and(GREENHOUSE_GEISSER), scope)
                .testedBy(repeated.corrected())
                .leavingOut(repeated.leftOut());
        results.add(isRejected(mauchly) ? f.with(Remark.NOT_SPHERICAL) : f);
        results.add(row(Statistic.GREENHOUSE_GEISSER_EPSILON, repeated.greenhouseGeisser(), method, scope));
        results.add(ResultRow.of(Section.EFFECT, Statistic.MAUCHLY_W, mauchly, scope));
        results.add(ResultRow.of(Section.EFFECT, Statistic.FRIEDMAN_CHI_SQUARED, repeated.friedman(), scope)
                .leavingOut(repeated.leftOut()));
    }

    static ResultRow row(Statistic statistic, Estimate estimate, MethodNote method, ResultRow.Scope scope) {
        return ResultRow.of(Section.EFFECT, statistic, estimate, method, scope);
    }
}

package org.coachingtoolkit.core.survey;

import static org.coachingtoolkit.core.survey.MethodNote.Detail.FIRST_MINUS_SECOND;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.INTERVAL_METRIC;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.PEOPLE_DRAWN;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.POOLED_ANSWERS;
import static org.coachingtoolkit.core.survey.MethodNote.Detail.SCORES_OF_RATERS;
import static org.coachingtoolkit.core.survey.MethodNote.note;
import static org.coachingtoolkit.core.survey.MethodNote.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.agreement.BlandAltman;
import org.coachingtoolkit.core.analytics.agreement.Concordance;
import org.coachingtoolkit.core.analytics.agreement.IntraclassCorrelation;
import org.coachingtoolkit.core.analytics.agreement.Kappa;
import org.coachingtoolkit.core.analytics.agreement.Krippendorff;
import org.coachingtoolkit.core.analytics.agreement.MultiRaterKappa;
import org.coachingtoolkit.core.analytics.agreement.Symmetry;
import org.coachingtoolkit.core.analytics.agreement.Weights;

/** How far those who rate the same people agree: on the scores of all raters, and answer by answer of each pair. */
final class AgreementPart {
    private static final int MOST_RATERS = 30;
    private static final int MOST_ANSWERS = 5_000_000;

    private static final int REPLICATES = 1_000;
    private static final long SEED = 20_261_129;
    private static final int MOST_DRAWN = 2_000;
    private static final int MOST_LEVELS = 20;

    private final AnalysisContext context;

    AgreementPart(AnalysisContext context) {
        this.context = context;
    }

    void addTo(List<ResultRow> results) {
        SurveyData data = context.data();
        int raters = data.raters().size();
        if (raters < 2 || raters > MOST_RATERS) {
            return;
        }
        for (int wave = 0; wave < data.waves().size(); wave++) {
            List<int[]> rows = new ArrayList<>();
            for (int rater = 0; rater < raters; rater++) {
                rows.add(context.rowsByPerson(wave, rater));
            }
            for (int c = 0; c < context.scores().competences().size(); c++) {
                if (context.scores().hasMastery(c)) {
                    ResultRow.Scope scope = ResultRow.Scope.of(
                            context.scores().competences().get(c), data.waves().get(wave));
                    together(results, c, rows, scope);
                    fleiss(results, c, rows, scope);
                    for (int one = 0; one < raters; one++) {
                        for (int other = one + 1; other < raters; other++) {
                            pair(results, c, wave, one, other);
                        }
                    }
                }
            }
        }
    }

    private void together(List<ResultRow> results, int competence, List<int[]> rows, ResultRow.Scope scope) {
        double level = context.options().confidence();
        List<Sample> columns = new ArrayList<>();
        for (int[] rater : rows) {
            columns.add(context.scores().masteryOf(competence).sample(rater));
        }
        Ratings ratings = Ratings.of(columns);
        long rated = ratings.units();
        long complete = ratings.completeUnits();
        long paired = IntStream.range(0, rows.get(0).length)
                .filter(person -> columns.stream()
                                .filter(column -> column.isPresent(person))
                                .count()
                        > 1)
                .count();
        IntraclassCorrelation icc = IntraclassCorrelation.of(ratings);
        for (IntraclassCorrelation.Form form : List.of(
                IntraclassCorrelation.Form.TWO_WAY_RANDOM_SINGLE,
                IntraclassCorrelation.Form.TWO_WAY_MIXED_SINGLE,
                IntraclassCorrelation.Form.TWO_WAY_RANDOM_MEAN)) {
            Statistic name = switch (form) {
                case TWO_WAY_RANDOM_SINGLE -> Statistic.ICC_2_1;
                case TWO_WAY_MIXED_SINGLE -> Statistic.ICC_3_1;
                default -> Statistic.ICC_2_K;
            };
            results.add(enough(
                    complete,
                    row(
                                    name,
                                    icc.coefficient(form, level),
                                    source("Shrout and Fleiss 1979").and(SCORES_OF_RATERS, ratings.raters()),
                                    scope)
                            .testedBy(icc.test(form))
                            .leavingOut(rated - complete)));
        }
        results.add(enough(
                paired,
                row(
                        Statistic.KRIPPENDORFF_ALPHA,
                        Krippendorff.of(ratings).alpha(Krippendorff.Metric.INTERVAL),
                        source("Krippendorff 2011").and(INTERVAL_METRIC),
                        scope)));
        Concordance concordance = Concordance.of(ratings);
        results.add(enough(
                complete,
                row(
                                Statistic.KENDALL_W,
                                concordance.w(),
                                MethodNote.of(concordance.test().method()),
                                scope)
                        .testedBy(concordance.test())
                        .leavingOut(concordance.leftOut())));
    }

    /** How far all raters give the same answer, level by level. */
    private void fleiss(List<ResultRow> results, int competence, List<int[]> rows, ResultRow.Scope scope) {
        List<Integer> items =
                context.masteryItems(context.scores().competences().get(competence));
        SurveyData data = context.data();
        if ((long) rows.get(0).length * items.size() * rows.size() > MOST_ANSWERS) {
            return;
        }
        List<Sample> raters = rows.stream()
                .map(people -> Sample.ofNullable(IntStream.range(0, people.length * items.size())
                        .mapToObj(cell -> {
                            int row = people[cell / items.size()];
                            int item = items.get(cell % items.size());
                            return row >= 0 && data.isAnswered(row, item) ? (Integer) data.answer(row, item) : null;
                        })
                        .toList()))
                .toList();
        MultiRaterKappa kappa = MultiRaterKappa.of(Ratings.of(raters));
        results.add(enough(
                kappa.fleiss().n() / Math.max(1, items.size()),
                row(
                                Statistic.FLEISS_KAPPA,
                                kappa.fleiss(),
                                MethodNote.of(kappa.fleissTest().method()).and(POOLED_ANSWERS),
                                scope)
                        .testedBy(kappa.fleissTest())));
    }

    /** Returns a number where as many people were rated as a group must have, else that there are too few. */
    private ResultRow enough(long people, ResultRow row) {
        return context.options().disclosure().allows(Math.toIntExact(people))
                ? row
                : row(
                        row.statistic(),
                        Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, people),
                        row.method(),
                        row.scope());
    }

    /** Compares two raters; the person rated, where it is one of them, comes first. */
    private void pair(List<ResultRow> results, int competence, int wave, int firstRater, int secondRater) {
        int main = context.mainRater();
        int left = secondRater == main ? secondRater : firstRater;
        int right = secondRater == main ? firstRater : secondRater;
        int[] one = context.rowsByPerson(wave, left);
        int[] other = context.rowsByPerson(wave, right);
        double level = context.options().confidence();
        SurveyScores scores = context.scores();
        ResultRow.Scope scope = ResultRow.Scope.of(
                        scores.competences().get(competence),
                        context.data().waves().get(wave))
                .groups(
                        context.data().raters().get(left),
                        context.data().raters().get(right));
        Pairs pairs = scores.masteryOf(competence).pairs(one, scores.masteryOf(competence), other);
        if (!context.options().disclosure().allows(Math.toIntExact(pairs.n()))) {
            return;
        }
        BlandAltman limits = BlandAltman.of(pairs, level);
        MethodNote method = source("Bland and Altman 1999").and(FIRST_MINUS_SECOND);
        results.add(row(Statistic.BIAS, limits.bias(), method, scope).leavingOut(limits.incomplete()));
        results.add(row(Statistic.LIMIT_OF_AGREEMENT_LOW, limits.lowerLimit(), method, scope));
        results.add(row(Statistic.LIMIT_OF_AGREEMENT_HIGH, limits.upperLimit(), method, scope));
        List<Integer> items = context.masteryItems(scores.competences().get(competence));
        AnswerScale scale = context.data().codebook().items().get(items.get(0)).levels();
        if (items.stream()
                .anyMatch(
                        i -> !context.data().codebook().items().get(i).levels().equals(scale))) {
            results.add(row(
                    Statistic.KAPPA_QUADRATIC,
                    Estimate.undefined(UndefinedReason.DIFFERENT_SCALES, pairs.n()),
                    note(POOLED_ANSWERS),
                    scope));
            return;
        }
        CrossTable table = CrossTable.square(answers(items, scale, one, other), scale);
        Kappa kappa = Kappa.of(table, Weights.QUADRATIC, level);
        MethodNote pooled = note(POOLED_ANSWERS);
        results.add(ResultRow.of(Section.AGREEMENT, Statistic.BOWKER_CHI_SQUARED, Symmetry.bowker(table), scope)
                .leavingOut(table.incomplete()));
        results.add(row(Statistic.EXACT_AGREEMENT, kappa.agreement(), pooled, scope));
        results.add(row(Statistic.ADJACENT_AGREEMENT, kappa.adjacentAgreement(), pooled, scope));
        results.add(row(
                        Statistic.KAPPA_QUADRATIC,
                        kappa.kappa(),
                        MethodNote.of(kappa.test().method()).and(POOLED_ANSWERS),
                        scope)
                .withError(kappa.standardError())
                .testedBy(kappa.test())
                .leavingOut(table.incomplete()));
        Estimate gwet = drawn(kappa.gwet(), items, scale, one, other);
        MethodNote ofGwet = source("Gwet 2008").and(POOLED_ANSWERS);
        boolean hasInterval = gwet.isDefined() && gwet.interval() != null;
        results.add(row(
                Statistic.GWET_AC2_QUADRATIC,
                gwet,
                hasInterval ? ofGwet.and(PEOPLE_DRAWN, REPLICATES) : ofGwet,
                scope));
    }

    /**
     * Returns Gwet's coefficient with a percentile interval by drawing people, each with all answers, because answers about
     * one person go together. The seed is fixed: the same data give the same interval.
     */
    private Estimate drawn(Estimate gwet, List<Integer> items, AnswerScale scale, int[] one, int[] other) {
        SurveyData data = context.data();
        int levels = scale.levels();
        List<int[]> people = new ArrayList<>();
        for (int person = 0; person < one.length; person++) {
            int left = one[person];
            int right = other[person];
            if (left >= 0 && right >= 0) {
                people.add(items.stream()
                        .filter(item -> data.isAnswered(left, item) && data.isAnswered(right, item))
                        .mapToInt(item -> (data.answer(left, item) - scale.min()) * levels
                                + data.answer(right, item)
                                - scale.min())
                        .toArray());
            }
        }
        if (!gwet.isDefined() || people.size() > MOST_DRAWN || levels > MOST_LEVELS) {
            return gwet;
        }
        List<String> names = IntStream.rangeClosed(scale.min(), scale.max())
                .mapToObj(Integer::toString)
                .toList();
        SplittableRandom random = new SplittableRandom(SEED);
        double[] drawn = new double[REPLICATES];
        int defined = 0;
        for (int replicate = 0; replicate < REPLICATES; replicate++) {
            long[][] counts = new long[levels][levels];
            for (int i = 0; i < people.size(); i++) {
                for (int cell : people.get(random.nextInt(people.size()))) {
                    counts[cell / levels][cell % levels]++;
                }
            }
            Estimate replica = Kappa.of(
                            CrossTable.of(names, names, counts),
                            Weights.QUADRATIC,
                            context.options().confidence())
                    .gwet();
            if (replica.isDefined()) {
                drawn[defined++] = replica.orElseThrow();
            }
        }
        if (defined < REPLICATES / 2) {
            return gwet;
        }
        double[] sorted = Arrays.copyOf(drawn, defined);
        Arrays.sort(sorted);
        double level = context.options().confidence();
        int low = (int) Math.floor((1 - level) / 2 * (defined - 1));
        return gwet.with(new Interval(sorted[low], sorted[defined - 1 - low], level));
    }

    /** Counts the pairs of answers of two raters to some items of one scale about the same people. */
    private Pairs answers(List<Integer> items, AnswerScale scale, int[] one, int[] other) {
        SurveyData data = context.data();
        int levels = scale.levels();
        Map<Integer, Long> counts = new TreeMap<>();
        long incomplete = 0;
        for (int person = 0; person < one.length; person++) {
            for (int item : items) {
                if (one[person] >= 0
                        && other[person] >= 0
                        && data.isAnswered(one[person], item)
                        && data.isAnswered(other[person], item)) {
                    int first = data.answer(one[person], item) - scale.min();
                    counts.merge(first * levels + data.answer(other[person], item) - scale.min(), 1L, Long::sum);
                } else {
                    incomplete++;
                }
            }
        }
        return Pairs.ofCounts(
                counts.keySet().stream()
                        .mapToDouble(cell -> scale.min() + cell / levels)
                        .toArray(),
                counts.keySet().stream()
                        .mapToDouble(cell -> scale.min() + cell % levels)
                        .toArray(),
                counts.values().stream().mapToLong(Long::longValue).toArray(),
                incomplete);
    }

    private static ResultRow row(Statistic statistic, Estimate estimate, MethodNote method, ResultRow.Scope scope) {
        return ResultRow.of(Section.AGREEMENT, statistic, estimate, method, scope);
    }
}

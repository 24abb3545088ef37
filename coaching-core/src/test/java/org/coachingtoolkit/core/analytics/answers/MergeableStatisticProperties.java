package org.coachingtoolkit.core.analytics.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Missing;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.agreement.IntraclassCorrelation;
import org.coachingtoolkit.core.analytics.agreement.Krippendorff;
import org.coachingtoolkit.core.analytics.reliability.Reliability;
import org.jspecify.annotations.Nullable;

/** However rows are split, shuffled and sent from one machine to another, the sums are the same to the last bit. */
class MergeableStatisticProperties {
    private static final AnswerScale SCALE = AnswerScale.of(1, 5);
    private static final List<String> ITEMS = List.of("a", "b", "c", "d");

    @Property(tries = 100)
    void coMomentsDoNotDependOnSplitAndOrder(
            @ForAll("rows") List<AnswerRow> rows, @ForAll Missing missing, @ForAll long seed) {
        holds(rows, () -> new CoMoments(ITEMS, SCALE, missing), seed);
    }

    @Property(tries = 100)
    void itemSumsDoNotDependOnSplitAndOrder(@ForAll("rows") List<AnswerRow> rows, @ForAll long seed) {
        holds(rows, () -> new ItemSums(ITEMS, SCALE), seed);
    }

    @Property(tries = 100)
    void valueCountsDoNotDependOnSplitAndOrder(@ForAll("rows") List<AnswerRow> rows, @ForAll long seed) {
        holds(rows, () -> new ValueCounts(4, SCALE), seed);
    }

    @Property(tries = 100)
    void missingPatternsDoNotDependOnSplitAndOrder(@ForAll("rows") List<AnswerRow> rows, @ForAll long seed) {
        holds(rows, () -> new MissingPatterns(ITEMS), seed);
    }

    @Property(tries = 100)
    void ratingSumsDoNotDependOnSplitAndOrder(@ForAll("rows") List<AnswerRow> rows, @ForAll long seed) {
        holds(rows, () -> new RatingSums(4, SCALE), seed);
    }

    @Property(tries = 100)
    void coincidenceCountsDoNotDependOnSplitAndOrder(
            @ForAll("rows") List<AnswerRow> rows, @ForAll Krippendorff.Metric metric, @ForAll long seed) {
        holds(rows, () -> new CoincidenceCounts(SCALE, metric), seed);
    }

    @Property(tries = 100)
    void jointAndDifferenceCountsDoNotDependOnSplitAndOrder(@ForAll("rows") List<AnswerRow> rows, @ForAll long seed) {
        List<AnswerRow> pairs = map(rows, row -> part(row, 2, 0));
        holds(pairs, () -> new JointCounts(SCALE), seed);
        holds(pairs, () -> new DifferenceCounts(SCALE), seed);
    }

    @Property(tries = 100)
    void rawScoreCountsDoNotDependOnSplitAndOrder(@ForAll("rows") List<AnswerRow> rows, @ForAll long seed) {
        holds(map(rows, row -> part(row, 4, 3)), () -> new RawScoreCounts(4), seed);
    }

    @Property(tries = 100)
    void groupedCountsDoNotDependOnSplitAndOrder(@ForAll("rows") List<AnswerRow> rows, @ForAll long seed) {
        List<GroupedCounts.Answer> answers = new ArrayList<>();
        for (AnswerRow row : rows) {
            for (int i = 0; i < row.size(); i++) {
                if (row.isAnswered(i)) {
                    answers.add(new GroupedCounts.Answer("school " + i, row.answer(i)));
                }
            }
        }
        holds(answers, () -> new GroupedCounts(SCALE), seed);
    }

    @Property(tries = 100)
    void realMomentsDependOnSplitAndOrderInTheLastDigitsOnly(@ForAll("reals") List<Double> values, @ForAll long seed) {
        RealMoments one = new RealMoments();
        values.forEach(one::accept);
        RealMoments parts = new RealMoments();
        for (List<Double> part : parts(values, seed)) {
            RealMoments each = new RealMoments();
            part.forEach(each::accept);
            parts.combine(each);
        }
        double variance = Sample.of(
                        values.stream().mapToDouble(Double::doubleValue).toArray())
                .frequencies()
                .variance()
                .orElseThrow();
        // the values lie within 10 of one another, and each mean is rounded to a unit in the last place of a million
        Offset<Double> rounding = Offset.offset(10 * 10 * Math.ulp(1e6));
        assertThat(parts.result().variance().orElseThrow()).isCloseTo(variance, rounding);
        assertThat(one.result().variance().orElseThrow()).isCloseTo(variance, rounding);
    }

    @Property(tries = 100)
    void itemSumsAndCoMomentsGiveTheSameAlpha(@ForAll("rows") List<AnswerRow> rows) {
        ItemSums sums = new ItemSums(ITEMS, SCALE);
        CoMoments moments = new CoMoments(ITEMS, SCALE, Missing.LISTWISE);
        rows.forEach(sums::accept);
        rows.forEach(moments::accept);
        assertThat(sums.result().n()).isEqualTo(moments.result().n());
        assertThat(sums.result().leftOut()).isEqualTo(moments.result().leftOut());
        double trace = sums.result().trace();
        assertThat(sums.result().totalVariance()).isCloseTo(moments.result().totalVariance(), within(1 + trace));
    }

    @Property(tries = 100)
    void ratingSumsGiveTheMeanSquaresOfTheRatings(@ForAll("rows") List<AnswerRow> rows) {
        RatingSums sums = new RatingSums(4, SCALE);
        rows.forEach(sums::accept);
        IntraclassCorrelation fromRatings = IntraclassCorrelation.of(ratings(rows));
        IntraclassCorrelation fromSums = sums.result();
        assertThat(fromSums.targets()).isEqualTo(fromRatings.targets());
        assertThat(fromSums.betweenTargets()).isCloseTo(fromRatings.betweenTargets(), within(100));
        assertThat(fromSums.withinTargets()).isCloseTo(fromRatings.withinTargets(), within(100));
        assertThat(fromSums.betweenRaters()).isCloseTo(fromRatings.betweenRaters(), within(100));
        assertThat(fromSums.residual()).isCloseTo(fromRatings.residual(), within(100));
    }

    @Property(tries = 100)
    void coincidenceCountsGiveTheAlphaOfTheRatings(
            @ForAll("rows") List<AnswerRow> rows, @ForAll Krippendorff.Metric metric) {
        CoincidenceCounts counts = new CoincidenceCounts(SCALE, metric);
        rows.forEach(counts::accept);
        var direct = Krippendorff.of(ratings(rows)).alpha(metric);
        assertThat(counts.result().isDefined()).isEqualTo(direct.isDefined());
        if (direct.isDefined()) {
            assertThat(counts.result().orElseThrow()).isCloseTo(direct.orElseThrow(), within(1));
        }
    }

    @Property(tries = 50)
    void aParallelStreamGivesTheSameReliabilityAsOneLoop(@ForAll("rows") List<AnswerRow> rows) {
        CoMoments moments = new CoMoments(ITEMS, SCALE, Missing.PAIRWISE);
        rows.forEach(moments::accept);
        Reliability one = Reliability.of(moments.result());
        Reliability many = Reliability.of(rows.parallelStream()
                .collect(MergeableStatistic.collector(() -> new CoMoments(ITEMS, SCALE, Missing.PAIRWISE))));
        assertThat(many.alpha()).isEqualTo(one.alpha());
        assertThat(many.items()).isEqualTo(one.items());
        assertThat(many.standardizedLambda6()).isEqualTo(one.standardizedLambda6());
    }

    @Provide
    Arbitrary<List<AnswerRow>> rows() {
        return Arbitraries.integers()
                .between(1, 5)
                .injectNull(0.1)
                .list()
                .ofSize(4)
                .map(AnswerRow::ofNullable)
                .list()
                .ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Double>> reals() {
        return Arbitraries.doubles().between(1e6, 1e6 + 10).list().ofMinSize(2).ofMaxSize(100);
    }

    private static <T, R, S extends MergeableStatistic<T, R, S>> void holds(
            List<T> rows, Supplier<S> empty, long seed) {
        S one = empty.get();
        rows.forEach(one::accept);
        List<S> accumulators = new ArrayList<>();
        for (List<T> part : parts(rows, seed)) {
            S accumulator = empty.get();
            part.forEach(accumulator::accept);
            accumulators.add(accumulator);
        }
        S leftToRight = empty.get();
        accumulators.forEach(accumulator -> leftToRight.combine(sent(accumulator)));
        Collections.reverse(accumulators);
        S rightToLeft =
                accumulators.stream().map(MergeableStatisticProperties::sent).reduce(empty.get(), S::combine);
        assertThat(leftToRight).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(rightToLeft).isEqualTo(one);
        assertThat(String.valueOf(rightToLeft.result())).isEqualTo(String.valueOf(one.result()));
    }

    private static <T> List<List<T>> parts(List<T> rows, long seed) {
        Random random = new Random(seed);
        List<T> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, random);
        List<List<T>> parts = new ArrayList<>();
        int from = 0;
        while (from < shuffled.size()) {
            int to = from + random.nextInt(shuffled.size() - from + 1);
            parts.add(shuffled.subList(from, to));
            from = to;
        }
        return parts;
    }

    @SuppressWarnings("unchecked")
    private static <S> S sent(S accumulator) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
                out.writeObject(accumulator);
            }
            try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
                return (S) in.readObject();
            }
        } catch (IOException | ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static AnswerRow part(AnswerRow row, int size, int threshold) {
        List<@Nullable Integer> answers = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            answers.add(
                    !row.isAnswered(i)
                            ? null
                            : threshold == 0 ? (Integer) row.answer(i) : row.answer(i) > threshold ? 1 : 0);
        }
        return AnswerRow.ofNullable(answers);
    }

    private static List<AnswerRow> map(List<AnswerRow> rows, Function<AnswerRow, AnswerRow> function) {
        return rows.stream().map(function).toList();
    }

    private static Ratings ratings(List<AnswerRow> rows) {
        List<Sample> raters = new ArrayList<>();
        for (int item = 0; item < 4; item++) {
            List<@Nullable Integer> column = new ArrayList<>();
            for (AnswerRow row : rows) {
                column.add(row.isAnswered(item) ? row.answer(item) : null);
            }
            raters.add(Sample.ofNullable(column));
        }
        return Ratings.of(raters);
    }

    private static Offset<Double> within(double scale) {
        return Offset.offset(1e-12 + Math.abs(scale) * 1e-12);
    }
}

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
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Missing;
import org.coachingtoolkit.core.analytics.reliability.Reliability;

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
    void valueCountsDoNotDependOnSplitAndOrder(@ForAll("rows") List<AnswerRow> rows, @ForAll long seed) {
        holds(rows, () -> new ValueCounts(4, SCALE), seed);
    }

    @Property(tries = 100)
    void missingPatternsDoNotDependOnSplitAndOrder(@ForAll("rows") List<AnswerRow> rows, @ForAll long seed) {
        holds(rows, () -> new MissingPatterns(ITEMS), seed);
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
}

package org.coachingtoolkit.core.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.Sample;

class ScoreColumnProperties {
    @Provide
    Arbitrary<List<Double>> scores() {
        return Arbitraries.oneOf(
                        Arbitraries.just(Double.NaN),
                        Arbitraries.integers().between(-3, 3).map(n -> n / 2.0),
                        Arbitraries.doubles().between(-5, 5))
                .list()
                .ofSize(30);
    }

    private static Sample sample(List<Double> scores, int[] rows) {
        return Sample.ofNullable(Arrays.stream(rows)
                .mapToObj(row -> row < 0 || scores.get(row).isNaN() ? null : scores.get(row))
                .toList());
    }

    @Property
    void countsAreThoseOfTheScores(
            @ForAll("scores") List<Double> first, @ForAll("scores") List<Double> second, @ForAll long seed) {
        int[] rows = new SplittableRandom(seed).ints(40, -1, 30).toArray();
        int[] others = new SplittableRandom(seed + 1).ints(40, -1, 30).toArray();
        ScoreColumn one = ScoreColumn.of(30, first::get);
        ScoreColumn other = ScoreColumn.of(30, second::get);

        assertThat(text(one.frequencies(rows)))
                .isEqualTo(text(sample(first, rows).frequencies()));
        assertThat(one.sample(rows)).isEqualTo(sample(first, rows));
        assertThat(text(one.pairs(rows, other, others)))
                .isEqualTo(text(Pairs.of(sample(first, rows), sample(second, others))));
        assertThat(IntStream.range(0, 30).filter(row -> one.get(row).isPresent()))
                .allMatch(row -> one.get(row).getAsDouble() == first.get(row));
    }

    private static String text(Frequencies of) {
        StringBuilder text = new StringBuilder("missing " + of.missing());
        for (int i = 0; i < of.distinct(); i++) {
            text.append(' ').append(of.value(i)).append('x').append(of.count(i));
        }
        return text.toString();
    }

    private static String text(Pairs of) {
        StringBuilder text = new StringBuilder("incomplete " + of.incomplete());
        for (int i = 0; i < of.distinct(); i++) {
            text.append(' ')
                    .append(of.x(i))
                    .append('/')
                    .append(of.y(i))
                    .append('x')
                    .append(of.count(i));
        }
        return text.toString();
    }
}

package org.coachingtoolkit.core.analytics.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Missing;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.Sample;
import org.jspecify.annotations.Nullable;

/** Bit planes say the same as rows: packing, reading and summing up lose nothing. */
class AnswerMatrixProperties {
    /** Some answers on some scale: enough people to fill more than a block now and then. */
    record Answers(AnswerScale scale, List<String> items, List<AnswerRow> rows) {
        AnswerMatrix matrix() {
            AnswerMatrix.Builder builder = AnswerMatrix.builder(items, scale);
            rows.forEach(builder::add);
            return builder.build();
        }

        Sample column(int item) {
            List<@Nullable Integer> column = new ArrayList<>();
            rows.forEach(row -> column.add(row.isAnswered(item) ? row.answer(item) : null));
            return Sample.ofNullable(column);
        }
    }

    @Property(tries = 60)
    void rowsComeBackAsTheyWere(@ForAll("answers") Answers answers) {
        AnswerMatrix matrix = answers.matrix();
        assertThat(matrix.rows()).isEqualTo(answers.rows().size());
        for (int i = 0; i < answers.rows().size(); i += 1 + i / 50) {
            assertThat(matrix.row(i)).isEqualTo(answers.rows().get(i));
        }
    }

    @Property(tries = 60)
    void planesGiveTheSameSumsAsRows(@ForAll("answers") Answers answers, @ForAll Missing missing) {
        CoMoments byRows = new CoMoments(answers.items(), answers.scale(), missing);
        answers.rows().forEach(byRows::accept);
        CoMoments byPlanes = new CoMoments(answers.items(), answers.scale(), missing);
        byPlanes.acceptAll(answers.matrix());
        CoMoments byParts = new CoMoments(answers.items(), answers.scale(), missing);
        answers.matrix().parts().forEach(byParts::acceptAll);
        assertThat(byPlanes).isEqualTo(byRows);
        assertThat(byParts).isEqualTo(byRows);
    }

    @Property(tries = 60)
    void answersThatLieElsewhereArePackedAsRowsAre(@ForAll("answers") Answers answers) {
        AnswerMatrix packed =
                AnswerMatrix.of(answers.items(), answers.scale(), answers.rows().size(), new AnswerMatrix.Answers() {
                    @Override
                    public boolean isAnswered(int person, int item) {
                        return answers.rows().get(person).isAnswered(item);
                    }

                    @Override
                    public int answer(int person, int item) {
                        return answers.rows().get(person).answer(item);
                    }
                });
        CoMoments expected = new CoMoments(answers.items(), answers.scale(), Missing.PAIRWISE);
        expected.acceptAll(answers.matrix());
        CoMoments actual = new CoMoments(answers.items(), answers.scale(), Missing.PAIRWISE);
        actual.acceptAll(packed);
        assertThat(packed.rows()).isEqualTo(answers.rows().size());
        assertThat(actual).isEqualTo(expected);
    }

    @Property(tries = 60)
    void whatIsMissingIsTheSameFromPlanesAndRows(@ForAll("answers") Answers answers) {
        MissingPatterns byRows = new MissingPatterns(answers.items());
        answers.rows().forEach(byRows::accept);
        MissingPatterns byPlanes = new MissingPatterns(answers.items());
        byPlanes.acceptAll(answers.matrix());
        MissingReport report = byPlanes.result();
        CoMoments pairs = new CoMoments(answers.items(), answers.scale(), Missing.LISTWISE);
        pairs.acceptAll(answers.matrix());

        assertThat(byPlanes).isEqualTo(byRows);
        assertThat(report.complete()).isEqualTo(pairs.result().n());
        assertThat(report.missingByItem().get(1))
                .isEqualTo(answers.matrix().frequencies(1).missing());
        assertThat(report.answeredBoth()[0][1])
                .isEqualTo(answers.matrix().pairs(0, 1).n());
        assertThat(report.patterns()).isSortedAccordingTo((a, b) -> Long.compare(b.people(), a.people()));
    }

    @Property(tries = 60)
    void planesGiveTheSameCountsAsRows(@ForAll("answers") Answers answers) {
        ValueCounts counts = new ValueCounts(answers.items().size(), answers.scale());
        int last = answers.items().size() - 1;
        for (AnswerRow row : answers.rows()) {
            counts.accept(row);
        }
        AnswerMatrix matrix = answers.matrix();
        assertThat(IntStream.rangeClosed(0, last).mapToObj(matrix::frequencies))
                .containsExactlyElementsOf(counts.result());
        assertThat(matrix.pairs(0, last)).isEqualTo(Pairs.of(answers.column(0), answers.column(last)));
    }

    @Provide
    Arbitrary<Answers> answers() {
        Arbitrary<AnswerScale> scales = Combinators.combine(
                        Arbitraries.integers().between(-3, 8), Arbitraries.of(1, 2, 3, 4, 6, 10, 20))
                .as((min, more) -> AnswerScale.of(min, min + more));
        return Combinators.combine(
                        scales,
                        Arbitraries.integers().between(2, 7),
                        Arbitraries.of(0, 1, 63, 64, 65, 500, 512, 513, 9000),
                        Arbitraries.of(0.0, 0.05, 0.5),
                        Arbitraries.longs())
                .as(AnswerMatrixProperties::random);
    }

    private static Answers random(AnswerScale scale, int items, int people, double missing, long seed) {
        Random random = new Random(seed);
        List<AnswerRow> rows = new ArrayList<>();
        for (int person = 0; person < people; person++) {
            List<@Nullable Integer> row = new ArrayList<>();
            for (int item = 0; item < items; item++) {
                row.add(random.nextDouble() < missing ? null : scale.min() + random.nextInt(scale.levels()));
            }
            rows.add(AnswerRow.ofNullable(row));
        }
        List<String> names =
                IntStream.rangeClosed(1, items).mapToObj(i -> "item " + i).toList();
        return new Answers(scale, names, rows);
    }
}

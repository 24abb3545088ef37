package org.coachingtoolkit.core.competence;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

class ScoreProperties {
    @Property
    void equalFractionsCompareAsEqual(
            @ForAll @LongRange(min = -1000, max = 100_000) long sum,
            @ForAll @IntRange(min = 1, max = 1000) int answered,
            @ForAll @IntRange(min = 1, max = 1000) int factor) {
        Score score = new Score(sum, answered);
        Score same = new Score(sum * factor, answered * factor);

        assertThat(score).isEqualByComparingTo(same);
        assertThat(score.minus(same)).isEqualByComparingTo(BigDecimal.ZERO);
        assertThat(score.mean()).isEqualByComparingTo(same.mean());
    }

    @Property
    void theOrderIsThatOfTheDifference(
            @ForAll @IntRange(max = 5000) int a,
            @ForAll @IntRange(min = 1, max = 1000) int n,
            @ForAll @IntRange(max = 5000) int b,
            @ForAll @IntRange(min = 1, max = 1000) int m) {
        Score first = new Score(a, n);
        Score second = new Score(b, m);

        assertThat(Integer.signum(first.compareTo(second)))
                .isEqualTo(first.minus(second).signum());
        assertThat(first.reaches(3)).isEqualTo(first.compareTo(new Score(3, 1)) >= 0);
    }
}

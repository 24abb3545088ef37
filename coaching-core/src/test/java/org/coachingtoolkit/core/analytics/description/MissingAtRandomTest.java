package org.coachingtoolkit.core.analytics.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.Sample;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissingAtRandomTest {
    private static Ratings ratings(@Nullable Integer[]... people) {
        List<Sample> items = new ArrayList<>();
        for (int i = 0; i < people[0].length; i++) {
            int item = i;
            items.add(Sample.ofNullable(
                    Arrays.stream(people).map(person -> person[item]).toList()));
        }
        return Ratings.of(items);
    }

    private static @Nullable Integer[] person(@Nullable Integer... answers) {
        return answers;
    }

    @Test
    void theTestIsThatOfAnIndependentProgram() {
        TestResult test = MissingAtRandom.little(ratings(
                person(1, 2, 3),
                person(2, 1, null),
                person(3, 5, 4),
                person(4, null, 5),
                person(5, 4, null),
                person(2, 2, 1),
                person(3, null, 2),
                person(4, 4, 5),
                person(1, 3, 2),
                person(5, 5, 4),
                person(null, 2, 3),
                person(2, 3, null),
                person(null, null, null)));

        assertThat(test.statistic().orElseThrow()).isCloseTo(4.20861647217892, within(1e-9));
        assertThat(test.degreesOfFreedom()).containsExactly(6.0);
        assertThat(test.p().orElseThrow()).isCloseTo(0.648468178327429, within(1e-9));
        assertThat(test.statistic().n()).isEqualTo(12);
    }

    @Test
    void whatCannotBeTestedHasItsReason() {
        assertThat(MissingAtRandom.little(ratings(person(1, 2), person(2, 1), person(3, 3)))
                        .p())
                .isEqualTo(Estimate.undefined(UndefinedReason.TOO_FEW_VARIABLES, 3));
        assertThat(MissingAtRandom.little(ratings(person(1, 2), person(1, null), person(1, 3), person(1, 1)))
                        .p())
                .isEqualTo(Estimate.undefined(UndefinedReason.NO_VARIATION, 4));
        assertThat(MissingAtRandom.little(
                                ratings(person(1, 1), person(2, 2), person(3, 3), person(4, null), person(5, 5)))
                        .p()
                        .isDefined())
                .as("two items that are the same")
                .isFalse();
    }
}

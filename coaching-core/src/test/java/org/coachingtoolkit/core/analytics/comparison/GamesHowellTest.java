package org.coachingtoolkit.core.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.coachingtoolkit.core.analytics.Group;
import org.coachingtoolkit.core.analytics.Sample;
import org.junit.jupiter.api.Test;

class GamesHowellTest {
    private static Group group(String name, double... values) {
        return new Group(name, Sample.of(values).frequencies());
    }

    /** R: t.test for t and df, ptukey(|t| sqrt(2), 3, df, lower.tail = FALSE) for p. */
    @Test
    void pIsThatOfTheStudentizedRangeWithWelchsDegreesOfFreedom() {
        List<PairOfGroups> pairs = SeveralGroups.of(
                        List.of(group("a", 1, 2, 3, 4, 5), group("b", 2, 4, 4, 6, 9, 5), group("c", 7, 7, 8, 9)))
                .gamesHowell();

        double[] t = {-1.67053813917, -5.56263041580664, -2.5505639266809};
        double[] p = {0.26953784923, 0.00249909609394, 0.0855030806113};
        assertThat(pairs).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(pairs.get(i).test().statistic().orElseThrow()).isCloseTo(t[i], within(1e-9));
            assertThat(pairs.get(i).adjustedP().orElseThrow()).isCloseTo(p[i], within(1e-6));
        }
    }
}

package org.coachingtoolkit.core.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Group;
import org.junit.jupiter.api.Test;

class DwassSteelTest {
    private static Group group(String name, double... values) {
        return new Group(name, Frequencies.of(values, 0));
    }

    @Test
    void everyPairIsComparedAsRComputesIt() {
        List<PairOfGroups> pairs = SeveralGroups.of(List.of(
                        group("a", 1, 2, 2, 3, 5, 4), group("b", 3, 3, 4, 5, 5, 6, 4), group("c", 5, 6, 6, 7, 4)))
                .dwassSteel();

        // R 4.2.2: sqrt(2) z of the tie-corrected rank sum, ptukey(abs(W), 3, Inf, lower.tail = FALSE)
        double[] w = {-2.46885359939347, -3.38752249320581, -2.46826005362233};
        double[] p = {0.188277882025662, 0.0438140624556885, 0.188428189761161};
        assertThat(pairs).hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(pairs.get(i).test().statistic().orElseThrow()).isCloseTo(w[i], within(1e-12));
            assertThat(pairs.get(i).adjustedP().orElseThrow()).isCloseTo(p[i], within(1e-6));
        }
    }

    @Test
    void whereAllAreAlikeThereIsNothingToTest() {
        assertThat(SeveralGroups.of(List.of(group("a", 3, 3), group("b", 3, 3), group("c", 3)))
                        .dwassSteel())
                .allSatisfy(pair -> assertThat(pair.adjustedP().orElseThrow()).isEqualTo(1));
    }
}

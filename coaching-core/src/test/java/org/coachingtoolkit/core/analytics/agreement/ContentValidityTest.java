package org.coachingtoolkit.core.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.Sample;
import org.junit.jupiter.api.Test;

class ContentValidityTest {
    private static final AnswerScale RELEVANCE = AnswerScale.of(1, 4);

    private final ContentValidity validity = ContentValidity.of(
            Ratings.of(List.of(Sample.of(4, 4, 3, 4, 3), Sample.of(4, 3, 2, 4, 3), Sample.of(1, 2, 2, 1, 3))),
            RELEVANCE,
            3);

    @Test
    void aikensVHasTheScoreInterval() {
        assertThat(validity.aikenV(0, 0.95).orElseThrow()).isCloseTo(13 / 15.0, within(1e-15));
        Interval interval = Objects.requireNonNull(validity.aikenV(0, 0.95).interval());
        assertThat(interval.lower()).isCloseTo(0.6212, within(5e-5));
        assertThat(interval.upper()).isCloseTo(0.9626, within(5e-5));
    }

    @Test
    void indicesAreSharesOfExpertsAndOfItems() {
        assertThat(validity.index(0).orElseThrow()).isEqualTo(1);
        assertThat(validity.index(1).orElseThrow()).isEqualTo(0.8);
        assertThat(validity.averageIndex().orElseThrow()).isCloseTo(2 / 3.0, within(1e-15));
        assertThat(validity.unanimousShare().orElseThrow()).isCloseTo(1 / 3.0, within(1e-15));
    }

    @Test
    void kappaIsThatOfThePublishedTable() {
        // Polit, Beck and Owen 2007, table 4: five experts, five and four of them agreeing
        assertThat(validity.kappa(0).orElseThrow()).isCloseTo(1.00, within(1e-12));
        assertThat(validity.kappa(1).orElseThrow()).isCloseTo(0.76, within(5e-3));
    }

    @Test
    void ratingsMustLieOnTheScale() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContentValidity.of(Ratings.of(List.of(Sample.of(5))), RELEVANCE, 3))
                .withMessageContaining("5");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ContentValidity.of(Ratings.of(List.of(Sample.of(4))), RELEVANCE, 7));
    }
}

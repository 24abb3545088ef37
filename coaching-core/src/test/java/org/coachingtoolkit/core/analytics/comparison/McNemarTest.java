package org.coachingtoolkit.core.analytics.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.CrossTable;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.agreement.Kappa;
import org.coachingtoolkit.core.analytics.agreement.Weights;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class McNemarTest {
    private static final AnswerScale YES_OR_NO = AnswerScale.of(0, 1);

    /** Fagerland, Lydersen and Laake 2013: with b = c it is 1 - f(b)/2; 1, 7 is their example. */
    @ParameterizedTest
    @CsvSource({"5,5,0.876953125", "1,1,0.75", "2,2,0.8125", "1,7,0.0390625", "7,1,0.0390625"})
    void midPIsRightForEqualNumbersToo(long b, long c, double p) {
        Pairs pairs = Pairs.ofCounts(new double[] {0, 0, 1, 1}, new double[] {0, 1, 0, 1}, new long[] {4, b, c, 6}, 0);

        assertThat(McNemar.of(CrossTable.square(pairs, YES_OR_NO))
                        .midPTest()
                        .p()
                        .orElseThrow())
                .isCloseTo(p, within(1e-15));
    }

    @ParameterizedTest
    @CsvSource({"1,0,30", "0,1,12", "1,1,20", "3,0,9"})
    void theIntervalOfKappaStaysWithinItsRange(long b, long c, long agreed) {
        Pairs pairs = Pairs.ofCounts(
                new double[] {0, 0, 1, 1}, new double[] {0, 1, 0, 1}, new long[] {agreed, b, c, agreed}, 0);

        Interval interval = Kappa.of(CrossTable.square(pairs, YES_OR_NO), Weights.QUADRATIC, 0.999)
                .kappa()
                .interval();

        assertThat(interval).isNotNull();
        assertThat(interval.upper()).isLessThanOrEqualTo(1);
        assertThat(interval.lower()).isGreaterThanOrEqualTo(-1);
    }
}

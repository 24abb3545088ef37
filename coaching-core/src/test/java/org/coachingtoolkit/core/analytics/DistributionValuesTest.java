package org.coachingtoolkit.core.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import org.coachingtoolkit.core.analytics.numeric.ChiSquare;
import org.coachingtoolkit.core.analytics.numeric.ExactRanks;
import org.coachingtoolkit.core.analytics.numeric.FisherF;
import org.coachingtoolkit.core.analytics.numeric.NoncentralT;
import org.coachingtoolkit.core.analytics.numeric.Normal;
import org.coachingtoolkit.core.analytics.numeric.StudentT;
import org.coachingtoolkit.core.analytics.numeric.StudentizedRange;
import org.junit.jupiter.api.Test;

/** Holds the distributions against R. */
class DistributionValuesTest {
    private static final Map<String, ToDoubleFunction<double[]>> FUNCTIONS = Map.ofEntries(
            Map.entry("t_sf", a -> StudentT.sf(a[0], a[1])),
            Map.entry("t_isf", a -> StudentT.upperQuantile(a[0], a[1])),
            Map.entry("f_sf", a -> FisherF.sf(a[0], a[1], a[2])),
            Map.entry("f_cdf", a -> FisherF.cdf(a[0], a[1], a[2])),
            Map.entry("f_quantile", a -> FisherF.quantile(a[0], a[1], a[2])),
            Map.entry("chisq_sf", a -> ChiSquare.sf(a[0], a[1])),
            Map.entry("chisq_quantile", a -> ChiSquare.quantile(a[0], a[1])),
            Map.entry("norm_sf", a -> Normal.sf(a[0])),
            Map.entry("norm_quantile", a -> Normal.quantile(a[0])),
            Map.entry("nct_cdf", a -> NoncentralT.cdf(a[0], a[1], a[2])),
            Map.entry("studentized_range_sf", a -> StudentizedRange.sf(a[0], (int) a[1], a[2])),
            Map.entry(
                    "binom_half_cdf",
                    a -> BinomialDistribution.of((int) a[1], 0.5).cumulativeProbability((int) a[0])),
            Map.entry(
                    "signrank_cdf",
                    a -> ExactRanks.cdf(ExactRanks.signedDistribution(doubled((int) a[1])), 2 * (long) a[0])),
            Map.entry("ranksum_U_cdf", a -> {
                long m = (long) a[1];
                long lowest = m * (m + 1);
                return ExactRanks.cdf(
                        ExactRanks.sumDistribution(doubled((int) (a[1] + a[2])), (int) m), 2 * (long) a[0] + lowest);
            }));

    /** Where R is less precise than we are: its F quantile to 4e-9, its studentised range to 1e-4 with few df. */
    private static final Map<String, Double> TOLERANCES =
            Map.of("f_quantile", 5e-9, "studentized_range_sf", 1e-4, "nct_cdf", 1e-9);

    @Test
    void everyDistributionValueIsReached() {
        List<String> failures = new ArrayList<>();
        for (Map<String, String> row : CsvRows.read(ReferenceValuesTest.folder().resolve("distributions.csv"))) {
            String name = Objects.requireNonNull(row.get("fn"));
            double[] arguments = Arrays.stream(
                            Objects.requireNonNull(row.get("args")).split(" "))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            double expected = Double.parseDouble(row.get("value"));
            double actual = Objects.requireNonNull(FUNCTIONS.get(name)).applyAsDouble(arguments);
            double tolerance = TOLERANCES.getOrDefault(name, 1e-12) * Math.max(Math.abs(expected), 1e-300);
            if (!(Math.abs(actual - expected) <= tolerance)) {
                failures.add(name + "(" + row.get("args") + ") expected " + expected + " but was " + actual);
            }
        }
        assertThat(failures).isEmpty();
    }

    @Test
    void theQuantileOfFIsTheInverseOfItsDistributionFunction() {
        double x = FisherF.quantile(0.005, 2, 32730.589);
        assertThat(x).isCloseTo(0.0050125425911924934, withPercentage(1e-12));
        assertThat(FisherF.cdf(x, 2, 32730.589)).isCloseTo(0.005, withPercentage(1e-11));
    }

    @Test
    void theStudentizedRangeOfTwoMeansIsStudentsT() {
        for (double q : new double[] {0.01, 1, 3.7, 6.329, 20, 80}) {
            for (double df : new double[] {1, 2.5, 4, 57, 3000}) {
                assertThat(StudentizedRange.sf(q, 2, df))
                        .as("q = %s, df = %s", q, df)
                        .isCloseTo(StudentT.twoSided(q / Math.sqrt(2), df), withPercentage(1e-9));
            }
        }
    }

    @Test
    void theNoncentralTWithoutNoncentralityIsStudentsT() {
        for (double t : new double[] {-30, -2, 0, 0.5, 7}) {
            assertThat(NoncentralT.cdf(t, 7.5, 0)).isCloseTo(StudentT.cdf(t, 7.5), withPercentage(1e-9));
        }
    }

    @Test
    void theNoncentralityIsTheOneThatGivesTheProbability() {
        for (double t : new double[] {-45, 0, 1.5, 200}) {
            double delta = NoncentralT.delta(0.025, t, 30);
            assertThat(NoncentralT.cdf(t, 30, delta)).isCloseTo(0.025, withPercentage(1e-7));
        }
    }

    private static long[] doubled(int n) {
        return LongStream.rangeClosed(1, n).map(rank -> 2 * rank).toArray();
    }
}

package org.coachingtoolkit.core.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.coachingtoolkit.core.analytics.agreement.Kappa;
import org.coachingtoolkit.core.analytics.agreement.Krippendorff;
import org.coachingtoolkit.core.analytics.agreement.Weights;
import org.coachingtoolkit.core.analytics.comparison.McNemar;
import org.coachingtoolkit.core.analytics.comparison.PAdjustment;
import org.coachingtoolkit.core.analytics.comparison.SignedRanks;
import org.coachingtoolkit.core.analytics.comparison.TwoGroups;
import org.junit.jupiter.api.Test;

/** What others have reported of statistics packages, with the right value by R 4.2.2 or by the definition. */
class ReportedElsewhereTest {
    private static final List<String> TWO = List.of("no", "yes");

    private static Pairs pairs(double[] before, double[] after) {
        return Pairs.of(Sample.of(before), Sample.of(after));
    }

    private static TwoGroups groups(double[] first, double[] second) {
        return TwoGroups.of(
                new Group("a", Sample.of(first).frequencies()),
                new Group("b", Sample.of(second).frequencies()));
    }

    private static double p(TestResult test) {
        return test.p().orElseThrow();
    }

    /** scipy #17667: four differences of 0.025 and 0.05 have the ranks 1, 3, 3, 3 and not 1, 2, 3, 4. */
    @Test
    void decimalDifferencesThatAreEqualAreTies() {
        Pairs waves = pairs(new double[] {0.5, 0.825, 0.375, 0.5}, new double[] {0.525, 0.775, 0.325, 0.55});

        assertThat(SignedRanks.of(waves).positiveRankSum()).isEqualTo(4);
    }

    /** scipy #19872: with ties the exact test must not change when the samples change places. */
    @Test
    void theExactSignedRankTestIsSymmetricWithTies() {
        double[] one = {62, 66, 61, 68, 74, 62, 68, 62, 55, 59};
        double[] other = {71, 71, 69, 61, 75, 71, 77, 72, 62, 65};

        TestResult forward = SignedRanks.of(pairs(one, other)).exactTest();

        assertThat(forward.statistic().orElseThrow()).isEqualTo(50.5);
        assertThat(p(forward)).isCloseTo(0.015625, within(1e-15));
        assertThat(p(SignedRanks.of(pairs(other, one)).exactTest())).isEqualTo(p(forward));
    }

    /** scipy #26026: the tail must not be what is left of the other: all of sixty went up. */
    @Test
    void aVerySmallExactProbabilityIsNotZero() {
        double[] differences = DoubleStream.iterate(1, d -> d + 1).limit(60).toArray();

        assertThat(p(SignedRanks.of(Frequencies.of(differences, 0)).exactTest()))
                .isCloseTo(Math.pow(2, -59), within(1e-30));
    }

    /** scipy #15969: the exact p, and not that of the approximation. */
    @Test
    void fifteenDifferencesAreTestedExactly() {
        double[] differences = {6, 8, 14, 16, 23, 24, 28, 29, 41, -48, 49, 56, 60, -67, 75};
        Arrays.sort(differences);

        assertThat(p(SignedRanks.of(Frequencies.of(differences, 0)).exactTest()))
                .isCloseTo(0.041259765625, within(1e-15));
    }

    /** scipy #10223: as many ups as downs are no change, however many zeros there are. */
    @Test
    void prattDoesNotTakeZerosForDirections() {
        Frequencies balanced = Frequencies.ofCounts(new double[] {-1, 0, 1}, new long[] {15, 40, 15}, 0);

        assertThat(p(SignedRanks.of(balanced).prattTest())).isEqualTo(1);
    }

    /** scipy #17821: the two-sided p with ties and correction. */
    @Test
    void mannWhitneyWithTies() {
        double[] first = new double[10];
        Arrays.fill(first, 996);
        double[] second = {994, 994, 994, 994, 994, 995, 994, 995, 994, 994};

        assertThat(p(groups(first, second).mannWhitneyCorrected())).isCloseTo(3.28993680586492e-05, within(1e-15));
    }

    /** hypors #6: the variance has the correction for ties. */
    @Test
    void mannWhitneyOfOverlappingSteps() {
        assertThat(p(groups(new double[] {1, 2, 3, 4, 5}, new double[] {3, 4, 5, 6, 7})
                        .mannWhitneyCorrected()))
                .isCloseTo(0.113846298006658, within(1e-12));
    }

    /** HypothesisTests.jl #337: unequal sizes with ties, the same whichever group comes first. */
    @Test
    void theExactRankSumTestIsSymmetricWithTies() {
        double[] ten = DoubleStream.iterate(1, d -> d + 1).limit(10).toArray();
        double[] twelve = DoubleStream.iterate(2, d -> d + 2).limit(12).toArray();

        double p = p(groups(ten, twelve).mannWhitneyExact());

        assertThat(p).isBetween(0.01188, 0.01201);
        assertThat(p(groups(twelve, ten).mannWhitneyExact())).isCloseTo(p, within(1e-15));
    }

    /** statsmodels #950 and mlxtend #851: where as many went up as down, p is 1 and not more. */
    @Test
    void mcNemarOfAsManyUpsAsDowns() {
        McNemar even = McNemar.of(CrossTable.of(TWO, TWO, new long[][] {{10, 5}, {5, 10}}));

        assertThat(p(even.exactTest())).isEqualTo(1);
        assertThat(p(even.midPTest())).isLessThanOrEqualTo(1);
    }

    /** statsmodels #9485: a larger table is refused, and not read by its corner. */
    @Test
    void mcNemarIsOfTwoByTwo() {
        List<String> three = List.of("a", "b", "c");
        CrossTable table = CrossTable.of(three, three, new long[][] {{45, 13, 5}, {8, 18, 30}, {9, 25, 40}});

        assertThatIllegalArgumentException().isThrownBy(() -> McNemar.of(table)).withMessageContaining("2 x 2");
    }

    /** huggingface/evaluate #795: without anybody who changed there is nothing to divide by. */
    @Test
    void mcNemarOfNobodyWhoChanged() {
        McNemar same = McNemar.of(CrossTable.of(TWO, TWO, new long[][] {{10, 0}, {0, 10}}));

        assertThat(p(same.midPTest())).isEqualTo(1);
    }

    /** dkpro-statistics #19 and #35, krippendorff-alpha #1: one value only is no agreement that could be measured. */
    @Test
    void krippendorffsAlphaOfOneValueIsUndefined() {
        List<Integer> threes = Collections.nCopies(4, 3);
        Ratings ratings = Ratings.of(List.of(Sample.ofNullable(threes), Sample.ofNullable(threes)));

        for (Krippendorff.Metric metric : Krippendorff.Metric.values()) {
            assertThat(Krippendorff.of(ratings).alpha(metric).isDefined()).isFalse();
        }
    }

    /** Two who agree in everything agree by 1, however many answers there are of each level; no more by the last digit. */
    @Test
    void perfectAgreementIsOne() {
        List<String> levels = List.of("1", "2", "3", "4", "5");
        for (int seed = 0; seed < 500; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            long[][] counts = new long[5][5];
            for (int level = 0; level < 5; level++) {
                counts[level][level] = 1L + random.nextInt(30);
            }
            for (Weights weights : Weights.values()) {
                Kappa kappa = Kappa.of(CrossTable.of(levels, levels, counts), weights, 0.95);
                for (Estimate agreement : List.of(kappa.kappa(), kappa.gwet())) {
                    assertThat(agreement.orElseThrow())
                            .isCloseTo(1, within(1e-12))
                            .isLessThanOrEqualTo(1);
                }
            }
        }
    }

    /** fast-krippendorff #11: one rating out of line among equal ones is an alpha of exactly 0. */
    @Test
    void krippendorffsAlphaOfOneDisagreement() {
        Ratings ratings = Ratings.of(List.of(
                Sample.ofNullable(List.of(3, 3, 3, 3, 3)),
                Sample.ofNullable(List.of(3, 3, 3, 3, 3)),
                Sample.ofNullable(Arrays.asList(3, 3, null, null, 3)),
                Sample.ofNullable(List.of(3, 3, 3, 3, 1)),
                Sample.ofNullable(Arrays.asList(3, null, 3, 3, 3))));

        assertThat(Krippendorff.of(ratings).alpha(Krippendorff.Metric.NOMINAL).orElseThrow())
                .isCloseTo(0, within(1e-12));
    }

    /** goatools #281: large p are adjusted too. */
    @Test
    void holmOfLargeProbabilities() {
        assertThat(PAdjustment.HOLM.adjust(List.of(0.25, 1.0, 1.0, 1.0, 1.0))).containsExactly(1.0, 1.0, 1.0, 1.0, 1.0);
        assertThat(PAdjustment.HOLM.adjust(List.of(0.04, 0.01, 0.03))).containsExactly(0.06, 0.03, 0.06);
    }
}

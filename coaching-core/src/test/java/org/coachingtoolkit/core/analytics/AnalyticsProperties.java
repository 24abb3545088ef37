package org.coachingtoolkit.core.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.coachingtoolkit.core.analytics.agreement.BlandAltman;
import org.coachingtoolkit.core.analytics.agreement.Concordance;
import org.coachingtoolkit.core.analytics.agreement.EqualMargins;
import org.coachingtoolkit.core.analytics.agreement.IntraclassCorrelation;
import org.coachingtoolkit.core.analytics.agreement.Kappa;
import org.coachingtoolkit.core.analytics.agreement.Krippendorff;
import org.coachingtoolkit.core.analytics.agreement.MultiRaterKappa;
import org.coachingtoolkit.core.analytics.agreement.Symmetry;
import org.coachingtoolkit.core.analytics.agreement.Weights;
import org.coachingtoolkit.core.analytics.association.Contingency;
import org.coachingtoolkit.core.analytics.association.Correlations;
import org.coachingtoolkit.core.analytics.association.Polychoric;
import org.coachingtoolkit.core.analytics.association.Regression;
import org.coachingtoolkit.core.analytics.change.NeedsAssessment;
import org.coachingtoolkit.core.analytics.change.NormalizedGain;
import org.coachingtoolkit.core.analytics.comparison.HedgesCorrection;
import org.coachingtoolkit.core.analytics.comparison.PAdjustment;
import org.coachingtoolkit.core.analytics.comparison.PairedComparison;
import org.coachingtoolkit.core.analytics.comparison.RepeatedMeasures;
import org.coachingtoolkit.core.analytics.comparison.SeveralGroups;
import org.coachingtoolkit.core.analytics.comparison.SignedRanks;
import org.coachingtoolkit.core.analytics.comparison.TwoGroups;
import org.coachingtoolkit.core.analytics.description.Descriptives;
import org.coachingtoolkit.core.analytics.description.MomentType;
import org.coachingtoolkit.core.analytics.description.Normality;
import org.coachingtoolkit.core.analytics.description.QuantileType;
import org.coachingtoolkit.core.analytics.reliability.ConstantItems;
import org.coachingtoolkit.core.analytics.reliability.OneFactor;
import org.coachingtoolkit.core.analytics.reliability.Reliability;
import org.coachingtoolkit.core.analytics.reliability.SamplingAdequacy;
import org.coachingtoolkit.core.analytics.reliability.SplitHalf;

/** Laws that hold for any data, however few, flat or full of holes. */
class AnalyticsProperties {
    private static final AnswerScale SCALE = AnswerScale.of(1, 5);

    @Property(tries = 300)
    void noStatisticFailsOnFewFlatOrMissingRatings(@ForAll("ratings") Ratings ratings) {
        Sample x = ratings.rater(0);
        Pairs pairs = Pairs.of(x, ratings.rater(1));
        List<Object> results = new ArrayList<>();
        describe(x, results);
        compare(pairs, results);
        associate(ratings, pairs, results);
        agree(ratings, pairs, results);
        for (Missing missing : Missing.values()) {
            for (ConstantItems constant : ConstantItems.values()) {
                rely(Covariances.of(List.of("a", "b", "c", "d"), ratings, missing), constant, results);
            }
        }
        assertThat(results).allSatisfy(result -> assertThat(result.toString()).doesNotContain("NaN", "Infinity"));
    }

    private static void describe(Sample x, List<Object> results) {
        Descriptives d = Descriptives.of(x);
        Collections.addAll(
                results,
                d.mean(0.95),
                d.variance(),
                d.standardError(),
                d.min(),
                d.max(),
                d.median(),
                d.quantile(0.1, QuantileType.TYPE_6),
                d.medianAbsoluteDeviation(),
                d.trimmedMean(0.2),
                d.floorShare(SCALE),
                Normality.shapiroWilk(x.frequencies()));
        for (MomentType type : MomentType.values()) {
            Collections.addAll(results, d.skewness(type), d.kurtosis(type));
        }
    }

    private static void compare(Pairs pairs, List<Object> results) {
        PairedComparison paired = PairedComparison.of(pairs);
        SignedRanks ranks = SignedRanks.of(pairs);
        TwoGroups two = TwoGroups.of(new Group("a", pairs.xs()), new Group("b", pairs.ys()));
        Collections.addAll(
                results,
                paired.tTest(Alternative.LESS),
                paired.meanDifference(0.9),
                paired.cohenDz(0.95),
                paired.cohenDav(),
                paired.cohenDrm(),
                paired.hedges(paired.glassDelta(), HedgesCorrection.EXACT),
                paired.signTest(),
                paired.improvedShare(),
                ranks.test(),
                ranks.correctedTest(),
                ranks.exactTest(),
                ranks.prattTest(),
                ranks.effectSizeR(),
                ranks.rankBiserial(),
                ranks.pseudomedian(),
                two.welch(),
                two.student(),
                two.meanDifference(0.95),
                two.cohenD(0.95),
                two.hedgesG(HedgesCorrection.APPROXIMATE),
                two.glassDelta(),
                two.mannWhitney(),
                two.mannWhitneyCorrected(),
                two.mannWhitneyExact(),
                two.cliffsDelta(),
                NeedsAssessment.of(pairs),
                NormalizedGain.of(pairs, 1, 5),
                BlandAltman.of(pairs, 0.95));
    }

    private static void associate(Ratings ratings, Pairs pairs, List<Object> results) {
        CrossTable table = CrossTable.square(pairs, SCALE);
        SeveralGroups groups = SeveralGroups.of(List.of(
                new Group("a", ratings.rater(0).frequencies()),
                new Group("b", ratings.rater(1).frequencies()),
                new Group("c", ratings.rater(2).frequencies())));
        Collections.addAll(
                results,
                Correlations.covariance(pairs),
                Correlations.pearson(pairs, 0.95),
                Correlations.spearman(pairs),
                Correlations.spearmanExact(pairs),
                Correlations.kendall(pairs),
                Contingency.chiSquared(table),
                Contingency.cramersV(table),
                Contingency.fisherExact(table),
                Polychoric.twoStep(table),
                Regression.of(ratings.rater(0), Map.of("before", ratings.rater(1)), 0.95),
                groups.anova(),
                groups.omegaSquared(),
                groups.welchAnova(),
                groups.kruskalWallis(),
                groups.kruskalEtaSquared(),
                groups.brownForsythe(),
                groups.levene(),
                groups.pairwiseWelch(PAdjustment.HOMMEL),
                groups.dunn(PAdjustment.HOLM),
                groups.tukey(),
                groups.designEffect(),
                RepeatedMeasures.of(ratings));
    }

    private static void agree(Ratings ratings, Pairs pairs, List<Object> results) {
        CrossTable table = CrossTable.square(pairs, SCALE);
        for (Weights weights : Weights.values()) {
            results.add(Kappa.of(table, weights, 0.95));
        }
        for (Krippendorff.Metric metric : Krippendorff.Metric.values()) {
            results.add(Krippendorff.of(ratings).alpha(metric, 0.95, 100, 1));
        }
        IntraclassCorrelation icc = IntraclassCorrelation.of(ratings);
        for (IntraclassCorrelation.Form form : IntraclassCorrelation.Form.values()) {
            Collections.addAll(results, icc.coefficient(form, 0.95), icc.test(form));
        }
        Collections.addAll(
                results,
                MultiRaterKappa.of(ratings),
                Concordance.of(ratings),
                Symmetry.bowker(table),
                Symmetry.stuartMaxwell(table, EqualMargins.KEEP),
                Symmetry.stuartMaxwell(table, EqualMargins.LEAVE_OUT));
    }

    private static void rely(Covariances items, ConstantItems constant, List<Object> results) {
        Reliability reliability = Reliability.of(items, constant);
        Covariances used = reliability.covariances();
        Collections.addAll(
                results,
                reliability.alpha(0.95),
                reliability.alphaStandardError(),
                reliability.standardizedAlpha(),
                reliability.medianCorrelation(),
                reliability.signalToNoise(),
                reliability.lambda2(),
                reliability.lambda5(),
                reliability.lambda6(),
                reliability.standardizedLambda6(),
                reliability.standardErrorOfMean(),
                reliability.items(),
                SplitHalf.oddEven(used),
                SamplingAdequacy.of(used));
        for (OneFactor.Extraction extraction : OneFactor.Extraction.values()) {
            OneFactor factor = OneFactor.fit(used, extraction);
            Collections.addAll(
                    results,
                    factor.loadings(),
                    factor.omegaObserved(),
                    factor.omegaModel(),
                    factor.omegaRaw(),
                    factor.fit());
        }
    }

    @Property(tries = 100)
    void turningAllItemsRoundLeavesAlphaAsItIs(@ForAll("ratings") Ratings ratings) {
        Covariances items = Covariances.of(List.of("a", "b", "c", "d"), ratings, Missing.LISTWISE);
        Covariances turned = items.reversed(SCALE, 0, 1, 2, 3);
        assertThat(Reliability.of(turned).alpha())
                .isEqualTo(Reliability.of(items).alpha());
        assertThat(turned.reversed(SCALE, 0, 1, 2, 3).mean(2)).isCloseTo(items.mean(2), within(1e-12));
    }

    @Property(tries = 100)
    void exchangingGroupsTurnsSignsOnly(@ForAll("sample") Sample x, @ForAll("sample") Sample y) {
        Assume.that(x.n() > 1 && y.n() > 1);
        Group left = new Group("x", x.frequencies());
        Group right = new Group("y", y.frequencies());
        TwoGroups one = TwoGroups.of(left, right);
        TwoGroups other = TwoGroups.of(right, left);
        assertThat(one.mannWhitneyU().orElseThrow() + other.mannWhitneyU().orElseThrow())
                .isEqualTo((double) x.n() * y.n());
        assertThat(one.mannWhitneyExact().p().orElseThrow())
                .isCloseTo(other.mannWhitneyExact().p().orElseThrow(), within(1e-12));
        assertThat(one.cliffsDelta().orElseThrow())
                .isCloseTo(-other.cliffsDelta().orElseThrow(), within(1e-12));
    }

    @Property(tries = 100)
    void exchangingWavesTurnsSignsOnly(@ForAll("ratings") Ratings ratings) {
        Pairs waves = Pairs.of(ratings.rater(0), ratings.rater(1));
        SignedRanks there = SignedRanks.of(waves);
        SignedRanks back = SignedRanks.of(waves.swapped());
        double m = there.nonZero();
        assertThat(there.positiveRankSum() + back.positiveRankSum()).isEqualTo(m * (m + 1) / 2);
        assertThat(there.exactTest().p().orElseThrow())
                .isCloseTo(back.exactTest().p().orElseThrow(), within(1e-12));
    }

    @Property(tries = 100)
    void kappaDoesNotAskWhoRatedFirst(@ForAll("ratings") Ratings ratings, @ForAll Weights weights) {
        Pairs pairs = Pairs.of(ratings.rater(0), ratings.rater(1));
        Kappa one = Kappa.of(CrossTable.square(pairs, SCALE), weights, 0.95);
        Kappa other = Kappa.of(CrossTable.square(pairs.swapped(), SCALE), weights, 0.95);
        assertThat(one.kappa().isDefined()).isEqualTo(other.kappa().isDefined());
        if (one.kappa().isDefined()) {
            assertThat(one.kappa().orElseThrow()).isCloseTo(other.kappa().orElseThrow(), within(1e-12));
            assertThat(one.kappa().orElseThrow()).isLessThanOrEqualTo(1 + 1e-12);
        }
    }

    @Property(tries = 200)
    void adjustedPAreNeverSmallerAndKeepTheirOrder(
            @ForAll @Size(max = 12) List<@DoubleRange(max = 1) Double> p, @ForAll PAdjustment adjustment) {
        List<Double> adjusted = adjustment.adjust(p);
        for (int i = 0; i < p.size(); i++) {
            assertThat(adjusted.get(i)).isBetween(p.get(i), 1.0);
            for (int j = 0; j < p.size(); j++) {
                if (p.get(i) < p.get(j)) {
                    assertThat(adjusted.get(i)).isLessThanOrEqualTo(adjusted.get(j) * (1 + 1e-12));
                }
            }
        }
    }

    @Property(tries = 200)
    void frequenciesDoNotAskForOrder(@ForAll("sample") Sample sample, @ForAll long seed) {
        List<Double> shuffled = new ArrayList<>();
        for (double value : sample.toArray()) {
            shuffled.add(value);
        }
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(Sample.ofNullable(shuffled).frequencies())
                .isEqualTo(Sample.of(sample.toArray()).frequencies());
    }

    @Provide
    Arbitrary<Sample> sample() {
        return Arbitraries.integers()
                .between(1, 5)
                .injectNull(0.1)
                .list()
                .ofMaxSize(12)
                .map(Sample::ofNullable);
    }

    @Provide
    Arbitrary<Ratings> ratings() {
        return Arbitraries.integers()
                .between(0, 10)
                .flatMap(units -> Arbitraries.integers()
                        .between(1, 5)
                        .injectNull(0.1)
                        .list()
                        .ofSize(units)
                        .map(Sample::ofNullable)
                        .list()
                        .ofSize(4)
                        .map(Ratings::of));
    }
}

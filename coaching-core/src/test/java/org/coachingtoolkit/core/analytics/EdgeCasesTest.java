package org.coachingtoolkit.core.analytics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.coachingtoolkit.core.analytics.UndefinedReason.CHANCE_AGREEMENT_IS_PERFECT;
import static org.coachingtoolkit.core.analytics.UndefinedReason.NO_VARIATION;
import static org.coachingtoolkit.core.analytics.UndefinedReason.OUT_OF_DOMAIN;
import static org.coachingtoolkit.core.analytics.UndefinedReason.SINGULAR_MATRIX;
import static org.coachingtoolkit.core.analytics.UndefinedReason.TOO_FEW_OBSERVATIONS;
import static org.coachingtoolkit.core.analytics.UndefinedReason.TOO_FEW_VARIABLES;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.coachingtoolkit.core.analytics.agreement.IntraclassCorrelation;
import org.coachingtoolkit.core.analytics.agreement.Kappa;
import org.coachingtoolkit.core.analytics.agreement.Krippendorff;
import org.coachingtoolkit.core.analytics.agreement.MultiRaterKappa;
import org.coachingtoolkit.core.analytics.agreement.Weights;
import org.coachingtoolkit.core.analytics.association.Correlations;
import org.coachingtoolkit.core.analytics.change.NormalizedGain;
import org.coachingtoolkit.core.analytics.comparison.McNemar;
import org.coachingtoolkit.core.analytics.comparison.PairedComparison;
import org.coachingtoolkit.core.analytics.comparison.SeveralGroups;
import org.coachingtoolkit.core.analytics.comparison.SignedRanks;
import org.coachingtoolkit.core.analytics.comparison.TwoGroups;
import org.coachingtoolkit.core.analytics.description.Descriptives;
import org.coachingtoolkit.core.analytics.description.MomentType;
import org.coachingtoolkit.core.analytics.reliability.ConstantItems;
import org.coachingtoolkit.core.analytics.reliability.Reliability;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.goal.GoalAttainment;
import org.junit.jupiter.api.Test;

/** Holds the analytics against the cases in which the usual tools print NaN, noise or an error. */
class EdgeCasesTest {
    private static final Map<String, Consumer<Data>> CASES = new LinkedHashMap<>();

    static {
        CASES.put("alpha_raw (psych default delete=TRUE)", data -> {
            Reliability reliability = Reliability.of(data.covariances());
            assertClose(reliability.alpha(), 0.9230769230769231);
            assertThat(reliability.constantItems()).containsExactly("c");
        });
        CASES.put("alpha_raw by formula, k=3", data -> {
            Reliability reliability = Reliability.of(data.covariances(), ConstantItems.KEEP);
            assertClose(reliability.alpha(), 0.6923076923076923);
            assertUndefined(reliability.items().get(2).itemRest(), NO_VARIATION);
            assertUndefined(reliability.standardizedAlpha(), NO_VARIATION);
        });
        CASES.put("negative alpha|alpha_raw", data -> {
            Reliability reliability = Reliability.of(data.covariances());
            assertClose(reliability.alpha(), -3);
            assertThat(reliability.items()).anyMatch(item -> item.itemRest().orElseThrow() < 0);
        });
        CASES.put(
                "one item|alpha_raw",
                data -> assertUndefined(Reliability.of(data.covariances()).alpha(), TOO_FEW_VARIABLES));
        CASES.put(
                "lambda6 smc",
                data -> assertUndefined(Reliability.of(data.covariances()).standardizedLambda6(), SINGULAR_MATRIX));
        CASES.put("wilcoxon p", data -> {
            TestResult test = SignedRanks.of(data.waves()).exactTest();
            assertClose(test.p(), 1);
            assertClose(test.statistic(), 0);
            assertThat(test.remarks()).containsExactly(Remark.NO_CHANGE_AT_ALL);
            assertThat(SignedRanks.of(data.waves()).nonZero()).isZero();
        });
        CASES.put(
                "all differences zero|paired t",
                data -> assertUndefined(
                        PairedComparison.of(data.waves())
                                .tTest(Alternative.TWO_SIDED)
                                .p(),
                        NO_VARIATION));
        CASES.put(
                "n=1 pair|paired t",
                data -> assertUndefined(
                        PairedComparison.of(data.waves())
                                .tTest(Alternative.TWO_SIDED)
                                .p(),
                        TOO_FEW_OBSERVATIONS));
        CASES.put(
                "wilcoxon exact",
                data -> assertClose(SignedRanks.of(data.waves()).exactTest().p(), 1));
        CASES.put(
                "wilcoxon exact conditional (zeros dropped)",
                data -> assertClose(
                        SignedRanks.of(data.sample("d").frequencies())
                                .exactTest()
                                .p(),
                        0.25));
        CASES.put(
                "wilcoxon V (R default)",
                data -> assertClose(
                        Estimate.of(SignedRanks.of(data.waves().differences()).positiveRankSum(), 4), 7.5));
        CASES.put(
                "wilcoxon V (differences rounded to 10 decimals)",
                data -> assertClose(Estimate.of(SignedRanks.of(data.waves()).positiveRankSum(), 4), 8));
        CASES.put("cohen kappa", data -> {
            Kappa kappa =
                    Kappa.of(CrossTable.square(data.pairs("r1", "r2"), AnswerScale.of(1, 3)), Weights.UNWEIGHTED, 0.95);
            assertUndefined(kappa.kappa(), CHANCE_AGREEMENT_IS_PERFECT);
            assertClose(kappa.agreement(), 1);
        });
        CASES.put(
                "linear weighted kappa, irr (levels observed 1,3)",
                data -> assertClose(
                        Kappa.of(CrossTable.square(data.pairs("r1", "r2"), AnswerScale.of(1, 3)), Weights.LINEAR, 0.95)
                                .kappa(),
                        0.6153846153846155));
        Ratings allOnes = Ratings.of(List.of(ones(), ones(), ones()));
        CASES.put(
                "fleiss kappa",
                data -> assertUndefined(MultiRaterKappa.of(allOnes).fleiss(), CHANCE_AGREEMENT_IS_PERFECT));
        CASES.put(
                "krippendorff alpha",
                data -> assertUndefined(Krippendorff.of(allOnes).alpha(Krippendorff.Metric.ORDINAL), NO_VARIATION));
        CASES.put("ICC(3,1)", data -> {
            Ratings rows = Ratings.of(List.of(Sample.of(1, 1, 1, 1), Sample.of(2, 2, 2, 2), Sample.of(3, 3, 3, 3)));
            assertUndefined(
                    IntraclassCorrelation.of(rows).coefficient(IntraclassCorrelation.Form.TWO_WAY_MIXED_SINGLE, 0.95),
                    NO_VARIATION);
        });
        CASES.put("mcnemar p", data -> {
            CrossTable table = CrossTable.of(List.of("0", "1"), List.of("0", "1"), new long[][] {{10, 0}, {0, 7}});
            for (TestResult test : List.of(
                    McNemar.of(table).test(),
                    McNemar.of(table).correctedTest(),
                    McNemar.of(table).exactTest(),
                    McNemar.of(table).midPTest())) {
                assertClose(test.p(), 1);
                assertClose(test.statistic(), 0);
                assertThat(test.remarks()).containsExactly(Remark.NO_CHANGE_AT_ALL);
            }
        });
        CASES.put("welch t", data -> {
            List<Group> groups = data.groups();
            assertUndefined(TwoGroups.of(groups.get(0), groups.get(1)).welch().p(), TOO_FEW_OBSERVATIONS);
        });
        CASES.put("kruskal p", data -> {
            TestResult test = SeveralGroups.of(data.groups()).kruskalWallis();
            assertClose(test.p(), 1);
            assertThat(test.remarks()).containsExactly(Remark.ALL_VALUES_TIED);
        });
        CASES.put(
                "pearson",
                data -> assertUndefined(
                        Correlations.pearson(data.pairs("x", "y"), 0.95).coefficient(), NO_VARIATION));
        CASES.put("hake individual gain", data -> {
            NormalizedGain gain = NormalizedGain.of(data.waves(), 1, 5);
            assertUndefined(gain.ofPeople(), OUT_OF_DOMAIN);
            assertThat(gain.atMaximumBefore()).isEqualTo(1);
        });
        CASES.put(
                "gas T",
                data -> assertThat(GoalAttainment.tScore(
                                List.of(new GoalAttainment(AttainmentLevel.AS_EXPECTED, 1)),
                                GoalAttainment.USUAL_CORRELATION))
                        .isEqualTo(50));
        CASES.put("skewness type 2", data -> {
            Descriptives two = Descriptives.of(data.sample("x"));
            assertUndefined(two.skewness(MomentType.TYPE_2), TOO_FEW_OBSERVATIONS);
            assertUndefined(two.kurtosis(MomentType.TYPE_2), TOO_FEW_OBSERVATIONS);
            assertUndefined(Descriptives.of(Sample.of(1, 2, 4)).kurtosis(MomentType.TYPE_2), TOO_FEW_OBSERVATIONS);
        });
    }

    @Test
    void everyEdgeCaseHasTheRecommendedOutcome() {
        Map<String, String> previous = Map.of();
        List<String> unknown = new ArrayList<>();
        for (Map<String, String> row : CsvRows.read(ReferenceValuesTest.folder().resolve("edge_cases.csv"))) {
            Map<String, String> data = "same".equals(row.get("data")) ? previous : row;
            String statistic = Objects.requireNonNull(row.get("statistic"));
            Consumer<Data> check = CASES.getOrDefault(row.get("case") + "|" + statistic, CASES.get(statistic));
            if (check == null) {
                unknown.add(row.get("case") + "|" + statistic);
            } else {
                check.accept(new Data(Objects.requireNonNull(data.get("data"))));
            }
            previous = data;
        }
        assertThat(unknown).isEmpty();
    }

    private static Sample ones() {
        return Sample.of(1, 1, 1, 1, 1);
    }

    private static void assertClose(Estimate estimate, double expected) {
        assertThat(estimate.orElseThrow()).isCloseTo(expected, within(1e-12));
    }

    private static void assertUndefined(Estimate estimate, UndefinedReason reason) {
        assertThat(estimate)
                .isInstanceOfSatisfying(
                        Estimate.Undefined.class,
                        undefined -> assertThat(undefined.reason()).isEqualTo(reason));
    }

    /** The data of an edge case: {@code name=values} separated by semicolons. */
    private static final class Data {
        private final Map<String, String> columns = new LinkedHashMap<>();

        Data(String text) {
            for (String part : text.replaceAll("\\(.*\\)", "").split(";", -1)) {
                String[] sides = part.strip().split("=", -1);
                if (sides.length == 2) {
                    columns.put(
                            sides[0], columns.getOrDefault(sides[1], sides[1]).strip());
                }
            }
        }

        Sample sample(String name) {
            return Sample.ofNullable(
                    Arrays.stream(Objects.requireNonNull(columns.get(name)).split(" "))
                            .map(Double::valueOf)
                            .toList());
        }

        Pairs pairs(String x, String y) {
            return Pairs.of(sample(x), sample(y));
        }

        Pairs waves() {
            return pairs("pre", "post");
        }

        List<Group> groups() {
            return Group.split(
                    sample("y"),
                    List.of(Objects.requireNonNull(columns.get("g")).split(" ")));
        }

        Covariances covariances() {
            List<String> names = List.copyOf(columns.keySet());
            return Covariances.of(
                    names, Ratings.of(names.stream().map(this::sample).toList()), Missing.LISTWISE);
        }
    }
}

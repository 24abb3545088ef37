package org.coachingtoolkit.core.analytics.comparison;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Group;
import org.coachingtoolkit.core.analytics.Method;
import org.coachingtoolkit.core.analytics.Remark;
import org.coachingtoolkit.core.analytics.TestResult;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.ChiSquare;
import org.coachingtoolkit.core.analytics.numeric.FisherF;
import org.coachingtoolkit.core.analytics.numeric.Normal;
import org.coachingtoolkit.core.analytics.numeric.StudentizedRange;
import org.jspecify.annotations.Nullable;

/**
 * Groups of different people. Groups without values do not count; tests of means are undefined if a group has fewer
 * than two people.
 */
public final class SeveralGroups {
    private final List<Group> groups;
    private final long n;
    private final Frequencies all;
    private final double between;
    private final double within;

    private SeveralGroups(List<Group> groups) {
        this.groups = groups;
        this.all = Frequencies.pooled(groups.stream().map(Group::values).toList());
        this.n = all.n();
        double grand = n == 0 ? 0 : all.sum() / n;
        double sumBetween = 0;
        double sumWithin = 0;
        for (Group group : groups) {
            double d = group.values().mean().orElseThrow() - grand;
            sumBetween += group.values().n() * d * d;
            sumWithin += group.values().centralPowerSum(2);
        }
        this.between = sumBetween;
        this.within = sumWithin;
    }

    /** Returns the comparison of groups. */
    public static SeveralGroups of(List<Group> groups) {
        return new SeveralGroups(
                groups.stream().filter(group -> group.values().n() > 0).toList());
    }

    /** Returns the groups that have values. */
    public List<Group> groups() {
        return groups;
    }

    /** Returns the number of people in all groups. */
    public long n() {
        return n;
    }

    /** Returns the one-way analysis of variance. */
    public TestResult anova() {
        UndefinedReason reason = meansUndefined();
        if (reason != null) {
            return TestResult.undefined(Method.ANOVA, reason, n);
        }
        return fTest(Method.ANOVA, between / df1() / (within / df2()), df1(), df2());
    }

    /** Returns eta&sup2;, the share of the variance that lies between groups. */
    public Estimate etaSquared() {
        return ofAnova(groups -> between / (between + within));
    }

    /** Returns omega&sup2;, the same without bias: (SSB - dfB MSW)/(SST + MSW) (Hays 1963). */
    public Estimate omegaSquared() {
        return ofAnova(groups -> (between - df1() * within / df2()) / (between + within + within / df2()));
    }

    /** Returns epsilon&sup2; of the analysis of variance: (SSB - dfB MSW)/SST (Kelley 1935). */
    public Estimate epsilonSquared() {
        return ofAnova(groups -> (between - df1() * within / df2()) / (between + within));
    }

    /** Returns Welch's (1951) analysis of variance, each group with a variance of its own. */
    public TestResult welchAnova() {
        UndefinedReason reason = meansUndefined();
        if (reason == null && groups.stream().anyMatch(group -> group.values().distinct() == 1)) {
            reason = UndefinedReason.NO_VARIATION;
        }
        if (reason != null) {
            return TestResult.undefined(Method.WELCH_ANOVA, reason, n);
        }
        double k = groups.size();
        double weights = 0;
        double weighted = 0;
        for (Group group : groups) {
            weights += weight(group);
            weighted += weight(group) * group.values().mean().orElseThrow();
        }
        double mean = weighted / weights;
        double numerator = 0;
        double lambda = 0;
        for (Group group : groups) {
            double d = group.values().mean().orElseThrow() - mean;
            double rest = 1 - weight(group) / weights;
            numerator += weight(group) * d * d / (k - 1);
            lambda += rest * rest / (group.values().n() - 1);
        }
        double df2 = (k * k - 1) / (3 * lambda);
        return fTest(Method.WELCH_ANOVA, numerator / (1 + 2 * (k - 2) * lambda / (k * k - 1)), k - 1, df2);
    }

    /** Returns the test of Kruskal and Wallis (1952), corrected for ties; its statistic is H. */
    public TestResult kruskalWallis() {
        if (groups.size() < 2) {
            return TestResult.undefined(Method.KRUSKAL_WALLIS, UndefinedReason.TOO_FEW_VARIABLES, n);
        }
        if (all.distinct() == 1) {
            return TestResult.nothingToTest(Method.KRUSKAL_WALLIS, Remark.ALL_VALUES_TIED, n);
        }
        double sum = 0;
        for (Group group : groups) {
            double d = meanRank(group) - (n + 1) / 2.0;
            sum += group.values().n() * d * d;
        }
        double h = sum / rankVariance();
        return TestResult.of(Method.KRUSKAL_WALLIS, h, List.of(df1()), ChiSquare.sf(h, df1()), n);
    }

    /** Returns epsilon&sup2; of Kruskal and Wallis, H/(n-1). */
    public Estimate kruskalEpsilonSquared() {
        return ofKruskal(h -> h / (n - 1.0));
    }

    /** Returns eta&sup2; of H, (H-k+1)/(n-k). */
    public Estimate kruskalEtaSquared() {
        return n > groups.size()
                ? ofKruskal(h -> (h - df1()) / df2())
                : Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n);
    }

    /** Returns the test of equal variances on absolute deviations from the medians (Brown and Forsythe 1974). */
    public TestResult brownForsythe() {
        return deviations(Method.BROWN_FORSYTHE, values -> {
            long middle = (values.n() + 1) / 2;
            return (values.ordered(middle) + values.ordered(values.n() / 2 + 1)) / 2;
        });
    }

    /** Returns the test of equal variances on absolute deviations from the means (Levene 1960). */
    public TestResult levene() {
        return deviations(Method.LEVENE, values -> values.mean().orElseThrow());
    }

    /** Returns Welch's t test of each pair of groups. */
    public List<PairOfGroups> pairwiseWelch(PAdjustment adjustment) {
        return pairwise((a, b) -> TwoGroups.of(a, b).welch(), adjustment);
    }

    /** Returns Dunn's (1964) test of each pair of groups, z of the mean ranks among all people, corrected for ties. */
    public List<PairOfGroups> dunn(PAdjustment adjustment) {
        return pairwise(
                (a, b) -> {
                    if (all.distinct() == 1) {
                        return TestResult.nothingToTest(Method.DUNN, Remark.ALL_VALUES_TIED, n);
                    }
                    double z = (meanRank(a) - meanRank(b)) / Math.sqrt(rankVariance() * share(a, b));
                    return TestResult.of(Method.DUNN, z, Normal.twoSided(z), n);
                },
                adjustment);
    }

    /**
     * Returns the comparison by ranks of each pair of groups by Dwass, Steel, Critchlow and Fligner, already adjusted: W =
     * &radic;2 z of Mann and Whitney, corrected for ties, against the range of as many normal values as there are groups.
     */
    public List<PairOfGroups> dwassSteel() {
        return pairwise(
                (a, b) -> {
                    TestResult ranks = TwoGroups.of(a, b).mannWhitney();
                    return ranks.statistic()
                            .match(
                                    z -> {
                                        double w = Math.sqrt(2) * z.value();
                                        double p = StudentizedRange.sf(Math.abs(w), groups.size());
                                        return TestResult.of(Method.DSCF, w, p, n);
                                    },
                                    undefined -> ranks);
                },
                PAdjustment.NONE);
    }

    /** Returns Tukey's honestly significant difference of each pair of means, already adjusted. */
    public List<PairOfGroups> tukey() {
        UndefinedReason reason = meansUndefined();
        return pairwise(
                (a, b) -> {
                    if (reason != null) {
                        return TestResult.undefined(Method.TUKEY_HSD, reason, n);
                    }
                    double difference =
                            a.values().mean().orElseThrow() - b.values().mean().orElseThrow();
                    double q = difference / Math.sqrt(within / df2() / 2 * share(a, b));
                    double p = StudentizedRange.sf(Math.abs(q), groups.size(), df2());
                    return TestResult.of(Method.TUKEY_HSD, q, List.of((double) groups.size(), df2()), p, n);
                },
                PAdjustment.NONE);
    }

    /**
     * Returns the comparison of each pair of means by Games and Howell (1976), already adjusted: Welch's t against the range of
     * as many normal values as there are groups.
     */
    public List<PairOfGroups> gamesHowell() {
        return pairwise(
                (a, b) -> {
                    TestResult welch = TwoGroups.of(a, b).welch();
                    return welch.statistic()
                            .match(
                                    t -> {
                                        double df = welch.degreesOfFreedom().get(0);
                                        double p = StudentizedRange.sf(
                                                Math.sqrt(2) * Math.abs(t.value()), groups.size(), df);
                                        return TestResult.of(Method.GAMES_HOWELL, t.value(), List.of(df), p, t.n());
                                    },
                                    undefined -> TestResult.undefined(
                                            Method.GAMES_HOWELL, undefined.reason(), undefined.n()));
                },
                PAdjustment.NONE);
    }

    /**
     * Returns the intraclass correlation of people within groups, (MSB-MSW)/(MSB+(n0-1)MSW), with n0 = (N -
     * &Sigma;n&sup2;/N)/(k-1) for groups of unequal size.
     */
    public Estimate intraclassCorrelation() {
        return ofAnova(groups -> {
            double squares = 0;
            for (Group group : groups) {
                squares += (double) group.values().n() * group.values().n();
            }
            double size = (n - squares / n) / df1();
            double msb = between / df1();
            double msw = within / df2();
            return (msb - msw) / (msb + (size - 1) * msw);
        });
    }

    /** Returns the design effect, 1 + (mean size - 1) times the intraclass correlation (Kish 1965). */
    public Estimate designEffect() {
        return intraclassCorrelation().map(icc -> 1 + ((double) n / groups.size() - 1) * icc);
    }

    private TestResult deviations(Method method, ToDoubleFunction<Frequencies> centre) {
        UndefinedReason reason = sizesUndefined();
        if (reason != null) {
            return TestResult.undefined(method, reason, n);
        }
        TestResult anova = of(groups.stream()
                        .map(group -> {
                            double c = centre.applyAsDouble(group.values());
                            return new Group(group.name(), group.values().map(value -> Math.abs(value - c)));
                        })
                        .toList())
                .anova();
        return new TestResult(method, anova.statistic(), anova.degreesOfFreedom(), anova.p(), anova.remarks());
    }

    private List<PairOfGroups> pairwise(BiFunction<Group, Group, TestResult> test, PAdjustment adjustment) {
        List<PairOfGroups> pairs = new ArrayList<>();
        List<Double> p = new ArrayList<>();
        for (int j = 1; j < groups.size(); j++) {
            for (int i = 0; i < j; i++) {
                TestResult result = test.apply(groups.get(i), groups.get(j));
                result.p().toOptional().ifPresent(p::add);
                pairs.add(new PairOfGroups(groups.get(i).name(), groups.get(j).name(), result, result.p()));
            }
        }
        Iterator<Double> adjusted = adjustment.adjust(p).iterator();
        return pairs.stream()
                .map(pair -> pair.test().p().isDefined()
                        ? new PairOfGroups(pair.first(), pair.second(), pair.test(), Estimate.of(adjusted.next(), n))
                        : pair)
                .toList();
    }

    private TestResult fTest(Method method, double f, double df1, double df2) {
        return TestResult.of(method, f, List.of(df1, df2), FisherF.sf(f, df1, df2), n);
    }

    private Estimate ofAnova(ToDoubleFunction<List<Group>> function) {
        UndefinedReason reason = meansUndefined();
        return reason == null ? Estimate.of(function.applyAsDouble(groups), n) : Estimate.undefined(reason, n);
    }

    private Estimate ofKruskal(DoubleUnaryOperator function) {
        return all.distinct() == 1
                ? Estimate.undefined(UndefinedReason.NO_VARIATION, n)
                : kruskalWallis().statistic().map(function);
    }

    private @Nullable UndefinedReason sizesUndefined() {
        if (groups.size() < 2) {
            return UndefinedReason.TOO_FEW_VARIABLES;
        }
        return groups.stream().anyMatch(group -> group.values().n() < 2) ? UndefinedReason.TOO_FEW_OBSERVATIONS : null;
    }

    private @Nullable UndefinedReason meansUndefined() {
        UndefinedReason reason = sizesUndefined();
        return reason == null && !(within > 0) ? UndefinedReason.NO_VARIATION : reason;
    }

    private double df1() {
        return groups.size() - 1.0;
    }

    private double df2() {
        return n - (double) groups.size();
    }

    private static double weight(Group group) {
        return group.values().n() / group.values().variance().orElseThrow();
    }

    private static double share(Group a, Group b) {
        return 1.0 / a.values().n() + 1.0 / b.values().n();
    }

    private double meanRank(Group group) {
        long[] ranks = all.doubledMidranks();
        double sum = 0;
        for (int i = 0; i < ranks.length; i++) {
            sum += ranks[i] / 2.0 * group.values().countOf(all.value(i));
        }
        return sum / group.values().n();
    }

    /** Returns the variance of the ranks of all people, ties considered. */
    private double rankVariance() {
        return n * (n + 1.0) / 12 - all.tieSum() / (12 * (n - 1.0));
    }
}

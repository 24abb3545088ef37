package org.coachingtoolkit.core.analytics.reliability;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.Matrix;

/**
 * The internal consistency of a scale whose score is the sum, or the mean, of its items.
 *
 * <p>All from covariances c<sub>ij</sub> with s<sub>T</sub>&sup2; = &Sigma;&Sigma; c<sub>ij</sub>, or from correlations
 * where that is said. Items must be keyed in one direction before; nothing is reversed here, and negative values are
 * reported as they are.
 */
public final class Reliability {
    private final Covariances items;
    private final List<String> constantItems;
    private final TotalScore score;
    private final double total;
    private final double trace;

    private Reliability(Covariances items, List<String> constantItems) {
        this.items = items;
        this.constantItems = constantItems;
        this.score = new TotalScore(items.totals());
        this.total = score.items().totalVariance();
        this.trace = score.items().trace();
    }

    /** Returns the reliability of the items, leaving out those that are constant. */
    public static Reliability of(Covariances items) {
        return of(items, ConstantItems.LEAVE_OUT);
    }

    /** Returns the reliability of the items. */
    public static Reliability of(Covariances items, ConstantItems policy) {
        int[] varying = IntStream.range(0, items.size())
                .filter(i -> items.get(i, i) > 0)
                .toArray();
        if (policy == ConstantItems.KEEP || varying.length == items.size()) {
            return new Reliability(items, List.of());
        }
        List<String> constant = IntStream.range(0, items.size())
                .filter(i -> items.get(i, i) == 0)
                .mapToObj(items.items()::get)
                .toList();
        return new Reliability(items.only(varying), constant);
    }

    /** Returns the covariances of the items that were used. */
    public Covariances covariances() {
        return items;
    }

    /** Returns the names of the items that were left out because everybody answered them alike. */
    public List<String> constantItems() {
        return constantItems;
    }

    /** Returns the number of people used. */
    public long n() {
        return items.n();
    }

    /** Returns Cronbach's (1951) alpha, without interval. */
    public Estimate alpha() {
        return score.alpha();
    }

    /** Returns alpha with the interval of Feldt (1965). */
    public Estimate alpha(double level) {
        return score.alpha(level);
    }

    /** Returns the asymptotic standard error of alpha (Duhachek and Iacobucci 2004). */
    public Estimate alphaStandardError() {
        if (!alpha().isDefined()) {
            return alpha();
        }
        int k = items.size();
        double squares = 0;
        double rowSquares = 0;
        for (int i = 0; i < k; i++) {
            double row = items.withTotal(i);
            rowSquares += row * row;
            for (int j = 0; j < k; j++) {
                squares += items.get(i, j) * items.get(i, j);
            }
        }
        double q = 2.0
                * k
                * k
                / ((k - 1.0) * (k - 1.0) * total * total * total)
                * (total * (squares + trace * trace) - 2 * trace * rowSquares);
        return Estimate.of(Math.sqrt(Math.max(0, q) / n()), n());
    }

    /** Returns alpha of standardised items, k r/(1+(k-1) r) with the mean correlation r. */
    public Estimate standardizedAlpha() {
        return correlationSum().map(sum -> standardized(items.size(), sum));
    }

    /** Returns the mean of the correlations between items. */
    public Estimate meanCorrelation() {
        double k = items.size();
        return correlationSum().map(sum -> (sum - k) / (k * (k - 1)));
    }

    /** Returns the median of the correlations between items. */
    public Estimate medianCorrelation() {
        return correlations()
                .map(r -> {
                    int k = items.size();
                    double[] below = IntStream.range(0, k)
                            .boxed()
                            .flatMapToDouble(i -> Arrays.stream(r[i], 0, i))
                            .sorted()
                            .toArray();
                    int middle = below.length / 2;
                    return Estimate.of(
                            below.length % 2 == 1 ? below[middle] : (below[middle - 1] + below[middle]) / 2, n());
                })
                .orElseGet(this::noCorrelations);
    }

    /** Returns the ratio of signal to noise, k r/(1-r) with the mean correlation r (Cronbach and Gleser 1964). */
    public Estimate signalToNoise() {
        return meanCorrelation().map(r -> items.size() * r / (1 - r));
    }

    /** Returns Guttman's (1945) lambda 1, 1 - &Sigma; c<sub>ii</sub> / s<sub>T</sub>&sup2;. */
    public Estimate lambda1() {
        return alpha().map(alpha -> 1 - trace / total);
    }

    /** Returns Guttman's lambda 2: lambda 1 and the root of k/(k-1) times the sum of squared covariances. */
    public Estimate lambda2() {
        double k = items.size();
        return alpha().map(alpha -> 1 - trace / total + Math.sqrt(k / (k - 1) * sumOfRowSquares()) / total);
    }

    /** Returns Guttman's lambda 5: lambda 1 and twice the root of the largest sum of squared covariances of one item. */
    public Estimate lambda5() {
        return alpha().map(alpha -> 1
                - trace / total
                + 2
                        * Math.sqrt(IntStream.range(0, items.size())
                                .mapToDouble(this::rowSquares)
                                .max()
                                .orElse(0))
                        / total);
    }

    /** Returns Guttman's lambda 6 of the covariances: 1 - &Sigma; of the error variances of each item on the others. */
    public Estimate lambda6() {
        if (!alpha().isDefined()) {
            return alpha();
        }
        return lambda6(items.toArray(), total);
    }

    /** Returns Guttman's lambda 6 of the correlations, as psych prints it. */
    public Estimate standardizedLambda6() {
        Estimate sum = correlationSum();
        return sum.isDefined() ? lambda6(items.correlations(), sum.orElseThrow()) : sum;
    }

    /** Returns the sum score with its mean, its deviation and its standard error of measurement. */
    public TotalScore score() {
        return score;
    }

    /** Returns the standard error of measurement of a person's sum score, alpha being its reliability. */
    public Estimate standardErrorOfSum() {
        return score.standardErrorOfSum(alpha());
    }

    /** Returns the standard error of measurement of a person's mean score, alpha being its reliability. */
    public Estimate standardErrorOfMean() {
        return score.standardErrorOfMean(alpha());
    }

    /** Returns what each item does in the scale. */
    public List<ItemReliability> items() {
        int k = items.size();
        Optional<double[][]> correlations = correlations();
        Estimate correlationSum = correlationSum();
        Optional<double[]> corrected = correlations.flatMap(Reliability::corrected);
        UndefinedReason why = k < 2
                ? UndefinedReason.TOO_FEW_VARIABLES
                : correlations.isPresent() ? UndefinedReason.SINGULAR_MATRIX : UndefinedReason.NO_VARIATION;
        return IntStream.range(0, k)
                .mapToObj(i -> {
                    double correlationsOfItem =
                            correlations.map(r -> Arrays.stream(r[i]).sum()).orElse(0.0);
                    return new ItemReliability(
                            items.items().get(i),
                            score.mean(i),
                            score.standardDeviation(i),
                            score.itemRest(i),
                            score.itemTotal(i),
                            corrected.map(r -> Estimate.of(r[i], n())).orElseGet(() -> Estimate.undefined(why, n())),
                            score.alphaIfDropped(i),
                            k < 3
                                    ? Estimate.undefined(UndefinedReason.TOO_FEW_VARIABLES, n())
                                    : correlationSum.map(sum -> standardized(k - 1, sum - 2 * correlationsOfItem + 1)));
                })
                .toList();
    }

    private Optional<double[][]> correlations() {
        return items.size() >= 2 && n() >= 2 && items.allVary() ? Optional.of(items.correlations()) : Optional.empty();
    }

    private Estimate correlationSum() {
        return correlations()
                .map(r -> Estimate.of(
                        Arrays.stream(r).flatMapToDouble(Arrays::stream).sum(), n()))
                .orElseGet(this::noCorrelations);
    }

    private Estimate noCorrelations() {
        return items.size() < 2
                ? Estimate.undefined(UndefinedReason.TOO_FEW_VARIABLES, n())
                : n() < 2 ? tooFew() : Estimate.undefined(UndefinedReason.NO_VARIATION, n());
    }

    private static Optional<double[]> corrected(double[][] r) {
        return Matrix.of(r).map(Matrix::inverse).map(inverse -> corrected(r, inverse));
    }

    private static double[] corrected(double[][] r, double[][] inverse) {
        int k = r.length;
        double[] sums = new double[k];
        double all = 0;
        for (int i = 0; i < k; i++) {
            sums[i] = Arrays.stream(r[i]).sum() - 1 / inverse[i][i];
            all += sums[i];
        }
        double root = Math.sqrt(all);
        return Arrays.stream(sums).map(sum -> sum / root).toArray();
    }

    private Estimate lambda6(double[][] matrix, double sum) {
        return Matrix.of(matrix)
                .map(Matrix::inverse)
                .map(inverse -> Estimate.of(
                        1
                                - IntStream.range(0, inverse.length)
                                                .mapToDouble(i -> 1 / inverse[i][i])
                                                .sum()
                                        / sum,
                        n()))
                .orElseGet(() -> Estimate.undefined(UndefinedReason.SINGULAR_MATRIX, n()));
    }

    private double sumOfRowSquares() {
        return IntStream.range(0, items.size()).mapToDouble(this::rowSquares).sum();
    }

    private double rowSquares(int item) {
        double sum = 0;
        for (int j = 0; j < items.size(); j++) {
            sum += j == item ? 0 : items.get(item, j) * items.get(item, j);
        }
        return sum;
    }

    private Estimate tooFew() {
        return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n());
    }

    private static double standardized(int k, double correlationSum) {
        return k / (k - 1.0) * (1 - k / correlationSum);
    }
}

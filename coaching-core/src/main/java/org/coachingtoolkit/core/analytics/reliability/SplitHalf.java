package org.coachingtoolkit.core.analytics.reliability;

import java.util.stream.IntStream;
import org.coachingtoolkit.core.analytics.Covariances;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.UndefinedReason;

/**
 * The reliability of a scale from its two halves.
 *
 * @param correlation the correlation r of the halves
 * @param spearmanBrown the reliability of the whole scale, 2r/(1+r) (Spearman 1910; Brown 1910)
 * @param guttman the same without the assumption of equal variances, 2(1 - (s<sub>1</sub>&sup2; +
 *     s<sub>2</sub>&sup2;)/s<sub>T</sub>&sup2;) (Guttman 1945, lambda 4 of these halves)
 */
public record SplitHalf(Estimate correlation, Estimate spearmanBrown, Estimate guttman) {
    /** Returns the reliability from the items with odd and with even numbers, as they stand in the questionnaire. */
    public static SplitHalf oddEven(Covariances items) {
        return of(
                items, IntStream.range(0, items.size()).filter(i -> i % 2 == 0).toArray());
    }

    /**
     * Returns the reliability from a half and the rest of the items.
     *
     * @param half the indices of the items of one half
     */
    public static SplitHalf of(Covariances items, int... half) {
        boolean[] first = new boolean[items.size()];
        for (int item : half) {
            first[item] = true;
        }
        double firstVariance = 0;
        double secondVariance = 0;
        double covariance = 0;
        for (int i = 0; i < items.size(); i++) {
            for (int j = 0; j < items.size(); j++) {
                double c = items.get(i, j);
                if (first[i] != first[j]) {
                    covariance += c / 2;
                } else if (first[i]) {
                    firstVariance += c;
                } else {
                    secondVariance += c;
                }
            }
        }
        long n = items.n();
        if (items.size() < 2 || n < 2 || !(firstVariance > 0) || !(secondVariance > 0)) {
            Estimate none = Estimate.undefined(
                    items.size() < 2
                            ? UndefinedReason.TOO_FEW_VARIABLES
                            : n < 2 ? UndefinedReason.TOO_FEW_OBSERVATIONS : UndefinedReason.NO_VARIATION,
                    n);
            return new SplitHalf(none, none, none);
        }
        double total = firstVariance + secondVariance + 2 * covariance;
        Estimate r = Estimate.of(covariance / Math.sqrt(firstVariance * secondVariance), n);
        return new SplitHalf(
                r,
                r.map(value -> 2 * value / (1 + value)),
                Estimate.of(2 * (1 - (firstVariance + secondVariance) / total), n));
    }
}

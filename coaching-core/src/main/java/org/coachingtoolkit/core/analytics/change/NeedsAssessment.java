package org.coachingtoolkit.core.analytics.change;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.UndefinedReason;

/**
 * How far competence lags behind what matters: the gap that a zone of nearest professional development begins with.
 *
 * @param gap the mean of importance (or target level) minus competence
 * @param weightedDiscrepancy the mean weighted discrepancy score, the mean gap times the mean importance (Borich 1980)
 * @param modifiedIndex the modified priority needs index, (I - D)/D of the means
 * @param rankedDiscrepancy the ranked discrepancy score, 100 (people whose competence is higher - people whose importance
 *     is higher)/n: the more negative, the greater the need
 * @param incomplete how many people were left out because a rating was missing
 */
public record NeedsAssessment(
        Estimate gap,
        Estimate weightedDiscrepancy,
        Estimate modifiedIndex,
        Estimate rankedDiscrepancy,
        long incomplete) {
    /** Checks for presence. */
    public NeedsAssessment {
        requireNonNull(gap, "gap");
        requireNonNull(weightedDiscrepancy, "weightedDiscrepancy");
        requireNonNull(modifiedIndex, "modifiedIndex");
        requireNonNull(rankedDiscrepancy, "rankedDiscrepancy");
    }

    /**
     * Returns the needs of one competence.
     *
     * @param ratings importance (or target level) first, competence second
     */
    public static NeedsAssessment of(Pairs ratings) {
        long n = ratings.n();
        if (n == 0) {
            Estimate none = Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, 0);
            return new NeedsAssessment(none, none, none, none, ratings.incomplete());
        }
        double importance = ratings.xs().mean().orElseThrow();
        double competence = ratings.ys().mean().orElseThrow();
        double gap = ratings.combined((i, c) -> i - c).mean().orElseThrow();
        double ranked = ratings.combined((i, c) -> Math.signum(c - i)).sum();
        return new NeedsAssessment(
                Estimate.of(gap, n),
                Estimate.of(gap * importance, n),
                competence == 0
                        ? Estimate.undefined(UndefinedReason.OUT_OF_DOMAIN, n)
                        : Estimate.of((importance - competence) / competence, n),
                Estimate.of(100 * ranked / n, n),
                ratings.incomplete());
    }
}

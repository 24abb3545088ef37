package org.coachingtoolkit.core.analytics.agreement;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.coachingtoolkit.core.analytics.AnswerScale;
import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Ratings;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.Normal;

/**
 * How relevant experts find the items of a questionnaire, before it is given to teachers.
 *
 * <p>Aiken's (1985) V = &Sigma;(r - lowest)/(n (highest - lowest)) with the score interval of Penfield and Giacobbi
 * (2004); the content validity index of an item, the share of experts who find it relevant (Lynn 1986), and the same
 * corrected for chance, (I-CVI - p)/(1 - p) with p = C(n,A) 2<sup>-n</sup> (Polit, Beck and Owen 2007).
 */
public final class ContentValidity {
    private final Ratings ratings;
    private final AnswerScale scale;
    private final int relevantFrom;

    private ContentValidity(Ratings ratings, AnswerScale scale, int relevantFrom) {
        this.ratings = ratings;
        this.scale = scale;
        this.relevantFrom = relevantFrom;
    }

    /**
     * Returns the ratings of experts, prepared.
     *
     * @param ratings experts in rows, items in columns
     * @param scale the declared scale of relevance
     * @param relevantFrom the lowest level that means "relevant": usually 3 of 4
     * @throws IllegalArgumentException if that is no level of the scale, or a rating is not
     */
    public static ContentValidity of(Ratings ratings, AnswerScale scale, int relevantFrom) {
        scale.require(relevantFrom);
        for (double level : ratings.levels()) {
            if (level != Math.rint(level) || !scale.contains((int) level)) {
                throw new IllegalArgumentException("ratings must lie on the scale: " + level);
            }
        }
        return new ContentValidity(ratings, requireNonNull(scale, "scale"), relevantFrom);
    }

    private Frequencies experts(int item) {
        return ratings.rater(item).frequencies();
    }

    /** Returns Aiken's V of an item with its interval; undefined if nobody rated it. */
    public Estimate aikenV(int item, double level) {
        Frequencies experts = experts(item);
        long n = experts.n();
        if (n == 0) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, 0);
        }
        int range = scale.max() - scale.min();
        double v = (experts.mean().orElseThrow() - scale.min()) / range;
        double z = Normal.quantile((1 + Interval.requireLevel(level)) / 2);
        double nk = (double) n * range;
        double centre = 2 * nk * v + z * z;
        double width = z * Math.sqrt(4 * nk * v * (1 - v) + z * z);
        double below = 2 * (nk + z * z);
        return Estimate.of(v, n, new Interval((centre - width) / below, (centre + width) / below, level));
    }

    private long relevant(int item) {
        Frequencies experts = experts(item);
        long relevant = 0;
        for (int i = 0; i < experts.distinct(); i++) {
            relevant += experts.value(i) >= relevantFrom ? experts.count(i) : 0;
        }
        return relevant;
    }

    /** Returns the content validity index of an item; undefined if nobody rated it. */
    public Estimate index(int item) {
        long n = experts(item).n();
        return n == 0
                ? Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, 0)
                : Estimate.of((double) relevant(item) / n, n);
    }

    /** Returns the content validity index of an item corrected for chance; undefined if nobody, or one expert, rated it. */
    public Estimate kappa(int item) {
        long n = experts(item).n();
        if (n < 2) {
            return Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, n);
        }
        long agreeing = relevant(item);
        double chance = Math.pow(2, (double) -n);
        for (long i = 1; i <= Math.min(agreeing, n - agreeing); i++) {
            chance *= (double) (n - i + 1) / i;
        }
        double byChance = chance;
        return index(item).map(index -> (index - byChance) / (1 - byChance));
    }

    /** Returns the mean of the items' indices (S-CVI/Ave); undefined if an item has none. */
    public Estimate averageIndex() {
        return overItems(index -> index);
    }

    /** Returns the share of items that every expert finds relevant (S-CVI/UA); undefined if an item has no index. */
    public Estimate unanimousShare() {
        return overItems(index -> index == 1 ? 1 : 0);
    }

    private Estimate overItems(DoubleUnaryOperator of) {
        List<Double> values = new ArrayList<>();
        for (int item = 0; item < ratings.raters(); item++) {
            Estimate index = index(item);
            if (!index.isDefined()) {
                return index;
            }
            values.add(of.applyAsDouble(index.orElseThrow()));
        }
        return Estimate.of(
                values.stream().mapToDouble(Double::doubleValue).average().orElseThrow(), ratings.units());
    }
}

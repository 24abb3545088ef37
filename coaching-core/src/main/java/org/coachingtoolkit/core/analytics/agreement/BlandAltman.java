package org.coachingtoolkit.core.analytics.agreement;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Frequencies;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.numeric.Normal;
import org.coachingtoolkit.core.analytics.numeric.StudentT;

/**
 * The limits between which two measurements of the same thing differ (Bland and Altman 1986, 1999).
 *
 * @param bias the mean of first minus second, with its interval
 * @param lowerLimit bias - z s, with its interval by the standard error s &radic;(1/n + z&sup2;/(2(n-1)))
 * @param upperLimit bias + z s, with its interval
 * @param incomplete how many pairs were left out because a half was missing
 */
public record BlandAltman(Estimate bias, Estimate lowerLimit, Estimate upperLimit, long incomplete) {
    /** Checks for presence. */
    public BlandAltman {
        requireNonNull(bias, "bias");
        requireNonNull(lowerLimit, "lowerLimit");
        requireNonNull(upperLimit, "upperLimit");
    }

    /**
     * Returns the limits of agreement.
     *
     * @param level the share of differences that the limits hold, and the confidence level of all intervals
     */
    public static BlandAltman of(Pairs pairs, double level) {
        Interval.requireLevel(level);
        Frequencies differences = pairs.combined((x, y) -> x - y);
        Estimate variance = differences.variance();
        if (!variance.isDefined()) {
            return new BlandAltman(differences.mean(), variance, variance, pairs.incomplete());
        }
        long n = pairs.n();
        double mean = differences.mean().orElseThrow();
        double s = Math.sqrt(variance.orElseThrow());
        double z = Normal.quantile((1 + level) / 2);
        double t = StudentT.critical(level, n - 1.0);
        double half = t * s / Math.sqrt((double) n);
        double halfOfLimit = t * s * Math.sqrt(1.0 / n + z * z / (2.0 * (n - 1)));
        return new BlandAltman(
                Estimate.of(mean, n, new Interval(mean - half, mean + half, level)),
                limit(mean - z * s, halfOfLimit, n, level),
                limit(mean + z * s, halfOfLimit, n, level),
                pairs.incomplete());
    }

    private static Estimate limit(double value, double half, long n, double level) {
        return Estimate.of(value, n, new Interval(value - half, value + half, level));
    }
}

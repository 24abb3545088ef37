package org.coachingtoolkit.core.analytics.comparison;

import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.numeric.NoncentralT;

/** Limits of a standardised difference by the noncentral t distribution (Cumming and Finch 2001). */
final class StandardizedInterval {
    private StandardizedInterval() {}

    /**
     * Returns the interval of d.
     *
     * @param scale what d is multiplied with to give t
     */
    static Interval of(double d, double scale, double df, double level) {
        double t = d * scale;
        double tail = (1 - level) / 2;
        double lower = NoncentralT.delta(1 - tail, t, df) / scale;
        double upper = NoncentralT.delta(tail, t, df) / scale;
        return new Interval(Math.min(lower, upper), Math.max(lower, upper), level);
    }
}

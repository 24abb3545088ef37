package org.coachingtoolkit.core.analytics.comparison;

import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.NoncentralT;
import org.coachingtoolkit.core.analytics.numeric.StudentT;

/** How many people the next study needs. */
public final class SampleSize {
    private static final int MOST = 1_000_000;

    private SampleSize() {}

    /** Returns the power of the two-sided paired t test: the probability to find a change that is there. */
    public static double power(double dz, long pairs, double level) {
        double df = pairs - 1.0;
        double critical = StudentT.critical(level, df);
        double delta = Math.abs(dz) * Math.sqrt((double) pairs);
        return 1 - NoncentralT.cdf(critical, df, delta) + NoncentralT.cdf(-critical, df, delta);
    }

    /**
     * Returns the fewest pairs with which the two-sided paired t test finds a change with some probability (Cohen 1988, by
     * the noncentral t distribution).
     *
     * @param dz the change in standard deviations of the differences
     * @param power the probability wanted, such as 0.8
     * @param level one less the error that is accepted, such as 0.95
     */
    public static Estimate pairs(Estimate dz, double power, double level) {
        Interval.requireLevel(level);
        Interval.requireLevel(power);
        if (!dz.isDefined()) {
            return dz;
        }
        double d = Math.abs(dz.orElseThrow());
        if (d * Math.sqrt(MOST) < 4) {
            return Estimate.undefined(UndefinedReason.OUT_OF_DOMAIN, dz.n());
        }
        long low = 1;
        long high = 4;
        while (power(d, high, level) < power) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (middle > 1 && power(d, middle, level) >= power) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return Estimate.of((double) high, dz.n());
    }
}

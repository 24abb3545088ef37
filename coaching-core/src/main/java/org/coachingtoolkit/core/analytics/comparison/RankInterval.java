package org.coachingtoolkit.core.analytics.comparison;

import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Interval;
import org.coachingtoolkit.core.analytics.UndefinedReason;
import org.coachingtoolkit.core.analytics.numeric.Normal;

/** The interval of a rank correlation by Fisher's z; it stays within -1 and 1, and there is none for those two. */
final class RankInterval {
    private RankInterval() {}

    static Estimate of(Estimate r, double standardError, double level) {
        Interval.requireLevel(level);
        if (!r.isDefined() || Math.abs(r.orElseThrow()) >= 1) {
            return r.withoutInterval(UndefinedReason.AT_LIMIT);
        }
        double half = Normal.quantile((1 + level) / 2) * standardError;
        double z = Math.log((1 + r.orElseThrow()) / (1 - r.orElseThrow())) / 2;
        return r.with(new Interval(Math.tanh(z - half), Math.tanh(z + half), level));
    }
}

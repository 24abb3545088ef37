package org.coachingtoolkit.core.analytics.description;

import org.coachingtoolkit.core.analytics.Frequencies;

/** Where a quantile lies between two values; the numbers are those of Hyndman and Fan (1996). */
public enum QuantileType {
    /** Weighted average at (n+1)p: SPSS, Minitab. */
    TYPE_6 {
        @Override
        double position(double p, long n) {
            return (n + 1) * p;
        }
    },
    /** Linear interpolation at 1+(n-1)p: R, Excel, numpy. */
    TYPE_7 {
        @Override
        double position(double p, long n) {
            return 1 + (n - 1) * p;
        }
    };

    private static final double FUZZ = 4 * Math.ulp(1.0);

    abstract double position(double p, long n);

    double of(Frequencies values, double p) {
        long n = values.n();
        double position = Math.max(1, Math.min((double) n, position(p, n)));
        long place = (long) Math.floor(position + FUZZ);
        double share = position - place;
        double low = values.ordered(place);
        if (Math.abs(share) <= FUZZ || place == n) {
            return low;
        }
        return low + share * (values.ordered(place + 1) - low);
    }
}

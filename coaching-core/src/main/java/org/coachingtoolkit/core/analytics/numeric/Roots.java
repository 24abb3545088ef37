package org.coachingtoolkit.core.analytics.numeric;

import java.util.function.DoubleUnaryOperator;

/** Roots and minima of functions of one variable. */
public final class Roots {
    private static final double GOLDEN = (3 - Math.sqrt(5)) / 2;

    private Roots() {}

    /**
     * Returns the root between two arguments at which f has opposite signs, by the ITP method (Oliveira and Takahashi
     * 2020), which never needs more steps than bisection plus one.
     *
     * @param precision wanted relative precision of the root
     */
    public static double bracketed(DoubleUnaryOperator f, double low, double high, double precision) {
        double a = low;
        double b = high;
        double fa = f.applyAsDouble(a);
        double fb = f.applyAsDouble(b);
        if (fa == 0) {
            return a;
        }
        if (fb == 0) {
            return b;
        }
        double eps = precision * Math.max(Math.max(Math.abs(a), Math.abs(b)), 1e-3);
        double kappa = 0.2 / (b - a);
        int limit = (int) Math.ceil(Math.log((b - a) / (2 * eps)) / Math.log(2)) + 1;
        double radius = eps * Math.pow(2, limit);
        for (int step = 0; b - a > 2 * eps && step <= limit + 2; step++) {
            double middle = (a + b) / 2;
            double regula = (fb * a - fa * b) / (fb - fa);
            double sign = Math.signum(middle - regula);
            double truncation = kappa * (b - a) * (b - a);
            double t = truncation <= Math.abs(middle - regula) ? regula + sign * truncation : middle;
            double allowed = radius - (b - a) / 2;
            double x = Math.abs(t - middle) <= allowed ? t : middle - sign * allowed;
            double fx = f.applyAsDouble(x);
            if (fx == 0) {
                return x;
            }
            if (Math.signum(fx) == Math.signum(fa)) {
                a = x;
                fa = fx;
            } else {
                b = x;
                fb = fx;
            }
            radius /= 2;
        }
        return (a + b) / 2;
    }

    /** Returns the argument of the minimum of a function with one minimum between the ends, by golden sections. */
    public static double minimum(DoubleUnaryOperator f, double low, double high, double precision) {
        double a = low;
        double b = high;
        double x = a + GOLDEN * (b - a);
        double y = b - GOLDEN * (b - a);
        double fx = f.applyAsDouble(x);
        double fy = f.applyAsDouble(y);
        while (b - a > precision) {
            if (fx < fy) {
                b = y;
                y = x;
                fy = fx;
                x = a + GOLDEN * (b - a);
                fx = f.applyAsDouble(x);
            } else {
                a = x;
                x = y;
                fx = fy;
                y = b - GOLDEN * (b - a);
                fy = f.applyAsDouble(y);
            }
        }
        return (a + b) / 2;
    }
}

package org.coachingtoolkit.core.analytics.answers;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/** Quotients of whole numbers that are rounded once, at the end. */
final class ExactRatio {
    private static final MathContext ENOUGH = new MathContext(40);
    private static final long EXACT_IN_DOUBLE = 1L << 53;

    private ExactRatio() {}

    /** Returns (ab - cd) / (ef), however large the products are. */
    static double of(long a, long b, long c, long d, long e, long f) {
        if (fits(a, b) && fits(c, d) && fits(e, f)) {
            long left = a * b;
            long right = c * d;
            long numerator = left - right;
            boolean overflow = ((left ^ right) & (left ^ numerator)) < 0;
            long denominator = e * f;
            if (!overflow && Math.abs(numerator) <= EXACT_IN_DOUBLE && Math.abs(denominator) <= EXACT_IN_DOUBLE) {
                return (double) numerator / denominator;
            }
        }
        BigInteger numerator = product(a, b).subtract(product(c, d));
        return new BigDecimal(numerator)
                .divide(new BigDecimal(product(e, f)), ENOUGH)
                .doubleValue();
    }

    private static boolean fits(long a, long b) {
        long low = a * b;
        return Math.multiplyHigh(a, b) == low >> 63;
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }
}

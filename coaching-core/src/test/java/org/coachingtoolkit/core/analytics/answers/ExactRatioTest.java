package org.coachingtoolkit.core.analytics.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ExactRatioTest {
    @Test
    void staysExactWhereALongWouldOverflow() {
        long n = 25_000_000_000L;
        // half of the people answered 0 and half 4 levels more: variance 4 n/(n-1)
        double variance = ExactRatio.of(n, n / 2 * 16, n / 2 * 4, n / 2 * 4, n, n - 1);
        assertThat(variance).isEqualTo(4.0 * n / (n - 1));
    }

    @Property
    void isTheQuotientRoundedOnce(
            @ForAll long a,
            @ForAll long b,
            @ForAll long c,
            @ForAll long d,
            @ForAll @LongRange(min = 1, max = Long.MAX_VALUE) long e,
            @ForAll @LongRange(min = 1, max = 1000) long f) {
        BigInteger numerator = BigInteger.valueOf(a)
                .multiply(BigInteger.valueOf(b))
                .subtract(BigInteger.valueOf(c).multiply(BigInteger.valueOf(d)));
        BigDecimal exact = new BigDecimal(numerator)
                .divide(new BigDecimal(BigInteger.valueOf(e).multiply(BigInteger.valueOf(f))), MathContext.DECIMAL128);
        assertThat(ExactRatio.of(a, b, c, d, e, f)).isEqualTo(exact.doubleValue());
    }
}

package org.coachingtoolkit.core.competence;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * The mean of some answers, kept as an exact fraction so that equal scores are equal: sum of the levels over their number.
 *
 * @param sum the sum of the levels, after those of reversed items were turned round
 * @param answered how many answers went in, 1 or more
 */
public record Score(long sum, int answered) implements Comparable<Score> {
    /**
     * Checks the number of answers.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Score {
        if (answered < 1) {
            throw new IllegalArgumentException("answered must be 1 or more: " + answered);
        }
    }

    /** Returns the mean to 16 significant digits. */
    public BigDecimal mean() {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(answered), MathContext.DECIMAL64);
    }

    /** Returns this mean minus another, to 16 significant digits; 0 exactly if the means are equal. */
    public BigDecimal minus(Score other) {
        BigInteger numerator = cross(this, other).subtract(cross(other, this));
        long denominator = (long) answered * other.answered;
        return new BigDecimal(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
    }

    /** Returns whether the mean is at least a level. */
    public boolean reaches(int level) {
        return sum >= (long) level * answered;
    }

    /** Orders by the mean; two scores that compare as 0 may rest on different numbers of answers. */
    @Override
    public int compareTo(Score other) {
        return cross(this, other).compareTo(cross(other, this));
    }

    private static BigInteger cross(Score a, Score b) {
        return BigInteger.valueOf(a.sum).multiply(BigInteger.valueOf(b.answered));
    }
}

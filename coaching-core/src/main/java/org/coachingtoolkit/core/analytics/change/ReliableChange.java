package org.coachingtoolkit.core.analytics.change;

import org.coachingtoolkit.core.analytics.Pairs;

/**
 * Whether one person changed more than the error of measurement explains.
 *
 * @param standardError the standard error of measurement of one score
 * @param differenceError the standard error of the difference of two scores
 */
public record ReliableChange(double standardError, double differenceError) {
    /** The index beyond which a change is reliable: the 97.5 per cent point of the normal distribution, rounded. */
    public static final double CRITICAL = 1.96;

    /**
     * Checks the errors.
     *
     * @throws IllegalArgumentException if they are not positive
     */
    public ReliableChange {
        if (!(standardError > 0 && differenceError > 0 && Double.isFinite(differenceError))) {
            throw new IllegalArgumentException("errors must be positive: " + standardError + ", " + differenceError);
        }
    }

    /** What became of a person. */
    public enum Verdict {
        /** Reliably higher. */
        IMPROVED,
        /** Reliably lower. */
        WORSENED,
        /** Within the error of measurement. */
        UNCHANGED
    }

    /**
     * How many people changed.
     *
     * @param improved reliably higher
     * @param worsened reliably lower
     * @param unchanged within the error of measurement
     * @param leftOut left out because a wave was missing
     */
    public record Counts(long improved, long worsened, long unchanged, long leftOut) {}

    /**
     * Returns the criterion of Jacobson and Truax (1991), s<sub>diff</sub> = &radic;2 s &radic;(1-r).
     *
     * @param standardDeviation the standard deviation of the first wave, positive
     * @param reliability the reliability of the score, from 0 to below 1; say which one it is
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ReliableChange jacobsonTruax(double standardDeviation, double reliability) {
        double error = standardDeviation * Math.sqrt(1 - requireReliability(reliability));
        return new ReliableChange(error, Math.sqrt(2) * error);
    }

    /**
     * Returns the criterion with the standard deviations of both waves, s<sub>diff</sub> = &radic;((s1&sup2; + s2&sup2;)
     * (1-r)) (Maassen 2004).
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public static ReliableChange maassen(double firstDeviation, double secondDeviation, double reliability) {
        double unreliable = 1 - requireReliability(reliability);
        return new ReliableChange(
                firstDeviation * Math.sqrt(unreliable),
                Math.sqrt((firstDeviation * firstDeviation + secondDeviation * secondDeviation) * unreliable));
    }

    private static double requireReliability(double reliability) {
        if (!(reliability >= 0 && reliability < 1)) {
            throw new IllegalArgumentException("reliability must be from 0 to below 1: " + reliability);
        }
        return reliability;
    }

    /** Returns the reliable change index, (after - before)/s<sub>diff</sub>. */
    public double index(double before, double after) {
        return (after - before) / differenceError;
    }

    /** Returns what became of a person. */
    public Verdict verdict(double before, double after) {
        double index = index(before, after);
        return Math.abs(index) > CRITICAL ? index > 0 ? Verdict.IMPROVED : Verdict.WORSENED : Verdict.UNCHANGED;
    }

    /** Returns how many people changed. */
    public Counts counts(Pairs waves) {
        long improved = 0;
        long worsened = 0;
        for (int i = 0; i < waves.distinct(); i++) {
            Verdict verdict = verdict(waves.x(i), waves.y(i));
            improved += verdict == Verdict.IMPROVED ? waves.count(i) : 0;
            worsened += verdict == Verdict.WORSENED ? waves.count(i) : 0;
        }
        return new Counts(improved, worsened, waves.n() - improved - worsened, waves.incomplete());
    }
}

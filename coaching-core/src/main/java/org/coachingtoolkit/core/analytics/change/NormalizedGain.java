package org.coachingtoolkit.core.analytics.change;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.analytics.Estimate;
import org.coachingtoolkit.core.analytics.Pairs;
import org.coachingtoolkit.core.analytics.UndefinedReason;

/**
 * How much of what could be gained was gained. Hake (1998) calls gains from 0.3 medium and from 0.7 high.
 *
 * @param ofGroup (mean after - mean before)/(maximum - mean before)
 * @param ofPeople the mean of each person's gain; people who began at the maximum cannot gain and are left out
 * @param change the mean normalised change (Marx and Cummings 2007), which measures a loss against what could be lost;
 *     people who stayed at an end of the scale are left out
 * @param atMaximumBefore how many people began at the maximum
 * @param incomplete how many people were left out because a wave was missing
 */
public record NormalizedGain(
        Estimate ofGroup, Estimate ofPeople, Estimate change, long atMaximumBefore, long incomplete) {
    /** Checks for presence. */
    public NormalizedGain {
        requireNonNull(ofGroup, "ofGroup");
        requireNonNull(ofPeople, "ofPeople");
        requireNonNull(change, "change");
    }

    /**
     * Returns the gains between two waves.
     *
     * @param min the lowest possible value
     * @param max the highest possible value
     * @throws IllegalArgumentException if a value is outside of the range
     */
    public static NormalizedGain of(Pairs waves, double min, double max) {
        double individual = 0;
        double changes = 0;
        long gained = 0;
        long changed = 0;
        long atMaximum = 0;
        for (int i = 0; i < waves.distinct(); i++) {
            double before = waves.x(i);
            double after = waves.y(i);
            long count = waves.count(i);
            if (!(before >= min && before <= max && after >= min && after <= max)) {
                throw new IllegalArgumentException(
                        "values must be in " + min + ".." + max + ": " + before + ", " + after);
            }
            if (before < max) {
                individual += count * ((after - before) / (max - before));
                gained += count;
            } else {
                atMaximum += count;
            }
            if (after != before || (before > min && before < max)) {
                changes += count * (after >= before ? gain(before, after, max) : (after - before) / (before - min));
                changed += count;
            }
        }
        long n = waves.n();
        Estimate group;
        if (n == 0) {
            group = Estimate.undefined(UndefinedReason.TOO_FEW_OBSERVATIONS, 0);
        } else {
            double before = waves.xs().mean().orElseThrow();
            double after = waves.ys().mean().orElseThrow();
            group = before < max
                    ? Estimate.of((after - before) / (max - before), n)
                    : Estimate.undefined(UndefinedReason.OUT_OF_DOMAIN, n);
        }
        return new NormalizedGain(
                group, mean(individual, gained), mean(changes, changed), atMaximum, waves.incomplete());
    }

    private static double gain(double before, double after, double max) {
        return after == before ? 0 : (after - before) / (max - before);
    }

    private static Estimate mean(double sum, long n) {
        return n == 0 ? Estimate.undefined(UndefinedReason.OUT_OF_DOMAIN, 0) : Estimate.of(sum / n, n);
    }
}

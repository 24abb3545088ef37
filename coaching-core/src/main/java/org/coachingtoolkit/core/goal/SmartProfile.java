package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.time.Period;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * How a school understands SMART: what A and R stand for, and what a goal must have to be called smart. Its name stands
 * in every report, since the same goal can be smart by one profile and not by another.
 *
 * @param name the profile's name, such as {@code strict}
 * @param achievable what A stands for
 * @param relevant what R stands for
 * @param required the least verdict for each criterion that decides; a criterion that is not named does not decide
 * @param horizon how long a goal may last; two years is the length of a programme of self-education
 */
public record SmartProfile(
        String name,
        AchievableMeaning achievable,
        RelevantMeaning relevant,
        Map<SmartCriterion, Verdict> required,
        Period horizon) {
    /**
     * Measure and term must be met, and nothing may be impossible or absolute. A and R are asked about, but do not decide:
     * a text does not hold them.
     */
    public static final SmartProfile STRICT = of("strict", Verdict.MET);

    /** As {@link #STRICT}, but a sign of a measure and a term is enough. */
    public static final SmartProfile LENIENT = of("lenient", Verdict.WEAK);

    /**
     * Checks the name and copies the requirements.
     *
     * @throws IllegalArgumentException if the name is blank, or the horizon is not positive
     */
    public SmartProfile {
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        requireNonNull(achievable, "achievable");
        requireNonNull(relevant, "relevant");
        if (requireNonNull(horizon, "horizon").isNegative() || horizon.isZero()) {
            throw new IllegalArgumentException("horizon must be positive: " + horizon);
        }
        Map<SmartCriterion, Verdict> copy = new EnumMap<>(SmartCriterion.class);
        copy.putAll(required);
        required = Collections.unmodifiableMap(copy);
    }

    private static SmartProfile of(String name, Verdict least) {
        return new SmartProfile(
                name,
                AchievableMeaning.ATTAINABLE,
                RelevantMeaning.RELEVANT,
                Map.of(SmartCriterion.MEASURABLE, least, SmartCriterion.TIME_BOUND, least),
                Period.ofYears(2));
    }

    /** Returns a profile of another name and with other meanings of A and R. */
    public SmartProfile with(String newName, AchievableMeaning newAchievable, RelevantMeaning newRelevant) {
        return new SmartProfile(newName, newAchievable, newRelevant, required, horizon);
    }

    /** Returns the least verdict that a criterion needs; {@link Verdict#UNKNOWN} if it does not decide. */
    public Verdict required(SmartCriterion criterion) {
        return required.getOrDefault(criterion, Verdict.UNKNOWN);
    }
}

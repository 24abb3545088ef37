package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * By what the reaching of a goal is recognised. Besides numbers there are levels and deliverables, since the results of
 * clause IV.6 (an attestation, a publication, a prize) have no number.
 */
public sealed interface Measure {
    /** Returns what is looked at: «доля детей, …», "share of pupils who …". */
    String indicator();

    /**
     * A measure in numbers. Any part but the indicator may still be missing in a draft.
     *
     * @param indicator what is measured
     * @param unit the unit; {@code "%"} for a share in percent, {@code "п.п."}, {@code "в.п."} or {@code "pp"} for
     *     percentage points; {@code null} while it is open
     * @param baseline the value now; {@code null} while it is not known
     * @param target the value to reach; {@code null} while it is open
     * @param direction which way the value should go; {@code null} while it is open
     */
    record Numeric(
            String indicator,
            @Nullable String unit,
            @Nullable BigDecimal baseline,
            @Nullable BigDecimal target,
            @Nullable Direction direction)
            implements Measure {
        /**
         * Normalises the numbers, so that 1.0 and 1.00 are one value.
         *
         * @throws IllegalArgumentException if the indicator is blank
         */
        public Numeric {
            requireIndicator(indicator);
            baseline = normalised(baseline);
            target = normalised(target);
        }
    }

    /**
     * A measure in described levels.
     *
     * @param indicator what is judged
     * @param levels the levels from the lowest to the highest, at least two, each once
     * @param baseline the level now; {@code null} while it is not known
     * @param target the level to reach; {@code null} while it is open
     */
    record Level(
            String indicator,
            List<String> levels,
            @Nullable String baseline,
            @Nullable String target) implements Measure {
        /**
         * Checks that the levels are a scale and that baseline and target are on it.
         *
         * @throws IllegalArgumentException if the indicator is blank, there are fewer than two levels, one is named
         *     twice, or baseline or target is none of them
         */
        public Level {
            requireIndicator(indicator);
            levels = List.copyOf(levels);
            if (levels.size() < 2 || levels.stream().distinct().count() < levels.size()) {
                throw new IllegalArgumentException("levels must be at least 2, each once: " + levels);
            }
            requireOnScale("baseline", baseline, levels);
            requireOnScale("target", target, levels);
        }

        private static void requireOnScale(String name, @Nullable String level, List<String> levels) {
            if (level != null && !levels.contains(level)) {
                throw new IllegalArgumentException(name + " must be one of " + levels + ": '" + level + "'");
            }
        }
    }

    /**
     * A measure that is there or not: an attestation, a prize, a publication.
     *
     * @param indicator the thing itself: «статья в журнале …»
     * @param outcome which result of clause IV.6 it is
     */
    record Deliverable(String indicator, OutcomeKind outcome) implements Measure {
        /**
         * Checks the indicator.
         *
         * @throws IllegalArgumentException if the indicator is blank
         */
        public Deliverable {
            requireIndicator(indicator);
            requireNonNull(outcome, "outcome");
        }
    }

    private static void requireIndicator(String indicator) {
        if (requireNonNull(indicator, "indicator").isBlank()) {
            throw new IllegalArgumentException("indicator must not be blank");
        }
    }

    private static @Nullable BigDecimal normalised(@Nullable BigDecimal value) {
        if (value == null) {
            return null;
        }
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}

package org.coachingtoolkit.core.programme;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What an institution does otherwise than the standard Regulation, as data in its programme file. A draft may name rules
 * that there are not or clauses whose numbers are taken: a rule says so, this type does not refuse them.
 *
 * @param switchedOff the rules that it does without
 * @param replaced the numbers that it has replaced by its own; where one is replaced twice, the first counts
 * @param clauses the clauses that it has added
 */
public record RegulationOverlay(List<SwitchedOff> switchedOff, List<Replaced> replaced, List<LocalClause> clauses) {
    /** The standard Regulation as it stands. */
    public static final RegulationOverlay NONE = new RegulationOverlay(List.of(), List.of(), List.of());

    /** Copies the lists. */
    public RegulationOverlay {
        switchedOff = List.copyOf(requireNonNull(switchedOff, "switchedOff"));
        replaced = List.copyOf(requireNonNull(replaced, "replaced"));
        clauses = List.copyOf(requireNonNull(clauses, "clauses"));
    }

    /**
     * A rule that the institution does without.
     *
     * @param rule the rule's id: {@code IV.5.joint-consent}
     * @param reason why, in the institution's words
     */
    public record SwitchedOff(String rule, String reason) {
        /**
         * Checks that both are given.
         *
         * @throws IllegalArgumentException if one of them is blank
         */
        public SwitchedOff {
            if (requireNonNull(rule, "rule").isBlank()) {
                throw new IllegalArgumentException("rule must not be blank");
            }
            if (requireNonNull(reason, "reason").isBlank()) {
                throw new IllegalArgumentException("reason must not be blank");
            }
        }
    }

    /**
     * A number that the institution has replaced by its own.
     *
     * @param parameter what is replaced
     * @param value its value now, in the parameter's range
     */
    public record Replaced(RuleParameter parameter, int value) {
        /**
         * Checks the value.
         *
         * @throws IllegalArgumentException if the value is out of the parameter's range
         */
        public Replaced {
            requireNonNull(parameter, "parameter").require(value);
        }
    }
}

package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.programme.LocalClause;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.jspecify.annotations.Nullable;

/** One difference between an institution's rules and the standard ones. */
public sealed interface RuleChange {
    /** Returns the difference in words. */
    String describe(Language language);

    /**
     * A rule that the institution has added.
     *
     * @param rule the rule
     * @param clause the clause that it has written for it; {@code null} if the rule belongs to a clause of the Regulation
     */
    record Added(Rule rule, @Nullable LocalClause clause) implements RuleChange {
        /** Checks that there is a rule. */
        public Added {
            requireNonNull(rule, "rule");
        }

        @Override
        public String describe(Language language) {
            String sentence = clause == null
                    ? rule.statement().in(language)
                    : clause.ref() + " " + clause.text().in(language);
            return texts().text(language, "added", Map.of("rule", rule.id(), "sentence", sentence));
        }
    }

    /**
     * A clause that the institution has added and that no rule checks.
     *
     * @param clause the clause
     */
    record Written(LocalClause clause) implements RuleChange {
        /** Checks that there is a clause. */
        public Written {
            requireNonNull(clause, "clause");
        }

        @Override
        public String describe(Language language) {
            return texts().text(language, "written", Map.of("clause", clause.ref(), "sentence", clause.text()));
        }
    }

    /**
     * A parameter that the institution has replaced.
     *
     * @param parameter the parameter
     * @param value its value now
     */
    record Replaced(RuleParameter parameter, int value) implements RuleChange {
        /** Checks that there is a parameter. */
        public Replaced {
            requireNonNull(parameter, "parameter");
        }

        @Override
        public String describe(Language language) {
            return texts().text(
                            language,
                            "replaced",
                            Map.of("parameter", parameter, "standard", parameter.standard(), "value", value));
        }
    }

    /**
     * A rule that the institution has switched off.
     *
     * @param rule the rule
     * @param reason why, in the institution's words
     */
    record SwitchedOff(Rule rule, String reason) implements RuleChange {
        /**
         * Checks the reason.
         *
         * @throws IllegalArgumentException if the reason is blank
         */
        public SwitchedOff {
            requireNonNull(rule, "rule");
            if (requireNonNull(reason, "reason").isBlank()) {
                throw new IllegalArgumentException("reason must not be blank");
            }
        }

        @Override
        public String describe(Language language) {
            return texts().text(
                            language,
                            "switched-off",
                            Map.of("rule", rule.id(), "sentence", rule.statement(), "reason", reason));
        }
    }

    private static TextCatalogue texts() {
        return TextCatalogue.of(RuleChange.class);
    }
}

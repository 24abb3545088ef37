package org.coachingtoolkit.core.finding;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.jspecify.annotations.Nullable;

/**
 * A kind of finding: a stable dotted name that programs can rely on, and its wording.
 *
 * <p>Each package that finds something has one enum of codes, and beside it a bundle with the wording in every language.
 * Everything that points at a gap is worded as a question, in the spirit of clause IV.3: the toolkit asks, it does not
 * prescribe. An institution that adds rules of its own implements this interface with an enum of its own.
 */
public interface FindingCode {
    /** Returns name, severity and clause, which an enum keeps for each of its constants. */
    Definition definition();

    /** Returns the name, lower case words joined by dots and hyphens: {@code schedule.session.overlap}. */
    default String value() {
        return definition().value();
    }

    /** Returns how much findings of this kind matter, unless the finding says otherwise. */
    default Severity severity() {
        return definition().severity();
    }

    /** Returns the clause of the Regulation that is touched; empty where none is. */
    default Optional<ClauseRef> clause() {
        return Optional.ofNullable(definition().clause());
    }

    /**
     * Returns the wording in a language: unless a code does otherwise, the text under {@link #value} in the bundle that
     * lies beside the code's class and has its name. Where there is an argument for which the bundle has a wording of its
     * own, that one: {@code json.constant.meant} if an argument {@code meant} is given.
     *
     * @param arguments the finding's arguments by name
     * @throws java.util.MissingResourceException if the bundle has no such text
     */
    default String message(Language language, Map<String, Object> arguments) {
        Class<?> owner = this instanceof Enum<?> constant ? constant.getDeclaringClass() : getClass();
        TextCatalogue texts = TextCatalogue.of(owner);
        String key = arguments.keySet().stream()
                .map(name -> value() + "." + name)
                .filter(wording -> texts.has(language, wording))
                .findFirst()
                .orElse(value());
        return texts.text(language, key, arguments);
    }

    /**
     * What a code is.
     *
     * @param value the name, lower case words joined by dots and hyphens
     * @param severity how much findings of this kind matter
     * @param clause the clause of the Regulation that is touched; {@code null} where none is
     */
    record Definition(
            String value, Severity severity, @Nullable ClauseRef clause) {
        /** Checks that name and severity are there. */
        public Definition {
            requireNonNull(value, "value");
            requireNonNull(severity, "severity");
        }

        /** Returns the definition of a code that touches no clause. */
        public static Definition of(String value, Severity severity) {
            return new Definition(value, severity, null);
        }

        /**
         * Returns the definition of a code.
         *
         * @param clause the clause in the form IV.2; {@code null} where none is touched
         * @throws IllegalArgumentException if the clause is not of that form
         */
        public static Definition of(String value, Severity severity, @Nullable String clause) {
            return new Definition(value, severity, clause == null ? null : ClauseRef.parse(clause));
        }
    }
}

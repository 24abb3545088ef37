package org.coachingtoolkit.core.finding;

import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/**
 * A kind of finding: a stable dotted name that programs can rely on, and its wording.
 *
 * <p>Each package that finds something has one enum of codes, and beside it a bundle with the wording in every language.
 * Everything that points at a gap is worded as a question, in the spirit of clause IV.3: the toolkit asks, it does not
 * prescribe. An institution that adds rules of its own implements this interface with an enum of its own.
 */
public interface FindingCode {
    /** Returns the name, lower case words joined by dots and hyphens: {@code schedule.session.overlap}. */
    String value();

    /** Returns how much findings of this kind matter, unless the finding says otherwise. */
    Severity severity();

    /** Returns the clause of the Regulation that is touched; empty where none is. */
    default Optional<ClauseRef> clause() {
        return Optional.empty();
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
}

package org.coachingtoolkit.core.finding;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/**
 * Something that was found while reading or checking: a value, never an exception.
 *
 * @param code what kind of finding it is
 * @param severity how much it matters
 * @param place where it is
 * @param arguments the values that its wording needs, by name, in alphabetical order
 */
public record Finding(FindingCode code, Severity severity, Place place, Map<String, Object> arguments) {
    /**
     * The canonical order: by clause (those without a clause first), place, code and arguments. Two runs over the same
     * input give the same list.
     */
    public static final Comparator<Finding> ORDER = Comparator.<Finding, ClauseRef>comparing(
                    finding -> finding.clause().orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Finding::place)
            .thenComparing(finding -> finding.code().value())
            .thenComparing(finding -> finding.arguments().toString());

    /** The order in which a reader of the file comes by: by place in the file, then as {@link #ORDER}. */
    public static final Comparator<Finding> IN_FILE =
            Comparator.comparing(Finding::place, Place.IN_FILE).thenComparing(ORDER);

    /** The argument with what the place takes. */
    private static final String TAKES = "takes";

    /** Copies the arguments. */
    public Finding {
        requireNonNull(code, "code");
        requireNonNull(severity, "severity");
        requireNonNull(place, "place");
        arguments = Collections.unmodifiableMap(new TreeMap<>(arguments));
    }

    /** Returns a finding of the code's own severity. */
    public static Finding of(FindingCode code, Place place, Map<String, Object> arguments) {
        return new Finding(code, code.severity(), place, arguments);
    }

    /** Returns a finding of the code's own severity that needs no arguments. */
    public static Finding of(FindingCode code, Place place) {
        return of(code, place, Map.of());
    }

    /**
     * Returns foreign text as a finding's argument may hold it: at most 60 characters, and a replacement character for
     * what cannot be printed.
     */
    public static String shown(String foreign) {
        requireNonNull(foreign, "foreign");
        StringBuilder shown = new StringBuilder();
        foreign.codePoints().limit(60).forEach(c -> shown.appendCodePoint(isPrintable(c) ? c : 0xFFFD));
        return foreign.codePointCount(0, foreign.length()) > 60
                ? shown.append('…').toString()
                : shown.toString();
    }

    private static boolean isPrintable(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c == '\n' || c == '\t';
            case Character.SURROGATE, Character.PRIVATE_USE -> false;
            default -> true;
        };
    }

    /** Returns the clause of the Regulation that is touched; empty where none is. */
    public Optional<ClauseRef> clause() {
        return code.clause();
    }

    /** Returns the finding in words: the question, and what its place takes, where that is known. */
    public String message(Language language) {
        String asked = code.message(language, arguments);
        Object takes = arguments.get(TAKES);
        return takes == null ? asked : asked + " " + TextCatalogue.written(language, takes);
    }

    /**
     * Returns the same finding with what its place takes, such as yes or no.
     *
     * @param what a sentence that follows the question
     */
    public Finding taking(Labelled what) {
        Map<String, Object> more = new TreeMap<>(arguments);
        more.put(TAKES, requireNonNull(what, "what"));
        return new Finding(code, severity, place, more);
    }

    /** Returns the same finding at another place. */
    public Finding at(Place newPlace) {
        return new Finding(code, severity, newPlace, arguments);
    }

    /** Returns the same finding with another severity. */
    public Finding with(Severity newSeverity) {
        return new Finding(code, newSeverity, place, arguments);
    }
}

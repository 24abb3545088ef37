package org.coachingtoolkit.core.intake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.coachingtoolkit.core.finding.Place;

/**
 * Something that a file says, with the keys that docs/import.md lists.
 *
 * @param place where it stands
 * @param values texts, whole and decimal numbers, booleans, and lists and maps of these
 */
public record Fact(Place place, Map<String, Object> values) {
    /** Copies the values in their order. */
    public Fact {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /** Returns a text by its key; empty if the file does not say it. */
    public Optional<String> text(String key) {
        return Optional.ofNullable(values.get(key)).map(Object::toString);
    }
}

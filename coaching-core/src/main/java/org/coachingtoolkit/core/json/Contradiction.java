package org.coachingtoolkit.core.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Properties of one object that do not fit together; thrown where it is put together, and made a finding by its shape. */
final class Contradiction extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final JsonFinding code;
    private final transient Map<String, Object> arguments;

    Contradiction(JsonFinding code, Map<String, Object> arguments) {
        super(code.value() + " " + arguments);
        this.code = code;
        this.arguments = arguments;
    }

    /** Throws unless the properties fit together. */
    static void unless(boolean fitting, JsonFinding code, Map<String, Object> arguments) {
        if (!fitting) {
            throw new Contradiction(code, arguments);
        }
    }

    /** Throws unless each element of a list stands in it once. */
    static void once(String property, List<?> elements) {
        Set<Object> seen = new HashSet<>();
        for (Object each : elements) {
            unless(seen.add(each), JsonFinding.LISTED_TWICE, Map.of("property", property, "value", each));
        }
    }

    /** Throws if the least is more than the most. */
    static void inOrder(int least, int most) {
        unless(least <= most, JsonFinding.BOUNDS, Map.of("least", least, "most", most));
    }

    JsonFinding code() {
        return code;
    }

    Map<String, Object> arguments() {
        return arguments;
    }
}

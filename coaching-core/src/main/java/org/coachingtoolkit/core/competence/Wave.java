package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.common.Identifier;
import org.coachingtoolkit.core.common.LocalizedText;

/**
 * One of the times at which the same people are asked.
 *
 * @param order the place among the waves, the earliest lowest
 * @param id the id that data files carry, see {@link Identifier}
 * @param name what it is called
 */
public record Wave(int order, String id, LocalizedText name) implements Comparable<Wave> {
    /** Before the coaching begins. */
    public static final Wave BEFORE = new Wave(1, "before", LocalizedText.of("до", "before", "до"));
    /** While it goes on. */
    public static final Wave DURING = new Wave(2, "during", LocalizedText.of("в процессе", "during", "у процесі"));
    /** After it has ended. */
    public static final Wave AFTER = new Wave(3, "after", LocalizedText.of("после", "after", "після"));

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id cannot be one
     */
    public Wave {
        Identifier.require("wave", id);
        requireNonNull(name, "name");
    }

    /** Orders by {@link #order()}, then by id. */
    @Override
    public int compareTo(Wave other) {
        return order != other.order ? Integer.compare(order, other.order) : id.compareTo(other.id);
    }
}

package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * One answer. "Not applicable" is an answer and not a zero: such an item counts neither for nor against a score. An item
 * that was left blank has no answer at all.
 *
 * @param item the item
 * @param facet what was asked about it
 * @param level the level chosen, as it was chosen: not turned round for items that are keyed against the scale;
 *     {@code null} for "not applicable"
 */
public record Answer(ItemId item, Facet facet, @Nullable Integer level) {
    /** Checks that item and facet are there. */
    public Answer {
        requireNonNull(item, "item");
        requireNonNull(facet, "facet");
    }

    /** Returns the answer that chooses a level of mastery. */
    public static Answer of(ItemId item, int level) {
        return new Answer(item, Facet.LEVEL, level);
    }

    /** Returns the answer that chooses a level of a facet. */
    public static Answer of(ItemId item, Facet facet, int level) {
        return new Answer(item, facet, level);
    }

    /** Returns the answer "not applicable". */
    public static Answer notApplicable(ItemId item, Facet facet) {
        return new Answer(item, facet, null);
    }
}

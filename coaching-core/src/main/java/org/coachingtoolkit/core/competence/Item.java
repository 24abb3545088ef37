package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.common.LocalizedText;

/**
 * One statement of a questionnaire.
 *
 * @param id the item's id, unique in its questionnaire
 * @param competence what it tells about
 * @param text the statement
 * @param reversed whether agreeing speaks against the competence, so that answers are turned round before they count
 */
public record Item(ItemId id, CompetenceId competence, LocalizedText text, boolean reversed) {
    /** Checks that nothing is missing. */
    public Item {
        requireNonNull(id, "id");
        requireNonNull(competence, "competence");
        requireNonNull(text, "text");
    }
}

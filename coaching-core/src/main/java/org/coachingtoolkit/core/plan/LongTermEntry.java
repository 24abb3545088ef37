package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.people.Coachee;

/**
 * What a long-term plan foresees.
 *
 * @param coachee for whom
 * @param year in which school year
 * @param kind what it is
 * @param title in words: the course, the subject, the goal; for an attestation, the category's name in its profile, or
 *     empty
 */
public record LongTermEntry(Coachee coachee, SchoolYear year, LongTermKind kind, String title) {
    /** Checks that no part is missing. */
    public LongTermEntry {
        requireNonNull(coachee, "coachee");
        requireNonNull(year, "year");
        requireNonNull(kind, "kind");
        requireNonNull(title, "title");
    }
}

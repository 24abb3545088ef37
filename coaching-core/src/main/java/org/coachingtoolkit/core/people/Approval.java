package org.coachingtoolkit.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The order by which the head of an institution approves a document. Not before its {@link Adoption}.
 *
 * @param on the day of the order; {@code null} leaves it blank on paper
 * @param number the number of the order; {@code null} leaves it blank on paper
 */
public record Approval(@Nullable LocalDate on, @Nullable String number) {
    /** Not approved yet: the place on paper stays blank. */
    public static final Approval BLANK = new Approval(null, null);
}

package org.coachingtoolkit.core.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The decision by which a body such as the pedagogical council adopts a document.
 *
 * @param body the body, in the case that follows "adopted by": «педагогическим советом»
 * @param on the day of the minutes; {@code null} leaves it blank on paper
 * @param number the number of the minutes; {@code null} leaves it blank on paper
 */
public record Adoption(
        String body, @Nullable LocalDate on, @Nullable String number) {
    /**
     * Checks the body.
     *
     * @throws IllegalArgumentException if the body is blank
     */
    public Adoption {
        if (requireNonNull(body, "body").isBlank()) {
            throw new IllegalArgumentException("body must not be blank");
        }
    }
}

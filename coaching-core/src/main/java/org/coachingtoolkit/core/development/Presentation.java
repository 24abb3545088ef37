package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;

/**
 * A presentation of what a teacher's self-education has led to.
 *
 * @param on its day
 * @param form its form
 * @param title what is presented
 * @param given whether it has taken place
 */
public record Presentation(LocalDate on, MethodicalForm form, String title, boolean given) {
    /**
     * Checks the title.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public Presentation {
        requireNonNull(on, "on");
        requireNonNull(form, "form");
        if (requireNonNull(title, "title").isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
    }
}

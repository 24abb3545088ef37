package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;

/**
 * An attestation of a teacher that has taken place.
 *
 * @param teacher the teacher
 * @param kind what it was about
 * @param category the category, by its name in the {@link CountryProfile}; {@code null} if it was about the post
 * @param on its day
 * @param document the order or certificate; {@code null} where none is on record
 */
public record Attestation(
        TeacherId teacher,
        AttestationKind kind,
        @Nullable String category,
        LocalDate on,
        @Nullable String document) {
    /**
     * Checks that there is a category exactly if it was about one.
     *
     * @throws IllegalArgumentException if a category is missing, blank, or given though it was about the post
     */
    public Attestation {
        requireNonNull(teacher, "teacher");
        requireNonNull(kind, "kind");
        requireNonNull(on, "on");
        if (category != null && category.isBlank()) {
            throw new IllegalArgumentException("category must not be blank");
        }
        if ((category != null) != (kind == AttestationKind.CATEGORY)) {
            throw new IllegalArgumentException("category must go with kind CATEGORY: " + kind + ", " + category);
        }
    }
}

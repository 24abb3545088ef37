package org.coachingtoolkit.core.people;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * The institution whose teachers are coached, as its papers name it.
 *
 * @param name the full name as in its charter
 * @param shortName the short name; {@code null} where the charter gives none
 * @param kind what kind of institution it is
 * @param founder the body above it, as the first line of its papers; {@code null} where papers do not name it
 * @param place the town or village
 * @param head who approves; {@code null} leaves the place on the papers blank
 */
public record Institution(
        String name,
        @Nullable String shortName,
        InstitutionKind kind,
        @Nullable String founder,
        String place,
        @Nullable Official head) {
    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if name or place is blank
     */
    public Institution {
        requireNonNull(kind, "kind");
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (requireNonNull(place, "place").isBlank()) {
            throw new IllegalArgumentException("place must not be blank");
        }
    }

    /** Returns the short name where there is one, else the full name. */
    public String displayName() {
        return shortName != null ? shortName : name;
    }
}

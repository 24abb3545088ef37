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

    /** Returns a builder, with name, kind and place and nothing else. */
    public static Builder builder(String name, InstitutionKind kind, String place) {
        return new Builder(name, kind, place);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(name, kind, place)
                .shortName(shortName)
                .founder(founder)
                .head(head);
    }

    /** Makes {@link Institution}; not thread-safe. */
    public static final class Builder {
        private String name;
        private @Nullable String shortName;
        private InstitutionKind kind;
        private @Nullable String founder;
        private String place;
        private @Nullable Official head;

        private Builder(String name, InstitutionKind kind, String place) {
            this.name = requireNonNull(name, "name");
            this.kind = requireNonNull(kind, "kind");
            this.place = requireNonNull(place, "place");
        }

        /** Sets the full name as in its charter. */
        public Builder name(String name) {
            this.name = name;
            return this;
        }

        /** Sets the short name. */
        public Builder shortName(@Nullable String shortName) {
            this.shortName = shortName;
            return this;
        }

        /** Sets what kind of institution it is. */
        public Builder kind(InstitutionKind kind) {
            this.kind = kind;
            return this;
        }

        /** Sets the body above it. */
        public Builder founder(@Nullable String founder) {
            this.founder = founder;
            return this;
        }

        /** Sets the town or village. */
        public Builder place(String place) {
            this.place = place;
            return this;
        }

        /** Sets who approves. */
        public Builder head(@Nullable Official head) {
            this.head = head;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public Institution build() {
            return new Institution(name, shortName, kind, founder, place, head);
        }
    }
}

package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A competence, with those that it consists of. A tree of these cannot have cycles or orphans; files that have them are
 * mended, with findings, where they are read (package {@code exchange}). Built by {@link #builder}.
 *
 * @param id the competence's id, unique in its framework
 * @param code the code by which people cite it («2.1.4»), or the id that a foreign system gave it; {@code null} if none
 * @param name what it is called
 * @param description what it means; {@code null} if that is not said
 * @param descriptors what a teacher does on a level of the scale, by the level's value, as a rubric says it; may be
 *     empty
 * @param related competences elsewhere in the framework that have to do with it
 * @param parts the competences that it consists of; empty for a leaf
 */
public record Competence(
        CompetenceId id,
        @Nullable String code,
        LocalizedText name,
        @Nullable LocalizedText description,
        Map<Integer, LocalizedText> descriptors,
        List<CompetenceId> related,
        List<Competence> parts) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the code is blank
     */
    public Competence {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        if (code != null && code.isBlank()) {
            throw new IllegalArgumentException("code must not be blank: '" + code + "'");
        }
        descriptors = Collections.unmodifiableMap(new TreeMap<>(descriptors));
        related = List.copyOf(requireNonNull(related, "related"));
        parts = List.copyOf(requireNonNull(parts, "parts"));
    }

    /** Returns a builder of a competence with this id and name. */
    public static Builder builder(CompetenceId id, LocalizedText name) {
        return new Builder(id, name);
    }

    /** Returns a builder that begins with this competence. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, name).code(code).description(description);
        descriptors.forEach(builder::descriptor);
        related.forEach(builder::related);
        parts.forEach(builder::part);
        return builder;
    }

    /** Returns this competence and all below it, each before its parts. */
    public Stream<Competence> walk() {
        return Stream.concat(Stream.of(this), parts.stream().flatMap(Competence::walk));
    }

    /** Returns the same competence with other parts. */
    public Competence withParts(List<Competence> newParts) {
        return new Competence(id, code, name, description, descriptors, related, newParts);
    }

    /** Returns the same competence with other relations. */
    public Competence withRelated(List<CompetenceId> newRelated) {
        return new Competence(id, code, name, description, descriptors, newRelated, parts);
    }

    /** Returns the same competence with other descriptors. */
    public Competence withDescriptors(Map<Integer, LocalizedText> newDescriptors) {
        return new Competence(id, code, name, description, newDescriptors, related, parts);
    }

    /** Collects the parts of a {@link Competence}. Not thread-safe. */
    public static final class Builder {
        private final CompetenceId id;
        private final LocalizedText name;
        private @Nullable String code;
        private @Nullable LocalizedText description;
        private final Map<Integer, LocalizedText> descriptors = new TreeMap<>();
        private final List<CompetenceId> related = new ArrayList<>();
        private final List<Competence> parts = new ArrayList<>();

        private Builder(CompetenceId id, LocalizedText name) {
            this.id = requireNonNull(id, "id");
            this.name = requireNonNull(name, "name");
        }

        /** Sets the code by which people cite it. */
        public Builder code(@Nullable String code) {
            this.code = code;
            return this;
        }

        /** Sets what it means. */
        public Builder description(@Nullable LocalizedText description) {
            this.description = description;
            return this;
        }

        /** Adds what a teacher does on a level. */
        public Builder descriptor(int level, LocalizedText text) {
            descriptors.put(level, text);
            return this;
        }

        /** Adds a competence that has to do with it. */
        public Builder related(CompetenceId other) {
            related.add(other);
            return this;
        }

        /** Adds a competence that it consists of. */
        public Builder part(Competence part) {
            parts.add(part);
            return this;
        }

        /**
         * Returns the competence.
         *
         * @throws IllegalArgumentException if the code is blank
         */
        public Competence build() {
            return new Competence(id, code, name, description, descriptors, related, parts);
        }
    }
}

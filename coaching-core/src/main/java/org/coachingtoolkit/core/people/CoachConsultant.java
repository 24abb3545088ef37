package org.coachingtoolkit.core.people;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.coachingtoolkit.core.common.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A coach-consultant (коуч-консультант): an adviser on developing the potential of a teacher or a group (clause I.3).
 *
 * @param id the coach's id
 * @param name the coach's name
 * @param position the position from which the coach works
 * @param post the post as papers write it: «старший воспитатель»
 * @param experienceYears years of professional experience, 0 to 80
 * @param evidence what shows that the requirements of clause I.3 are met
 * @param teacher the teacher of the institution who the coach-consultant is too, as a deputy director who teaches;
 *     {@code null} if none
 */
public record CoachConsultant(
        CoachId id,
        PersonName name,
        CoachPosition position,
        String post,
        int experienceYears,
        List<EligibilityEvidence> evidence,
        @Nullable TeacherId teacher) {
    /**
     * Checks post and years.
     *
     * @throws IllegalArgumentException if the post is blank or the years are not 0 to 80
     */
    public CoachConsultant {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(position, "position");
        if (requireNonNull(post, "post").isBlank()) {
            throw new IllegalArgumentException("post must not be blank");
        }
        if (experienceYears < 0 || experienceYears > 80) {
            throw new IllegalArgumentException("experienceYears must be 0 to 80: " + experienceYears);
        }
        evidence = List.copyOf(requireNonNull(evidence, "evidence"));
    }

    /**
     * Makes a coach-consultant who is none of the teachers.
     *
     * @throws IllegalArgumentException if the post is blank or the years are not 0 to 80
     */
    public CoachConsultant(
            CoachId id,
            PersonName name,
            CoachPosition position,
            String post,
            int experienceYears,
            List<EligibilityEvidence> evidence) {
        this(id, name, position, post, experienceYears, evidence, null);
    }

    /** Returns the requirements of clause I.3 for which there is no evidence. */
    public Set<CoachRequirement> unproven() {
        Set<CoachRequirement> unproven = EnumSet.allOf(CoachRequirement.class);
        evidence.forEach(item -> unproven.remove(item.requirement()));
        return unproven;
    }

    /** Returns a builder, with id, name, position and post and nothing else. */
    public static Builder builder(CoachId id, PersonName name, CoachPosition position, String post) {
        return new Builder(id, name, position, post);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(id, name, position, post)
                .experienceYears(experienceYears)
                .evidence(evidence)
                .teacher(teacher);
    }

    /** Makes {@link CoachConsultant}; not thread-safe. */
    public static final class Builder {
        private CoachId id;
        private PersonName name;
        private CoachPosition position;
        private String post;
        private int experienceYears;
        private List<EligibilityEvidence> evidence = List.of();
        private @Nullable TeacherId teacher;

        private Builder(CoachId id, PersonName name, CoachPosition position, String post) {
            this.id = requireNonNull(id, "id");
            this.name = requireNonNull(name, "name");
            this.position = requireNonNull(position, "position");
            this.post = requireNonNull(post, "post");
        }

        /** Sets the coach's id. */
        public Builder id(CoachId id) {
            this.id = id;
            return this;
        }

        /** Sets the coach's name. */
        public Builder name(PersonName name) {
            this.name = name;
            return this;
        }

        /** Sets the position from which the coach works. */
        public Builder position(CoachPosition position) {
            this.position = position;
            return this;
        }

        /** Sets the post as papers write it. */
        public Builder post(String post) {
            this.post = post;
            return this;
        }

        /** Sets years of professional experience. */
        public Builder experienceYears(int experienceYears) {
            this.experienceYears = experienceYears;
            return this;
        }

        /** Sets what shows that the requirements of clause I.3 are met. */
        public Builder evidence(List<EligibilityEvidence> evidence) {
            this.evidence = evidence;
            return this;
        }

        /** Sets the teacher of the institution who the coach-consultant is too. */
        public Builder teacher(@Nullable TeacherId teacher) {
            this.teacher = teacher;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public CoachConsultant build() {
            return new CoachConsultant(id, name, position, post, experienceYears, evidence, teacher);
        }
    }
}

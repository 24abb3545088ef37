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
        evidence = List.copyOf(evidence);
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
}

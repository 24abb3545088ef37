package org.coachingtoolkit.core.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The consent of teacher and coach-consultant to something that they decide together (clauses IV.2 and IV.5).
 *
 * @param teacherOn the day on which the teacher, or the group, agreed; {@code null} while that is open
 * @param coachOn the day on which the coach-consultant agreed; {@code null} while that is open
 */
public record JointConsent(
        @Nullable LocalDate teacherOn, @Nullable LocalDate coachOn) {
    /** Nobody has agreed yet. */
    public static final JointConsent NONE = new JointConsent(null, null);

    /** Returns the consent of both on one day. */
    public static JointConsent ofBoth(LocalDate day) {
        requireNonNull(day, "day");
        return new JointConsent(day, day);
    }

    /** Returns whether both have agreed. */
    public boolean isComplete() {
        return teacherOn != null && coachOn != null;
    }
}

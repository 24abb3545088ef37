package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.TeacherId;

/** Who answers for something (ответственный): a teacher or a coach-consultant. */
public sealed interface Responsible {
    /** Returns a teacher as the one who answers. */
    static Responsible of(TeacherId teacher) {
        return new OfTeacher(teacher);
    }

    /** Returns a coach-consultant as the one who answers. */
    static Responsible of(CoachId coach) {
        return new OfCoach(coach);
    }

    /**
     * A teacher.
     *
     * @param teacher the teacher's id
     */
    record OfTeacher(TeacherId teacher) implements Responsible {
        /** Checks that there is a teacher. */
        public OfTeacher {
            requireNonNull(teacher, "teacher");
        }
    }

    /**
     * A coach-consultant.
     *
     * @param coach the coach's id
     */
    record OfCoach(CoachId coach) implements Responsible {
        /** Checks that there is a coach. */
        public OfCoach {
            requireNonNull(coach, "coach");
        }
    }
}

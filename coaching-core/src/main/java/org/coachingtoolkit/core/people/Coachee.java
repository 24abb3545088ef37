package org.coachingtoolkit.core.people;

import static java.util.Objects.requireNonNull;

/** Who is coached: one teacher or a group (clause I.1). */
public sealed interface Coachee {
    /** Returns one teacher as coachee. */
    static Coachee of(TeacherId teacher) {
        return new Individual(teacher);
    }

    /** Returns a group as coachee. */
    static Coachee of(GroupId group) {
        return new Group(group);
    }

    /** Returns the text of the teacher's or the group's id. */
    String idValue();

    /**
     * One teacher.
     *
     * @param teacher the teacher's id
     */
    record Individual(TeacherId teacher) implements Coachee {
        /** Checks that there is a teacher. */
        public Individual {
            requireNonNull(teacher, "teacher");
        }

        @Override
        public String idValue() {
            return teacher.value();
        }
    }

    /**
     * A group of teachers.
     *
     * @param group the group's id
     */
    record Group(GroupId group) implements Coachee {
        /** Checks that there is a group. */
        public Group {
            requireNonNull(group, "group");
        }

        @Override
        public String idValue() {
            return group.value();
        }
    }
}

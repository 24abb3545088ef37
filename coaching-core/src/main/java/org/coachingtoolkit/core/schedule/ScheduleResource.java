package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.TeacherId;

/** Who or what can be in one session at a time only: a teacher, a coach-consultant or a room. */
public sealed interface ScheduleResource {
    /** Returns a teacher, alone or as a member of a group. */
    static ScheduleResource of(TeacherId teacher) {
        return new OfTeacher(teacher);
    }

    /** Returns a coach-consultant. */
    static ScheduleResource of(CoachId coach) {
        return new OfCoach(coach);
    }

    /** Returns a room by its name. */
    static ScheduleResource room(String room) {
        return new OfRoom(room);
    }

    /** Returns the text of the id, or the room's name. */
    String idValue();

    /**
     * A teacher.
     *
     * @param teacher the teacher's id
     */
    record OfTeacher(TeacherId teacher) implements ScheduleResource {
        /** Checks that there is a teacher. */
        public OfTeacher {
            requireNonNull(teacher, "teacher");
        }

        @Override
        public String idValue() {
            return teacher.value();
        }
    }

    /**
     * A coach-consultant.
     *
     * @param coach the coach's id
     */
    record OfCoach(CoachId coach) implements ScheduleResource {
        /** Checks that there is a coach. */
        public OfCoach {
            requireNonNull(coach, "coach");
        }

        @Override
        public String idValue() {
            return coach.value();
        }
    }

    /**
     * A room.
     *
     * @param room the room's name, as venues write it
     */
    record OfRoom(String room) implements ScheduleResource {
        /**
         * Checks the name.
         *
         * @throws IllegalArgumentException if the name is blank
         */
        public OfRoom {
            if (requireNonNull(room, "room").isBlank()) {
                throw new IllegalArgumentException("room must not be blank");
            }
        }

        @Override
        public String idValue() {
            return room;
        }
    }
}

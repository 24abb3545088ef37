package org.coachingtoolkit.core.schedule;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.TeacherId;

/** Who is who: a coach-consultant who is one of the teachers too is one person, and takes time as that teacher. */
final class Persons {
    private final Map<CoachId, TeacherId> teachers = new HashMap<>();

    Persons(Collection<CoachConsultant> coaches) {
        for (CoachConsultant coach : coaches) {
            if (coach.teacher() != null) {
                teachers.putIfAbsent(coach.id(), coach.teacher());
            }
        }
    }

    /** Returns the person whom a coach-consultant's id means. */
    ScheduleResource of(CoachId coach) {
        TeacherId teacher = teachers.get(coach);
        return teacher == null ? ScheduleResource.of(coach) : ScheduleResource.of(teacher);
    }

    /** Returns the person or room that a resource means. */
    ScheduleResource of(ScheduleResource resource) {
        return resource instanceof ScheduleResource.OfCoach one ? of(one.coach()) : resource;
    }
}

package org.coachingtoolkit.core.schedule.booking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.ScheduleResource;

/** Who is who: a coach-consultant who is one of the teachers too is one person, and takes time as that teacher. */
public final class Persons {
    private final Map<CoachId, TeacherId> teachers = new HashMap<>();

    public Persons(Collection<CoachConsultant> coaches) {
        for (CoachConsultant coach : coaches) {
            if (coach.teacher() != null) {
                teachers.putIfAbsent(coach.id(), coach.teacher());
            }
        }
    }

    /** Returns the person whom a coach-consultant's id means. */
    public ScheduleResource of(CoachId coach) {
        TeacherId teacher = teachers.get(coach);
        return teacher == null ? ScheduleResource.of(coach) : ScheduleResource.of(teacher);
    }

    /** Returns the person or room that a resource means. */
    public ScheduleResource of(ScheduleResource resource) {
        return resource instanceof ScheduleResource.OfCoach one ? of(one.coach()) : resource;
    }
}

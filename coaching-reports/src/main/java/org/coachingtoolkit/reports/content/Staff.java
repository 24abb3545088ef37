package org.coachingtoolkit.reports.content;

import java.util.List;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.reports.Imprint;
import org.jspecify.annotations.Nullable;

/**
 * Who works here on the day of a paper, and so signs it and is planned for; nobody on an empty form.
 *
 * @param programme the programme; {@code null} for an empty form
 * @param imprint when the paper is made
 */
record Staff(@Nullable CoachingProgramme programme, Imprint imprint) {
    List<Teacher> teachers() {
        return programme == null
                ? List.of()
                : programme.teachers().stream()
                        .filter(teacher -> works(Coachee.of(teacher.id())))
                        .toList();
    }

    /** Returns the coach-consultants, without those who are teachers that have left. */
    List<CoachConsultant> coaches() {
        return programme == null
                ? List.of()
                : programme.coaches().stream()
                        .filter(coach -> coach.teacher() == null || works(Coachee.of(coach.teacher())))
                        .toList();
    }

    /** Returns whether a coachee can be planned for: a group, or a teacher who has not left. */
    boolean works(Coachee coachee) {
        return programme == null
                || !(coachee instanceof Coachee.Individual one)
                || programme
                        .teacher(one.teacher())
                        .map(teacher ->
                                teacher.worksOn(imprint.day(programme.schedule().zone())))
                        .orElse(true);
    }
}

package org.coachingtoolkit.core.programme;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.plan.Plans;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.Outcome;

/**
 * What an institution plans and records of its coaching in one school year.
 *
 * <p>A draft may name people or goals that are not in it; rules say so, this type does not refuse them. Where an id is
 * given twice, the first one counts.
 *
 * @param language the language in which the programme is written and its documents are made by default
 * @param institution the institution
 * @param calendar its school year
 * @param papers how its papers are adopted and approved
 * @param teachers its teachers
 * @param groups groups of them
 * @param coaches its coach-consultants
 * @param goals the goals that teachers and groups have set
 * @param schedule the schedule of sessions
 * @param outcomes the results reached (clause IV.6)
 * @param plans what is planned and recorded beside the sessions
 * @param files the case files in which its papers are kept (clause V.1)
 */
public record CoachingProgramme(
        Language language,
        Institution institution,
        SchoolCalendar calendar,
        Papers papers,
        List<Teacher> teachers,
        List<TeacherGroup> groups,
        List<CoachConsultant> coaches,
        List<Goal> goals,
        SessionSchedule schedule,
        List<Outcome> outcomes,
        Plans plans,
        List<CaseFile> files) {
    /** Copies the lists. */
    public CoachingProgramme {
        requireNonNull(language, "language");
        requireNonNull(institution, "institution");
        requireNonNull(calendar, "calendar");
        requireNonNull(papers, "papers");
        teachers = List.copyOf(teachers);
        groups = List.copyOf(groups);
        coaches = List.copyOf(coaches);
        goals = List.copyOf(goals);
        requireNonNull(schedule, "schedule");
        outcomes = List.copyOf(outcomes);
        requireNonNull(plans, "plans");
        files = List.copyOf(files);
    }

    /** Makes a programme with nothing planned beside the sessions and no case files. */
    public CoachingProgramme(
            Language language,
            Institution institution,
            SchoolCalendar calendar,
            Papers papers,
            List<Teacher> teachers,
            List<TeacherGroup> groups,
            List<CoachConsultant> coaches,
            List<Goal> goals,
            SessionSchedule schedule,
            List<Outcome> outcomes) {
        this(
                language,
                institution,
                calendar,
                papers,
                teachers,
                groups,
                coaches,
                goals,
                schedule,
                outcomes,
                Plans.NONE,
                List.of());
    }

    /** Returns the teacher with an id; empty if there is none. */
    public Optional<Teacher> teacher(TeacherId id) {
        return teachers.stream().filter(teacher -> teacher.id().equals(id)).findFirst();
    }

    /** Returns the group with an id; empty if there is none. */
    public Optional<TeacherGroup> group(GroupId id) {
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** Returns the coach-consultant with an id; empty if there is none. */
    public Optional<CoachConsultant> coach(CoachId id) {
        return coaches.stream().filter(coach -> coach.id().equals(id)).findFirst();
    }

    /** Returns the goal with an id; empty if there is none. */
    public Optional<Goal> goal(GoalId id) {
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    /** Returns the goals of a teacher or a group, in their order. */
    public Stream<Goal> goalsOf(Coachee coachee) {
        return goals.stream().filter(goal -> goal.coachee().equals(coachee));
    }

    /** Returns the teachers who are coached as the coachee: one, or the members of the group that the programme knows. */
    public List<TeacherId> membersOf(Coachee coachee) {
        if (coachee instanceof Coachee.Group group) {
            return group(group.group()).map(TeacherGroup::members).orElse(List.of());
        }
        return List.of(((Coachee.Individual) coachee).teacher());
    }

    /** Returns what papers call the coachee: the teacher's name, family name first with initials, or the group's name. */
    public String nameOf(Coachee coachee) {
        if (coachee instanceof Coachee.Group group) {
            return group(group.group()).map(TeacherGroup::name).orElse(coachee.idValue());
        }
        return teacher(((Coachee.Individual) coachee).teacher())
                .map(Teacher::name)
                .map(PersonName::initialsLast)
                .orElse(coachee.idValue());
    }

    /** Returns this programme with another schedule. */
    public CoachingProgramme with(SessionSchedule newSchedule) {
        return copy(newSchedule, plans, files);
    }

    /** Returns this programme with other plans. */
    public CoachingProgramme with(Plans newPlans) {
        return copy(schedule, newPlans, files);
    }

    /** Returns this programme with other case files. */
    public CoachingProgramme withFiles(List<CaseFile> newFiles) {
        return copy(schedule, plans, newFiles);
    }

    private CoachingProgramme copy(SessionSchedule newSchedule, Plans newPlans, List<CaseFile> newFiles) {
        return new CoachingProgramme(
                language,
                institution,
                calendar,
                papers,
                teachers,
                groups,
                coaches,
                goals,
                newSchedule,
                outcomes,
                newPlans,
                newFiles);
    }
}

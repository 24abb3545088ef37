package org.coachingtoolkit.core.programme;

import static java.util.Objects.requireNonNull;

import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.development.Plans;
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
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.core.session.SessionStatus;

/**
 * What an institution plans and records of its coaching in one school year.
 *
 * <p>A draft may name people or goals that are not in it; rules say so, this type does not refuse them. Where an id is
 * given twice, the first one counts. Built with {@link #builder}, or read from a file.
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
        teachers = List.copyOf(requireNonNull(teachers, "teachers"));
        groups = List.copyOf(requireNonNull(groups, "groups"));
        coaches = List.copyOf(requireNonNull(coaches, "coaches"));
        goals = List.copyOf(requireNonNull(goals, "goals"));
        requireNonNull(schedule, "schedule");
        outcomes = List.copyOf(requireNonNull(outcomes, "outcomes"));
        requireNonNull(plans, "plans");
        files = List.copyOf(requireNonNull(files, "files"));
    }

    /** Returns how many sessions were held with each teacher, those of the teacher's groups among them; 0 where none was. */
    public Map<TeacherId, Integer> sessionsHeld() {
        Map<TeacherId, Integer> held = new LinkedHashMap<>();
        teachers.forEach(teacher -> held.put(teacher.id(), 0));
        for (CoachingSession session : schedule.sessions()) {
            if (session.status() == SessionStatus.HELD) {
                if (session.coachee() instanceof Coachee.Individual one) {
                    held.merge(one.teacher(), 1, Integer::sum);
                } else {
                    groups.stream()
                            .filter(group ->
                                    group.id().value().equals(session.coachee().idValue()))
                            .flatMap(group -> group.members().stream())
                            .forEach(member -> held.merge(member, 1, Integer::sum));
                }
            }
        }
        return held;
    }

    /**
     * Returns a builder of a programme that has a calendar and a schedule, blank papers and nobody in it yet.
     *
     * @param language the language in which it is written
     */
    public static Builder builder(
            Language language, Institution institution, SchoolCalendar calendar, SessionSchedule schedule) {
        return new Builder(language, institution, calendar, schedule);
    }

    /** Returns a builder that begins with this programme. */
    public Builder toBuilder() {
        Builder builder = new Builder(language, institution, calendar, schedule);
        builder.papers = papers;
        builder.teachers = teachers;
        builder.groups = groups;
        builder.coaches = coaches;
        builder.goals = goals;
        builder.outcomes = outcomes;
        builder.plans = plans;
        builder.files = files;
        return builder;
    }

    /** Returns the time zone of the institution, in which all its times are, and its day begins: that of the schedule. */
    public ZoneId zone() {
        return schedule.zone();
    }

    /** Returns the teacher with an id; empty if there is none. */
    public Optional<Teacher> teacher(TeacherId id) {
        requireNonNull(id, "id");
        return teachers.stream().filter(teacher -> teacher.id().equals(id)).findFirst();
    }

    /** Returns the group with an id; empty if there is none. */
    public Optional<TeacherGroup> group(GroupId id) {
        requireNonNull(id, "id");
        return groups.stream().filter(group -> group.id().equals(id)).findFirst();
    }

    /** Returns the coach-consultant with an id; empty if there is none. */
    public Optional<CoachConsultant> coach(CoachId id) {
        requireNonNull(id, "id");
        return coaches.stream().filter(coach -> coach.id().equals(id)).findFirst();
    }

    /** Returns the goal with an id; empty if there is none. */
    public Optional<Goal> goal(GoalId id) {
        requireNonNull(id, "id");
        return goals.stream().filter(goal -> goal.id().equals(id)).findFirst();
    }

    /** Returns the goals of a teacher or a group, in their order. */
    public Stream<Goal> goalsOf(Coachee coachee) {
        return goals.stream().filter(goal -> goal.coachee().equals(coachee));
    }

    /** Returns whether the work on a goal is over: a result of it is on record, or how far it was reached. */
    public boolean hasEnded(Goal goal) {
        return requireNonNull(goal, "goal").attained() != null
                || outcomes.stream().anyMatch(outcome -> outcome.goal().equals(goal.id()));
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
        requireNonNull(newSchedule, "newSchedule");
        return toBuilder().schedule(newSchedule).build();
    }

    /**
     * Returns this programme with the sessions of its series among the others, see {@link SessionSchedule#expand}: whoever
     * checks or prints a programme sees it so.
     */
    public CoachingProgramme expanded() {
        return schedule.series().isEmpty() ? this : with(schedule.expand(calendar));
    }

    /** Builds a {@link CoachingProgramme} part by part. Not thread-safe. */
    public static final class Builder {
        private Language language;
        private Institution institution;
        private SchoolCalendar calendar;
        private Papers papers = Papers.BLANK;
        private List<Teacher> teachers = List.of();
        private List<TeacherGroup> groups = List.of();
        private List<CoachConsultant> coaches = List.of();
        private List<Goal> goals = List.of();
        private SessionSchedule schedule;
        private List<Outcome> outcomes = List.of();
        private Plans plans = Plans.NONE;
        private List<CaseFile> files = List.of();

        private Builder(Language language, Institution institution, SchoolCalendar calendar, SessionSchedule schedule) {
            this.language = requireNonNull(language, "language");
            this.institution = requireNonNull(institution, "institution");
            this.calendar = requireNonNull(calendar, "calendar");
            this.schedule = requireNonNull(schedule, "schedule");
        }

        /** Sets the language in which it is written. */
        public Builder language(Language language) {
            this.language = language;
            return this;
        }

        /** Sets the institution. */
        public Builder institution(Institution institution) {
            this.institution = institution;
            return this;
        }

        /** Sets its school year. */
        public Builder calendar(SchoolCalendar calendar) {
            this.calendar = calendar;
            return this;
        }

        /** Sets how its papers are adopted and approved; without it, blank. */
        public Builder papers(Papers papers) {
            this.papers = papers;
            return this;
        }

        /** Sets its teachers. */
        public Builder teachers(List<Teacher> teachers) {
            this.teachers = teachers;
            return this;
        }

        /** Sets groups of them. */
        public Builder groups(List<TeacherGroup> groups) {
            this.groups = groups;
            return this;
        }

        /** Sets its coach-consultants. */
        public Builder coaches(List<CoachConsultant> coaches) {
            this.coaches = coaches;
            return this;
        }

        /** Sets the goals that teachers and groups have set. */
        public Builder goals(List<Goal> goals) {
            this.goals = goals;
            return this;
        }

        /** Sets the schedule of sessions. */
        public Builder schedule(SessionSchedule schedule) {
            this.schedule = schedule;
            return this;
        }

        /** Sets the results reached. */
        public Builder outcomes(List<Outcome> outcomes) {
            this.outcomes = outcomes;
            return this;
        }

        /** Sets what is planned and recorded beside the sessions; without it, nothing. */
        public Builder plans(Plans plans) {
            this.plans = plans;
            return this;
        }

        /** Sets the case files in which its papers are kept. */
        public Builder files(List<CaseFile> files) {
            this.files = files;
            return this;
        }

        /** Returns the programme. */
        public CoachingProgramme build() {
            return new CoachingProgramme(
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
                    plans,
                    files);
        }
    }
}

package org.coachingtoolkit.core.year;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.development.SelfEducationProgramme;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.plan.LongTermKind;
import org.coachingtoolkit.core.plan.LongTermPlan;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RegulationOverlay;
import org.coachingtoolkit.core.schedule.BusyTime;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.year.ProposedChange.Kind;
import org.coachingtoolkit.core.year.ProposedChange.Line;

/**
 * The programme of the next school year, begun from this one. People, groups, papers in force, running goals, self-education
 * that goes on, courses, attestations and open action items go along; sessions, consents, results and visits stay in the
 * file of their year; what has ended is closed. Every line says which; nothing of the old programme is lost, since its file
 * stays as it is.
 */
final class NextYear {
    private final CoachingProgramme old;
    private final SchoolYear year;
    private final LocalDate first;
    private final List<Line> lines = new ArrayList<>();
    private final Set<TeacherId> staying = new HashSet<>();
    private final Set<GoalId> running = new HashSet<>();

    NextYear(CoachingProgramme old) {
        this.old = requireNonNull(old, "programme");
        this.year = old.calendar().year().next();
        this.first = year.range().start();
    }

    ProposedChange begin() {
        tell(Kind.NEW, "years", year.toString());
        List<Teacher> teachers = teachers();
        List<TeacherGroup> groups = groups();
        List<CoachConsultant> coaches = coaches();
        List<Goal> goals = goals(groups, coaches);
        tell(Kind.TO_DECIDE, "calendar", year.range());
        CoachingProgramme next = CoachingProgramme.builder(
                        old.language(),
                        old.institution(),
                        new SchoolCalendar(
                                year, List.of(), List.of(), old.calendar().workingDays()),
                        schedule())
                .papers(papers())
                .teachers(teachers)
                .groups(groups)
                .coaches(coaches)
                .goals(goals)
                .plans(plans())
                .files(old.files())
                .build();
        LongTermPlan.of(goals, next.plans(), year, 1).entries().stream()
                .filter(entry -> entry.kind() == LongTermKind.ATTESTATION)
                .forEach(entry -> tell(Kind.TO_DECIDE, "attestations", old.nameOf(entry.coachee()), entry.title()));
        return new ProposedChange(next, lines, List.of());
    }

    private void tell(Kind kind, String part, Object... about) {
        lines.add(new Line(kind, part, Stream.of(about).toList()));
    }

    private List<Teacher> teachers() {
        List<Teacher> next = new ArrayList<>();
        for (Teacher teacher : old.teachers()) {
            LocalDate left = teacher.leftOn();
            if (left != null && !left.isAfter(first)) {
                tell(Kind.CLOSED, "teachers", teacher.name().full(), left);
            } else {
                next.add(teacher);
                staying.add(teacher.id());
            }
        }
        tell(Kind.CARRIED, "teachers", next.size());
        return next;
    }

    private boolean stays(TeacherId teacher) {
        return staying.contains(teacher) || old.teacher(teacher).isEmpty();
    }

    private List<TeacherGroup> groups() {
        List<TeacherGroup> next = new ArrayList<>();
        for (TeacherGroup group : old.groups()) {
            List<TeacherId> members =
                    group.members().stream().filter(this::stays).toList();
            if (members.size() < 2) {
                tell(Kind.CLOSED, "groups", group.name());
            } else {
                next.add(new TeacherGroup(group.id(), group.name(), members));
                tell(Kind.CARRIED, "groups", group.name());
            }
        }
        return next;
    }

    private List<CoachConsultant> coaches() {
        List<CoachConsultant> next = new ArrayList<>();
        for (CoachConsultant coach : old.coaches()) {
            TeacherId teacher = coach.teacher();
            if (teacher != null && !stays(teacher)) {
                tell(Kind.CLOSED, "coaches", coach.name().full());
            } else {
                next.add(coach);
                tell(Kind.CARRIED, "coaches", coach.name().full());
            }
        }
        return next;
    }

    private List<Goal> goals(List<TeacherGroup> groups, List<CoachConsultant> coaches) {
        Set<CoachId> leading = new HashSet<>();
        coaches.forEach(coach -> leading.add(coach.id()));
        List<Goal> next = new ArrayList<>();
        for (Goal goal : old.goals()) {
            LocalDate due = goal.due();
            String whose = old.nameOf(goal.coachee());
            if (old.hasEnded(goal) || !remains(goal.coachee(), groups)) {
                tell(Kind.CLOSED, "goals", whose, goal.statement());
            } else if (due != null && due.isBefore(first)) {
                tell(Kind.TO_DECIDE, "goals", whose, goal.statement(), due);
            } else {
                CoachId coach = goal.coach();
                boolean led = coach == null
                        || leading.contains(coach)
                        || old.coach(coach).isEmpty();
                SessionAgreement agreement = goal.agreement();
                next.add(goal.toBuilder()
                        .coach(led ? coach : null)
                        .agreement(
                                agreement == null
                                        ? null
                                        : new SessionAgreement(
                                                agreement.frequency(), agreement.duration(), JointConsent.NONE))
                        .build());
                running.add(goal.id());
                tell(led ? Kind.CARRIED : Kind.TO_DECIDE, "goals", whose, goal.statement());
            }
        }
        return next;
    }

    private boolean remains(Coachee coachee, List<TeacherGroup> groups) {
        if (coachee instanceof Coachee.Individual one) {
            return stays(one.teacher());
        }
        return groups.stream().anyMatch(group -> Coachee.of(group.id()).equals(coachee))
                || old.groups().stream()
                        .noneMatch(group -> Coachee.of(group.id()).equals(coachee));
    }

    private SessionSchedule schedule() {
        SessionSchedule schedule = old.schedule();
        long open = schedule.sessions().stream()
                .filter(session -> session.status() == SessionStatus.PLANNED)
                .peek(this::open)
                .count();
        tell(Kind.CLOSED, "sessions", schedule.sessions().size() - open);
        List<BusyTime> busy = schedule.constraints().busy().stream()
                .filter(time -> !time.days().end().isBefore(first))
                .toList();
        int taken = schedule.constraints().busy().size() - busy.size();
        if (taken > 0) {
            tell(Kind.TO_DECIDE, "busy", taken);
        }
        return SessionSchedule.builder(
                        schedule.zone(),
                        DateRange.of(
                                schedule.period().start().plusYears(1),
                                schedule.period().end().plusYears(1)),
                        schedule.attachment())
                .constraints(schedule.constraints().toBuilder()
                        .busy(busy)
                        .spacings(schedule.constraints().spacings().stream()
                                .filter(spacing -> running.contains(spacing.goal()))
                                .toList())
                        .build())
                .build();
    }

    private void open(CoachingSession session) {
        tell(Kind.TO_DECIDE, "sessions", session.start(), old.nameOf(session.coachee()), session.status());
    }

    /** The Regulation stays in force; the schedule is approved anew and kept in a file of its year. */
    private Papers papers() {
        Papers papers = old.papers();
        tell(Kind.CARRIED, "papers", papers.edition());
        tell(Kind.TO_DECIDE, "papers", YearText.word("approval"));
        if (!papers.overlay().equals(RegulationOverlay.NONE)) {
            tell(
                    Kind.CARRIED,
                    "rules",
                    papers.overlay().clauses().size()
                            + papers.overlay().replaced().size()
                            + papers.overlay().switchedOff().size());
        }
        return new Papers(
                papers.edition(),
                papers.legalBasis(),
                papers.adoption(),
                papers.approval(),
                Approval.BLANK,
                papers.overlay(),
                papers.regulationFile(),
                null);
    }

    private Plans plans() {
        Plans plans = old.plans();
        List<ActionItem> actions = new ArrayList<>();
        for (ActionItem item : plans.actions()) {
            boolean open = item.state().isOpen();
            tell(open ? Kind.CARRIED : Kind.CLOSED, "actions", item.text());
            if (open) {
                GoalId goal = item.goal();
                boolean ended = goal != null && !running.contains(goal);
                actions.add(
                        ended
                                ? new ActionItem(
                                        item.id(),
                                        item.text(),
                                        null,
                                        item.owner(),
                                        item.due(),
                                        item.state(),
                                        item.since())
                                : item);
            }
        }
        List<SelfEducationProgramme> selfEducation = new ArrayList<>();
        for (SelfEducationProgramme programme : plans.selfEducation()) {
            boolean on = !programme.period().end().isBefore(first) && stays(programme.teacher());
            tell(
                    on ? Kind.CARRIED : Kind.CLOSED,
                    "selfEducation",
                    old.nameOf(Coachee.of(programme.teacher())),
                    programme.topic());
            if (on) {
                selfEducation.add(programme);
            }
        }
        List<TrainingCourse> courses = plans.courses().stream()
                .filter(course -> stays(course.teacher()))
                .toList();
        courses.stream()
                .filter(course -> course.completedOn() == null)
                .forEach(course -> tell(
                        course.year() < year.startYear() ? Kind.TO_DECIDE : Kind.CARRIED,
                        "courses",
                        old.nameOf(Coachee.of(course.teacher())),
                        course.title(),
                        Integer.toString(course.year())));
        List<MethodicalEvent> events = plans.events().stream()
                .filter(event -> !event.on().isBefore(first))
                .toList();
        events.forEach(event -> tell(Kind.CARRIED, "events", event.on(), event.title()));
        count(Kind.CLOSED, "events", plans.events().size() - events.size());
        count(Kind.CLOSED, "visits", plans.visits().size());
        count(Kind.CLOSED, "outcomes", old.outcomes().size());
        count(Kind.TO_DECIDE, "needs", plans.needs().size());
        return Plans.builder()
                .country(plans.country())
                .actions(actions)
                .events(events)
                .selfEducation(selfEducation)
                .courses(courses)
                .attestations(plans.attestations().stream()
                        .filter(attestation -> stays(attestation.teacher()))
                        .toList())
                .activities(plans.activities())
                .build();
    }

    private void count(Kind kind, String part, int count) {
        if (count > 0) {
            tell(kind, part, count);
        }
    }
}

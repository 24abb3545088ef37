package org.coachingtoolkit.core.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Identifier;
import org.coachingtoolkit.core.common.Likeness;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.NeedsResult;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.development.Responsible;
import org.coachingtoolkit.core.development.SelfEducationProgramme;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.output.FileNames;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.schedule.ScheduleChange;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/** What must hold for a programme to be read as meant: ids, references, days, and what became of sessions. */
final class ReadableRules {
    private ReadableRules() {}

    static void idsOnce(RuleContext context) {
        ProgrammeIndex index = context.index();
        once(context, index.teachers(), Teacher::id);
        once(context, index.groups(), TeacherGroup::id);
        once(context, index.coaches(), CoachConsultant::id);
        once(context, index.goals(), Goal::id);
        once(context, index.sessions(), CoachingSession::id);
        Set<Identifier> actions = new HashSet<>();
        List<ActionItem> items = context.programme().plans().actions();
        for (int i = 0; i < items.size(); i++) {
            if (!actions.add(items.get(i).id())) {
                context.ask(
                        RegulationFinding.ID_TWICE,
                        Place.ROOT.member("plans").member("actions").element(i).member("id"),
                        Map.of("id", items.get(i).id()));
            }
        }
    }

    private static <T> void once(RuleContext context, List<Placed<T>> things, Function<T, Identifier> id) {
        Set<Identifier> seen = new HashSet<>();
        Map<String, List<Identifier>> alike = new HashMap<>();
        for (Placed<T> thing : things) {
            Identifier value = id.apply(thing.value());
            if (!seen.add(value)) {
                context.ask(RegulationFinding.ID_TWICE, thing.at("id"), Map.of("id", value));
                continue;
            }
            List<Identifier> others = alike.computeIfAbsent(Likeness.look(value.value()), look -> new ArrayList<>());
            for (Identifier other : others) {
                if (Likeness.foreignLetter(value.value(), other.value()).isPresent()) {
                    boolean isFirst = value.value().compareTo(other.value()) < 0;
                    context.ask(
                            RegulationFinding.ID_LOOK_ALIKE,
                            thing.at("id"),
                            Map.of("id", isFirst ? value : other, "other", isFirst ? other : value));
                }
            }
            others.add(value);
        }
    }

    /** Ids of teachers become names of files and folders. */
    static void idsAsFileNames(RuleContext context) {
        Map<String, TeacherId> files = new HashMap<>();
        for (Placed<Teacher> teacher : context.index().teachers()) {
            TeacherId id = teacher.value().id();
            TeacherId other = files.putIfAbsent(FileNames.key(id.value()), id);
            if (other != null && !other.equals(id)) {
                context.ask(RegulationFinding.ID_SAME_FILE, teacher.at("id"), Map.of("id", id, "other", other));
            } else if (other == null && !FileNames.problems(id.value()).isEmpty()) {
                context.ask(RegulationFinding.ID_FILE_NAME, teacher.at("id"), Map.of("id", id));
            }
        }
    }

    static void referencesKnown(RuleContext context) {
        ProgrammeIndex index = context.index();
        for (Placed<TeacherGroup> group : index.groups()) {
            List<TeacherId> members = group.value().members();
            for (int i = 0; i < members.size(); i++) {
                known(
                        context,
                        index.teacher(members.get(i)).isPresent(),
                        group.at("members").element(i),
                        members.get(i));
            }
        }
        for (Placed<CoachConsultant> coach : index.coaches()) {
            TeacherId teacher = coach.value().teacher();
            if (teacher != null) {
                teacher(context, coach.at("teacher"), teacher);
            }
        }
        for (Placed<Goal> goal : index.goals()) {
            Goal value = goal.value();
            known(context, index.knows(value.coachee()), goal.at("coachee"), idOf(value.coachee()));
            if (value.coach() != null) {
                known(context, index.coach(value.coach()).isPresent(), goal.at("coach"), value.coach());
            }
        }
        index.consents()
                .forEach(consent -> known(
                        context,
                        index.goal(consent.value().goal()).isPresent(),
                        consent.at("goal"),
                        consent.value().goal()));
        index.outcomes()
                .forEach(outcome -> known(
                        context,
                        index.goal(outcome.value().goal()).isPresent(),
                        outcome.at("goal"),
                        outcome.value().goal()));
        sessionReferences(context);
        planReferences(context);
        fileReferences(context);
    }

    private static void fileReferences(RuleContext context) {
        Papers papers = context.programme().papers();
        Set<CaseFileId> files = new HashSet<>();
        context.programme().files().forEach(file -> files.add(file.id()));
        file(context, files, "regulationFile", papers.regulationFile());
        file(context, files, "scheduleFile", papers.scheduleFile());
    }

    private static void file(RuleContext context, Set<CaseFileId> files, String member, @Nullable CaseFileId id) {
        if (id != null) {
            known(context, files.contains(id), Place.ROOT.member("papers").member(member), id);
        }
    }

    private static void planReferences(RuleContext context) {
        Plans plans = context.programme().plans();
        Place place = Place.ROOT.member("plans");
        for (int i = 0; i < plans.actions().size(); i++) {
            ActionItem action = plans.actions().get(i);
            Place here = place.member("actions").element(i);
            if (action.goal() != null) {
                known(context, context.index().goal(action.goal()).isPresent(), here.member("goal"), action.goal());
            }
            responsible(context, here.member("owner"), action.owner());
        }
        for (int i = 0; i < plans.events().size(); i++) {
            MethodicalEvent event = plans.events().get(i);
            Place here = place.member("events").element(i);
            for (int j = 0; j < event.participants().size(); j++) {
                teacher(
                        context,
                        here.member("participants").element(j),
                        event.participants().get(j));
            }
            if (event.responsible() != null) {
                responsible(context, here.member("responsible"), event.responsible());
            }
        }
        for (int i = 0; i < plans.visits().size(); i++) {
            Place here = place.member("visits").element(i);
            teacher(context, here.member("visited"), plans.visits().get(i).visited());
            teacher(context, here.member("visitor"), plans.visits().get(i).visitor());
        }
        teachers(context, place.member("needs"), plans.needs(), NeedsResult::teacher);
        teachers(context, place.member("selfEducation"), plans.selfEducation(), SelfEducationProgramme::teacher);
        teachers(context, place.member("courses"), plans.courses(), TrainingCourse::teacher);
        teachers(context, place.member("attestations"), plans.attestations(), Attestation::teacher);
    }

    private static <T> void teachers(RuleContext context, Place list, List<T> things, Function<T, TeacherId> teacher) {
        for (int i = 0; i < things.size(); i++) {
            teacher(context, list.element(i).member("teacher"), teacher.apply(things.get(i)));
        }
    }

    private static void teacher(RuleContext context, Place place, TeacherId id) {
        known(context, context.index().teacher(id).isPresent(), place, id);
    }

    private static void responsible(RuleContext context, Place place, Responsible responsible) {
        if (responsible instanceof Responsible.OfTeacher one) {
            teacher(context, place.member("teacher"), one.teacher());
        } else if (responsible instanceof Responsible.OfCoach one) {
            known(context, context.index().coach(one.coach()).isPresent(), place.member("coach"), one.coach());
        }
    }

    private static void sessionReferences(RuleContext context) {
        ProgrammeIndex index = context.index();
        Set<SessionId> sessions = new HashSet<>();
        index.sessions().forEach(session -> sessions.add(session.value().id()));
        for (Placed<CoachingSession> session : index.sessions()) {
            CoachingSession value = session.value();
            known(context, index.goal(value.goal()).isPresent(), session.at("goal"), value.goal());
            known(context, index.knows(value.coachee()), session.at("coachee"), idOf(value.coachee()));
            known(context, index.coach(value.coach()).isPresent(), session.at("coach"), value.coach());
            if (value.movedTo() != null) {
                known(context, sessions.contains(value.movedTo()), session.at("movedTo"), value.movedTo());
            }
        }
        List<ScheduleChange> history = context.programme().schedule().history();
        Place changes = Place.ROOT.member("schedule").member("history");
        for (int i = 0; i < history.size(); i++) {
            SessionId session = history.get(i).session();
            known(context, sessions.contains(session), changes.element(i).member("session"), session);
        }
    }

    private static void known(RuleContext context, boolean known, Place place, Object id) {
        if (!known) {
            Map<String, Object> arguments = new HashMap<>(context.idsLike(id));
            arguments.put("id", id.toString());
            context.ask(RegulationFinding.REFERENCE_UNKNOWN, place, arguments);
        }
    }

    private static Identifier idOf(Coachee coachee) {
        return coachee instanceof Coachee.Group group ? group.group() : ((Coachee.Individual) coachee).teacher();
    }

    static void calendarWithinYear(RuleContext context) {
        SchoolCalendar calendar = context.programme().calendar();
        Place place = Place.ROOT.member("calendar");
        for (int i = 0; i < calendar.terms().size(); i++) {
            withinYear(
                    context,
                    calendar,
                    place.member("terms").element(i),
                    calendar.terms().get(i).range());
        }
        for (int i = 0; i < calendar.holidays().size(); i++) {
            withinYear(
                    context,
                    calendar,
                    place.member("holidays").element(i),
                    calendar.holidays().get(i).range());
        }
    }

    private static void withinYear(RuleContext context, SchoolCalendar calendar, Place place, DateRange range) {
        if (!calendar.year().range().encloses(range)) {
            context.ask(
                    RegulationFinding.CALENDAR_OUTSIDE_YEAR,
                    place.member("range"),
                    Map.of("range", range, "year", calendar.year()));
        }
    }

    static void statusFitsDay(RuleContext context) {
        for (Placed<CoachingSession> session : context.index().sessions()) {
            CoachingSession value = session.value();
            LocalDate date = value.start().toLocalDate();
            if (value.isUnmarked(context.asOf())) {
                context.ask(RegulationFinding.SESSION_PAST_PLANNED, session.at("status"), Map.of("date", date));
            }
            boolean over = value.status() == SessionStatus.HELD || value.status() == SessionStatus.MISSED;
            if (over && date.isAfter(context.asOf())) {
                context.ask(
                        RegulationFinding.SESSION_HELD_FUTURE,
                        session.at("status"),
                        Map.of("date", date, "status", value.status(), "asOf", context.asOf()));
            }
        }
    }

    /** A group still meets as long as one of its teachers works here. Who is unknown is asked about elsewhere. */
    static void teacherWorksHere(RuleContext context) {
        ProgrammeIndex index = context.index();
        for (Placed<CoachingSession> session : index.sessions()) {
            CoachingSession value = session.value();
            LocalDate date = value.start().toLocalDate();
            boolean takesPlace = value.status() == SessionStatus.PLANNED || value.status() == SessionStatus.HELD;
            List<TeacherId> members = index.membersOf(value.coachee());
            boolean nobody = !members.isEmpty()
                    && members.stream()
                            .allMatch(id -> index.teacher(id)
                                    .filter(teacher -> !teacher.value().worksOn(date))
                                    .isPresent());
            if (takesPlace && nobody) {
                context.ask(
                        RegulationFinding.SESSION_TEACHER_LEFT,
                        session.at("start"),
                        Map.of("date", date, "name", index.nameOf(value.coachee())));
            }
        }
    }

    static void changesExplained(RuleContext context) {
        for (Placed<CoachingSession> session : context.index().sessions()) {
            CoachingSession value = session.value();
            LocalDate date = value.start().toLocalDate();
            boolean asPlanned = value.status() == SessionStatus.PLANNED || value.status() == SessionStatus.HELD;
            if (!asPlanned && value.statusReason() == null) {
                context.ask(
                        RegulationFinding.SESSION_REASON_OPEN,
                        session.at("statusReason"),
                        Map.of("date", date, "status", value.status()));
            }
            if (value.status() == SessionStatus.MOVED && value.movedTo() == null) {
                context.ask(RegulationFinding.SESSION_MOVED_NOWHERE, session.at("movedTo"), Map.of("date", date));
            }
            if (value.status() != SessionStatus.MOVED && value.movedTo() != null) {
                context.ask(
                        RegulationFinding.SESSION_MOVED_NOT,
                        session.at("movedTo"),
                        Map.of("date", date, "id", value.movedTo()));
            }
        }
    }
}

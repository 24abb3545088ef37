package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.plan.PlanChecker;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.core.session.SessionId;
import org.jspecify.annotations.Nullable;

/**
 * A programme with its parts found by id and by place, so that a rule need not search. Built once for a check, in linear
 * time; where an id is given twice, the first one counts.
 */
public final class ProgrammeIndex {
    private final CoachingProgramme programme;
    private static final int MOST_IDS = 5_000;

    private final List<Placed<Teacher>> teachers;
    private final List<Placed<TeacherGroup>> groups;
    private final List<Placed<CoachConsultant>> coaches;
    private final List<Placed<Goal>> goals;
    private final List<Placed<CoachingSession>> sessions;
    private final List<Placed<CoachingSession>> sessionsInOrder;
    private final List<Placed<ScheduleConsent>> consents;
    private final List<Placed<Outcome>> outcomes;
    private final Map<TeacherId, Placed<Teacher>> teacherById;
    private final Map<GroupId, Placed<TeacherGroup>> groupById;
    private final Map<CoachId, Placed<CoachConsultant>> coachById;
    private final Map<GoalId, Placed<Goal>> goalById;
    private final Map<GoalId, Placed<ScheduleConsent>> consentByGoal;
    private final Map<GoalId, List<Placed<CoachingSession>>> sessionsByGoal;
    private final Map<GoalId, List<Placed<Outcome>>> outcomesByGoal;
    private final int[] holidaysBefore;
    private @Nullable List<Finding> openInPlans;

    /** Indexes a programme. */
    ProgrammeIndex(CoachingProgramme programme) {
        this.programme = requireNonNull(programme, "programme");
        Place schedule = Place.ROOT.member("schedule");
        teachers = placed(Place.ROOT.member("teachers"), programme.teachers());
        groups = placed(Place.ROOT.member("groups"), programme.groups());
        coaches = placed(Place.ROOT.member("coaches"), programme.coaches());
        goals = placed(Place.ROOT.member("goals"), programme.goals());
        sessions = placed(schedule.member("sessions"), programme.schedule().sessions());
        consents = placed(schedule.member("consents"), programme.schedule().consents());
        outcomes = placed(Place.ROOT.member("outcomes"), programme.outcomes());
        teacherById = first(teachers, Teacher::id);
        groupById = first(groups, TeacherGroup::id);
        coachById = first(coaches, CoachConsultant::id);
        goalById = first(goals, Goal::id);
        consentByGoal = first(consents, ScheduleConsent::goal);
        sessionsInOrder = sessions.stream()
                .sorted(Comparator.comparing(Placed::value, SessionSchedule.ORDER))
                .toList();
        sessionsByGoal = grouped(sessionsInOrder, CoachingSession::goal);
        outcomesByGoal = grouped(outcomes, Outcome::goal);
        SchoolCalendar calendar = programme.calendar();
        DateRange year = calendar.year().range();
        holidaysBefore = holidaysBefore(calendar, year);
    }

    private static int[] holidaysBefore(SchoolCalendar calendar, DateRange year) {
        int days = Math.toIntExact(year.days());
        int[] change = new int[days + 1];
        calendar.holidays().stream()
                .flatMap(day -> year.intersection(day.range()).stream())
                .forEach(range -> {
                    change[dayOfYear(year, range.start())]++;
                    change[dayOfYear(year, range.end()) + 1]--;
                });
        int[] before = new int[days + 1];
        int running = 0;
        for (int i = 0; i < days; i++) {
            running += change[i];
            before[i + 1] = before[i] + (running > 0 ? 1 : 0);
        }
        return before;
    }

    private static int dayOfYear(DateRange year, LocalDate day) {
        return Math.toIntExact(ChronoUnit.DAYS.between(year.start(), day));
    }

    private static <T> List<Placed<T>> placed(Place list, List<T> values) {
        List<Placed<T>> placed = new ArrayList<>(values.size());
        for (int i = 0; i < values.size(); i++) {
            placed.add(new Placed<>(list.element(i), values.get(i)));
        }
        return List.copyOf(placed);
    }

    private static <K, T> Map<K, Placed<T>> first(List<Placed<T>> values, Function<T, K> id) {
        Map<K, Placed<T>> byId = new HashMap<>();
        values.forEach(value -> byId.putIfAbsent(id.apply(value.value()), value));
        return byId;
    }

    private static <K, T> Map<K, List<Placed<T>>> grouped(List<Placed<T>> values, Function<T, K> key) {
        Map<K, List<Placed<T>>> byKey = new LinkedHashMap<>();
        values.forEach(value -> byKey.computeIfAbsent(key.apply(value.value()), none -> new ArrayList<>())
                .add(value));
        return byKey;
    }

    /** Returns what the plans leave open; looked for once a check, whichever of its rules asks first. */
    List<Finding> openInPlans(LocalDate asOf, int stalledDays) {
        List<Finding> open = openInPlans;
        if (open == null) {
            open = PlanChecker.check(programme.plans(), asOf, stalledDays);
            openInPlans = open;
        }
        return open;
    }

    /** Returns the programme itself. */
    public CoachingProgramme programme() {
        return programme;
    }

    /** Returns the teachers with their places. */
    public List<Placed<Teacher>> teachers() {
        return teachers;
    }

    /** Returns the groups with their places. */
    public List<Placed<TeacherGroup>> groups() {
        return groups;
    }

    /** Returns the coach-consultants with their places. */
    public List<Placed<CoachConsultant>> coaches() {
        return coaches;
    }

    /** Returns the goals with their places. */
    public List<Placed<Goal>> goals() {
        return goals;
    }

    /** Returns the sessions with their places. */
    public List<Placed<CoachingSession>> sessions() {
        return sessions;
    }

    /** Returns the sessions by their beginning, then by their id. */
    public List<Placed<CoachingSession>> sessionsInOrder() {
        return sessionsInOrder;
    }

    /** Returns the consents to the schedule with their places. */
    public List<Placed<ScheduleConsent>> consents() {
        return consents;
    }

    /** Returns the results with their places. */
    public List<Placed<Outcome>> outcomes() {
        return outcomes;
    }

    /** Returns the teacher with an id; empty if there is none. */
    public Optional<Placed<Teacher>> teacher(TeacherId id) {
        return Optional.ofNullable(teacherById.get(id));
    }

    /** Returns the group with an id; empty if there is none. */
    public Optional<Placed<TeacherGroup>> group(GroupId id) {
        return Optional.ofNullable(groupById.get(id));
    }

    /** Returns the coach-consultant with an id; empty if there is none. */
    public Optional<Placed<CoachConsultant>> coach(CoachId id) {
        return Optional.ofNullable(coachById.get(id));
    }

    /** Returns the goal with an id; empty if there is none. */
    public Optional<Placed<Goal>> goal(GoalId id) {
        return Optional.ofNullable(goalById.get(id));
    }

    /** Returns the ids of the things that an id of this type can mean, as texts. */
    List<String> idsOfTypeOf(Object id) {
        Stream<?> ids = id instanceof TeacherId
                ? teacherById.keySet().stream()
                : id instanceof GroupId
                        ? groupById.keySet().stream()
                        : id instanceof CoachId
                                ? coachById.keySet().stream()
                                : id instanceof GoalId
                                        ? goalById.keySet().stream()
                                        : id instanceof SessionId
                                                ? sessions.stream()
                                                        .map(session ->
                                                                session.value().id())
                                                : programme.files().stream().map(CaseFile::id);
        return ids.map(Object::toString).distinct().limit(MOST_IDS).toList();
    }

    /** Returns whether the programme knows the teacher or the group. */
    public boolean knows(Coachee coachee) {
        return coachee instanceof Coachee.Group group
                ? groupById.containsKey(group.group())
                : teacherById.containsKey(((Coachee.Individual) coachee).teacher());
    }

    /** Returns the teachers who are coached as the coachee; none if the programme does not know it. */
    public List<TeacherId> membersOf(Coachee coachee) {
        if (coachee instanceof Coachee.Group group) {
            return group(group.group()).map(found -> found.value().members()).orElse(List.of());
        }
        return List.of(((Coachee.Individual) coachee).teacher());
    }

    /** Returns what papers call the coachee; the id of one that the programme does not know. */
    public String nameOf(Coachee coachee) {
        if (coachee instanceof Coachee.Group group) {
            return group(group.group()).map(found -> found.value().name()).orElse(coachee.idValue());
        }
        return teacher(((Coachee.Individual) coachee).teacher())
                .map(found -> found.value().name().initialsLast())
                .orElse(coachee.idValue());
    }

    /** Returns what papers call the coach-consultant; the id of one that the programme does not know. */
    public String nameOf(CoachId coach) {
        return coach(coach).map(found -> found.value().name().initialsLast()).orElse(coach.value());
    }

    /** Returns the sessions for a goal in order of their beginning. */
    public List<Placed<CoachingSession>> sessionsOf(GoalId goal) {
        return sessionsByGoal.getOrDefault(goal, List.of());
    }

    /** Returns the results reached with a goal. */
    public List<Placed<Outcome>> outcomesOf(GoalId goal) {
        return outcomesByGoal.getOrDefault(goal, List.of());
    }

    /** Returns the consent to the sessions of a goal; empty if none is recorded. */
    public Optional<Placed<ScheduleConsent>> consent(GoalId goal) {
        return Optional.ofNullable(consentByGoal.get(goal));
    }

    /** Returns who has agreed to the sessions of a goal. */
    public JointConsent consentTo(GoalId goal) {
        return consent(goal).map(consent -> consent.value().consent()).orElse(JointConsent.NONE);
    }

    /** Returns the days from one day to another, the first not counted, without those that are holidays. */
    public long daysBetween(LocalDate from, LocalDate to) {
        return ChronoUnit.DAYS.between(from, to) - (holidaysTo(to) - holidaysTo(from));
    }

    private int holidaysTo(LocalDate day) {
        DateRange year = programme.calendar().year().range();
        if (day.isBefore(year.start())) {
            return 0;
        }
        return holidaysBefore[day.isAfter(year.end()) ? holidaysBefore.length - 1 : dayOfYear(year, day) + 1];
    }
}

package org.coachingtoolkit.core.year;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.Finding;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.intake.KnownPeople;
import org.coachingtoolkit.core.intake.NamedSession;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.programme.CoachingProgramme;
import org.coachingtoolkit.core.schedule.ScheduleChange;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.conflict.ScheduleConflicts;
import org.coachingtoolkit.core.session.Achiever;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.session.Venue;
import org.coachingtoolkit.core.year.ProposedChange.Kind;
import org.coachingtoolkit.core.year.ProposedChange.Line;
import org.jspecify.annotations.Nullable;

/**
 * Records what happens in the year: sessions that are held, missed, moved, cancelled or added, teachers who come and leave,
 * results and consents. The programme itself is not touched; {@link #change} gives what it would become.
 *
 * <pre>{@code
 * ProposedChange change = YearJournal.of(programme, LocalDate.of(2026, 11, 30))
 *         .hold("12.11 Одуванчикова", "Провести открытое занятие")
 *         .move("19 ноября, Ромашкина", "26.11 14:00", "болезнь", JointConsent.NONE)
 *         .change();
 * }</pre>
 *
 * <p>Sessions are named as people name them, by day, time and who is in them, or by their id; people and goals likewise.
 * Nothing is guessed: what can mean several things, and what the programme does not know, is asked about and not done;
 * what contradicts the programme is done in the proposal and asked about. Not thread-safe.
 */
public final class YearJournal {
    private static final TextCatalogue TEXTS = TextCatalogue.of(YearJournal.class);
    /** How many likely ones are named. */
    static final int NEAR = 4;

    private final LocalDate on;
    private final List<Line> lines = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Finding> clashesBefore;
    private CoachingProgramme programme;
    private Place place = Place.ROOT;

    private YearJournal(CoachingProgramme programme, LocalDate on) {
        this.programme = programme.expanded();
        this.on = requireNonNull(on, "on");
        this.clashesBefore = new HashSet<>(clashes(programme));
    }

    /**
     * Returns the journal of a programme.
     *
     * @param on the day on which things are recorded
     */
    public static YearJournal of(CoachingProgramme programme, LocalDate on) {
        return new YearJournal(requireNonNull(programme, "programme"), on);
    }

    /** Says where what is recorded next stands in a file: questions about it bear this place. */
    public YearJournal at(Place newPlace) {
        place = requireNonNull(newPlace, "newPlace");
        return this;
    }

    /** Returns the programme as it has become so far. */
    CoachingProgramme programme() {
        return programme;
    }

    /** Records that a session was held; {@code agreement} is the next step agreed in it, {@code null} where none was. */
    public YearJournal hold(String session, @Nullable String agreement) {
        return became(named(session), SessionStatus.HELD, agreement, null, JointConsent.NONE);
    }

    /** Records that a session was missed: it did not take place, and nobody had called it off. */
    public YearJournal miss(String session, @Nullable String reason) {
        return became(named(session), SessionStatus.MISSED, reason, null, JointConsent.NONE);
    }

    /** Records that a session is called off, and who has agreed to that (clause IV.5). */
    public YearJournal cancel(String session, @Nullable String reason, JointConsent consent) {
        return became(named(session), SessionStatus.CANCELLED, reason, null, consent);
    }

    /**
     * Records that a session is put off, and who has agreed to that (clause IV.5).
     *
     * @param to the new day and time as people write them; without a time the hour stays, which is asked about
     */
    public YearJournal move(String session, String to, @Nullable String reason, JointConsent consent) {
        NamedSession when = named(to);
        if (when.day() == null) {
            return ask(YearFinding.SESSION_WHEN, Map.of("written", to));
        }
        return became(named(session), SessionStatus.MOVED, reason, when, consent);
    }

    /** Records what became of a session. */
    YearJournal became(
            NamedSession named,
            SessionStatus status,
            @Nullable String text,
            @Nullable NamedSession to,
            JointConsent consent) {
        List<CoachingSession> found = find(named);
        if (found.size() != 1) {
            return ask(
                    found.isEmpty() ? YearFinding.SESSION_UNKNOWN : YearFinding.SESSION_SEVERAL,
                    Map.of("named", named.words(), "near", each(found.isEmpty() ? meant().near(named, on) : found)));
        }
        CoachingSession session = found.get(0);
        LocalizedText described = described(session);
        if (session.status() == SessionStatus.MOVED) {
            String to2 = programme
                    .schedule()
                    .session(Optional.ofNullable(session.movedTo()).orElse(session.id()))
                    .map(next -> next.start().toString().replace('T', ' '))
                    .orElse("?");
            return ask(YearFinding.SESSION_WAS_MOVED, Map.of("session", described, "to", to2, "named", named.words()));
        }
        if (session.status() == status) {
            return ask(YearFinding.SESSION_ALREADY, Map.of("session", described, "status", status));
        }
        LocalDateTime newStart = to == null ? null : start(session, to);
        if (newStart != null && newStart.equals(session.start())) {
            return ask(YearFinding.SESSION_SAME_TIME, Map.of("session", described));
        }
        if (session.coachee() instanceof Coachee.Group group && isMember(named, group)) {
            ask(YearFinding.SESSION_OF_GROUP, Map.of("session", described, "named", named.words()));
        }
        if (session.status() != SessionStatus.PLANNED) {
            ask(YearFinding.SESSION_CORRECTED, Map.of("session", described, "was", session.status(), "status", status));
        }
        boolean took = status == SessionStatus.HELD || status == SessionStatus.MISSED;
        if (took && session.start().toLocalDate().isAfter(on)) {
            ask(YearFinding.SESSION_TO_COME, Map.of("session", described, "on", on));
        }
        SessionSchedule schedule = reopened(session);
        SessionId id = session.id();
        programme = programme.with(
                switch (status) {
                    case HELD -> held(schedule.hold(id, on), id, text);
                    case MISSED -> schedule.miss(id, on, text);
                    case CANCELLED -> schedule.cancel(id, on, text, consent);
                    case MOVED -> schedule.move(id, requireNonNull(newStart, "to"), on, text, consent);
                    case PLANNED -> schedule;
                });
        List<Object> about = new ArrayList<>(List.of(described, status));
        if (newStart != null) {
            about.add(newStart);
            when(newStart);
        }
        if (text != null && !text.isBlank()) {
            about.add(text);
        }
        lines.add(new Line(Kind.CHANGED, "sessions", about));
        if (!took && status != SessionStatus.PLANNED) {
            consent(described, consent);
        }
        return this;
    }

    private boolean isMember(NamedSession named, Coachee.Group group) {
        List<Coachee> meant = KnownPeople.of(programme).coachees(named.who());
        return !named.who().isBlank()
                && !meant.contains(group)
                && programme.membersOf(group).stream().anyMatch(member -> meant.contains(Coachee.of(member)));
    }

    private LocalDateTime start(CoachingSession session, NamedSession to) {
        LocalTime time = to.time();
        LocalDate day = requireNonNull(to.day(), "to");
        if (time == null && !day.equals(session.start().toLocalDate())) {
            ask(YearFinding.SESSION_HOUR, Map.of("to", day));
        }
        return day.atTime(time == null ? session.start().toLocalTime() : time);
    }

    /** Returns the schedule in which a session that was recorded wrongly is planned; the history keeps what was recorded. */
    private SessionSchedule reopened(CoachingSession session) {
        SessionSchedule schedule = programme.schedule();
        CoachingSession planned = session.toBuilder()
                .status(SessionStatus.PLANNED)
                .statusReason(null)
                .build();
        return schedule.with(schedule.sessions().stream()
                .map(other -> other.equals(session) ? planned : other)
                .toList());
    }

    private static SessionSchedule held(SessionSchedule schedule, SessionId id, @Nullable String agreement) {
        return agreement == null || agreement.isBlank()
                ? schedule
                : schedule.with(schedule.sessions().stream()
                        .map(session -> session.id().equals(id)
                                ? session.toBuilder().agreement(agreement).build()
                                : session)
                        .toList());
    }

    /** Asks about a new day and time of a session. */
    private void when(LocalDateTime start) {
        LocalDate day = start.toLocalDate();
        SchoolYear year = programme.calendar().year();
        if (!year.range().contains(day)) {
            ask(YearFinding.SESSION_OUTSIDE_YEAR, Map.of("to", day, "year", year));
        } else if (!programme.schedule().period().contains(day)) {
            ask(
                    YearFinding.SESSION_OUTSIDE_PERIOD,
                    Map.of("to", day, "period", programme.schedule().period()));
        }
        if (day.isBefore(on)) {
            ask(YearFinding.SESSION_PAST, Map.of("to", start, "on", on));
        }
    }

    private void consent(LocalizedText session, JointConsent consent) {
        given(consent);
        List<LocalizedText> open = new ArrayList<>();
        if (consent.teacherOn() == null) {
            open.add(YearText.word("coachee"));
        }
        if (consent.coachOn() == null) {
            open.add(YearText.word("coach"));
        }
        if (!open.isEmpty()) {
            ask(YearFinding.CONSENT_OPEN, Map.of("session", session, "who", open));
        }
    }

    private void given(JointConsent consent) {
        Stream.of(Optional.ofNullable(consent.teacherOn()), Optional.ofNullable(consent.coachOn()))
                .flatMap(Optional::stream)
                .distinct()
                .filter(day -> day.isAfter(on))
                .forEach(day -> ask(YearFinding.CONSENT_FUTURE, Map.of("day", day, "on", on)));
    }

    /**
     * Records a session that is added to the schedule, and who has agreed to that (clause IV.5).
     */
    public YearJournal add(AddedSession added) {
        String coach = added.coach();
        NamedSession at = named(added.when());
        if (at.day() == null || at.time() == null) {
            return ask(YearFinding.SESSION_WHEN, Map.of("written", added.when()));
        }
        Optional<Goal> goal = goal(added.with());
        Optional<CoachId> leader = coach == null ? Optional.empty() : coach(coach);
        if (goal.isEmpty() || (coach != null && leader.isEmpty())) {
            return this;
        }
        add(goal.get(), at.day().atTime(at.time()), added.topic(), added.duration(), leader.orElse(null), added.venue())
                .ifPresent(session -> {
                    LocalizedText described = described(session);
                    programme = programme.with(programme.schedule().add(session, on, added.reason(), added.consent()));
                    lines.add(new Line(Kind.NEW, "sessions", List.of(described, added.topic())));
                    when(session.start());
                    consent(described, added.consent());
                });
        return this;
    }

    /** Returns a new session for a goal; asks where a part that it needs is neither given nor follows from the goal. */
    Optional<CoachingSession> add(
            Goal goal,
            LocalDateTime start,
            String topic,
            @Nullable Duration duration,
            @Nullable CoachId coach,
            @Nullable Venue venue) {
        Duration length = duration != null
                ? duration
                : Optional.ofNullable(goal.agreement())
                        .map(SessionAgreement::duration)
                        .orElse(null);
        CoachId leader = coach != null ? coach : goal.coach();
        LocalizedText described = described(start, goal.coachee());
        List<LocalizedText> lacks = new ArrayList<>();
        List<LocalizedText> assumed = new ArrayList<>();
        sort("duration", duration, length, lacks, assumed);
        sort("coach", coach, leader, lacks, assumed);
        if (length == null || leader == null) {
            ask(YearFinding.SESSION_LACKS, Map.of("session", described, "parts", lacks));
            return Optional.empty();
        }
        if (!assumed.isEmpty()) {
            ask(YearFinding.SESSION_ASSUMED, Map.of("session", described, "parts", assumed));
        }
        Set<SessionId> taken = new HashSet<>();
        programme.schedule().sessions().forEach(session -> taken.add(session.id()));
        return Optional.of(CoachingSession.builder(
                        SessionId.free("s-" + goal.coachee().idValue(), "-", taken),
                        goal.id(),
                        goal.coachee(),
                        leader,
                        topic,
                        start,
                        length)
                .stage(goal.stage())
                .venue(venue)
                .build());
    }

    private static void sort(
            String part,
            @Nullable Object said,
            @Nullable Object known,
            List<LocalizedText> lacks,
            List<LocalizedText> assumed) {
        if (known == null) {
            lacks.add(YearText.word(part));
        } else if (said == null) {
            assumed.add(YearText.word(part));
        }
    }

    /** Puts a session into the schedule: while that is still worked out as it is, later as a change that needs consent. */
    void plan(CoachingSession session, boolean agreed) {
        SessionSchedule schedule = programme.schedule();
        LocalizedText described = described(session);
        programme = programme.with(
                agreed
                        ? schedule.add(session, on, null, JointConsent.NONE)
                        : schedule.with(Stream.concat(schedule.sessions().stream(), Stream.of(session))
                                .toList()));
        lines.add(new Line(Kind.NEW, "sessions", List.of(described, session.topic())));
        if (agreed) {
            consent(described, JointConsent.NONE);
        }
    }

    /**
     * Records that a teacher has come.
     *
     * @param name the name in full, family name first
     * @param post the post
     * @param category the qualification category; {@code null} if there is none or it is not told
     */
    public YearJournal join(String name, String post, @Nullable String category) {
        Optional<PersonName> full = KnownPeople.nameIn(name);
        if (full.isEmpty()) {
            return ask(YearFinding.NAME_SHORT, Map.of("named", name));
        }
        List<Teacher> same = programme.teachers().stream()
                .filter(teacher -> teacher.name().equals(full.get()))
                .toList();
        if (same.size() == 1 && same.get(0).leftOn() != null) {
            Teacher back = new Teacher(same.get(0).id(), full.get(), post, category);
            replace(same.get(0), back);
            lines.add(new Line(Kind.CHANGED, "teachers", aboutTeacher(back)));
            return this;
        }
        if (!same.isEmpty()) {
            ask(YearFinding.TEACHER_KNOWN, Map.of("name", full.get().full()));
        }
        Teacher teacher = new Teacher(freeId(programme), full.get(), post, category);
        programme = programme.toBuilder()
                .teachers(Stream.concat(programme.teachers().stream(), Stream.of(teacher))
                        .toList())
                .build();
        lines.add(new Line(Kind.NEW, "teachers", aboutTeacher(teacher)));
        return this;
    }

    static List<Object> aboutTeacher(Teacher teacher) {
        return Stream.of(teacher.name().full(), teacher.post(), teacher.category())
                .filter(part -> part != null)
                .map(Object.class::cast)
                .toList();
    }

    static TeacherId freeId(CoachingProgramme programme) {
        Set<String> taken = new HashSet<>();
        programme.teachers().forEach(teacher -> taken.add(teacher.id().value()));
        return IntStream.iterate(programme.teachers().size() + 1, number -> number + 1)
                .mapToObj(number -> "t" + number)
                .filter(id -> !taken.contains(id))
                .map(TeacherId::new)
                .findFirst()
                .orElseThrow();
    }

    /**
     * Records that a teacher leaves. The teacher stays on record, as what was held stays; planned sessions from the day on
     * are cancelled in the proposal, which is asked about.
     *
     * @param who the teacher as people write the name, or the id
     * @param from the first day on which the teacher no longer works here, as people write it
     */
    public YearJournal leave(String who, String from, @Nullable String reason) {
        LocalDate day = named(from).day();
        if (day == null) {
            return ask(YearFinding.SESSION_WHEN, Map.of("written", from));
        }
        Optional<Teacher> found =
                one(who, KnownPeople.of(programme).teachers(who), this::nameOf).flatMap(programme::teacher);
        if (found.isEmpty()) {
            return this;
        }
        Teacher teacher = found.get();
        String name = teacher.name().full();
        inYear(day);
        if (teacher.leftOn() != null && !day.equals(teacher.leftOn())) {
            ask(YearFinding.TEACHER_LEFT, Map.of("name", name, "day", requireNonNull(teacher.leftOn())));
        }
        replace(teacher, teacher.leaving(day));
        List<Object> about = new ArrayList<>(List.of(name, YearText.dated("from", day)));
        if (reason != null) {
            about.add(reason);
        }
        lines.add(new Line(Kind.CHANGED, "teachers", about));
        sessionsOf(teacher, day, reason);
        List<String> groups = programme.groups().stream()
                .filter(group -> group.members().contains(teacher.id()))
                .map(TeacherGroup::name)
                .toList();
        if (!groups.isEmpty()) {
            ask(YearFinding.TEACHER_GROUPS, Map.of("name", name, "groups", groups));
        }
        long goals = programme
                .goalsOf(Coachee.of(teacher.id()))
                .filter(goal -> programme.outcomes().stream()
                        .noneMatch(outcome -> outcome.goal().equals(goal.id())))
                .count();
        if (goals > 0) {
            ask(YearFinding.TEACHER_GOALS, Map.of("name", name, "count", goals));
        }
        return this;
    }

    private void sessionsOf(Teacher teacher, LocalDate day, @Nullable String reason) {
        String name = teacher.name().full();
        List<CoachingSession> planned = programme
                .schedule()
                .of(Coachee.of(teacher.id()))
                .filter(session -> session.status() == SessionStatus.PLANNED)
                .toList();
        List<CoachingSession> after = planned.stream()
                .filter(session -> !session.start().toLocalDate().isBefore(day))
                .toList();
        if (!after.isEmpty()) {
            ask(YearFinding.TEACHER_SESSIONS, Map.of("name", name, "count", after.size(), "day", day));
            String why = reason != null ? reason : TEXTS.text(programme.language(), "left");
            for (CoachingSession session : after) {
                programme = programme.with(programme.schedule().cancel(session.id(), on, why, JointConsent.NONE));
                lines.add(
                        new Line(Kind.CHANGED, "sessions", List.of(described(session), SessionStatus.CANCELLED, why)));
            }
        }
        int before = planned.size() - after.size();
        if (before > 0) {
            ask(YearFinding.TEACHER_UNRECORDED, Map.of("name", name, "count", before, "day", day));
        }
        long led = programme.coaches().stream()
                .filter(coach -> teacher.id().equals(coach.teacher()))
                .flatMap(coach -> programme.schedule().of(coach.id()))
                .filter(session -> session.status() == SessionStatus.PLANNED
                        && !session.start().toLocalDate().isBefore(day))
                .count();
        if (led > 0) {
            ask(YearFinding.TEACHER_COACHES, Map.of("name", name, "count", led, "day", day));
        }
    }

    /**
     * Records a result (clause IV.6).
     *
     * @param goal the goal that it belongs to: its id, or the teacher or group if they have one goal
     * @param day the day on which it was reached, as people write it
     * @param evidence the document that shows it; {@code null} where there is none
     */
    public YearJournal reach(String goal, OutcomeKind kind, String description, String day, @Nullable String evidence) {
        return reach(goal, kind, description, day, evidence, null, null);
    }

    /**
     * Records a result (clause IV.6) with its level and whose it is.
     *
     * @param goal the goal that it belongs to: its id, or the teacher or group if they have one goal
     * @param day the day on which it was reached, as people write it
     * @param evidence the document that shows it; {@code null} where there is none
     * @param level how far it reaches; {@code null} where that is not said
     * @param achiever whether the teacher reached it or pupils did; {@code null} where that is not said
     */
    public YearJournal reach(
            String goal,
            OutcomeKind kind,
            String description,
            String day,
            @Nullable String evidence,
            @Nullable EventLevel level,
            @Nullable Achiever achiever) {
        LocalDate reached = named(day).day();
        if (reached == null) {
            return ask(YearFinding.SESSION_WHEN, Map.of("written", day));
        }
        Optional<Goal> of = goal(goal);
        if (of.isEmpty()) {
            return this;
        }
        Outcome outcome = new Outcome(of.get().id(), kind, description, reached, evidence, level, achiever);
        inYear(reached);
        if (reached.isAfter(on)) {
            ask(YearFinding.OUTCOME_FUTURE, Map.of("day", reached, "on", on));
        }
        programme.outcomes().stream()
                .filter(known -> known.goal().equals(of.get().id())
                        && known.kind() == kind
                        && known.on().equals(reached))
                .findFirst()
                .ifPresent(
                        known -> ask(YearFinding.OUTCOME_TWICE, Map.of("day", reached, "text", known.description())));
        OutcomeKind expected = of.get().expectedOutcome();
        if (expected != null && expected != kind) {
            ask(YearFinding.OUTCOME_OTHER, Map.of("expected", expected, "kind", kind));
        }
        programme = programme.toBuilder()
                .outcomes(Stream.concat(programme.outcomes().stream(), Stream.of(outcome))
                        .toList())
                .build();
        lines.add(new Line(
                Kind.NEW, "outcomes", List.of(programme.nameOf(of.get().coachee()), kind, description, reached)));
        return this;
    }

    /**
     * Records who has agreed, and when (clauses IV.2 and IV.5); a day that is not given leaves what is on record.
     *
     * @param to a session, for consent to its last change; or a goal, or the teacher or group if they have one goal, for
     *     consent to its sessions
     */
    public YearJournal agree(String to, JointConsent consent) {
        given(consent);
        NamedSession named = named(to);
        boolean isSession = named.day() != null || meant().byId(to).isPresent();
        if (!isSession) {
            return goal(to).map(goal -> agreeToGoal(goal, consent)).orElse(this);
        }
        List<CoachingSession> found = changed(find(named));
        if (found.size() != 1) {
            return ask(
                    found.isEmpty() ? YearFinding.SESSION_UNKNOWN : YearFinding.SESSION_SEVERAL,
                    Map.of("named", to, "near", each(found.isEmpty() ? meant().near(named, on) : found)));
        }
        return agreeToChange(found.get(0), consent);
    }

    /** Of several sessions of that name, those of which a change is recorded. */
    private List<CoachingSession> changed(List<CoachingSession> found) {
        List<CoachingSession> changed = found.stream()
                .filter(session -> programme.schedule().history().stream()
                        .anyMatch(step -> step.session().equals(session.id())))
                .toList();
        return changed.isEmpty() ? found : changed;
    }

    private YearJournal agreeToGoal(Goal goal, JointConsent consent) {
        SessionSchedule schedule = programme.schedule();
        JointConsent merged = merged(schedule.consentTo(goal.id()), consent);
        List<ScheduleConsent> consents = new ArrayList<>(schedule.consents());
        consents.removeIf(known -> known.goal().equals(goal.id()));
        consents.add(new ScheduleConsent(goal.id(), merged));
        programme = programme.with(schedule.withConsents(consents));
        lines.add(new Line(Kind.CHANGED, "consents", about(programme.nameOf(goal.coachee()), merged)));
        return this;
    }

    private YearJournal agreeToChange(CoachingSession session, JointConsent consent) {
        SessionSchedule schedule = programme.schedule();
        List<ScheduleChange> history = new ArrayList<>(schedule.history());
        for (int i = history.size() - 1; i >= 0; i--) {
            ScheduleChange step = history.get(i);
            if (step.session().equals(session.id())) {
                JointConsent merged = merged(step.consent(), consent);
                history.set(i, new ScheduleChange(step.session(), step.became(), step.on(), step.reason(), merged));
                programme = programme.with(schedule.toBuilder().history(history).build());
                lines.add(new Line(Kind.CHANGED, "consents", about(described(session), merged)));
                consent(described(session), merged);
                return this;
            }
        }
        return ask(YearFinding.CONSENT_NOTHING, Map.of("session", described(session)));
    }

    private static List<Object> about(Object what, JointConsent consent) {
        List<Object> about = new ArrayList<>(List.of(what));
        if (consent.teacherOn() != null) {
            about.add(YearText.dated("coachee", consent.teacherOn()));
        }
        if (consent.coachOn() != null) {
            about.add(YearText.dated("coach", consent.coachOn()));
        }
        return about;
    }

    private static JointConsent merged(JointConsent known, JointConsent said) {
        return new JointConsent(
                said.teacherOn() != null ? said.teacherOn() : known.teacherOn(),
                said.coachOn() != null ? said.coachOn() : known.coachOn());
    }

    /** Returns what the programme would become, and what is asked; sessions that clash only since the change are named. */
    public ProposedChange change() {
        List<Finding> all = new ArrayList<>(findings);
        clashes(programme).stream()
                .filter(clash -> !clashesBefore.contains(clash))
                .map(clash -> clash.severity() == Severity.ERROR ? clash.with(Severity.WARNING) : clash)
                .forEach(all::add);
        return new ProposedChange(programme, lines, all);
    }

    private static List<Finding> clashes(CoachingProgramme programme) {
        // without their places, which move as sessions are added
        return ScheduleConflicts.check(
                        programme.schedule(), programme.groups(), programme.coaches(), programme.calendar())
                .stream()
                .map(clash -> clash.at(Place.ROOT))
                .toList();
    }

    private void inYear(LocalDate day) {
        SchoolYear year = programme.calendar().year();
        if (!year.range().contains(day)) {
            ask(YearFinding.DAY_OUTSIDE_YEAR, Map.of("day", day, "year", year));
        }
    }

    private void replace(Teacher old, Teacher now) {
        programme = programme.toBuilder()
                .teachers(programme.teachers().stream()
                        .map(teacher -> teacher.equals(old) ? now : teacher)
                        .toList())
                .build();
    }

    /** Asks about what is being recorded. */
    YearJournal ask(YearFinding code, Map<String, Object> arguments) {
        findings.add(Finding.of(code, place, arguments));
        return this;
    }

    /** Tells what happens. */
    void tell(Line line) {
        lines.add(line);
    }

    private MeantSessions meant() {
        return new MeantSessions(programme);
    }

    /** Returns the sessions that a name can mean. */
    List<CoachingSession> find(NamedSession named) {
        return meant().find(named);
    }

    private NamedSession named(String words) {
        return NamedSession.of(words, programme.calendar().year());
    }

    /** Returns the goal that is named by its id or by whose only goal it is; asks where that is not one. */
    Optional<Goal> goal(String named) {
        Optional<Goal> byId = programme.goals().stream()
                .filter(goal -> goal.id().value().equals(named.strip()))
                .findFirst();
        if (byId.isPresent()) {
            return byId;
        }
        List<Coachee> coachees = KnownPeople.of(programme).coachees(named);
        List<Goal> goals = programme.goals().stream()
                .filter(goal -> coachees.contains(goal.coachee()))
                .toList();
        if (goals.size() == 1) {
            return Optional.of(goals.get(0));
        }
        List<Goal> near = goals.isEmpty() ? programme.goals() : goals;
        ask(
                goals.isEmpty() ? YearFinding.GOAL_UNKNOWN : YearFinding.GOAL_SEVERAL,
                Map.of(
                        "named",
                        named,
                        "near",
                        orNone(near.stream()
                                .limit(NEAR)
                                .map(goal -> goal.id() + " — " + programme.nameOf(goal.coachee()))
                                .toList())));
        return Optional.empty();
    }

    private Optional<CoachId> coach(String named) {
        return one(
                named,
                KnownPeople.of(programme).coaches(named),
                id -> programme
                        .coach(id)
                        .map(CoachConsultant::name)
                        .map(PersonName::full)
                        .orElse(id.value()));
    }

    /** Returns the one who is meant; asks where it is nobody or several. */
    <P> Optional<P> one(String named, List<P> meant, Function<P, String> nameOf) {
        if (meant.size() == 1) {
            return Optional.of(meant.get(0));
        }
        List<String> near = meant.isEmpty()
                ? similar(named)
                : meant.stream().limit(NEAR).map(nameOf).toList();
        ask(
                meant.isEmpty() ? YearFinding.PERSON_UNKNOWN : YearFinding.PERSON_SEVERAL,
                Map.of("named", named, "near", orNone(near)));
        return Optional.empty();
    }

    private List<String> similar(String named) {
        String start = named.strip().substring(0, Math.min(3, named.strip().length()));
        return Stream.concat(
                        programme.teachers().stream().map(Teacher::name),
                        programme.coaches().stream().map(CoachConsultant::name))
                .map(PersonName::full)
                .filter(name -> !start.isEmpty() && name.regionMatches(true, 0, start, 0, start.length()))
                .distinct()
                .limit(NEAR)
                .toList();
    }

    private String nameOf(TeacherId id) {
        return programme.teacher(id).map(teacher -> teacher.name().full()).orElse(id.value());
    }

    private static List<?> orNone(List<?> near) {
        return near.isEmpty() ? List.of(YearText.word("none")) : near;
    }

    private LocalizedText each(List<CoachingSession> sessions) {
        return YearText.words(language -> sessions.isEmpty()
                ? TEXTS.text(language, "none")
                : String.join(
                        "; ",
                        sessions.stream()
                                .limit(NEAR)
                                .map(session -> described(session).in(language))
                                .toList()));
    }

    /** Returns how papers call a session: day and time, and who is coached. */
    LocalizedText described(CoachingSession session) {
        return described(session.start(), session.coachee());
    }

    LocalizedText described(LocalDateTime start, Coachee coachee) {
        return YearText.words(language -> TextCatalogue.written(language, start) + ", " + programme.nameOf(coachee));
    }
}

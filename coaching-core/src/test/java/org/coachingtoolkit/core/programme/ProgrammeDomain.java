package org.coachingtoolkit.core.programme;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.Holiday;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.common.PersonName;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.common.Term;
import org.coachingtoolkit.core.common.TermKind;
import org.coachingtoolkit.core.development.ActionId;
import org.coachingtoolkit.core.development.ActionItem;
import org.coachingtoolkit.core.development.ActionState;
import org.coachingtoolkit.core.development.Activity;
import org.coachingtoolkit.core.development.Attestation;
import org.coachingtoolkit.core.development.AttestationKind;
import org.coachingtoolkit.core.development.MethodicalEvent;
import org.coachingtoolkit.core.development.MethodicalForm;
import org.coachingtoolkit.core.development.MutualVisit;
import org.coachingtoolkit.core.development.Need;
import org.coachingtoolkit.core.development.NeedsResult;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.development.Presentation;
import org.coachingtoolkit.core.development.Responsible;
import org.coachingtoolkit.core.development.SelfEducationProgramme;
import org.coachingtoolkit.core.development.SelfEducationStage;
import org.coachingtoolkit.core.development.SelfEducationStep;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.development.VisitLevel;
import org.coachingtoolkit.core.development.VisitMark;
import org.coachingtoolkit.core.finding.ClauseRef;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.goal.Direction;
import org.coachingtoolkit.core.goal.Effort;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.Milestone;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.Adoption;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.people.CoachConsultant;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.CoachPosition;
import org.coachingtoolkit.core.people.CoachRequirement;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.EligibilityEvidence;
import org.coachingtoolkit.core.people.GroupId;
import org.coachingtoolkit.core.people.Institution;
import org.coachingtoolkit.core.people.InstitutionKind;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.Official;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherGroup;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.records.Hold;
import org.coachingtoolkit.core.records.RetentionPolicy;
import org.coachingtoolkit.core.records.RetentionStart;
import org.coachingtoolkit.core.records.RetentionTrigger;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.schedule.ScheduleDomain;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.Achiever;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.core.session.RegulationForm;
import org.coachingtoolkit.core.session.SessionForm;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.session.Venue;

/** Programmes of every shape, drafts with gaps, contradictions and dangling ids among them. */
public final class ProgrammeDomain extends DomainContextBase {
    /** Returns programmes of every shape. */
    @Provide
    public Arbitrary<CoachingProgramme> programmes() {
        return Combinators.combine(
                        Arbitraries.of(Language.class),
                        institutions(),
                        calendars(),
                        papers(),
                        teachers().list().ofMaxSize(4),
                        groups().list().ofMaxSize(2),
                        coaches().list().ofMaxSize(3),
                        Combinators.combine(
                                        goals().list().ofMaxSize(4),
                                        schedules(),
                                        outcomes().list().ofMaxSize(3),
                                        plans(),
                                        files().list().ofMaxSize(2))
                                .as(Rest::new))
                .as((language, institution, calendar, papers, teachers, groups, coaches, rest) ->
                        CoachingProgramme.builder(language, institution, calendar, rest.schedule)
                                .papers(papers)
                                .teachers(teachers)
                                .groups(groups)
                                .coaches(coaches)
                                .goals(rest.goals)
                                .outcomes(rest.outcomes)
                                .plans(rest.plans)
                                .files(rest.files)
                                .build());
    }

    /** Returns goals from a bare statement to a complete one. */
    @Provide
    public Arbitrary<Goal> goals() {
        Arbitrary<Goal.Builder> bare =
                Combinators.combine(ids().map(GoalId::new), coachees(), texts()).as(Goal::builder);
        Arbitrary<Goal.Builder> described = Combinators.combine(
                        bare,
                        ids().map(CoachId::new).injectNull(0.3),
                        texts().injectNull(0.3),
                        measures().injectNull(0.3),
                        days().injectNull(0.3),
                        days().injectNull(0.3),
                        milestones().list().ofMaxSize(3),
                        efforts().injectNull(0.5))
                .as((goal, coach, problem, measure, start, due, milestones, effort) -> goal.coach(coach)
                        .problem(problem)
                        .measure(measure)
                        .start(start)
                        .due(due)
                        .milestones(milestones)
                        .effort(effort));
        return Combinators.combine(
                        described,
                        texts().list().ofMaxSize(2),
                        milestones().list().ofMaxSize(2),
                        texts().injectNull(0.5),
                        Arbitraries.of(ProcessStage.class).injectNull(0.3),
                        agreements().injectNull(0.3),
                        Arbitraries.of(OutcomeKind.class).injectNull(0.3),
                        Arbitraries.of(AttainmentLevel.class).injectNull(0.5))
                .as((goal, lines, steps, why, stage, agreement, outcome, attained) -> goal.resources(lines)
                        .options(lines)
                        .nextSteps(steps)
                        .why(why)
                        .competence(why)
                        .stage(stage)
                        .agreement(agreement)
                        .expectedOutcome(outcome)
                        .attained(attained)
                        .build());
    }

    /** Returns sessions of every form, status and venue. */
    @Provide
    public Arbitrary<CoachingSession> sessions() {
        Arbitrary<CoachingSession.Builder> bare = Combinators.combine(
                        ids().map(SessionId::new),
                        ids().map(GoalId::new),
                        coachees(),
                        ids().map(CoachId::new),
                        texts(),
                        times(),
                        lengths())
                .as(CoachingSession::builder);
        Arbitrary<SessionForm> forms = Arbitraries.oneOf(
                Arbitraries.of(RegulationForm.class).map(form -> form), texts().map(SessionForm::other));
        Arbitrary<Venue> venues = Arbitraries.oneOf(texts().map(Venue::inPerson), texts().map(Venue::online));
        return Combinators.combine(
                        bare,
                        Arbitraries.of(ProcessStage.class).injectNull(0.3),
                        forms,
                        Arbitraries.of(true, false),
                        venues.injectNull(0.3),
                        Arbitraries.of(SessionStatus.class),
                        texts().injectNull(0.5),
                        ids().map(SessionId::new).injectNull(0.7))
                .as((session, stage, form, questions, venue, status, text, movedTo) -> session.stage(stage)
                        .form(form)
                        .questionsReplaceAdvice(questions)
                        .venue(venue)
                        .expectedResult(text)
                        .partOf(text)
                        .status(status)
                        .statusReason(text)
                        .movedTo(movedTo)
                        .agreement(text)
                        .build());
    }

    /** Returns plans from none at all to some of everything. */
    @Provide
    public Arbitrary<Plans> plans() {
        Arbitrary<TeacherId> teachers = ids().map(TeacherId::new);
        Arbitrary<Responsible> responsible =
                Arbitraries.oneOf(teachers.map(Responsible::of), ids().map(id -> Responsible.of(new CoachId(id))));
        Arbitrary<ActionItem> actions = Combinators.combine(
                        ids().map(ActionId::new),
                        texts(),
                        ids().map(GoalId::new).injectNull(0.5),
                        responsible,
                        days().injectNull(0.3),
                        Arbitraries.of(ActionState.class),
                        days())
                .as(ActionItem::new);
        Arbitrary<MethodicalEvent> events = Combinators.combine(
                        texts(),
                        Arbitraries.of(MethodicalForm.class),
                        Arbitraries.of(EventLevel.class).injectNull(0.5),
                        days(),
                        teachers.list().ofMaxSize(2),
                        responsible.injectNull(0.5),
                        texts().injectNull(0.5))
                .as(MethodicalEvent::new);
        Arbitrary<VisitMark> marks = Combinators.combine(
                        texts(), Arbitraries.of(VisitLevel.class), texts().injectNull(0.5))
                .as(VisitMark::new);
        Arbitrary<MutualVisit> visits = Combinators.combine(
                        teachers,
                        teachers,
                        days(),
                        texts(),
                        marks.list().ofMaxSize(2),
                        days().injectNull(0.5),
                        texts().injectNull(0.5))
                .as(MutualVisit::new);
        Arbitrary<Need> needs = Combinators.combine(
                        texts(), Arbitraries.integers().between(0, 3), texts().injectNull(0.5))
                .as((difficulty, score, wanted) -> new Need(difficulty, score, 3, wanted));
        Arbitrary<NeedsResult> results =
                Combinators.combine(teachers, days(), needs.list().ofMaxSize(3)).as(NeedsResult::new);
        return Combinators.combine(
                        Arbitraries.of("RU", "UA", "KZ", "UZ", "XX").injectNull(0.3),
                        actions.list().ofMaxSize(2),
                        events.list().ofMaxSize(2),
                        visits.list().ofMaxSize(2),
                        results.list().ofMaxSize(1),
                        selfEducation(teachers).list().ofMaxSize(2),
                        courses(teachers).list().ofMaxSize(2),
                        attestations(teachers).list().ofMaxSize(3))
                .as((country, some, other, seen, difficulties, own, courses, attestations) -> Plans.builder()
                        .country(country)
                        .actions(some)
                        .events(other)
                        .visits(seen)
                        .needs(difficulties)
                        .selfEducation(own)
                        .courses(courses)
                        .attestations(attestations)
                        .activities(own.stream()
                                .map(each -> new Activity(RegulationForm.TRAINING, each.topic(), each.aim(), null))
                                .toList())
                        .build());
    }

    private Arbitrary<CaseFile> files() {
        Arbitrary<RetentionPolicy> policies = Combinators.combine(
                        Arbitraries.integers().between(1, 100),
                        Arbitraries.of(RetentionTrigger.class),
                        Arbitraries.of(RetentionStart.class),
                        texts().injectNull(0.5))
                .as(RetentionPolicy::new);
        Arbitrary<Hold> holds = Combinators.combine(ranges(), texts(), Arbitraries.of(true, false))
                .as((range, ground, ends) -> new Hold(ground, range.start(), ends ? range.end() : null));
        return Combinators.combine(
                        ids(),
                        texts(),
                        ranges(),
                        Arbitraries.of(true, false),
                        policies,
                        holds.list().ofMaxSize(2))
                .as((index, title, range, closed, policy, held) ->
                        new CaseFile(index, title, range.start(), closed ? range.end() : null, policy, held));
    }

    private Arbitrary<SelfEducationProgramme> selfEducation(Arbitrary<TeacherId> teachers) {
        Arbitrary<SelfEducationStep> steps = Combinators.combine(
                        Arbitraries.of(SelfEducationStage.class),
                        texts(),
                        ranges(),
                        texts().injectNull(0.5),
                        texts().injectNull(0.5))
                .as(SelfEducationStep::new);
        Arbitrary<Presentation> presentations = Combinators.combine(
                        days(), Arbitraries.of(MethodicalForm.class), texts(), Arbitraries.of(true, false))
                .as(Presentation::new);
        return Combinators.combine(
                        teachers,
                        texts(),
                        texts().injectNull(0.5),
                        texts().injectNull(0.5),
                        texts().list().ofMaxSize(2),
                        ranges(),
                        steps.list().ofMaxSize(2),
                        presentations.list().ofMaxSize(2))
                .as(SelfEducationProgramme::new);
    }

    private Arbitrary<TrainingCourse> courses(Arbitrary<TeacherId> teachers) {
        return Combinators.combine(
                        teachers,
                        texts(),
                        texts().injectNull(0.5),
                        Arbitraries.integers().between(2000, 2040),
                        days().injectNull(0.5),
                        Arbitraries.integers().between(1, 300),
                        texts().injectNull(0.5))
                .as(TrainingCourse::new);
    }

    private Arbitrary<Attestation> attestations(Arbitrary<TeacherId> teachers) {
        return Combinators.combine(
                        teachers,
                        Arbitraries.of("FIRST", "HIGHEST", "MASTER", "none such")
                                .injectNull(0.3),
                        days(),
                        texts().injectNull(0.5))
                .as((teacher, category, on, document) -> new Attestation(
                        teacher,
                        category == null ? AttestationKind.POSITION_CONFORMITY : AttestationKind.CATEGORY,
                        category,
                        on,
                        document));
    }

    private Arbitrary<SessionSchedule> schedules() {
        Arbitrary<ScheduleConsent> consents =
                Combinators.combine(ids().map(GoalId::new), consents()).as(ScheduleConsent::new);
        ScheduleDomain parts = new ScheduleDomain();
        return Combinators.combine(
                        zones(),
                        ranges(),
                        Arbitraries.of(ScheduleAttachment.class),
                        sessions().list().ofMaxSize(5),
                        consents.list().ofMaxSize(2),
                        parts.series().list().ofMaxSize(2),
                        parts.constraints(),
                        parts.changes().list().ofMaxSize(2))
                .as(SessionSchedule::new);
    }

    private Arbitrary<Measure> measures() {
        Arbitrary<Measure> numbers = Combinators.combine(
                        texts(),
                        texts().injectNull(0.3),
                        decimals().injectNull(0.3),
                        decimals().injectNull(0.3),
                        Arbitraries.of(Direction.class).injectNull(0.3))
                .as(Measure.Numeric::new);
        Arbitrary<Measure> levels = texts().list()
                .uniqueElements()
                .ofMinSize(2)
                .ofMaxSize(4)
                .map(scale -> new Measure.Level(scale.get(0), scale, scale.get(0), scale.get(1)));
        Arbitrary<Measure> things =
                Combinators.combine(texts(), Arbitraries.of(OutcomeKind.class)).as(Measure.Deliverable::new);
        return Arbitraries.oneOf(numbers, levels, things);
    }

    private Arbitrary<Milestone> milestones() {
        return Combinators.combine(days(), texts(), decimals().injectNull(0.5)).as(Milestone::new);
    }

    private Arbitrary<Effort> efforts() {
        Arbitrary<Duration> hours = Arbitraries.integers().between(1, 168).map(Duration::ofHours);
        return Combinators.combine(hours, hours).as(Effort::new);
    }

    private Arbitrary<SessionAgreement> agreements() {
        Arbitrary<SessionFrequency> frequencies = Combinators.combine(
                        Arbitraries.integers().between(1, 20), Arbitraries.of(FrequencyUnit.class))
                .as(SessionFrequency::new);
        return Combinators.combine(frequencies, lengths(), consents()).as(SessionAgreement::new);
    }

    private Arbitrary<Outcome> outcomes() {
        return Combinators.combine(
                        ids().map(GoalId::new),
                        Arbitraries.of(OutcomeKind.class),
                        texts(),
                        days(),
                        texts().injectNull(0.5))
                .as((goal, kind, description, on, evidence) -> Outcome.builder(goal, kind, description, on)
                        .evidence(evidence)
                        .level(kind == OutcomeKind.CONTEST ? EventLevel.REGIONAL : null)
                        .achiever(evidence == null ? null : Achiever.PUPILS)
                        .build());
    }

    private Arbitrary<Institution> institutions() {
        Arbitrary<Official> heads = Combinators.combine(names(), texts()).as(Official::new);
        return Combinators.combine(
                        texts(),
                        texts().injectNull(0.5),
                        Arbitraries.of(InstitutionKind.class),
                        texts().injectNull(0.5),
                        texts(),
                        heads.injectNull(0.5))
                .as(Institution::new);
    }

    private Arbitrary<SchoolCalendar> calendars() {
        Arbitrary<Term> terms = Combinators.combine(
                        Arbitraries.of(TermKind.class), Arbitraries.integers().between(1, 2), ranges())
                .as(Term::new);
        Arbitrary<Holiday> holidays = Combinators.combine(texts(), ranges()).as(Holiday::new);
        return Combinators.combine(
                        Arbitraries.integers().between(2000, 2040).map(SchoolYear::new),
                        terms.list().ofMaxSize(3),
                        holidays.list().ofMaxSize(3),
                        Arbitraries.subsetOf(EnumSet.allOf(DayOfWeek.class)).filter(days -> !days.isEmpty()))
                .as(SchoolCalendar::new);
    }

    private Arbitrary<Papers> papers() {
        Arbitrary<Adoption> adoptions = Combinators.combine(texts(), days().injectNull(0.3), texts().injectNull(0.3))
                .as(Adoption::new);
        Arbitrary<Approval> approvals = Combinators.combine(days().injectNull(0.3), texts().injectNull(0.3))
                .as(Approval::new);
        return Combinators.combine(
                        Arbitraries.of(RegulationEdition.class),
                        texts().list().ofMaxSize(2),
                        adoptions.injectNull(0.3),
                        approvals,
                        approvals,
                        overlays(),
                        fileIds().injectNull(0.5),
                        fileIds().injectNull(0.5))
                .as(Papers::new);
    }

    private static Arbitrary<CaseFileId> fileIds() {
        return Arbitraries.integers().between(1900, 9998).map(year -> new CaseFileId("02-07", year));
    }

    private Arbitrary<RegulationOverlay> overlays() {
        Arbitrary<LocalBound> bounds = Combinators.combine(
                        Arbitraries.of(Quantity.class),
                        Arbitraries.integers().between(0, 50),
                        Arbitraries.integers().between(50, LocalBound.LARGEST).injectNull(0.5))
                .as(LocalBound::new);
        Arbitrary<LocalClause> clauses = Combinators.combine(
                        Combinators.combine(
                                        Arbitraries.integers().between(1, 20),
                                        Arbitraries.integers().between(1, 99))
                                .as(ClauseRef::new),
                        Arbitraries.maps(Arbitraries.of(Language.class), texts())
                                .ofMinSize(1)
                                .map(LocalizedText::new),
                        bounds.injectNull(0.5))
                .as(LocalClause::new);
        return Combinators.combine(
                        Combinators.combine(texts(), texts())
                                .as(RegulationOverlay.SwitchedOff::new)
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of(RuleParameter.class)
                                .map(parameter -> new RegulationOverlay.Replaced(parameter, parameter.standard()))
                                .list()
                                .ofMaxSize(2),
                        clauses.list().ofMaxSize(2))
                .as(RegulationOverlay::new);
    }

    private Arbitrary<Teacher> teachers() {
        return Combinators.combine(
                        ids().map(TeacherId::new), names(), texts(), texts().injectNull(0.5), days().injectNull(0.8))
                .as(Teacher::new);
    }

    private Arbitrary<TeacherGroup> groups() {
        return Combinators.combine(
                        ids().map(GroupId::new),
                        texts(),
                        ids().map(TeacherId::new)
                                .list()
                                .uniqueElements()
                                .ofMinSize(2)
                                .ofMaxSize(4))
                .as(TeacherGroup::new);
    }

    private Arbitrary<CoachConsultant> coaches() {
        Arbitrary<EligibilityEvidence> evidence = Combinators.combine(
                        Arbitraries.of(CoachRequirement.class), texts(), days().injectNull(0.5))
                .as(EligibilityEvidence::new);
        return Combinators.combine(
                        ids().map(CoachId::new),
                        names(),
                        Arbitraries.of(CoachPosition.class),
                        texts(),
                        Arbitraries.integers().between(0, 80),
                        evidence.list().ofMaxSize(4),
                        ids().map(TeacherId::new).injectNull(0.7))
                .as(CoachConsultant::new);
    }

    private Arbitrary<Coachee> coachees() {
        return Arbitraries.oneOf(
                ids().map(id -> Coachee.of(new TeacherId(id))), ids().map(id -> Coachee.of(new GroupId(id))));
    }

    private Arbitrary<JointConsent> consents() {
        return Combinators.combine(days().injectNull(0.3), days().injectNull(0.3))
                .as(JointConsent::new);
    }

    private Arbitrary<PersonName> names() {
        return Combinators.combine(texts(), texts(), texts().injectNull(0.5)).as(PersonName::new);
    }

    private Arbitrary<String> ids() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('а', 'я')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(8);
    }

    private Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('А', 'я')
                .withCharRange('a', 'z')
                .withChars(" \"\\/=+-@<>&'«»№іїєґ€\n\t")
                .ofMinLength(1)
                .ofMaxLength(12)
                .filter(text -> !text.isBlank());
    }

    private Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(10_000, 30_000).map(LocalDate::ofEpochDay);
    }

    private Arbitrary<LocalDateTime> times() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 24 * 60 - 1))
                .as((day, minute) -> day.atStartOfDay().plusMinutes(minute));
    }

    private Arbitrary<Duration> lengths() {
        return Arbitraries.integers().between(1, 24 * 60 - 1).map(Duration::ofMinutes);
    }

    private Arbitrary<DateRange> ranges() {
        return Combinators.combine(days(), Arbitraries.integers().between(0, 400))
                .as((start, length) -> DateRange.of(start, start.plusDays(length)));
    }

    private Arbitrary<BigDecimal> decimals() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                .ofScale(3);
    }

    private Arbitrary<ZoneId> zones() {
        return Arbitraries.of(List.of("Europe/Moscow", "Europe/London", "Asia/Almaty", "UTC"))
                .map(ZoneId::of);
    }

    private record Rest(
            List<Goal> goals, SessionSchedule schedule, List<Outcome> outcomes, Plans plans, List<CaseFile> files) {}
}

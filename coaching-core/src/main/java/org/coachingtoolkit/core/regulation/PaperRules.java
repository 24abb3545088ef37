package org.coachingtoolkit.core.regulation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.finding.Place;
import org.coachingtoolkit.core.finding.Severity;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.people.Adoption;
import org.coachingtoolkit.core.people.Approval;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.programme.Papers;
import org.coachingtoolkit.core.programme.RuleParameter;
import org.coachingtoolkit.core.records.CaseFile;
import org.coachingtoolkit.core.records.CaseFileId;
import org.coachingtoolkit.core.schedule.ScheduleChange;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/** Clauses IV.3 to V.1: forms, plans, consent, results and documents. */
final class PaperRules {
    private static final Place PAPERS = Place.ROOT.member("papers");
    private static final Place SCHEDULE = Place.ROOT.member("schedule");

    private PaperRules() {}

    static void questionsReplaceAdvice(RuleContext context) {
        for (Placed<CoachingSession> session : context.index().sessions()) {
            CoachingSession value = session.value();
            if (value.isActive() && !value.form().isMain() && !value.questionsReplaceAdvice()) {
                context.ask(
                        RegulationFinding.FORM_ADVICE,
                        session.at("questionsReplaceAdvice"),
                        Map.of("form", value.form(), "date", value.start().toLocalDate()));
            }
        }
    }

    static void mainForm(RuleContext context) {
        List<Placed<CoachingSession>> sessions = context.index().sessions();
        long active =
                sessions.stream().filter(session -> session.value().isActive()).count();
        long main = sessions.stream()
                .filter(session ->
                        session.value().isActive() && session.value().form().isMain())
                .count();
        if (100 * main < context.parameter(RuleParameter.MAIN_FORM_PERCENT) * active) {
            context.ask(
                    RegulationFinding.FORM_MAIN_RARE,
                    SCHEDULE.member("sessions"),
                    Map.of("percent", 100 * main / active));
        }
    }

    static void inPlanOfMonth(RuleContext context) {
        SchoolYear year = context.programme().calendar().year();
        DateRange days = year.range();
        for (Placed<CoachingSession> session : context.index().sessions()) {
            LocalDate day = session.value().start().toLocalDate();
            if (!days.contains(day)) {
                context.ask(
                        RegulationFinding.SESSION_OUTSIDE_YEAR, session.at("start"), Map.of("date", day, "year", year));
            }
        }
    }

    static void inSchedule(RuleContext context) {
        DateRange period = context.programme().schedule().period();
        for (Placed<CoachingSession> session : context.index().sessions()) {
            LocalDate day = session.value().start().toLocalDate();
            if (!period.contains(day)) {
                context.ask(
                        RegulationFinding.SESSION_OUTSIDE_PERIOD,
                        session.at("start"),
                        Map.of("date", day, "period", period));
            }
        }
    }

    static void partOfAnnualPlan(RuleContext context) {
        SchoolYear year = context.programme().calendar().year();
        DateRange period = context.programme().schedule().period();
        if (!year.range().encloses(period)) {
            context.ask(
                    RegulationFinding.SCHEDULE_OUTSIDE_YEAR,
                    SCHEDULE.member("period"),
                    Map.of("period", period, "year", year));
        }
    }

    static void jointConsent(RuleContext context) {
        ProgrammeIndex index = context.index();
        Set<GoalId> asked = new HashSet<>();
        for (Placed<CoachingSession> session : index.sessionsInOrder()) {
            GoalId goal = session.value().goal();
            if (session.value().isActive() && !index.consentTo(goal).isComplete() && asked.add(goal)) {
                boolean begun = session.value().start().toLocalDate().isBefore(context.asOf());
                context.ask(
                        RegulationFinding.CONSENT_OPEN,
                        begun ? Severity.ERROR : Severity.WARNING,
                        index.consent(goal).map(Placed::place).orElse(SCHEDULE.member("consents")),
                        Map.of("goal", goal));
            }
        }
    }

    /**
     * What was held or missed is a fact, and needs nobody's consent. What was moved, cancelled or missed and made up for
     * needs one, whether the history knows of it or not; a consent to the sessions of the goal that was given afterwards
     * is one.
     */
    static void changesAgreed(RuleContext context) {
        List<ScheduleChange> history = context.programme().schedule().history();
        Set<SessionId> recorded = new HashSet<>();
        history.forEach(change -> recorded.add(change.session()));
        for (Placed<CoachingSession> session : context.index().sessions()) {
            CoachingSession value = session.value();
            boolean changed = value.status() == SessionStatus.MOVED
                    || value.status() == SessionStatus.CANCELLED
                    || (value.status() == SessionStatus.MISSED && value.movedTo() != null);
            LocalDate day = value.start().toLocalDate();
            if (changed
                    && !recorded.contains(value.id())
                    && !agreedAfter(day, context.index().consentTo(value.goal()))) {
                context.ask(
                        RegulationFinding.CHANGE_UNRECORDED,
                        session.at("status"),
                        Map.of("session", value.id(), "date", day, "status", value.status()));
            }
        }
        for (int i = 0; i < history.size(); i++) {
            ScheduleChange change = history.get(i);
            boolean fact = change.became() == SessionStatus.HELD || change.became() == SessionStatus.MISSED;
            if (!fact && !change.consent().isComplete()) {
                context.ask(
                        RegulationFinding.CHANGE_CONSENT_OPEN,
                        SCHEDULE.member("history").element(i).member("consent"),
                        Map.of("session", change.session(), "date", change.on()));
            }
        }
    }

    private static boolean agreedAfter(LocalDate day, JointConsent consent) {
        return consent.teacherOn() != null
                && consent.teacherOn().isAfter(day)
                && consent.coachOn() != null
                && consent.coachOn().isAfter(day);
    }

    static void consentGiven(RuleContext context) {
        for (Placed<ScheduleConsent> consent : context.index().consents()) {
            given(
                    context,
                    consent.at("consent"),
                    consent.value().goal(),
                    consent.value().consent());
        }
        List<ScheduleChange> history = context.programme().schedule().history();
        Map<SessionId, GoalId> goals = new HashMap<>();
        if (!history.isEmpty()) {
            context.index()
                    .sessions()
                    .forEach(session -> goals.putIfAbsent(
                            session.value().id(), session.value().goal()));
        }
        for (int i = 0; i < history.size(); i++) {
            GoalId goal = goals.get(history.get(i).session());
            if (goal != null) {
                Place place = SCHEDULE.member("history").element(i).member("consent");
                given(context, place, goal, history.get(i).consent());
            }
        }
    }

    private static void given(RuleContext context, Place place, GoalId goal, JointConsent consent) {
        given(context, place.member("teacherOn"), goal, consent.teacherOn());
        given(context, place.member("coachOn"), goal, consent.coachOn());
    }

    private static void given(RuleContext context, Place place, GoalId goal, @Nullable LocalDate day) {
        if (day != null && day.isAfter(context.asOf())) {
            context.ask(
                    RegulationFinding.CONSENT_FUTURE, place, Map.of("goal", goal, "date", day, "asOf", context.asOf()));
        }
    }

    static void resultRecorded(RuleContext context) {
        for (Placed<Goal> goal : context.index().goals()) {
            LocalDate due = goal.value().due();
            if (due != null
                    && due.isBefore(context.asOf())
                    && context.index().outcomesOf(goal.value().id()).isEmpty()) {
                context.ask(
                        RegulationFinding.OUTCOME_OPEN,
                        goal.place(),
                        Map.of("goal", goal.value().id(), "due", due));
            }
        }
    }

    static void resultAsExpected(RuleContext context) {
        for (Placed<Goal> goal : context.index().goals()) {
            OutcomeKind expected = goal.value().expectedOutcome();
            List<Placed<Outcome>> outcomes =
                    context.index().outcomesOf(goal.value().id());
            if (expected == null || outcomes.isEmpty()) {
                continue;
            }
            if (outcomes.stream().noneMatch(outcome -> outcome.value().kind() == expected)) {
                context.ask(
                        RegulationFinding.OUTCOME_OTHER_KIND,
                        outcomes.get(0).at("kind"),
                        Map.of(
                                "goal", goal.value().id(),
                                "expected", expected,
                                "actual", outcomes.get(0).value().kind()));
            }
        }
    }

    static void resultShown(RuleContext context) {
        for (Placed<Outcome> outcome : context.index().outcomes()) {
            String evidence = outcome.value().evidence();
            if (evidence == null || evidence.isBlank()) {
                context.ask(
                        RegulationFinding.OUTCOME_EVIDENCE_OPEN,
                        outcome.at("evidence"),
                        Map.of("description", outcome.value().description()));
            }
        }
    }

    static void resultReached(RuleContext context) {
        for (Placed<Outcome> outcome : context.index().outcomes()) {
            LocalDate on = outcome.value().on();
            if (on.isAfter(context.asOf())) {
                context.ask(
                        RegulationFinding.OUTCOME_FUTURE,
                        outcome.at("on"),
                        Map.of(
                                "description", outcome.value().description(),
                                "date", on,
                                "asOf", context.asOf()));
            }
        }
    }

    static void scheduleExists(RuleContext context) {
        if (context.index().sessions().isEmpty()) {
            context.ask(RegulationFinding.DOCUMENT_SCHEDULE_EMPTY, SCHEDULE.member("sessions"), Map.of());
        }
    }

    static void regulationInForce(RuleContext context) {
        Papers papers = context.programme().papers();
        Adoption adoption = papers.adoption();
        if (adoption == null || adoption.on() == null) {
            Place place = PAPERS.member("adoption");
            context.ask(
                    RegulationFinding.DOCUMENT_NOT_ADOPTED, adoption == null ? place : place.member("on"), Map.of());
        }
        if (papers.approval().on() == null) {
            context.ask(RegulationFinding.DOCUMENT_NOT_APPROVED, PAPERS.member("approval"), Map.of());
        }
    }

    /** Papers print the day and the number of minutes and orders: who gives the one is asked for the other. */
    static void datedAndNumbered(RuleContext context) {
        Papers papers = context.programme().papers();
        Adoption adoption = papers.adoption();
        if (adoption != null) {
            // the day is asked for where the Regulation is
            numbered(context, "adoption", adoption.on(), adoption.number());
        }
        numbered(context, "approval", papers.approval().on(), papers.approval().number());
        Approval schedule = papers.scheduleApproval();
        numbered(context, "scheduleApproval", schedule.on(), schedule.number());
        if (schedule.on() == null && schedule.number() != null) {
            context.ask(
                    RegulationFinding.DOCUMENT_DAY_OPEN,
                    PAPERS.member("scheduleApproval").member("on"),
                    Map.of("number", schedule.number()));
        }
    }

    private static void numbered(RuleContext context, String member, @Nullable LocalDate on, @Nullable String number) {
        if (on != null && number == null) {
            context.ask(
                    RegulationFinding.DOCUMENT_NUMBER_OPEN,
                    PAPERS.member(member).member("number"),
                    Map.of("date", on));
        }
    }

    static void approvedAfterAdoption(RuleContext context) {
        Papers papers = context.programme().papers();
        LocalDate adopted = papers.adoption() == null ? null : papers.adoption().on();
        LocalDate approved = papers.approval().on();
        if (adopted != null && approved != null && approved.isBefore(adopted)) {
            context.ask(
                    RegulationFinding.APPROVAL_BEFORE_ADOPTION,
                    PAPERS.member("approval").member("on"),
                    Map.of("approved", approved, "adopted", adopted));
        }
    }

    static void scheduleApprovedInTime(RuleContext context) {
        LocalDate approved = context.programme().papers().scheduleApproval().on();
        List<Placed<CoachingSession>> sessions = context.index().sessionsInOrder();
        if (approved == null || sessions.isEmpty()) {
            return;
        }
        LocalDate first = sessions.get(0).value().start().toLocalDate();
        if (approved.isAfter(first)) {
            context.ask(
                    RegulationFinding.DOCUMENT_SCHEDULE_APPROVED_LATE,
                    PAPERS.member("scheduleApproval").member("on"),
                    Map.of("approved", approved, "first", first));
        }
    }

    static void filed(RuleContext context) {
        if (context.programme().files().isEmpty()) {
            return;
        }
        Papers papers = context.programme().papers();
        filed(context, "regulationFile", papers.regulationFile(), RegulationFinding.DOCUMENT_REGULATION_UNFILED);
        filed(context, "scheduleFile", papers.scheduleFile(), RegulationFinding.DOCUMENT_SCHEDULE_UNFILED);
    }

    private static void filed(RuleContext context, String member, @Nullable CaseFileId id, RegulationFinding unfiled) {
        if (id == null) {
            context.ask(unfiled, PAPERS.member(member), Map.of());
            return;
        }
        LocalDate start = context.programme().schedule().period().start();
        context.programme().files().stream()
                .filter(file -> file.id().equals(id))
                .flatMap(file -> Stream.ofNullable(file.closedOn()))
                .filter(closed -> closed.isBefore(start))
                .findFirst()
                .ifPresent(closed -> context.ask(
                        RegulationFinding.DOCUMENT_FILE_CLOSED,
                        PAPERS.member(member),
                        Map.of("file", id, "closed", closed, "start", start)));
    }

    static void keptLongEnough(RuleContext context) {
        int least = context.parameter(RuleParameter.RETENTION_YEARS);
        List<CaseFile> files = context.programme().files();
        for (int i = 0; i < files.size(); i++) {
            CaseFile file = files.get(i);
            int years = file.retention().years();
            if (years < least) {
                context.ask(
                        RegulationFinding.DOCUMENT_TERM_SHORT,
                        Place.ROOT
                                .member("files")
                                .element(i)
                                .member("retention")
                                .member("years"),
                        Map.of("title", file.title(), "years", years, "least", least));
            }
        }
    }
}

package org.coachingtoolkit.core.regulation;

import java.util.List;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.common.TextCatalogue;
import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.goal.GoalFinding;
import org.coachingtoolkit.core.intake.IntakeFinding;
import org.coachingtoolkit.core.plan.PlanFinding;
import org.coachingtoolkit.core.schedule.conflict.ScheduleFinding;

/** The rules of the Regulation as it stands; their statements are in the bundle of {@link Rule}. */
final class StandardRules {
    private static final TextCatalogue STATEMENTS = TextCatalogue.of(Rule.class);

    private StandardRules() {}

    static List<Rule> all() {
        return List.of(
                rule("ids.once", ReadableRules::idsOnce, RegulationFinding.ID_TWICE, RegulationFinding.ID_LOOK_ALIKE),
                rule(
                        "ids.file-names",
                        ReadableRules::idsAsFileNames,
                        RegulationFinding.ID_FILE_NAME,
                        RegulationFinding.ID_SAME_FILE),
                rule(
                        "people.once",
                        PeopleRules::onePersonOnce,
                        RegulationFinding.PERSON_TWICE,
                        RegulationFinding.PERSON_CUT,
                        RegulationFinding.COACH_IS_TEACHER),
                rule(
                        "teachers.category",
                        PeopleRules::categories,
                        IntakeFinding.CATEGORY_UNKNOWN,
                        IntakeFinding.CONFORMITY_NOT_CATEGORY),
                rule("ids.known", ReadableRules::referencesKnown, RegulationFinding.REFERENCE_UNKNOWN),
                rule(
                        "calendar.within-year",
                        ReadableRules::calendarWithinYear,
                        RegulationFinding.CALENDAR_OUTSIDE_YEAR),
                rule(
                        "overlay.fits",
                        OverlayRules::fits,
                        RegulationFinding.OVERLAY_RULE_UNKNOWN,
                        RegulationFinding.OVERLAY_PARAMETER_TWICE,
                        RegulationFinding.OVERLAY_CLAUSE_NUMBER),
                rule(
                        "sessions.status-fits-day",
                        ReadableRules::statusFitsDay,
                        RegulationFinding.SESSION_PAST_PLANNED,
                        RegulationFinding.SESSION_HELD_FUTURE),
                rule(
                        "sessions.teacher-works-here",
                        ReadableRules::teacherWorksHere,
                        RegulationFinding.SESSION_TEACHER_LEFT),
                rule(
                        "sessions.changes-explained",
                        ReadableRules::changesExplained,
                        RegulationFinding.SESSION_REASON_OPEN,
                        RegulationFinding.SESSION_MOVED_NOWHERE,
                        RegulationFinding.SESSION_MOVED_NOT),
                rule(
                        "sessions.free-of-conflict",
                        NeighbourRules::freeOfConflict,
                        ScheduleFinding.TEACHER_OVERLAP,
                        ScheduleFinding.GROUP_MEMBER_OVERLAP,
                        ScheduleFinding.COACH_OVERLAP,
                        ScheduleFinding.COACH_IS_COACHED,
                        ScheduleFinding.ROOM_OVERLAP,
                        ScheduleFinding.PAUSE_SHORT,
                        ScheduleFinding.TRAVEL_SHORT,
                        ScheduleFinding.BUSY,
                        ScheduleFinding.COACH_DAY_LIMIT,
                        ScheduleFinding.COACH_WEEK_LIMIT,
                        ScheduleFinding.TIME_IN_GAP,
                        ScheduleFinding.TIME_IN_OVERLAP,
                        ScheduleFinding.OFF_DAY,
                        ScheduleFinding.ROOM_TOO_SMALL,
                        ScheduleFinding.GROUP_TOO_LARGE,
                        ScheduleFinding.EXCEPTION_UNUSED),
                rule(
                        "goals.consistent",
                        NeighbourRules::goals,
                        GoalFinding.TARGET_AGAINST_DIRECTION,
                        GoalFinding.TARGET_IS_BASELINE,
                        GoalFinding.PERCENT_OUT_OF_RANGE,
                        GoalFinding.PERCENT_OR_POINTS,
                        GoalFinding.DUE_NOT_AFTER_START,
                        GoalFinding.BEYOND_HORIZON,
                        GoalFinding.MILESTONE_OUTSIDE,
                        GoalFinding.MILESTONE_ASTRAY,
                        GoalFinding.EFFORT_EXCEEDS_CAPACITY,
                        GoalFinding.TEXT_NUMBER_DIFFERS,
                        GoalFinding.TEXT_UNIT_DIFFERS,
                        GoalFinding.TEXT_DATE_DIFFERS,
                        GoalFinding.TEXT_TOO_LONG),
                rule(
                        "plans.self-education",
                        NeighbourRules::plans,
                        PlanFinding.SELF_EDUCATION_TERM,
                        PlanFinding.SELF_EDUCATION_YEAR_WITHOUT_PRESENTATION,
                        PlanFinding.SELF_EDUCATION_PRESENTATION_OUTSIDE),
                rule(
                        "plans.visits",
                        NeighbourRules::plans,
                        PlanFinding.VISIT_SELF,
                        PlanFinding.VISIT_NO_CRITERIA,
                        PlanFinding.VISIT_NOT_DISCUSSED,
                        PlanFinding.VISIT_DISCUSSED_EARLY),
                rule("plans.actions", NeighbourRules::plans, PlanFinding.ACTION_OVERDUE, PlanFinding.ACTION_STALLED),
                rule("plans.events", NeighbourRules::plans, PlanFinding.EVENT_LEVEL_OPEN),
                rule(
                        "plans.attestation",
                        NeighbourRules::plans,
                        PlanFinding.COUNTRY_UNKNOWN,
                        PlanFinding.ATTESTATION_CATEGORY_UNKNOWN,
                        PlanFinding.ATTESTATION_DUE,
                        PlanFinding.TRAINING_DUE),
                rule("I.1.two-sides", PartnerRules::twoSides, RegulationFinding.COACHEE_IS_COACH),
                rule("I.2.own-goal", PartnerRules::goalOfCoachee, RegulationFinding.SESSION_GOAL_OF_OTHER),
                rule("I.2.particular-result", PartnerRules::particularResult, RegulationFinding.GOAL_RESULT_OPEN),
                rule(
                        "I.2.coach",
                        PartnerRules::coachAccompanies,
                        RegulationFinding.GOAL_COACH_OPEN,
                        RegulationFinding.SESSION_OTHER_COACH),
                rule("I.3.requirements", PartnerRules::requirementsShown, RegulationFinding.COACH_EVIDENCE_OPEN),
                rule("I.3.experience", PartnerRules::experienceLong, RegulationFinding.COACH_EXPERIENCE_SHORT),
                rule("I.3.evidence-dated", PartnerRules::evidenceExists, RegulationFinding.COACH_EVIDENCE_FUTURE),
                rule(
                        "II.1.reserves-and-ways",
                        GoalRules::reservesAndWays,
                        RegulationFinding.GOAL_RESOURCES_OPEN,
                        RegulationFinding.GOAL_WAYS_OPEN),
                rule("III.4.step-by-step", GoalRules::stepByStep, RegulationFinding.STAGE_BACKWARDS),
                rule("IV.1.problem", GoalRules::problemSet, RegulationFinding.GOAL_PROBLEM_OPEN),
                rule("IV.1.stage", GoalRules::stageTold, RegulationFinding.SESSION_STAGE_OPEN),
                rule(
                        "IV.2.agreed-by-both",
                        GoalRules::agreedByBoth,
                        RegulationFinding.AGREEMENT_OPEN,
                        RegulationFinding.AGREEMENT_ONE_SIDED),
                rule("IV.2.duration", GoalRules::durationAsAgreed, RegulationFinding.SESSION_DURATION_OTHER),
                rule("IV.2.frequency", GoalRules::frequencyAsAgreed, RegulationFinding.GOAL_FREQUENCY_OTHER),
                rule(
                        "IV.2.within-goal",
                        GoalRules::withinGoal,
                        RegulationFinding.SESSION_BEFORE_GOAL,
                        RegulationFinding.SESSION_AFTER_GOAL),
                rule("IV.2.sessions", GoalRules::metFor, RegulationFinding.GOAL_NO_SESSIONS),
                rule("IV.3.questions", PaperRules::questionsReplaceAdvice, RegulationFinding.FORM_ADVICE),
                rule("IV.3.main-form", PaperRules::mainForm, RegulationFinding.FORM_MAIN_RARE),
                rule("IV.4.plan-of-month", PaperRules::inPlanOfMonth, RegulationFinding.SESSION_OUTSIDE_YEAR),
                rule("IV.4.schedule-period", PaperRules::inSchedule, RegulationFinding.SESSION_OUTSIDE_PERIOD),
                rule("IV.4.annual-plan", PaperRules::partOfAnnualPlan, RegulationFinding.SCHEDULE_OUTSIDE_YEAR),
                rule("IV.5.joint-consent", PaperRules::jointConsent, RegulationFinding.CONSENT_OPEN),
                rule(
                        "IV.5.changes-agreed",
                        PaperRules::changesAgreed,
                        RegulationFinding.CHANGE_CONSENT_OPEN,
                        RegulationFinding.CHANGE_UNRECORDED),
                rule("IV.5.consent-given", PaperRules::consentGiven, RegulationFinding.CONSENT_FUTURE),
                rule("IV.6.result", PaperRules::resultRecorded, RegulationFinding.OUTCOME_OPEN),
                rule("IV.6.as-expected", PaperRules::resultAsExpected, RegulationFinding.OUTCOME_OTHER_KIND),
                rule("IV.6.shown", PaperRules::resultShown, RegulationFinding.OUTCOME_EVIDENCE_OPEN),
                rule("IV.6.reached", PaperRules::resultReached, RegulationFinding.OUTCOME_FUTURE),
                rule("V.1.schedule", PaperRules::scheduleExists, RegulationFinding.DOCUMENT_SCHEDULE_EMPTY),
                rule(
                        "V.1.regulation",
                        PaperRules::regulationInForce,
                        RegulationFinding.DOCUMENT_NOT_ADOPTED,
                        RegulationFinding.DOCUMENT_NOT_APPROVED),
                rule(
                        "V.1.dated-and-numbered",
                        PaperRules::datedAndNumbered,
                        RegulationFinding.DOCUMENT_NUMBER_OPEN,
                        RegulationFinding.DOCUMENT_DAY_OPEN),
                rule(
                        "V.1.approval-after-adoption",
                        PaperRules::approvedAfterAdoption,
                        RegulationFinding.APPROVAL_BEFORE_ADOPTION),
                rule(
                        "V.1.schedule-in-time",
                        PaperRules::scheduleApprovedInTime,
                        RegulationFinding.DOCUMENT_SCHEDULE_APPROVED_LATE),
                rule(
                        "V.1.case-file",
                        PaperRules::filed,
                        RegulationFinding.DOCUMENT_REGULATION_UNFILED,
                        RegulationFinding.DOCUMENT_SCHEDULE_UNFILED,
                        RegulationFinding.DOCUMENT_FILE_CLOSED),
                rule("V.1.kept", PaperRules::keptLongEnough, RegulationFinding.DOCUMENT_TERM_SHORT));
    }

    private static Rule rule(String id, RuleCheck check, FindingCode... codes) {
        LocalizedText statement = LocalizedText.of(
                STATEMENTS.text(Language.RU, id), STATEMENTS.text(Language.EN, id), STATEMENTS.text(Language.UK, id));
        return new Rule(id, List.of(codes), statement, check);
    }
}

package org.coachingtoolkit.core.regulation;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/** What the standard rules can find. */
public enum RegulationFinding implements FindingCode {
    /** An id is given twice. */
    ID_TWICE("regulation.id.twice", Severity.ERROR, null),
    /** Two ids look alike and differ by letters of another alphabet. */
    ID_LOOK_ALIKE("regulation.id.look-alike", Severity.WARNING, null),
    /** The id of a teacher is no good name of a file on every system. */
    ID_FILE_NAME("regulation.id.file-name", Severity.WARNING, null),
    /** The ids of two teachers would name one file on some system. */
    ID_SAME_FILE("regulation.id.same-file", Severity.WARNING, null),
    /** Two teachers, or two coach-consultants, have one name, or almost. */
    PERSON_TWICE("regulation.person.twice", Severity.WARNING, null),
    /** A patronymic lacks its last letters. */
    PERSON_CUT("regulation.person.cut", Severity.WARNING, null),
    /** A coach-consultant is called as a teacher is, and nobody says whether they are one. */
    COACH_IS_TEACHER("regulation.person.coach-is-teacher", Severity.WARNING, null),
    /** An id is used that nothing in the programme has. */
    REFERENCE_UNKNOWN("regulation.reference.unknown", Severity.ERROR, null),
    /** A term or holiday lies outside of the school year. */
    CALENDAR_OUTSIDE_YEAR("regulation.calendar.outside-year", Severity.WARNING, null),
    /** A session is still planned though its day has passed. */
    SESSION_PAST_PLANNED("regulation.session.past-planned", Severity.ADVICE, null),
    /** A session is held or missed before its day has come. */
    SESSION_HELD_FUTURE("regulation.session.held-future", Severity.WARNING, null),
    /** A session is planned or held on a day on which none of those coached works here any more. */
    SESSION_TEACHER_LEFT("regulation.session.teacher-left", Severity.WARNING, null),
    /** Nobody has said why a session did not take place as planned. */
    SESSION_REASON_OPEN("regulation.session.reason-open", Severity.ADVICE, null),
    /** A moved session does not name the one that takes its place. */
    SESSION_MOVED_NOWHERE("regulation.session.moved-nowhere", Severity.ADVICE, null),
    /** A session names another that takes its place, but is not moved. */
    SESSION_MOVED_NOT("regulation.session.moved-not", Severity.WARNING, null),
    /** The institution switches off a rule that there is not. */
    OVERLAY_RULE_UNKNOWN("regulation.overlay.rule-unknown", Severity.WARNING, null),
    /** The institution replaces a parameter twice. */
    OVERLAY_PARAMETER_TWICE("regulation.overlay.parameter-twice", Severity.WARNING, null),
    /** The number of a clause of the institution's own is taken, or leaves a gap. */
    OVERLAY_CLAUSE_NUMBER("regulation.overlay.clause-number", Severity.WARNING, null),
    /** Coach and coachee are one person. */
    COACHEE_IS_COACH("regulation.coachee.is-coach", Severity.WARNING, "I.1"),
    /** A session serves a goal that its coachee has not set. */
    SESSION_GOAL_OF_OTHER("regulation.session.goal-of-other", Severity.WARNING, "I.2"),
    /** A goal names no particular result. */
    GOAL_RESULT_OPEN("regulation.goal.result-open", Severity.WARNING, "I.2"),
    /** Nobody is named as coach of a goal that has sessions. */
    GOAL_COACH_OPEN("regulation.goal.coach-open", Severity.ADVICE, "I.2"),
    /** A session is led by another than the coach of its goal. */
    SESSION_OTHER_COACH("regulation.session.other-coach", Severity.ADVICE, "I.2"),
    /** There is no evidence for a requirement of clause I.3. */
    COACH_EVIDENCE_OPEN("regulation.coach.evidence-open", Severity.WARNING, "I.3"),
    /** A coach's experience is short. */
    COACH_EXPERIENCE_SHORT("regulation.coach.experience-short", Severity.WARNING, "I.3"),
    /** Evidence bears a date that has not come. */
    COACH_EVIDENCE_FUTURE("regulation.coach.evidence-future", Severity.WARNING, "I.3"),
    /** Work on a goal is past the analysis of resources, and none is named. */
    GOAL_RESOURCES_OPEN("regulation.goal.resources-open", Severity.ADVICE, "II.1"),
    /** Work on a goal is past the choice of ways, and none is named. */
    GOAL_WAYS_OPEN("regulation.goal.ways-open", Severity.ADVICE, "II.1"),
    /** A session goes back to an earlier stage of work. */
    STAGE_BACKWARDS("regulation.stage.backwards", Severity.ADVICE, "III.4"),
    /** A goal does not name the problem from which topics follow. */
    GOAL_PROBLEM_OPEN("regulation.goal.problem-open", Severity.WARNING, "IV.1"),
    /** A session does not tell the stage of work on the problem. */
    SESSION_STAGE_OPEN("regulation.session.stage-open", Severity.WARNING, "IV.1"),
    /** Frequency and duration of the sessions for a goal are not agreed. */
    AGREEMENT_OPEN("regulation.agreement.open", Severity.WARNING, "IV.2"),
    /** Frequency and duration are not agreed by both. */
    AGREEMENT_ONE_SIDED("regulation.agreement.one-sided", Severity.WARNING, "IV.2"),
    /** A session lasts another time than agreed. */
    SESSION_DURATION_OTHER("regulation.session.duration-other", Severity.WARNING, "IV.2"),
    /** Sessions follow each other at another distance than agreed. */
    GOAL_FREQUENCY_OTHER("regulation.goal.frequency-other", Severity.WARNING, "IV.2"),
    /** A session lies before the beginning of work on its goal. */
    SESSION_BEFORE_GOAL("regulation.session.before-goal", Severity.WARNING, "IV.2"),
    /** A session lies after the day by which its goal is to be reached. */
    SESSION_AFTER_GOAL("regulation.session.after-goal", Severity.WARNING, "IV.2"),
    /** A goal has no sessions. */
    GOAL_NO_SESSIONS("regulation.goal.no-sessions", Severity.ADVICE, "IV.2"),
    /** A form other than the main one, without questions in place of ready recommendations. */
    FORM_ADVICE("regulation.form.advice", Severity.ERROR, "IV.3"),
    /** Coach-consulting is not the main form. */
    FORM_MAIN_RARE("regulation.form.main-rare", Severity.ADVICE, "IV.3"),
    /** A session is in no month of the school year, and so in no plan of a month. */
    SESSION_OUTSIDE_YEAR("regulation.session.outside-year", Severity.ERROR, "IV.4"),
    /** A session lies outside of the schedule's days. */
    SESSION_OUTSIDE_PERIOD("regulation.session.outside-period", Severity.ERROR, "IV.4"),
    /** The schedule covers days outside of the school year whose plan it is part of. */
    SCHEDULE_OUTSIDE_YEAR("regulation.schedule.outside-year", Severity.WARNING, "IV.4"),
    /** Nobody, or one side only, has agreed to the sessions of a goal; an error once they have begun. */
    CONSENT_OPEN("regulation.consent.open", Severity.WARNING, "IV.5"),
    /** Nobody, or one side only, has agreed to a change of the agreed schedule. */
    CHANGE_CONSENT_OPEN("regulation.change.consent-open", Severity.WARNING, "IV.5"),
    /** A session is moved, cancelled or made up for, and nothing says that both have agreed to that. */
    CHANGE_UNRECORDED("regulation.change.unrecorded", Severity.WARNING, "IV.5"),
    /** A consent bears a date that has not come. */
    CONSENT_FUTURE("regulation.consent.future", Severity.WARNING, "IV.5"),
    /** Work on a goal is finished, and no result is recorded. */
    OUTCOME_OPEN("regulation.outcome.open", Severity.WARNING, "IV.6"),
    /** The result is of another kind than expected. */
    OUTCOME_OTHER_KIND("regulation.outcome.other-kind", Severity.ADVICE, "IV.6"),
    /** No document shows a result. */
    OUTCOME_EVIDENCE_OPEN("regulation.outcome.evidence-open", Severity.ADVICE, "IV.6"),
    /** A result bears a date that has not come. */
    OUTCOME_FUTURE("regulation.outcome.future", Severity.WARNING, "IV.6"),
    /** The schedule has no sessions. */
    DOCUMENT_SCHEDULE_EMPTY("regulation.document.schedule-empty", Severity.WARNING, "V.1"),
    /** The Regulation bears no date of adoption. */
    DOCUMENT_NOT_ADOPTED("regulation.document.not-adopted", Severity.WARNING, "V.1"),
    /** The Regulation bears no date of approval. */
    DOCUMENT_NOT_APPROVED("regulation.document.not-approved", Severity.WARNING, "V.1"),
    /** Minutes or an order bear a day and no number. */
    DOCUMENT_NUMBER_OPEN("regulation.document.number-open", Severity.ADVICE, "V.1"),
    /** An order bears a number and no day. */
    DOCUMENT_DAY_OPEN("regulation.document.day-open", Severity.ADVICE, "V.1"),
    /** The Regulation was approved before it was adopted. */
    APPROVAL_BEFORE_ADOPTION("regulation.approval.before-adoption", Severity.ERROR, "V.1"),
    /** The schedule was approved after its first session. */
    DOCUMENT_SCHEDULE_APPROVED_LATE("regulation.document.schedule-approved-late", Severity.ADVICE, "V.1"),
    /** Nobody has said in which case file the Regulation is kept. */
    DOCUMENT_REGULATION_UNFILED("regulation.document.regulation-unfiled", Severity.WARNING, "V.1"),
    /** Nobody has said in which case file the schedule is kept. */
    DOCUMENT_SCHEDULE_UNFILED("regulation.document.schedule-unfiled", Severity.WARNING, "V.1"),
    /** The case file of the Regulation or the schedule was closed before the schedule begins. */
    DOCUMENT_FILE_CLOSED("regulation.document.file-closed", Severity.WARNING, "V.1"),
    /** A case file is kept for less than the years of clause V.1. */
    DOCUMENT_TERM_SHORT("regulation.document.term-short", Severity.ERROR, "V.1");

    private final Definition definition;

    RegulationFinding(String value, Severity severity, @Nullable String clause) {
        this.definition = Definition.of(value, severity, clause);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

package org.coachingtoolkit.core.year;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What is asked when something is recorded in the course of a year. */
enum YearFinding implements FindingCode {
    /** No session is where one was named. */
    SESSION_UNKNOWN("year.session.unknown", Severity.ERROR),
    /** Several sessions can be meant. */
    SESSION_SEVERAL("year.session.several", Severity.ERROR),
    /** It is recorded so already. */
    SESSION_ALREADY("year.session.already", Severity.ADVICE),
    /** It was moved to another time, and the session at that time is the one that took place. */
    SESSION_WAS_MOVED("year.session.was-moved", Severity.ERROR),
    /** A teacher is named, and the session is that of a group of hers. */
    SESSION_OF_GROUP("year.session.of-group", Severity.WARNING),
    /** Something else is recorded of it already. */
    SESSION_CORRECTED("year.session.corrected", Severity.WARNING),
    /** It is said to have been held or missed before the time for which it is planned. */
    SESSION_TO_COME("year.session.to-come", Severity.WARNING),
    /** The new time is the old one. */
    SESSION_SAME_TIME("year.session.same-time", Severity.ERROR),
    /** No day and time can be read. */
    SESSION_WHEN("year.session.when", Severity.ERROR),
    /** A day is named without a time; the hour stays. */
    SESSION_HOUR("year.session.hour", Severity.ADVICE),
    /** The new time has passed. */
    SESSION_PAST("year.session.past", Severity.WARNING),
    /** The new day is outside of the school year. */
    SESSION_OUTSIDE_YEAR("year.session.outside-year", Severity.WARNING),
    /** The new day is outside of the days that the schedule covers. */
    SESSION_OUTSIDE_PERIOD("year.session.outside-period", Severity.WARNING),
    /** A register has a session that was not planned. */
    SESSION_UNPLANNED("year.session.unplanned", Severity.WARNING),
    /** A part of a session was not said and taken from its goal. */
    SESSION_ASSUMED("year.session.assumed", Severity.ADVICE),
    /** A part that every session needs is not known. */
    SESSION_LACKS("year.session.lacks", Severity.ERROR),
    /** Consent to a change is open (clause IV.5). */
    CONSENT_OPEN("year.consent.open", Severity.ADVICE, "IV.5"),
    /** A consent is dated after the day on which it is recorded. */
    CONSENT_FUTURE("year.consent.future", Severity.WARNING, "IV.5"),
    /** There is no change of a session to which anybody could agree. */
    CONSENT_NOTHING("year.consent.nothing", Severity.ERROR, "IV.5"),
    /** Nobody of the programme bears the name. */
    PERSON_UNKNOWN("year.person.unknown", Severity.ERROR),
    /** Several people can be meant. */
    PERSON_SEVERAL("year.person.several", Severity.ERROR),
    /** A name is not written in full. */
    NAME_SHORT("year.name.short", Severity.ERROR),
    /** A teacher of that name is there already. */
    TEACHER_KNOWN("year.teacher.known", Severity.WARNING),
    /** The teacher has left already. */
    TEACHER_LEFT("year.teacher.left", Severity.WARNING),
    /** A teacher who leaves has planned sessions, which would be cancelled. */
    TEACHER_SESSIONS("year.teacher.sessions", Severity.WARNING),
    /** Sessions before the day of leaving are not recorded. */
    TEACHER_UNRECORDED("year.teacher.unrecorded", Severity.ADVICE),
    /** A teacher who leaves is in groups. */
    TEACHER_GROUPS("year.teacher.groups", Severity.ADVICE),
    /** A teacher who leaves has goals. */
    TEACHER_GOALS("year.teacher.goals", Severity.ADVICE),
    /** A teacher who leaves coaches others. */
    TEACHER_COACHES("year.teacher.coaches", Severity.WARNING),
    /** A day is outside of the school year. */
    DAY_OUTSIDE_YEAR("year.day.outside-year", Severity.WARNING),
    /** No goal is where one was named. */
    GOAL_UNKNOWN("year.goal.unknown", Severity.ERROR),
    /** Several goals can be meant. */
    GOAL_SEVERAL("year.goal.several", Severity.ERROR),
    /** A result is dated after the day on which it is recorded. */
    OUTCOME_FUTURE("year.outcome.future", Severity.WARNING),
    /** A result of this kind and day is there already. */
    OUTCOME_TWICE("year.outcome.twice", Severity.WARNING),
    /** Another kind of result was expected (clause IV.6). */
    OUTCOME_OTHER("year.outcome.other", Severity.ADVICE, "IV.6"),
    /** How far a goal was reached has been judged otherwise. */
    ATTAINMENT_OTHER("year.attainment.other", Severity.WARNING),
    /** Nobody has said whose calendar it is. */
    EVENTS_WHOSE("year.events.whose", Severity.ERROR),
    /** It is not certain whether high answers show a difficulty or its contrary. */
    NEEDS_DIRECTION("year.needs.direction", Severity.WARNING),
    /** The range of the answers is not known. */
    NEEDS_SCALE("year.needs.scale", Severity.ERROR),
    /** An attestation on a day that has not come: it is planned, or that is how long the category holds. */
    ATTESTATION_TO_COME("year.attestation.to-come", Severity.WARNING),
    /** A category of an attestation is none of the programme's country. */
    CATEGORY_OTHER("year.category.other", Severity.WARNING),
    /** Attestations have categories, and the programme does not say of which country. */
    CATEGORY_COUNTRY("year.category.country", Severity.WARNING),
    /** The school year of a new programme is not known. */
    NEW_YEAR("year.new.year", Severity.ERROR),
    /** The institution of a new programme is not named. */
    NEW_INSTITUTION("year.new.institution", Severity.WARNING),
    /** The place of the institution of a new programme is not known. */
    NEW_PLACE("year.new.place", Severity.ADVICE),
    /** The kind of institution of a new programme follows from its name, or from the posts of its teachers. */
    NEW_KIND_ASSUMED("year.new.kind-assumed", Severity.ADVICE),
    /** The kind of institution of a new programme is not known, or its name and its posts contradict each other. */
    NEW_KIND("year.new.kind", Severity.WARNING),
    /** The time zone of a new programme follows from its language only. */
    NEW_ZONE_ASSUMED("year.new.zone-assumed", Severity.ADVICE),
    /** The country by whose rules teachers are attested follows from the language only. */
    NEW_COUNTRY_ASSUMED("year.new.country-assumed", Severity.ADVICE),
    /** The country by whose rules teachers are attested is not known. */
    NEW_COUNTRY("year.new.country", Severity.ADVICE);

    private final Definition definition;

    YearFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity);
    }

    YearFinding(String value, Severity severity, String clause) {
        this.definition = Definition.of(value, severity, clause);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

package org.coachingtoolkit.core.schedule.conflict;

import org.coachingtoolkit.core.finding.FindingCode;
import org.coachingtoolkit.core.finding.Severity;

/** What is found in a schedule, and why a session could not be proposed. */
public enum ScheduleFinding implements FindingCode {
    /** A teacher is in two sessions at once. */
    TEACHER_OVERLAP("schedule.teacher.overlap", Severity.ERROR),
    /** A teacher is in two sessions at once, in at least one of them as a member of a group. */
    GROUP_MEMBER_OVERLAP("schedule.group-member.overlap", Severity.ERROR),
    /** A coach-consultant leads two sessions at once. */
    COACH_OVERLAP("schedule.coach.overlap", Severity.ERROR),
    /** Somebody leads one session and is coached in another at once. */
    COACH_IS_COACHED("schedule.coach.coached-at-once", Severity.ERROR),
    /** Two sessions are in one room at once. */
    ROOM_OVERLAP("schedule.room.overlap", Severity.ERROR),
    /** A person has less than the pause between two sessions in one place. */
    PAUSE_SHORT("schedule.pause.short", Severity.WARNING),
    /** A person has less than the time for the way between two sessions in different places. */
    TRAVEL_SHORT("schedule.travel.short", Severity.WARNING),
    /** A teacher, coach-consultant or room is taken by something else. */
    BUSY("schedule.resource.busy", Severity.ERROR),
    /** A coach-consultant has more sessions on a day than the capacity allows. */
    COACH_DAY_LIMIT("schedule.coach.day-limit", Severity.WARNING),
    /** A coach-consultant has more sessions in a week than the capacity allows. */
    COACH_WEEK_LIMIT("schedule.coach.week-limit", Severity.WARNING),
    /** A session begins at a time that the clocks leave out when they are put forward. */
    TIME_IN_GAP("schedule.time.gap", Severity.ERROR),
    /** A session begins at a time that there is twice, since the clocks are put back. */
    TIME_IN_OVERLAP("schedule.time.overlap", Severity.WARNING),
    /** A session is on a day on which the institution does not work. */
    OFF_DAY("schedule.session.off-day", Severity.WARNING),
    /** A room has fewer seats than a session has participants. */
    ROOM_TOO_SMALL("schedule.room.too-small", Severity.WARNING),
    /** A group has more members than the constraints allow. */
    GROUP_TOO_LARGE("schedule.group.too-large", Severity.WARNING),
    /** An exception of a series is for a day on which the series has no session. */
    EXCEPTION_UNUSED("schedule.series.exception-unused", Severity.WARNING),
    /** No session can be proposed for a goal that no coach-consultant accompanies. */
    NO_COACH("schedule.proposal.no-coach", Severity.WARNING),
    /** No session can be proposed for a goal without an agreement on frequency and duration. */
    NO_AGREEMENT("schedule.proposal.no-agreement", Severity.WARNING),
    /** No session can be proposed for a group that is not known. */
    UNKNOWN_GROUP("schedule.proposal.unknown-group", Severity.WARNING),
    /** No school day is left for the goal in the period of the schedule. */
    NO_DAYS("schedule.proposal.no-days", Severity.WARNING),
    /** No room of the institution has enough seats. */
    NO_ROOM("schedule.proposal.no-room", Severity.WARNING),
    /** There is no time at which all participants are free. */
    NO_COMMON_SLOT("schedule.proposal.no-common-slot", Severity.WARNING),
    /** There are common times, but no chain of so many sessions with the distances between them: proven. */
    NO_CHAIN("schedule.proposal.no-chain", Severity.WARNING),
    /** A chain exists, but none was found beside the sessions for other goals: not proven. */
    NOT_FOUND("schedule.proposal.not-found", Severity.WARNING);

    private final Definition definition;

    ScheduleFinding(String value, Severity severity) {
        this.definition = Definition.of(value, severity);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}

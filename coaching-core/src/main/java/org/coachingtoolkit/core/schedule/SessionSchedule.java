package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.session.CoachingSession;

/**
 * A schedule of coaching sessions (расписание коучинг-сессий). A draft may have clashes and dangling ids: rules say so,
 * this type does not refuse them.
 *
 * @param zone the time zone of all its times
 * @param period the days that it covers
 * @param attachment what it is part of (clause IV.4)
 * @param sessions its sessions, in whatever order they were planned; places of findings count in this order
 * @param consents who has agreed to the sessions of which goal (clause IV.5)
 */
public record SessionSchedule(
        ZoneId zone,
        DateRange period,
        ScheduleAttachment attachment,
        List<CoachingSession> sessions,
        List<ScheduleConsent> consents) {
    /** The order of sessions in a schedule: by beginning, then by id. */
    public static final Comparator<CoachingSession> ORDER =
            Comparator.comparing(CoachingSession::start).thenComparing(CoachingSession::id);

    /** Copies the lists. */
    public SessionSchedule {
        requireNonNull(zone, "zone");
        requireNonNull(period, "period");
        requireNonNull(attachment, "attachment");
        sessions = List.copyOf(sessions);
        consents = List.copyOf(consents);
    }

    /** Returns the sessions by their beginning, then by their id. */
    public Stream<CoachingSession> inOrder() {
        return sessions.stream().sorted(ORDER);
    }

    /** Returns the sessions that begin in a month, in order. */
    public Stream<CoachingSession> in(YearMonth month) {
        return inOrder().filter(session -> YearMonth.from(session.start()).equals(month));
    }

    /** Returns the sessions for a goal, in order. */
    public Stream<CoachingSession> of(GoalId goal) {
        return inOrder().filter(session -> session.goal().equals(goal));
    }

    /** Returns the sessions with a coachee, in order; those with a group are not those with its members. */
    public Stream<CoachingSession> of(Coachee coachee) {
        return inOrder().filter(session -> session.coachee().equals(coachee));
    }

    /** Returns the sessions that a coach-consultant leads, in order. */
    public Stream<CoachingSession> of(CoachId coach) {
        return inOrder().filter(session -> session.coach().equals(coach));
    }

    /** Returns the consent to the sessions of a goal; {@link JointConsent#NONE} where none is recorded. */
    public JointConsent consentTo(GoalId goal) {
        return consents.stream()
                .filter(consent -> consent.goal().equals(goal))
                .map(ScheduleConsent::consent)
                .findFirst()
                .orElse(JointConsent.NONE);
    }

    /** Returns this schedule with other sessions. */
    public SessionSchedule with(List<CoachingSession> newSessions) {
        return new SessionSchedule(zone, period, attachment, newSessions, consents);
    }
}

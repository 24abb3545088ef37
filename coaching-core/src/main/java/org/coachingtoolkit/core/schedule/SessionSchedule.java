package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.SchoolCalendar;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.jspecify.annotations.Nullable;

/**
 * A schedule of coaching sessions (расписание коучинг-сессий). A draft may have clashes and dangling ids: rules say so,
 * this type does not refuse them.
 *
 * <p>While people still work it out, sessions are exchanged freely by {@link #with(List)}. Once it is agreed, what happens
 * is entered by {@link #hold}, {@link #miss}, {@link #move}, {@link #cancel} and {@link #add}, each of which returns the
 * next version and adds a line to the history; {@link #at} returns an earlier version.
 *
 * @param zone the time zone of all its times
 * @param period the days that it covers
 * @param attachment what it is part of (clause IV.4)
 * @param sessions its sessions, in whatever order they were planned; places of findings count in this order
 * @param consents who has agreed to the sessions of which goal (clause IV.5)
 * @param series regular rows from which sessions are still to be made, see {@link #expand}
 * @param constraints what it has to fit
 * @param history what has been changed since it was agreed, the first change first
 */
public record SessionSchedule(
        ZoneId zone,
        DateRange period,
        ScheduleAttachment attachment,
        List<CoachingSession> sessions,
        List<ScheduleConsent> consents,
        List<SessionSeries> series,
        SchedulingConstraints constraints,
        List<ScheduleChange> history) {
    /** The order of sessions in a schedule: by beginning, then by id. */
    public static final Comparator<CoachingSession> ORDER =
            Comparator.comparing(CoachingSession::start).thenComparing(CoachingSession::id);

    /** Copies the lists. */
    public SessionSchedule {
        requireNonNull(zone, "zone");
        requireNonNull(period, "period");
        requireNonNull(attachment, "attachment");
        sessions = List.copyOf(requireNonNull(sessions, "sessions"));
        consents = List.copyOf(requireNonNull(consents, "consents"));
        series = List.copyOf(requireNonNull(series, "series"));
        requireNonNull(constraints, "constraints");
        history = List.copyOf(requireNonNull(history, "history"));
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
        requireNonNull(goal, "goal");
        return inOrder().filter(session -> session.goal().equals(goal));
    }

    /** Returns the sessions with a coachee, in order; those with a group are not those with its members. */
    public Stream<CoachingSession> of(Coachee coachee) {
        return inOrder().filter(session -> session.coachee().equals(coachee));
    }

    /** Returns the sessions that a coach-consultant leads, in order. */
    public Stream<CoachingSession> of(CoachId coach) {
        requireNonNull(coach, "coach");
        return inOrder().filter(session -> session.coach().equals(coach));
    }

    /** Returns the session with an id; empty if there is none. Where an id is given twice, the first one counts. */
    public Optional<CoachingSession> session(SessionId id) {
        requireNonNull(id, "id");
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /** Returns the consent to the sessions of a goal; {@link JointConsent#NONE} where none is recorded. */
    public JointConsent consentTo(GoalId goal) {
        requireNonNull(goal, "goal");
        return consents.stream()
                .filter(consent -> consent.goal().equals(goal))
                .map(ScheduleConsent::consent)
                .findFirst()
                .orElse(JointConsent.NONE);
    }

    /** Returns this schedule with other sessions. */
    public SessionSchedule with(List<CoachingSession> newSessions) {
        requireNonNull(newSessions, "newSessions");
        return revised(newSessions, consents, history);
    }

    /** Returns this schedule with other series. */
    public SessionSchedule withSeries(List<SessionSeries> newSeries) {
        requireNonNull(newSeries, "newSeries");
        return toBuilder().series(newSeries).build();
    }

    /** Returns this schedule with other consents. */
    public SessionSchedule withConsents(List<ScheduleConsent> newConsents) {
        requireNonNull(newConsents, "newConsents");
        return revised(sessions, newConsents, history);
    }

    /**
     * Returns this schedule with the sessions of its series, those left out whose id is there already: what is on record
     * of a session counts, not what the rule would give. Expanding twice is the same as once.
     */
    public SessionSchedule expand(SchoolCalendar calendar) {
        requireNonNull(calendar, "calendar");
        if (series.isEmpty()) {
            return this;
        }
        List<CoachingSession> all = new ArrayList<>(sessions);
        unrecorded(calendar).forEach(all::addAll);
        return with(all);
    }

    /** Returns, series by series, the sessions that {@link #expand} adds: those whose id is not there already. */
    public List<List<CoachingSession>> unrecorded(SchoolCalendar calendar) {
        requireNonNull(calendar, "calendar");
        Set<SessionId> known = ids();
        return series.stream()
                .map(row -> row.expand(calendar).stream()
                        .filter(session -> known.add(session.id()))
                        .toList())
                .toList();
    }

    /**
     * Returns this schedule without the sessions that are just as its series give them: the inverse of {@link #expand}, up
     * to the order of the sessions.
     */
    public SessionSchedule collapse(SchoolCalendar calendar) {
        requireNonNull(calendar, "calendar");
        Map<SessionId, CoachingSession> regular = new HashMap<>();
        for (SessionSeries row : series) {
            row.expand(calendar).forEach(session -> regular.putIfAbsent(session.id(), session));
        }
        Map<SessionId, Integer> times = new HashMap<>();
        sessions.forEach(session -> times.merge(session.id(), 1, Integer::sum));
        return with(sessions.stream()
                .filter(session ->
                        times.getOrDefault(session.id(), 0) > 1 || !session.equals(regular.get(session.id())))
                .toList());
    }

    /** Returns the version: the number of changes since it was agreed. */
    public int version() {
        return history.size();
    }

    /**
     * Returns the next version, in which a planned session has been held.
     *
     * @throws IllegalArgumentException if there is no planned session with the id
     */
    public SessionSchedule hold(SessionId id, LocalDate on) {
        requireNonNull(id, "id");
        return changed(new ScheduleChange(id, SessionStatus.HELD, on, null, JointConsent.NONE), null);
    }

    /**
     * Returns the next version, in which a planned session has been missed.
     *
     * @throws IllegalArgumentException if there is no planned session with the id
     */
    public SessionSchedule miss(SessionId id, LocalDate on, @Nullable String reason) {
        requireNonNull(id, "id");
        return changed(new ScheduleChange(id, SessionStatus.MISSED, on, reason, JointConsent.NONE), null);
    }

    /**
     * Returns the next version, in which a planned session is called off.
     *
     * @throws IllegalArgumentException if there is no planned session with the id
     */
    public SessionSchedule cancel(SessionId id, LocalDate on, @Nullable String reason, JointConsent consent) {
        requireNonNull(id, "id");
        return changed(new ScheduleChange(id, SessionStatus.CANCELLED, on, reason, consent), null);
    }

    /**
     * Returns the next version, in which a planned session is put off: it stays on record as moved, and a new one at the
     * new time takes its place. The new one's id is the old one's with {@code .1}, {@code .2} and so on.
     *
     * @throws IllegalArgumentException if there is no planned session with the id
     */
    public SessionSchedule move(
            SessionId id, LocalDateTime to, LocalDate on, @Nullable String reason, JointConsent consent) {
        requireNonNull(id, "id");
        requireNonNull(to, "to");
        return changed(new ScheduleChange(id, SessionStatus.MOVED, on, reason, consent), to);
    }

    /**
     * Returns the next version, which has one session more.
     *
     * @throws IllegalArgumentException if there is a session with the id, or the session is not planned
     */
    public SessionSchedule add(CoachingSession session, LocalDate on, @Nullable String reason, JointConsent consent) {
        requireNonNull(session, "session");
        requireNonNull(on, "on");
        requireNonNull(consent, "consent");
        if (session(session.id()).isPresent() || session.status() != SessionStatus.PLANNED) {
            throw new IllegalArgumentException("session must be planned and new: " + session.id());
        }
        List<CoachingSession> all = new ArrayList<>(sessions);
        all.add(session);
        return revised(
                all, consents, appended(new ScheduleChange(session.id(), SessionStatus.PLANNED, on, reason, consent)));
    }

    /**
     * Returns an earlier version: the changes after it are taken back. {@code at(version())} is this schedule.
     *
     * @param version the version, 0 for the schedule as it was agreed
     * @throws IllegalArgumentException if there was no such version
     */
    public SessionSchedule at(int version) {
        if (version < 0 || version > history.size()) {
            throw new IllegalArgumentException("version must be 0 to " + history.size() + ": " + version);
        }
        SessionSchedule earlier = this;
        for (int last = history.size() - 1; last >= version; last--) {
            earlier = earlier.undone(history.get(last), history.subList(0, last));
        }
        return earlier;
    }

    private SessionSchedule changed(ScheduleChange change, @Nullable LocalDateTime movedTo) {
        CoachingSession planned = session(change.session())
                .orElseThrow(() -> new IllegalArgumentException("no session has the id " + change.session()));
        if (planned.status() != SessionStatus.PLANNED) {
            throw new IllegalArgumentException("session " + planned.id() + " must be planned: " + planned.status());
        }
        CoachingSession.Builder after =
                planned.toBuilder().status(change.became()).statusReason(change.reason());
        List<CoachingSession> all = new ArrayList<>(sessions);
        if (movedTo != null) {
            CoachingSession successor = planned.toBuilder()
                    .id(successorOf(planned.id()))
                    .start(movedTo)
                    .build();
            all.add(successor);
            after.movedTo(successor.id());
        }
        all.set(all.indexOf(planned), after.build());
        return revised(all, consents, appended(change));
    }

    private SessionSchedule undone(ScheduleChange change, List<ScheduleChange> before) {
        SessionId id = change.session();
        if (change.became() == SessionStatus.PLANNED) {
            return revised(without(id), consents, before);
        }
        SessionId successor = session(id).map(CoachingSession::movedTo).orElse(null);
        Optional<ScheduleChange> earlier =
                before.stream().filter(step -> step.session().equals(id)).reduce((first, last) -> last);
        UnaryOperator<CoachingSession> asBefore = session -> session.id().equals(id)
                ? session.toBuilder()
                        .status(earlier.map(ScheduleChange::became).orElse(SessionStatus.PLANNED))
                        .statusReason(earlier.map(ScheduleChange::reason).orElse(null))
                        .movedTo(null)
                        .build()
                : session;
        List<CoachingSession> rest = successor == null ? sessions : without(successor);
        return revised(rest.stream().map(asBefore).toList(), consents, before);
    }

    private List<CoachingSession> without(SessionId id) {
        return sessions.stream().filter(session -> !session.id().equals(id)).toList();
    }

    private List<ScheduleChange> appended(ScheduleChange change) {
        return Stream.concat(history.stream(), Stream.of(change)).toList();
    }

    private SessionSchedule revised(
            List<CoachingSession> newSessions, List<ScheduleConsent> newConsents, List<ScheduleChange> newHistory) {
        return toBuilder()
                .sessions(newSessions)
                .consents(newConsents)
                .history(newHistory)
                .build();
    }

    private SessionId successorOf(SessionId id) {
        String stem = id.value().replaceFirst("\\.[0-9]+$", "");
        return SessionId.free(stem, ".", ids());
    }

    private Set<SessionId> ids() {
        Set<SessionId> ids = new HashSet<>();
        sessions.forEach(session -> ids.add(session.id()));
        return ids;
    }

    /** Returns a builder, with zone, period and attachment and nothing else. */
    public static Builder builder(ZoneId zone, DateRange period, ScheduleAttachment attachment) {
        return new Builder(zone, period, attachment);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(zone, period, attachment)
                .sessions(sessions)
                .consents(consents)
                .series(series)
                .constraints(constraints)
                .history(history);
    }

    /** Makes {@link SessionSchedule}; not thread-safe. */
    public static final class Builder {
        private ZoneId zone;
        private DateRange period;
        private ScheduleAttachment attachment;
        private List<CoachingSession> sessions = List.of();
        private List<ScheduleConsent> consents = List.of();
        private List<SessionSeries> series = List.of();
        private SchedulingConstraints constraints = SchedulingConstraints.NONE;
        private List<ScheduleChange> history = List.of();

        private Builder(ZoneId zone, DateRange period, ScheduleAttachment attachment) {
            this.zone = requireNonNull(zone, "zone");
            this.period = requireNonNull(period, "period");
            this.attachment = requireNonNull(attachment, "attachment");
        }

        /** Sets the time zone of all its times. */
        public Builder zone(ZoneId zone) {
            this.zone = zone;
            return this;
        }

        /** Sets the days that it covers. */
        public Builder period(DateRange period) {
            this.period = period;
            return this;
        }

        /** Sets what it is part of (clause IV.4). */
        public Builder attachment(ScheduleAttachment attachment) {
            this.attachment = attachment;
            return this;
        }

        /** Sets its sessions. */
        public Builder sessions(List<CoachingSession> sessions) {
            this.sessions = sessions;
            return this;
        }

        /** Sets who has agreed to the sessions of which goal (clause IV.5). */
        public Builder consents(List<ScheduleConsent> consents) {
            this.consents = consents;
            return this;
        }

        /** Sets regular rows from which sessions are still to be made. */
        public Builder series(List<SessionSeries> series) {
            this.series = series;
            return this;
        }

        /** Sets what it has to fit. */
        public Builder constraints(SchedulingConstraints constraints) {
            this.constraints = constraints;
            return this;
        }

        /** Sets what has been changed since it was agreed. */
        public Builder history(List<ScheduleChange> history) {
            this.history = history;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public SessionSchedule build() {
            return new SessionSchedule(zone, period, attachment, sessions, consents, series, constraints, history);
        }
    }
}

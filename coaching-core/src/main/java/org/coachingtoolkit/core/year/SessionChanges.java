package org.coachingtoolkit.core.year;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.intake.NamedSession;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.year.ProposedChange.Kind;
import org.jspecify.annotations.Nullable;

/** Records what became of sessions: held, missed, called off, put off. */
final class SessionChanges {
    private final YearRecord record;
    private final Meant meant;
    private final Consents consents;

    SessionChanges(YearRecord record) {
        this.record = record;
        this.meant = new Meant(record);
        this.consents = new Consents(record);
    }

    /** Records what became of a session. */
    void became(
            NamedSession named,
            SessionStatus status,
            @Nullable String text,
            @Nullable NamedSession to,
            JointConsent consent) {
        CoachingSession session = meant.session(named, meant.sessions(named)).orElse(null);
        if (session == null) {
            return;
        }
        LocalizedText described = record.described(session);
        if (session.status() == SessionStatus.MOVED) {
            record.ask(
                    YearFinding.SESSION_WAS_MOVED,
                    Map.of("session", described, "to", movedTo(session), "named", named.words()));
            return;
        }
        if (session.status() == status) {
            record.ask(YearFinding.SESSION_ALREADY, Map.of("session", described, "status", status));
            return;
        }
        LocalDateTime newStart = to == null ? null : start(session, to);
        if (newStart != null && newStart.equals(session.start())) {
            record.ask(YearFinding.SESSION_SAME_TIME, Map.of("session", described));
            return;
        }
        if (session.coachee() instanceof Coachee.Group group && isMember(named, group)) {
            record.ask(YearFinding.SESSION_OF_GROUP, Map.of("session", described, "named", named.words()));
        }
        if (session.status() != SessionStatus.PLANNED) {
            record.ask(
                    YearFinding.SESSION_CORRECTED,
                    Map.of("session", described, "was", session.status(), "status", status));
        }
        boolean took = status == SessionStatus.HELD || status == SessionStatus.MISSED;
        if (took && session.start().toLocalDate().isAfter(record.on())) {
            record.ask(YearFinding.SESSION_TO_COME, Map.of("session", described, "on", record.on()));
        }
        record.become(changed(session, status, text, newStart, consent));
        List<Object> about = new ArrayList<>(List.of(described, status));
        if (newStart != null) {
            about.add(newStart);
            record.askOfStart(newStart);
        }
        if (text != null && !text.isBlank()) {
            about.add(text);
        }
        record.tell(Kind.CHANGED, "sessions", about);
        if (!took && status != SessionStatus.PLANNED) {
            consents.askOfChange(described, consent);
        }
    }

    private String movedTo(CoachingSession session) {
        return record.programme()
                .schedule()
                .session(Optional.ofNullable(session.movedTo()).orElse(session.id()))
                .map(next -> next.start().toString().replace('T', ' '))
                .orElse("?");
    }

    private boolean isMember(NamedSession named, Coachee.Group group) {
        List<Coachee> coachees = meant.people().coachees(named.who());
        return !named.who().isBlank()
                && !coachees.contains(group)
                && record.programme().membersOf(group).stream()
                        .anyMatch(member -> coachees.contains(Coachee.of(member)));
    }

    private LocalDateTime start(CoachingSession session, NamedSession to) {
        LocalTime time = to.time();
        LocalDate day = requireNonNull(to.day(), "to");
        if (time == null && !day.equals(session.start().toLocalDate())) {
            record.ask(YearFinding.SESSION_HOUR, Map.of("to", day));
        }
        return day.atTime(time == null ? session.start().toLocalTime() : time);
    }

    /** Returns the changed schedule; of a session that was recorded wrongly, the history keeps what was recorded. */
    private SessionSchedule changed(
            CoachingSession session,
            SessionStatus status,
            @Nullable String text,
            @Nullable LocalDateTime newStart,
            JointConsent consent) {
        SessionId id = session.id();
        LocalDate on = record.on();
        SessionSchedule planned = edited(
                record.programme().schedule(),
                session::equals,
                wrong -> wrong.toBuilder()
                        .status(SessionStatus.PLANNED)
                        .statusReason(null)
                        .build());
        return switch (status) {
            case HELD -> {
                SessionSchedule held = planned.hold(id, on);
                yield text == null || text.isBlank()
                        ? held
                        : edited(
                                held,
                                other -> other.id().equals(id),
                                agreed -> agreed.toBuilder().agreement(text).build());
            }
            case MISSED -> planned.miss(id, on, text);
            case CANCELLED -> planned.cancel(id, on, text, consent);
            case MOVED -> planned.move(id, requireNonNull(newStart, "to"), on, text, consent);
            case PLANNED -> planned;
        };
    }

    private static SessionSchedule edited(
            SessionSchedule schedule, Predicate<CoachingSession> which, UnaryOperator<CoachingSession> edit) {
        return schedule.with(schedule.sessions().stream()
                .map(session -> which.test(session) ? edit.apply(session) : session)
                .toList());
    }
}

package org.coachingtoolkit.core.year;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.LocalizedText;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.intake.NamedSession;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.Venue;
import org.coachingtoolkit.core.year.ProposedChange.Kind;
import org.jspecify.annotations.Nullable;

/** Records sessions that are added to the schedule. */
final class NewSessions {
    private final YearRecord record;
    private final Meant meant;
    private final Consents consents;

    NewSessions(YearRecord record) {
        this.record = record;
        this.meant = new Meant(record);
        this.consents = new Consents(record);
    }

    void add(AddedSession added) {
        String coach = added.coach();
        NamedSession at = meant.named(added.when());
        if (at.day() == null || at.time() == null) {
            record.ask(YearFinding.SESSION_WHEN, Map.of("written", added.when()));
            return;
        }
        Optional<Goal> goal = meant.goal(added.with());
        Optional<CoachId> leader = coach == null ? Optional.empty() : meant.coach(coach);
        if (goal.isEmpty() || (coach != null && leader.isEmpty())) {
            return;
        }
        LocalDateTime start = at.day().atTime(at.time());
        session(goal.get(), start, added.topic(), added.duration(), leader.orElse(null), added.venue())
                .ifPresent(session -> {
                    change(session, added.reason(), added.consent());
                    record.askOfStart(start);
                    consents.askOfChange(record.described(session), added.consent());
                });
    }

    /** Puts a session into the schedule: while that is still worked out as it is, later as a change that needs consent. */
    void plan(CoachingSession session, boolean agreed) {
        if (agreed) {
            change(session, null, JointConsent.NONE);
            consents.askOfChange(record.described(session), JointConsent.NONE);
        } else {
            SessionSchedule schedule = record.programme().schedule();
            record.become(schedule.with(Stream.concat(schedule.sessions().stream(), Stream.of(session))
                    .toList()));
            tell(session);
        }
    }

    private void change(CoachingSession session, @Nullable String reason, JointConsent consent) {
        record.become(record.programme().schedule().add(session, record.on(), reason, consent));
        tell(session);
    }

    private void tell(CoachingSession session) {
        record.tell(Kind.NEW, "sessions", List.of(record.described(session), session.topic()));
    }

    /** Returns a new session for a goal; asks where a part that it needs is neither given nor follows from the goal. */
    Optional<CoachingSession> session(
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
        LocalizedText described = record.described(start, goal.coachee());
        List<LocalizedText> lacks = new ArrayList<>();
        List<LocalizedText> assumed = new ArrayList<>();
        sort("duration", duration, length, lacks, assumed);
        sort("coach", coach, leader, lacks, assumed);
        if (length == null || leader == null) {
            record.ask(YearFinding.SESSION_LACKS, Map.of("session", described, "parts", lacks));
            return Optional.empty();
        }
        if (!assumed.isEmpty()) {
            record.ask(YearFinding.SESSION_ASSUMED, Map.of("session", described, "parts", assumed));
        }
        Set<SessionId> taken = new HashSet<>();
        record.programme().schedule().sessions().forEach(session -> taken.add(session.id()));
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
}

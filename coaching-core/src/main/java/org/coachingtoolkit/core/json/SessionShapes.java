package org.coachingtoolkit.core.json;

import static org.coachingtoolkit.core.json.GoalShapes.GOAL_ID;
import static org.coachingtoolkit.core.json.GoalShapes.SESSION_LENGTH;
import static org.coachingtoolkit.core.json.PeopleShapes.COACHEE;
import static org.coachingtoolkit.core.json.PeopleShapes.COACH_ID;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.goal.EventLevel;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.session.Achiever;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.Outcome;
import org.coachingtoolkit.core.session.RegulationForm;
import org.coachingtoolkit.core.session.SessionForm;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionMode;
import org.coachingtoolkit.core.session.SessionStatus;
import org.coachingtoolkit.core.session.Venue;

/** The forms of sessions and of what comes of them. */
final class SessionShapes {
    static final Shape<DateRange> DATE_RANGE = new Shape<>("dateRange") {
        private final Property<DateRange, LocalDate> start =
                required("start", Scalar.DATE, "first day", DateRange::start);
        private final Property<DateRange, LocalDate> end = required("end", Scalar.DATE, "last day", DateRange::end);

        @Override
        DateRange build(Values values) {
            Contradiction.unless(
                    !values.get(end).isBefore(values.get(start)),
                    JsonFinding.RANGE,
                    Map.of("start", values.get(start), "end", values.get(end)));
            return new DateRange(values.get(start), values.get(end));
        }
    };

    static final Codec<SessionId> SESSION_ID = Scalar.id(SessionId.class, SessionId::new);

    static final Codec<SessionForm> FORM = new FormCodec();

    static final Shape<Venue> VENUE = new Shape<>("venue") {
        private final Property<Venue, SessionMode> mode =
                required("mode", Scalar.constant(SessionMode.class), "in one room or online", Venue::mode);
        private final Property<Venue, String> place = optional("place", Scalar.TEXT, "room or address", Venue::place);
        private final Property<Venue, String> link =
                optional("link", Scalar.TEXT, "web address of the meeting", Venue::link);

        @Override
        Venue build(Values values) {
            return new Venue(values.get(mode), values.orNull(place), values.orNull(link));
        }
    };

    static final Shape<CoachingSession> SESSION = new Shape<>("coachingSession") {
        private final Property<CoachingSession, SessionId> id = required("id", SESSION_ID, "id", CoachingSession::id);
        private final Property<CoachingSession, GoalId> goal =
                required("goal", GOAL_ID, "the goal that it serves", CoachingSession::goal);
        private final Property<CoachingSession, Coachee> coachee =
                required("coachee", COACHEE, "who is coached", CoachingSession::coachee);
        private final Property<CoachingSession, CoachId> coach =
                required("coach", COACH_ID, "who coaches", CoachingSession::coach);
        private final Property<CoachingSession, String> topic =
                required("topic", Scalar.TEXT, "topic (IV.1)", CoachingSession::topic);
        private final Property<CoachingSession, LocalDateTime> start =
                required("start", Scalar.DATE_TIME, "local day and time of its beginning", CoachingSession::start);
        private final Property<CoachingSession, Duration> duration =
                required("duration", SESSION_LENGTH, "how long it lasts", CoachingSession::duration);
        private final Property<CoachingSession, ProcessStage> stage = optional(
                "stage",
                Scalar.constant(ProcessStage.class),
                "stage of work on the problem (IV.1)",
                CoachingSession::stage);
        private final Property<CoachingSession, SessionForm> form =
                optional("form", FORM, "form of work (IV.3); coach-consulting where absent", CoachingSession::form);
        private final Property<CoachingSession, Boolean> questionsReplaceAdvice = optional(
                "questionsReplaceAdvice",
                Scalar.BOOLEAN,
                "whether questions replace ready recommendations (IV.3)",
                session -> session.questionsReplaceAdvice() ? true : null);
        private final Property<CoachingSession, Venue> venue =
                optional("venue", VENUE, "where it takes place", CoachingSession::venue);
        private final Property<CoachingSession, String> expectedResult =
                optional("expectedResult", Scalar.TEXT, "what is expected of it", CoachingSession::expectedResult);
        private final Property<CoachingSession, String> partOf = optional(
                "partOf",
                Scalar.TEXT,
                "the event of which it is a part: a council, a public speech, a master class",
                CoachingSession::partOf);
        private final Property<CoachingSession, SessionStatus> status = optional(
                "status",
                Scalar.constant(SessionStatus.class),
                "what became of it; planned where absent",
                CoachingSession::status);
        private final Property<CoachingSession, String> statusReason = optional(
                "statusReason", Scalar.TEXT, "why it was missed, moved or cancelled", CoachingSession::statusReason);
        private final Property<CoachingSession, SessionId> movedTo =
                optional("movedTo", SESSION_ID, "the session that takes its place", CoachingSession::movedTo);
        private final Property<CoachingSession, String> agreement = optional(
                "agreement",
                Scalar.TEXT,
                "what was agreed at its end; never what was said",
                CoachingSession::agreement);

        @Override
        CoachingSession build(Values values) {
            return CoachingSession.builder(
                            values.get(id),
                            values.get(goal),
                            values.get(coachee),
                            values.get(coach),
                            values.get(topic),
                            values.get(start),
                            values.get(duration))
                    .stage(values.orNull(stage))
                    .form(values.or(form, RegulationForm.COACH_CONSULTING))
                    .questionsReplaceAdvice(values.or(questionsReplaceAdvice, false))
                    .venue(values.orNull(venue))
                    .expectedResult(values.orNull(expectedResult))
                    .partOf(values.orNull(partOf))
                    .status(values.or(status, SessionStatus.PLANNED))
                    .statusReason(values.orNull(statusReason))
                    .movedTo(values.orNull(movedTo))
                    .agreement(values.orNull(agreement))
                    .build();
        }
    };

    static final Shape<Outcome> OUTCOME = new Shape<>("outcome") {
        private final Property<Outcome, GoalId> goal = required("goal", GOAL_ID, "the goal", Outcome::goal);
        private final Property<Outcome, OutcomeKind> kind =
                required("kind", Scalar.constant(OutcomeKind.class), "result of clause IV.6", Outcome::kind);
        private final Property<Outcome, String> description =
                required("description", Scalar.TEXT, "what it is", Outcome::description);
        private final Property<Outcome, LocalDate> on =
                required("on", Scalar.DATE, "day on which it was reached", Outcome::on);
        private final Property<Outcome, String> evidence =
                optional("evidence", Scalar.TEXT, "document that shows it", Outcome::evidence);
        private final Property<Outcome, EventLevel> level = optional(
                "level", Scalar.constant(EventLevel.class), "how far the contest or journal reaches", Outcome::level);
        private final Property<Outcome, Achiever> achiever =
                optional("achiever", Scalar.constant(Achiever.class), "whose result it is (IV.6)", Outcome::achiever);

        @Override
        Outcome build(Values values) {
            return new Outcome(
                    values.get(goal),
                    values.get(kind),
                    values.get(description),
                    values.get(on),
                    values.orNull(evidence),
                    values.orNull(level),
                    values.orNull(achiever));
        }
    };

    private SessionShapes() {}
}

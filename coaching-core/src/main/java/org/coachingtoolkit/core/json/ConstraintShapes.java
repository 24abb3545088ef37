package org.coachingtoolkit.core.json;

import static org.coachingtoolkit.core.json.GoalShapes.GOAL_ID;
import static org.coachingtoolkit.core.json.PeopleShapes.COACH_ID;
import static org.coachingtoolkit.core.json.PeopleShapes.CONSENT;
import static org.coachingtoolkit.core.json.PeopleShapes.TEACHER_ID;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.people.TeacherId;
import org.coachingtoolkit.core.schedule.BusyKind;
import org.coachingtoolkit.core.schedule.BusyTime;
import org.coachingtoolkit.core.schedule.CoachCapacity;
import org.coachingtoolkit.core.schedule.OffDayRule;
import org.coachingtoolkit.core.schedule.Room;
import org.coachingtoolkit.core.schedule.ScheduleChange;
import org.coachingtoolkit.core.schedule.ScheduleResource;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.schedule.SeriesException;
import org.coachingtoolkit.core.schedule.SessionSeries;
import org.coachingtoolkit.core.schedule.SessionSpacing;
import org.coachingtoolkit.core.session.CoachingSession;
import org.coachingtoolkit.core.session.SessionId;
import org.coachingtoolkit.core.session.SessionStatus;

/** The forms of what a schedule has to fit, of its series and of its history. */
final class ConstraintShapes {
    private static final Codec<Duration> LENGTH = GoalShapes.SESSION_LENGTH;

    static final Shape<ScheduleResource> RESOURCE = new Shape<>("scheduleResource") {
        private final Property<ScheduleResource, TeacherId> teacher = optional(
                "teacher",
                TEACHER_ID,
                "a teacher",
                resource -> resource instanceof ScheduleResource.OfTeacher of ? of.teacher() : null);
        private final Property<ScheduleResource, CoachId> coach = optional(
                "coach",
                COACH_ID,
                "a coach-consultant",
                resource -> resource instanceof ScheduleResource.OfCoach of ? of.coach() : null);
        private final Property<ScheduleResource, String> room = optional(
                "room",
                Scalar.TEXT,
                "a room by its name",
                resource -> resource instanceof ScheduleResource.OfRoom of ? of.room() : null);

        @Override
        ScheduleResource build(Values values) {
            List<ScheduleResource> given = Stream.of(
                            Stream.ofNullable(values.orNull(teacher)).map(ScheduleResource::of),
                            Stream.ofNullable(values.orNull(coach)).map(ScheduleResource::of),
                            Stream.ofNullable(values.orNull(room)).map(ScheduleResource::room))
                    .flatMap(resource -> resource)
                    .toList();
            return given.get(0);
        }

        @Override
        ValueForm.Presence presence() {
            return ValueForm.Presence.ONE;
        }
    };

    static final Shape<BusyTime> BUSY_TIME = new Shape<>("busyTime") {
        private final Property<BusyTime, ScheduleResource> resource =
                required("resource", RESOURCE, "who or what is taken", BusyTime::resource);
        private final Property<BusyTime, DateRange> days = required(
                "days", SessionShapes.DATE_RANGE, "first and last day on which the hours can be taken", BusyTime::days);
        private final Property<BusyTime, List<DayOfWeek>> weekdays = list(
                "weekdays",
                Scalar.constant(DayOfWeek.class),
                "days of the week on which they are, on school days only; every day of the range where absent",
                busy -> List.copyOf(busy.weekdays()));
        private final Property<BusyTime, LocalTime> from =
                required("from", Scalar.TIME, "time at which they begin", BusyTime::from);
        private final Property<BusyTime, LocalTime> to =
                required("to", Scalar.TIME, "time at which they end; 00:00 is the end of the day", BusyTime::to);
        private final Property<BusyTime, BusyKind> kind =
                optional("kind", Scalar.constant(BusyKind.class), "how firmly; BUSY where absent", BusyTime::kind);
        private final Property<BusyTime, String> reason =
                required("reason", Scalar.TEXT, "what takes them", BusyTime::reason);

        @Override
        BusyTime build(Values values) {
            LocalTime end = values.get(to);
            Contradiction.unless(
                    end.equals(LocalTime.MIDNIGHT) || end.isAfter(values.get(from)),
                    JsonFinding.RANGE,
                    Map.of("start", values.get(from), "end", end));
            return new BusyTime(
                    values.get(resource),
                    values.get(days),
                    Set.copyOf(values.list(weekdays)),
                    values.get(from),
                    values.get(to),
                    values.or(kind, BusyKind.BUSY),
                    values.get(reason));
        }
    };

    static final Shape<CoachCapacity> CAPACITY = new Shape<>("coachCapacity") {
        private final Property<CoachCapacity, CoachId> coach =
                required("coach", COACH_ID, "the coach-consultant", CoachCapacity::coach);
        private final Property<CoachCapacity, Integer> perDay =
                required("perDay", Scalar.integer(1, 24), "most sessions on one day", CoachCapacity::perDay);
        private final Property<CoachCapacity, Integer> perWeek = required(
                "perWeek", Scalar.integer(1, 168), "most sessions from Monday to Sunday", CoachCapacity::perWeek);

        @Override
        CoachCapacity build(Values values) {
            return new CoachCapacity(values.get(coach), values.get(perDay), values.get(perWeek));
        }
    };

    static final Shape<Room> ROOM = new Shape<>("room") {
        private final Property<Room, String> name = required("name", Scalar.TEXT, "what venues call it", Room::name);
        private final Property<Room, Integer> seats =
                required("seats", Scalar.integer(2, 10_000), "seats, the coach's included", Room::seats);

        @Override
        Room build(Values values) {
            return new Room(values.get(name), values.get(seats));
        }
    };

    static final Shape<SessionSpacing> SPACING = new Shape<>("sessionSpacing") {
        private final Property<SessionSpacing, GoalId> goal =
                required("goal", GOAL_ID, "the goal", SessionSpacing::goal);
        private final Property<SessionSpacing, Integer> leastDays = required(
                "leastDays", Scalar.integer(1, 366), "fewest days between sessions", SessionSpacing::leastDays);
        private final Property<SessionSpacing, Integer> mostDays =
                required("mostDays", Scalar.integer(1, 366), "most days between sessions", SessionSpacing::mostDays);

        @Override
        SessionSpacing build(Values values) {
            Contradiction.inOrder(values.get(leastDays), values.get(mostDays));
            return new SessionSpacing(values.get(goal), values.get(leastDays), values.get(mostDays));
        }
    };

    static final Shape<SchedulingConstraints> CONSTRAINTS = new Shape<>("schedulingConstraints") {
        private final Property<SchedulingConstraints, List<LocalTime>> starts = list(
                "starts",
                Scalar.TIME,
                "times of day at which a session may be proposed; every half hour from 08:00 to 17:00 where absent",
                constraints -> constraints.starts().equals(SchedulingConstraints.HALF_HOURS)
                        ? List.of()
                        : constraints.starts());
        private final Property<SchedulingConstraints, List<BusyTime>> busy =
                list("busy", BUSY_TIME, "hours that are taken", SchedulingConstraints::busy);
        private final Property<SchedulingConstraints, List<CoachCapacity>> capacities =
                list("capacities", CAPACITY, "what coach-consultants can lead", SchedulingConstraints::capacities);
        private final Property<SchedulingConstraints, List<Room>> rooms =
                list("rooms", ROOM, "rooms of the institution", SchedulingConstraints::rooms);
        private final Property<SchedulingConstraints, Duration> pause = optional(
                "pause",
                LENGTH,
                "least time between two sessions of one person",
                constraints -> constraints.pause().isZero() ? null : constraints.pause());
        private final Property<SchedulingConstraints, Duration> travel = optional(
                "travel",
                LENGTH,
                "least time between two sessions of one person in different places",
                constraints -> constraints.travel().isZero() ? null : constraints.travel());
        private final Property<SchedulingConstraints, Integer> largestGroup = optional(
                "largestGroup",
                Scalar.integer(2, 10_000),
                "most teachers in a group; no limit where absent",
                SchedulingConstraints::largestGroup);
        private final Property<SchedulingConstraints, List<SessionSpacing>> spacings = list(
                "spacings",
                SPACING,
                "distance between sessions, for goals where it does not follow from the frequency",
                SchedulingConstraints::spacings);

        @Override
        SchedulingConstraints build(Values values) {
            List<LocalTime> given = values.or(starts, SchedulingConstraints.HALF_HOURS);
            Contradiction.unless(
                    !given.isEmpty() && given.size() <= SchedulingConstraints.MOST_STARTS,
                    JsonFinding.LIST_SIZE,
                    Map.of("property", "starts", "least", 1, "size", given.size()));
            Contradiction.once("starts", given);
            for (LocalTime start : given) {
                Contradiction.unless(
                        start.equals(start.truncatedTo(ChronoUnit.MINUTES)),
                        JsonFinding.WHOLE_MINUTES,
                        Map.of("value", start.toString()));
            }
            return new SchedulingConstraints(
                    given,
                    values.list(busy),
                    values.list(capacities),
                    values.list(rooms),
                    values.or(pause, Duration.ZERO),
                    values.or(travel, Duration.ZERO),
                    values.orNull(largestGroup),
                    values.list(spacings));
        }
    };

    static final Shape<SeriesException> SERIES_EXCEPTION = new Shape<>("seriesException") {
        private final Property<SeriesException, LocalDate> on = optional(
                "on", Scalar.DATE, "day of the session that the rule gives; absent if extra", SeriesException::on);
        private final Property<SeriesException, LocalDateTime> to = optional(
                "to", Scalar.DATE_TIME, "new day and time; absent if the session is cancelled", SeriesException::to);
        private final Property<SeriesException, String> reason =
                optional("reason", Scalar.TEXT, "why", SeriesException::reason);

        @Override
        SeriesException build(Values values) {
            Contradiction.unless(
                    values.orNull(on) != null || values.orNull(to) != null,
                    JsonFinding.SOME_OF,
                    Map.of("allowed", List.of("on", "to")));
            return new SeriesException(values.orNull(on), values.orNull(to), values.orNull(reason));
        }
    };

    static final Shape<SessionSeries> SERIES = new Shape<>("sessionSeries") {
        private final Property<SessionSeries, CoachingSession> first = required(
                "first", SessionShapes.SESSION, "first session, the pattern of all others", SessionSeries::first);
        private final Property<SessionSeries, Integer> everyWeeks = required(
                "everyWeeks",
                Scalar.integer(1, 52),
                "weeks from one regular day to the next",
                SessionSeries::everyWeeks);
        private final Property<SessionSeries, Integer> sessions =
                required("sessions", Scalar.integer(1, 400), "number of regular sessions", SessionSeries::sessions);
        private final Property<SessionSeries, OffDayRule> offDays = optional(
                "offDays",
                Scalar.constant(OffDayRule.class),
                "what becomes of a session on a day off; DROP where absent",
                SessionSeries::offDays);
        private final Property<SessionSeries, List<SeriesException>> exceptions =
                list("exceptions", SERIES_EXCEPTION, "how single sessions differ", SessionSeries::exceptions);

        @Override
        SessionSeries build(Values values) {
            SessionId id = values.get(first).id();
            Contradiction.unless(
                    id.value().length() <= SessionSeries.MOST_ID,
                    JsonFinding.SERIES_ID,
                    Map.of("id", id, "most", SessionSeries.MOST_ID));
            return new SessionSeries(
                    values.get(first),
                    values.get(everyWeeks),
                    values.get(sessions),
                    values.or(offDays, OffDayRule.DROP),
                    values.list(exceptions));
        }
    };

    static final Shape<ScheduleChange> CHANGE = new Shape<>("scheduleChange") {
        private final Property<ScheduleChange, SessionId> session =
                required("session", SessionShapes.SESSION_ID, "the session", ScheduleChange::session);
        private final Property<ScheduleChange, SessionStatus> became = required(
                "became",
                Scalar.constant(SessionStatus.class),
                "what became of it; PLANNED if it was added",
                ScheduleChange::became);
        private final Property<ScheduleChange, LocalDate> on =
                required("on", Scalar.DATE, "day of the change", ScheduleChange::on);
        private final Property<ScheduleChange, String> reason =
                optional("reason", Scalar.TEXT, "why", ScheduleChange::reason);
        private final Property<ScheduleChange, JointConsent> consent = optional(
                "consent",
                CONSENT,
                "who has agreed to it, and when (IV.5)",
                change -> change.consent().equals(JointConsent.NONE) ? null : change.consent());

        @Override
        ScheduleChange build(Values values) {
            return new ScheduleChange(
                    values.get(session),
                    values.get(became),
                    values.get(on),
                    values.orNull(reason),
                    values.or(consent, JointConsent.NONE));
        }
    };

    private ConstraintShapes() {}
}

package org.coachingtoolkit.core.json;

import static org.coachingtoolkit.core.json.GoalShapes.GOAL_ID;
import static org.coachingtoolkit.core.json.PeopleShapes.CONSENT;

import java.time.ZoneId;
import java.util.List;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.schedule.ScheduleAttachment;
import org.coachingtoolkit.core.schedule.ScheduleChange;
import org.coachingtoolkit.core.schedule.ScheduleConsent;
import org.coachingtoolkit.core.schedule.SchedulingConstraints;
import org.coachingtoolkit.core.schedule.SessionSchedule;
import org.coachingtoolkit.core.schedule.SessionSeries;
import org.coachingtoolkit.core.session.CoachingSession;

/** The form of a schedule of sessions. */
final class ScheduleShapes {
    static final Shape<ScheduleConsent> SCHEDULE_CONSENT = new Shape<>("scheduleConsent") {
        private final Property<ScheduleConsent, GoalId> goal =
                required("goal", GOAL_ID, "the goal", ScheduleConsent::goal);
        private final Property<ScheduleConsent, JointConsent> consent =
                required("consent", CONSENT, "who has agreed, and when (IV.5)", ScheduleConsent::consent);

        @Override
        ScheduleConsent build(Values values) {
            return new ScheduleConsent(values.get(goal), values.get(consent));
        }
    };

    static final Shape<SessionSchedule> SCHEDULE = new Shape<>("sessionSchedule") {
        private final Property<SessionSchedule, ZoneId> zone =
                required("zone", Scalar.ZONE, "IANA time zone of all times", SessionSchedule::zone);
        private final Property<SessionSchedule, DateRange> period =
                required("period", SessionShapes.DATE_RANGE, "days that it covers", SessionSchedule::period);
        private final Property<SessionSchedule, ScheduleAttachment> attachment = required(
                "attachment",
                Scalar.constant(ScheduleAttachment.class),
                "what it is part of (IV.4)",
                SessionSchedule::attachment);
        private final Property<SessionSchedule, List<CoachingSession>> sessions =
                list("sessions", SessionShapes.SESSION, "sessions", SessionSchedule::sessions);
        private final Property<SessionSchedule, List<ScheduleConsent>> consents = list(
                "consents",
                SCHEDULE_CONSENT,
                "who has agreed to the sessions of which goal (IV.5)",
                SessionSchedule::consents);
        private final Property<SessionSchedule, List<SessionSeries>> series = list(
                "series",
                ConstraintShapes.SERIES,
                "regular rows from which sessions are still to be made",
                SessionSchedule::series);
        private final Property<SessionSchedule, SchedulingConstraints> constraints = optional(
                "constraints",
                ConstraintShapes.CONSTRAINTS,
                "what it has to fit",
                schedule -> schedule.constraints().equals(SchedulingConstraints.NONE) ? null : schedule.constraints());
        private final Property<SessionSchedule, List<ScheduleChange>> history = list(
                "history", ConstraintShapes.CHANGE, "what was changed since it was agreed", SessionSchedule::history);

        @Override
        SessionSchedule build(Values values) {
            return new SessionSchedule(
                    values.get(zone),
                    values.get(period),
                    values.get(attachment),
                    values.list(sessions),
                    values.list(consents),
                    values.list(series),
                    values.or(constraints, SchedulingConstraints.NONE),
                    values.list(history));
        }
    };

    private ScheduleShapes() {}
}

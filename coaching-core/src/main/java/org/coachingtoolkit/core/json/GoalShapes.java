package org.coachingtoolkit.core.json;

import static org.coachingtoolkit.core.json.PeopleShapes.COACHEE;
import static org.coachingtoolkit.core.json.PeopleShapes.COACH_ID;
import static org.coachingtoolkit.core.json.PeopleShapes.CONSENT;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.goal.AttainmentLevel;
import org.coachingtoolkit.core.goal.Effort;
import org.coachingtoolkit.core.goal.FrequencyUnit;
import org.coachingtoolkit.core.goal.Goal;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.Measure;
import org.coachingtoolkit.core.goal.Milestone;
import org.coachingtoolkit.core.goal.OutcomeKind;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.goal.SessionAgreement;
import org.coachingtoolkit.core.goal.SessionFrequency;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.coachingtoolkit.core.people.JointConsent;

/** The forms of goals. */
final class GoalShapes {
    static final Codec<GoalId> GOAL_ID = Scalar.id(GoalId.class, GoalId::new);

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration LONGEST_SESSION = Duration.ofDays(1).minusNanos(1);

    /** The length of a session: more than zero, less than 24 hours. */
    static final Codec<Duration> SESSION_LENGTH = Scalar.duration(LONGEST_SESSION);

    static final Shape<Milestone> MILESTONE = new Shape<>("milestone") {
        private final Property<Milestone, LocalDate> on = required("on", Scalar.DATE, "day", Milestone::on);
        private final Property<Milestone, String> description =
                required("description", Scalar.TEXT, "what will be seen on that day", Milestone::description);
        private final Property<Milestone, BigDecimal> value =
                optional("value", Scalar.DECIMAL, "value of the numeric measure by then", Milestone::value);

        @Override
        Milestone build(Values values) {
            return new Milestone(values.get(on), values.get(description), values.orNull(value));
        }
    };

    static final Shape<Effort> EFFORT = new Shape<>("effort") {
        private final Property<Effort, Duration> weekly =
                required("weekly", Scalar.duration(WEEK), "time that the goal takes in a week", Effort::weekly);
        private final Property<Effort, Duration> capacity = required(
                "capacity", Scalar.duration(WEEK), "time that the teacher has for it in a week", Effort::capacity);

        @Override
        Effort build(Values values) {
            return new Effort(values.get(weekly), values.get(capacity));
        }
    };

    static final Shape<SessionFrequency> FREQUENCY = new Shape<>("sessionFrequency") {
        private final Property<SessionFrequency, Integer> sessions = required(
                "sessions", Scalar.integer(1, 20), "number of sessions in each span", SessionFrequency::sessions);
        private final Property<SessionFrequency, FrequencyUnit> per =
                required("per", Scalar.constant(FrequencyUnit.class), "the span", SessionFrequency::per);

        @Override
        SessionFrequency build(Values values) {
            return new SessionFrequency(values.get(sessions), values.get(per));
        }
    };

    static final Shape<SessionAgreement> AGREEMENT = new Shape<>("sessionAgreement") {
        private final Property<SessionAgreement, SessionFrequency> frequency =
                required("frequency", FREQUENCY, "how often", SessionAgreement::frequency);
        private final Property<SessionAgreement, Duration> duration =
                required("duration", SESSION_LENGTH, "how long one session lasts", SessionAgreement::duration);
        private final Property<SessionAgreement, JointConsent> consent =
                optional("consent", CONSENT, "who has agreed", SessionAgreement::consent);

        @Override
        SessionAgreement build(Values values) {
            return new SessionAgreement(
                    values.get(frequency), values.get(duration), values.or(consent, JointConsent.NONE));
        }
    };

    static final Codec<Measure> MEASURE = new MeasureShape();

    static final Shape<Goal> GOAL = new Shape<>("goal") {
        private final Property<Goal, GoalId> id = required("id", GOAL_ID, "id", Goal::id);
        private final Property<Goal, Coachee> coachee = required("coachee", COACHEE, "whose goal it is", Goal::coachee);
        private final Property<Goal, CoachId> coach = optional("coach", COACH_ID, "who accompanies it", Goal::coach);
        private final Property<Goal, String> statement =
                required("statement", Scalar.TEXT, "the goal in the own words of the teacher", Goal::statement);
        private final Property<Goal, String> problem =
                optional("problem", Scalar.TEXT, "the professional problem that it answers (IV.1)", Goal::problem);
        private final Property<Goal, Measure> measure =
                optional("measure", MEASURE, "by what its reaching is recognised", Goal::measure);
        private final Property<Goal, LocalDate> start =
                optional("start", Scalar.DATE, "first day of work", Goal::start);
        private final Property<Goal, LocalDate> due =
                optional("due", Scalar.DATE, "day by which it is to be reached", Goal::due);
        private final Property<Goal, List<Milestone>> milestones =
                list("milestones", MILESTONE, "points on the way", Goal::milestones);
        private final Property<Goal, Effort> effort =
                optional("effort", EFFORT, "time that it takes and that there is", Goal::effort);
        private final Property<Goal, List<String>> resources =
                list("resources", Scalar.TEXT, "what helps", Goal::resources);
        private final Property<Goal, List<String>> options =
                list("options", Scalar.TEXT, "ways that the teacher sees", Goal::options);
        private final Property<Goal, List<Milestone>> nextSteps =
                list("nextSteps", MILESTONE, "what will be done next", Goal::nextSteps);
        private final Property<Goal, String> why = optional("why", Scalar.TEXT, "why it matters", Goal::why);
        private final Property<Goal, String> competence =
                optional("competence", Scalar.TEXT, "competence that it develops", Goal::competence);
        private final Property<Goal, ProcessStage> stage = optional(
                "stage", Scalar.constant(ProcessStage.class), "stage of work on the problem (IV.1)", Goal::stage);
        private final Property<Goal, SessionAgreement> agreement =
                optional("agreement", AGREEMENT, "frequency and duration of sessions (IV.2)", Goal::agreement);
        private final Property<Goal, OutcomeKind> expectedOutcome = optional(
                "expectedOutcome", Scalar.constant(OutcomeKind.class), "result aimed at (IV.6)", Goal::expectedOutcome);
        private final Property<Goal, AttainmentLevel> attained = optional(
                "attained",
                Scalar.constant(AttainmentLevel.class),
                "how far it was reached in the end",
                Goal::attained);

        @Override
        Goal build(Values values) {
            return Goal.builder(values.get(id), values.get(coachee), values.get(statement))
                    .coach(values.orNull(coach))
                    .problem(values.orNull(problem))
                    .measure(values.orNull(measure))
                    .start(values.orNull(start))
                    .due(values.orNull(due))
                    .milestones(values.list(milestones))
                    .effort(values.orNull(effort))
                    .resources(values.list(resources))
                    .options(values.list(options))
                    .nextSteps(values.list(nextSteps))
                    .why(values.orNull(why))
                    .competence(values.orNull(competence))
                    .stage(values.orNull(stage))
                    .agreement(values.orNull(agreement))
                    .expectedOutcome(values.orNull(expectedOutcome))
                    .attained(values.orNull(attained))
                    .build();
        }
    };

    private GoalShapes() {}
}

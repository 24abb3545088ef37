package org.coachingtoolkit.core.session;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.coachingtoolkit.core.goal.GoalId;
import org.coachingtoolkit.core.goal.ProcessStage;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.jspecify.annotations.Nullable;

/**
 * A coaching session (коучинг-сессия): a meeting of a coach-consultant with a teacher or a group (clause I.1), one of a
 * regular row. Built with {@link #builder}.
 *
 * @param id the session's id
 * @param goal the goal that it serves
 * @param coachee who is coached
 * @param coach who coaches
 * @param topic the topic, which follows from the teacher's problem and the stage of work on it (clause IV.1)
 * @param start day and time at which it begins, in the time zone of the schedule
 * @param duration how long it lasts, more than zero and less than 24 hours
 * @param stage the stage of work on the problem (clause IV.1); {@code null} while it is open
 * @param form the form of work (clause IV.3)
 * @param questionsReplaceAdvice whether questions replace ready recommendations, the condition of clause IV.3 for every form but coach-consulting
 * @param venue where it takes place; {@code null} while that is open
 * @param expectedResult what is expected of it; {@code null} where nothing in particular is
 * @param partOf the event of which it is a part: a pedagogical council, a public speech, a master class; {@code null} where it stands by itself
 * @param status what became of it
 * @param statusReason why it was missed, moved or cancelled; {@code null} where nobody has said
 * @param movedTo the session that takes its place; {@code null} unless it was moved
 * @param agreement what was agreed at the end, the next step; never what was said; {@code null} where nothing was
 */
public record CoachingSession(
        SessionId id,
        GoalId goal,
        Coachee coachee,
        CoachId coach,
        String topic,
        LocalDateTime start,
        Duration duration,
        @Nullable ProcessStage stage,
        SessionForm form,
        boolean questionsReplaceAdvice,
        @Nullable Venue venue,
        @Nullable String expectedResult,
        @Nullable String partOf,
        SessionStatus status,
        @Nullable String statusReason,
        @Nullable SessionId movedTo,
        @Nullable String agreement) {
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * Checks topic, start and duration.
     *
     * @throws IllegalArgumentException if the topic is blank, the year of the start is not 1900 to 9998, or the duration
     *     is not positive or not less than 24 hours
     */
    public CoachingSession {
        requireNonNull(id, "id");
        requireNonNull(goal, "goal");
        requireNonNull(coachee, "coachee");
        requireNonNull(coach, "coach");
        if (requireNonNull(start, "start").getYear() < 1900 || start.getYear() > 9998) {
            throw new IllegalArgumentException("year of start must be 1900 to 9998: " + start);
        }
        requireNonNull(form, "form");
        requireNonNull(status, "status");
        if (requireNonNull(topic, "topic").isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        if (requireNonNull(duration, "duration").isNegative() || duration.isZero() || duration.compareTo(DAY) >= 0) {
            throw new IllegalArgumentException("duration must be more than 0 and less than 24 hours: " + duration);
        }
    }

    /** Returns when the session ends, on the clock of its time zone. */
    public LocalDateTime end() {
        return start.plus(duration);
    }

    /** Returns whether the day of a session had passed before another, and nobody has said what became of it. */
    public boolean isUnmarked(LocalDate asOf) {
        requireNonNull(asOf, "asOf");
        return status == SessionStatus.PLANNED && !end().isAfter(asOf.atStartOfDay());
    }

    /** Returns whether the session takes, or took, its participants' time: it is planned or was held or missed. */
    public boolean isActive() {
        return status != SessionStatus.MOVED && status != SessionStatus.CANCELLED;
    }

    /** Returns a builder of a session with the parts that every session needs. */
    public static Builder builder(
            SessionId id,
            GoalId goal,
            Coachee coachee,
            CoachId coach,
            String topic,
            LocalDateTime start,
            Duration duration) {
        return new Builder(id, goal, coachee, coach, topic, start, duration);
    }

    /** Returns a builder that begins with this session. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, goal, coachee, coach, topic, start, duration);
        builder.stage = stage;
        builder.form = form;
        builder.questionsReplaceAdvice = questionsReplaceAdvice;
        builder.venue = venue;
        builder.expectedResult = expectedResult;
        builder.partOf = partOf;
        builder.status = status;
        builder.statusReason = statusReason;
        builder.movedTo = movedTo;
        builder.agreement = agreement;
        return builder;
    }

    /** Builds a {@link CoachingSession} part by part. Not thread-safe. */
    public static final class Builder {
        private SessionId id;
        private GoalId goal;
        private Coachee coachee;
        private CoachId coach;
        private String topic;
        private LocalDateTime start;
        private Duration duration;
        private @Nullable ProcessStage stage;
        private SessionForm form = RegulationForm.COACH_CONSULTING;
        private boolean questionsReplaceAdvice;
        private @Nullable Venue venue;
        private @Nullable String expectedResult;
        private @Nullable String partOf;
        private SessionStatus status = SessionStatus.PLANNED;
        private @Nullable String statusReason;
        private @Nullable SessionId movedTo;
        private @Nullable String agreement;

        private Builder(
                SessionId id,
                GoalId goal,
                Coachee coachee,
                CoachId coach,
                String topic,
                LocalDateTime start,
                Duration duration) {
            this.id = id;
            this.goal = goal;
            this.coachee = coachee;
            this.coach = coach;
            this.topic = topic;
            this.start = start;
            this.duration = duration;
        }

        /** Sets the session's id, for a session that is made after the pattern of another. */
        public Builder id(SessionId id) {
            this.id = id;
            return this;
        }

        /** Sets the goal that it serves. */
        public Builder goal(GoalId goal) {
            this.goal = goal;
            return this;
        }

        /** Sets who is coached. */
        public Builder coachee(Coachee coachee) {
            this.coachee = coachee;
            return this;
        }

        /** Sets who coaches. */
        public Builder coach(CoachId coach) {
            this.coach = coach;
            return this;
        }

        /** Sets the topic. */
        public Builder topic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Sets day and time at which it begins. */
        public Builder start(LocalDateTime start) {
            this.start = start;
            return this;
        }

        /** Sets how long it lasts. */
        public Builder duration(Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Sets the stage of work on the problem. */
        public Builder stage(@Nullable ProcessStage stage) {
            this.stage = stage;
            return this;
        }

        /** Sets the form of work; without it, coach-consulting. */
        public Builder form(SessionForm form) {
            this.form = form;
            return this;
        }

        /** Sets whether questions replace ready recommendations. */
        public Builder questionsReplaceAdvice(boolean questionsReplaceAdvice) {
            this.questionsReplaceAdvice = questionsReplaceAdvice;
            return this;
        }

        /** Sets where it takes place. */
        public Builder venue(@Nullable Venue venue) {
            this.venue = venue;
            return this;
        }

        /** Sets what is expected of it. */
        public Builder expectedResult(@Nullable String expectedResult) {
            this.expectedResult = expectedResult;
            return this;
        }

        /** Sets the event of which it is a part. */
        public Builder partOf(@Nullable String partOf) {
            this.partOf = partOf;
            return this;
        }

        /** Sets what became of it; without it, planned. */
        public Builder status(SessionStatus status) {
            this.status = status;
            return this;
        }

        /** Sets why it was missed, moved or cancelled. */
        public Builder statusReason(@Nullable String statusReason) {
            this.statusReason = statusReason;
            return this;
        }

        /** Sets the session that takes its place. */
        public Builder movedTo(@Nullable SessionId movedTo) {
            this.movedTo = movedTo;
            return this;
        }

        /** Sets what was agreed at the end. */
        public Builder agreement(@Nullable String agreement) {
            this.agreement = agreement;
            return this;
        }

        /**
         * Returns the session.
         *
         * @throws IllegalArgumentException if the topic is blank, the year of the start is not 1900 to 9998, or the
         *     duration is not positive or not less than 24 hours
         */
        public CoachingSession build() {
            return new CoachingSession(
                    id,
                    goal,
                    coachee,
                    coach,
                    topic,
                    start,
                    duration,
                    stage,
                    form,
                    questionsReplaceAdvice,
                    venue,
                    expectedResult,
                    partOf,
                    status,
                    statusReason,
                    movedTo,
                    agreement);
        }
    }
}

package org.coachingtoolkit.core.year;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import org.coachingtoolkit.core.people.JointConsent;
import org.coachingtoolkit.core.session.Venue;
import org.jspecify.annotations.Nullable;

/**
 * A session that is added to a schedule, as people name its parts.
 *
 * @param with the teacher or group as people write them, or the id of the goal
 * @param when day and time as people write them
 * @param topic what it is about (clause IV.1)
 * @param duration how long it is; {@code null} if it is as was agreed for the goal
 * @param coach the coach-consultant as people write the name; {@code null} if it is the goal's
 * @param venue where it takes place; {@code null} while that is open
 * @param reason why it is added; {@code null} if that is not said
 * @param consent who has agreed to it (clause IV.5)
 */
public record AddedSession(
        String with,
        String when,
        String topic,
        @Nullable Duration duration,
        @Nullable String coach,
        @Nullable Venue venue,
        @Nullable String reason,
        JointConsent consent) {
    /** Checks that nothing is lacking. */
    public AddedSession {
        requireNonNull(with, "with");
        requireNonNull(when, "when");
        requireNonNull(topic, "topic");
        requireNonNull(consent, "consent");
    }

    /** Returns a builder, with with, when and topic and nothing else. */
    public static Builder builder(String with, String when, String topic) {
        return new Builder(with, when, topic);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(with, when, topic)
                .duration(duration)
                .coach(coach)
                .venue(venue)
                .reason(reason)
                .consent(consent);
    }

    /** Makes {@link AddedSession}; not thread-safe. */
    public static final class Builder {
        private String with;
        private String when;
        private String topic;
        private @Nullable Duration duration;
        private @Nullable String coach;
        private @Nullable Venue venue;
        private @Nullable String reason;
        private JointConsent consent = JointConsent.NONE;

        private Builder(String with, String when, String topic) {
            this.with = requireNonNull(with, "with");
            this.when = requireNonNull(when, "when");
            this.topic = requireNonNull(topic, "topic");
        }

        /** Sets the teacher or group as people write them. */
        public Builder with(String with) {
            this.with = with;
            return this;
        }

        /** Sets day and time as people write them. */
        public Builder when(String when) {
            this.when = when;
            return this;
        }

        /** Sets what it is about (clause IV.1). */
        public Builder topic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Sets how long it is. */
        public Builder duration(@Nullable Duration duration) {
            this.duration = duration;
            return this;
        }

        /** Sets the coach-consultant as people write the name. */
        public Builder coach(@Nullable String coach) {
            this.coach = coach;
            return this;
        }

        /** Sets where it takes place. */
        public Builder venue(@Nullable Venue venue) {
            this.venue = venue;
            return this;
        }

        /** Sets why it is added. */
        public Builder reason(@Nullable String reason) {
            this.reason = reason;
            return this;
        }

        /** Sets who has agreed to it (clause IV.5). */
        public Builder consent(JointConsent consent) {
            this.consent = consent;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public AddedSession build() {
            return new AddedSession(with, when, topic, duration, coach, venue, reason, consent);
        }
    }
}

package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;

/**
 * A visit of one teacher to another's activity (взаимопосещение), which is afterwards discussed by criteria.
 *
 * @param visited whose activity it is
 * @param visitor who comes to see it
 * @param on its day
 * @param topic what the activity is about
 * @param marks what was seen, criterion by criterion
 * @param discussedOn the day of the discussion, which is obligatory; {@code null} before it
 * @param agreement what the two agreed on; {@code null} where nothing is
 */
public record MutualVisit(
        TeacherId visited,
        TeacherId visitor,
        LocalDate on,
        String topic,
        List<VisitMark> marks,
        @Nullable LocalDate discussedOn,
        @Nullable String agreement) {
    /**
     * Checks the topic and copies the list.
     *
     * @throws IllegalArgumentException if the topic is blank
     */
    public MutualVisit {
        requireNonNull(visited, "visited");
        requireNonNull(visitor, "visitor");
        requireNonNull(on, "on");
        if (requireNonNull(topic, "topic").isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        marks = List.copyOf(requireNonNull(marks, "marks"));
    }

    /** Returns a builder, with visited, visitor, on and topic and nothing else. */
    public static Builder builder(TeacherId visited, TeacherId visitor, LocalDate on, String topic) {
        return new Builder(visited, visitor, on, topic);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(visited, visitor, on, topic)
                .marks(marks)
                .discussedOn(discussedOn)
                .agreement(agreement);
    }

    /** Makes {@link MutualVisit}; not thread-safe. */
    public static final class Builder {
        private TeacherId visited;
        private TeacherId visitor;
        private LocalDate on;
        private String topic;
        private List<VisitMark> marks = List.of();
        private @Nullable LocalDate discussedOn;
        private @Nullable String agreement;

        private Builder(TeacherId visited, TeacherId visitor, LocalDate on, String topic) {
            this.visited = requireNonNull(visited, "visited");
            this.visitor = requireNonNull(visitor, "visitor");
            this.on = requireNonNull(on, "on");
            this.topic = requireNonNull(topic, "topic");
        }

        /** Sets whose activity it is. */
        public Builder visited(TeacherId visited) {
            this.visited = visited;
            return this;
        }

        /** Sets who comes to see it. */
        public Builder visitor(TeacherId visitor) {
            this.visitor = visitor;
            return this;
        }

        /** Sets its day. */
        public Builder on(LocalDate on) {
            this.on = on;
            return this;
        }

        /** Sets what the activity is about. */
        public Builder topic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Sets what was seen. */
        public Builder marks(List<VisitMark> marks) {
            this.marks = marks;
            return this;
        }

        /** Sets the day of the discussion. */
        public Builder discussedOn(@Nullable LocalDate discussedOn) {
            this.discussedOn = discussedOn;
            return this;
        }

        /** Sets what the two agreed on. */
        public Builder agreement(@Nullable String agreement) {
            this.agreement = agreement;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public MutualVisit build() {
            return new MutualVisit(visited, visitor, on, topic, marks, discussedOn, agreement);
        }
    }
}

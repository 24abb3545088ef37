package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;

/**
 * A teacher's self-education programme: two years, with a presentation of results in each.
 *
 * @param teacher whose it is
 * @param topic what the teacher works on in depth
 * @param relevance why the topic matters now; {@code null} while that is open
 * @param aim what it is to lead to; {@code null} while that is open
 * @param tasks what is to be solved on the way
 * @param period its days
 * @param steps its steps
 * @param presentations the presentations of its results
 */
public record SelfEducationProgramme(
        TeacherId teacher,
        String topic,
        @Nullable String relevance,
        @Nullable String aim,
        List<String> tasks,
        DateRange period,
        List<SelfEducationStep> steps,
        List<Presentation> presentations) {
    /**
     * Checks the topic and copies the lists.
     *
     * @throws IllegalArgumentException if the topic is blank
     */
    public SelfEducationProgramme {
        requireNonNull(teacher, "teacher");
        requireNonNull(period, "period");
        if (requireNonNull(topic, "topic").isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        tasks = List.copyOf(requireNonNull(tasks, "tasks"));
        steps = List.copyOf(requireNonNull(steps, "steps"));
        presentations = List.copyOf(requireNonNull(presentations, "presentations"));
    }

    /** Returns whether it takes two years: more than eighteen months and at most twenty-four. */
    public boolean isTwoYears() {
        return period.end().isAfter(period.start().plusMonths(18))
                && period.end().isBefore(period.start().plusMonths(24));
    }

    /** Returns the school years that it touches, in order. */
    public Stream<SchoolYear> schoolYears() {
        return IntStream.rangeClosed(
                        SchoolYear.of(period.start()).startYear(),
                        SchoolYear.of(period.end()).startYear())
                .mapToObj(SchoolYear::new);
    }

    /** Returns a builder, with teacher, topic and period and nothing else. */
    public static Builder builder(TeacherId teacher, String topic, DateRange period) {
        return new Builder(teacher, topic, period);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(teacher, topic, period)
                .relevance(relevance)
                .aim(aim)
                .tasks(tasks)
                .steps(steps)
                .presentations(presentations);
    }

    /** Makes {@link SelfEducationProgramme}; not thread-safe. */
    public static final class Builder {
        private TeacherId teacher;
        private String topic;
        private @Nullable String relevance;
        private @Nullable String aim;
        private List<String> tasks = List.of();
        private DateRange period;
        private List<SelfEducationStep> steps = List.of();
        private List<Presentation> presentations = List.of();

        private Builder(TeacherId teacher, String topic, DateRange period) {
            this.teacher = requireNonNull(teacher, "teacher");
            this.topic = requireNonNull(topic, "topic");
            this.period = requireNonNull(period, "period");
        }

        /** Sets whose it is. */
        public Builder teacher(TeacherId teacher) {
            this.teacher = teacher;
            return this;
        }

        /** Sets what the teacher works on in depth. */
        public Builder topic(String topic) {
            this.topic = topic;
            return this;
        }

        /** Sets why the topic matters now. */
        public Builder relevance(@Nullable String relevance) {
            this.relevance = relevance;
            return this;
        }

        /** Sets what it is to lead to. */
        public Builder aim(@Nullable String aim) {
            this.aim = aim;
            return this;
        }

        /** Sets what is to be solved on the way. */
        public Builder tasks(List<String> tasks) {
            this.tasks = tasks;
            return this;
        }

        /** Sets its days. */
        public Builder period(DateRange period) {
            this.period = period;
            return this;
        }

        /** Sets its steps. */
        public Builder steps(List<SelfEducationStep> steps) {
            this.steps = steps;
            return this;
        }

        /** Sets the presentations of its results. */
        public Builder presentations(List<Presentation> presentations) {
            this.presentations = presentations;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public SelfEducationProgramme build() {
            return new SelfEducationProgramme(teacher, topic, relevance, aim, tasks, period, steps, presentations);
        }
    }
}

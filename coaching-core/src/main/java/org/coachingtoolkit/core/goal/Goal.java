package org.coachingtoolkit.core.goal;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.people.CoachId;
import org.coachingtoolkit.core.people.Coachee;
import org.jspecify.annotations.Nullable;

/**
 * A goal that a teacher, or a group, has set: the teacher's own words, and what has been worked out from them.
 *
 * <p>Only id, owner and statement are needed; a draft can lack everything else, and the checkers ask for it. Built with
 * {@link #builder}.
 *
 * @param id the goal's id
 * @param coachee whose goal it is
 * @param coach who accompanies it; {@code null} while nobody does
 * @param statement the goal in the teacher's words
 * @param problem the professional problem that it answers, from which the topics of sessions follow (clause IV.1);
 *     {@code null} while it is not named
 * @param measure by what its reaching is recognised; {@code null} while that is open
 * @param start the first day of work on it; {@code null} while it is open
 * @param due the day by which it is to be reached; {@code null} while it is open
 * @param milestones points on the way
 * @param effort the time that it takes and that there is for it; {@code null} while it is not reckoned
 * @param resources what helps: people, materials, courses
 * @param options ways that the teacher sees
 * @param nextSteps what the teacher will do next, each with its day
 * @param why why it matters to the teacher and the pupils; {@code null} while it is not said
 * @param competence the competence that it develops, by its id in a framework; {@code null} where there is none
 * @param stage the stage of work on the problem; {@code null} before work began
 * @param agreement how often and how long the sessions for it are; {@code null} while that is not agreed
 * @param expectedOutcome the result of clause IV.6 that it aims at; {@code null} while it is open
 * @param attained how far it was reached; {@code null} while work goes on or nobody has judged
 */
public record Goal(
        GoalId id,
        Coachee coachee,
        @Nullable CoachId coach,
        String statement,
        @Nullable String problem,
        @Nullable Measure measure,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        List<Milestone> milestones,
        @Nullable Effort effort,
        List<String> resources,
        List<String> options,
        List<Milestone> nextSteps,
        @Nullable String why,
        @Nullable String competence,
        @Nullable ProcessStage stage,
        @Nullable SessionAgreement agreement,
        @Nullable OutcomeKind expectedOutcome,
        @Nullable AttainmentLevel attained)
        implements StatedGoal {
    /**
     * Checks the statement and copies the lists.
     *
     * @throws IllegalArgumentException if the statement is blank
     */
    public Goal {
        requireNonNull(id, "id");
        requireNonNull(coachee, "coachee");
        if (requireNonNull(statement, "statement").isBlank()) {
            throw new IllegalArgumentException("statement must not be blank");
        }
        milestones = List.copyOf(requireNonNull(milestones, "milestones"));
        resources = List.copyOf(requireNonNull(resources, "resources"));
        options = List.copyOf(requireNonNull(options, "options"));
        nextSteps = List.copyOf(requireNonNull(nextSteps, "nextSteps"));
    }

    /** Returns a builder of a goal with its three needed parts. */
    public static Builder builder(GoalId id, Coachee coachee, String statement) {
        return new Builder(id, coachee, statement);
    }

    /** Returns a builder that begins with this goal. */
    public Builder toBuilder() {
        Builder builder = new Builder(id, coachee, statement);
        builder.coach = coach;
        builder.problem = problem;
        builder.measure = measure;
        builder.start = start;
        builder.due = due;
        builder.milestones = milestones;
        builder.effort = effort;
        builder.resources = resources;
        builder.options = options;
        builder.nextSteps = nextSteps;
        builder.why = why;
        builder.competence = competence;
        builder.stage = stage;
        builder.agreement = agreement;
        builder.expectedOutcome = expectedOutcome;
        builder.attained = attained;
        return builder;
    }

    /** Builds a {@link Goal} part by part. Not thread-safe. */
    public static final class Builder {
        private final GoalId id;
        private final Coachee coachee;
        private final String statement;
        private @Nullable CoachId coach;
        private @Nullable String problem;
        private @Nullable Measure measure;
        private @Nullable LocalDate start;
        private @Nullable LocalDate due;
        private List<Milestone> milestones = List.of();
        private @Nullable Effort effort;
        private List<String> resources = List.of();
        private List<String> options = List.of();
        private List<Milestone> nextSteps = List.of();
        private @Nullable String why;
        private @Nullable String competence;
        private @Nullable ProcessStage stage;
        private @Nullable SessionAgreement agreement;
        private @Nullable OutcomeKind expectedOutcome;
        private @Nullable AttainmentLevel attained;

        private Builder(GoalId id, Coachee coachee, String statement) {
            this.id = id;
            this.coachee = coachee;
            this.statement = statement;
        }

        /** Sets who accompanies the goal. */
        public Builder coach(@Nullable CoachId coach) {
            this.coach = coach;
            return this;
        }

        /** Sets the professional problem that the goal answers. */
        public Builder problem(@Nullable String problem) {
            this.problem = problem;
            return this;
        }

        /** Sets by what its reaching is recognised. */
        public Builder measure(@Nullable Measure measure) {
            this.measure = measure;
            return this;
        }

        /** Sets the first day of work. */
        public Builder start(@Nullable LocalDate start) {
            this.start = start;
            return this;
        }

        /** Sets the day by which it is to be reached. */
        public Builder due(@Nullable LocalDate due) {
            this.due = due;
            return this;
        }

        /** Sets the points on the way. */
        public Builder milestones(List<Milestone> milestones) {
            this.milestones = milestones;
            return this;
        }

        /** Sets the time that it takes and that there is for it. */
        public Builder effort(@Nullable Effort effort) {
            this.effort = effort;
            return this;
        }

        /** Sets what helps. */
        public Builder resources(List<String> resources) {
            this.resources = resources;
            return this;
        }

        /** Sets the ways that the teacher sees. */
        public Builder options(List<String> options) {
            this.options = options;
            return this;
        }

        /** Sets what the teacher will do next. */
        public Builder nextSteps(List<Milestone> nextSteps) {
            this.nextSteps = nextSteps;
            return this;
        }

        /** Sets why it matters. */
        public Builder why(@Nullable String why) {
            this.why = why;
            return this;
        }

        /** Sets the competence that it develops. */
        public Builder competence(@Nullable String competence) {
            this.competence = competence;
            return this;
        }

        /** Sets the stage of work on the problem. */
        public Builder stage(@Nullable ProcessStage stage) {
            this.stage = stage;
            return this;
        }

        /** Sets how often and how long the sessions are. */
        public Builder agreement(@Nullable SessionAgreement agreement) {
            this.agreement = agreement;
            return this;
        }

        /** Sets the result that it aims at. */
        public Builder expectedOutcome(@Nullable OutcomeKind expectedOutcome) {
            this.expectedOutcome = expectedOutcome;
            return this;
        }

        /** Sets how far it was reached. */
        public Builder attained(@Nullable AttainmentLevel attained) {
            this.attained = attained;
            return this;
        }

        /**
         * Returns the goal.
         *
         * @throws IllegalArgumentException if the statement is blank
         */
        public Goal build() {
            return new Goal(
                    id,
                    coachee,
                    coach,
                    statement,
                    problem,
                    measure,
                    start,
                    due,
                    milestones,
                    effort,
                    resources,
                    options,
                    nextSteps,
                    why,
                    competence,
                    stage,
                    agreement,
                    expectedOutcome,
                    attained);
        }
    }
}

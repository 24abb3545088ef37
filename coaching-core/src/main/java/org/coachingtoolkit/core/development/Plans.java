package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an institution plans and records beside its coaching sessions: the little that the plans cannot take from goals and
 * schedule. Built with {@link #builder}.
 *
 * @param country the {@link CountryProfile} by which teachers are attested, by its id; {@code null} where none is
 * @param actions what somebody is to do
 * @param events events of methodical work
 * @param visits mutual visits
 * @param needs results of needs questionnaires
 * @param selfEducation self-education programmes
 * @param courses courses of further training
 * @param attestations attestations that have taken place
 * @param activities the institution's words for its list of activities
 */
public record Plans(
        @Nullable String country,
        List<ActionItem> actions,
        List<MethodicalEvent> events,
        List<MutualVisit> visits,
        List<NeedsResult> needs,
        List<SelfEducationProgramme> selfEducation,
        List<TrainingCourse> courses,
        List<Attestation> attestations,
        List<Activity> activities) {
    /** Nothing planned beside the sessions. */
    public static final Plans NONE = builder().build();

    /** Copies the lists. */
    public Plans {
        actions = List.copyOf(requireNonNull(actions, "actions"));
        events = List.copyOf(requireNonNull(events, "events"));
        visits = List.copyOf(requireNonNull(visits, "visits"));
        needs = List.copyOf(requireNonNull(needs, "needs"));
        selfEducation = List.copyOf(requireNonNull(selfEducation, "selfEducation"));
        courses = List.copyOf(requireNonNull(courses, "courses"));
        attestations = List.copyOf(requireNonNull(attestations, "attestations"));
        activities = List.copyOf(requireNonNull(activities, "activities"));
    }

    /** Returns a builder of plans that are empty at first. */
    public static Builder builder() {
        return new Builder();
    }

    /** Returns a builder that begins with these plans. */
    public Builder toBuilder() {
        return builder()
                .country(country)
                .actions(actions)
                .events(events)
                .visits(visits)
                .needs(needs)
                .selfEducation(selfEducation)
                .courses(courses)
                .attestations(attestations)
                .activities(activities);
    }

    /** Builds {@link Plans} part by part. Not thread-safe. */
    public static final class Builder {
        private @Nullable String country;
        private List<ActionItem> actions = List.of();
        private List<MethodicalEvent> events = List.of();
        private List<MutualVisit> visits = List.of();
        private List<NeedsResult> needs = List.of();
        private List<SelfEducationProgramme> selfEducation = List.of();
        private List<TrainingCourse> courses = List.of();
        private List<Attestation> attestations = List.of();
        private List<Activity> activities = List.of();

        private Builder() {}

        /** Sets the country profile by which teachers are attested. */
        public Builder country(@Nullable String country) {
            this.country = country;
            return this;
        }

        /** Sets what somebody is to do. */
        public Builder actions(List<ActionItem> actions) {
            this.actions = actions;
            return this;
        }

        /** Sets the events of methodical work. */
        public Builder events(List<MethodicalEvent> events) {
            this.events = events;
            return this;
        }

        /** Sets the mutual visits. */
        public Builder visits(List<MutualVisit> visits) {
            this.visits = visits;
            return this;
        }

        /** Sets the results of needs questionnaires. */
        public Builder needs(List<NeedsResult> needs) {
            this.needs = needs;
            return this;
        }

        /** Sets the self-education programmes. */
        public Builder selfEducation(List<SelfEducationProgramme> selfEducation) {
            this.selfEducation = selfEducation;
            return this;
        }

        /** Sets the courses of further training. */
        public Builder courses(List<TrainingCourse> courses) {
            this.courses = courses;
            return this;
        }

        /** Sets the attestations that have taken place. */
        public Builder attestations(List<Attestation> attestations) {
            this.attestations = attestations;
            return this;
        }

        /** Sets the institution's words for its list of activities. */
        public Builder activities(List<Activity> activities) {
            this.activities = activities;
            return this;
        }

        /** Returns the plans. */
        public Plans build() {
            return new Plans(country, actions, events, visits, needs, selfEducation, courses, attestations, activities);
        }
    }
}

package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The columns that say whose answers a row holds, and how their contents are to be understood. A file need not have all of
 * them: without persons each row is one, without waves, raters or groups all rows belong to one.
 *
 * @param person the column with the person who is rated
 * @param wave the column with the wave
 * @param rater the column with the rater or the rater's role
 * @param group the column with the group, such as those coached and the others, or the school
 * @param waves the waves, the earliest first; empty if their names tell their order, or there is one
 * @param self what stands in the column of raters for the person who is rated; empty if it is a usual word for that
 * @param cluster the column with what people of one place share, such as the school, beside the groups that are compared:
 *     errors and variances heed it, and its contents are never written; empty if there is none
 */
public record KeyColumns(
        String person, String wave, String rater, String group, List<String> waves, String self, String cluster) {
    /** {@code person}, {@code wave}, {@code rater} and {@code group}. */
    public static final KeyColumns USUAL = of("person", "wave", "rater", "group");

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if that of a column or a wave is blank, or a wave stands twice
     */
    public KeyColumns {
        if (requireNonNull(person, "person").isBlank()
                || requireNonNull(wave, "wave").isBlank()
                || requireNonNull(rater, "rater").isBlank()
                || requireNonNull(group, "group").isBlank()) {
            throw new IllegalArgumentException(
                    "names must not be blank: '" + person + "', '" + wave + "', '" + rater + "', '" + group + "'");
        }
        waves = List.copyOf(requireNonNull(waves, "waves"));
        if (waves.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("waves must not be blank: " + waves);
        }
        if (waves.stream().map(CsvText::key).distinct().count() < waves.size()) {
            throw new IllegalArgumentException("waves must be named once: " + waves);
        }
        requireNonNull(self, "self");
        requireNonNull(cluster, "cluster");
    }

    /** Returns the columns; order of waves and self are as their names tell, and there are no clusters. */
    public static KeyColumns of(String person, String wave, String rater, String group) {
        return new KeyColumns(person, wave, rater, group, List.of(), "", "");
    }

    /** Returns the same with another column of groups. */
    public KeyColumns withGroup(String newGroup) {
        return toBuilder().group(newGroup).build();
    }

    /** Returns the same with waves, the earliest first. */
    public KeyColumns withWaves(List<String> newWaves) {
        return toBuilder().waves(newWaves).build();
    }

    /** Returns the same with another word for the person who is rated. */
    public KeyColumns withSelf(String newSelf) {
        return toBuilder().self(newSelf).build();
    }

    /** Returns the same with a column of clusters. */
    public KeyColumns withCluster(String newCluster) {
        return toBuilder().cluster(newCluster).build();
    }

    /** Returns a builder that begins with {@link #USUAL}. */
    public static Builder builder() {
        return USUAL.toBuilder();
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /** Makes {@link KeyColumns}; not thread-safe. */
    public static final class Builder {
        private String person;
        private String wave;
        private String rater;
        private String group;
        private List<String> waves;
        private String self;
        private String cluster;

        private Builder(KeyColumns keys) {
            person = keys.person;
            wave = keys.wave;
            rater = keys.rater;
            group = keys.group;
            waves = keys.waves;
            self = keys.self;
            cluster = keys.cluster;
        }

        /** Sets the column with the person who is rated. */
        public Builder person(String person) {
            this.person = person;
            return this;
        }

        /** Sets the column with the wave. */
        public Builder wave(String wave) {
            this.wave = wave;
            return this;
        }

        /** Sets the column with the rater or the rater's role. */
        public Builder rater(String rater) {
            this.rater = rater;
            return this;
        }

        /** Sets the column with the group. */
        public Builder group(String group) {
            this.group = group;
            return this;
        }

        /** Sets the waves, the earliest first. */
        public Builder waves(List<String> waves) {
            this.waves = waves;
            return this;
        }

        /** Sets what stands for the person who is rated among the raters. */
        public Builder self(String self) {
            this.self = self;
            return this;
        }

        /** Sets the column with what people of one place share beside their group. */
        public Builder cluster(String cluster) {
            this.cluster = cluster;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public KeyColumns build() {
            return new KeyColumns(person, wave, rater, group, waves, self, cluster);
        }
    }
}

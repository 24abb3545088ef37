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
public record KeyColumns(String person, String wave, String rater, String group, List<String> waves, String self, String cluster) {
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
        return new KeyColumns(person, wave, rater, newGroup, waves, self, cluster);
    }

    /** Returns the same with waves, the earliest first. */
    public KeyColumns withWaves(List<String> newWaves) {
        return new KeyColumns(person, wave, rater, group, newWaves, self, cluster);
    }

    /** Returns the same with another word for the person who is rated. */
    public KeyColumns withSelf(String newSelf) {
        return new KeyColumns(person, wave, rater, group, waves, newSelf, cluster);
    }

    /** Returns the same with a column of clusters. */
    public KeyColumns withCluster(String newCluster) {
        return new KeyColumns(person, wave, rater, group, waves, self, newCluster);
    }
}

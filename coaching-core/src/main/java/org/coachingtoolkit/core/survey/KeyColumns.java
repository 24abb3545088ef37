package org.coachingtoolkit.core.survey;

import static java.util.Objects.requireNonNull;

/**
 * The columns that say whose answers a row holds. A file need not have all of them: without persons each row is one,
 * without waves, raters or groups all rows belong to one.
 *
 * @param person the column with the person who is rated
 * @param wave the column with the wave
 * @param rater the column with the rater or the rater's role
 * @param group the column with the group, such as the school
 */
public record KeyColumns(String person, String wave, String rater, String group) {
    /** {@code person}, {@code wave}, {@code rater} and {@code group}. */
    public static final KeyColumns USUAL = new KeyColumns("person", "wave", "rater", "group");

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is blank
     */
    public KeyColumns {
        if (requireNonNull(person, "person").isBlank()
                || requireNonNull(wave, "wave").isBlank()
                || requireNonNull(rater, "rater").isBlank()
                || requireNonNull(group, "group").isBlank()) {
            throw new IllegalArgumentException(
                    "names must not be blank: '" + person + "', '" + wave + "', '" + rater + "', '" + group + "'");
        }
    }
}

package org.coachingtoolkit.core.people;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import org.coachingtoolkit.core.common.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A teacher (педагог) of a school or kindergarten. No more about the person is kept than the papers need.
 *
 * @param id the teacher's id
 * @param name the teacher's name
 * @param post the post: «воспитатель», "class teacher"
 * @param category the qualification category as the country calls it; {@code null} if there is none or it is not told
 * @param leftOn the first day on which the teacher no longer works here; {@code null} while the teacher does
 */
public record Teacher(
        TeacherId id,
        PersonName name,
        String post,
        @Nullable String category,
        @Nullable LocalDate leftOn) {
    /**
     * Checks the post.
     *
     * @throws IllegalArgumentException if the post is blank
     */
    public Teacher {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        if (requireNonNull(post, "post").isBlank()) {
            throw new IllegalArgumentException("post must not be blank");
        }
    }

    /**
     * Makes a teacher who works here.
     *
     * @throws IllegalArgumentException if the post is blank
     */
    public Teacher(TeacherId id, PersonName name, String post, @Nullable String category) {
        this(id, name, post, category, null);
    }

    /**
     * Returns a teacher who works here and of whom no category is told.
     *
     * @throws IllegalArgumentException if the post is blank
     */
    public static Teacher of(TeacherId id, PersonName name, String post) {
        return new Teacher(id, name, post, null);
    }

    /** Returns whether the teacher works here on a day: has not left on it or before. */
    public boolean worksOn(LocalDate day) {
        requireNonNull(day, "day");
        return leftOn == null || day.isBefore(leftOn);
    }

    /** Returns the same teacher, who leaves on a day; {@code null} if the teacher stays. */
    public Teacher leaving(@Nullable LocalDate on) {
        return new Teacher(id, name, post, category, on);
    }
}

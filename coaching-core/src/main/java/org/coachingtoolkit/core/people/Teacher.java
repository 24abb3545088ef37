package org.coachingtoolkit.core.people;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.common.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * A teacher (педагог) of a school or kindergarten. No more about the person is kept than the papers need.
 *
 * @param id the teacher's id
 * @param name the teacher's name
 * @param post the post: «воспитатель», "class teacher"
 * @param category the qualification category as the country calls it; {@code null} if there is none or it is not told
 */
public record Teacher(
        TeacherId id,
        PersonName name,
        String post,
        @Nullable String category) {
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
}

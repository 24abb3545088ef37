package org.coachingtoolkit.core.people;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.common.PersonName;

/**
 * A person who signs by virtue of a post.
 *
 * @param name the person's name
 * @param post the post as it stands before a signature: «Заведующий», "Head teacher"
 */
public record Official(PersonName name, String post) {
    /**
     * Checks the post.
     *
     * @throws IllegalArgumentException if the post is blank
     */
    public Official {
        requireNonNull(name, "name");
        if (requireNonNull(post, "post").isBlank()) {
            throw new IllegalArgumentException("post must not be blank");
        }
    }
}

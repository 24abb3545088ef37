package org.coachingtoolkit.core.common;

import static java.util.Objects.requireNonNull;

/**
 * An id that the institution gives to a person, a group, a goal, a session or a document.
 *
 * <p>Ids are short and plain, so that they can stand in a file name, a web address or a calendar without quoting: 1 to 64
 * letters, digits, {@code .}, {@code _} or {@code -}, the first one a letter or a digit. Every kind of thing has its own
 * type of id, so that they cannot be mixed up.
 */
public interface Identifier {
    /** The longest id, in characters. */
    int MAX_LENGTH = 64;

    /** Returns the id's text. */
    String value();

    /**
     * Returns the value if it can be an id.
     *
     * @param type what the id names, for the message
     * @throws IllegalArgumentException if the value is empty, longer than {@value #MAX_LENGTH} characters, or holds a
     *     character that an id cannot have
     */
    static String require(String type, String value) {
        requireNonNull(type, "type");
        requireNonNull(value, "value");
        requireNonNull(value, type);
        if (!isValid(value)) {
            throw new IllegalArgumentException(type + " must be 1 to " + MAX_LENGTH
                    + " letters, digits, '.', '_' or '-', beginning with a letter or digit: '" + value + "'");
        }
        return value;
    }

    private static boolean isValid(String value) {
        if (value.isEmpty() || value.length() > MAX_LENGTH || !Character.isLetterOrDigit(value.charAt(0))) {
            return false;
        }
        return value.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '.' || c == '_' || c == '-');
    }
}

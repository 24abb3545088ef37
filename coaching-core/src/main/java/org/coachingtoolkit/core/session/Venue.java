package org.coachingtoolkit.core.session;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Where a session takes place. It can be in the institution or outside of it.
 *
 * @param mode in one room or online
 * @param place the room or address; {@code null} where none is needed
 * @param link the web address of the meeting; {@code null} where there is none
 */
public record Venue(
        SessionMode mode, @Nullable String place, @Nullable String link) {
    /** Checks that there is a mode. */
    public Venue {
        requireNonNull(mode, "mode");
    }

    /** Returns a venue in a room or at an address. */
    public static Venue inPerson(String place) {
        requireNonNull(place, "place");
        return new Venue(SessionMode.IN_PERSON, place, null);
    }

    /** Returns an online venue. */
    public static Venue online(String link) {
        requireNonNull(link, "link");
        return new Venue(SessionMode.ONLINE, null, link);
    }
}

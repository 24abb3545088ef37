package org.coachingtoolkit.core.regulation;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.finding.Place;

/**
 * A part of a programme and the place where it stands.
 *
 * @param <T> what kind of part it is
 * @param place the place in the programme
 * @param value the part
 */
public record Placed<T>(Place place, T value) {
    /** Checks that both are given. */
    public Placed {
        requireNonNull(place, "place");
        requireNonNull(value, "value");
    }

    /** Returns the place of a member of the part. */
    public Place at(String member) {
        return place.member(member);
    }
}

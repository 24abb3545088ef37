package org.coachingtoolkit.core.schedule;

import static java.util.Objects.requireNonNull;

/**
 * A room of the institution in which sessions can be held, one at a time.
 *
 * @param name what venues call it
 * @param seats how many people find a seat, teachers and coach-consultant together, 2 to 10,000
 */
public record Room(String name, int seats) {
    /**
     * Checks name and seats.
     *
     * @throws IllegalArgumentException if the name is blank or the seats are not 2 to 10,000
     */
    public Room {
        if (requireNonNull(name, "name").isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (seats < 2 || seats > 10_000) {
            throw new IllegalArgumentException("seats must be 2 to 10000: " + seats);
        }
    }
}

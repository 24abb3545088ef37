package org.coachingtoolkit.core.programme;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * What a clause of the institution's own bounds, so that a program can check it.
 *
 * @param quantity what is bounded
 * @param least the least that it may be, 0 to 1,000,000; {@code null} without a lower bound
 * @param most the most that it may be, 0 to 1,000,000; {@code null} without an upper bound
 */
public record LocalBound(
        Quantity quantity,
        @Nullable Integer least,
        @Nullable Integer most) {
    /** The largest number that can be a bound. */
    public static final int LARGEST = 1_000_000;

    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if there is none, one is out of its range, or the least is more than the most
     */
    public LocalBound {
        requireNonNull(quantity, "quantity");
        if (least == null && most == null) {
            throw new IllegalArgumentException("least or most must be given");
        }
        require("least", least);
        require("most", most);
        if (least != null && most != null && least > most) {
            throw new IllegalArgumentException("least must not be more than most: " + least + ", " + most);
        }
    }

    private static void require(String name, @Nullable Integer bound) {
        if (bound != null && (bound < 0 || bound > LARGEST)) {
            throw new IllegalArgumentException(name + " must be 0 to " + LARGEST + ": " + bound);
        }
    }
}

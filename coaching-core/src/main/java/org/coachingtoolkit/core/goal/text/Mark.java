package org.coachingtoolkit.core.goal.text;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Something that was recognised in a goal's wording, and where.
 *
 * @param kind what it shows
 * @param start where it begins in the original text, in UTF-16 units
 * @param end where it ends, exclusive, after the start
 * @param from the first of two values, such as the baseline of «с 41 до 58»; {@code null} where there is none
 * @param value the value, such as the target; {@code null} where there is none
 * @param time the term that is meant; {@code null} unless the mark is a term that can be worked out
 * @param weak whether it carries its criterion only half, by its kind or by its sentence
 */
public record Mark(
        MarkKind kind,
        int start,
        int end,
        @Nullable BigDecimal from,
        @Nullable BigDecimal value,
        @Nullable TimeReference time,
        boolean weak) {
    /** By start, end and kind. */
    static final Comparator<Mark> ORDER =
            Comparator.comparingInt(Mark::start).thenComparingInt(Mark::end).thenComparing(Mark::kind);

    /**
     * Checks the span.
     *
     * @throws IllegalArgumentException if the span is empty or begins before the text
     */
    public Mark {
        requireNonNull(kind, "kind");
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("span must not be empty: " + start + ".." + end);
        }
    }

    /** Returns the same mark up to a later end. */
    Mark upTo(int newEnd) {
        return newEnd <= end ? this : new Mark(kind, start, newEnd, from, value, time, weak);
    }

    Mark withWeak(boolean newWeak) {
        return newWeak == weak ? this : new Mark(kind, start, end, from, value, time, newWeak);
    }

    /**
     * Returns the words of the text that the mark points at.
     *
     * @throws IndexOutOfBoundsException if the text is not the one that was read
     */
    public String quote(String text) {
        return text.substring(start, end);
    }
}

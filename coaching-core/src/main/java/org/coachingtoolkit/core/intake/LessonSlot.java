package org.coachingtoolkit.core.intake;

import java.time.DayOfWeek;
import org.coachingtoolkit.core.finding.Place;
import org.jspecify.annotations.Nullable;

/**
 * Where a cell of a grid stands in the week.
 *
 * @param weeks the weeks in which its lessons take place
 * @param hours their hours; {@code null} if only their number, or nothing, is known
 * @param period the number of the lesson; {@code null} if it is not known
 */
record LessonSlot(
        DayOfWeek day,
        String weeks,
        @Nullable Hours hours,
        @Nullable Integer period,
        Place place) {
    /** Returns whether neither hours nor number are known but from the cell itself. */
    boolean isOpen() {
        return hours == null && period == null;
    }

    LessonSlot numbered(int number) {
        return new LessonSlot(day, weeks, hours, number, place);
    }
}

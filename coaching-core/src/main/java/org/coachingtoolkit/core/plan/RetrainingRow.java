package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;

/**
 * One teacher in a plan of retraining courses.
 *
 * @param teacher the teacher
 * @param last the last course that the teacher has completed; {@code null} if none is on record
 * @param planned the courses planned in the years of the plan, by year
 */
public record RetrainingRow(TeacherId teacher, @Nullable TrainingCourse last, List<TrainingCourse> planned) {
    /** Copies the list. */
    public RetrainingRow {
        requireNonNull(teacher, "teacher");
        planned = List.copyOf(requireNonNull(planned, "planned"));
    }
}

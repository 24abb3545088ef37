package org.coachingtoolkit.core.plan;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.coachingtoolkit.core.development.Plans;
import org.coachingtoolkit.core.development.TrainingCourse;
import org.coachingtoolkit.core.people.Teacher;
import org.coachingtoolkit.core.people.TeacherId;

/**
 * The plan of retraining courses (перспективный план курсовой переподготовки) for a few years.
 *
 * @param firstYear its first calendar year, 1900 to 9998
 * @param years how many years it covers, 1 to 10
 * @param rows one for each teacher, in the order of the programme
 */
public record RetrainingPlan(int firstYear, int years, List<RetrainingRow> rows) {
    /**
     * Checks the years and copies the rows.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public RetrainingPlan {
        requireNonNull(rows, "rows");
        if (firstYear < 1900 || firstYear > 9998) {
            throw new IllegalArgumentException("firstYear must be 1900 to 9998: " + firstYear);
        }
        if (years < 1 || years > 10) {
            throw new IllegalArgumentException("years must be 1 to 10: " + years);
        }
        rows = List.copyOf(requireNonNull(rows, "rows"));
    }

    /** Returns the plan for some years. */
    public static RetrainingPlan of(List<Teacher> teachers, Plans plans, int firstYear, int years) {
        requireNonNull(teachers, "teachers");
        requireNonNull(plans, "plans");
        return new RetrainingPlan(
                firstYear,
                years,
                teachers.stream()
                        .map(teacher -> new RetrainingRow(
                                teacher.id(),
                                lastCompleted(teacher.id(), plans).orElse(null),
                                planned(teacher.id(), plans, firstYear, years)))
                        .toList());
    }

    private static List<TrainingCourse> planned(TeacherId teacher, Plans plans, int firstYear, int years) {
        return plans.courses().stream()
                .filter(course -> course.teacher().equals(teacher)
                        && course.completedOn() == null
                        && course.year() >= firstYear
                        && course.year() < firstYear + years)
                .sorted(Comparator.comparingInt(TrainingCourse::year))
                .toList();
    }

    /** Returns the course that a teacher has completed last; empty if none is on record. */
    static Optional<TrainingCourse> lastCompleted(TeacherId teacher, Plans plans) {
        return plans.courses().stream()
                .filter(course -> course.teacher().equals(teacher) && course.completedOn() != null)
                .max(Comparator.comparing(RetrainingPlan::completion));
    }

    private static LocalDate completion(TrainingCourse course) {
        return course.completedOn() == null ? LocalDate.MIN : course.completedOn();
    }
}

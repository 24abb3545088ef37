package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.coachingtoolkit.core.common.DateRange;
import org.coachingtoolkit.core.common.SchoolYear;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;

/**
 * A teacher's self-education programme: two years, with a presentation of results in each.
 *
 * @param teacher whose it is
 * @param topic what the teacher works on in depth
 * @param relevance why the topic matters now; {@code null} while that is open
 * @param aim what it is to lead to; {@code null} while that is open
 * @param tasks what is to be solved on the way
 * @param period its days
 * @param steps its steps
 * @param presentations the presentations of its results
 */
public record SelfEducationProgramme(
        TeacherId teacher,
        String topic,
        @Nullable String relevance,
        @Nullable String aim,
        List<String> tasks,
        DateRange period,
        List<SelfEducationStep> steps,
        List<Presentation> presentations) {
    /**
     * Checks the topic and copies the lists.
     *
     * @throws IllegalArgumentException if the topic is blank
     */
    public SelfEducationProgramme {
        requireNonNull(teacher, "teacher");
        requireNonNull(period, "period");
        if (requireNonNull(topic, "topic").isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        tasks = List.copyOf(tasks);
        steps = List.copyOf(steps);
        presentations = List.copyOf(presentations);
    }

    /** Returns whether it takes two years: more than eighteen months and at most twenty-four. */
    public boolean isTwoYears() {
        return period.end().isAfter(period.start().plusMonths(18))
                && period.end().isBefore(period.start().plusMonths(24));
    }

    /** Returns the school years that it touches, in order. */
    public Stream<SchoolYear> schoolYears() {
        return IntStream.rangeClosed(
                        SchoolYear.of(period.start()).startYear(),
                        SchoolYear.of(period.end()).startYear())
                .mapToObj(SchoolYear::new);
    }
}

package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;

/**
 * A visit of one teacher to another's activity (взаимопосещение), which is afterwards discussed by criteria.
 *
 * @param visited whose activity it is
 * @param visitor who comes to see it
 * @param on its day
 * @param topic what the activity is about
 * @param marks what was seen, criterion by criterion
 * @param discussedOn the day of the discussion, which is obligatory; {@code null} before it
 * @param agreement what the two agreed on; {@code null} where nothing is
 */
public record MutualVisit(
        TeacherId visited,
        TeacherId visitor,
        LocalDate on,
        String topic,
        List<VisitMark> marks,
        @Nullable LocalDate discussedOn,
        @Nullable String agreement) {
    /**
     * Checks the topic and copies the list.
     *
     * @throws IllegalArgumentException if the topic is blank
     */
    public MutualVisit {
        requireNonNull(visited, "visited");
        requireNonNull(visitor, "visitor");
        requireNonNull(on, "on");
        if (requireNonNull(topic, "topic").isBlank()) {
            throw new IllegalArgumentException("topic must not be blank");
        }
        marks = List.copyOf(marks);
    }
}

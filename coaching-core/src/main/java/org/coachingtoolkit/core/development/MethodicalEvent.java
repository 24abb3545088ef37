package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.people.TeacherId;
import org.jspecify.annotations.Nullable;

/**
 * An event of methodical work: a seminar, a contest, a conference.
 *
 * @param title what it is about
 * @param form its form
 * @param level how far it reaches; {@code null} where that is not told
 * @param on its day, the first one of several
 * @param participants who takes part; empty for all teachers
 * @param responsible who answers for it; {@code null} while that is open
 * @param result what came of it: a place in a contest, a diploma; {@code null} where nothing is on record
 */
public record MethodicalEvent(
        String title,
        MethodicalForm form,
        @Nullable EventLevel level,
        LocalDate on,
        List<TeacherId> participants,
        @Nullable Responsible responsible,
        @Nullable String result) {
    /**
     * Checks the title and copies the list.
     *
     * @throws IllegalArgumentException if the title is blank
     */
    public MethodicalEvent {
        requireNonNull(form, "form");
        requireNonNull(on, "on");
        if (requireNonNull(title, "title").isBlank()) {
            throw new IllegalArgumentException("title must not be blank");
        }
        participants = List.copyOf(participants);
    }
}

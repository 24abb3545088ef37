package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import org.coachingtoolkit.core.goal.EventLevel;
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
        participants = List.copyOf(requireNonNull(participants, "participants"));
    }

    /** Returns a builder, with title, form and on and nothing else. */
    public static Builder builder(String title, MethodicalForm form, LocalDate on) {
        return new Builder(title, form, on);
    }

    /** Returns a builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(title, form, on)
                .level(level)
                .participants(participants)
                .responsible(responsible)
                .result(result);
    }

    /** Makes {@link MethodicalEvent}; not thread-safe. */
    public static final class Builder {
        private String title;
        private MethodicalForm form;
        private @Nullable EventLevel level;
        private LocalDate on;
        private List<TeacherId> participants = List.of();
        private @Nullable Responsible responsible;
        private @Nullable String result;

        private Builder(String title, MethodicalForm form, LocalDate on) {
            this.title = requireNonNull(title, "title");
            this.form = requireNonNull(form, "form");
            this.on = requireNonNull(on, "on");
        }

        /** Sets what it is about. */
        public Builder title(String title) {
            this.title = title;
            return this;
        }

        /** Sets its form. */
        public Builder form(MethodicalForm form) {
            this.form = form;
            return this;
        }

        /** Sets how far it reaches. */
        public Builder level(@Nullable EventLevel level) {
            this.level = level;
            return this;
        }

        /** Sets its day. */
        public Builder on(LocalDate on) {
            this.on = on;
            return this;
        }

        /** Sets who takes part. */
        public Builder participants(List<TeacherId> participants) {
            this.participants = participants;
            return this;
        }

        /** Sets who answers for it. */
        public Builder responsible(@Nullable Responsible responsible) {
            this.responsible = responsible;
            return this;
        }

        /** Sets what came of it. */
        public Builder result(@Nullable String result) {
            this.result = result;
            return this;
        }

        /**
         * Returns the value.
         *
         * @throws IllegalArgumentException if it is refused, as by the constructor
         */
        public MethodicalEvent build() {
            return new MethodicalEvent(title, form, level, on, participants, responsible, result);
        }
    }
}

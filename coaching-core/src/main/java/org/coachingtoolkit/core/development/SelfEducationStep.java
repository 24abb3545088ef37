package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.common.DateRange;
import org.jspecify.annotations.Nullable;

/**
 * A step of a self-education programme.
 *
 * @param stage the stage that it belongs to
 * @param content what is done
 * @param range when
 * @param form in which form of work, in the teacher's words; {@code null} where that is open
 * @param output what it leaves behind; {@code null} where that is open
 */
public record SelfEducationStep(
        SelfEducationStage stage,
        String content,
        DateRange range,
        @Nullable String form,
        @Nullable String output) {
    /**
     * Checks the content.
     *
     * @throws IllegalArgumentException if the content is blank
     */
    public SelfEducationStep {
        requireNonNull(stage, "stage");
        requireNonNull(range, "range");
        if (requireNonNull(content, "content").isBlank()) {
            throw new IllegalArgumentException("content must not be blank");
        }
    }
}

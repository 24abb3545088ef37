package org.coachingtoolkit.core.development;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * A difficulty that a needs questionnaire has shown.
 *
 * @param difficulty what is difficult
 * @param score how much, 0 to {@code most}
 * @param most the highest score, 1 to 100
 * @param wanted which help the teacher would like; {@code null} where that was not said
 */
public record Need(
        String difficulty, int score, int most, @Nullable String wanted) {
    /**
     * Checks difficulty and scores.
     *
     * @throws IllegalArgumentException if the difficulty is blank, or a score is out of its range
     */
    public Need {
        if (requireNonNull(difficulty, "difficulty").isBlank()) {
            throw new IllegalArgumentException("difficulty must not be blank");
        }
        if (most < 1 || most > 100) {
            throw new IllegalArgumentException("most must be 1 to 100: " + most);
        }
        if (score < 0 || score > most) {
            throw new IllegalArgumentException("score must be 0 to " + most + ": " + score);
        }
    }
}

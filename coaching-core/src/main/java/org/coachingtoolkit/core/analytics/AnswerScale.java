package org.coachingtoolkit.core.analytics;

/**
 * The declared range of the answers to an item: whole numbers from the lowest to the highest level. Weights of agreement
 * and floor and ceiling come from here, never from the levels that happened to be used.
 *
 * @param min the lowest level
 * @param max the highest level, above the lowest
 */
public record AnswerScale(int min, int max) {
    /** Most levels that an answer scale may have. */
    public static final int MOST_LEVELS = 1 << 16;

    /**
     * Checks the range.
     *
     * @throws IllegalArgumentException if the highest level is not above the lowest, or there are too many levels
     */
    public AnswerScale {
        if (max <= min || (long) max - min >= MOST_LEVELS) {
            throw new IllegalArgumentException(
                    "max must be above min, by less than " + MOST_LEVELS + ": " + min + ".." + max);
        }
    }

    /** Returns the scale from the lowest to the highest level. */
    public static AnswerScale of(int min, int max) {
        return new AnswerScale(min, max);
    }

    /** Returns the number of levels. */
    public int levels() {
        return max - min + 1;
    }

    /** Returns whether the answer is a level of this scale. */
    public boolean contains(int answer) {
        return answer >= min && answer <= max;
    }

    /**
     * Returns the answer if it is a level of this scale.
     *
     * @throws IllegalArgumentException if it is not
     */
    public int require(int answer) {
        if (!contains(answer)) {
            throw new IllegalArgumentException("answer must be in " + min + ".." + max + ": " + answer);
        }
        return answer;
    }

    /** Returns the answer turned round, as for an item that is keyed against its scale: the lowest becomes the highest. */
    public int reverse(int answer) {
        return max - (require(answer) - min);
    }
}

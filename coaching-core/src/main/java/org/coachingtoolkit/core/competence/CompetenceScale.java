package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.coachingtoolkit.core.common.LocalizedText;

/**
 * An ordered scale: its levels in words, and from which of them on a teacher counts as proficient.
 *
 * <p>The range is declared, never taken from the answers: a level that nobody chose is still a level.
 *
 * @param name what the scale is called
 * @param levels the levels from the lowest, two to a hundred, their values whole numbers that follow one another
 * @param proficientFrom the value of the lowest level that counts as proficient
 */
public record CompetenceScale(LocalizedText name, List<Level> levels, int proficientFrom) {
    /** Most levels that a scale may have. */
    public static final int MOST_LEVELS = 100;

    /**
     * Checks the levels.
     *
     * @throws IllegalArgumentException if there are fewer than 2 or more than {@value #MOST_LEVELS} levels, their values
     *     do not follow one another, or {@code proficientFrom} is none of them
     */
    public CompetenceScale {
        requireNonNull(name, "name");
        levels = List.copyOf(requireNonNull(levels, "levels"));
        if (levels.size() < 2 || levels.size() > MOST_LEVELS) {
            throw new IllegalArgumentException("levels must be 2 to " + MOST_LEVELS + ": " + levels.size());
        }
        for (int i = 1; i < levels.size(); i++) {
            if (levels.get(i).value() != levels.get(i - 1).value() + 1) {
                throw new IllegalArgumentException("values of levels must follow one another: "
                        + levels.stream().map(Level::value).toList());
            }
        }
        if (proficientFrom < levels.get(0).value()
                || proficientFrom > levels.get(levels.size() - 1).value()) {
            throw new IllegalArgumentException("proficientFrom must be a level: " + proficientFrom);
        }
    }

    /** Returns the value of the lowest level. */
    public int min() {
        return levels.get(0).value();
    }

    /** Returns the value of the highest level. */
    public int max() {
        return levels.get(levels.size() - 1).value();
    }

    /**
     * Returns the value if it is a level of this scale.
     *
     * @throws IllegalArgumentException if it is not
     */
    public int require(int value) {
        if (value < min() || value > max()) {
            throw new IllegalArgumentException("level must be " + min() + " to " + max() + ": " + value);
        }
        return value;
    }

    /**
     * Returns the level with a value.
     *
     * @throws IllegalArgumentException if the scale has no such level
     */
    public Level level(int value) {
        return levels.get(require(value) - min());
    }

    /**
     * Returns whether a level counts as proficient.
     *
     * @throws IllegalArgumentException if the scale has no such level
     */
    public boolean isProficient(int value) {
        return require(value) >= proficientFrom;
    }
}

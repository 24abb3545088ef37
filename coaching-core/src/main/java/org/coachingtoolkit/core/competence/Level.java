package org.coachingtoolkit.core.competence;

import static java.util.Objects.requireNonNull;

import org.coachingtoolkit.core.common.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One level of a {@link CompetenceScale}.
 *
 * @param value the number by which answers name the level
 * @param name what the level is called: «владею уверенно»
 * @param description what a teacher on this level does; {@code null} if the scale does not say
 */
public record Level(int value, LocalizedText name, @Nullable LocalizedText description) {
    /** Checks that the name is there. */
    public Level {
        requireNonNull(name, "name");
    }
}

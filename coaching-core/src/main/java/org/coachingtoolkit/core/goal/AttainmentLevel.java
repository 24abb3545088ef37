package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** How far a goal was reached: the five levels of goal attainment scaling (Kiresuk and Sherman 1968), from the least. */
public enum AttainmentLevel implements Labelled {
    /** Much less than expected. */
    MUCH_LESS(-2),
    /** Less than expected. */
    LESS(-1),
    /** As expected. */
    AS_EXPECTED(0),
    /** More than expected. */
    MORE(1),
    /** Much more than expected. */
    MUCH_MORE(2);

    private final int score;

    AttainmentLevel(int score) {
        this.score = score;
    }

    /** Returns the number of the level, from -2 over 0, as expected, to 2. */
    public int score() {
        return score;
    }

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}

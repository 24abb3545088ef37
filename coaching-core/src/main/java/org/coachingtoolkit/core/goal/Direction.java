package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** Which way the indicator of a goal should go. */
public enum Direction implements Labelled {
    /** From the baseline upwards. */
    UP,
    /** From the baseline downwards. */
    DOWN,
    /** To the target, from whichever side. */
    REACH,
    /** Stays at the target. */
    KEEP;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}

package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/**
 * The five criteria of a SMART goal (Doran 1981). What A and R stand for differs between schools; a {@link SmartProfile}
 * says it.
 */
public enum SmartCriterion implements Labelled {
    /** S: what exactly will change, for whom. */
    SPECIFIC,
    /** M: by what its reaching is recognised. */
    MEASURABLE,
    /** A: whether it can be reached, or what the profile says. */
    ACHIEVABLE,
    /** R: what it is for, or what the profile says. */
    RELEVANT,
    /** T: by when. */
    TIME_BOUND;

    /** Returns the criterion's letter: {@code S}, {@code M}, {@code A}, {@code R} or {@code T}. */
    public String letter() {
        return name().substring(0, 1);
    }

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}

package org.coachingtoolkit.core.goal;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** The steps of the GROW talk, with the review that GROWR adds. */
public enum GrowStep implements Labelled {
    /** What the teacher wants to reach. */
    GOAL,
    /** How things stand now. */
    REALITY,
    /** What could be done. */
    OPTIONS,
    /** What will be done, and when. */
    WILL,
    /** What came of it. */
    REVIEW;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}

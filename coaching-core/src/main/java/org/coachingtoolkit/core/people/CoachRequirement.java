package org.coachingtoolkit.core.people;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What clause I.3 asks of everyone who coaches. */
public enum CoachRequirement implements Labelled {
    /** A sufficiently high level of tolerance. */
    TOLERANCE,
    /** A sufficiently high level of empathy. */
    EMPATHY,
    /** Long professional experience. */
    PROFESSIONAL_EXPERIENCE,
    /** Detailed knowledge of how the particular goal is reached. */
    GOAL_TECHNOLOGY;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}

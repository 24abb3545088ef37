package org.coachingtoolkit.core.development;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What became of an action item. */
public enum ActionState implements Labelled {
    /** Nobody has begun. */
    NOT_STARTED,
    /** Somebody is at it. */
    IN_PROGRESS,
    /** It is done. */
    DONE,
    /** It was decided not to do it. */
    WILL_NOT_DO,
    /** It waits for something. */
    ON_HOLD;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }

    /** Returns whether something is still to be done. */
    public boolean isOpen() {
        return this != DONE && this != WILL_NOT_DO;
    }
}

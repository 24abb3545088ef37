package org.coachingtoolkit.core.session;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** What became of a session. */
public enum SessionStatus implements Labelled {
    /** Is to take place. */
    PLANNED,
    /** Has taken place. */
    HELD,
    /** Did not take place, and nobody had called it off. */
    MISSED,
    /** Was put off to another time, which is a session of its own. */
    MOVED,
    /** Was called off. */
    CANCELLED;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}

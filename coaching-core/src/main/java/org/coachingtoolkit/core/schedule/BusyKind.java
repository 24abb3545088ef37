package org.coachingtoolkit.core.schedule;

import org.coachingtoolkit.core.common.Labelled;
import org.coachingtoolkit.core.common.Language;
import org.coachingtoolkit.core.common.TextCatalogue;

/** How firmly a time is taken. */
public enum BusyKind implements Labelled {
    /** No session can be held: a lesson, a duty, leave. */
    BUSY,
    /** A session can be held, but another time would be liked better. */
    UNWELCOME;

    @Override
    public String label(Language language) {
        return TextCatalogue.label(language, this);
    }
}
